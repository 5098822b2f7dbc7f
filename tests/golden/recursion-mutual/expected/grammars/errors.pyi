"""The errors of Example Grammars, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class GrammarsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
