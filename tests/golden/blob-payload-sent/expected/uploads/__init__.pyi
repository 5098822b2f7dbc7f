"""Types for Example Uploads (2024-05-01): `boto3.client("uploads")`."""

from boto_types.uploads.client import UploadsClient as UploadsClient
from boto_types.uploads.errors import UploadsExceptions as UploadsExceptions
