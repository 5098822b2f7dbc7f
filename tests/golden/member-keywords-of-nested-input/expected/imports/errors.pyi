"""The errors of Example Imports, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class ImportsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
