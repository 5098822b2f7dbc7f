"""Types for Example Streams (2024-05-01): `boto3.client("streams")`."""

from boto_types.streams.client import StreamsClient as StreamsClient
from boto_types.streams.errors import StreamsExceptions as StreamsExceptions
