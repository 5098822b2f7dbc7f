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
    def close(self) -> None: ...
    def _make_api_call(
        self, operation_name: str, api_params: Mapping[str, Any]
    ) -> dict[str, Any]: ...
    def get_paginator(self, operation_name: Any) -> Paginator: ...
    def can_paginate(self, operation_name: str) -> bool: ...
    def get_waiter(self, waiter_name: Any) -> Waiter: ...
    @property
    def waiter_names(self) -> list[str]: ...
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
