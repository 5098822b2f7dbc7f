"""The errors of Example Downloads, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class DownloadsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
