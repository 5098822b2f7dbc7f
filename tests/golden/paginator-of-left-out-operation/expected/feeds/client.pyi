"""The client of Example Feeds (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.feeds import errors, responses

class FeedsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/feeds.html"""

    @property
    def exceptions(self) -> errors.FeedsExceptions: ...
    def get_feed(self) -> responses.StreamFeedResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/feeds/client/get_feed.html"""
