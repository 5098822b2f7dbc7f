"""The errors of Example Doors, for annotations.

`except client.exceptions.X` catches one.
"""

from datetime import datetime

from botocore.errorfactory import BaseClientExceptions
from botocore.exceptions import ClientError
from typing_extensions import NotRequired

from boto_types.doors import errors, literals, responses
from boto_types.values import ErrorResponse

class DoorsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

    Clashing: type[errors.Clashing]
    DoorBroken: type[errors.DoorBroken]
    DoorLocked: type[errors.DoorLocked]
    NobodyNamesIt: type[errors.NobodyNamesIt]
    TooManyDoors: type[errors.TooManyDoors]

class ClashingResponse(ErrorResponse):
    Code: NotRequired[str]

class Clashing(ClientError):
    @property
    def response(self) -> ClashingResponse: ...

class DoorBrokenResponse(ErrorResponse):
    Message: NotRequired[str]
    Repair: datetime
    Parts: NotRequired[list[responses.Part]]

class DoorBroken(ClientError):
    """The door is broken."""

    @property
    def response(self) -> DoorBrokenResponse: ...

class DoorLockedResponse(ErrorResponse): ...

class DoorLocked(ClientError):
    """The door is locked."""

    @property
    def response(self) -> DoorLockedResponse: ...

class NobodyNamesItResponse(ErrorResponse):
    Reason: NotRequired[literals.Reason]

class NobodyNamesIt(ClientError):
    @property
    def response(self) -> NobodyNamesItResponse: ...

class TooManyDoorsResponse(ErrorResponse):
    message: NotRequired[str]
    Limit: NotRequired[int]

class TooManyDoors(ClientError):
    @property
    def response(self) -> TooManyDoorsResponse: ...
