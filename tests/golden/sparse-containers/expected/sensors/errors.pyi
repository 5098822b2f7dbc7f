"""The errors of Example Sensors, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class SensorsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
