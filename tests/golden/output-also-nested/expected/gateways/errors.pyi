"""The errors of Example Gateways, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class GatewaysExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
