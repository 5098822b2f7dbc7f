"""The client of Example Downloads (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.downloads import errors, responses

class DownloadsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/downloads.html

    Example:
        client = boto3.client("downloads")

    - Requests to fill in: `boto_types.downloads.requests`
    - Responses: `boto_types.downloads.responses`
    - Errors: `client.exceptions`, with types in `boto_types.downloads.errors`
    """

    @property
    def exceptions(self) -> errors.DownloadsExceptions: ...
    def get_chunk(self) -> responses.GetChunkResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/downloads/client/get_chunk.html"""

    def get_file(self) -> responses.GetFileResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/downloads/client/get_file.html"""
