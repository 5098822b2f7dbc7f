"""The client of Example Orders (2024-05-01)."""

from collections.abc import Sequence

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.orders import views
from boto_types.values import EmptyOutput

class OrdersExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class OrdersClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/orders.html"""

    @property
    def exceptions(self) -> OrdersExceptions: ...
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
