"""Waiters of Example Shelves."""

from botocore.waiter import Waiter

from boto_types.shelves import literals, views
from boto_types.values import WaiterConfig

class ShelfWaiter(Waiter):
    """`client.get_waiter("shelf")`."""

    def wait(
        self,
        *,
        Shelf: str,
        Paginator: literals.PaginatorName = ...,
        Waiter: views.WaiterNameLike = ...,
        NextToken: str = ...,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `list_books` every 5 seconds, 20 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/shelves/waiter/Shelf.html

        Args:
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """
