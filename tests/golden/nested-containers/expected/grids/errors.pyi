"""The errors of Example Grids, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class GridsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
