"""The client of Example Notes (2024-05-01)."""

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.notes import responses

class NotesExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class NotesClient(BaseClient):
    """Keeps notes.

    https://docs.aws.amazon.com/boto3/latest/reference/services/notes.html
    """

    @property
    def exceptions(self) -> NotesExceptions: ...
    def get_note(
        self,
        *,
        NoteId: str,
    ) -> responses.GetNoteResponse:
        """Returns a note.

        https://docs.aws.amazon.com/boto3/latest/reference/services/notes/client/get_note.html
        """
