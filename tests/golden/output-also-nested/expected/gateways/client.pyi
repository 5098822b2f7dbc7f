"""The client of Example Gateways (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.gateways import errors, responses

class GatewaysClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/gateways.html

    Example:
        client = boto3.client("gateways")

    - Requests to fill in: `boto_types.gateways.requests`
    - Responses: `boto_types.gateways.responses`
    - Errors: `client.exceptions`, with types in `boto_types.gateways.errors`
    """

    @property
    def exceptions(self) -> errors.GatewaysExceptions: ...
    def get_stage(self) -> responses.StageResult:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/gateways/client/get_stage.html"""

    def get_stages(self) -> responses.GetStagesResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/gateways/client/get_stages.html"""
