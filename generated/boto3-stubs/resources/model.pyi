import logging
from botocore.model import Shape
from collections.abc import Mapping
from typing import Any, TypeAlias

_Definition: TypeAlias = Mapping[str, Any]
logger: logging.Logger

class Identifier:
    """A resource identifier, given by its name.

    Args:
        name: The name of the identifier.
    """

    name: str
    member_name: str | None

    def __init__(self, name: str, member_name: str | None = None) -> None:
        """A resource identifier, given by its name.

        Args:
            name: The name of the identifier.
        """

class Action:
    """A service operation action.

    Args:
        name: The name of the action.
        definition: The JSON definition.
        resource_defs: All resources defined in the service.
    """

    name: str
    request: Request | None
    resource: ResponseResource | None
    path: str | None

    def __init__(
        self, name: str, definition: _Definition, resource_defs: _Definition
    ) -> None:
        """A service operation action.

        Args:
            name: The name of the action.
            definition: The JSON definition.
            resource_defs: All resources defined in the service.
        """

class DefinitionWithParams:
    """An item which has parameters exposed via the `params` property. A request has an
    operation and parameters, while a waiter has a name, a low-level waiter name and
    parameters.

    Args:
        definition: The JSON definition.
    """

    def __init__(self, definition: _Definition) -> None:
        """An item which has parameters exposed via the `params` property. A request has an
        operation and parameters, while a waiter has a name, a low-level waiter name and
        parameters.

        Args:
            definition: The JSON definition.
        """

    @property
    def params(self) -> list[Parameter]:
        """Get a list of auto-filled parameters for this request."""

class Parameter:
    """An auto-filled parameter which has a source and target. For example, the
    `QueueUrl` may be auto-filled from a resource's `url` identifier when making
    calls to `queue.receive_messages`.

    Args:
        target: The destination parameter name, e.g. `QueueUrl`.
        source_type: Where the source is defined.
        source: The source name, e.g. `Url`.
    """

    target: str
    source: str
    name: str | None
    path: str | None
    value: str | int | bool | None

    def __init__(
        self,
        target: str,
        source: str,
        name: str | None = None,
        path: str | None = None,
        value: str | int | bool | None = None,
        **kwargs: Any,
    ) -> None:
        """An auto-filled parameter which has a source and target. For example, the
        `QueueUrl` may be auto-filled from a resource's `url` identifier when making
        calls to `queue.receive_messages`.

        Args:
            target: The destination parameter name, e.g. `QueueUrl`.
            source_type: Where the source is defined.
            source: The source name, e.g. `Url`.
        """

class Request(DefinitionWithParams):
    """A service operation action request.

    Args:
        definition: The JSON definition.
    """

    operation: str

    def __init__(self, definition: _Definition) -> None:
        """A service operation action request.

        Args:
            definition: The JSON definition.
        """

class Waiter(DefinitionWithParams):
    """An event waiter specification.

    Args:
        name: Name of the waiter.
        definition: The JSON definition.
    """

    PREFIX: str
    name: str
    waiter_name: str

    def __init__(self, name: str, definition: _Definition) -> None:
        """An event waiter specification.

        Args:
            name: Name of the waiter.
            definition: The JSON definition.
        """

class ResponseResource:
    """A resource response to create after performing an action.

    Args:
        definition: The JSON definition.
        resource_defs: All resources defined in the service.
    """

    type: str
    path: str

    def __init__(self, definition: _Definition, resource_defs: _Definition) -> None:
        """A resource response to create after performing an action.

        Args:
            definition: The JSON definition.
            resource_defs: All resources defined in the service.
        """

    @property
    def identifiers(self) -> list[Parameter]:
        """A list of resource identifiers."""

    @property
    def model(self) -> ResourceModel:
        """Get the resource model for the response resource."""

class Collection(Action):
    """A group of resources. See `Action`.

    Args:
        name: The name of the collection.
        definition: The JSON definition.
        resource_defs: All resources defined in the service.
    """

    @property
    def batch_actions(self) -> list[Action]:
        """Get a list of batch actions supported by the resource type contained in this
        action. This is a shortcut for accessing the same information through the
        resource model.
        """

class ResourceModel:
    """A model representing a resource, defined via a JSON description format. A
    resource has identifiers, attributes, actions, sub-resources, references and
    collections.

    Args:
        name: The name of this resource, e.g. `sqs` or `Queue`.
        definition: The JSON definition.
        resource_defs: All resources defined in the service.
    """

    name: str
    shape: str | None

    def __init__(
        self, name: str, definition: _Definition, resource_defs: _Definition
    ) -> None:
        """A model representing a resource, defined via a JSON description format. A
        resource has identifiers, attributes, actions, sub-resources, references and
        collections.

        Args:
            name: The name of this resource, e.g. `sqs` or `Queue`.
            definition: The JSON definition.
            resource_defs: All resources defined in the service.
        """

    def load_rename_map(self, shape: Shape | None = None) -> None:
        """Load a name translation map given a shape. This will set up renamed values for
        any collisions, e.g. if the shape, an action, and a subresource all are all
        named `foo` then the resource will have an action `foo`, a subresource named
        `Foo` and a property named `foo_attribute`. This is the order of precedence,
        from most important to least important:

        - Load action (resource.load).

        - Identifiers.

        - Actions.

        - Subresources.

        - References.

        - Collections.

        - Waiters.

        - Attributes (shape members).

        Batch actions are only exposed on collections, so do not get modified here.
        Subresources use upper camel casing, so are unlikely to collide with anything
        but other subresources.

        Args:
            shape: The underlying shape for this resource.
        """

    def get_attributes(self, shape: Shape) -> dict[str, tuple[str, Shape]]:
        """Get a dictionary of attribute names to original name and shape models that
        represent the attributes of this resource.

        Args:
            shape: The underlying shape for this resource.

        Returns:
            Mapping of resource attributes.
        """

    @property
    def identifiers(self) -> list[Identifier]:
        """Get a list of resource identifiers."""

    @property
    def load(self) -> Action | None:
        """Get the load action for this resource, if it is defined."""

    @property
    def actions(self) -> list[Action]:
        """Get a list of actions for this resource."""

    @property
    def batch_actions(self) -> list[Action]:
        """Get a list of batch actions for this resource."""

    @property
    def subresources(self) -> list[Action]:
        """Get a list of sub-resources."""

    @property
    def references(self) -> list[Action]:
        """Get a list of reference resources."""

    @property
    def collections(self) -> list[Collection]:
        """Get a list of collections for this resource."""

    @property
    def waiters(self) -> list[Waiter]:
        """Get a list of waiters for this resource."""
