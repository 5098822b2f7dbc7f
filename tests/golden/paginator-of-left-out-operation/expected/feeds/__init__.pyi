"""Types for Example Feeds (2024-05-01): `boto3.client("feeds")`."""

from boto_types.feeds.client import FeedsClient as FeedsClient
from boto_types.feeds.errors import FeedsExceptions as FeedsExceptions
