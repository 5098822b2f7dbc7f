"""The errors of Example Batches, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.exceptions import ClientError
from typing_extensions import NotRequired

from boto_types.batches import responses
from boto_types.values import ErrorResponse

class CauseResponse(ErrorResponse):
    Text: NotRequired[str]
    Inner: NotRequired[responses.Cause]

class Cause(ClientError):
    @property
    def response(self) -> CauseResponse: ...

class ItemFailedResponse(ErrorResponse):
    Message: NotRequired[str]
    Cause: NotRequired[responses.Cause]

class ItemFailed(ClientError):
    @property
    def response(self) -> ItemFailedResponse: ...
