"""The client of Example Profiles (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.profiles import errors, responses
from boto_types.values import TimestampInput

class ProfilesClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/profiles.html

    Example:
        client = boto3.client("profiles")

    - Requests to fill in: `boto_types.profiles.requests`
    - Responses: `boto_types.profiles.responses`
    - Errors: `client.exceptions`, with types in `boto_types.profiles.errors`
    """

    @property
    def exceptions(self) -> errors.ProfilesExceptions: ...
    def update_profile(
        self,
        *,
        Name: str,
        Updated: TimestampInput = ...,
    ) -> responses.ProfileResult:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/profiles/client/update_profile.html"""
