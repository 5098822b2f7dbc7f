"""Errors of Example Memos, for annotations and `isinstance`.

Catch them as `client.exceptions.X`: each client has classes of its own.
"""

from botocore.errorfactory import BaseClientExceptions
from botocore.exceptions import ClientError

from boto_types.memos import errors
from boto_types.values import ErrorResponse

class MemosExceptions(BaseClientExceptions):
    """The type of `client.exceptions`: the errors that AWS models for this service."""

    MemoLocked: type[errors.MemoLocked]
    MemoMissing: type[errors.MemoMissing]

class MemoLockedResponse(ErrorResponse): ...

class MemoLocked(ClientError):
    @property
    def response(self) -> MemoLockedResponse: ...

class MemoMissingResponse(ErrorResponse, total=False):
    MemoId: str

class MemoMissing(ClientError):
    @property
    def response(self) -> MemoMissingResponse: ...
