"""Example Tags (2024-05-01): `boto3.client("tags")`."""

from boto_types.tags.client import (
    TagsClient as TagsClient,
    TagsExceptions as TagsExceptions,
)
