from boto_types._internal.keywords import AnyName, ClientKeywords
from boto_types.dynamic import DynamicClient, SomeClient
from boto_types.literals import ServiceName
from botocore.config import Config
from botocore.credentials import Credentials
from botocore.hooks import BaseEventHooks
from botocore.model import ServiceModel
from botocore.paginate import PaginatorModel
from botocore.waiter import WaiterModel
from collections.abc import Callable, Iterator, Mapping, MutableMapping
from logging import Logger
from os import PathLike
from typing import Any, Literal, TextIO, TypeAlias, overload
from typing_extensions import Unpack

# Always true. botowright's mypy plugin makes mypy take it for false, so that mypy reads
# only the services that a program uses. It is Literal[True] and declared here, because
# pyright would read the plugin's branch if it were imported.
# mypy reports errors in this file if it is on mypy_path. The branches are none.
# mypy: disable-error-code="no-redef", no-warn-unreachable
BOTO_TYPES_OVERLOADS: Literal[True]
_SessionVariable: TypeAlias = tuple[
    str | tuple[str, ...] | None,
    str | list[str] | None,
    Any,
    Callable[[Any], Any] | None,
]
_Handler: TypeAlias = Callable[..., Any]
logger: Logger

class Session:
    SESSION_VARIABLES: dict[str, _SessionVariable]
    LOG_FORMAT: str
    user_agent_name: str
    user_agent_version: str
    user_agent_extra: str
    _credentials: Credentials | None
    session_var_map: SessionVarDict
    def __init__(
        self,
        session_vars: Mapping[str, _SessionVariable] | None = None,
        event_hooks: BaseEventHooks | None = None,
        include_builtin_handlers: bool = True,
        profile: str | None = None,
    ) -> None: ...
    @property
    def available_profiles(self) -> list[str]: ...
    @property
    def profile(self) -> str | None: ...
    def get_config_variable(
        self, logical_name: str, methods: tuple[str, ...] | None = None
    ) -> Any: ...
    def set_config_variable(self, logical_name: str, value: Any) -> None: ...
    def instance_variables(self) -> dict[str, Any]: ...
    def get_scoped_config(self) -> dict[str, Any]: ...
    @property
    def full_config(self) -> dict[str, Any]: ...
    def get_default_client_config(self) -> Config | None: ...
    def set_default_client_config(self, client_config: Config | None) -> None: ...
    def set_credentials(
        self,
        access_key: str,
        secret_key: str,
        token: str | None = None,
        account_id: str | None = None,
    ) -> None: ...
    def get_credentials(self) -> Credentials | None: ...
    def get_auth_token(self, *, signing_name: str | None = None) -> Any: ...
    def user_agent(self) -> str: ...
    def get_data(self, data_path: str) -> Any: ...
    def get_service_model(
        self, service_name: str, api_version: str | None = None
    ) -> ServiceModel: ...
    def get_waiter_model(
        self, service_name: str, api_version: str | None = None
    ) -> WaiterModel: ...
    def get_paginator_model(
        self, service_name: str, api_version: str | None = None
    ) -> PaginatorModel: ...
    def get_service_data(
        self, service_name: str, api_version: str | None = None
    ) -> dict[str, Any]: ...
    def get_available_services(self) -> list[str]: ...
    def set_debug_logger(self, logger_name: str = "botocore") -> None: ...
    def set_stream_logger(
        self,
        logger_name: str,
        log_level: int | str,
        stream: TextIO | None = None,
        format_string: str | None = None,
    ) -> None: ...
    def set_file_logger(
        self,
        log_level: int | str,
        path: str | PathLike[str],
        logger_name: str = "botocore",
    ) -> None: ...
    def register(
        self,
        event_name: str,
        handler: _Handler,
        unique_id: str | None = None,
        unique_id_uses_count: bool = False,
    ) -> None: ...
    def unregister(
        self,
        event_name: str,
        handler: _Handler | None = None,
        unique_id: str | None = None,
        unique_id_uses_count: bool = False,
    ) -> None: ...
    def emit(self, event_name: str, **kwargs: Any) -> list[tuple[_Handler, Any]]: ...
    def emit_first_non_none_response(self, event_name: str, **kwargs: Any) -> Any: ...
    def get_component(self, name: str) -> Any: ...
    def register_component(self, name: str, component: object) -> None: ...
    def lazy_register_component(
        self, name: str, component: Callable[[], object]
    ) -> None: ...
    if BOTO_TYPES_OVERLOADS:
        @overload
        def create_client(
            self,
            service_name: Literal["dynamodb"],
            region_name: str | None = None,
            **kwargs: Unpack[ClientKeywords],
        ) -> DynamoDBClient: ...
        @overload
        def create_client(
            self,
            service_name: Literal["lambda"],
            region_name: str | None = None,
            **kwargs: Unpack[ClientKeywords],
        ) -> LambdaClient: ...
        @overload
        def create_client(
            self,
            service_name: Literal["s3"],
            region_name: str | None = None,
            **kwargs: Unpack[ClientKeywords],
        ) -> S3Client: ...
        @overload
        def create_client(
            self,
            service_name: Literal["sagemaker"],
            region_name: str | None = None,
            **kwargs: Unpack[ClientKeywords],
        ) -> SageMakerClient: ...
        @overload
        def create_client(
            self,
            service_name: Literal["sqs"],
            region_name: str | None = None,
            **kwargs: Unpack[ClientKeywords],
        ) -> SQSClient: ...
        @overload
        def create_client(
            self,
            service_name: Literal["sts"],
            region_name: str | None = None,
            **kwargs: Unpack[ClientKeywords],
        ) -> STSClient: ...
        @overload
        def create_client(
            self,
            service_name: ServiceName,
            region_name: str | None = None,
            *,
            endpoint_url: str | None = None,
            aws_access_key_id: str | None = None,
            aws_secret_access_key: str | None = None,
            aws_session_token: str | None = None,
            aws_account_id: str | None = None,
        ) -> SomeClient: ...
        @overload
        def create_client(
            self,
            service_name: ServiceName,
            region_name: str | None = None,
            **kwargs: Unpack[ClientKeywords],
        ) -> SomeClient: ...
        @overload
        def create_client(
            self,
            service_name: ServiceName | AnyName,
            region_name: str | None = None,
            *,
            endpoint_url: str | None = None,
            aws_access_key_id: str | None = None,
            aws_secret_access_key: str | None = None,
            aws_session_token: str | None = None,
            aws_account_id: str | None = None,
        ) -> DynamicClient | Any: ...
        @overload
        def create_client(
            self,
            service_name: str,
            region_name: str | None = None,
            api_version: str | None = None,
            use_ssl: bool = True,
            verify: bool | str | None = None,
            endpoint_url: str | None = None,
            aws_access_key_id: str | None = None,
            aws_secret_access_key: str | None = None,
            aws_session_token: str | None = None,
            config: Config | None = None,
            aws_account_id: str | None = None,
        ) -> DynamicClient | Any: ...

    else:
        def create_client(
            self,
            service_name: str,
            region_name: str | None = None,
            api_version: str | None = None,
            use_ssl: bool = True,
            verify: bool | str | None = None,
            endpoint_url: str | None = None,
            aws_access_key_id: str | None = None,
            aws_secret_access_key: str | None = None,
            aws_session_token: str | None = None,
            config: Config | None = None,
            aws_account_id: str | None = None,
        ) -> DynamicClient | Any: ...
        # pyrefly takes both branches if both reach the end.
        raise NotImplementedError

    def get_available_partitions(self) -> list[str]: ...
    def get_partition_for_region(self, region_name: str) -> str: ...
    def get_available_regions(
        self,
        service_name: str,
        partition_name: str = "aws",
        allow_non_regional: bool = False,
    ) -> list[str]: ...

class ComponentLocator:
    def __init__(self) -> None: ...
    def get_component(self, name: str) -> Any: ...
    def register_component(self, name: str, component: object) -> None: ...
    def lazy_register_component(
        self, name: str, no_arg_factory: Callable[[], object]
    ) -> None: ...

class SessionVarDict(MutableMapping[str, _SessionVariable]):
    def __init__(
        self, session: Session, session_vars: Mapping[str, _SessionVariable]
    ) -> None: ...
    def __getitem__(self, key: str, /) -> _SessionVariable: ...
    def __setitem__(self, key: str, value: _SessionVariable, /) -> None: ...
    def __delitem__(self, key: str, /) -> None: ...
    def __iter__(self) -> Iterator[str]: ...
    def __len__(self) -> int: ...

class SubsetChainConfigFactory:
    def __init__(
        self,
        session: Session,
        methods: tuple[str, ...],
        environ: Mapping[str, str] | None = None,
    ) -> None: ...
    def create_config_chain(
        self,
        instance_name: str | None = None,
        env_var_names: str | list[str] | None = None,
        config_property_name: str | tuple[str, ...] | None = None,
        default: Any = None,
        conversion_func: Callable[[Any], Any] | None = None,
    ) -> Any: ...

def get_session(env_vars: Mapping[str, _SessionVariable] | None = None) -> Session: ...

# These come last: mypy with the plugin cannot reach the lines that follow them.
if BOTO_TYPES_OVERLOADS:
    from boto_types.dynamodb.client import DynamoDBClient
    from boto_types.lambda_.client import LambdaClient
    from boto_types.s3.client import S3Client
    from boto_types.sagemaker.client import SageMakerClient
    from boto_types.sqs.client import SQSClient
    from boto_types.sts.client import STSClient
