"""Example Streams (2024-05-01): `boto3.client("streams")`."""

from boto_types.streams_ import (
    client as client,
    literals as literals,
    requests as requests,
    responses as responses,
)
from boto_types.streams_.client import (
    StreamsClient as StreamsClient,
    StreamsExceptions as StreamsExceptions,
)
