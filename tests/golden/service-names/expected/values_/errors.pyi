"""The errors of Example Values, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class ValuesExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
