"""The errors of Example S3, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class S3Exceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
