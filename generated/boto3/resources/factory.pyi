import logging
from boto3.resources.base import ServiceResource
from boto3.utils import ServiceContext
from botocore.hooks import BaseEventHooks
from collections.abc import Mapping
from typing import Any

logger: logging.Logger

class ResourceFactory:
    """A factory to create new `ServiceResource` classes from a `ResourceModel`. There
    are two types of lookups that can be done: one on the service itself (e.g. an
    SQS resource) and another on models contained within the service (e.g. an SQS
    Queue resource).
    """

    def __init__(self, emitter: BaseEventHooks) -> None: ...
    def load_from_definition(
        self,
        resource_name: str,
        single_resource_json_definition: Mapping[str, Any],
        service_context: ServiceContext,
    ) -> type[ServiceResource]:
        """Loads a resource from a model, creating a new `ServiceResource` subclass with
        the correct properties and methods, named based on the service and resource
        name, e.g. EC2.Instance.

        Args:
            resource_name: Name of the resource to look up. For services, this should match the `service_name`.
            single_resource_json_definition: The loaded json of a single service resource or resource definition.
            service_context: Context about the AWS service.

        Returns:
            The service or resource class.
        """
