"""Types for Example Memos (2024-05-01): `boto3.client("memos")`."""

from boto_types.memos.client import MemosClient as MemosClient
from boto_types.memos.errors import MemosExceptions as MemosExceptions
