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
    """Encodes dictionaries into opaque strings.

    This for the most part json dumps + base64 encoding, but also supports having
    bytes in the dictionary in addition to the types that json can handle by
    default.

    This is intended for use in encoding pagination tokens, which in some cases can
    be complex structures and / or contain bytes.
    """

    def encode(self, token: dict[str, Any]) -> str:
        """Encodes a dictionary to an opaque string.

        Args:
            token: A dictionary containing pagination information, particularly the service pagination token(s) but also other boto metadata.

        Returns:
            An opaque string.
        """

class TokenDecoder:
    """Decodes token strings back into dictionaries.

    This performs the inverse operation to the TokenEncoder, accepting opaque
    strings and decoding them into a useable form.
    """

    def decode(self, token: str) -> dict[str, Any]:
        """Decodes an opaque string to a dictionary.

        Args:
            token: A token string given by the botocore pagination interface.

        Returns:
            A dictionary containing pagination information, particularly the service pagination token(s) but also other boto metadata.
        """

class PaginatorModel:
    def __init__(self, paginator_config: Mapping[str, Any]) -> None: ...
    def get_paginator(self, operation_name: str) -> dict[str, Any]: ...

class PageIterator(Generic[_Page]):
    """An iterable object to paginate API results. Please note it is NOT a python
    iterator. Use `iter` to wrap this as a generator.
    """

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
    def resume_token(self) -> str | None:
        """Token to specify to resume pagination."""

    @resume_token.setter
    def resume_token(self, value: dict[str, Any]) -> None: ...
    @property
    def non_aggregate_part(self) -> dict[str, Any]: ...
    def __iter__(self) -> Iterator[_Page]: ...
    def search(self, expression: str) -> Iterator[Any]:
        """Applies a JMESPath expression to a paginator.

        Each page of results is searched using the provided JMESPath expression. If the
        result is not a list, it is yielded directly. If the result is a list, each
        element in the result is yielded individually (essentially implementing a
        flatmap in which the JMESPath search is the mapping function).

        Args:
            expression: JMESPath expression to apply to each page.

        Returns:
            Returns an iterator that yields the individual elements of applying a JMESPath expression to each page of results.
        """

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
    def paginate(self, *args: Any, **kwargs: Any) -> PageIterator[Any]:
        """Create paginator object for an operation.

        This returns an iterable object. Iterating over this object will yield a single
        page of a response at a time.
        """

class ResultKeyIterator:
    """Iterates over the results of paginated responses.

    Each iterator is associated with a single result key. Iterating over this object
    will give you each element in the result key list.

    Args:
        pages_iterator: An iterator that will give you pages of results (a `PageIterator` class).
        result_key: The JMESPath expression representing the result key.
    """

    result_key: _Expression

    def __init__(self, pages_iterator: Iterable[Any], result_key: _Expression) -> None:
        """Iterates over the results of paginated responses.

        Each iterator is associated with a single result key. Iterating over this object
        will give you each element in the result key list.

        Args:
            pages_iterator: An iterator that will give you pages of results (a `PageIterator` class).
            result_key: The JMESPath expression representing the result key.
        """

    def __iter__(self) -> Iterator[Any]: ...
