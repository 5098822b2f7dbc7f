"""The client of Example 3D Print (2024-05-01)."""

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types._3d_print import responses

class _3DPrintExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class _3DPrintClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/3d-print.html"""

    @property
    def exceptions(self) -> _3DPrintExceptions: ...
    def get_plan(
        self,
        *,
        Id: str,
    ) -> responses.GetPlanResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/3d-print/client/get_plan.html"""
