"""Example Feeds (2024-05-01): `boto3.client("feeds")`."""

from boto_types.feeds import (
    client as client,
    literals as literals,
    requests as requests,
    responses as responses,
)
from boto_types.feeds.client import (
    FeedsClient as FeedsClient,
    FeedsExceptions as FeedsExceptions,
)
