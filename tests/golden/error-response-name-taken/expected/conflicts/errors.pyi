"""The errors of Example Conflicts, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions
from botocore.exceptions import ClientError

from boto_types.conflicts import errors
from boto_types.values import ErrorResponse

class ConflictsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

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
