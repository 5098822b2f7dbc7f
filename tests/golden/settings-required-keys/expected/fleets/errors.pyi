"""The errors of Example Fleets, for annotations.

`except client.exceptions.X` catches one.
"""

from datetime import datetime

from botocore.exceptions import ClientError

from boto_types.fleets.literals import Flag
from boto_types.values import ErrorResponse

class ShipLostResponse(ErrorResponse):
    Flag: Flag
    Since: datetime

class ShipLost(ClientError):
    @property
    def response(self) -> ShipLostResponse: ...
