"""The errors of Example Metrics, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class MetricsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
