"""The errors of Example Stores, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class StoresExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
