"""The errors of Example Quotas, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class QuotasExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
