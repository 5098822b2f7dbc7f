"""Response types of Example Audits: TypedDicts of the data that AWS returns."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class AuditMetadata(TypedDict, total=False):
    RequestId: str


class GetAuditResponse(TypedDict):
    Text: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class Report(TypedDict, total=False):
    """Response of `get_report`."""

    Text: str
    ResponseMetadata: AuditMetadata


class ReportResult(TypedDict):
    """Response of `get_report`."""

    Text: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class GetReportsResponse(TypedDict):
    Reports: NotRequired[list[Report]]
    ResponseMetadata: ResponseMetadata
