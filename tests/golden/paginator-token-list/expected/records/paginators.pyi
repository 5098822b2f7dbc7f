"""Paginators of Example Records."""

from botocore.paginate import PageIterator, Paginator

from boto_types.records import responses
from boto_types.values import PaginatorConfig

class ListRecordsPaginator(Paginator):
    """`client.get_paginator("list_records")`."""

    def paginate(
        self,
        *,
        Zone: str,
        MaxItems: str = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListRecordsResponse]:
        """Yield the pages of `list_records`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/records/paginator/ListRecords.html

        Args:
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
        """
