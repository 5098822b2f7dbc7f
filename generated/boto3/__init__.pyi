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
) -> None: ...
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
) -> None: ...
def set_stream_logger(
    name: str = "boto3", level: int | str = 10, format_string: str | None = None
) -> None: ...
def _get_default_session() -> Session: ...

if BOTO_TYPES_OVERLOADS:
    @overload
    def resource(
        service_name: Literal["dynamodb"],
        region_name: str | None = None,
        **kwargs: Unpack[ResourceKeywords],
    ) -> DynamoDBServiceResource: ...
    @overload
    def resource(
        service_name: Literal["s3"],
        region_name: str | None = None,
        **kwargs: Unpack[ResourceKeywords],
    ) -> S3ServiceResource: ...
    @overload
    def resource(
        service_name: Literal["sqs"],
        region_name: str | None = None,
        **kwargs: Unpack[ResourceKeywords],
    ) -> SQSServiceResource: ...
    @overload
    def resource(
        service_name: ResourceServiceName,
        region_name: str | None = None,
        *,
        endpoint_url: str | None = None,
        aws_access_key_id: str | None = None,
        aws_secret_access_key: str | None = None,
        aws_session_token: str | None = None,
    ) -> SomeResource: ...
    @overload
    def resource(
        service_name: ResourceServiceName,
        region_name: str | None = None,
        **kwargs: Unpack[ResourceKeywords],
    ) -> SomeResource: ...
    @overload
    def resource(
        service_name: ResourceServiceName | AnyName,
        region_name: str | None = None,
        *,
        endpoint_url: str | None = None,
        aws_access_key_id: str | None = None,
        aws_secret_access_key: str | None = None,
        aws_session_token: str | None = None,
    ) -> DynamicResource | Any: ...
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
    ) -> DynamicResource | Any: ...
    @overload
    def client(
        service_name: Literal["dynamodb"],
        region_name: str | None = None,
        **kwargs: Unpack[ClientKeywords],
    ) -> DynamoDBClient: ...
    @overload
    def client(
        service_name: Literal["lambda"],
        region_name: str | None = None,
        **kwargs: Unpack[ClientKeywords],
    ) -> LambdaClient: ...
    @overload
    def client(
        service_name: Literal["s3"],
        region_name: str | None = None,
        **kwargs: Unpack[ClientKeywords],
    ) -> S3Client: ...
    @overload
    def client(
        service_name: Literal["sagemaker"],
        region_name: str | None = None,
        **kwargs: Unpack[ClientKeywords],
    ) -> SageMakerClient: ...
    @overload
    def client(
        service_name: Literal["sqs"],
        region_name: str | None = None,
        **kwargs: Unpack[ClientKeywords],
    ) -> SQSClient: ...
    @overload
    def client(
        service_name: Literal["sts"],
        region_name: str | None = None,
        **kwargs: Unpack[ClientKeywords],
    ) -> STSClient: ...
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
    ) -> SomeClient: ...
    @overload
    def client(
        service_name: ServiceName,
        region_name: str | None = None,
        **kwargs: Unpack[ClientKeywords],
    ) -> SomeClient: ...
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
    ) -> DynamicClient | Any: ...
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
    ) -> DynamicClient | Any: ...

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
