"""The errors of Example Customs, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class CustomsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
