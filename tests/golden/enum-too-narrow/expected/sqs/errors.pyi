"""The errors of Example Queues, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class SQSExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
