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
    """The name of the table containing the requested items. You can also provide the
    Amazon Resource Name (ARN) of the table in this parameter. Length: 1 to 1024."""

    IndexName: str
    """The name of an index to query. This index can be any local secondary index or
    global secondary index on the table. Length: 3 to 255. Pattern:
    `[a-zA-Z0-9_.-]+`."""

    Select: literals.Select
    """The attributes to be returned in the result. If neither `Select` nor
    `ProjectionExpression` are specified, DynamoDB defaults to `ALL_ATTRIBUTES` when
    accessing a table, and `ALL_PROJECTED_ATTRIBUTES` when accessing an index."""

    AttributesToGet: list[str] | tuple[str, ...]
    """This is a legacy parameter. Use `ProjectionExpression` instead. Items: at
    least 1."""

    Limit: int
    """The maximum number of items to evaluate (not necessarily the number of
    matching items). Range: at least 1."""

    ConsistentRead: bool
    """Determines the read consistency model: If set to `true`, then the operation
    uses strongly consistent reads; otherwise, the operation uses eventually
    consistent reads."""

    KeyConditions: Mapping[str, resource_views.ConditionLike]
    """This is a legacy parameter. Use `KeyConditionExpression` instead."""

    QueryFilter: Mapping[str, resource_views.ConditionLike]
    """This is a legacy parameter. Use `FilterExpression` instead."""

    ConditionalOperator: literals.ConditionalOperator
    """This is a legacy parameter. Use `FilterExpression` instead."""

    ScanIndexForward: bool
    """Specifies the order for index traversal: If `true` (default), the traversal is
    performed in ascending order; if `false`, the traversal is performed in
    descending order."""

    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response..."""

    ProjectionExpression: str
    """A string that identifies one or more attributes to retrieve from the table.
    These attributes can include scalars, sets, or elements of a JSON document."""

    FilterExpression: str | ConditionBase
    """A string that contains conditions that DynamoDB applies after the `Query`
    operation, but before the data is returned to you."""

    KeyConditionExpression: str | ConditionBase
    """The condition that specifies the key values for items to be retrieved by the
    `Query` action. The condition must perform an equality test on a single partition
    key value."""

    ExpressionAttributeNames: dict[str, str]
    """One or more substitution tokens for attribute names in an expression."""

    ExpressionAttributeValues: Mapping[str, ItemValueInput]
    """One or more values that can be substituted in an expression. Use the : (colon)
    character in an expression to dereference an attribute value."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ScanPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `Scan`."""

    TableName: Required[str]
    """The name of the table containing the requested items or if you provide
    `IndexName`, the name of the table to which that index belongs. Length: 1 to
    1024."""

    IndexName: str
    """The name of a secondary index to scan. This index can be any local secondary
    index or global secondary index. Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`."""

    AttributesToGet: list[str] | tuple[str, ...]
    """This is a legacy parameter. Use `ProjectionExpression` instead. Items: at
    least 1."""

    Limit: int
    """The maximum number of items to evaluate (not necessarily the number of
    matching items). Range: at least 1."""

    Select: literals.Select
    """The attributes to be returned in the result. If neither `Select` nor
    `ProjectionExpression` are specified, DynamoDB defaults to `ALL_ATTRIBUTES` when
    accessing a table, and `ALL_PROJECTED_ATTRIBUTES` when accessing an index."""

    ScanFilter: Mapping[str, resource_views.ConditionLike]
    """This is a legacy parameter. Use `FilterExpression` instead."""

    ConditionalOperator: literals.ConditionalOperator
    """This is a legacy parameter. Use `FilterExpression` instead."""

    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response..."""

    TotalSegments: int
    """For a parallel `Scan` request, `TotalSegments` represents the total number of
    segments into which the `Scan` operation will be divided. Range: 1 to 1000000."""

    Segment: int
    """For a parallel `Scan` request, `Segment` identifies an individual segment to
    be scanned by an application worker. Segment IDs are zero-based, so the first
    segment is always 0. Range: 0 to 999999."""

    ProjectionExpression: str
    """A string that identifies one or more attributes to retrieve from the specified
    table or index. These attributes can include scalars, sets, or elements of a JSON
    document."""

    FilterExpression: str | ConditionBase
    """A string that contains conditions that DynamoDB applies after the `Scan`
    operation, but before the data is returned to you."""

    ExpressionAttributeNames: dict[str, str]
    """One or more substitution tokens for attribute names in an expression."""

    ExpressionAttributeValues: Mapping[str, ItemValueInput]
    """One or more values that can be substituted in an expression. Use the : (colon)
    character in an expression to dereference an attribute value."""

    ConsistentRead: bool
    """A Boolean value that determines the read consistency model during the scan...
    The default setting for `ConsistentRead` is `false`."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""
