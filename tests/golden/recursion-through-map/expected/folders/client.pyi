"""The client of Example Folders (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.folders import errors, responses

class FoldersClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/folders.html"""

    @property
    def exceptions(self) -> errors.FoldersExceptions: ...
    def get_folder(self) -> responses.GetFolderResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/folders/client/get_folder.html"""
