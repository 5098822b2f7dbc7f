"""The errors of Example Feeds, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class FeedsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
