from botocore import UNSIGNED as UNSIGNED
from botocore.config import Config as Config
from botocore.credentials import Credentials
from botocore.errorfactory import BaseClientExceptions, ClientExceptionsFactory
from botocore.exceptions import ClientError as ClientError
from botocore.hooks import BaseEventHooks, EventAliaser
from botocore.model import ServiceModel
from botocore.paginate import Paginator
from botocore.waiter import Waiter
from collections.abc import Callable, Mapping
from logging import Logger
from typing import Any

logger: Logger
history_recorder: Any

class ClientCreator:
    """Creates client objects for a service."""

    def __init__(
        self,
        loader: Any,
        endpoint_resolver: Any,
        user_agent: str,
        event_emitter: BaseEventHooks,
        retry_handler_factory: Any,
        retry_config_translator: Any,
        response_parser_factory: Any = None,
        exceptions_factory: ClientExceptionsFactory | None = None,
        config_store: Any = None,
        user_agent_creator: Any = None,
        auth_token_resolver: Callable[..., Any] | None = None,
    ) -> None: ...
    def create_client(
        self,
        service_name: str,
        region_name: str | None,
        is_secure: bool = True,
        endpoint_url: str | None = None,
        verify: bool | str | None = None,
        credentials: Credentials | None = None,
        scoped_config: Mapping[str, Any] | None = None,
        api_version: str | None = None,
        client_config: Config | None = None,
        auth_token: Any = None,
    ) -> BaseClient: ...
    def create_client_class(
        self, service_name: str, api_version: str | None = None
    ) -> type[BaseClient]: ...

class ClientEndpointBridge:
    """Bridges endpoint data and client creation.

    This class handles taking out the relevant arguments from the endpoint resolver
    and determining which values to use, taking into account any client
    configuration options and scope configuration options.

    This class also handles determining what, if any, region to use if no explicit
    region setting is provided. For example, Amazon S3 client will utilize
    "us-east-1" by default if no region can be resolved.
    """

    DEFAULT_ENDPOINT: str
    service_signing_name: str | None
    endpoint_resolver: Any
    scoped_config: Mapping[str, Any] | None
    client_config: Config | None
    default_endpoint: str
    config_store: Any
    service_signature_version: str | None
    def __init__(
        self,
        endpoint_resolver: Any,
        scoped_config: Mapping[str, Any] | None = None,
        client_config: Config | None = None,
        default_endpoint: str | None = None,
        service_signing_name: str | None = None,
        config_store: Any = None,
        service_signature_version: str | None = None,
    ) -> None: ...
    def resolve(
        self,
        service_name: str,
        region_name: str | None = None,
        endpoint_url: str | None = None,
        is_secure: bool = True,
    ) -> dict[str, Any]: ...
    def resolver_uses_builtin_data(self) -> bool: ...

class BaseClient:
    meta: ClientMeta
    def __init__(
        self,
        serializer: Any,
        endpoint: Any,
        response_parser: Any,
        event_emitter: BaseEventHooks,
        request_signer: Any,
        service_model: ServiceModel,
        loader: Any,
        client_config: Config,
        partition: str,
        exceptions_factory: ClientExceptionsFactory,
        endpoint_ruleset_resolver: Any = None,
        user_agent_creator: Any = None,
    ) -> None: ...
    def close(self) -> None:
        """Closes underlying endpoint connections."""

    def _make_api_call(
        self, operation_name: str, api_params: Mapping[str, Any]
    ) -> dict[str, Any]: ...
    def get_paginator(self, operation_name: Any) -> Paginator:
        """Create a paginator for an operation.

        Args:
            operation_name: The operation name. This is the same name as the method name on the client. For example, if the method name is `create_foo`, and you'd normally invoke the operation as `client.create_foo(**kwargs)`, if the `create_foo` operation can be paginated, you can use the call `client.get_paginator("create_foo")`.

        Returns:
            A paginator object.

        Raises:
            OperationNotPageableError: Raised if the operation is not pageable. You can use the `client.can_paginate` method to check if an operation is pageable.
        """

    def can_paginate(self, operation_name: str) -> bool:
        """Check if an operation can be paginated.

        Args:
            operation_name: The operation name. This is the same name as the method name on the client. For example, if the method name is `create_foo`, and you'd normally invoke the operation as `client.create_foo(**kwargs)`, if the `create_foo` operation can be paginated, you can use the call `client.get_paginator("create_foo")`.

        Returns:
            `True` if the operation can be paginated, `False` otherwise.
        """

    def get_waiter(self, waiter_name: Any) -> Waiter:
        """Returns an object that can wait for some condition.

        Args:
            waiter_name: The name of the waiter to get. See the waiters section of the service docs for a list of available waiters.

        Returns:
            The specified waiter object.
        """

    @property
    def waiter_names(self) -> list[str]:
        """Returns a list of all available waiters."""

    @property
    def exceptions(self) -> BaseClientExceptions: ...
    def generate_presigned_url(
        self,
        ClientMethod: Any,
        Params: Any = None,
        ExpiresIn: int = 3600,
        HttpMethod: str | None = None,
    ) -> str:
        """Return a URL that calls a method of this client. It is valid for `ExpiresIn` seconds."""

class ClientMeta:
    """Holds additional client methods.

    This class holds additional information for clients. It exists for two reasons:

    - To give advanced functionality to clients.

    - To namespace additional client attributes from the operation names which are
      mapped to methods at runtime. This avoids ever running into collisions with
      operation names.
    """

    events: EventAliaser
    def __init__(
        self,
        events: BaseEventHooks,
        client_config: Config,
        endpoint_url: str,
        service_model: ServiceModel,
        method_to_api_mapping: dict[str, str],
        partition: str,
    ) -> None: ...
    @property
    def service_model(self) -> ServiceModel: ...
    @property
    def region_name(self) -> str | Any: ...
    @property
    def endpoint_url(self) -> str: ...
    @property
    def config(self) -> Config: ...
    @property
    def method_to_api_mapping(self) -> dict[str, str]: ...
    @property
    def partition(self) -> str: ...
