"""Errors of Example Stores, for annotations and `isinstance`.

Catch them as `client.exceptions.X`: each client has classes of its own.
"""

from botocore.errorfactory import BaseClientExceptions
from botocore.exceptions import ClientError

from boto_types.stores import errors
from boto_types.values import ErrorResponse

class StoresExceptions(BaseClientExceptions):
    """The type of `client.exceptions`: the errors that AWS models for this service."""

    StoreError: type[errors.StoreError]

class StoreErrorResponse(ErrorResponse, total=False):
    Names: list[str]

class StoreError(ClientError):
    @property
    def response(self) -> StoreErrorResponse: ...
