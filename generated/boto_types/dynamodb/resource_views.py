"""Views for the resources of Amazon DynamoDB.

They differ from those in `views`, because boto3 converts the values.
"""

from collections.abc import Mapping

from typing_extensions import NotRequired, ReadOnly, Required, TypedDict

from boto_types._internal.containers import ListOf
from boto_types.dynamodb import literals
from boto_types.items import ItemValueInput


class BatchStatementRequestLike(TypedDict, total=False):
    """A PartiQL batch statement request."""

    Statement: Required[ReadOnly[str]]
    """A valid PartiQL statement. Length: 1 to 8192."""

    Parameters: ReadOnly[ListOf[ItemValueInput]]
    """The parameters associated with a PartiQL statement in the batch request.
    Items: at least 1."""

    ConsistentRead: ReadOnly[bool]
    """The read consistency of the PartiQL batch request."""

    ReturnValuesOnConditionCheckFailure: ReadOnly[
        literals.ReturnValuesOnConditionCheckFailure
    ]
    """An optional parameter that returns the item attributes for a PartiQL batch
    request operation that failed a condition check."""


class KeysAndAttributesLike(TypedDict, total=False):
    """Represents a set of primary keys and, for each key, the attributes to retrieve
    from the table.
    """

    Keys: Required[ReadOnly[ListOf[Mapping[str, ItemValueInput]]]]
    """The primary key attribute values that define the items and the attributes
    associated with the items. Items: 1 to 100."""

    AttributesToGet: ReadOnly[list[str] | tuple[str, ...]]
    """This is a legacy parameter. Items: at least 1."""

    ConsistentRead: ReadOnly[bool]
    """The consistency of a read operation."""

    ProjectionExpression: ReadOnly[str]
    """A string that identifies one or more attributes to retrieve from the table."""

    ExpressionAttributeNames: ReadOnly[dict[str, str]]
    """One or more substitution tokens for attribute names in an expression."""


class PutRequestLike(TypedDict):
    """Represents a request to perform a `PutItem` operation on an item."""

    Item: ReadOnly[Mapping[str, ItemValueInput]]
    """A map of attribute name to attribute values, representing the primary key of
    an item to be processed by `PutItem`."""


class DeleteRequestLike(TypedDict):
    """Represents a request to perform a `DeleteItem` operation on an item."""

    Key: ReadOnly[Mapping[str, ItemValueInput]]
    """A map of attribute name to attribute values, representing the primary key of
    the item to delete."""


class WriteRequestLike(TypedDict, total=False):
    """Represents an operation to perform - either `DeleteItem` or `PutItem`."""

    PutRequest: ReadOnly[PutRequestLike]
    """A request to perform a `PutItem` operation."""

    DeleteRequest: ReadOnly[DeleteRequestLike]
    """A request to perform a `DeleteItem` operation."""


class ExpectedAttributeValueLike(TypedDict, total=False):
    """Represents a condition to be compared with an attribute value."""

    Value: ReadOnly[ItemValueInput]
    """Represents the data for the expected attribute."""

    Exists: ReadOnly[bool]
    """Causes DynamoDB to evaluate the value before attempting a conditional
    operation..."""

    ComparisonOperator: ReadOnly[literals.ComparisonOperator]
    """A comparator for evaluating attributes in the `AttributeValueList`."""

    AttributeValueList: ReadOnly[ListOf[ItemValueInput]]
    """One or more values to evaluate against the supplied attribute."""


class ParameterizedStatementLike(TypedDict, total=False):
    """Represents a PartiQL statement that uses parameters."""

    Statement: Required[ReadOnly[str]]
    """A PartiQL statement that uses parameters. Length: 1 to 8192."""

    Parameters: ReadOnly[ListOf[ItemValueInput]]
    """Items: at least 1."""

    ReturnValuesOnConditionCheckFailure: ReadOnly[
        literals.ReturnValuesOnConditionCheckFailure
    ]
    """An optional parameter that returns the item attributes for a PartiQL
    `ParameterizedStatement` operation that failed a condition check."""


class FilterSpecificationLike(TypedDict, total=False):
    """Contains the filter criteria used to limit which items are included in an
    export.
    """

    FilterExpression: ReadOnly[str]
    """A condition that filters which items are included in the export."""

    ProjectionExpression: ReadOnly[str]
    """The attributes you want to retrieve for items included in the export."""

    KeyConditionExpression: ReadOnly[str]
    """A condition expression that filters items by key values."""

    ExpressionAttributeNames: ReadOnly[dict[str, str]]
    """One or more substitution tokens for attribute names in an expression."""

    ExpressionAttributeValues: ReadOnly[Mapping[str, ItemValueInput]]
    """One or more values that can be substituted in an expression."""


class ConditionLike(TypedDict):
    """Represents the selection criteria for a `Query` or `Scan` operation..."""

    AttributeValueList: NotRequired[ReadOnly[ListOf[ItemValueInput]]]
    """One or more values to evaluate against the supplied attribute."""

    ComparisonOperator: ReadOnly[literals.ComparisonOperator]
    """A comparator for evaluating attributes."""


class GetLike(TypedDict):
    """Specifies an item and related attribute values to retrieve in a
    `TransactGetItem` object.
    """

    Key: ReadOnly[Mapping[str, ItemValueInput]]
    """A map of attribute names to `AttributeValue` objects that specifies the
    primary key of the item to retrieve."""

    TableName: ReadOnly[str]
    """The name of the table from which to retrieve the specified item. Length: 1 to
    1024."""

    ProjectionExpression: NotRequired[ReadOnly[str]]
    """A string that identifies one or more attributes of the specified item to
    retrieve from the table."""

    ExpressionAttributeNames: NotRequired[ReadOnly[dict[str, str]]]
    """One or more substitution tokens for attribute names in the
    ProjectionExpression parameter."""


class TransactGetItemLike(TypedDict):
    """Specifies an item to be retrieved as part of the transaction."""

    Get: ReadOnly[GetLike]
    """Contains the primary key that identifies the item to get, together with the
    name of the table that contains the item, and optionally the specific attributes
    of the item to retrieve."""


class ConditionCheckLike(TypedDict):
    """Represents a request to perform a check that an item exists or to check the
    condition of specific attributes of the item.
    """

    Key: ReadOnly[Mapping[str, ItemValueInput]]
    """The primary key of the item to be checked."""

    TableName: ReadOnly[str]
    """Name of the table for the check item request. Length: 1 to 1024."""

    ConditionExpression: ReadOnly[str]
    """A condition that must be satisfied in order for a conditional update to
    succeed."""

    ExpressionAttributeNames: NotRequired[ReadOnly[dict[str, str]]]
    """One or more substitution tokens for attribute names in an expression."""

    ExpressionAttributeValues: NotRequired[ReadOnly[Mapping[str, ItemValueInput]]]
    """One or more values that can be substituted in an expression."""

    ReturnValuesOnConditionCheckFailure: NotRequired[
        ReadOnly[literals.ReturnValuesOnConditionCheckFailure]
    ]
    """Use `ReturnValuesOnConditionCheckFailure` to get the item attributes if the
    `ConditionCheck` condition fails."""


class PutLike(TypedDict, total=False):
    """Represents a request to perform a `PutItem` operation."""

    Item: Required[ReadOnly[Mapping[str, ItemValueInput]]]
    """A map of attribute name to attribute values, representing the primary key of
    the item to be written by `PutItem`."""

    TableName: Required[ReadOnly[str]]
    """Name of the table in which to write the item. Length: 1 to 1024."""

    ConditionExpression: ReadOnly[str]
    """A condition that must be satisfied in order for a conditional update to
    succeed."""

    ExpressionAttributeNames: ReadOnly[dict[str, str]]
    """One or more substitution tokens for attribute names in an expression."""

    ExpressionAttributeValues: ReadOnly[Mapping[str, ItemValueInput]]
    """One or more values that can be substituted in an expression."""

    ReturnValuesOnConditionCheckFailure: ReadOnly[
        literals.ReturnValuesOnConditionCheckFailure
    ]
    """Use `ReturnValuesOnConditionCheckFailure` to get the item attributes if the
    `Put` condition fails."""


class DeleteLike(TypedDict, total=False):
    """Represents a request to perform a `DeleteItem` operation."""

    Key: Required[ReadOnly[Mapping[str, ItemValueInput]]]
    """The primary key of the item to be deleted."""

    TableName: Required[ReadOnly[str]]
    """Name of the table in which the item to be deleted resides. Length: 1 to 1024."""

    ConditionExpression: ReadOnly[str]
    """A condition that must be satisfied in order for a conditional delete to
    succeed."""

    ExpressionAttributeNames: ReadOnly[dict[str, str]]
    """One or more substitution tokens for attribute names in an expression."""

    ExpressionAttributeValues: ReadOnly[Mapping[str, ItemValueInput]]
    """One or more values that can be substituted in an expression."""

    ReturnValuesOnConditionCheckFailure: ReadOnly[
        literals.ReturnValuesOnConditionCheckFailure
    ]
    """Use `ReturnValuesOnConditionCheckFailure` to get the item attributes if the
    `Delete` condition fails."""


class UpdateLike(TypedDict, total=False):
    """Represents a request to perform an `UpdateItem` operation."""

    Key: Required[ReadOnly[Mapping[str, ItemValueInput]]]
    """The primary key of the item to be updated."""

    UpdateExpression: Required[ReadOnly[str]]
    """An expression that defines one or more attributes to be updated, the action to
    be performed on them, and new value(s) for them."""

    TableName: Required[ReadOnly[str]]
    """Name of the table for the `UpdateItem` request. Length: 1 to 1024."""

    ConditionExpression: ReadOnly[str]
    """A condition that must be satisfied in order for a conditional update to
    succeed."""

    ExpressionAttributeNames: ReadOnly[dict[str, str]]
    """One or more substitution tokens for attribute names in an expression."""

    ExpressionAttributeValues: ReadOnly[Mapping[str, ItemValueInput]]
    """One or more values that can be substituted in an expression."""

    ReturnValuesOnConditionCheckFailure: ReadOnly[
        literals.ReturnValuesOnConditionCheckFailure
    ]
    """Use `ReturnValuesOnConditionCheckFailure` to get the item attributes if the
    `Update` condition fails."""


class TransactWriteItemLike(TypedDict, total=False):
    """A list of requests that can perform update, put, delete, or check operations
    on multiple items in one or more tables atomically.
    """

    ConditionCheck: ReadOnly[ConditionCheckLike]
    """A request to perform a check item operation."""

    Put: ReadOnly[PutLike]
    """A request to perform a `PutItem` operation."""

    Delete: ReadOnly[DeleteLike]
    """A request to perform a `DeleteItem` operation."""

    Update: ReadOnly[UpdateLike]
    """A request to perform an `UpdateItem` operation."""


class AttributeValueUpdateLike(TypedDict, total=False):
    """For the `UpdateItem` operation, represents the attributes to be modified, the
    action to perform on each, and the new value for each.
    """

    Value: ReadOnly[ItemValueInput]
    """Represents the data for an attribute."""

    Action: ReadOnly[literals.AttributeAction]
    """Specifies how to perform the update."""
