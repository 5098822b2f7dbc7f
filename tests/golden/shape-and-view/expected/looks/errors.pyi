"""The errors of Example Looks, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class LooksExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
