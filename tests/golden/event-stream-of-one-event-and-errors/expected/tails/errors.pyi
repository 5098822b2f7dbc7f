"""The errors of Example Tails, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions
from botocore.exceptions import ClientError

from boto_types.tails import errors, responses
from boto_types.values import ErrorResponse

class TailsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

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
