"""The errors of Example Alphabets, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class AlphabetsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
