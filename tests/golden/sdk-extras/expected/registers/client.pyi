"""The client of Example Registers (2024-05-01)."""

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions
from typing_extensions import deprecated

from boto_types.registers import responses

class RegistersExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class RegistersClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/registers.html"""

    @property
    def exceptions(self) -> RegistersExceptions: ...
    @deprecated("Use GetRegister.")
    def get_plan(
        self,
        *,
        Id: str,
    ) -> responses.GetPlanResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/registers/client/get_plan.html"""

    def get_register(self) -> responses.GetPlanResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/registers/client/get_register.html"""
