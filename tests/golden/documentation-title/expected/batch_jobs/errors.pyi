"""The errors of Example Batch Jobs, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class BatchJobsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
