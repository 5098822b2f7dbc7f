"""The errors of Example Probes, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class ProbesExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
