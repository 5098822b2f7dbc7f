"""The errors of Example Manuals, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions
from botocore.exceptions import ClientError

from boto_types.manuals import errors
from boto_types.values import ErrorResponse

class ManualsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

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
