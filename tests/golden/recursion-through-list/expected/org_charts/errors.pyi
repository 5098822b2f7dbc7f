"""The errors of Example Org Charts, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class OrgChartsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
