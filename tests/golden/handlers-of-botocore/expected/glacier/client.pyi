"""The client of Example Glacier (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.glacier import errors
from boto_types.values import EmptyOutput

class GlacierClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/glacier.html

    Example:
        client = boto3.client("glacier")

    - Requests to fill in: `boto_types.glacier.requests`
    - Responses: `boto_types.glacier.responses`
    - Errors: `client.exceptions`, with types in `boto_types.glacier.errors`
    """

    @property
    def exceptions(self) -> errors.GlacierExceptions: ...
    def upload_archive(
        self,
        *,
        vaultName: str,
        accountId: str = ...,
        checksum: str = ...,
    ) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/glacier/client/upload_archive.html"""
