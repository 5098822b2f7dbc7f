"""The client of Example Tags (2024-05-01)."""

from collections.abc import Sequence

from botocore.client import BaseClient

from boto_types.tags import errors, responses, views

class TagsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/tags.html"""

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
