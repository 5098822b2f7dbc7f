"""The errors of Example Mirrors, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class MirrorsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
