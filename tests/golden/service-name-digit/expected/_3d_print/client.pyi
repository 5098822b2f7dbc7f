"""The client of Example 3D Print (2024-05-01)."""

from botocore.client import BaseClient

from boto_types._3d_print import errors, responses

class _3DPrintClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/3d-print.html

    Example:
        client = boto3.client("3d-print")

    - Requests to fill in: `boto_types._3d_print.requests`
    - Responses: `boto_types._3d_print.responses`
    - Errors: `client.exceptions`, with types in `boto_types._3d_print.errors`
    """

    @property
    def exceptions(self) -> errors._3DPrintExceptions: ...
    def get_plan(
        self,
        *,
        Id: str,
    ) -> responses.GetPlanResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/3d-print/client/get_plan.html"""
