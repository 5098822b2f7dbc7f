"""The errors of Example Shops, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class ShopsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
