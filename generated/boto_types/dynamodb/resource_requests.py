"""What you send to Amazon DynamoDB through a resource, where that differs from `requests`.

boto3 converts: `ItemValueInput` is any value of Python that it takes. `X` is what you annotate and
fill in; what a method takes is `resource_views.XLike`.
"""

from typing_extensions import NotRequired, TypedDict

from boto_types.dynamodb.literals import (
    AttributeAction,
    ComparisonOperator,
    ConditionalOperator,
    ExportFormat,
    ExportType,
    ReturnConsumedCapacity,
    ReturnItemCollectionMetrics,
    ReturnValue,
    ReturnValuesOnConditionCheckFailure,
    S3SseAlgorithm,
    Select,
)
from boto_types.dynamodb.requests import IncrementalExportSpecification
from boto_types.items import ConditionBase, ItemValueInput
from boto_types.values import TimestampInput


class BatchStatementRequest(TypedDict):
    Statement: str
    Parameters: NotRequired[list[ItemValueInput]]
    ConsistentRead: NotRequired[bool]
    ReturnValuesOnConditionCheckFailure: NotRequired[
        ReturnValuesOnConditionCheckFailure
    ]


class BatchExecuteStatementInput(TypedDict, closed=True):
    Statements: list[BatchStatementRequest]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacity]


class KeysAndAttributes(TypedDict):
    Keys: list[dict[str, ItemValueInput]]
    AttributesToGet: NotRequired[list[str]]
    ConsistentRead: NotRequired[bool]
    ProjectionExpression: NotRequired[str]
    ExpressionAttributeNames: NotRequired[dict[str, str]]


class BatchGetItemInput(TypedDict, closed=True):
    RequestItems: dict[str, KeysAndAttributes]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacity]


class PutRequest(TypedDict):
    Item: dict[str, ItemValueInput]


class DeleteRequest(TypedDict):
    Key: dict[str, ItemValueInput]


class WriteRequest(TypedDict):
    PutRequest: NotRequired[PutRequest]
    DeleteRequest: NotRequired[DeleteRequest]


class BatchWriteItemInput(TypedDict, closed=True):
    RequestItems: dict[str, list[WriteRequest]]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacity]
    ReturnItemCollectionMetrics: NotRequired[ReturnItemCollectionMetrics]


class ExpectedAttributeValue(TypedDict):
    Value: NotRequired[ItemValueInput]
    Exists: NotRequired[bool]
    ComparisonOperator: NotRequired[ComparisonOperator]
    AttributeValueList: NotRequired[list[ItemValueInput]]


class DeleteItemInput(TypedDict, closed=True):
    TableName: str
    Key: dict[str, ItemValueInput]
    Expected: NotRequired[dict[str, ExpectedAttributeValue]]
    ConditionalOperator: NotRequired[ConditionalOperator]
    ReturnValues: NotRequired[ReturnValue]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacity]
    ReturnItemCollectionMetrics: NotRequired[ReturnItemCollectionMetrics]
    ConditionExpression: NotRequired[str | ConditionBase]
    ExpressionAttributeNames: NotRequired[dict[str, str]]
    ExpressionAttributeValues: NotRequired[dict[str, ItemValueInput]]
    ReturnValuesOnConditionCheckFailure: NotRequired[
        ReturnValuesOnConditionCheckFailure
    ]


class ExecuteStatementInput(TypedDict, closed=True):
    Statement: str
    Parameters: NotRequired[list[ItemValueInput]]
    ConsistentRead: NotRequired[bool]
    NextToken: NotRequired[str]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacity]
    Limit: NotRequired[int]
    ReturnValuesOnConditionCheckFailure: NotRequired[
        ReturnValuesOnConditionCheckFailure
    ]


class ParameterizedStatement(TypedDict):
    Statement: str
    Parameters: NotRequired[list[ItemValueInput]]
    ReturnValuesOnConditionCheckFailure: NotRequired[
        ReturnValuesOnConditionCheckFailure
    ]


class ExecuteTransactionInput(TypedDict, closed=True):
    TransactStatements: list[ParameterizedStatement]
    ClientRequestToken: NotRequired[str]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacity]


class FilterSpecification(TypedDict):
    FilterExpression: NotRequired[str]
    ProjectionExpression: NotRequired[str]
    KeyConditionExpression: NotRequired[str]
    ExpressionAttributeNames: NotRequired[dict[str, str]]
    ExpressionAttributeValues: NotRequired[dict[str, ItemValueInput]]


class ExportTableToPointInTimeInput(TypedDict, closed=True):
    TableArn: str
    ExportTime: NotRequired[TimestampInput]
    ClientToken: NotRequired[str]
    S3Bucket: str
    S3BucketOwner: NotRequired[str]
    S3Prefix: NotRequired[str]
    S3SseAlgorithm: NotRequired[S3SseAlgorithm]
    S3SseKmsKeyId: NotRequired[str]
    ExportFormat: NotRequired[ExportFormat]
    ExportType: NotRequired[ExportType]
    IncrementalExportSpecification: NotRequired[IncrementalExportSpecification]
    FilterSpecification: NotRequired[FilterSpecification]


class GetItemInput(TypedDict, closed=True):
    TableName: str
    Key: dict[str, ItemValueInput]
    AttributesToGet: NotRequired[list[str]]
    ConsistentRead: NotRequired[bool]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacity]
    ProjectionExpression: NotRequired[str]
    ExpressionAttributeNames: NotRequired[dict[str, str]]


class PutItemInput(TypedDict, closed=True):
    TableName: str
    Item: dict[str, ItemValueInput]
    Expected: NotRequired[dict[str, ExpectedAttributeValue]]
    ReturnValues: NotRequired[ReturnValue]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacity]
    ReturnItemCollectionMetrics: NotRequired[ReturnItemCollectionMetrics]
    ConditionalOperator: NotRequired[ConditionalOperator]
    ConditionExpression: NotRequired[str | ConditionBase]
    ExpressionAttributeNames: NotRequired[dict[str, str]]
    ExpressionAttributeValues: NotRequired[dict[str, ItemValueInput]]
    ReturnValuesOnConditionCheckFailure: NotRequired[
        ReturnValuesOnConditionCheckFailure
    ]


class Condition(TypedDict):
    AttributeValueList: NotRequired[list[ItemValueInput]]
    ComparisonOperator: ComparisonOperator


class QueryInput(TypedDict, closed=True):
    TableName: str
    IndexName: NotRequired[str]
    Select: NotRequired[Select]
    AttributesToGet: NotRequired[list[str]]
    Limit: NotRequired[int]
    ConsistentRead: NotRequired[bool]
    KeyConditions: NotRequired[dict[str, Condition]]
    QueryFilter: NotRequired[dict[str, Condition]]
    ConditionalOperator: NotRequired[ConditionalOperator]
    ScanIndexForward: NotRequired[bool]
    ExclusiveStartKey: NotRequired[dict[str, ItemValueInput]]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacity]
    ProjectionExpression: NotRequired[str]
    FilterExpression: NotRequired[str | ConditionBase]
    KeyConditionExpression: NotRequired[str | ConditionBase]
    ExpressionAttributeNames: NotRequired[dict[str, str]]
    ExpressionAttributeValues: NotRequired[dict[str, ItemValueInput]]


class ScanInput(TypedDict, closed=True):
    TableName: str
    IndexName: NotRequired[str]
    AttributesToGet: NotRequired[list[str]]
    Limit: NotRequired[int]
    Select: NotRequired[Select]
    ScanFilter: NotRequired[dict[str, Condition]]
    ConditionalOperator: NotRequired[ConditionalOperator]
    ExclusiveStartKey: NotRequired[dict[str, ItemValueInput]]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacity]
    TotalSegments: NotRequired[int]
    Segment: NotRequired[int]
    ProjectionExpression: NotRequired[str]
    FilterExpression: NotRequired[str | ConditionBase]
    ExpressionAttributeNames: NotRequired[dict[str, str]]
    ExpressionAttributeValues: NotRequired[dict[str, ItemValueInput]]
    ConsistentRead: NotRequired[bool]


class SearchVectorsInput(TypedDict, closed=True):
    TableName: str
    IndexName: str
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacity]
    ExpressionAttributeNames: NotRequired[dict[str, str]]
    ExpressionAttributeValues: NotRequired[dict[str, ItemValueInput]]
    ProjectionExpression: NotRequired[str]
    SearchVector: list[ItemValueInput]
    SearchConditionExpression: NotRequired[str]
    TopK: int


class Get(TypedDict):
    Key: dict[str, ItemValueInput]
    TableName: str
    ProjectionExpression: NotRequired[str]
    ExpressionAttributeNames: NotRequired[dict[str, str]]


class TransactGetItem(TypedDict):
    Get: Get


class TransactGetItemsInput(TypedDict, closed=True):
    TransactItems: list[TransactGetItem]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacity]


class ConditionCheck(TypedDict):
    Key: dict[str, ItemValueInput]
    TableName: str
    ConditionExpression: str
    ExpressionAttributeNames: NotRequired[dict[str, str]]
    ExpressionAttributeValues: NotRequired[dict[str, ItemValueInput]]
    ReturnValuesOnConditionCheckFailure: NotRequired[
        ReturnValuesOnConditionCheckFailure
    ]


class Put(TypedDict):
    Item: dict[str, ItemValueInput]
    TableName: str
    ConditionExpression: NotRequired[str]
    ExpressionAttributeNames: NotRequired[dict[str, str]]
    ExpressionAttributeValues: NotRequired[dict[str, ItemValueInput]]
    ReturnValuesOnConditionCheckFailure: NotRequired[
        ReturnValuesOnConditionCheckFailure
    ]


class Delete(TypedDict):
    Key: dict[str, ItemValueInput]
    TableName: str
    ConditionExpression: NotRequired[str]
    ExpressionAttributeNames: NotRequired[dict[str, str]]
    ExpressionAttributeValues: NotRequired[dict[str, ItemValueInput]]
    ReturnValuesOnConditionCheckFailure: NotRequired[
        ReturnValuesOnConditionCheckFailure
    ]


class Update(TypedDict):
    Key: dict[str, ItemValueInput]
    UpdateExpression: str
    TableName: str
    ConditionExpression: NotRequired[str]
    ExpressionAttributeNames: NotRequired[dict[str, str]]
    ExpressionAttributeValues: NotRequired[dict[str, ItemValueInput]]
    ReturnValuesOnConditionCheckFailure: NotRequired[
        ReturnValuesOnConditionCheckFailure
    ]


class TransactWriteItem(TypedDict):
    ConditionCheck: NotRequired[ConditionCheck]
    Put: NotRequired[Put]
    Delete: NotRequired[Delete]
    Update: NotRequired[Update]


class TransactWriteItemsInput(TypedDict, closed=True):
    TransactItems: list[TransactWriteItem]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacity]
    ReturnItemCollectionMetrics: NotRequired[ReturnItemCollectionMetrics]
    ClientRequestToken: NotRequired[str]


class AttributeValueUpdate(TypedDict):
    Value: NotRequired[ItemValueInput]
    Action: NotRequired[AttributeAction]


class UpdateItemInput(TypedDict, closed=True):
    TableName: str
    Key: dict[str, ItemValueInput]
    AttributeUpdates: NotRequired[dict[str, AttributeValueUpdate]]
    Expected: NotRequired[dict[str, ExpectedAttributeValue]]
    ConditionalOperator: NotRequired[ConditionalOperator]
    ReturnValues: NotRequired[ReturnValue]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacity]
    ReturnItemCollectionMetrics: NotRequired[ReturnItemCollectionMetrics]
    UpdateExpression: NotRequired[str]
    ConditionExpression: NotRequired[str | ConditionBase]
    ExpressionAttributeNames: NotRequired[dict[str, str]]
    ExpressionAttributeValues: NotRequired[dict[str, ItemValueInput]]
    ReturnValuesOnConditionCheckFailure: NotRequired[
        ReturnValuesOnConditionCheckFailure
    ]
