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

        Args:
            TableName: Lists the backups from the table specified in `TableName`. Length: 1 to 1024.
            Limit: Maximum number of backups to return at once. Range: 1 to 100.
            TimeRangeLowerBound: Only backups created after this time are listed.
            TimeRangeUpperBound: Only backups created before this time are listed.
            BackupType: The backups from the table specified by `BackupType` are listed.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            MaxResults: The maximum number of bulk operation summaries to return in one page. Range: 1 to 25.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            Limit: A maximum number of table names to return. Range: 1 to 100.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            ResourceArn: The Amazon DynamoDB resource with tags to be listed. Length: 1 to 1283.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            TableName: The name of the table containing the requested items. Length: 1 to 1024.
            IndexName: Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`.
            Select: The attributes to be returned in the result. If neither `Select` nor `ProjectionExpression` are specified, DynamoDB defaults to `ALL_ATTRIBUTES` when accessing a table, and `ALL_PROJECTED_ATTRIBUTES` when accessing an index.
            AttributesToGet: This is a legacy parameter. Items: at least 1.
            Limit: The maximum number of items to evaluate (not necessarily the number of matching items). Range: at least 1.
            ConsistentRead: Determines the read consistency model: If set to `true`, then the operation uses strongly consistent reads; otherwise, the operation uses eventually consistent reads.
            KeyConditions: This is a legacy parameter.
            QueryFilter: This is a legacy parameter.
            ConditionalOperator: This is a legacy parameter.
            ScanIndexForward: Specifies the order for index traversal: If `true` (default), the traversal is performed in ascending order; if `false`, the traversal is performed in descending order.
            ReturnConsumedCapacity: Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response...
            ProjectionExpression: A string that identifies one or more attributes to retrieve from the table.
            FilterExpression: A string that contains conditions that DynamoDB applies after the `Query` operation, but before the data is returned to you.
            KeyConditionExpression: The condition that specifies the key values for items to be retrieved by the `Query` action.
            ExpressionAttributeNames: One or more substitution tokens for attribute names in an expression.
            ExpressionAttributeValues: One or more values that can be substituted in an expression.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            TableName: The name of the table containing the requested items or if you provide `IndexName`, the name of the table to which that index belongs. Length: 1 to 1024.
            IndexName: The name of a secondary index to scan. Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`.
            AttributesToGet: This is a legacy parameter. Items: at least 1.
            Limit: The maximum number of items to evaluate (not necessarily the number of matching items). Range: at least 1.
            Select: The attributes to be returned in the result. If neither `Select` nor `ProjectionExpression` are specified, DynamoDB defaults to `ALL_ATTRIBUTES` when accessing a table, and `ALL_PROJECTED_ATTRIBUTES` when accessing an index.
            ScanFilter: This is a legacy parameter.
            ConditionalOperator: This is a legacy parameter.
            ReturnConsumedCapacity: Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response...
            TotalSegments: For a parallel `Scan` request, `TotalSegments` represents the total number of segments into which the `Scan` operation will be divided. Range: 1 to 1000000.
            Segment: For a parallel `Scan` request, `Segment` identifies an individual segment to be scanned by an application worker. Range: 0 to 999999.
            ProjectionExpression: A string that identifies one or more attributes to retrieve from the specified table or index.
            FilterExpression: A string that contains conditions that DynamoDB applies after the `Scan` operation, but before the data is returned to you.
            ExpressionAttributeNames: One or more substitution tokens for attribute names in an expression.
            ExpressionAttributeValues: One or more values that can be substituted in an expression.
            ConsistentRead: A Boolean value that determines the read consistency model during the scan...
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
        """
