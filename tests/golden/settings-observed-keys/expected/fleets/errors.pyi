"""Errors of Example Fleets, for annotations and `isinstance`.

Catch them as `client.exceptions.X`: each client has classes of its own.
"""

from datetime import datetime

from botocore.errorfactory import BaseClientExceptions
from botocore.exceptions import ClientError
from typing_extensions import NotRequired

from boto_types.fleets import errors, literals
from boto_types.values import ErrorResponse

class FleetsExceptions(BaseClientExceptions):
    """The type of `client.exceptions`: the errors that AWS models for this service."""

    ShipLost: type[errors.ShipLost]

class ShipLostResponse(ErrorResponse):
    Flag: literals.Flag
    Since: NotRequired[datetime]

class ShipLost(ClientError):
    @property
    def response(self) -> ShipLostResponse: ...
