"""The errors of Example Rules, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class RulesExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
