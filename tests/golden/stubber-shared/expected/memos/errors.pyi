"""The errors of Example Memos, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions
from botocore.exceptions import ClientError

from boto_types.memos import errors
from boto_types.values import ErrorResponse

class MemosExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

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
