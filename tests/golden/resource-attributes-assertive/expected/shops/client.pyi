"""The client of Example Shops (2024-05-01)."""

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.shops import responses

class ShopsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class ShopsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/shops.html"""

    @property
    def exceptions(self) -> ShopsExceptions: ...
    def get_shop(
        self,
        *,
        Name: str,
    ) -> responses.GetShopResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/shops/client/get_shop.html"""
