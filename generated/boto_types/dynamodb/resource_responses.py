"""Response types for the resources of Amazon DynamoDB.

They differ from those in `responses`, because boto3 converts the values.
"""

from datetime import datetime

from typing_extensions import NotRequired, Required, TypedDict

from boto_types.dynamodb import literals, responses
from boto_types.items import ItemValue
from boto_types.values import ResponseMetadata


class BatchStatementError(TypedDict, total=False):
    Code: literals.BatchStatementErrorCodeEnum
    Message: str
    Item: dict[str, ItemValue]


class BatchStatementResponse(TypedDict, total=False):
    Error: BatchStatementError
    TableName: str
    Item: dict[str, ItemValue]


class BatchExecuteStatementOutput(TypedDict, total=False):
    Responses: list[BatchStatementResponse]
    ConsumedCapacity: list[responses.ConsumedCapacity]
    ResponseMetadata: Required[ResponseMetadata]


class KeysAndAttributes(TypedDict, total=False):
    Keys: Required[list[dict[str, ItemValue]]]
    AttributesToGet: list[str]
    ConsistentRead: bool
    ProjectionExpression: str
    ExpressionAttributeNames: dict[str, str]


class BatchGetItemOutput(TypedDict, total=False):
    Responses: dict[str, list[dict[str, ItemValue]]]
    UnprocessedKeys: dict[str, KeysAndAttributes]
    ConsumedCapacity: list[responses.ConsumedCapacity]
    ResponseMetadata: Required[ResponseMetadata]


class PutRequest(TypedDict):
    Item: dict[str, ItemValue]


class DeleteRequest(TypedDict):
    Key: dict[str, ItemValue]


class WriteRequest(TypedDict, total=False):
    PutRequest: PutRequest
    DeleteRequest: DeleteRequest


class ItemCollectionMetrics(TypedDict, total=False):
    ItemCollectionKey: dict[str, ItemValue]
    SizeEstimateRangeGB: list[float]


class BatchWriteItemOutput(TypedDict, total=False):
    UnprocessedItems: dict[str, list[WriteRequest]]
    ItemCollectionMetrics: dict[str, list[ItemCollectionMetrics]]
    ConsumedCapacity: list[responses.ConsumedCapacity]
    ResponseMetadata: Required[ResponseMetadata]


class DeleteItemOutput(TypedDict, total=False):
    Attributes: dict[str, ItemValue]
    ConsumedCapacity: responses.ConsumedCapacity
    ItemCollectionMetrics: ItemCollectionMetrics
    ResponseMetadata: Required[ResponseMetadata]


class FilterSpecification(TypedDict, total=False):
    FilterExpression: str
    ProjectionExpression: str
    KeyConditionExpression: str
    ExpressionAttributeNames: dict[str, str]
    ExpressionAttributeValues: dict[str, ItemValue]


class ExportDescription(TypedDict, total=False):
    ExportArn: str
    ExportStatus: literals.ExportStatus
    StartTime: datetime
    EndTime: datetime
    ExportManifest: str
    TableArn: str
    TableId: str
    ExportTime: datetime
    ClientToken: str
    S3Bucket: str
    S3BucketOwner: str
    S3Prefix: str
    S3SseAlgorithm: literals.S3SseAlgorithm
    S3SseKmsKeyId: str
    FailureCode: str
    FailureMessage: str
    ExportFormat: literals.ExportFormat
    BilledSizeBytes: int
    ItemCount: int
    ExportType: literals.ExportType
    IncrementalExportSpecification: responses.IncrementalExportSpecification
    FilterSpecification: FilterSpecification


class DescribeExportOutput(TypedDict):
    ExportDescription: NotRequired[ExportDescription]
    ResponseMetadata: ResponseMetadata


class ExecuteStatementOutput(TypedDict, total=False):
    Items: list[dict[str, ItemValue]]
    NextToken: str
    ConsumedCapacity: responses.ConsumedCapacity
    LastEvaluatedKey: dict[str, ItemValue]
    ResponseMetadata: Required[ResponseMetadata]


class ItemResponse(TypedDict, total=False):
    Item: dict[str, ItemValue]


class ExecuteTransactionOutput(TypedDict, total=False):
    Responses: list[ItemResponse]
    ConsumedCapacity: list[responses.ConsumedCapacity]
    ResponseMetadata: Required[ResponseMetadata]


class ExportTableToPointInTimeOutput(TypedDict):
    ExportDescription: NotRequired[ExportDescription]
    ResponseMetadata: ResponseMetadata


class GetItemOutput(TypedDict, total=False):
    Item: dict[str, ItemValue]
    ConsumedCapacity: responses.ConsumedCapacity
    ResponseMetadata: Required[ResponseMetadata]


class PutItemOutput(TypedDict, total=False):
    Attributes: dict[str, ItemValue]
    ConsumedCapacity: responses.ConsumedCapacity
    ItemCollectionMetrics: ItemCollectionMetrics
    ResponseMetadata: Required[ResponseMetadata]


class QueryOutput(TypedDict, total=False):
    Items: list[dict[str, ItemValue]]
    Count: int
    ScannedCount: int
    LastEvaluatedKey: dict[str, ItemValue]
    ConsumedCapacity: responses.ConsumedCapacity
    ResponseMetadata: Required[ResponseMetadata]


class ScanOutput(TypedDict, total=False):
    Items: list[dict[str, ItemValue]]
    Count: int
    ScannedCount: int
    LastEvaluatedKey: dict[str, ItemValue]
    ConsumedCapacity: responses.ConsumedCapacity
    ResponseMetadata: Required[ResponseMetadata]


class SearchResultItem(TypedDict, total=False):
    Item: dict[str, ItemValue]
    Score: float


class SearchVectorsOutput(TypedDict, total=False):
    ConsumedCapacity: responses.VectorCapacity
    SearchResults: list[SearchResultItem]
    ResponseMetadata: Required[ResponseMetadata]


class TransactGetItemsOutput(TypedDict, total=False):
    ConsumedCapacity: list[responses.ConsumedCapacity]
    Responses: list[ItemResponse]
    ResponseMetadata: Required[ResponseMetadata]


class TransactWriteItemsOutput(TypedDict, total=False):
    ConsumedCapacity: list[responses.ConsumedCapacity]
    ItemCollectionMetrics: dict[str, list[ItemCollectionMetrics]]
    ResponseMetadata: Required[ResponseMetadata]


class UpdateItemOutput(TypedDict, total=False):
    Attributes: dict[str, ItemValue]
    ConsumedCapacity: responses.ConsumedCapacity
    ItemCollectionMetrics: ItemCollectionMetrics
    ResponseMetadata: Required[ResponseMetadata]
