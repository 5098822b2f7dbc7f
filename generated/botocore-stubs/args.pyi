import logging
from _typeshed import Incomplete
from botocore.client import ClientEndpointBridge
from botocore.config import Config
from botocore.credentials import Credentials
from botocore.errorfactory import ClientExceptionsFactory
from botocore.hooks import BaseEventHooks
from botocore.loaders import Loader
from botocore.model import ServiceModel
from botocore.parsers import ResponseParserFactory
from botocore.utils import (
    PRIORITY_ORDERED_SUPPORTED_PROTOCOLS as PRIORITY_ORDERED_SUPPORTED_PROTOCOLS,
)
from collections.abc import Mapping
from typing import Any

logger: logging.Logger
VALID_REGIONAL_ENDPOINTS_CONFIG: list[str]
LEGACY_GLOBAL_STS_REGIONS: list[str]
USERAGENT_APPID_MAXLEN: int
VALID_REQUEST_CHECKSUM_CALCULATION_CONFIG: tuple[str, ...]
VALID_RESPONSE_CHECKSUM_VALIDATION_CONFIG: tuple[str, ...]
VALID_ACCOUNT_ID_ENDPOINT_MODE_CONFIG: tuple[str, ...]

class ClientArgsCreator:
    def __init__(
        self,
        event_emitter: BaseEventHooks,
        user_agent: str | None,
        response_parser_factory: ResponseParserFactory,
        loader: Loader,
        exceptions_factory: ClientExceptionsFactory,
        config_store: Any,
        user_agent_creator: Any = None,
    ) -> None: ...
    def get_client_args(
        self,
        service_model: ServiceModel,
        region_name: str | None,
        is_secure: bool,
        endpoint_url: str | None,
        verify: bool | str | None,
        credentials: Credentials | None,
        scoped_config: Mapping[str, Any] | None,
        client_config: Config | None,
        endpoint_bridge: ClientEndpointBridge,
        auth_token: Any = None,
        endpoints_ruleset_data: Mapping[str, Any] | None = None,
        partition_data: Mapping[str, Any] | None = None,
    ) -> dict[str, Any]: ...
    def compute_client_args(
        self,
        service_model: ServiceModel,
        client_config: Config | None,
        endpoint_bridge: ClientEndpointBridge,
        region_name: str | None,
        endpoint_url: str | None,
        is_secure: bool,
        scoped_config: Mapping[str, Any] | None,
    ) -> dict[str, Any]: ...
    def compute_s3_config(
        self, client_config: Config | None
    ) -> dict[str, Any] | None: ...
    def compute_endpoint_resolver_builtin_defaults(
        self,
        region_name: str | None,
        service_name: str,
        s3_config: Mapping[str, Any] | None,
        endpoint_bridge: ClientEndpointBridge,
        client_endpoint_url: str | None,
        legacy_endpoint_url: str,
        credentials: Credentials | None,
        account_id_endpoint_mode: str,
        s3_disable_express_session_auth: bool | None,
    ) -> dict[Any, Any]: ...

class ConfigObjectWrapper:
    """Base class to mark values set via in-code Config object."""

class ClientConfigString(str, ConfigObjectWrapper):
    def __new__(cls, value: Incomplete = None) -> Incomplete: ...
