"""The errors of Example CloudSearch Domain, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class CloudSearchDomainExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
