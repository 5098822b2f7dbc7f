"""The errors of Example Calls, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class CallsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
