"""The errors of Example Audits, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class AuditsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
