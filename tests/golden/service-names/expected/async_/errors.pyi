"""The errors of Example Async, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class AsyncExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
