"""The errors of Example Packages, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class PackagesExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
