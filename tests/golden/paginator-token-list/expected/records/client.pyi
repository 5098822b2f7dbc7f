"""The client of Example Records (2024-05-01)."""

from typing import Literal

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.records.literals import RecordType
from boto_types.records.paginators import ListRecordsPaginator
from boto_types.records.responses import ListRecordsResponse

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
        StartType: RecordType = ...,
        MaxItems: str = ...,
    ) -> ListRecordsResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/records/client/list_records.html"""

    def get_paginator(
        self,
        operation_name: Literal["list_records"],
    ) -> ListRecordsPaginator: ...
