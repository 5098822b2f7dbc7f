"""The errors of home-made, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class home_madeExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
