"""The client of Example Orders (2024-05-01)."""

from collections.abc import Sequence

from botocore.client import BaseClient

from boto_types.orders import errors, views
from boto_types.values import EmptyOutput

class OrdersClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/orders.html

    Example:
        client = boto3.client("orders")

    - Requests to fill in: `boto_types.orders.requests`
    - Responses: `boto_types.orders.responses`
    - Errors: `client.exceptions`, with types in `boto_types.orders.errors`
    """

    @property
    def exceptions(self) -> errors.OrdersExceptions: ...
    def place_order(
        self,
        *,
        Item: str,
        ClientToken: str = ...,
    ) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/orders/client/place_order.html"""

    def place_orders(
        self,
        *,
        Orders: Sequence[views.OrderLike],
    ) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/orders/client/place_orders.html"""
