"""The errors of Example Oddities, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class OdditiesExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
