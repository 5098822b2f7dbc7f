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
    ) -> None: ...
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
    ) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def profile_name(self) -> str: ...
    @property
    def region_name(self) -> str | None: ...
    @property
    def events(self) -> EventAliaser: ...
    @property
    def available_profiles(self) -> list[str]: ...
    def get_available_services(self) -> list[str]: ...
    def get_available_resources(self) -> list[str]: ...
    def get_available_partitions(self) -> list[str]: ...
    def get_available_regions(
        self,
        service_name: str,
        partition_name: str = "aws",
        allow_non_regional: bool = False,
    ) -> list[str]: ...
    def get_credentials(self) -> Credentials | None: ...
    def get_partition_for_region(self, region_name: str) -> str: ...
    if BOTO_TYPES_OVERLOADS:
        @overload
        def resource(
            self,
            service_name: Literal["dynamodb"],
            region_name: str | None = None,
            **kwargs: Unpack[ResourceKeywords],
        ) -> DynamoDBServiceResource: ...
        @overload
        def resource(
            self,
            service_name: Literal["s3"],
            region_name: str | None = None,
            **kwargs: Unpack[ResourceKeywords],
        ) -> S3ServiceResource: ...
        @overload
        def resource(
            self,
            service_name: Literal["sqs"],
            region_name: str | None = None,
            **kwargs: Unpack[ResourceKeywords],
        ) -> SQSServiceResource: ...
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
        ) -> SomeResource: ...
        @overload
        def resource(
            self,
            service_name: ResourceServiceName,
            region_name: str | None = None,
            **kwargs: Unpack[ResourceKeywords],
        ) -> SomeResource: ...
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
        ) -> DynamicResource | Any: ...
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
        ) -> DynamicResource | Any: ...
        @overload
        def client(
            self,
            service_name: Literal["dynamodb"],
            region_name: str | None = None,
            **kwargs: Unpack[ClientKeywords],
        ) -> DynamoDBClient: ...
        @overload
        def client(
            self,
            service_name: Literal["lambda"],
            region_name: str | None = None,
            **kwargs: Unpack[ClientKeywords],
        ) -> LambdaClient: ...
        @overload
        def client(
            self,
            service_name: Literal["s3"],
            region_name: str | None = None,
            **kwargs: Unpack[ClientKeywords],
        ) -> S3Client: ...
        @overload
        def client(
            self,
            service_name: Literal["sagemaker"],
            region_name: str | None = None,
            **kwargs: Unpack[ClientKeywords],
        ) -> SageMakerClient: ...
        @overload
        def client(
            self,
            service_name: Literal["sqs"],
            region_name: str | None = None,
            **kwargs: Unpack[ClientKeywords],
        ) -> SQSClient: ...
        @overload
        def client(
            self,
            service_name: Literal["sts"],
            region_name: str | None = None,
            **kwargs: Unpack[ClientKeywords],
        ) -> STSClient: ...
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
        ) -> SomeClient: ...
        @overload
        def client(
            self,
            service_name: ServiceName,
            region_name: str | None = None,
            **kwargs: Unpack[ClientKeywords],
        ) -> SomeClient: ...
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
        ) -> DynamicClient | Any: ...
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
        ) -> DynamicClient | Any: ...

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
