"""The errors of Example Note Archive, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class NoteArchiveExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
