"""Types for Example Note Archive (2024-05-01): `boto3.client("note-archive")`."""

from boto_types.note_archive.client import NoteArchiveClient as NoteArchiveClient
from boto_types.note_archive.errors import (
    NoteArchiveExceptions as NoteArchiveExceptions,
)
