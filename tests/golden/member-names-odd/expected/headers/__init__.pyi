"""Types for Example Headers (2024-05-01): `boto3.client("headers")`."""

from boto_types.headers.client import HeadersClient as HeadersClient
from boto_types.headers.errors import HeadersExceptions as HeadersExceptions
