"""Example Feeds (2024-05-01): `boto3.client("feeds")`."""

from boto_types.feeds.client import (
    FeedsClient as FeedsClient,
    FeedsExceptions as FeedsExceptions,
)
