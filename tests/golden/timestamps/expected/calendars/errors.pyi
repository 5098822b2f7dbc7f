"""The errors of Example Calendars, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class CalendarsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
