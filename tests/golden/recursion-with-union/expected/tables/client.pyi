"""The client of Example Tables (2024-05-01)."""

from collections.abc import Mapping

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.tables import responses, views

class TablesExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class TablesClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/tables.html"""

    @property
    def exceptions(self) -> TablesExceptions: ...
    def put_row(
        self,
        *,
        Row: Mapping[str, views.ValueLike],
    ) -> responses.PutRowResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/tables/client/put_row.html"""
