"""The errors of Example Batches, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions
from botocore.exceptions import ClientError
from typing_extensions import NotRequired

from boto_types.batches import errors, responses
from boto_types.values import ErrorResponse

class BatchesExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

    Cause: type[errors.Cause]
    ItemFailed: type[errors.ItemFailed]

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
