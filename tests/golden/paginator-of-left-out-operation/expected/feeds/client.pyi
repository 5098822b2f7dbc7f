"""The client of Example Feeds (2024-05-01)."""

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.feeds import responses

class FeedsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class FeedsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/feeds.html"""

    @property
    def exceptions(self) -> FeedsExceptions: ...
    def get_feed(self) -> responses.StreamFeedResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/feeds/client/get_feed.html"""
