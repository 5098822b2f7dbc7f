"""The errors of Example Ranges, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class RangesExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
