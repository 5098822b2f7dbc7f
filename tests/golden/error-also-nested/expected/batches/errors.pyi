"""The errors of Example Batches, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions
from botocore.exceptions import ClientError

from boto_types.batches import errors, responses
from boto_types.values import ErrorResponse

class BatchesExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

    Cause: type[errors.Cause]
    ItemFailed: type[errors.ItemFailed]

class CauseResponse(ErrorResponse, total=False):
    Text: str
    Inner: responses.Cause

class Cause(ClientError):
    @property
    def response(self) -> CauseResponse: ...

class ItemFailedResponse(ErrorResponse, total=False):
    Message: str
    Cause: responses.Cause

class ItemFailed(ClientError):
    @property
    def response(self) -> ItemFailedResponse: ...
