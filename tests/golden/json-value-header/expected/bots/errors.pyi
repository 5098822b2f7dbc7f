"""The errors of Example Bots, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class BotsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
