"""The client of Example Media (2024-05-01)."""

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.media.responses import PutMediaResponse
from boto_types.media.views import Source_TextLike, SourceLike

class MediaExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class MediaClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/media.html"""

    @property
    def exceptions(self) -> MediaExceptions: ...
    def put_media(
        self,
        *,
        Source: SourceLike = ...,
        Text: Source_TextLike = ...,
    ) -> PutMediaResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/media/client/put_media.html"""
