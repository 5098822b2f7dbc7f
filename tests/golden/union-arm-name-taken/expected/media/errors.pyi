"""The errors of Example Media, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class MediaExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
