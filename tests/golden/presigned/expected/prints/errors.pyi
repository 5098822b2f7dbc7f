"""The errors of Example Prints, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class PrintsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
