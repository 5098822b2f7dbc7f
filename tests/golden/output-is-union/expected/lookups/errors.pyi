"""The errors of Example Lookups, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class LookupsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
