"""The errors of Example Folders, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class FoldersExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
