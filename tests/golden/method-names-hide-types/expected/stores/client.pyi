"""The client of Example Stores (2024-05-01)."""

from builtins import list as _list, str as _str

from botocore.client import BaseClient

from boto_types.stores import errors, responses
from boto_types.values import EmptyOutput

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
    def list(
        self,
        *,
        Names: _list[_str] | tuple[_str, ...],
        Filters: dict[_str, _str] = ...,
    ) -> responses.ListResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/stores/client/list.html"""

    def str(
        self,
        *,
        Names: _list[_str] | tuple[_str, ...],
        Filters: dict[_str, _str] = ...,
    ) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/stores/client/str.html"""

    def type(self) -> responses.TypeResponse:
        """Raises StoreError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/stores/client/type.html
        """
