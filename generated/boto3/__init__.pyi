from boto3 import exceptions as exceptions, resources as resources, session as session
from boto3.session import Session as Session
from boto_types._internal.keywords import AnyName, ClientKeywords, ResourceKeywords
from boto_types.dynamic import DynamicClient, DynamicResource, SomeClient, SomeResource
from boto_types.literals import ResourceServiceName, ServiceName
from botocore.config import Config
from botocore.session import Session as _BotocoreSession
from logging import NullHandler as NullHandler
from typing import Any, Literal, overload
from typing_extensions import Unpack

# Always true. botowright's mypy plugin makes mypy take it for false, so that mypy reads
# only the services that a program uses. It is Literal[True] and declared here, because
# pyright would read the plugin's branch if it were imported.
# mypy reports errors in this file if it is on mypy_path. The branches are none.
# mypy: disable-error-code="no-redef", no-warn-unreachable
BOTO_TYPES_OVERLOADS: Literal[True]
__author__: str
__version__: str
DEFAULT_SESSION: Session | None

@overload
def setup_default_session(
    *,
    aws_access_key_id: str | None = None,
    aws_secret_access_key: str | None = None,
    aws_session_token: str | None = None,
    region_name: str | None = None,
    profile_name: str | None = None,
    aws_account_id: str | None = None,
) -> None:
    """Set up a default session, passing through any parameters to the session
    constructor. There is no need to call this unless you wish to pass custom
    parameters, because a default session will be created for you.
    """

@overload
def setup_default_session(
    *,
    aws_access_key_id: str | None = None,
    aws_secret_access_key: str | None = None,
    aws_session_token: str | None = None,
    region_name: str | None = None,
    botocore_session: _BotocoreSession | None = None,
    profile_name: str | None = None,
    aws_account_id: str | None = None,
) -> None:
    """Set up a default session, passing through any parameters to the session
    constructor. There is no need to call this unless you wish to pass custom
    parameters, because a default session will be created for you.
    """

def set_stream_logger(
    name: str = "boto3", level: int | str = 10, format_string: str | None = None
) -> None:
    """Add a stream handler for the given name and level to the logging module. By
    default, this logs all boto3 messages to `stdout`.

    For debugging purposes a good choice is to set the stream logger to `''` which
    is equivalent to saying "log everything".

    Be aware that when logging anything from `'botocore'` the full wire trace will
    appear in your logs. If your payloads contain sensitive data this should not be
    used in production.

    Args:
        name: Log name.
        level: Logging level, e.g. `logging.INFO`.
        format_string: Log message format.
    """

def _get_default_session() -> Session:
    """Get the default session, creating one if needed.

    Returns:
        The default session.
    """

if BOTO_TYPES_OVERLOADS:
    @overload
    def resource(
        service_name: Literal["dynamodb"],
        region_name: str | None = None,
        **kwargs: Unpack[ResourceKeywords],
    ) -> DynamoDBServiceResource:
        """Return the resource of a service, which has objects such as buckets and tables.

        The default session makes it. For example, `boto3.resource("s3")` is an `S3ServiceResource`.

        Args:
            service_name: The name of a service that has resources, such as "s3".
            region_name: The region to call. The default is that of the environment or of the profile.
            api_version: An older version of the API. The default is the newest, the only one with types.
            use_ssl: Whether to encrypt the connection. It is true by default, and has no effect with `endpoint_url`.
            verify: Whether to verify certificates, or the path of a file with the certificates to trust.
            endpoint_url: The complete URL that is called, in place of the service's own.
            aws_access_key_id: An access key, in place of the session's credentials.
            aws_secret_access_key: The secret of the access key.
            aws_session_token: The token of temporary credentials.
            config: More options, such as timeouts and retries.
        """

    @overload
    def resource(
        service_name: Literal["s3"],
        region_name: str | None = None,
        **kwargs: Unpack[ResourceKeywords],
    ) -> S3ServiceResource:
        """Return the resource of a service, which has objects such as buckets and tables."""

    @overload
    def resource(
        service_name: Literal["sqs"],
        region_name: str | None = None,
        **kwargs: Unpack[ResourceKeywords],
    ) -> SQSServiceResource:
        """Return the resource of a service, which has objects such as buckets and tables."""

    @overload
    def resource(
        service_name: ResourceServiceName,
        region_name: str | None = None,
        *,
        endpoint_url: str | None = None,
        aws_access_key_id: str | None = None,
        aws_secret_access_key: str | None = None,
        aws_session_token: str | None = None,
    ) -> SomeResource:
        """Return the resource of a service, which has objects such as buckets and tables."""

    @overload
    def resource(
        service_name: ResourceServiceName,
        region_name: str | None = None,
        **kwargs: Unpack[ResourceKeywords],
    ) -> SomeResource:
        """Return the resource of a service, which has objects such as buckets and tables."""

    @overload
    def resource(
        service_name: ResourceServiceName | AnyName,
        region_name: str | None = None,
        *,
        endpoint_url: str | None = None,
        aws_access_key_id: str | None = None,
        aws_secret_access_key: str | None = None,
        aws_session_token: str | None = None,
    ) -> DynamicResource | Any:
        """Return the resource of a service, which has objects such as buckets and tables."""

    @overload
    def resource(
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
        """Return the resource of a service, which has objects such as buckets and tables.

        The default session makes it. For example, `boto3.resource("s3")` is an `S3ServiceResource`.

        Args:
            service_name: The name of a service that has resources, such as "s3".
            region_name: The region to call. The default is that of the environment or of the profile.
            api_version: An older version of the API. The default is the newest, the only one with types.
            use_ssl: Whether to encrypt the connection. It is true by default, and has no effect with `endpoint_url`.
            verify: Whether to verify certificates, or the path of a file with the certificates to trust.
            endpoint_url: The complete URL that is called, in place of the service's own.
            aws_access_key_id: An access key, in place of the session's credentials.
            aws_secret_access_key: The secret of the access key.
            aws_session_token: The token of temporary credentials.
            config: More options, such as timeouts and retries.
        """

    @overload
    def client(
        service_name: Literal["dynamodb"],
        region_name: str | None = None,
        **kwargs: Unpack[ClientKeywords],
    ) -> DynamoDBClient:
        """Return a client, which has a method for each operation of a service.

        The default session makes it. For example, `boto3.client("s3")` is an `S3Client`.

        Args:
            service_name: The name of a service, such as "s3".
            region_name: The region to call. The default is that of the environment or of the profile.
            api_version: An older version of the API. The default is the newest, the only one with types.
            use_ssl: Whether to encrypt the connection. It is true by default, and has no effect with `endpoint_url`.
            verify: Whether to verify certificates, or the path of a file with the certificates to trust.
            endpoint_url: The complete URL that is called, in place of the service's own.
            aws_access_key_id: An access key, in place of the session's credentials.
            aws_secret_access_key: The secret of the access key.
            aws_session_token: The token of temporary credentials.
            config: More options, such as timeouts and retries.
            aws_account_id: The account of the credentials.
        """

    @overload
    def client(
        service_name: Literal["lambda"],
        region_name: str | None = None,
        **kwargs: Unpack[ClientKeywords],
    ) -> LambdaClient:
        """Return a client, which has a method for each operation of a service."""

    @overload
    def client(
        service_name: Literal["s3"],
        region_name: str | None = None,
        **kwargs: Unpack[ClientKeywords],
    ) -> S3Client:
        """Return a client, which has a method for each operation of a service."""

    @overload
    def client(
        service_name: Literal["sagemaker"],
        region_name: str | None = None,
        **kwargs: Unpack[ClientKeywords],
    ) -> SageMakerClient:
        """Return a client, which has a method for each operation of a service."""

    @overload
    def client(
        service_name: Literal["sqs"],
        region_name: str | None = None,
        **kwargs: Unpack[ClientKeywords],
    ) -> SQSClient:
        """Return a client, which has a method for each operation of a service."""

    @overload
    def client(
        service_name: Literal["sts"],
        region_name: str | None = None,
        **kwargs: Unpack[ClientKeywords],
    ) -> STSClient:
        """Return a client, which has a method for each operation of a service."""

    @overload
    def client(
        service_name: ServiceName,
        region_name: str | None = None,
        *,
        endpoint_url: str | None = None,
        aws_access_key_id: str | None = None,
        aws_secret_access_key: str | None = None,
        aws_session_token: str | None = None,
        aws_account_id: str | None = None,
    ) -> SomeClient:
        """Return a client, which has a method for each operation of a service."""

    @overload
    def client(
        service_name: ServiceName,
        region_name: str | None = None,
        **kwargs: Unpack[ClientKeywords],
    ) -> SomeClient:
        """Return a client, which has a method for each operation of a service."""

    @overload
    def client(
        service_name: ServiceName | AnyName,
        region_name: str | None = None,
        *,
        endpoint_url: str | None = None,
        aws_access_key_id: str | None = None,
        aws_secret_access_key: str | None = None,
        aws_session_token: str | None = None,
        aws_account_id: str | None = None,
    ) -> DynamicClient | Any:
        """Return a client, which has a method for each operation of a service."""

    @overload
    def client(
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
        """Return a client, which has a method for each operation of a service.

        The default session makes it. For example, `boto3.client("s3")` is an `S3Client`.

        Args:
            service_name: The name of a service, such as "s3".
            region_name: The region to call. The default is that of the environment or of the profile.
            api_version: An older version of the API. The default is the newest, the only one with types.
            use_ssl: Whether to encrypt the connection. It is true by default, and has no effect with `endpoint_url`.
            verify: Whether to verify certificates, or the path of a file with the certificates to trust.
            endpoint_url: The complete URL that is called, in place of the service's own.
            aws_access_key_id: An access key, in place of the session's credentials.
            aws_secret_access_key: The secret of the access key.
            aws_session_token: The token of temporary credentials.
            config: More options, such as timeouts and retries.
            aws_account_id: The account of the credentials.
        """

else:
    def resource(
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
