"""The errors of Example Routes, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class RoutesExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
