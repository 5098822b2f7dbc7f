"""The errors of Example IAM, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class IAMExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
