import logging
from collections.abc import Callable, Mapping, Sequence
from s3transfer.futures import TransferCoordinator
from typing import Any

logger: logging.Logger

class Task:
    """A task associated to a TransferFuture request.

    This is a base class for other classes to subclass from. All subclassed classes
    must implement the main() method.
    """

    def __init__(
        self,
        transfer_coordinator: TransferCoordinator,
        main_kwargs: Mapping[str, Any] | None = None,
        pending_main_kwargs: Mapping[str, Any] | None = None,
        done_callbacks: Sequence[Callable[[], object]] | None = None,
        is_final: bool = False,
    ) -> None:
        """A task associated to a TransferFuture request.

        Args:
            transfer_coordinator: The context associated to the TransferFuture for which this Task is associated with.
            main_kwargs: The keyword args that can be immediately supplied to the _main() method of the task.
            pending_main_kwargs: The keyword args that are depended upon by the result from a dependent future(s). The result returned by the future(s) will be used as the value for the keyword argument when _main() is called. The values for each key can be: a single future - Once completed, its value will be the result of that single future. a list of futures - Once all of the futures complete, the value used will be a list of each completed future result value in order of when they were originally supplied.
            done_callbacks: A list of callbacks to call once the task is done completing. Each callback will be called with no arguments and will be called no matter if the task succeeds or an exception is raised.
            is_final: True, to indicate that this task is the final task for the TransferFuture request. By setting this value to True, it will set the result of the entire TransferFuture to the result returned by this task's main() method.
        """

    def __repr__(self) -> str: ...
    @property
    def transfer_id(self) -> int | None:
        """The id for the transfer request that the task belongs to."""

    def __call__(self, ctx: Any = None) -> Any:
        """The callable to use when submitting a Task to an executor."""

class SubmissionTask(Task):
    """A base class for any submission task.

    Submission tasks are the top-level task used to submit a series of tasks to
    execute a particular transfer.
    """

class CreateMultipartUploadTask(Task):
    """Task to initiate a multipart upload."""

class CompleteMultipartUploadTask(Task):
    """Task to complete a multipart upload."""
