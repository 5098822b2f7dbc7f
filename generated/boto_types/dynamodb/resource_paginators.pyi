"""Paginators for the resources of Amazon DynamoDB.

They differ from those in `paginators`, because boto3 converts the values.
"""

from collections.abc import Mapping

from botocore.paginate import PageIterator, Paginator

from boto_types.dynamodb import literals, resource_responses, resource_views
from boto_types.items import ConditionBase, ItemValueInput
from boto_types.values import PaginatorConfig

class QueryPaginator(Paginator):
    """`resource.meta.client.get_paginator("query")`."""

    def paginate(
        self,
        *,
        TableName: str,
        IndexName: str = ...,
        Select: literals.Select = ...,
        AttributesToGet: list[str] | tuple[str, ...] = ...,
        Limit: int = ...,
        ConsistentRead: bool = ...,
        KeyConditions: Mapping[str, resource_views.ConditionLike] = ...,
        QueryFilter: Mapping[str, resource_views.ConditionLike] = ...,
        ConditionalOperator: literals.ConditionalOperator = ...,
        ScanIndexForward: bool = ...,
        ReturnConsumedCapacity: literals.ReturnConsumedCapacity = ...,
        ProjectionExpression: str = ...,
        FilterExpression: str | ConditionBase = ...,
        KeyConditionExpression: str | ConditionBase = ...,
        ExpressionAttributeNames: dict[str, str] = ...,
        ExpressionAttributeValues: Mapping[str, ItemValueInput] = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[resource_responses.QueryOutput]:
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
    """`resource.meta.client.get_paginator("scan")`."""

    def paginate(
        self,
        *,
        TableName: str,
        IndexName: str = ...,
        AttributesToGet: list[str] | tuple[str, ...] = ...,
        Limit: int = ...,
        Select: literals.Select = ...,
        ScanFilter: Mapping[str, resource_views.ConditionLike] = ...,
        ConditionalOperator: literals.ConditionalOperator = ...,
        ReturnConsumedCapacity: literals.ReturnConsumedCapacity = ...,
        TotalSegments: int = ...,
        Segment: int = ...,
        ProjectionExpression: str = ...,
        FilterExpression: str | ConditionBase = ...,
        ExpressionAttributeNames: dict[str, str] = ...,
        ExpressionAttributeValues: Mapping[str, ItemValueInput] = ...,
        ConsistentRead: bool = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[resource_responses.ScanOutput]:
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
