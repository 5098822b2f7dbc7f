"""The client of Example Uploads (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.uploads import errors
from boto_types.values import BlobInput, EmptyOutput, StreamingBlobInput

class UploadsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/uploads.html

    Example:
        client = boto3.client("uploads")

    - Requests to fill in: `boto_types.uploads.requests`
    - Responses: `boto_types.uploads.responses`
    - Errors: `client.exceptions`, with types in `boto_types.uploads.errors`
    """

    @property
    def exceptions(self) -> errors.UploadsExceptions: ...
    def put_chunk(
        self,
        *,
        Chunk: StreamingBlobInput,
        Digest: BlobInput = ...,
    ) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/uploads/client/put_chunk.html"""

    def put_file(
        self,
        *,
        Key: str,
        Body: StreamingBlobInput = ...,
        Digest: BlobInput = ...,
    ) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/uploads/client/put_file.html"""

    def put_stream(
        self,
        *,
        Stream: StreamingBlobInput,
    ) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/uploads/client/put_stream.html"""
