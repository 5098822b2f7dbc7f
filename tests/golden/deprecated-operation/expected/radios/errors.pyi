"""The errors of Example Radios, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class RadiosExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
