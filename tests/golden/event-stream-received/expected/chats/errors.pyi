"""The errors of Example Chats, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.exceptions import ClientError
from typing_extensions import NotRequired

from boto_types.values import ErrorResponse

class ThrottledExceptionResponse(ErrorResponse):
    message: NotRequired[str]

class ThrottledException(ClientError):
    @property
    def response(self) -> ThrottledExceptionResponse: ...
