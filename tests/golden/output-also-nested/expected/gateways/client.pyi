"""The client of Example Gateways (2024-05-01)."""

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.gateways import responses

class GatewaysExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class GatewaysClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/gateways.html"""

    @property
    def exceptions(self) -> GatewaysExceptions: ...
    def get_stage(self) -> responses.StageResult:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/gateways/client/get_stage.html"""

    def get_stages(self) -> responses.GetStagesResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/gateways/client/get_stages.html"""
