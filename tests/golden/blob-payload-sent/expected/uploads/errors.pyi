"""The errors of Example Uploads, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class UploadsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
