"""The client of Example Stores (2024-05-01)."""

from builtins import list as _list, str as _str, type as _type

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.stores import errors, responses
from boto_types.values import EmptyOutput

class StoresExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

    StoreError: _type[errors.StoreError]

class StoresClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/stores.html"""

    @property
    def exceptions(self) -> StoresExceptions: ...
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
        """Raises: StoreError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/stores/client/type.html
        """
