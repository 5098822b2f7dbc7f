from collections.abc import AsyncGenerator, AsyncIterator
from typing import Any, Generic

from aioboto3.resources.base import AIOBoto3ServiceResource
from aioboto3.resources.factory import AIOBoto3ResourceFactory
from boto3.resources.collection import (
    CollectionManager,
    ResourceCollection,
    _Collection,
    _Resource,
)
from boto3.resources.model import Collection
from boto3.utils import ServiceContext
from boto_types._internal.aio.iteration import UseAsyncFor
from botocore.hooks import BaseEventHooks

class AIOResourceCollection(ResourceCollection[_Resource], Generic[_Resource]):
    # It raises. This type makes `for` an error.
    def __iter__(self) -> UseAsyncFor: ...
    def __aiter__(self) -> AsyncIterator[_Resource]: ...
    def __anext__(self) -> AsyncGenerator[_Resource, None]: ...
    def pages(self) -> AsyncIterator[list[_Resource]]: ...

class AIOCollectionManager(
    CollectionManager[_Collection, _Resource], Generic[_Collection, _Resource]
):
    def __init__(
        self,
        collection_model: Collection,
        parent: AIOBoto3ServiceResource[Any],
        factory: AIOBoto3ResourceFactory,
        service_context: ServiceContext,
    ) -> None: ...
    # boto3's method, which calls the method of the collection.
    @as_written
    def pages(self) -> AsyncIterator[list[_Resource]]: ...

class AIOCollectionFactory:
    def load_from_definition(
        self,
        resource_name: str,
        collection_model: Collection,
        service_context: ServiceContext,
        event_emitter: BaseEventHooks,
    ) -> type[AIOCollectionManager[Any, Any]]: ...
