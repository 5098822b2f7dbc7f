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
        """
