"""The client of Example Tags (2024-05-01)."""

from collections.abc import Sequence

from botocore.client import BaseClient

from boto_types.tags import errors, responses, views

class TagsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/tags.html

    Example:
        client = boto3.client("tags")

    - Requests to fill in: `boto_types.tags.requests`
    - Responses: `boto_types.tags.responses`
    - Errors: `client.exceptions`, with types in `boto_types.tags.errors`
    """

    @property
    def exceptions(self) -> errors.TagsExceptions: ...
    def put_tags(
        self,
        *,
        Tag: views.TagLike,
        Tags: Sequence[views.TagLike] = ...,
        Holder: views.HolderLike = ...,
    ) -> responses.PutTagsResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/tags/client/put_tags.html"""
