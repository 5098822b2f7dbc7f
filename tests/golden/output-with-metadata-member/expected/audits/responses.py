"""Response types of Example Audits: TypedDicts of the data that AWS returns."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class AuditMetadata(TypedDict, total=False):
    RequestId: str


class GetAuditResponse(TypedDict):
    """Response of `get_audit`."""

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
    """Response of `get_reports`."""

    Reports: NotRequired[list[Report]]
    ResponseMetadata: ResponseMetadata
