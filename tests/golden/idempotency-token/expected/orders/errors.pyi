"""The errors of Example Orders, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class OrdersExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
