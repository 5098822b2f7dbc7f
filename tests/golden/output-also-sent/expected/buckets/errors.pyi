"""The errors of Example Buckets, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class BucketsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
