"""The client of Example Records (2024-05-01)."""

from typing import Literal

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.records import literals, paginators, responses

class RecordsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class RecordsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/records.html"""

    @property
    def exceptions(self) -> RecordsExceptions: ...
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
    ) -> paginators.ListRecordsPaginator: ...
