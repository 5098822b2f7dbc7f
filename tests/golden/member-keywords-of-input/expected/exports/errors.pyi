"""The errors of Example Exports, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class ExportsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
