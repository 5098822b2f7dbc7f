"""The errors of Example Registers, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class RegistersExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
