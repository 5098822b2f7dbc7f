"""The errors of Example Senders, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class SendersExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
