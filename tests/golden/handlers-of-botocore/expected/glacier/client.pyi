"""The client of Example Glacier (2024-05-01)."""

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.values import EmptyOutput

class GlacierExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class GlacierClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/glacier.html"""

    @property
    def exceptions(self) -> GlacierExceptions: ...
    def upload_archive(
        self,
        *,
        vaultName: str,
        accountId: str = ...,
        checksum: str = ...,
    ) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/glacier/client/upload_archive.html"""
