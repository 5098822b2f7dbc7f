"""The errors of Example Locks, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class LocksExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
