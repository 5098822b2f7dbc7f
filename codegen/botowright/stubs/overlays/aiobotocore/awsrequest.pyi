from collections.abc import Awaitable

# Properties that give a coroutine.
class AioAWSResponse:
    @property
    def content(self) -> Awaitable[bytes]: ...
    @property
    def text(self) -> Awaitable[str]: ...
