"""The client of Example Records (2024-05-01)."""

from typing import Literal

from botocore.client import BaseClient

from boto_types.records import errors, literals, paginators, responses

class RecordsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/records.html"""

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
    ) -> paginators.ListRecordsPaginator: ...
