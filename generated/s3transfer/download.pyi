import logging
from _typeshed import Incomplete
from boto_types.values import SupportsRead
from s3transfer.tasks import SubmissionTask, Task
from typing import Any
from typing_extensions import Self

logger: logging.Logger

class DownloadOutputManager:
    """Base manager class for handling various types of files for downloads.

    This class is typically used for the DownloadSubmissionTask class to help
    determine the following:

    - Provides the fileobj to write to downloads to.

    - Get a task to complete once everything downloaded has been written.

    The answers/implementations differ for the various types of file outputs that
    may be accepted. All implementations must subclass and override public methods
    from this class.
    """

    def __init__(
        self,
        osutil: Incomplete,
        transfer_coordinator: Incomplete,
        io_executor: Incomplete,
    ) -> None: ...
    @classmethod
    def is_compatible(
        cls, download_target: Incomplete, osutil: Incomplete
    ) -> Incomplete:
        """Determines if the target for the download is compatible with manager.

        Args:
            download_target: The target for which the upload will write data to.
            osutil: The os utility to be used for the transfer.

        Returns:
            True if the manager can handle the type of target specified otherwise returns False.
        """

    def get_download_task_tag(self) -> Incomplete:
        """Get the tag (if any) to associate all GetObjectTasks.

        Returns:
            The tag to associate all GetObjectTasks with.
        """

    def get_fileobj_for_io_writes(self, transfer_future: Incomplete) -> Incomplete:
        """Get file-like object to use for io writes in the io executor.

        returns: A file-like object to write to.

        Args:
            transfer_future: The future associated with upload request.
        """

    def queue_file_io_task(
        self, fileobj: Incomplete, data: Incomplete, offset: Incomplete
    ) -> None:
        """Queue IO write for submission to the IO executor.

        This method accepts an IO executor and information about the downloaded data,
        and handles submitting this to the IO executor.

        This method may defer submission to the IO executor if necessary.
        """

    def get_io_write_task(self, fileobj: Any, data: bytes, offset: int) -> Task:
        """Get an IO write task for the requested set of data.

        This task can be ran immediately or be submitted to the IO executor for it to
        run.

        Args:
            fileobj: The file-like object to write to.
            data: The data to write out.
            offset: The offset to write the data to in the file-like object.

        Returns:
            An IO task to be used to write data to a file-like object.
        """

    def get_final_io_task(self) -> Task:
        """Get the final io task to complete the download.

        This is needed because based on the architecture of the TransferManager the
        final tasks will be sent to the IO executor, but the executor needs a final task
        for it to signal that the transfer is done and all done callbacks can be run.

        Returns:
            A final task to completed in the io executor.
        """

class DownloadFilenameOutputManager(DownloadOutputManager):
    def __init__(
        self,
        osutil: Incomplete,
        transfer_coordinator: Incomplete,
        io_executor: Incomplete,
    ) -> None: ...
    @classmethod
    def is_compatible(cls, download_target: Incomplete, osutil: Incomplete) -> bool: ...
    def get_fileobj_for_io_writes(self, transfer_future: Incomplete) -> Incomplete: ...
    def get_final_io_task(self) -> IORenameFileTask: ...

class DownloadSeekableOutputManager(DownloadOutputManager):
    @classmethod
    def is_compatible(
        cls, download_target: Incomplete, osutil: Incomplete
    ) -> Incomplete: ...
    def get_fileobj_for_io_writes(self, transfer_future: Incomplete) -> Incomplete: ...
    def get_final_io_task(self) -> CompleteDownloadNOOPTask: ...

class DownloadNonSeekableOutputManager(DownloadOutputManager):
    def __init__(
        self,
        osutil: Incomplete,
        transfer_coordinator: Incomplete,
        io_executor: Incomplete,
        defer_queue: Incomplete = None,
    ) -> None: ...
    @classmethod
    def is_compatible(
        cls, download_target: Incomplete, osutil: Incomplete
    ) -> Incomplete: ...
    def get_download_task_tag(self) -> Incomplete: ...
    def get_fileobj_for_io_writes(self, transfer_future: Incomplete) -> Incomplete: ...
    def get_final_io_task(self) -> Task: ...
    def queue_file_io_task(
        self, fileobj: Incomplete, data: Incomplete, offset: Incomplete
    ) -> None: ...
    def get_io_write_task(
        self, fileobj: Any, data: bytes, offset: int
    ) -> IOStreamingWriteTask: ...

class DownloadSpecialFilenameOutputManager(DownloadNonSeekableOutputManager):
    def __init__(
        self,
        osutil: Incomplete,
        transfer_coordinator: Incomplete,
        io_executor: Incomplete,
        defer_queue: Incomplete = None,
    ) -> None: ...
    @classmethod
    def is_compatible(
        cls, download_target: Incomplete, osutil: Incomplete
    ) -> Incomplete: ...
    def get_fileobj_for_io_writes(self, transfer_future: Incomplete) -> Incomplete: ...
    def get_final_io_task(self) -> IOCloseTask: ...

class DownloadSubmissionTask(SubmissionTask):
    """Task for submitting tasks to execute a download."""

class GetObjectFirstChunkOnDoneCallback:
    def __init__(
        self,
        transfer_future: Incomplete,
        download_output_manager: Incomplete,
        io_executor: Incomplete,
        transfer_coordinator: Incomplete,
        client: Incomplete,
        config: Incomplete,
        request_executor: Incomplete,
        bandwidth_limiter: Incomplete,
        fileobj: Incomplete,
        progress_callbacks: Incomplete,
        get_object_tag: Incomplete,
    ) -> None: ...
    def __call__(self) -> None: ...
    def set_task(self, task: Incomplete) -> None: ...

class GetObjectTask(Task):
    def get_response(self) -> Incomplete: ...

class ImmediatelyWriteIOGetObjectTask(GetObjectTask):
    """GetObjectTask that immediately writes to the provided file object.

    This is useful for downloads where it is known only one thread is downloading
    the object so there is no reason to go through the overhead of using an IO queue
    and executor.
    """

class IOWriteTask(Task): ...

class IOStreamingWriteTask(Task):
    """Task for writing data to a non-seekable stream."""

class IORenameFileTask(Task):
    """A task to rename a temporary file to its final filename.

    Args:
        fileobj: The file handle that content was written to.
        final_filename: The final name of the file to rename to upon completion of writing the contents.
        osutil: OS utility.
    """

class IOCloseTask(Task):
    """A task to close out a file once the download is complete.

    Args:
        fileobj: The fileobj to close.
    """

class CompleteDownloadNOOPTask(Task):
    """A NOOP task to serve as an indicator that the download is complete.

    Note that the default for is_final is set to True because this should always be
    the last task.
    """

    def __init__(
        self,
        transfer_coordinator: Incomplete,
        main_kwargs: Incomplete = None,
        pending_main_kwargs: Incomplete = None,
        done_callbacks: Incomplete = None,
        is_final: Incomplete = True,
    ) -> None: ...

class DownloadChunkIterator:
    def __init__(self, body: SupportsRead, chunksize: int) -> None:
        """Iterator to chunk out a downloaded S3 stream.

        Args:
            body: A readable file-like object.
            chunksize: The amount to read each time.
        """

    def __iter__(self) -> Self: ...
    def __next__(self) -> bytes: ...
    def next(self) -> bytes: ...

class DeferQueue:
    """IO queue that defers write requests until they are queued sequentially.

    This class is used to track IO data for a *single* fileobj.

    You can send data to this queue, and it will defer any IO write requests until
    it has the next contiguous block available (starting at 0).
    """

    def __init__(self) -> None: ...
    def request_writes(self, offset: int, data: bytes) -> list[dict[str, Any]]:
        """Request any available writes given new incoming data.

        You call this method by providing new data along with the offset associated with
        the data. If that new data unlocks any contiguous writes that can now be
        submitted, this method will return all applicable writes.

        This is done with 1 method call so you don't have to make two method calls
        (put(), get()) which acquires a lock each method call.
        """
