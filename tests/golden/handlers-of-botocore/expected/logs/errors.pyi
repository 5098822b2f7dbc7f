"""The errors of Example CloudWatch Logs, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class CloudWatchLogsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
