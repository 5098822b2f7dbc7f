"""The errors of Example Lambda, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class LambdaExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
