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
    """Resolves regions and endpoints. Must be subclassed."""

    def construct_endpoint(self, *args: Any, **kwargs: Any) -> dict[str, Any] | None:
        """Resolves an endpoint for a service and region combination.

        Args:
            service_name: Name of the service to resolve an endpoint for (e.g., s3).
            region_name: Region/endpoint name to resolve (e.g., us-east-1) if no region is provided, the first found partition-wide endpoint will be used if available.

        Returns:
            Returns a dict containing the following keys: partition: (string, required) Resolved partition name. endpointName: (string, required) Resolved endpoint name. hostname: (string, required) Hostname to use for this endpoint. sslCommonName: (string) sslCommonName to use for this endpoint. credentialScope: (dict) Signature version 4 credential scope. region: (string) region name override when signing. service: (string) service name override when signing. signatureVersions: (list<string>) A list of possible signature versions, including s3, v4, v2, and s3v4. protocols: (list<string>) A list of supported protocols (e.g., http, https). ...: Other keys may be included as well based on the metadata.
        """

    def get_available_partitions(self) -> list[str]:
        """Lists the partitions available to the endpoint resolver.

        Returns:
            Returns a list of partition names (e.g., ["aws", "aws-cn"]).
        """

    def get_available_endpoints(self, *args: Any, **kwargs: Any) -> list[str]:
        """Lists the endpoint names of a particular partition.

        Args:
            service_name: Name of a service to list endpoint for (e.g., s3).
            partition_name: Name of the partition to limit endpoints to. (e.g., aws for the public AWS endpoints, aws-cn for AWS China endpoints, aws-us-gov for AWS GovCloud (US) Endpoints, etc.
            allow_non_regional: Set to True to include endpoints that are not regional endpoints (e.g., s3-external-1, fips-us-gov-west-1, etc).

        Returns:
            Returns a list of endpoint names (e.g., ["us-east-1"]).
        """

class EndpointResolver(BaseEndpointResolver):
    """Resolves endpoints based on partition endpoint metadata."""

    uses_builtin_data: bool

    def __init__(
        self, endpoint_data: Mapping[str, Any], uses_builtin_data: bool = False
    ) -> None:
        """Resolves endpoints based on partition endpoint metadata.

        Args:
            endpoint_data: A dict of partition data.
            uses_builtin_data: Whether the endpoint data originates in the package's data directory.
        """

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
    """Resolves endpoints using a service's endpoint ruleset."""

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
    ) -> RuleSetEndpoint:
        """Invokes the provider with params defined in the service's ruleset."""

    def auth_schemes_to_signing_ctx(
        self, auth_schemes: list[dict[str, Any]]
    ) -> tuple[str, dict[str, Any]]:
        """Convert an Endpoint's authSchemes property to a signing_context dict.

        Args:
            auth_schemes: A list of dictionaries taken from the `authSchemes` property of an Endpoint object returned by `EndpointProvider`.

        Returns:
            Tuple of auth type string (to be used in `request_context['auth_type']`) and signing context dict (for use in `request_context['signing']`).
        """

    def ruleset_error_to_botocore_exception(
        self, ruleset_exception: BotoCoreError, params: Mapping[str, Any]
    ) -> BotoCoreError | None:
        """Attempts to translate ruleset errors to pre-existing botocore exception types by
        string matching exception strings.
        """
