from boto3.resources.factory import ResourceFactory
from boto_types._internal.keywords import AnyName, ClientKeywords, ResourceKeywords
from boto_types.dynamic import DynamicClient, DynamicResource, SomeClient, SomeResource
from boto_types.literals import ResourceServiceName, ServiceName
from botocore.config import Config
from botocore.credentials import Credentials
from botocore.hooks import EventAliaser
from botocore.session import Session as _BotocoreSession
from typing import Any, Literal, overload
from typing_extensions import Unpack

# Always true. botowright's mypy plugin makes mypy take it for false, so that mypy reads
# only the services that a program uses. It is Literal[True] and declared here, because
# pyright would read the plugin's branch if it were imported.
# mypy reports errors in this file if it is on mypy_path. The branches are none.
# mypy: disable-error-code="no-redef", no-warn-unreachable
BOTO_TYPES_OVERLOADS: Literal[True]

class Session:
    """A session stores configuration state and allows you to create service clients
    and resources.

    Args:
        aws_access_key_id: AWS access key ID.
        aws_secret_access_key: AWS secret access key.
        aws_session_token: AWS temporary session token.
        region_name: Default region when creating new connections.
        botocore_session: Use this Botocore session instead of creating a new default one.
        profile_name: The name of a profile to use. If not given, then the default profile is used.
        aws_account_id: AWS account ID.
    """

    _session: _BotocoreSession
    resource_factory: ResourceFactory

    @overload
    def __init__(
        self,
        aws_access_key_id: str | None = None,
        aws_secret_access_key: str | None = None,
        aws_session_token: str | None = None,
        region_name: str | None = None,
        *,
        profile_name: str | None = None,
        aws_account_id: str | None = None,
    ) -> None:
        """A session stores configuration state and allows you to create service clients
        and resources.

        Args:
            aws_access_key_id: AWS access key ID.
            aws_secret_access_key: AWS secret access key.
            aws_session_token: AWS temporary session token.
            region_name: Default region when creating new connections.
            botocore_session: Use this Botocore session instead of creating a new default one.
            profile_name: The name of a profile to use. If not given, then the default profile is used.
            aws_account_id: AWS account ID.
        """

    @overload
    def __init__(
        self,
        aws_access_key_id: str | None = None,
        aws_secret_access_key: str | None = None,
        aws_session_token: str | None = None,
        region_name: str | None = None,
        botocore_session: _BotocoreSession | None = None,
        profile_name: str | None = None,
        aws_account_id: str | None = None,
    ) -> None:
        """A session stores configuration state and allows you to create service clients
        and resources.

        Args:
            aws_access_key_id: AWS access key ID.
            aws_secret_access_key: AWS secret access key.
            aws_session_token: AWS temporary session token.
            region_name: Default region when creating new connections.
            botocore_session: Use this Botocore session instead of creating a new default one.
            profile_name: The name of a profile to use. If not given, then the default profile is used.
            aws_account_id: AWS account ID.
        """

    def __repr__(self) -> str: ...
    @property
    def profile_name(self) -> str:
        """The **read-only** profile name."""

    @property
    def region_name(self) -> str | None:
        """The **read-only** region name."""

    @property
    def events(self) -> EventAliaser:
        """The event emitter for a session."""

    @property
    def available_profiles(self) -> list[str]:
        """The profiles available to the session credentials."""

    def get_available_services(self) -> list[str]:
        """Get a list of available services that can be loaded as low-level clients via
        `Session.client`.

        Returns:
            List of service names.
        """

    def get_available_resources(self) -> list[str]:
        """Get a list of available services that can be loaded as resource clients via
        `Session.resource`.

        Returns:
            List of service names.
        """

    def get_available_partitions(self) -> list[str]:
        """Lists the available partitions.

        Returns:
            Returns a list of partition names (e.g., ["aws", "aws-cn"]).
        """

    def get_available_regions(
        self,
        service_name: str,
        partition_name: str = "aws",
        allow_non_regional: bool = False,
    ) -> list[str]:
        """Lists the region and endpoint names of a particular partition.

        The list of regions returned by this method are regions that are explicitly
        known by the client to exist and is not comprehensive. A region not returned in
        this list may still be available for the provided service.

        Args:
            service_name: Name of a service to list endpoint for (e.g., s3).
            partition_name: Name of the partition to limit endpoints to. (e.g., aws for the public AWS endpoints, aws-cn for AWS China endpoints, aws-us-gov for AWS GovCloud (US) Endpoints, etc.)
            allow_non_regional: Set to True to include endpoints that are not regional endpoints (e.g., s3-external-1, fips-us-gov-west-1, etc).

        Returns:
            Returns a list of endpoint names (e.g., ["us-east-1"]).
        """

    def get_credentials(self) -> Credentials | None:
        """Return the `botocore.credentials.Credentials` object associated with this
        session. If the credentials have not yet been loaded, this will attempt to load
        them. If they have already been loaded, this will return the cached credentials.
        """

    def get_partition_for_region(self, region_name: str) -> str:
        """Lists the partition name of a particular region.

        Args:
            region_name: Name of the region to list partition for (e.g., us-east-1).

        Returns:
            Returns the respective partition name (e.g., aws).
        """
    if BOTO_TYPES_OVERLOADS:
        @overload
        def resource(
            self,
            service_name: Literal["dynamodb"],
            region_name: str | None = None,
            **kwargs: Unpack[ResourceKeywords],
        ) -> DynamoDBServiceResource:
            """Create a resource service client by name.

            Args:
                service_name: The name of a service, e.g. 's3' or 'ec2'. You can get a list of available services via `get_available_resources`.
                region_name: The name of the region associated with the client. A client is associated with a single region.
                api_version: The API version to use. By default, botocore will use the latest API version when creating a client. You only need to specify this parameter if you want to use a previous API version of the client.
                use_ssl: Whether or not to use SSL. By default, SSL is used. Note that not all services support non-ssl connections.
                verify: Whether or not to verify SSL certificates. By default SSL certificates are verified. You can provide the following values: False - do not validate SSL certificates. SSL will still be used (unless use_ssl is False), but SSL certificates will not be verified. path/to/cert/bundle.pem - A filename of the CA cert bundle to uses. You can specify this argument if you want to use a different CA cert bundle than the one used by botocore.
                endpoint_url: The complete URL to use for the constructed client. Normally, botocore will automatically construct the appropriate URL to use when communicating with a service. You can specify a complete URL (including the "http/https" scheme) to override this behavior. If this value is provided, then `use_ssl` is ignored.
                aws_access_key_id: The access key to use when creating the client. This is entirely optional, and if not provided, the credentials configured for the session will automatically be used. You only need to provide this argument if you want to override the credentials used for this specific client.
                aws_secret_access_key: The secret key to use when creating the client. Same semantics as aws_access_key_id above.
                aws_session_token: The session token to use when creating the client. Same semantics as aws_access_key_id above.
                config: Advanced client configuration options. If region_name is specified in the client config, its value will take precedence over environment variables and configuration values, but not over a region_name value passed explicitly to the method. If user_agent_extra is specified in the client config, it overrides the default user_agent_extra provided by the resource API. See [botocore config documentation](https://docs.aws.amazon.com/botocore/latest/reference/config.html) for more details.

            Returns:
                Subclass of `ServiceResource`.
            """

        @overload
        def resource(
            self,
            service_name: Literal["s3"],
            region_name: str | None = None,
            **kwargs: Unpack[ResourceKeywords],
        ) -> S3ServiceResource:
            """Create a resource service client by name."""

        @overload
        def resource(
            self,
            service_name: Literal["sqs"],
            region_name: str | None = None,
            **kwargs: Unpack[ResourceKeywords],
        ) -> SQSServiceResource:
            """Create a resource service client by name."""

        @overload
        def resource(
            self,
            service_name: ResourceServiceName,
            region_name: str | None = None,
            *,
            endpoint_url: str | None = None,
            aws_access_key_id: str | None = None,
            aws_secret_access_key: str | None = None,
            aws_session_token: str | None = None,
        ) -> SomeResource:
            """Create a resource service client by name."""

        @overload
        def resource(
            self,
            service_name: ResourceServiceName,
            region_name: str | None = None,
            **kwargs: Unpack[ResourceKeywords],
        ) -> SomeResource:
            """Create a resource service client by name."""

        @overload
        def resource(
            self,
            service_name: ResourceServiceName | AnyName,
            region_name: str | None = None,
            *,
            endpoint_url: str | None = None,
            aws_access_key_id: str | None = None,
            aws_secret_access_key: str | None = None,
            aws_session_token: str | None = None,
        ) -> DynamicResource | Any:
            """Create a resource service client by name."""

        @overload
        def resource(
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
        ) -> DynamicResource | Any:
            """Create a resource service client by name.

            Args:
                service_name: The name of a service, e.g. 's3' or 'ec2'. You can get a list of available services via `get_available_resources`.
                region_name: The name of the region associated with the client. A client is associated with a single region.
                api_version: The API version to use. By default, botocore will use the latest API version when creating a client. You only need to specify this parameter if you want to use a previous API version of the client.
                use_ssl: Whether or not to use SSL. By default, SSL is used. Note that not all services support non-ssl connections.
                verify: Whether or not to verify SSL certificates. By default SSL certificates are verified. You can provide the following values: False - do not validate SSL certificates. SSL will still be used (unless use_ssl is False), but SSL certificates will not be verified. path/to/cert/bundle.pem - A filename of the CA cert bundle to uses. You can specify this argument if you want to use a different CA cert bundle than the one used by botocore.
                endpoint_url: The complete URL to use for the constructed client. Normally, botocore will automatically construct the appropriate URL to use when communicating with a service. You can specify a complete URL (including the "http/https" scheme) to override this behavior. If this value is provided, then `use_ssl` is ignored.
                aws_access_key_id: The access key to use when creating the client. This is entirely optional, and if not provided, the credentials configured for the session will automatically be used. You only need to provide this argument if you want to override the credentials used for this specific client.
                aws_secret_access_key: The secret key to use when creating the client. Same semantics as aws_access_key_id above.
                aws_session_token: The session token to use when creating the client. Same semantics as aws_access_key_id above.
                config: Advanced client configuration options. If region_name is specified in the client config, its value will take precedence over environment variables and configuration values, but not over a region_name value passed explicitly to the method. If user_agent_extra is specified in the client config, it overrides the default user_agent_extra provided by the resource API. See [botocore config documentation](https://docs.aws.amazon.com/botocore/latest/reference/config.html) for more details.

            Returns:
                Subclass of `ServiceResource`.
            """

        @overload
        def client(
            self,
            service_name: Literal["dynamodb"],
            region_name: str | None = None,
            **kwargs: Unpack[ClientKeywords],
        ) -> DynamoDBClient:
            """Create a low-level service client by name.

            Args:
                service_name: The name of a service, e.g. 's3' or 'ec2'. You can get a list of available services via `get_available_services`.
                region_name: The name of the region associated with the client. A client is associated with a single region.
                api_version: The API version to use. By default, botocore will use the latest API version when creating a client. You only need to specify this parameter if you want to use a previous API version of the client.
                use_ssl: Whether or not to use SSL. By default, SSL is used. Note that not all services support non-ssl connections.
                verify: Whether or not to verify SSL certificates. By default SSL certificates are verified. You can provide the following values: False - do not validate SSL certificates. SSL will still be used (unless use_ssl is False), but SSL certificates will not be verified. path/to/cert/bundle.pem - A filename of the CA cert bundle to uses. You can specify this argument if you want to use a different CA cert bundle than the one used by botocore.
                endpoint_url: The complete URL to use for the constructed client. Normally, botocore will automatically construct the appropriate URL to use when communicating with a service. You can specify a complete URL (including the "http/https" scheme) to override this behavior. If this value is provided, then `use_ssl` is ignored.
                aws_access_key_id: The access key to use when creating the client. This is entirely optional, and if not provided, the credentials configured for the session will automatically be used. You only need to provide this argument if you want to override the credentials used for this specific client.
                aws_secret_access_key: The secret key to use when creating the client. Same semantics as aws_access_key_id above.
                aws_session_token: The session token to use when creating the client. Same semantics as aws_access_key_id above.
                config: Advanced client configuration options. If region_name is specified in the client config, its value will take precedence over environment variables and configuration values, but not over a region_name value passed explicitly to the method. See [botocore config documentation](https://docs.aws.amazon.com/botocore/latest/reference/config.html) for more details.
                aws_account_id: The account id to use when creating the client. Same semantics as aws_access_key_id above.

            Returns:
                Service client instance.
            """

        @overload
        def client(
            self,
            service_name: Literal["lambda"],
            region_name: str | None = None,
            **kwargs: Unpack[ClientKeywords],
        ) -> LambdaClient:
            """Create a low-level service client by name."""

        @overload
        def client(
            self,
            service_name: Literal["s3"],
            region_name: str | None = None,
            **kwargs: Unpack[ClientKeywords],
        ) -> S3Client:
            """Create a low-level service client by name."""

        @overload
        def client(
            self,
            service_name: Literal["sagemaker"],
            region_name: str | None = None,
            **kwargs: Unpack[ClientKeywords],
        ) -> SageMakerClient:
            """Create a low-level service client by name."""

        @overload
        def client(
            self,
            service_name: Literal["sqs"],
            region_name: str | None = None,
            **kwargs: Unpack[ClientKeywords],
        ) -> SQSClient:
            """Create a low-level service client by name."""

        @overload
        def client(
            self,
            service_name: Literal["sts"],
            region_name: str | None = None,
            **kwargs: Unpack[ClientKeywords],
        ) -> STSClient:
            """Create a low-level service client by name."""

        @overload
        def client(
            self,
            service_name: ServiceName,
            region_name: str | None = None,
            *,
            endpoint_url: str | None = None,
            aws_access_key_id: str | None = None,
            aws_secret_access_key: str | None = None,
            aws_session_token: str | None = None,
            aws_account_id: str | None = None,
        ) -> SomeClient:
            """Create a low-level service client by name."""

        @overload
        def client(
            self,
            service_name: ServiceName,
            region_name: str | None = None,
            **kwargs: Unpack[ClientKeywords],
        ) -> SomeClient:
            """Create a low-level service client by name."""

        @overload
        def client(
            self,
            service_name: ServiceName | AnyName,
            region_name: str | None = None,
            *,
            endpoint_url: str | None = None,
            aws_access_key_id: str | None = None,
            aws_secret_access_key: str | None = None,
            aws_session_token: str | None = None,
            aws_account_id: str | None = None,
        ) -> DynamicClient | Any:
            """Create a low-level service client by name."""

        @overload
        def client(
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
        ) -> DynamicClient | Any:
            """Create a low-level service client by name.

            Args:
                service_name: The name of a service, e.g. 's3' or 'ec2'. You can get a list of available services via `get_available_services`.
                region_name: The name of the region associated with the client. A client is associated with a single region.
                api_version: The API version to use. By default, botocore will use the latest API version when creating a client. You only need to specify this parameter if you want to use a previous API version of the client.
                use_ssl: Whether or not to use SSL. By default, SSL is used. Note that not all services support non-ssl connections.
                verify: Whether or not to verify SSL certificates. By default SSL certificates are verified. You can provide the following values: False - do not validate SSL certificates. SSL will still be used (unless use_ssl is False), but SSL certificates will not be verified. path/to/cert/bundle.pem - A filename of the CA cert bundle to uses. You can specify this argument if you want to use a different CA cert bundle than the one used by botocore.
                endpoint_url: The complete URL to use for the constructed client. Normally, botocore will automatically construct the appropriate URL to use when communicating with a service. You can specify a complete URL (including the "http/https" scheme) to override this behavior. If this value is provided, then `use_ssl` is ignored.
                aws_access_key_id: The access key to use when creating the client. This is entirely optional, and if not provided, the credentials configured for the session will automatically be used. You only need to provide this argument if you want to override the credentials used for this specific client.
                aws_secret_access_key: The secret key to use when creating the client. Same semantics as aws_access_key_id above.
                aws_session_token: The session token to use when creating the client. Same semantics as aws_access_key_id above.
                config: Advanced client configuration options. If region_name is specified in the client config, its value will take precedence over environment variables and configuration values, but not over a region_name value passed explicitly to the method. See [botocore config documentation](https://docs.aws.amazon.com/botocore/latest/reference/config.html) for more details.
                aws_account_id: The account id to use when creating the client. Same semantics as aws_access_key_id above.

            Returns:
                Service client instance.
            """
    else:
        def resource(
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
        ) -> DynamicResource | Any: ...
        def client(
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

# These come last: mypy with the plugin cannot reach the lines that follow them.
if BOTO_TYPES_OVERLOADS:
    from boto_types.dynamodb.client import DynamoDBClient
    from boto_types.dynamodb.resources import DynamoDBServiceResource
    from boto_types.lambda_.client import LambdaClient
    from boto_types.s3.client import S3Client
    from boto_types.s3.resources import S3ServiceResource
    from boto_types.sagemaker.client import SageMakerClient
    from boto_types.sqs.client import SQSClient
    from boto_types.sqs.resources import SQSServiceResource
    from boto_types.sts.client import STSClient
