"""The client of Example Settings (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.settings import errors, responses

class SettingsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/settings.html

    Example:
        client = boto3.client("settings")

    - Requests to fill in: `boto_types.settings.requests`
    - Responses: `boto_types.settings.responses`
    - Errors: `client.exceptions`, with types in `boto_types.settings.errors`
    """

    @property
    def exceptions(self) -> errors.SettingsExceptions: ...
    def put_settings(
        self,
        *,
        Names: list[str] | tuple[str, ...] = ...,
        Counts: list[int] | tuple[int, ...] = ...,
        Flags: list[bool] | tuple[bool, ...] = ...,
        Labels: dict[str, str] = ...,
        Sizes: dict[str, int] = ...,
        Switches: dict[str, bool] = ...,
    ) -> responses.PutSettingsResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/settings/client/put_settings.html"""
