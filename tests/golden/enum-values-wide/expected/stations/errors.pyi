"""The errors of Example Stations, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class StationsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
