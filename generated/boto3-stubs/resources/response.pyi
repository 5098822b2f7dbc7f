from boto3.resources.base import ServiceResource
from boto3.resources.factory import ResourceFactory
from boto3.resources.model import Parameter, ResponseResource
from boto3.utils import ServiceContext
from botocore.model import ServiceModel
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

def all_not_none(iterable: Iterable[object]) -> bool:
    """Return True if all elements of the iterable are not None (or if the iterable is
    empty). This is like the built-in `all`, except checks against None, so 0 and
    False are allowable values.
    """

def build_identifiers(
    identifiers: Sequence[Parameter],
    parent: ServiceResource,
    params: Mapping[str, Any] | None = None,
    raw_response: Mapping[str, Any] | None = None,
) -> list[tuple[str, Any]]:
    """Builds a mapping of identifier names to values based on the identifier source
    location, type, and target. Identifier values may be scalars or lists depending
    on the source type and location.

    Args:
        identifiers: List of `Parameter` definitions.
        parent: The resource instance to which this action is attached.
        params: Request parameters sent to the service.
        raw_response: Low-level operation response.

    Returns:
        An ordered list of `(name, value)` identifier tuples.
    """

def build_empty_response(
    search_path: str | None, operation_name: str, service_model: ServiceModel
) -> dict[str, Any] | list[Any] | None:
    """Creates an appropriate empty response for the type that is expected, based on
    the service model's shape type. For example, a value that is normally a list
    would then return an empty list. A structure would return an empty dict, and a
    number would return None.

    Args:
        search_path: JMESPath expression to search in the response.
        operation_name: Name of the underlying service operation.
        service_model: The Botocore service model.

    Returns:
        An appropriate empty value.
    """

class RawHandler:
    """A raw action response handler. This passed through the response dictionary,
    optionally after performing a JMESPath search if one has been defined for the
    action.

    Args:
        search_path: JMESPath expression to search in the response.

    Returns:
        Service response.
    """

    search_path: str | None

    def __init__(self, search_path: str | None) -> None:
        """A raw action response handler. This passed through the response dictionary,
        optionally after performing a JMESPath search if one has been defined for the
        action.

        Args:
            search_path: JMESPath expression to search in the response.

        Returns:
            Service response.
        """

    def __call__(
        self,
        parent: ServiceResource,
        params: Mapping[str, Any],
        response: dict[str, Any],
    ) -> Any:
        """Args:
        parent: The resource instance to which this action is attached.
        params: Request parameters sent to the service.
        response: Low-level operation response.
        """

class ResourceHandler:
    """Creates a new resource or list of new resources from the low-level response
    based on the given response resource definition.

    Args:
        search_path: JMESPath expression to search in the response.
        factory: The factory that created the resource class to which this action is attached.
        resource_model: Response resource model.
        service_context: Context about the AWS service.
        operation_name: Name of the underlying service operation, if it exists.

    Returns:
        New resource instance(s).
    """

    search_path: str | None
    factory: ResourceFactory
    resource_model: ResponseResource
    operation_name: str | None
    service_context: ServiceContext

    def __init__(
        self,
        search_path: str | None,
        factory: ResourceFactory,
        resource_model: ResponseResource,
        service_context: ServiceContext,
        operation_name: str | None = None,
    ) -> None:
        """Creates a new resource or list of new resources from the low-level response
        based on the given response resource definition.

        Args:
            search_path: JMESPath expression to search in the response.
            factory: The factory that created the resource class to which this action is attached.
            resource_model: Response resource model.
            service_context: Context about the AWS service.
            operation_name: Name of the underlying service operation, if it exists.

        Returns:
            New resource instance(s).
        """

    def __call__(
        self,
        parent: ServiceResource,
        params: Mapping[str, Any],
        response: dict[str, Any],
    ) -> ServiceResource | list[ServiceResource] | dict[str, Any] | None:
        """Args:
        parent: The resource instance to which this action is attached.
        params: Request parameters sent to the service.
        response: Low-level operation response.
        """

    def handle_response_item(
        self,
        resource_cls: type[ServiceResource],
        parent: ServiceResource,
        identifiers: dict[str, Any],
        resource_data: dict[str, Any] | None,
    ) -> ServiceResource:
        """Handles the creation of a single response item by setting parameters and
        creating the appropriate resource instance.

        Args:
            resource_cls: The resource class to instantiate.
            parent: The resource instance to which this action is attached.
            identifiers: Map of identifier names to value or values.
            resource_data: Data for resource attributes.

        Returns:
            New resource instance.
        """
