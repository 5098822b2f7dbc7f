"""Types for Example Media (2024-05-01): `boto3.client("media")`."""

from boto_types.media.client import MediaClient as MediaClient
from boto_types.media.errors import MediaExceptions as MediaExceptions
