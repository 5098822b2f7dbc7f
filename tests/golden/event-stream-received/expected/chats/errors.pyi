"""The errors of Example Chats, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions
from botocore.exceptions import ClientError

from boto_types.chats import errors
from boto_types.values import ErrorResponse

class ChatsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

    ThrottledException: type[errors.ThrottledException]

class ThrottledExceptionResponse(ErrorResponse, total=False):
    message: str

class ThrottledException(ClientError):
    @property
    def response(self) -> ThrottledExceptionResponse: ...
