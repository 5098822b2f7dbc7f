"""The errors of Example Fleets, for annotations.

`except client.exceptions.X` catches one.
"""

from datetime import datetime

from botocore.errorfactory import BaseClientExceptions
from botocore.exceptions import ClientError
from typing_extensions import NotRequired

from boto_types.fleets import errors, literals
from boto_types.values import ErrorResponse

class FleetsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

    ShipLost: type[errors.ShipLost]

class ShipLostResponse(ErrorResponse):
    Flag: literals.Flag
    Since: NotRequired[datetime]

class ShipLost(ClientError):
    @property
    def response(self) -> ShipLostResponse: ...
