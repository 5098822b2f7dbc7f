"""The client of Example Stores (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.stores import errors, responses

class StoresClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/stores.html

    Example:
        client = boto3.client("stores")

    - Requests to fill in: `boto_types.stores.requests`
    - Responses: `boto_types.stores.responses`
    - Errors: `client.exceptions`, with types in `boto_types.stores.errors`
    """

    @property
    def exceptions(self) -> errors.StoresExceptions: ...
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
