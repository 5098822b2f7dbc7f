"""Keyword arguments for the resources of Amazon DynamoDB.

They differ from those in `kwargs`, because boto3 converts the values.
"""

from collections.abc import Mapping

from typing_extensions import Required, TypedDict

from boto_types.dynamodb import literals, resource_views
from boto_types.items import ConditionBase, ItemValueInput
from boto_types.values import PaginatorConfig


class QueryPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `Query`."""

    TableName: Required[str]
    """The name of the table containing the requested items."""

    IndexName: str
    """The name of an index to query."""

    Select: literals.Select
    """The attributes to be returned in the result."""

    AttributesToGet: list[str] | tuple[str, ...]
    """This is a legacy parameter."""

    Limit: int
    """The maximum number of items to evaluate (not necessarily the number of
    matching items)."""

    ConsistentRead: bool
    """Determines the read consistency model: If set to true, then the operation uses
    strongly consistent reads; otherwise, the operation uses eventually consistent
    reads."""

    KeyConditions: Mapping[str, resource_views.ConditionLike]
    """This is a legacy parameter."""

    QueryFilter: Mapping[str, resource_views.ConditionLike]
    """This is a legacy parameter."""

    ConditionalOperator: literals.ConditionalOperator
    """This is a legacy parameter."""

    ScanIndexForward: bool
    """Specifies the order for index traversal: If true (default), the traversal is
    performed in ascending order; if false, the traversal is performed in descending
    order."""

    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response:"""

    ProjectionExpression: str
    """A string that identifies one or more attributes to retrieve from the table."""

    FilterExpression: str | ConditionBase
    """A string that contains conditions that DynamoDB applies after the Query
    operation, but before the data is returned to you."""

    KeyConditionExpression: str | ConditionBase
    """The condition that specifies the key values for items to be retrieved by the
    Query action."""

    ExpressionAttributeNames: dict[str, str]
    """One or more substitution tokens for attribute names in an expression."""

    ExpressionAttributeValues: Mapping[str, ItemValueInput]
    """One or more values that can be substituted in an expression."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ScanPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `Scan`."""

    TableName: Required[str]
    """The name of the table containing the requested items or if you provide
    IndexName, the name of the table to which that index belongs."""

    IndexName: str
    """The name of a secondary index to scan."""

    AttributesToGet: list[str] | tuple[str, ...]
    """This is a legacy parameter."""

    Limit: int
    """The maximum number of items to evaluate (not necessarily the number of
    matching items)."""

    Select: literals.Select
    """The attributes to be returned in the result."""

    ScanFilter: Mapping[str, resource_views.ConditionLike]
    """This is a legacy parameter."""

    ConditionalOperator: literals.ConditionalOperator
    """This is a legacy parameter."""

    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response:"""

    TotalSegments: int
    """For a parallel Scan request, TotalSegments represents the total number of
    segments into which the Scan operation will be divided."""

    Segment: int
    """For a parallel Scan request, Segment identifies an individual segment to be
    scanned by an application worker."""

    ProjectionExpression: str
    """A string that identifies one or more attributes to retrieve from the specified
    table or index."""

    FilterExpression: str | ConditionBase
    """A string that contains conditions that DynamoDB applies after the Scan
    operation, but before the data is returned to you."""

    ExpressionAttributeNames: dict[str, str]
    """One or more substitution tokens for attribute names in an expression."""

    ExpressionAttributeValues: Mapping[str, ItemValueInput]
    """One or more values that can be substituted in an expression."""

    ConsistentRead: bool
    """A Boolean value that determines the read consistency model during the scan:"""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""
