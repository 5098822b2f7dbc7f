"""The client of Example Folders (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.folders import errors, responses

class FoldersClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/folders.html

    Example:
        client = boto3.client("folders")

    - Requests to fill in: `boto_types.folders.requests`
    - Responses: `boto_types.folders.responses`
    - Errors: `client.exceptions`, with types in `boto_types.folders.errors`
    """

    @property
    def exceptions(self) -> errors.FoldersExceptions: ...
    def get_folder(self) -> responses.GetFolderResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/folders/client/get_folder.html"""
