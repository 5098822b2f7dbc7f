"""The client of Example Audits (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.audits import errors, responses

class AuditsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/audits.html

    Example:
        client = boto3.client("audits")

    - Requests to fill in: `boto_types.audits.requests`
    - Responses: `boto_types.audits.responses`
    - Errors: `client.exceptions`, with types in `boto_types.audits.errors`
    """

    @property
    def exceptions(self) -> errors.AuditsExceptions: ...
    def get_audit(self) -> responses.GetAuditResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/audits/client/get_audit.html"""

    def get_report(self) -> responses.ReportResult:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/audits/client/get_report.html"""

    def get_reports(self) -> responses.GetReportsResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/audits/client/get_reports.html"""
