"""The errors of Example Stamps, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class StampsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
