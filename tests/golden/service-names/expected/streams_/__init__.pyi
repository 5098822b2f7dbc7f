"""Types for Example Streams (2024-05-01): `boto3.client("streams")`."""

from boto_types.streams_.client import StreamsClient as StreamsClient
from boto_types.streams_.errors import StreamsExceptions as StreamsExceptions
