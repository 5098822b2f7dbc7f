"""The errors of Example Shelves, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class ShelvesExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
