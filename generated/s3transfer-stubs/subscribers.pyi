from s3transfer.futures import TransferFuture
from typing import Any
from typing_extensions import Self

class BaseSubscriber:
    """The base subscriber class.

    It is recommended that all subscriber implementations subclass and then override
    the subscription methods (i.e. on_{subscribe_type}() methods).
    """

    VALID_SUBSCRIBER_TYPES: list[str]
    def __new__(cls, *args: Any, **kwargs: Any) -> Self: ...
    def on_queued(self, future: TransferFuture, **kwargs: Any) -> None:
        """Callback to be invoked when transfer request gets queued.

        This callback can be useful for:

        - Keeping track of how many transfers have been requested.

        - Providing the expected transfer size through
          future.meta.provide_transfer_size() so a HeadObject would not need to be made
          for copies and downloads.

        Args:
            future: The TransferFuture representing the requested transfer.
        """

    def on_progress(
        self, future: TransferFuture, bytes_transferred: int, **kwargs: Any
    ) -> None:
        """Callback to be invoked when progress is made on transfer.

        This callback can be useful for:

        - Recording and displaying progress.

        Args:
            future: The TransferFuture representing the requested transfer.
            bytes_transferred: The number of bytes transferred for that invocation of the callback. Note that a negative amount can be provided, which usually indicates that an in-progress request needed to be retried and thus progress was rewound.
        """

    def on_done(self, future: TransferFuture, **kwargs: Any) -> None:
        """Callback to be invoked once a transfer is done.

        This callback can be useful for:

        - Recording and displaying whether the transfer succeeded or failed using
          future.result().

        - Running some task after the transfer completed like changing the last modified
          time of a downloaded file.

        Args:
            future: The TransferFuture representing the requested transfer.
        """
