"""The errors of Example Filters, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class FiltersExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
