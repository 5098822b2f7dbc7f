from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator
from typing import Any, Generic

from boto_types._internal.aio.iteration import UseAsyncFor
from botocore.paginate import PageIterator, _Expression
from typing_extensions import TypeVar

_Page = TypeVar("_Page", covariant=True, default=Any)

class AioPageIterator(PageIterator[_Page], Generic[_Page]):
    # The base class has it, and it would not wait. This type makes `for` an error.
    @as_written
    def __iter__(self) -> UseAsyncFor: ...
    def __aiter__(self) -> AsyncIterator[_Page]: ...
    def __anext__(self) -> AsyncGenerator[_Page, None]: ...
    def search(self, expression: str) -> AsyncIterator[Any]: ...
    def result_key_iters(self) -> list[ResultKeyIterator]: ...
    async def build_full_result(self) -> _Page:
        """Return all pages merged into one. It has `NextToken` if `MaxItems` left items out."""
    # The base class has it, as a property with a setter.
    del resume_token

class AnyioPageIterator(AioPageIterator[_Page], Generic[_Page]): ...

class AioPaginator:
    PAGE_ITERATOR_CLS: type[AioPageIterator[Any]]

    # The base class has it, with an iterator of its own.
    # It takes only keywords. Checkers let a subclass name its own parameters only if both
    # *args and **kwargs are Any.
    @as_written
    def paginate(self, *args: Any, **kwargs: Any) -> AioPageIterator[Any]: ...

class AnyioPaginator:
    PAGE_ITERATOR_CLS: type[AnyioPageIterator[Any]]

class ResultKeyIterator:
    result_key: _Expression

    def __init__(
        self, pages_iterator: AsyncIterable[Any], result_key: _Expression
    ) -> None: ...
    def __aiter__(self) -> AsyncIterator[Any]: ...
    def __anext__(self) -> AsyncGenerator[Any, None]: ...
