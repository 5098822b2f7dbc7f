"""The errors of Example Glacier, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class GlacierExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
