"""The client of Example Records (2024-05-01)."""

from typing import Literal

from botocore.client import BaseClient

from boto_types.records import errors, literals, paginators, responses

class RecordsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/records.html

    Example:
        client = boto3.client("records")

    - Requests to fill in: `boto_types.records.requests`
    - Responses: `boto_types.records.responses`
    - Errors: `client.exceptions`, with types in `boto_types.records.errors`
    - Paginators: `client.get_paginator("list_records")`
    """

    @property
    def exceptions(self) -> errors.RecordsExceptions: ...
    def list_records(
        self,
        *,
        Zone: str,
        StartName: str = ...,
        StartType: literals.RecordType = ...,
        MaxItems: str = ...,
    ) -> responses.ListRecordsResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/records/client/list_records.html"""

    def get_paginator(
        self,
        operation_name: Literal["list_records"],
    ) -> paginators.ListRecordsPaginator:
        """Return a paginator, which calls a method for each page of its results.

        Args:
            operation_name: The name, such as "list_records".
        """
