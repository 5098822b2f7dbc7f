"""The errors of Example Addresses, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class AddressesExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
