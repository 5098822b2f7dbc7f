"""The client of Example Profiles (2024-05-01)."""

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.profiles import responses
from boto_types.values import TimestampInput

class ProfilesExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class ProfilesClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/profiles.html"""

    @property
    def exceptions(self) -> ProfilesExceptions: ...
    def update_profile(
        self,
        *,
        Name: str,
        Updated: TimestampInput = ...,
    ) -> responses.ProfileResult:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/profiles/client/update_profile.html"""
