"""The errors of Example Stores, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.exceptions import ClientError
from typing_extensions import NotRequired

from boto_types.values import ErrorResponse

class StoreErrorResponse(ErrorResponse):
    Names: NotRequired[list[str]]

class StoreError(ClientError):
    @property
    def response(self) -> StoreErrorResponse: ...
