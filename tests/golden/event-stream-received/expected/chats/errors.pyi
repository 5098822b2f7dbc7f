"""Errors of Example Chats, for annotations and `isinstance`.

Catch them as `client.exceptions.X`: each client has classes of its own.
"""

from botocore.errorfactory import BaseClientExceptions
from botocore.exceptions import ClientError

from boto_types.chats import errors
from boto_types.values import ErrorResponse

class ChatsExceptions(BaseClientExceptions):
    """The type of `client.exceptions`: the errors that AWS models for this service."""

    ThrottledException: type[errors.ThrottledException]

class ThrottledExceptionResponse(ErrorResponse, total=False):
    message: str

class ThrottledException(ClientError):
    @property
    def response(self) -> ThrottledExceptionResponse: ...
