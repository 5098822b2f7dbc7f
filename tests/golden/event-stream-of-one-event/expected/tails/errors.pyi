"""The errors of Example Tails, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class TailsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
