"""The errors of Example Schedules, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class SchedulesExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
