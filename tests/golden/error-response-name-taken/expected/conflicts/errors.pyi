"""Errors of Example Conflicts, for annotations and `isinstance`.

Catch them as `client.exceptions.X`: each client has classes of its own.
"""

from botocore.errorfactory import BaseClientExceptions
from botocore.exceptions import ClientError

from boto_types.conflicts import errors
from boto_types.values import ErrorResponse

class ConflictsExceptions(BaseClientExceptions):
    """The type of `client.exceptions`: the errors that AWS models for this service."""

    Conflict: type[errors.Conflict]
    ConflictResponse: type[errors.ConflictResponse]

class ConflictResponse_(ErrorResponse, total=False):
    Text: str

class Conflict(ClientError):
    @property
    def response(self) -> ConflictResponse_: ...

class ConflictResponseResponse(ErrorResponse, total=False):
    Number: int

class ConflictResponse(ClientError):
    @property
    def response(self) -> ConflictResponseResponse: ...
