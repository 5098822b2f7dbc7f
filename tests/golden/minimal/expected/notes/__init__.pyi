"""Types for Example Notes (2024-05-01): `boto3.client("notes")`."""

from boto_types.notes.client import NotesClient as NotesClient
from boto_types.notes.errors import NotesExceptions as NotesExceptions
