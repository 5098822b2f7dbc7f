"""The errors of Example Tables, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class TablesExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
