import logging
from _typeshed import Incomplete
from botocore.endpoint_provider import RuleSetEndpoint
from botocore.exceptions import BotoCoreError
from botocore.hooks import BaseEventHooks
from botocore.model import OperationModel, ServiceModel
from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any

LOG: logging.Logger
DEFAULT_URI_TEMPLATE: str
DEFAULT_SERVICE_DATA: dict[str, Incomplete]

class BaseEndpointResolver:
    def construct_endpoint(
        self, *args: Any, **kwargs: Any
    ) -> dict[str, Any] | None: ...
    def get_available_partitions(self) -> list[str]: ...
    def get_available_endpoints(self, *args: Any, **kwargs: Any) -> list[str]: ...

class EndpointResolver(BaseEndpointResolver):
    uses_builtin_data: bool
    def __init__(
        self, endpoint_data: Mapping[str, Any], uses_builtin_data: bool = False
    ) -> None: ...
    def get_service_endpoints_data(
        self, service_name: str, partition_name: str = "aws"
    ) -> dict[str, Any] | None: ...
    def get_available_partitions(self) -> list[str]: ...
    def get_available_endpoints(
        self,
        service_name: str,
        partition_name: str = "aws",
        allow_non_regional: bool = False,
        endpoint_variant_tags: Sequence[str] | None = None,
    ) -> list[str]: ...
    def get_partition_dns_suffix(
        self, partition_name: str, endpoint_variant_tags: Sequence[str] | None = None
    ) -> str | None: ...
    def construct_endpoint(
        self,
        service_name: str,
        region_name: str | None = None,
        partition_name: str | None = None,
        use_dualstack_endpoint: bool = False,
        use_fips_endpoint: bool = False,
    ) -> dict[str, Any] | None: ...
    def get_partition_for_region(self, region_name: str) -> str: ...

class EndpointResolverBuiltins(str, Enum):
    AWS_REGION = "AWS::Region"
    AWS_USE_FIPS = "AWS::UseFIPS"
    AWS_USE_DUALSTACK = "AWS::UseDualStack"
    AWS_STS_USE_GLOBAL_ENDPOINT = "AWS::STS::UseGlobalEndpoint"
    AWS_S3_USE_GLOBAL_ENDPOINT = "AWS::S3::UseGlobalEndpoint"
    AWS_S3_ACCELERATE = "AWS::S3::Accelerate"
    AWS_S3_FORCE_PATH_STYLE = "AWS::S3::ForcePathStyle"
    AWS_S3_USE_ARN_REGION = "AWS::S3::UseArnRegion"
    AWS_S3_DISABLE_EXPRESS_SESSION_AUTH = "AWS::S3::DisableS3ExpressSessionAuth"
    AWS_S3CONTROL_USE_ARN_REGION = "AWS::S3Control::UseArnRegion"
    AWS_S3_DISABLE_MRAP = "AWS::S3::DisableMultiRegionAccessPoints"
    SDK_ENDPOINT = "SDK::Endpoint"
    ACCOUNT_ID = "AWS::Auth::AccountId"
    ACCOUNT_ID_ENDPOINT_MODE = "AWS::Auth::AccountIdEndpointMode"

class EndpointRulesetResolver:
    def __init__(
        self,
        endpoint_ruleset_data: Mapping[str, Any],
        partition_data: Mapping[str, Any],
        service_model: ServiceModel,
        builtins: Mapping[EndpointResolverBuiltins, Any],
        client_context: Mapping[str, Any] | None,
        event_emitter: BaseEventHooks,
        use_ssl: bool = True,
        requested_auth_scheme: str | None = None,
        auth_scheme_preference: str | None = None,
    ) -> None: ...
    def construct_endpoint(
        self,
        operation_model: OperationModel,
        call_args: Mapping[str, Any] | None,
        request_context: dict[str, Any],
    ) -> RuleSetEndpoint: ...
    def auth_schemes_to_signing_ctx(
        self, auth_schemes: list[dict[str, Any]]
    ) -> tuple[str, dict[str, Any]]: ...
    def ruleset_error_to_botocore_exception(
        self, ruleset_exception: BotoCoreError, params: Mapping[str, Any]
    ) -> BotoCoreError | None: ...
