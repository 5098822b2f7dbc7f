"""The errors of Example Printers, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class PrintersExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
