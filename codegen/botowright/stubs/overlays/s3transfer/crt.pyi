from collections.abc import Sequence
from typing import Any

from s3transfer.subscribers import BaseSubscriber

# awscrt has types, but it may not be installed.
def create_s3_crt_client(
    region: str,
    crt_credentials_provider: Any = None,
    num_threads: int | None = None,
    target_throughput: float | None = None,
    part_size: int = ...,
    use_ssl: bool = True,
    verify: bool | str | None = None,
) -> Any: ...
def acquire_crt_s3_process_lock(name: str) -> Any: ...

class CRTTransferManager:
    ALLOWED_DOWNLOAD_ARGS: list[str]
    ALLOWED_UPLOAD_ARGS: list[str]
    ALLOWED_DELETE_ARGS: list[str]

    def download(
        self,
        bucket: str,
        key: str,
        # awscrt decides which files it accepts. A PathLike counts as a file.
        fileobj: str | Any,
        extra_args: dict[str, Any] | None = None,
        subscribers: Sequence[BaseSubscriber] | None = None,
    ) -> CRTTransferFuture: ...
    def upload(
        self,
        # awscrt decides which files it accepts. A PathLike counts as a file.
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
    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        *args: object,
    ) -> None: ...

class CRTTransferFuture:
    @property
    def meta(self) -> CRTTransferMeta: ...
    def done(self) -> bool: ...
    def result(self, timeout: float | None = None) -> None: ...
    def set_exception(self, exception: BaseException) -> None: ...
