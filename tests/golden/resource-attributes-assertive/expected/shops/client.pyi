"""The client of Example Shops (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.shops import errors, responses

class ShopsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/shops.html

    Example:
        client = boto3.client("shops")

    - Requests to fill in: `boto_types.shops.requests`
    - Responses: `boto_types.shops.responses`
    - Errors: `client.exceptions`, with types in `boto_types.shops.errors`
    """

    @property
    def exceptions(self) -> errors.ShopsExceptions: ...
    def get_shop(
        self,
        *,
        Name: str,
    ) -> responses.GetShopResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/shops/client/get_shop.html"""
