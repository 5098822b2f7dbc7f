"""Errors of Example Batches, for annotations and `isinstance`.

Catch them as `client.exceptions.X`: each client has classes of its own.
"""

from botocore.errorfactory import BaseClientExceptions
from botocore.exceptions import ClientError

from boto_types.batches import errors, responses
from boto_types.values import ErrorResponse

class BatchesExceptions(BaseClientExceptions):
    """The type of `client.exceptions`: the errors that AWS models for this service."""

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
