"""Errors of Example Manuals, for annotations and `isinstance`.

Catch them as `client.exceptions.X`: each client has classes of its own.
"""

from botocore.errorfactory import BaseClientExceptions
from botocore.exceptions import ClientError

from boto_types.manuals import errors
from boto_types.values import ErrorResponse

class ManualsExceptions(BaseClientExceptions):
    """The type of `client.exceptions`: the errors that AWS models for this service."""

    Closed: type[errors.Closed]
    Ünicode: type[errors.Ünicode]

class ClosedResponse(ErrorResponse): ...

class Closed(ClientError):
    """It is "what" it says"""

    @property
    def response(self) -> ClosedResponse: ...

class ÜnicodeResponse(ErrorResponse): ...

class Ünicode(ClientError):
    """Größe."""

    @property
    def response(self) -> ÜnicodeResponse: ...
