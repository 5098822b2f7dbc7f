"""The paginators of Amazon DynamoDB whose values boto3 converts."""

from collections.abc import Mapping

from botocore.paginate import PageIterator, Paginator

from boto_types.dynamodb.literals import (
    ConditionalOperator,
    ReturnConsumedCapacity,
    Select,
)
from boto_types.dynamodb.resource_responses import QueryOutput, ScanOutput
from boto_types.dynamodb.resource_views import ConditionLike
from boto_types.items import ConditionBase, ItemValueInput
from boto_types.values import PaginatorConfig

class QueryPaginator(Paginator):
    """`resource.meta.client.get_paginator("query")`."""

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
        FilterExpression: str | ConditionBase = ...,
        KeyConditionExpression: str | ConditionBase = ...,
        ExpressionAttributeNames: dict[str, str] = ...,
        ExpressionAttributeValues: Mapping[str, ItemValueInput] = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[QueryOutput]:
        """Yield the pages of `query`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/paginator/Query.html
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
        Select: Select = ...,
        ScanFilter: Mapping[str, ConditionLike] = ...,
        ConditionalOperator: ConditionalOperator = ...,
        ReturnConsumedCapacity: ReturnConsumedCapacity = ...,
        TotalSegments: int = ...,
        Segment: int = ...,
        ProjectionExpression: str = ...,
        FilterExpression: str | ConditionBase = ...,
        ExpressionAttributeNames: dict[str, str] = ...,
        ExpressionAttributeValues: Mapping[str, ItemValueInput] = ...,
        ConsistentRead: bool = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ScanOutput]:
        """Yield the pages of `scan`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/paginator/Scan.html
        """
