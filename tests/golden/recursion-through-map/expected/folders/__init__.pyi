"""Types for Example Folders (2024-05-01): `boto3.client("folders")`."""

from boto_types.folders.client import FoldersClient as FoldersClient
from boto_types.folders.errors import FoldersExceptions as FoldersExceptions
