"""Errors of Example Tails, for annotations and `isinstance`.

Catch them as `client.exceptions.X`: each client has classes of its own.
"""

from botocore.errorfactory import BaseClientExceptions
from botocore.exceptions import ClientError

from boto_types.tails import errors, responses
from boto_types.values import ErrorResponse

class TailsExceptions(BaseClientExceptions):
    """The type of `client.exceptions`: the errors that AWS models for this service."""

    FailedException: type[errors.FailedException]
    ThrottledException: type[errors.ThrottledException]

class FailedExceptionResponse(ErrorResponse, total=False):
    Cause: responses.Cause

class FailedException(ClientError):
    @property
    def response(self) -> FailedExceptionResponse: ...

class ThrottledExceptionResponse(ErrorResponse, total=False):
    message: str

class ThrottledException(ClientError):
    @property
    def response(self) -> ThrottledExceptionResponse: ...
