"""The client of Example Registers (2024-05-01)."""

from botocore.client import BaseClient
from typing_extensions import deprecated

from boto_types.registers import errors, responses

class RegistersClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/registers.html

    Example:
        client = boto3.client("registers")

    - Requests to fill in: `boto_types.registers.requests`
    - Responses: `boto_types.registers.responses`
    - Errors: `client.exceptions`, with types in `boto_types.registers.errors`
    """

    @property
    def exceptions(self) -> errors.RegistersExceptions: ...
    @deprecated("Use GetRegister.")
    def get_plan(
        self,
        *,
        Id: str,
    ) -> responses.GetPlanResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/registers/client/get_plan.html"""

    def get_register(self) -> responses.GetPlanResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/registers/client/get_register.html"""
