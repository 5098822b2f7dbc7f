"""The client of Example Downloads (2024-05-01)."""

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.downloads import responses

class DownloadsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class DownloadsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/downloads.html"""

    @property
    def exceptions(self) -> DownloadsExceptions: ...
    def get_chunk(self) -> responses.GetChunkResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/downloads/client/get_chunk.html"""

    def get_file(self) -> responses.GetFileResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/downloads/client/get_file.html"""
