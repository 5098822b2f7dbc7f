"""Waiters of Example Shelves."""

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

        https://docs.aws.amazon.com/boto3/latest/reference/services/shelves/waiter/BooksThere.html

        Args:
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """
