"""Example Headers (2024-05-01): `boto3.client("headers")`."""

from boto_types.headers.client import (
    HeadersClient as HeadersClient,
    HeadersExceptions as HeadersExceptions,
)
