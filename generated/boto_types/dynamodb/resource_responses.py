"""What comes back from Amazon DynamoDB through a resource, where that differs from `responses`."""

from datetime import datetime

from typing_extensions import NotRequired, TypedDict

from boto_types.dynamodb.literals import (
    BatchStatementErrorCodeEnum,
    ExportFormat,
    ExportStatus,
    ExportType,
    S3SseAlgorithm,
)
from boto_types.dynamodb.responses import (
    ConsumedCapacity,
    IncrementalExportSpecification,
    VectorCapacity,
)
from boto_types.items import ItemValue
from boto_types.values import ResponseMetadata


class BatchStatementError(TypedDict):
    Code: NotRequired[BatchStatementErrorCodeEnum]
    Message: NotRequired[str]
    Item: NotRequired[dict[str, ItemValue]]


class BatchStatementResponse(TypedDict):
    Error: NotRequired[BatchStatementError]
    TableName: NotRequired[str]
    Item: NotRequired[dict[str, ItemValue]]


class BatchExecuteStatementOutput(TypedDict):
    Responses: NotRequired[list[BatchStatementResponse]]
    ConsumedCapacity: NotRequired[list[ConsumedCapacity]]
    ResponseMetadata: ResponseMetadata


class KeysAndAttributes(TypedDict):
    Keys: list[dict[str, ItemValue]]
    AttributesToGet: NotRequired[list[str]]
    ConsistentRead: NotRequired[bool]
    ProjectionExpression: NotRequired[str]
    ExpressionAttributeNames: NotRequired[dict[str, str]]


class BatchGetItemOutput(TypedDict):
    Responses: NotRequired[dict[str, list[dict[str, ItemValue]]]]
    UnprocessedKeys: NotRequired[dict[str, KeysAndAttributes]]
    ConsumedCapacity: NotRequired[list[ConsumedCapacity]]
    ResponseMetadata: ResponseMetadata


class PutRequest(TypedDict):
    Item: dict[str, ItemValue]


class DeleteRequest(TypedDict):
    Key: dict[str, ItemValue]


class WriteRequest(TypedDict):
    PutRequest: NotRequired[PutRequest]
    DeleteRequest: NotRequired[DeleteRequest]


class ItemCollectionMetrics(TypedDict):
    ItemCollectionKey: NotRequired[dict[str, ItemValue]]
    SizeEstimateRangeGB: NotRequired[list[float]]


class BatchWriteItemOutput(TypedDict):
    UnprocessedItems: NotRequired[dict[str, list[WriteRequest]]]
    ItemCollectionMetrics: NotRequired[dict[str, list[ItemCollectionMetrics]]]
    ConsumedCapacity: NotRequired[list[ConsumedCapacity]]
    ResponseMetadata: ResponseMetadata


class DeleteItemOutput(TypedDict):
    Attributes: NotRequired[dict[str, ItemValue]]
    ConsumedCapacity: NotRequired[ConsumedCapacity]
    ItemCollectionMetrics: NotRequired[ItemCollectionMetrics]
    ResponseMetadata: ResponseMetadata


class FilterSpecification(TypedDict):
    FilterExpression: NotRequired[str]
    ProjectionExpression: NotRequired[str]
    KeyConditionExpression: NotRequired[str]
    ExpressionAttributeNames: NotRequired[dict[str, str]]
    ExpressionAttributeValues: NotRequired[dict[str, ItemValue]]


class ExportDescription(TypedDict):
    ExportArn: NotRequired[str]
    ExportStatus: NotRequired[ExportStatus]
    StartTime: NotRequired[datetime]
    EndTime: NotRequired[datetime]
    ExportManifest: NotRequired[str]
    TableArn: NotRequired[str]
    TableId: NotRequired[str]
    ExportTime: NotRequired[datetime]
    ClientToken: NotRequired[str]
    S3Bucket: NotRequired[str]
    S3BucketOwner: NotRequired[str]
    S3Prefix: NotRequired[str]
    S3SseAlgorithm: NotRequired[S3SseAlgorithm]
    S3SseKmsKeyId: NotRequired[str]
    FailureCode: NotRequired[str]
    FailureMessage: NotRequired[str]
    ExportFormat: NotRequired[ExportFormat]
    BilledSizeBytes: NotRequired[int]
    ItemCount: NotRequired[int]
    ExportType: NotRequired[ExportType]
    IncrementalExportSpecification: NotRequired[IncrementalExportSpecification]
    FilterSpecification: NotRequired[FilterSpecification]


class DescribeExportOutput(TypedDict):
    ExportDescription: NotRequired[ExportDescription]
    ResponseMetadata: ResponseMetadata


class ExecuteStatementOutput(TypedDict):
    Items: NotRequired[list[dict[str, ItemValue]]]
    NextToken: NotRequired[str]
    ConsumedCapacity: NotRequired[ConsumedCapacity]
    LastEvaluatedKey: NotRequired[dict[str, ItemValue]]
    ResponseMetadata: ResponseMetadata


class ItemResponse(TypedDict):
    Item: NotRequired[dict[str, ItemValue]]


class ExecuteTransactionOutput(TypedDict):
    Responses: NotRequired[list[ItemResponse]]
    ConsumedCapacity: NotRequired[list[ConsumedCapacity]]
    ResponseMetadata: ResponseMetadata


class ExportTableToPointInTimeOutput(TypedDict):
    ExportDescription: NotRequired[ExportDescription]
    ResponseMetadata: ResponseMetadata


class GetItemOutput(TypedDict):
    Item: NotRequired[dict[str, ItemValue]]
    ConsumedCapacity: NotRequired[ConsumedCapacity]
    ResponseMetadata: ResponseMetadata


class PutItemOutput(TypedDict):
    Attributes: NotRequired[dict[str, ItemValue]]
    ConsumedCapacity: NotRequired[ConsumedCapacity]
    ItemCollectionMetrics: NotRequired[ItemCollectionMetrics]
    ResponseMetadata: ResponseMetadata


class QueryOutput(TypedDict):
    Items: NotRequired[list[dict[str, ItemValue]]]
    Count: NotRequired[int]
    ScannedCount: NotRequired[int]
    LastEvaluatedKey: NotRequired[dict[str, ItemValue]]
    ConsumedCapacity: NotRequired[ConsumedCapacity]
    ResponseMetadata: ResponseMetadata


class ScanOutput(TypedDict):
    Items: NotRequired[list[dict[str, ItemValue]]]
    Count: NotRequired[int]
    ScannedCount: NotRequired[int]
    LastEvaluatedKey: NotRequired[dict[str, ItemValue]]
    ConsumedCapacity: NotRequired[ConsumedCapacity]
    ResponseMetadata: ResponseMetadata


class SearchResultItem(TypedDict):
    Item: NotRequired[dict[str, ItemValue]]
    Score: NotRequired[float]


class SearchVectorsOutput(TypedDict):
    ConsumedCapacity: NotRequired[VectorCapacity]
    SearchResults: NotRequired[list[SearchResultItem]]
    ResponseMetadata: ResponseMetadata


class TransactGetItemsOutput(TypedDict):
    ConsumedCapacity: NotRequired[list[ConsumedCapacity]]
    Responses: NotRequired[list[ItemResponse]]
    ResponseMetadata: ResponseMetadata


class TransactWriteItemsOutput(TypedDict):
    ConsumedCapacity: NotRequired[list[ConsumedCapacity]]
    ItemCollectionMetrics: NotRequired[dict[str, list[ItemCollectionMetrics]]]
    ResponseMetadata: ResponseMetadata


class UpdateItemOutput(TypedDict):
    Attributes: NotRequired[dict[str, ItemValue]]
    ConsumedCapacity: NotRequired[ConsumedCapacity]
    ItemCollectionMetrics: NotRequired[ItemCollectionMetrics]
    ResponseMetadata: ResponseMetadata
