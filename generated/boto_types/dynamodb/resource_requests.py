"""What you send to Amazon DynamoDB through a resource, where that differs from `requests`.

boto3 converts: `ItemValueInput` is any value of Python that it takes. `X` is what you annotate and
fill in; what a method takes is `resource_views.XLike`.
"""

from typing_extensions import NotRequired, Required, TypedDict

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


class BatchStatementRequest(TypedDict, total=False):
    Statement: Required[str]
    Parameters: list[ItemValueInput]
    ConsistentRead: bool
    ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure


class BatchExecuteStatementInput(TypedDict, closed=True):
    Statements: list[BatchStatementRequest]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacity]


class KeysAndAttributes(TypedDict, total=False):
    Keys: Required[list[dict[str, ItemValueInput]]]
    AttributesToGet: list[str]
    ConsistentRead: bool
    ProjectionExpression: str
    ExpressionAttributeNames: dict[str, str]


class BatchGetItemInput(TypedDict, closed=True):
    RequestItems: dict[str, KeysAndAttributes]
    ReturnConsumedCapacity: NotRequired[ReturnConsumedCapacity]


class PutRequest(TypedDict):
    Item: dict[str, ItemValueInput]


class DeleteRequest(TypedDict):
    Key: dict[str, ItemValueInput]


class WriteRequest(TypedDict, total=False):
    PutRequest: PutRequest
    DeleteRequest: DeleteRequest


class BatchWriteItemInput(TypedDict, total=False, closed=True):
    RequestItems: Required[dict[str, list[WriteRequest]]]
    ReturnConsumedCapacity: ReturnConsumedCapacity
    ReturnItemCollectionMetrics: ReturnItemCollectionMetrics


class ExpectedAttributeValue(TypedDict, total=False):
    Value: ItemValueInput
    Exists: bool
    ComparisonOperator: ComparisonOperator
    AttributeValueList: list[ItemValueInput]


class DeleteItemInput(TypedDict, total=False, closed=True):
    TableName: Required[str]
    Key: Required[dict[str, ItemValueInput]]
    Expected: dict[str, ExpectedAttributeValue]
    ConditionalOperator: ConditionalOperator
    ReturnValues: ReturnValue
    ReturnConsumedCapacity: ReturnConsumedCapacity
    ReturnItemCollectionMetrics: ReturnItemCollectionMetrics
    ConditionExpression: str | ConditionBase
    ExpressionAttributeNames: dict[str, str]
    ExpressionAttributeValues: dict[str, ItemValueInput]
    ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure


class ExecuteStatementInput(TypedDict, total=False, closed=True):
    Statement: Required[str]
    Parameters: list[ItemValueInput]
    ConsistentRead: bool
    NextToken: str
    ReturnConsumedCapacity: ReturnConsumedCapacity
    Limit: int
    ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure


class ParameterizedStatement(TypedDict, total=False):
    Statement: Required[str]
    Parameters: list[ItemValueInput]
    ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure


class ExecuteTransactionInput(TypedDict, total=False, closed=True):
    TransactStatements: Required[list[ParameterizedStatement]]
    ClientRequestToken: str
    ReturnConsumedCapacity: ReturnConsumedCapacity


class FilterSpecification(TypedDict, total=False):
    FilterExpression: str
    ProjectionExpression: str
    KeyConditionExpression: str
    ExpressionAttributeNames: dict[str, str]
    ExpressionAttributeValues: dict[str, ItemValueInput]


class ExportTableToPointInTimeInput(TypedDict, total=False, closed=True):
    TableArn: Required[str]
    ExportTime: TimestampInput
    ClientToken: str
    S3Bucket: Required[str]
    S3BucketOwner: str
    S3Prefix: str
    S3SseAlgorithm: S3SseAlgorithm
    S3SseKmsKeyId: str
    ExportFormat: ExportFormat
    ExportType: ExportType
    IncrementalExportSpecification: IncrementalExportSpecification
    FilterSpecification: FilterSpecification


class GetItemInput(TypedDict, total=False, closed=True):
    TableName: Required[str]
    Key: Required[dict[str, ItemValueInput]]
    AttributesToGet: list[str]
    ConsistentRead: bool
    ReturnConsumedCapacity: ReturnConsumedCapacity
    ProjectionExpression: str
    ExpressionAttributeNames: dict[str, str]


class PutItemInput(TypedDict, total=False, closed=True):
    TableName: Required[str]
    Item: Required[dict[str, ItemValueInput]]
    Expected: dict[str, ExpectedAttributeValue]
    ReturnValues: ReturnValue
    ReturnConsumedCapacity: ReturnConsumedCapacity
    ReturnItemCollectionMetrics: ReturnItemCollectionMetrics
    ConditionalOperator: ConditionalOperator
    ConditionExpression: str | ConditionBase
    ExpressionAttributeNames: dict[str, str]
    ExpressionAttributeValues: dict[str, ItemValueInput]
    ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure


class Condition(TypedDict):
    AttributeValueList: NotRequired[list[ItemValueInput]]
    ComparisonOperator: ComparisonOperator


class QueryInput(TypedDict, total=False, closed=True):
    TableName: Required[str]
    IndexName: str
    Select: Select
    AttributesToGet: list[str]
    Limit: int
    ConsistentRead: bool
    KeyConditions: dict[str, Condition]
    QueryFilter: dict[str, Condition]
    ConditionalOperator: ConditionalOperator
    ScanIndexForward: bool
    ExclusiveStartKey: dict[str, ItemValueInput]
    ReturnConsumedCapacity: ReturnConsumedCapacity
    ProjectionExpression: str
    FilterExpression: str | ConditionBase
    KeyConditionExpression: str | ConditionBase
    ExpressionAttributeNames: dict[str, str]
    ExpressionAttributeValues: dict[str, ItemValueInput]


class ScanInput(TypedDict, total=False, closed=True):
    TableName: Required[str]
    IndexName: str
    AttributesToGet: list[str]
    Limit: int
    Select: Select
    ScanFilter: dict[str, Condition]
    ConditionalOperator: ConditionalOperator
    ExclusiveStartKey: dict[str, ItemValueInput]
    ReturnConsumedCapacity: ReturnConsumedCapacity
    TotalSegments: int
    Segment: int
    ProjectionExpression: str
    FilterExpression: str | ConditionBase
    ExpressionAttributeNames: dict[str, str]
    ExpressionAttributeValues: dict[str, ItemValueInput]
    ConsistentRead: bool


class SearchVectorsInput(TypedDict, total=False, closed=True):
    TableName: Required[str]
    IndexName: Required[str]
    ReturnConsumedCapacity: ReturnConsumedCapacity
    ExpressionAttributeNames: dict[str, str]
    ExpressionAttributeValues: dict[str, ItemValueInput]
    ProjectionExpression: str
    SearchVector: Required[list[ItemValueInput]]
    SearchConditionExpression: str
    TopK: Required[int]


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


class Put(TypedDict, total=False):
    Item: Required[dict[str, ItemValueInput]]
    TableName: Required[str]
    ConditionExpression: str
    ExpressionAttributeNames: dict[str, str]
    ExpressionAttributeValues: dict[str, ItemValueInput]
    ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure


class Delete(TypedDict, total=False):
    Key: Required[dict[str, ItemValueInput]]
    TableName: Required[str]
    ConditionExpression: str
    ExpressionAttributeNames: dict[str, str]
    ExpressionAttributeValues: dict[str, ItemValueInput]
    ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure


class Update(TypedDict, total=False):
    Key: Required[dict[str, ItemValueInput]]
    UpdateExpression: Required[str]
    TableName: Required[str]
    ConditionExpression: str
    ExpressionAttributeNames: dict[str, str]
    ExpressionAttributeValues: dict[str, ItemValueInput]
    ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure


class TransactWriteItem(TypedDict, total=False):
    ConditionCheck: ConditionCheck
    Put: Put
    Delete: Delete
    Update: Update


class TransactWriteItemsInput(TypedDict, total=False, closed=True):
    TransactItems: Required[list[TransactWriteItem]]
    ReturnConsumedCapacity: ReturnConsumedCapacity
    ReturnItemCollectionMetrics: ReturnItemCollectionMetrics
    ClientRequestToken: str


class AttributeValueUpdate(TypedDict, total=False):
    Value: ItemValueInput
    Action: AttributeAction


class UpdateItemInput(TypedDict, total=False, closed=True):
    TableName: Required[str]
    Key: Required[dict[str, ItemValueInput]]
    AttributeUpdates: dict[str, AttributeValueUpdate]
    Expected: dict[str, ExpectedAttributeValue]
    ConditionalOperator: ConditionalOperator
    ReturnValues: ReturnValue
    ReturnConsumedCapacity: ReturnConsumedCapacity
    ReturnItemCollectionMetrics: ReturnItemCollectionMetrics
    UpdateExpression: str
    ConditionExpression: str | ConditionBase
    ExpressionAttributeNames: dict[str, str]
    ExpressionAttributeValues: dict[str, ItemValueInput]
    ReturnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure
