"""The client of Example Media (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.media import errors, responses, views

class MediaClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/media.html

    Example:
        client = boto3.client("media")

    - Requests to fill in: `boto_types.media.requests`
    - Responses: `boto_types.media.responses`
    - Errors: `client.exceptions`, with types in `boto_types.media.errors`
    """

    @property
    def exceptions(self) -> errors.MediaExceptions: ...
    def put_media(
        self,
        *,
        Source: views.SourceLike = ...,
        Text: views.Source_TextLike = ...,
    ) -> responses.PutMediaResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/media/client/put_media.html"""
