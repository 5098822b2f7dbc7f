from botocore.model import OperationModel
from collections.abc import Callable, Iterable, Iterator, Mapping
from logging import Logger
from typing import Any, Generic, Protocol
from typing_extensions import TypeVar

_Page = TypeVar("_Page", covariant=True, default=Any)

class _Expression(Protocol):
    expression: str
    def search(self, value: Any, options: Any = None) -> Any: ...

log: Logger

class TokenEncoder:
    def encode(self, token: dict[str, Any]) -> str: ...

class TokenDecoder:
    def decode(self, token: str) -> dict[str, Any]: ...

class PaginatorModel:
    def __init__(self, paginator_config: Mapping[str, Any]) -> None: ...
    def get_paginator(self, operation_name: str) -> dict[str, Any]: ...

class PageIterator(Generic[_Page]):
    def __init__(
        self,
        method: Callable[..., _Page],
        input_token: list[str],
        output_token: list[_Expression],
        more_results: _Expression | None,
        result_keys: list[_Expression],
        non_aggregate_keys: list[_Expression],
        limit_key: str | None,
        max_items: int | None,
        starting_token: str | None,
        page_size: int | str | None,
        op_kwargs: dict[str, Any],
    ) -> None: ...
    @property
    def result_keys(self) -> list[_Expression]: ...
    @property
    def resume_token(self) -> str | None: ...
    @resume_token.setter
    def resume_token(self, value: dict[str, Any]) -> None: ...
    @property
    def non_aggregate_part(self) -> dict[str, Any]: ...
    def __iter__(self) -> Iterator[_Page]: ...
    def search(self, expression: str) -> Iterator[Any]: ...
    def result_key_iters(self) -> list[ResultKeyIterator]: ...
    def build_full_result(self) -> _Page:
        """Return all pages merged into one. It has `NextToken` if `MaxItems` left items out."""

class Paginator:
    PAGE_ITERATOR_CLS: type[PageIterator[Any]]
    def __init__(
        self,
        method: Callable[..., Any],
        pagination_config: Mapping[str, Any],
        model: OperationModel,
    ) -> None: ...
    @property
    def result_keys(self) -> list[_Expression] | None: ...
    def paginate(self, *args: Any, **kwargs: Any) -> PageIterator[Any]: ...

class ResultKeyIterator:
    result_key: _Expression
    def __init__(
        self, pages_iterator: Iterable[Any], result_key: _Expression
    ) -> None: ...
    def __iter__(self) -> Iterator[Any]: ...
