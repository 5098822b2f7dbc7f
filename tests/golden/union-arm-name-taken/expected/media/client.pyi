"""The client of Example Media (2024-05-01)."""

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.media import responses, views

class MediaExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class MediaClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/media.html"""

    @property
    def exceptions(self) -> MediaExceptions: ...
    def put_media(
        self,
        *,
        Source: views.SourceLike = ...,
        Text: views.Source_TextLike = ...,
    ) -> responses.PutMediaResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/media/client/put_media.html"""
