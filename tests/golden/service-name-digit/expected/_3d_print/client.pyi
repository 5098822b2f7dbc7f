"""The client of Example 3D Print (2024-05-01)."""

from botocore.client import BaseClient

from boto_types._3d_print import errors, responses

class _3DPrintClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/3d-print.html"""

    @property
    def exceptions(self) -> errors._3DPrintExceptions: ...
    def get_plan(
        self,
        *,
        Id: str,
    ) -> responses.GetPlanResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/3d-print/client/get_plan.html"""
