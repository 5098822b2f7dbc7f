"""The errors of Example Transfers, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class TransfersExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
