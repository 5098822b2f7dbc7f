"""The client of Example Feeds (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.feeds import errors, responses

class FeedsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/feeds.html

    Example:
        client = boto3.client("feeds")

    - Requests to fill in: `boto_types.feeds.requests`
    - Responses: `boto_types.feeds.responses`
    - Errors: `client.exceptions`, with types in `boto_types.feeds.errors`
    """

    @property
    def exceptions(self) -> errors.FeedsExceptions: ...
    def get_feed(self) -> responses.StreamFeedResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/feeds/client/get_feed.html"""
