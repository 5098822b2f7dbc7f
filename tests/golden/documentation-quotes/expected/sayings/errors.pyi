"""The errors of Example Sayings, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions
from botocore.exceptions import ClientError

from boto_types.sayings import errors
from boto_types.values import ErrorResponse

class SayingsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

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
