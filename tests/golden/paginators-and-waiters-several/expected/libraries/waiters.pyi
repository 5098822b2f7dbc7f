"""Waiters of Example Libraries."""

from botocore.waiter import Waiter

from boto_types.values import WaiterConfig

class BooksThereWaiter(Waiter):
    """`client.get_waiter("books_there")`."""

    def wait(
        self,
        *,
        Shelf: str,
        NextToken: str = ...,
        MaxResults: int = ...,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `list_books` every 5 seconds, 20 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/libraries/waiter/BooksThere.html

        Args:
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """

class LibraryClosedWaiter(Waiter):
    """`client.get_waiter("library_closed")`."""

    def wait(
        self,
        *,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `get_state` every 5 seconds, 20 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/libraries/waiter/LibraryClosed.html

        Args:
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """

class LibraryOpenWaiter(Waiter):
    """`client.get_waiter("library_open")`."""

    def wait(
        self,
        *,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `get_state` every 5 seconds, 20 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/libraries/waiter/LibraryOpen.html

        Args:
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """
