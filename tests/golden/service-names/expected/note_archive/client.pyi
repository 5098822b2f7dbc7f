"""The client of Example Note Archive (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.note_archive import errors, responses

class NoteArchiveClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/note-archive.html

    Example:
        client = boto3.client("note-archive")

    - Requests to fill in: `boto_types.note_archive.requests`
    - Responses: `boto_types.note_archive.responses`
    - Errors: `client.exceptions`, with types in `boto_types.note_archive.errors`
    """

    @property
    def exceptions(self) -> errors.NoteArchiveExceptions: ...
    def get_plan(
        self,
        *,
        Id: str,
    ) -> responses.GetPlanResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/note-archive/client/get_plan.html"""
