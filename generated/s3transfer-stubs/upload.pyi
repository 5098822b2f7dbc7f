from _typeshed import Incomplete
from boto_types.values import SupportsRead
from collections.abc import Callable, Generator, Iterable
from s3transfer.futures import TransferCoordinator
from s3transfer.tasks import SubmissionTask, Task
from typing_extensions import Self

class AggregatedProgressCallback:
    def __init__(
        self, callbacks: Iterable[Callable[..., object]], threshold: int = ...
    ) -> None:
        """Aggregates progress updates for every provided progress callback.

        Args:
            callbacks: The callbacks to invoke when threshold is reached.
            threshold: The progress threshold in which to take the aggregated progress and invoke the progress callback with that aggregated progress total.
        """

    def __call__(self, bytes_transferred: int) -> None: ...
    def flush(self) -> None:
        """Flushes out any progress that has not been sent to its callbacks."""

class InterruptReader:
    """Wrapper that can interrupt reading using an error.

    It uses a transfer coordinator to propagate an error if it notices that a read
    is being made while the file is being read from.

    Args:
        fileobj: The file-like object to read from.
        transfer_coordinator: The transfer coordinator to use if the reader needs to be interrupted.
    """

    def __init__(
        self, fileobj: SupportsRead, transfer_coordinator: TransferCoordinator
    ) -> None:
        """Wrapper that can interrupt reading using an error.

        It uses a transfer coordinator to propagate an error if it notices that a read
        is being made while the file is being read from.

        Args:
            fileobj: The file-like object to read from.
            transfer_coordinator: The transfer coordinator to use if the reader needs to be interrupted.
        """

    def read(self, amount: int | None = None) -> bytes: ...
    def seek(self, where: int, whence: int = 0) -> None: ...
    def tell(self) -> int: ...
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *args: object, **kwargs: object) -> None: ...

class UploadInputManager:
    """Base manager class for handling various types of files for uploads.

    This class is typically used for the UploadSubmissionTask class to help
    determine the following:

    - How to determine the size of the file.

    - How to determine if a multipart upload is required.

    - How to retrieve the body for a PutObject.

    - How to retrieve the bodies for a set of UploadParts.

    The answers/implementations differ for the various types of file inputs that may
    be accepted. All implementations must subclass and override public methods from
    this class.
    """

    def __init__(
        self,
        osutil: Incomplete,
        transfer_coordinator: Incomplete,
        bandwidth_limiter: Incomplete = None,
    ) -> None: ...
    @classmethod
    def is_compatible(cls, upload_source: Incomplete) -> Incomplete:
        """Determines if the source for the upload is compatible with manager.

        Args:
            upload_source: The source for which the upload will pull data from.

        Returns:
            True if the manager can handle the type of source specified otherwise returns False.
        """

    def stores_body_in_memory(self, operation_name: str) -> bool:
        """Whether the body it provides are stored in-memory.

        Args:
            operation_name: The name of the client operation that the body is being used for. Valid operation_names are `put_object` and `upload_part`.

        Returns:
            True if the body returned by the manager will be stored in memory. False if the manager will not directly store the body in memory.
        """

    def provide_transfer_size(self, transfer_future: Incomplete) -> Incomplete:
        """Provides the transfer size of an upload.

        Args:
            transfer_future: The future associated with upload request.
        """

    def requires_multipart_upload(
        self, transfer_future: Incomplete, config: Incomplete
    ) -> bool:
        """Determines where a multipart upload is required.

        Args:
            transfer_future: The future associated with upload request.
            config: The config associated to the transfer manager.

        Returns:
            True, if the upload should be multipart based on configuration and size. False, otherwise.
        """

    def get_put_object_body(self, transfer_future: Incomplete) -> Incomplete:
        """Returns the body to use for PutObject.

        Args:
            transfer_future: The future associated with upload request.
            config: The config associated to the transfer manager.

        Returns:
            A ReadFileChunk including all progress callbacks associated with the transfer future.
        """

    def yield_upload_part_bodies(
        self, transfer_future: Incomplete, chunksize: Incomplete
    ) -> Incomplete:
        """Yields the part number and body to use for each UploadPart.

        Args:
            transfer_future: The future associated with upload request.
            chunksize: The chunksize to use for this upload.

        Returns:
            Yields the part number and the ReadFileChunk including all progress callbacks associated with the transfer future for that specific yielded part.
        """

class UploadFilenameInputManager(UploadInputManager):
    """Upload utility for filenames."""

    @classmethod
    def is_compatible(cls, upload_source: Incomplete) -> Incomplete: ...
    def stores_body_in_memory(self, operation_name: str) -> bool: ...
    def provide_transfer_size(self, transfer_future: Incomplete) -> None: ...
    def requires_multipart_upload(
        self, transfer_future: Incomplete, config: Incomplete
    ) -> bool: ...
    def get_put_object_body(self, transfer_future: Incomplete) -> Incomplete: ...
    def yield_upload_part_bodies(
        self, transfer_future: Incomplete, chunksize: Incomplete
    ) -> Generator[Incomplete, None, None]: ...

class UploadSeekableInputManager(UploadFilenameInputManager):
    """Upload utility for an open file object."""

    @classmethod
    def is_compatible(cls, upload_source: Incomplete) -> Incomplete: ...
    def stores_body_in_memory(self, operation_name: str) -> bool: ...
    def provide_transfer_size(self, transfer_future: Incomplete) -> None: ...

class UploadNonSeekableInputManager(UploadInputManager):
    """Upload utility for a file-like object that cannot seek."""

    def __init__(
        self,
        osutil: Incomplete,
        transfer_coordinator: Incomplete,
        bandwidth_limiter: Incomplete = None,
    ) -> None: ...
    @classmethod
    def is_compatible(cls, upload_source: Incomplete) -> Incomplete: ...
    def stores_body_in_memory(self, operation_name: str) -> bool: ...
    def provide_transfer_size(self, transfer_future: Incomplete) -> Incomplete: ...
    def requires_multipart_upload(
        self, transfer_future: Incomplete, config: Incomplete
    ) -> bool: ...
    def get_put_object_body(self, transfer_future: Incomplete) -> Incomplete: ...
    def yield_upload_part_bodies(
        self, transfer_future: Incomplete, chunksize: Incomplete
    ) -> Generator[Incomplete, None, None]: ...

class UploadSubmissionTask(SubmissionTask):
    """Task for submitting tasks to execute an upload."""

    PUT_OBJECT_BLOCKLIST: list[str]
    CREATE_MULTIPART_BLOCKLIST: list[str]
    UPLOAD_PART_ARGS: list[str]
    COMPLETE_MULTIPART_ARGS: list[str]

class PutObjectTask(Task):
    """Task to do a nonmultipart upload."""

class UploadPartTask(Task):
    """Task to upload a part in a multipart upload."""
