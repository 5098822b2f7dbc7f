"""Errors of Example Sayings, for annotations and `isinstance`.

Catch them as `client.exceptions.X`: each client has classes of its own.
"""

from botocore.errorfactory import BaseClientExceptions
from botocore.exceptions import ClientError

from boto_types.sayings import errors
from boto_types.values import ErrorResponse

class SayingsExceptions(BaseClientExceptions):
    """The type of `client.exceptions`: the errors that AWS models for this service."""

    Closed: type[errors.Closed]
    Forbidden: type[errors.Forbidden]

class ClosedResponse(ErrorResponse): ...

class Closed(ClientError):
    """It is "closed" """

    @property
    def response(self) -> ClosedResponse: ...

class ForbiddenResponse(ErrorResponse): ...

class Forbidden(ClientError):
    """ "Forbidden" is "what it says" """

    @property
    def response(self) -> ForbiddenResponse: ...
