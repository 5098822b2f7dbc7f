"""Types for Example Tags (2024-05-01): `boto3.client("tags")`."""

from boto_types.tags.client import TagsClient as TagsClient
from boto_types.tags.errors import TagsExceptions as TagsExceptions
