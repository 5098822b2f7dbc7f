"""The errors of Example Tags, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class TagsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
