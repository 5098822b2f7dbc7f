"""Types for Example Chats (2024-05-01): `boto3.client("chats")`."""

from boto_types.chats.client import ChatsClient as ChatsClient
from boto_types.chats.errors import ChatsExceptions as ChatsExceptions
