"""The errors of Example Records, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class RecordsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
