"""The errors of Example Keys, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class KeysExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
