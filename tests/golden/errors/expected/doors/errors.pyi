"""Errors of Example Doors, for annotations and `isinstance`.

Catch them as `client.exceptions.X`: each client has classes of its own.
"""

from datetime import datetime

from botocore.errorfactory import BaseClientExceptions
from botocore.exceptions import ClientError
from typing_extensions import Required

from boto_types.doors import errors, literals, responses
from boto_types.values import ErrorResponse

class DoorsExceptions(BaseClientExceptions):
    """The type of `client.exceptions`: the errors that AWS models for this service."""

    Clashing: type[errors.Clashing]
    DoorBroken: type[errors.DoorBroken]
    DoorLocked: type[errors.DoorLocked]
    NobodyNamesIt: type[errors.NobodyNamesIt]
    TooManyDoors: type[errors.TooManyDoors]

class ClashingResponse(ErrorResponse, total=False):
    Code: str

class Clashing(ClientError):
    @property
    def response(self) -> ClashingResponse: ...

class DoorBrokenResponse(ErrorResponse, total=False):
    Message: str
    Repair: Required[datetime]
    Parts: list[responses.Part]

class DoorBroken(ClientError):
    """The door is broken. Have it repaired."""

    @property
    def response(self) -> DoorBrokenResponse: ...

class DoorLockedResponse(ErrorResponse): ...

class DoorLocked(ClientError):
    """The door is locked."""

    @property
    def response(self) -> DoorLockedResponse: ...

class NobodyNamesItResponse(ErrorResponse, total=False):
    Reason: literals.Reason

class NobodyNamesIt(ClientError):
    @property
    def response(self) -> NobodyNamesItResponse: ...

class TooManyDoorsResponse(ErrorResponse, total=False):
    message: str
    Limit: int

class TooManyDoors(ClientError):
    @property
    def response(self) -> TooManyDoorsResponse: ...
