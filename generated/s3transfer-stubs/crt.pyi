import logging
from _typeshed import Incomplete
from collections.abc import Generator, Sequence
from io import BytesIO
from s3transfer.futures import BaseTransferFuture, BaseTransferMeta
from s3transfer.subscribers import BaseSubscriber
from s3transfer.utils import OSUtils
from typing import Any, NamedTuple
from typing_extensions import Self

logger: logging.Logger
CRT_S3_PROCESS_LOCK: Incomplete

def acquire_crt_s3_process_lock(name: str) -> Any: ...
def create_s3_crt_client(
    region: str,
    crt_credentials_provider: Any = None,
    num_threads: int | None = None,
    target_throughput: float | None = None,
    part_size: int = ...,
    use_ssl: bool = True,
    verify: bool | str | None = None,
) -> Any:
    """Args:
    region: The region used for signing.
    crt_credentials_provider: CRT AWS credentials provider to use to sign requests. If not set, requests will not be signed.
    num_threads: Number of worker threads generated. Default is the number of processors in the machine.
    target_throughput: Throughput target in bytes per second. By default, CRT will automatically attempt to choose a target throughput that matches the system's maximum network throughput. Currently, if CRT is unable to determine the maximum network throughput, a fallback target throughput of `1_250_000_000` bytes per second (which translates to 10 gigabits per second, or 1.16 gibibytes per second) is used. To set a specific target throughput, set a value for this parameter.
    part_size: Size, in Bytes, of parts that files will be downloaded or uploaded in.
    use_ssl: Whether or not to use SSL. By default, SSL is used. Note that not all services support non-ssl connections.
    verify: Whether or not to verify SSL certificates. By default SSL certificates are verified. You can provide the following values: False - do not validate SSL certificates. SSL will still be used (unless use_ssl is False), but SSL certificates will not be verified. path/to/cert/bundle.pem - A filename of the CA cert bundle to use. Specify this argument if you want to use a custom CA cert bundle instead of the default one on your system.
    """

class CRTTransferManager:
    ALLOWED_DOWNLOAD_ARGS: list[str]
    ALLOWED_UPLOAD_ARGS: list[str]
    ALLOWED_DELETE_ARGS: list[str]
    VALIDATE_SUPPORTED_BUCKET_VALUES: bool

    def __init__(
        self,
        crt_s3_client: Incomplete,
        crt_request_serializer: BaseCRTRequestSerializer,
        osutil: OSUtils | None = None,
        config: Incomplete = None,
    ) -> None:
        """A transfer manager interface for Amazon S3 on CRT s3 client.

        Args:
            crt_s3_client: The CRT s3 client, handling all the HTTP requests and functions under then hood.
            crt_request_serializer: Serializer, generates unsigned crt HTTP request.
            osutil: OSUtils object to use for os-related behavior when using with transfer manager.
            config: The transfer configuration to be used when making CRT S3 client requests.
        """

    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        *args: object,
    ) -> None: ...
    def download(
        self,
        bucket: str,
        key: str,
        fileobj: str | Any,
        extra_args: dict[str, Any] | None = None,
        subscribers: Sequence[BaseSubscriber] | None = None,
    ) -> CRTTransferFuture: ...
    def upload(
        self,
        fileobj: str | Any,
        bucket: str,
        key: str,
        extra_args: dict[str, Any] | None = None,
        subscribers: Sequence[BaseSubscriber] | None = None,
    ) -> CRTTransferFuture: ...
    def delete(
        self,
        bucket: str,
        key: str,
        extra_args: dict[str, Any] | None = None,
        subscribers: Sequence[BaseSubscriber] | None = None,
    ) -> CRTTransferFuture: ...
    def shutdown(self, cancel: bool = False) -> None: ...

class CRTTransferMeta(BaseTransferMeta):
    """Holds metadata about the CRTTransferFuture."""

    def __init__(
        self, transfer_id: Incomplete = None, call_args: Incomplete = None
    ) -> None: ...
    @property
    def call_args(self) -> Incomplete: ...
    @property
    def transfer_id(self) -> Incomplete: ...
    @property
    def user_context(self) -> Incomplete: ...

class CRTTransferFuture(BaseTransferFuture):
    def __init__(
        self,
        meta: CRTTransferMeta | None = None,
        coordinator: CRTTransferCoordinator | None = None,
    ) -> None:
        """The future associated to a submitted transfer request via CRT S3 client.

        Args:
            meta: The metadata associated to the transfer future.
            coordinator: The coordinator associated to the transfer future.
        """

    @property
    def meta(self) -> CRTTransferMeta: ...
    def done(self) -> bool: ...
    def result(self, timeout: float | None = None) -> None: ...
    def cancel(self) -> None: ...
    def set_exception(self, exception: BaseException) -> None:
        """Sets the exception on the future."""

class BaseCRTRequestSerializer:
    def serialize_http_request(
        self, transfer_type: str, future: CRTTransferFuture
    ) -> Incomplete:
        """Serialize CRT HTTP requests.

        Args:
            transfer_type: the type of transfer made, e.g 'put_object', 'get_object', 'delete_object'.

        Returns:
            An unsigned HTTP request to be used for the CRT S3 client.
        """

    def translate_crt_exception(self, exception: Incomplete) -> Incomplete: ...

class BotocoreCRTRequestSerializer(BaseCRTRequestSerializer):
    def __init__(self, session: Incomplete, client_kwargs: Incomplete = None) -> None:
        """Serialize CRT HTTP request using botocore logic It also takes into account
        configuration from both the session and any keyword arguments that could be
        passed to `Session.create_client()` when serializing the request.

        Args:
            client_kwargs: The kwargs for the botocore s3 client initialization.
        """

    def serialize_http_request(
        self, transfer_type: str, future: CRTTransferFuture
    ) -> Incomplete: ...
    def translate_crt_exception(self, exception: Incomplete) -> Incomplete: ...

class FakeRawResponse(BytesIO):
    def stream(
        self, amt: Incomplete = 1024, decode_content: Incomplete = None
    ) -> Generator[Incomplete, None, None]: ...

class BotocoreCRTCredentialsWrapper:
    def __init__(self, resolved_botocore_credentials: Incomplete) -> None: ...
    def __call__(self) -> Incomplete: ...
    def to_crt_credentials_provider(self) -> Incomplete: ...

class CRTTransferCoordinator:
    """A helper class for managing CRTTransferFuture."""

    transfer_id: Incomplete
    def __init__(
        self,
        transfer_id: Incomplete = None,
        s3_request: Incomplete = None,
        exception_translator: Incomplete = None,
    ) -> None: ...
    @property
    def s3_request(self) -> Incomplete: ...
    def set_done_callbacks_complete(self) -> None: ...
    def wait_until_on_done_callbacks_complete(
        self, timeout: Incomplete = None
    ) -> None: ...
    def set_exception(
        self, exception: Incomplete, override: Incomplete = False
    ) -> None: ...
    def cancel(self) -> None: ...
    def result(self, timeout: Incomplete = None) -> None: ...
    def handle_exception(self, exc: Incomplete) -> Incomplete: ...
    def done(self) -> Incomplete: ...
    def set_s3_request(self, s3_request: Incomplete) -> None: ...

class CRTConfigParameter(NamedTuple):
    name: Incomplete
    min_version: Incomplete

class S3ClientArgsCreator:
    def __init__(
        self,
        crt_request_serializer: Incomplete,
        os_utils: Incomplete,
        config: Incomplete = None,
    ) -> None: ...
    def get_make_request_args(
        self,
        request_type: Incomplete,
        call_args: Incomplete,
        coordinator: Incomplete,
        future: Incomplete,
        on_done_after_calls: Incomplete,
    ) -> Incomplete: ...
    def get_crt_callback(
        self,
        future: Incomplete,
        callback_type: Incomplete,
        before_subscribers: Incomplete = None,
        after_subscribers: Incomplete = None,
    ) -> Incomplete: ...

class RenameTempFileHandler:
    def __init__(
        self,
        coordinator: Incomplete,
        final_filename: Incomplete,
        temp_filename: Incomplete,
        osutil: Incomplete,
    ) -> None: ...
    def __call__(self, **kwargs: Incomplete) -> None: ...

class AfterDoneHandler:
    def __init__(self, coordinator: Incomplete) -> None: ...
    def __call__(self, **kwargs: Incomplete) -> None: ...

class OnBodyFileObjWriter:
    def __init__(self, fileobj: Incomplete) -> None: ...
    def __call__(self, chunk: Incomplete, **kwargs: Incomplete) -> None: ...
