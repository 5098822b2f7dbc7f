"""The paginators of Amazon DynamoDB."""

from collections.abc import Mapping

from botocore.paginate import PageIterator, Paginator

from boto_types.dynamodb.literals import (
    BackupTypeFilter,
    ConditionalOperator,
    ReturnConsumedCapacity,
    Select,
)
from boto_types.dynamodb.responses import (
    ListBackupsOutput,
    ListBulkOperationsOutput,
    ListTablesOutput,
    ListTagsOfResourceOutput,
    QueryOutput,
    ScanOutput,
)
from boto_types.dynamodb.views import AttributeValueLike, ConditionLike
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
        BackupType: BackupTypeFilter = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListBackupsOutput]:
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
    ) -> PageIterator[ListBulkOperationsOutput]:
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
    ) -> PageIterator[ListTablesOutput]:
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
    ) -> PageIterator[ListTagsOfResourceOutput]:
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
        Select: Select = ...,
        AttributesToGet: list[str] | tuple[str, ...] = ...,
        Limit: int = ...,
        ConsistentRead: bool = ...,
        KeyConditions: Mapping[str, ConditionLike] = ...,
        QueryFilter: Mapping[str, ConditionLike] = ...,
        ConditionalOperator: ConditionalOperator = ...,
        ScanIndexForward: bool = ...,
        ReturnConsumedCapacity: ReturnConsumedCapacity = ...,
        ProjectionExpression: str = ...,
        FilterExpression: str = ...,
        KeyConditionExpression: str = ...,
        ExpressionAttributeNames: dict[str, str] = ...,
        ExpressionAttributeValues: Mapping[str, AttributeValueLike] = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[QueryOutput]:
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
        Select: Select = ...,
        ScanFilter: Mapping[str, ConditionLike] = ...,
        ConditionalOperator: ConditionalOperator = ...,
        ReturnConsumedCapacity: ReturnConsumedCapacity = ...,
        TotalSegments: int = ...,
        Segment: int = ...,
        ProjectionExpression: str = ...,
        FilterExpression: str = ...,
        ExpressionAttributeNames: dict[str, str] = ...,
        ExpressionAttributeValues: Mapping[str, AttributeValueLike] = ...,
        ConsistentRead: bool = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ScanOutput]:
        """Yield the pages of `scan`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/paginator/Scan.html
        """
