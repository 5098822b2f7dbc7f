"""Errors of Example Tables, for annotations and `isinstance`.

Catch them as `client.exceptions.X`: each client has classes of its own.
"""

from botocore.errorfactory import BaseClientExceptions
from botocore.exceptions import ClientError

from boto_types.dynamodb import errors, responses
from boto_types.values import ErrorResponse

class DynamoDBExceptions(BaseClientExceptions):
    """The type of `client.exceptions`: the errors that AWS models for this service."""

    Failed: type[errors.Failed]

class FailedResponse(ErrorResponse, total=False):
    Reason: responses.Reason

class Failed(ClientError):
    @property
    def response(self) -> FailedResponse: ...
