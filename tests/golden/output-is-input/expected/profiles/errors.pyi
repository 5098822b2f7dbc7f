"""The errors of Example Profiles, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class ProfilesExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
