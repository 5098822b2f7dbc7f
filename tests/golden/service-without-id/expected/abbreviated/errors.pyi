"""The errors of Amazon Long Name Service, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class OtherIdExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
