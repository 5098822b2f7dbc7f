"""The errors of Example Stores, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions
from botocore.exceptions import ClientError

from boto_types.stores import errors
from boto_types.values import ErrorResponse

class StoresExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

    StoreError: type[errors.StoreError]

class StoreErrorResponse(ErrorResponse, total=False):
    Names: list[str]

class StoreError(ClientError):
    @property
    def response(self) -> StoreErrorResponse: ...
