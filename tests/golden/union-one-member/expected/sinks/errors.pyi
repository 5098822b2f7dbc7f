"""The errors of Example Sinks, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class SinksExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
