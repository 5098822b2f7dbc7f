import logging
from _typeshed import Incomplete
from botocore.exceptions import BotoCoreError

logger: logging.Logger

class EndpointDiscoveryException(BotoCoreError): ...

class EndpointDiscoveryRequired(EndpointDiscoveryException):
    """Endpoint Discovery is disabled but is required for this operation."""

    fmt: str

class EndpointDiscoveryRefreshFailed(EndpointDiscoveryException):
    """Endpoint Discovery failed to the refresh the known endpoints."""

    fmt: str

def block_endpoint_discovery_required_operations(
    model: Incomplete, **kwargs: Incomplete
) -> None: ...

class EndpointDiscoveryModel:
    def __init__(self, service_model: Incomplete) -> None: ...
    @property
    def discovery_operation_name(self) -> Incomplete: ...
    @property
    def discovery_operation_keys(self) -> Incomplete: ...
    def discovery_required_for(self, operation_name: Incomplete) -> Incomplete: ...
    def discovery_operation_kwargs(self, **kwargs: Incomplete) -> Incomplete: ...
    def gather_identifiers(
        self, operation: Incomplete, params: Incomplete
    ) -> Incomplete: ...

class EndpointDiscoveryManager:
    def __init__(
        self,
        client: Incomplete,
        cache: Incomplete = None,
        current_time: Incomplete = None,
        always_discover: Incomplete = True,
    ) -> None: ...
    def gather_identifiers(
        self, operation: Incomplete, params: Incomplete
    ) -> Incomplete: ...
    def delete_endpoints(self, **kwargs: Incomplete) -> None: ...
    def describe_endpoint(self, **kwargs: Incomplete) -> Incomplete: ...

class EndpointDiscoveryHandler:
    def __init__(self, manager: Incomplete) -> None: ...
    def register(self, events: Incomplete, service_id: Incomplete) -> None: ...
    def gather_identifiers(
        self,
        params: Incomplete,
        model: Incomplete,
        context: Incomplete,
        **kwargs: Incomplete,
    ) -> None: ...
    def discover_endpoint(
        self, request: Incomplete, operation_name: Incomplete, **kwargs: Incomplete
    ) -> None: ...
    def handle_retries(
        self,
        request_dict: Incomplete,
        response: Incomplete,
        operation: Incomplete,
        **kwargs: Incomplete,
    ) -> int | None: ...
