"""The client of Example Notes (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.notes import errors, responses

class NotesClient(BaseClient):
    """Keeps notes.

    https://docs.aws.amazon.com/boto3/latest/reference/services/notes.html

    Example:
        client = boto3.client("notes")

    - Requests to fill in: `boto_types.notes.requests`
    - Responses: `boto_types.notes.responses`
    - Errors: `client.exceptions`, with types in `boto_types.notes.errors`
    """

    @property
    def exceptions(self) -> errors.NotesExceptions: ...
    def get_note(
        self,
        *,
        NoteId: str,
    ) -> responses.GetNoteResponse:
        """Returns a note.

        https://docs.aws.amazon.com/boto3/latest/reference/services/notes/client/get_note.html
        """
