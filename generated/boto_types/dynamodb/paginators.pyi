"""Paginators of Amazon DynamoDB."""

from collections.abc import Mapping

from botocore.paginate import PageIterator, Paginator

from boto_types.dynamodb import literals, responses, views
from boto_types.values import PaginatorConfig, TimestampInput

class ListBackupsPaginator(Paginator):
    """`client.get_paginator("list_backups")`."""

    def paginate(
        self,
        *,
        TableName: str = ...,
        Limit: int = ...,
        TimeRangeLowerBound: TimestampInput = ...,
        TimeRangeUpperBound: TimestampInput = ...,
        BackupType: literals.BackupTypeFilter = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListBackupsOutput]:
        """Yield the pages of `list_backups`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/paginator/ListBackups.html
        """

class ListBulkOperationsPaginator(Paginator):
    """`client.get_paginator("list_bulk_operations")`."""

    def paginate(
        self,
        *,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListBulkOperationsOutput]:
        """Yield the pages of `list_bulk_operations`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/paginator/ListBulkOperations.html
        """

class ListTablesPaginator(Paginator):
    """`client.get_paginator("list_tables")`."""

    def paginate(
        self,
        *,
        Limit: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListTablesOutput]:
        """Yield the pages of `list_tables`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/paginator/ListTables.html
        """

class ListTagsOfResourcePaginator(Paginator):
    """`client.get_paginator("list_tags_of_resource")`."""

    def paginate(
        self,
        *,
        ResourceArn: str,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListTagsOfResourceOutput]:
        """Yield the pages of `list_tags_of_resource`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/paginator/ListTagsOfResource.html
        """

class QueryPaginator(Paginator):
    """`client.get_paginator("query")`."""

    def paginate(
        self,
        *,
        TableName: str,
        IndexName: str = ...,
        Select: literals.Select = ...,
        AttributesToGet: list[str] | tuple[str, ...] = ...,
        Limit: int = ...,
        ConsistentRead: bool = ...,
        KeyConditions: Mapping[str, views.ConditionLike] = ...,
        QueryFilter: Mapping[str, views.ConditionLike] = ...,
        ConditionalOperator: literals.ConditionalOperator = ...,
        ScanIndexForward: bool = ...,
        ReturnConsumedCapacity: literals.ReturnConsumedCapacity = ...,
        ProjectionExpression: str = ...,
        FilterExpression: str = ...,
        KeyConditionExpression: str = ...,
        ExpressionAttributeNames: dict[str, str] = ...,
        ExpressionAttributeValues: Mapping[str, views.AttributeValueLike] = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.QueryOutput]:
        """Yield the pages of `query`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/paginator/Query.html
        """

class ScanPaginator(Paginator):
    """`client.get_paginator("scan")`."""

    def paginate(
        self,
        *,
        TableName: str,
        IndexName: str = ...,
        AttributesToGet: list[str] | tuple[str, ...] = ...,
        Limit: int = ...,
        Select: literals.Select = ...,
        ScanFilter: Mapping[str, views.ConditionLike] = ...,
        ConditionalOperator: literals.ConditionalOperator = ...,
        ReturnConsumedCapacity: literals.ReturnConsumedCapacity = ...,
        TotalSegments: int = ...,
        Segment: int = ...,
        ProjectionExpression: str = ...,
        FilterExpression: str = ...,
        ExpressionAttributeNames: dict[str, str] = ...,
        ExpressionAttributeValues: Mapping[str, views.AttributeValueLike] = ...,
        ConsistentRead: bool = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ScanOutput]:
        """Yield the pages of `scan`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/paginator/Scan.html
        """
