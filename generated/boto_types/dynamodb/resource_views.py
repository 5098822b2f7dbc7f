"""What the methods of a resource of Amazon DynamoDB take, where that differs from `views`."""

from collections.abc import Mapping, Sequence

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.dynamodb.literals import (
    AttributeAction,
    ComparisonOperator,
    ReturnValuesOnConditionCheckFailure,
)
from boto_types.items import ItemValueInput


class BatchStatementRequestLike(TypedDict):
    Statement: ReadOnly[str]
    Parameters: NotRequired[ReadOnly[Sequence[ItemValueInput]]]
    ConsistentRead: NotRequired[ReadOnly[bool]]
    ReturnValuesOnConditionCheckFailure: NotRequired[
        ReadOnly[ReturnValuesOnConditionCheckFailure]
    ]


class KeysAndAttributesLike(TypedDict):
    Keys: ReadOnly[Sequence[Mapping[str, ItemValueInput]]]
    AttributesToGet: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    ConsistentRead: NotRequired[ReadOnly[bool]]
    ProjectionExpression: NotRequired[ReadOnly[str]]
    ExpressionAttributeNames: NotRequired[ReadOnly[dict[str, str]]]


class PutRequestLike(TypedDict):
    Item: ReadOnly[Mapping[str, ItemValueInput]]


class DeleteRequestLike(TypedDict):
    Key: ReadOnly[Mapping[str, ItemValueInput]]


class WriteRequestLike(TypedDict):
    PutRequest: NotRequired[ReadOnly[PutRequestLike]]
    DeleteRequest: NotRequired[ReadOnly[DeleteRequestLike]]


class ExpectedAttributeValueLike(TypedDict):
    Value: NotRequired[ReadOnly[ItemValueInput]]
    Exists: NotRequired[ReadOnly[bool]]
    ComparisonOperator: NotRequired[ReadOnly[ComparisonOperator]]
    AttributeValueList: NotRequired[ReadOnly[Sequence[ItemValueInput]]]


class ParameterizedStatementLike(TypedDict):
    Statement: ReadOnly[str]
    Parameters: NotRequired[ReadOnly[Sequence[ItemValueInput]]]
    ReturnValuesOnConditionCheckFailure: NotRequired[
        ReadOnly[ReturnValuesOnConditionCheckFailure]
    ]


class FilterSpecificationLike(TypedDict):
    FilterExpression: NotRequired[ReadOnly[str]]
    ProjectionExpression: NotRequired[ReadOnly[str]]
    KeyConditionExpression: NotRequired[ReadOnly[str]]
    ExpressionAttributeNames: NotRequired[ReadOnly[dict[str, str]]]
    ExpressionAttributeValues: NotRequired[ReadOnly[Mapping[str, ItemValueInput]]]


class ConditionLike(TypedDict):
    AttributeValueList: NotRequired[ReadOnly[Sequence[ItemValueInput]]]
    ComparisonOperator: ReadOnly[ComparisonOperator]


class GetLike(TypedDict):
    Key: ReadOnly[Mapping[str, ItemValueInput]]
    TableName: ReadOnly[str]
    ProjectionExpression: NotRequired[ReadOnly[str]]
    ExpressionAttributeNames: NotRequired[ReadOnly[dict[str, str]]]


class TransactGetItemLike(TypedDict):
    Get: ReadOnly[GetLike]


class ConditionCheckLike(TypedDict):
    Key: ReadOnly[Mapping[str, ItemValueInput]]
    TableName: ReadOnly[str]
    ConditionExpression: ReadOnly[str]
    ExpressionAttributeNames: NotRequired[ReadOnly[dict[str, str]]]
    ExpressionAttributeValues: NotRequired[ReadOnly[Mapping[str, ItemValueInput]]]
    ReturnValuesOnConditionCheckFailure: NotRequired[
        ReadOnly[ReturnValuesOnConditionCheckFailure]
    ]


class PutLike(TypedDict):
    Item: ReadOnly[Mapping[str, ItemValueInput]]
    TableName: ReadOnly[str]
    ConditionExpression: NotRequired[ReadOnly[str]]
    ExpressionAttributeNames: NotRequired[ReadOnly[dict[str, str]]]
    ExpressionAttributeValues: NotRequired[ReadOnly[Mapping[str, ItemValueInput]]]
    ReturnValuesOnConditionCheckFailure: NotRequired[
        ReadOnly[ReturnValuesOnConditionCheckFailure]
    ]


class DeleteLike(TypedDict):
    Key: ReadOnly[Mapping[str, ItemValueInput]]
    TableName: ReadOnly[str]
    ConditionExpression: NotRequired[ReadOnly[str]]
    ExpressionAttributeNames: NotRequired[ReadOnly[dict[str, str]]]
    ExpressionAttributeValues: NotRequired[ReadOnly[Mapping[str, ItemValueInput]]]
    ReturnValuesOnConditionCheckFailure: NotRequired[
        ReadOnly[ReturnValuesOnConditionCheckFailure]
    ]


class UpdateLike(TypedDict):
    Key: ReadOnly[Mapping[str, ItemValueInput]]
    UpdateExpression: ReadOnly[str]
    TableName: ReadOnly[str]
    ConditionExpression: NotRequired[ReadOnly[str]]
    ExpressionAttributeNames: NotRequired[ReadOnly[dict[str, str]]]
    ExpressionAttributeValues: NotRequired[ReadOnly[Mapping[str, ItemValueInput]]]
    ReturnValuesOnConditionCheckFailure: NotRequired[
        ReadOnly[ReturnValuesOnConditionCheckFailure]
    ]


class TransactWriteItemLike(TypedDict):
    ConditionCheck: NotRequired[ReadOnly[ConditionCheckLike]]
    Put: NotRequired[ReadOnly[PutLike]]
    Delete: NotRequired[ReadOnly[DeleteLike]]
    Update: NotRequired[ReadOnly[UpdateLike]]


class AttributeValueUpdateLike(TypedDict):
    Value: NotRequired[ReadOnly[ItemValueInput]]
    Action: NotRequired[ReadOnly[AttributeAction]]
