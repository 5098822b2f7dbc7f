from collections.abc import Callable, Iterator
from logging import Logger
from typing import Any, Generic

from typing_extensions import Self, TypeVar

logger: Logger
_Resource = TypeVar("_Resource", default=Any)
_Collection = TypeVar("_Collection", covariant=True, default=Any)

# The element is a type argument for checkers alone: the classes take none at run time.
class ResourceCollection(Generic[_Resource]):
    def __init__(
        self, model: Any, parent: Any, handler: Any, **kwargs: Any
    ) -> None: ...
    def __iter__(self) -> Iterator[_Resource]: ...
    def pages(self) -> Iterator[list[_Resource]]: ...
    def all(self) -> Self: ...
    # The method of each collection takes its own keywords, which no method here can say.
    filter: Callable[..., Self]

    def limit(self, count: int) -> Self: ...
    def page_size(self, count: int) -> Self: ...

# It stands on a resource, and is not iterable.
class CollectionManager(Generic[_Collection, _Resource]):
    def __init__(
        self, collection_model: Any, parent: Any, factory: Any, service_context: Any
    ) -> None: ...
    def iterator(self, **kwargs: Any) -> _Collection: ...
    def all(self) -> _Collection: ...
    filter: Callable[..., _Collection]

    def limit(self, count: int) -> _Collection: ...
    def page_size(self, count: int) -> _Collection: ...
    def pages(self) -> Iterator[list[_Resource]]: ...

class CollectionFactory:
    def load_from_definition(
        self,
        resource_name: str,
        collection_model: Any,
        service_context: Any,
        event_emitter: Any,
    ) -> type[CollectionManager]: ...
