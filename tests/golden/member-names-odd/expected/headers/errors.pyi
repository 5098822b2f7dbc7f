"""The errors of Example Headers, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class HeadersExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
