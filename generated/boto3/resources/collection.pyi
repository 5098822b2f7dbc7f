from boto3.resources.base import ServiceResource
from boto3.resources.factory import ResourceFactory
from boto3.resources.model import Collection
from boto3.resources.response import ResourceHandler
from boto3.utils import ServiceContext
from botocore.hooks import BaseEventHooks
from collections.abc import Callable, Iterator
from logging import Logger
from typing import Any, Generic
from typing_extensions import Self, TypeVar

_Resource = TypeVar("_Resource", default=Any)
_Collection = TypeVar("_Collection", covariant=True, default=Any)
logger: Logger

class ResourceCollection(Generic[_Resource]):
    filter: Callable[..., Self]
    def __init__(
        self,
        model: Collection,
        parent: ServiceResource,
        handler: ResourceHandler,
        **kwargs: Any,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __iter__(self) -> Iterator[_Resource]: ...
    def pages(self) -> Iterator[list[_Resource]]: ...
    def all(self) -> Self: ...
    def limit(self, count: int) -> Self: ...
    def page_size(self, count: int) -> Self: ...

class CollectionManager(Generic[_Collection, _Resource]):
    filter: Callable[..., _Collection]
    def __init__(
        self,
        collection_model: Collection,
        parent: ServiceResource,
        factory: ResourceFactory,
        service_context: ServiceContext,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def iterator(self, **kwargs: Any) -> _Collection: ...
    def all(self) -> _Collection: ...
    def limit(self, count: int) -> _Collection: ...
    def page_size(self, count: int) -> _Collection: ...
    def pages(self) -> Iterator[list[_Resource]]: ...

class CollectionFactory:
    def load_from_definition(
        self,
        resource_name: str,
        collection_model: Collection,
        service_context: ServiceContext,
        event_emitter: BaseEventHooks,
    ) -> type[CollectionManager]: ...
