import logging
from boto3.resources.base import ServiceResource
from boto3.resources.factory import ResourceFactory
from boto3.resources.model import Action, Waiter
from boto3.utils import ServiceContext
from botocore.hooks import BaseEventHooks
from collections.abc import Callable, Mapping
from typing import Any

logger: logging.Logger

class ServiceAction:
    """A class representing a callable action on a resource, for example
    `sqs.get_queue_by_name(...)` or `s3.Bucket('foo').delete()`. The action may
    construct parameters from existing resource identifiers and may return either a
    raw response or a new resource instance.

    Args:
        action_model: The action model.
        factory: The factory that created the resource class to which this action is attached.
        service_context: Context about the AWS service.
    """

    def __init__(
        self,
        action_model: Action,
        factory: ResourceFactory | None = None,
        service_context: ServiceContext | None = None,
    ) -> None:
        """A class representing a callable action on a resource, for example
        `sqs.get_queue_by_name(...)` or `s3.Bucket('foo').delete()`. The action may
        construct parameters from existing resource identifiers and may return either a
        raw response or a new resource instance.

        Args:
            action_model: The action model.
            factory: The factory that created the resource class to which this action is attached.
            service_context: Context about the AWS service.
        """

    def __call__(self, parent: Any, *args: Any, **kwargs: Any) -> Any:
        """Perform the action's request operation after building operation parameters and
        build any defined resources from the response.

        Args:
            parent: The resource instance to which this action is attached.

        Returns:
            The response, either as a raw dict or resource instance(s).
        """

class BatchAction(ServiceAction):
    """An action which operates on a batch of items in a collection, typically a single
    page of results from the collection's underlying service operation call. For
    example, this allows you to delete up to 999 S3 objects in a single operation
    rather than calling `.delete()` on each one individually.

    Args:
        action_model: The action model.
        factory: The factory that created the resource class to which this action is attached.
        service_context: Context about the AWS service.
    """

    def __call__(self, parent: Any, *args: Any, **kwargs: Any) -> list[Any]:
        """Perform the batch action's operation on every page of results from the
        collection.

        Args:
            parent: The collection iterator to which this action is attached.

        Returns:
            A list of low-level response dicts from each call.
        """

class WaiterAction:
    """A class representing a callable waiter action on a resource, for example
    `s3.Bucket('foo').wait_until_bucket_exists()`. The waiter action may construct
    parameters from existing resource identifiers.

    Args:
        waiter_model: The action waiter.
        waiter_resource_name: The name of the waiter action for the resource. It usually begins with a `wait_until_`.
    """

    def __init__(self, waiter_model: Waiter, waiter_resource_name: str) -> None:
        """A class representing a callable waiter action on a resource, for example
        `s3.Bucket('foo').wait_until_bucket_exists()`. The waiter action may construct
        parameters from existing resource identifiers.

        Args:
            waiter_model: The action waiter.
            waiter_resource_name: The name of the waiter action for the resource. It usually begins with a `wait_until_`.
        """

    def __call__(self, parent: ServiceResource, *args: Any, **kwargs: Any) -> None:
        """Perform the wait operation after building operation parameters.

        Args:
            parent: The resource instance to which this action is attached.
        """

class CustomModeledAction:
    """A custom, modeled action to inject into a resource."""

    name: str
    model: Mapping[str, Any]
    function: Callable[..., Any]
    emitter: BaseEventHooks

    def __init__(
        self,
        action_name: str,
        action_model: Mapping[str, Any],
        function: Callable[..., Any],
        event_emitter: BaseEventHooks,
    ) -> None:
        """A custom, modeled action to inject into a resource.

        Args:
            action_name: The name of the action to inject, e.g. 'delete_tags'.
            action_model: A JSON definition of the action, as if it were part of the resource model.
            function: The function to perform when the action is called. The first argument should be 'self', which will be the resource the function is to be called on.
            event_emitter: The session event emitter.
        """

    def inject(
        self,
        class_attributes: dict[str, Any],
        service_context: ServiceContext,
        event_name: str,
        **kwargs: Any,
    ) -> None: ...
