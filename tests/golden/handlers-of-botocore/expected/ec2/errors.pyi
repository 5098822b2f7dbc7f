"""The errors of Example EC2, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class EC2Exceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
