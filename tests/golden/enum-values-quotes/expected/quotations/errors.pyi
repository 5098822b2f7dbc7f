"""The errors of Example Quotations, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class QuotationsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
