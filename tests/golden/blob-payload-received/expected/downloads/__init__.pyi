"""Types for Example Downloads (2024-05-01): `boto3.client("downloads")`."""

from boto_types.downloads.client import DownloadsClient as DownloadsClient
from boto_types.downloads.errors import DownloadsExceptions as DownloadsExceptions
