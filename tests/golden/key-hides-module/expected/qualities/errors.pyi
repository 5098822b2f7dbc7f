"""The errors of Example Qualities, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class QualitiesExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
