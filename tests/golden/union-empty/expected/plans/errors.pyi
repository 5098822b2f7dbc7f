"""The errors of Example Plans, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class PlansExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
