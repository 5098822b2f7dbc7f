"""Paginators of Amazon Simple Queue Service."""

from botocore.paginate import PageIterator, Paginator

from boto_types.sqs import responses
from boto_types.values import PaginatorConfig

class ListDeadLetterSourceQueuesPaginator(Paginator):
    """`client.get_paginator("list_dead_letter_source_queues")`."""

    def paginate(
        self,
        *,
        QueueUrl: str,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListDeadLetterSourceQueuesResult]:
        """Yield the pages of `list_dead_letter_source_queues`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/paginator/ListDeadLetterSourceQueues.html

        Args:
            MaxResults: Maximum number of results to include in the response.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
        """

class ListQueuesPaginator(Paginator):
    """`client.get_paginator("list_queues")`."""

    def paginate(
        self,
        *,
        QueueNamePrefix: str = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListQueuesResult]:
        """Yield the pages of `list_queues`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/paginator/ListQueues.html

        Args:
            QueueNamePrefix: A string to use for filtering the list results.
            MaxResults: Maximum number of results to include in the response.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
        """
