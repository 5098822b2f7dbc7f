"""The errors of Example CloudFormation, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class CloudFormationExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
