"""The client of Example Tables (2024-05-01)."""

from collections.abc import Mapping

from botocore.client import BaseClient

from boto_types.tables import errors, responses, views

class TablesClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/tables.html"""

    @property
    def exceptions(self) -> errors.TablesExceptions: ...
    def put_row(
        self,
        *,
        Row: Mapping[str, views.ValueLike],
    ) -> responses.PutRowResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/tables/client/put_row.html"""
