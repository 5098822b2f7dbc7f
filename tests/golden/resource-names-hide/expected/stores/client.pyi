"""The client of Example Stores (2024-05-01)."""

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.stores import responses

class StoresExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class StoresClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/stores.html"""

    @property
    def exceptions(self) -> StoresExceptions: ...
    def find(
        self,
        *,
        Name: str,
    ) -> responses.list:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/stores/client/find.html"""

    def get_list(
        self,
        *,
        Name: str,
    ) -> responses.list:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/stores/client/get_list.html"""
