"""The client of Example Tables (2024-05-01)."""

from collections.abc import Mapping

from botocore.client import BaseClient

from boto_types.tables import errors, responses, views

class TablesClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/tables.html

    Example:
        client = boto3.client("tables")

    - Requests to fill in: `boto_types.tables.requests`
    - Responses: `boto_types.tables.responses`
    - Errors: `client.exceptions`, with types in `boto_types.tables.errors`
    """

    @property
    def exceptions(self) -> errors.TablesExceptions: ...
    def put_row(
        self,
        *,
        Row: Mapping[str, views.ValueLike],
    ) -> responses.PutRowResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/tables/client/put_row.html"""
