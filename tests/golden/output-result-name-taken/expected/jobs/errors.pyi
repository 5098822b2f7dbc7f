"""The errors of Example Jobs, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class JobsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
