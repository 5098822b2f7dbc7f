"""The errors of Example Parcels, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class ParcelsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
