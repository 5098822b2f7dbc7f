"""The errors of Example Dictionaries, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class DictionariesExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
