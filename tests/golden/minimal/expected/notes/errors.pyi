"""The errors of Example Notes, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class NotesExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
