"""The client of Example Tags (2024-05-01)."""

from collections.abc import Sequence

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.tags import responses, views

class TagsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class TagsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/tags.html"""

    @property
    def exceptions(self) -> TagsExceptions: ...
    def put_tags(
        self,
        *,
        Tag: views.TagLike,
        Tags: Sequence[views.TagLike] = ...,
        Holder: views.HolderLike = ...,
    ) -> responses.PutTagsResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/tags/client/put_tags.html"""
