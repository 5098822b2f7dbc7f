import logging
from collections.abc import Callable, Mapping
from concurrent.futures import Executor, Future
from s3transfer.tasks import Task
from s3transfer.utils import CallArgs, TaskSemaphore
from types import TracebackType
from typing import Any, NamedTuple

def get_context() -> None: ...

logger: logging.Logger

class BaseTransferFuture:
    @property
    def meta(self) -> BaseTransferMeta:
        """The metadata associated to the TransferFuture."""

    def done(self) -> bool:
        """Determines if a TransferFuture has completed.

        Returns:
            True if completed. False, otherwise.
        """

    def result(self, *args: Any, **kwargs: Any) -> Any:
        """Waits until TransferFuture is done and returns the result.

        If the TransferFuture succeeded, it will return the result. If the
        TransferFuture failed, it will raise the exception associated to the failure.
        """

    def cancel(self) -> None:
        """Cancels the request associated with the TransferFuture."""

class BaseTransferMeta:
    @property
    def call_args(self) -> CallArgs | None:
        """The call args used in the transfer request."""

    @property
    def transfer_id(self) -> int | None:
        """The unique id of the transfer."""

    @property
    def user_context(self) -> dict[str, Any]:
        """A dictionary that requesters can store data in."""

class TransferFuture(BaseTransferFuture):
    def __init__(
        self,
        meta: TransferMeta | None = None,
        coordinator: TransferCoordinator | None = None,
    ) -> None:
        """The future associated to a submitted transfer request.

        Args:
            meta: The metadata associated to the request. This object is visible to the requester.
            coordinator: The coordinator associated to the request. This object is not visible to the requester.
        """

    @property
    def meta(self) -> TransferMeta: ...
    def done(self) -> bool: ...
    def result(self) -> Any: ...
    def cancel(self) -> None: ...
    def set_exception(self, exception: BaseException) -> None:
        """Sets the exception on the future."""

class TransferMeta(BaseTransferMeta):
    """Holds metadata about the TransferFuture."""

    def __init__(
        self, call_args: CallArgs | None = None, transfer_id: int | None = None
    ) -> None: ...
    @property
    def call_args(self) -> CallArgs:
        """The call args used in the transfer request."""

    @property
    def transfer_id(self) -> int | None:
        """The unique id of the transfer."""

    @property
    def size(self) -> int | None:
        """The size of the transfer request if known."""

    @property
    def user_context(self) -> dict[str, Any]:
        """A dictionary that requesters can store data in."""

    @property
    def etag(self) -> str | None:
        """The etag of the stored object for validating multipart downloads."""

    def provide_transfer_size(self, size: int) -> None:
        """A method to provide the size of a transfer request.

        By providing this value, the TransferManager will not try to call HeadObject or
        use the use OS to determine the size of the transfer.
        """

    def provide_object_etag(self, etag: str) -> None:
        """A method to provide the etag of a transfer request.

        By providing this value, the TransferManager will validate multipart downloads
        by supplying an IfMatch parameter with the etag as the value to GetObject
        requests.
        """

class TransferCoordinator:
    """A helper class for managing TransferFuture."""

    transfer_id: int | None
    def __init__(self, transfer_id: int | None = None) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def exception(self) -> BaseException | None: ...
    @property
    def associated_futures(self) -> set[ExecutorFuture | NonThreadedExecutorFuture]:
        """The list of futures associated to the inprogress TransferFuture.

        Once the transfer finishes this list becomes empty as the transfer is considered
        done and there should be no running futures left.
        """

    @property
    def failure_cleanups(self) -> list[Callable[[], Any]]:
        """The list of callbacks to call when the TransferFuture fails."""

    @property
    def status(self) -> str:
        """The status of the TransferFuture.

        The currently supported states are:

        - not-started - Has yet to start. If in this state, a transfer can be canceled
          immediately and nothing will happen.

        - queued - SubmissionTask is about to submit tasks.

        - running - Is inprogress. In-progress as of now means that the SubmissionTask
          that runs the transfer is being executed. So there is no guarantee any
          transfer requests had been made to S3 if this state is reached.

        - cancelled - Was cancelled.

        - failed - An exception other than CancelledError was thrown.

        - success - No exceptions were thrown and is done.
        """

    def set_result(self, result: Any) -> None:
        """Set a result for the TransferFuture.

        Implies that the TransferFuture succeeded. This will always set a result because
        it is invoked on the final task where there is only ever one final task and it
        is ran at the very end of a transfer process. So if a result is being set for
        this final task, the transfer succeeded even if something came a long and
        canceled the transfer on the final task.
        """

    def set_exception(self, exception: BaseException, override: bool = False) -> None:
        """Set an exception for the TransferFuture.

        Implies the TransferFuture failed.

        Args:
            exception: The exception that cause the transfer to fail.
            override: If True, override any existing state.
        """

    def result(self) -> Any:
        """Waits until TransferFuture is done and returns the result.

        If the TransferFuture succeeded, it will return the result. If the
        TransferFuture failed, it will raise the exception associated to the failure.
        """

    def cancel(self, msg: str = "", exc_type: type[BaseException] = ...) -> None:
        """Cancels the TransferFuture.

        Args:
            msg: The message to attach to the cancellation.
            exc_type: The type of exception to set for the cancellation.
        """

    def set_status_to_queued(self) -> None:
        """Sets the TransferFutrue's status to running."""

    def set_status_to_running(self) -> None:
        """Sets the TransferFuture's status to running."""

    def submit(
        self, executor: BoundedExecutor, task: Task, tag: TaskTag | None = None
    ) -> ExecutorFuture:
        """Submits a task to a provided executor.

        Args:
            executor: The executor to submit the callable to.
            task: The task to submit to the executor.
            tag: A tag to associate to the submitted task.

        Returns:
            A future representing the submitted task.
        """

    def done(self) -> bool:
        """Determines if a TransferFuture has completed.

        Returns:
            False if status is equal to 'failed', 'cancelled', or 'success'. True, otherwise.
        """

    def add_associated_future(self, future: ExecutorFuture) -> None:
        """Adds a future to be associated with the TransferFuture."""

    def remove_associated_future(self, future: ExecutorFuture) -> None:
        """Removes a future's association to the TransferFuture."""

    def add_done_callback(
        self, function: Callable[..., Any], *args: Any, **kwargs: Any
    ) -> None:
        """Add a done callback to be invoked when transfer is done."""

    def add_failure_cleanup(
        self, function: Callable[..., Any], *args: Any, **kwargs: Any
    ) -> None:
        """Adds a callback to call upon failure."""

    def announce_done(self) -> None:
        """Announce that future is done running and run associated callbacks.

        This will run any failure cleanups if the transfer failed if not they have not
        been run, allows the result() to be unblocked, and will run any done callbacks
        associated to the TransferFuture if they have not already been ran.
        """

class BoundedExecutor:
    EXECUTOR_CLS: type[Executor]

    def __init__(
        self,
        max_size: int,
        max_num_threads: int,
        tag_semaphores: Mapping[TaskTag, TaskSemaphore] | None = None,
        executor_cls: type[BaseExecutor] | type[Executor] | None = None,
    ) -> None:
        """An executor implementation that has a maximum queued up tasks.

        The executor will block if the number of tasks that have been submitted and is
        currently working on is past its maximum.

        Args:
            max_size: The maximum number of inflight futures. An inflight future means that the task is either queued up or is currently being executed. A size of None or 0 means that the executor will have no bound in terms of the number of inflight futures.
            max_num_threads: The maximum number of threads the executor uses.
            tag_semaphores: A dictionary where the key is the name of the tag and the value is the semaphore to use when limiting the number of tasks the executor is processing at a time.
            underlying_executor_cls: The executor class that get bounded by this executor. If None is provided, the concurrent.futures.ThreadPoolExecutor class is used.
        """

    def submit(
        self, task: Task, tag: TaskTag | None = None, block: bool = True
    ) -> ExecutorFuture:
        """Submit a task to complete.

        Args:
            task: The task to run __call__ on.
            tag: An optional tag to associate to the task. This is used to override which semaphore to use.
            block: True if to wait till it is possible to submit a task. False, if not to wait and raise an error if not able to submit a task.

        Returns:
            The future associated to the submitted task.
        """

    def shutdown(self, wait: bool = True) -> None: ...

class ExecutorFuture:
    def __init__(self, future: Future[Any] | NonThreadedExecutorFuture) -> None:
        """A future returned from the executor.

        Currently, it is just a wrapper around a concurrent.futures.Future. However,
        this can eventually grow to implement the needed functionality of
        concurrent.futures.Future if we move off of the library and not affect the rest
        of the codebase.

        Args:
            future: The underlying future.
        """

    def result(self) -> Any: ...
    def add_done_callback(self, fn: Callable[[], object]) -> None:
        """Adds a callback to be completed once future is done.

        Args:
            fn: A callable that takes no arguments. Note that is different than concurrent.futures.Future.add_done_callback that requires a single argument for the future.
        """

    def done(self) -> bool: ...

class BaseExecutor:
    """Base Executor class implementation needed to work with s3transfer."""

    def __init__(self, max_workers: int | None = None) -> None: ...
    def submit(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any: ...
    def shutdown(self, wait: bool = True) -> None: ...

class NonThreadedExecutor(BaseExecutor):
    """A drop-in replacement non-threaded version of ThreadPoolExecutor."""

    def submit(
        self, fn: Callable[..., Any], *args: Any, **kwargs: Any
    ) -> NonThreadedExecutorFuture: ...
    def shutdown(self, wait: bool = True) -> None: ...

class NonThreadedExecutorFuture:
    """The Future returned from NonThreadedExecutor.

    Note that this future is **not** thread-safe as it is being used from the
    context of a non-threaded environment.
    """

    def __init__(self) -> None: ...
    def set_result(self, result: Any) -> None: ...
    def set_exception_info(
        self, exception: BaseException, traceback: TracebackType | None
    ) -> None: ...
    def result(self, timeout: float | None = None) -> Any: ...
    def done(self) -> bool: ...
    def add_done_callback(
        self, fn: Callable[[NonThreadedExecutorFuture], object]
    ) -> None: ...

class TaskTag(NamedTuple):
    name: str

IN_MEMORY_UPLOAD_TAG: TaskTag
IN_MEMORY_DOWNLOAD_TAG: TaskTag
