"""The client of Example Tags (2024-05-01)."""

from collections.abc import Sequence

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.tags.responses import PutTagsResponse
from boto_types.tags.views import HolderLike, TagLike

class TagsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class TagsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/tags.html"""

    @property
    def exceptions(self) -> TagsExceptions: ...
    def put_tags(
        self,
        *,
        Tag: TagLike,
        Tags: Sequence[TagLike] = ...,
        Holder: HolderLike = ...,
    ) -> PutTagsResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/tags/client/put_tags.html"""
