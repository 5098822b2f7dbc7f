"""The client of Example Memos (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.memos import errors, responses, stubber
from boto_types.values import EmptyOutput

class MemosClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/memos.html

    Example:
        client = boto3.client("memos")

    - Requests to fill in: `boto_types.memos.requests`
    - Responses: `boto_types.memos.responses`
    - Errors: `client.exceptions`, with types in `boto_types.memos.errors`
    """

    @property
    def exceptions(self) -> errors.MemosExceptions: ...
    def archive_memo(
        self,
        *,
        MemoId: str,
    ) -> EmptyOutput:
        """Raises MemoMissing.

        https://docs.aws.amazon.com/boto3/latest/reference/services/memos/client/archive_memo.html
        """

    def delete_memo(
        self,
        *,
        MemoId: str,
    ) -> responses.Nothing:
        """Raises MemoMissing, MemoLocked.

        https://docs.aws.amazon.com/boto3/latest/reference/services/memos/client/delete_memo.html
        """

    def read_last_memo(self) -> responses.Memo:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/memos/client/read_last_memo.html"""

    def read_memo(
        self,
        *,
        MemoId: str,
    ) -> responses.Memo:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/memos/client/read_memo.html"""

    @property
    def _add_response(self) -> stubber.MemosAddResponse: ...
    @property
    def _add_client_error(self) -> stubber.MemosAddClientError: ...
