"""The errors of Example Labels, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class LabelsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
