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
    """Represents a collection of resources, which can be iterated through, optionally
    with filtering. Collections automatically handle pagination for you.

    Args:
        model: Collection model.
        parent: The collection's parent resource.
        handler: The resource response handler used to create resource instances.
    """

    filter: Callable[..., Self]

    def __init__(
        self,
        model: Collection,
        parent: ServiceResource,
        handler: ResourceHandler,
        **kwargs: Any,
    ) -> None:
        """Represents a collection of resources, which can be iterated through, optionally
        with filtering. Collections automatically handle pagination for you.

        Args:
            model: Collection model.
            parent: The collection's parent resource.
            handler: The resource response handler used to create resource instances.
        """

    def __repr__(self) -> str: ...
    def __iter__(self) -> Iterator[_Resource]:
        """A generator which yields resource instances after doing the appropriate service
        operation calls and handling any pagination on your behalf.

        Page size, item limit, and filter parameters are applied if they have previously
        been set.
        """

    def pages(self) -> Iterator[list[_Resource]]:
        """A generator which yields pages of resource instances after doing the appropriate
        service operation calls and handling any pagination on your behalf.
        Non-paginated calls will return a single page of items.

        Page size, item limit, and filter parameters are applied if they have previously
        been set.

        Returns:
            List of resource instances.
        """

    def all(self) -> Self:
        """Get all items from the collection, optionally with a custom page size and item
        count limit.

        This method returns an iterable generator which yields individual resource
        instances.
        """

    def limit(self, count: int) -> Self:
        """Return at most this many resources.

        Args:
            count: Return no more than this many items.
        """

    def page_size(self, count: int) -> Self:
        """Fetch at most this many resources per service request.

        Args:
            count: Fetch this many items per request.
        """

class CollectionManager(Generic[_Collection, _Resource]):
    """A collection manager provides access to resource collection instances, which can
    be iterated and filtered. The manager exposes some convenience functions that
    are also found on resource collections, such as `all` and `filter`.

    A collection manager is not iterable. You **must** call one of the methods that
    return a `ResourceCollection` before trying to iterate, slice, or convert to a
    list.

    Args:
        model: Collection model.
        parent: The collection's parent resource.
        factory: The resource factory to create new resources.
        service_context: Context about the AWS service.
    """

    filter: Callable[..., _Collection]

    def __init__(
        self,
        collection_model: Collection,
        parent: ServiceResource,
        factory: ResourceFactory,
        service_context: ServiceContext,
    ) -> None:
        """A collection manager provides access to resource collection instances, which can
        be iterated and filtered. The manager exposes some convenience functions that
        are also found on resource collections, such as `all` and `filter`.

        A collection manager is not iterable. You **must** call one of the methods that
        return a `ResourceCollection` before trying to iterate, slice, or convert to a
        list.

        Args:
            model: Collection model.
            parent: The collection's parent resource.
            factory: The resource factory to create new resources.
            service_context: Context about the AWS service.
        """

    def __repr__(self) -> str: ...
    def iterator(self, **kwargs: Any) -> _Collection:
        """Get a resource collection iterator from this manager.

        Returns:
            An iterable representing the collection of resources.
        """

    def all(self) -> _Collection: ...
    def limit(self, count: int) -> _Collection: ...
    def page_size(self, count: int) -> _Collection: ...
    def pages(self) -> Iterator[list[_Resource]]: ...

class CollectionFactory:
    """A factory to create new `CollectionManager` and `ResourceCollection` subclasses
    from a `Collection` model. These subclasses include methods to perform batch
    operations.
    """

    def load_from_definition(
        self,
        resource_name: str,
        collection_model: Collection,
        service_context: ServiceContext,
        event_emitter: BaseEventHooks,
    ) -> type[CollectionManager]:
        """Loads a collection from a model, creating a new `CollectionManager` subclass
        with the correct properties and methods, named based on the service and resource
        name, e.g. ec2.InstanceCollectionManager. It also creates a new
        `ResourceCollection` subclass which is used by the new manager class.

        Args:
            resource_name: Name of the resource to look up. For services, this should match the `service_name`.
            service_context: Context about the AWS service.
            event_emitter: An event emitter.

        Returns:
            The collection class.
        """
