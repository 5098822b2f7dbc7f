"""Types for Example Orders (2024-05-01): `boto3.client("orders")`."""

from boto_types.orders.client import OrdersClient as OrdersClient
from boto_types.orders.errors import OrdersExceptions as OrdersExceptions
