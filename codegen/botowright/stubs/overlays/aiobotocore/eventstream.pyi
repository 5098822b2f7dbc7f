from collections.abc import AsyncGenerator, AsyncIterator
from typing import Any, Generic

from boto_types._internal.aio.iteration import UseAsyncFor
from botocore.eventstream import EventStream, EventStreamMessage
from typing_extensions import TypeVar

_Event = TypeVar("_Event", covariant=True, default=Any)

class AioEventStream(EventStream[_Event], Generic[_Event]):
    # It raises. This type makes `for` an error.
    def __iter__(self) -> UseAsyncFor: ...
    def __aiter__(self) -> AsyncIterator[_Event]: ...
    def __anext__(self) -> AsyncGenerator[_Event, None]: ...
    async def get_initial_response(self) -> EventStreamMessage: ...
