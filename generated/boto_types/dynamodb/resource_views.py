"""Views for the resources of Amazon DynamoDB.

They differ from those in `views`, because boto3 converts the values.
"""

from collections.abc import Mapping

from typing_extensions import NotRequired, ReadOnly, Required, TypedDict

from boto_types._internal.containers import ListOf
from boto_types.dynamodb import literals
from boto_types.items import ItemValueInput


class BatchStatementRequestLike(TypedDict, total=False):
    Statement: Required[ReadOnly[str]]
    Parameters: ReadOnly[ListOf[ItemValueInput]]
    ConsistentRead: ReadOnly[bool]
    ReturnValuesOnConditionCheckFailure: ReadOnly[
        literals.ReturnValuesOnConditionCheckFailure
    ]


class KeysAndAttributesLike(TypedDict, total=False):
    Keys: Required[ReadOnly[ListOf[Mapping[str, ItemValueInput]]]]
    AttributesToGet: ReadOnly[list[str] | tuple[str, ...]]
    ConsistentRead: ReadOnly[bool]
    ProjectionExpression: ReadOnly[str]
    ExpressionAttributeNames: ReadOnly[dict[str, str]]


class PutRequestLike(TypedDict):
    Item: ReadOnly[Mapping[str, ItemValueInput]]


class DeleteRequestLike(TypedDict):
    Key: ReadOnly[Mapping[str, ItemValueInput]]


class WriteRequestLike(TypedDict, total=False):
    PutRequest: ReadOnly[PutRequestLike]
    DeleteRequest: ReadOnly[DeleteRequestLike]


class ExpectedAttributeValueLike(TypedDict, total=False):
    Value: ReadOnly[ItemValueInput]
    Exists: ReadOnly[bool]
    ComparisonOperator: ReadOnly[literals.ComparisonOperator]
    AttributeValueList: ReadOnly[ListOf[ItemValueInput]]


class ParameterizedStatementLike(TypedDict, total=False):
    Statement: Required[ReadOnly[str]]
    Parameters: ReadOnly[ListOf[ItemValueInput]]
    ReturnValuesOnConditionCheckFailure: ReadOnly[
        literals.ReturnValuesOnConditionCheckFailure
    ]


class FilterSpecificationLike(TypedDict, total=False):
    FilterExpression: ReadOnly[str]
    ProjectionExpression: ReadOnly[str]
    KeyConditionExpression: ReadOnly[str]
    ExpressionAttributeNames: ReadOnly[dict[str, str]]
    ExpressionAttributeValues: ReadOnly[Mapping[str, ItemValueInput]]


class ConditionLike(TypedDict):
    AttributeValueList: NotRequired[ReadOnly[ListOf[ItemValueInput]]]
    ComparisonOperator: ReadOnly[literals.ComparisonOperator]


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
        ReadOnly[literals.ReturnValuesOnConditionCheckFailure]
    ]


class PutLike(TypedDict, total=False):
    Item: Required[ReadOnly[Mapping[str, ItemValueInput]]]
    TableName: Required[ReadOnly[str]]
    ConditionExpression: ReadOnly[str]
    ExpressionAttributeNames: ReadOnly[dict[str, str]]
    ExpressionAttributeValues: ReadOnly[Mapping[str, ItemValueInput]]
    ReturnValuesOnConditionCheckFailure: ReadOnly[
        literals.ReturnValuesOnConditionCheckFailure
    ]


class DeleteLike(TypedDict, total=False):
    Key: Required[ReadOnly[Mapping[str, ItemValueInput]]]
    TableName: Required[ReadOnly[str]]
    ConditionExpression: ReadOnly[str]
    ExpressionAttributeNames: ReadOnly[dict[str, str]]
    ExpressionAttributeValues: ReadOnly[Mapping[str, ItemValueInput]]
    ReturnValuesOnConditionCheckFailure: ReadOnly[
        literals.ReturnValuesOnConditionCheckFailure
    ]


class UpdateLike(TypedDict, total=False):
    Key: Required[ReadOnly[Mapping[str, ItemValueInput]]]
    UpdateExpression: Required[ReadOnly[str]]
    TableName: Required[ReadOnly[str]]
    ConditionExpression: ReadOnly[str]
    ExpressionAttributeNames: ReadOnly[dict[str, str]]
    ExpressionAttributeValues: ReadOnly[Mapping[str, ItemValueInput]]
    ReturnValuesOnConditionCheckFailure: ReadOnly[
        literals.ReturnValuesOnConditionCheckFailure
    ]


class TransactWriteItemLike(TypedDict, total=False):
    ConditionCheck: ReadOnly[ConditionCheckLike]
    Put: ReadOnly[PutLike]
    Delete: ReadOnly[DeleteLike]
    Update: ReadOnly[UpdateLike]


class AttributeValueUpdateLike(TypedDict, total=False):
    Value: ReadOnly[ItemValueInput]
    Action: ReadOnly[literals.AttributeAction]
