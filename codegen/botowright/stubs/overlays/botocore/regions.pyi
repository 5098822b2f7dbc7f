from collections.abc import Mapping, Sequence
from typing import Any

from botocore.endpoint_provider import RuleSetEndpoint
from botocore.exceptions import BotoCoreError
from botocore.hooks import BaseEventHooks
from botocore.model import OperationModel, ServiceModel

class BaseEndpointResolver:
    # Derived classes have more parameters.
    def construct_endpoint(self, *args: Any, **kwargs: Any) -> dict[str, Any] | None: ...
    def get_available_partitions(self) -> list[str]: ...
    def get_available_endpoints(self, *args: Any, **kwargs: Any) -> list[str]: ...

class EndpointResolver:
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
