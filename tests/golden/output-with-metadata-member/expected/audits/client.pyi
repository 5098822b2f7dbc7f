"""The client of Example Audits (2024-05-01)."""

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.audits.responses import (
    GetAuditResponse,
    GetReportsResponse,
    ReportResult,
)

class AuditsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class AuditsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/audits.html"""

    @property
    def exceptions(self) -> AuditsExceptions: ...
    def get_audit(self) -> GetAuditResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/audits/client/get_audit.html"""

    def get_report(self) -> ReportResult:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/audits/client/get_report.html"""

    def get_reports(self) -> GetReportsResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/audits/client/get_reports.html"""
