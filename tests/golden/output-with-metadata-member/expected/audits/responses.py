"""What comes back from Example Audits."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class AuditMetadata(TypedDict):
    RequestId: NotRequired[str]


class GetAuditResponse(TypedDict):
    Text: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class Report(TypedDict):
    Text: NotRequired[str]
    ResponseMetadata: NotRequired[AuditMetadata]


class ReportResult(TypedDict):
    Text: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class GetReportsResponse(TypedDict):
    Reports: NotRequired[list[Report]]
    ResponseMetadata: ResponseMetadata
