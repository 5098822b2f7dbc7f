"""Request types for the resources of Amazon DynamoDB.

They differ from those in `requests`, because boto3 converts the values: an
`ItemValueInput` is any Python value that it accepts. A method accepts `resource_views.XLike`.
"""

from typing_extensions import NotRequired, Required, TypedDict

from boto_types.dynamodb import literals, requests
from boto_types.items import ConditionBase, ItemValueInput
from boto_types.values import TimestampInput


class BatchStatementRequest(TypedDict, total=False):
    Statement: Required[str]
    Parameters: list[ItemValueInput]
    ConsistentRead: bool
    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure


class BatchExecuteStatementInput(TypedDict, closed=True):
    Statements: list[BatchStatementRequest]
    ReturnConsumedCapacity: NotRequired[literals.ReturnConsumedCapacity]


class KeysAndAttributes(TypedDict, total=False):
    Keys: Required[list[dict[str, ItemValueInput]]]
    AttributesToGet: list[str]
    ConsistentRead: bool
    ProjectionExpression: str
    ExpressionAttributeNames: dict[str, str]


class BatchGetItemInput(TypedDict, closed=True):
    RequestItems: dict[str, KeysAndAttributes]
    ReturnConsumedCapacity: NotRequired[literals.ReturnConsumedCapacity]


class PutRequest(TypedDict):
    Item: dict[str, ItemValueInput]


class DeleteRequest(TypedDict):
    Key: dict[str, ItemValueInput]


class WriteRequest(TypedDict, total=False):
    PutRequest: PutRequest
    DeleteRequest: DeleteRequest


class BatchWriteItemInput(TypedDict, total=False, closed=True):
    RequestItems: Required[dict[str, list[WriteRequest]]]
    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    ReturnItemCollectionMetrics: literals.ReturnItemCollectionMetrics


class ExpectedAttributeValue(TypedDict, total=False):
    Value: ItemValueInput
    Exists: bool
    ComparisonOperator: literals.ComparisonOperator
    AttributeValueList: list[ItemValueInput]


class DeleteItemInput(TypedDict, total=False, closed=True):
    TableName: Required[str]
    Key: Required[dict[str, ItemValueInput]]
    Expected: dict[str, ExpectedAttributeValue]
    ConditionalOperator: literals.ConditionalOperator
    ReturnValues: literals.ReturnValue
    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    ReturnItemCollectionMetrics: literals.ReturnItemCollectionMetrics
    ConditionExpression: str | ConditionBase
    ExpressionAttributeNames: dict[str, str]
    ExpressionAttributeValues: dict[str, ItemValueInput]
    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure


class ExecuteStatementInput(TypedDict, total=False, closed=True):
    Statement: Required[str]
    Parameters: list[ItemValueInput]
    ConsistentRead: bool
    NextToken: str
    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    Limit: int
    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure


class ParameterizedStatement(TypedDict, total=False):
    Statement: Required[str]
    Parameters: list[ItemValueInput]
    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure


class ExecuteTransactionInput(TypedDict, total=False, closed=True):
    TransactStatements: Required[list[ParameterizedStatement]]
    ClientRequestToken: str
    ReturnConsumedCapacity: literals.ReturnConsumedCapacity


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
    S3SseAlgorithm: literals.S3SseAlgorithm
    S3SseKmsKeyId: str
    ExportFormat: literals.ExportFormat
    ExportType: literals.ExportType
    IncrementalExportSpecification: requests.IncrementalExportSpecification
    FilterSpecification: FilterSpecification


class GetItemInput(TypedDict, total=False, closed=True):
    TableName: Required[str]
    Key: Required[dict[str, ItemValueInput]]
    AttributesToGet: list[str]
    ConsistentRead: bool
    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    ProjectionExpression: str
    ExpressionAttributeNames: dict[str, str]


class PutItemInput(TypedDict, total=False, closed=True):
    TableName: Required[str]
    Item: Required[dict[str, ItemValueInput]]
    Expected: dict[str, ExpectedAttributeValue]
    ReturnValues: literals.ReturnValue
    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    ReturnItemCollectionMetrics: literals.ReturnItemCollectionMetrics
    ConditionalOperator: literals.ConditionalOperator
    ConditionExpression: str | ConditionBase
    ExpressionAttributeNames: dict[str, str]
    ExpressionAttributeValues: dict[str, ItemValueInput]
    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure


class Condition(TypedDict):
    AttributeValueList: NotRequired[list[ItemValueInput]]
    ComparisonOperator: literals.ComparisonOperator


class QueryInput(TypedDict, total=False, closed=True):
    TableName: Required[str]
    IndexName: str
    Select: literals.Select
    AttributesToGet: list[str]
    Limit: int
    ConsistentRead: bool
    KeyConditions: dict[str, Condition]
    QueryFilter: dict[str, Condition]
    ConditionalOperator: literals.ConditionalOperator
    ScanIndexForward: bool
    ExclusiveStartKey: dict[str, ItemValueInput]
    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
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
    Select: literals.Select
    ScanFilter: dict[str, Condition]
    ConditionalOperator: literals.ConditionalOperator
    ExclusiveStartKey: dict[str, ItemValueInput]
    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
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
    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
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
    ReturnConsumedCapacity: NotRequired[literals.ReturnConsumedCapacity]


class ConditionCheck(TypedDict):
    Key: dict[str, ItemValueInput]
    TableName: str
    ConditionExpression: str
    ExpressionAttributeNames: NotRequired[dict[str, str]]
    ExpressionAttributeValues: NotRequired[dict[str, ItemValueInput]]
    ReturnValuesOnConditionCheckFailure: NotRequired[
        literals.ReturnValuesOnConditionCheckFailure
    ]


class Put(TypedDict, total=False):
    Item: Required[dict[str, ItemValueInput]]
    TableName: Required[str]
    ConditionExpression: str
    ExpressionAttributeNames: dict[str, str]
    ExpressionAttributeValues: dict[str, ItemValueInput]
    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure


class Delete(TypedDict, total=False):
    Key: Required[dict[str, ItemValueInput]]
    TableName: Required[str]
    ConditionExpression: str
    ExpressionAttributeNames: dict[str, str]
    ExpressionAttributeValues: dict[str, ItemValueInput]
    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure


class Update(TypedDict, total=False):
    Key: Required[dict[str, ItemValueInput]]
    UpdateExpression: Required[str]
    TableName: Required[str]
    ConditionExpression: str
    ExpressionAttributeNames: dict[str, str]
    ExpressionAttributeValues: dict[str, ItemValueInput]
    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure


class TransactWriteItem(TypedDict, total=False):
    ConditionCheck: ConditionCheck
    Put: Put
    Delete: Delete
    Update: Update


class TransactWriteItemsInput(TypedDict, total=False, closed=True):
    TransactItems: Required[list[TransactWriteItem]]
    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    ReturnItemCollectionMetrics: literals.ReturnItemCollectionMetrics
    ClientRequestToken: str


class AttributeValueUpdate(TypedDict, total=False):
    Value: ItemValueInput
    Action: literals.AttributeAction


class UpdateItemInput(TypedDict, total=False, closed=True):
    TableName: Required[str]
    Key: Required[dict[str, ItemValueInput]]
    AttributeUpdates: dict[str, AttributeValueUpdate]
    Expected: dict[str, ExpectedAttributeValue]
    ConditionalOperator: literals.ConditionalOperator
    ReturnValues: literals.ReturnValue
    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    ReturnItemCollectionMetrics: literals.ReturnItemCollectionMetrics
    UpdateExpression: str
    ConditionExpression: str | ConditionBase
    ExpressionAttributeNames: dict[str, str]
    ExpressionAttributeValues: dict[str, ItemValueInput]
    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure
