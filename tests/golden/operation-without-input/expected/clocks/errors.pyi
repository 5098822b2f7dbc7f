"""The errors of Example Clocks, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class ClocksExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
