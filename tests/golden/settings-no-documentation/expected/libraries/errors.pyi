"""The errors of Example Libraries, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class LibrariesExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
