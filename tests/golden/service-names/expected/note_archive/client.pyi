"""The client of Example Note Archive (2024-05-01)."""

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.note_archive import responses

class NoteArchiveExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class NoteArchiveClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/note-archive.html"""

    @property
    def exceptions(self) -> NoteArchiveExceptions: ...
    def get_plan(
        self,
        *,
        Id: str,
    ) -> responses.GetPlanResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/note-archive/client/get_plan.html"""
