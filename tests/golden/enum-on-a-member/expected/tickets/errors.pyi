"""The errors of Example Tickets, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class TicketsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
