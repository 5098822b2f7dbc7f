"""What the methods of Amazon DynamoDB take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from collections.abc import Mapping, Sequence

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.containers import ListOrTuple
from boto_types.dynamodb import responses
from boto_types.dynamodb.literals import (
    ApproximateCreationDateTimePrecision,
    AttributeAction,
    BillingMode,
    BulkOperationInputFormat,
    ComparisonOperator,
    DisassociationMode,
    ExportViewType,
    InputCompressionType,
    KeyType,
    OutputTypeEnum,
    ProjectionType,
    ReturnValuesOnConditionCheckFailure,
    S3SseAlgorithm,
    ScalarAttributeType,
    SearchSchemaElementType,
    SSEType,
    StreamViewType,
    TableClass,
    VectorDistanceFunction,
)
from boto_types.dynamodb.requests import AttributeValue
from boto_types.values import BlobInput, FloatInput, TimestampInput


class AttributeValueLike(TypedDict):
    S: NotRequired[ReadOnly[str]]
    N: NotRequired[ReadOnly[str]]
    B: NotRequired[ReadOnly[BlobInput]]
    SS: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    NS: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    BS: NotRequired[ReadOnly[list[BlobInput] | ListOrTuple[BlobInput]]]
    NULL: NotRequired[ReadOnly[bool]]
    BOOL: NotRequired[ReadOnly[bool]]
    M: NotRequired[
        ReadOnly[
            "Mapping[str, responses.AttributeValue | AttributeValue | AttributeValueLike]"
        ]
    ]
    L: NotRequired[
        ReadOnly[
            "Sequence[responses.AttributeValue | AttributeValue | AttributeValueLike]"
        ]
    ]


class BatchStatementRequestLike(TypedDict):
    Statement: ReadOnly[str]
    Parameters: NotRequired[ReadOnly[Sequence[AttributeValueLike]]]
    ConsistentRead: NotRequired[ReadOnly[bool]]
    ReturnValuesOnConditionCheckFailure: NotRequired[
        ReadOnly[ReturnValuesOnConditionCheckFailure]
    ]


class KeysAndAttributesLike(TypedDict):
    Keys: ReadOnly[Sequence[Mapping[str, AttributeValueLike]]]
    AttributesToGet: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    ConsistentRead: NotRequired[ReadOnly[bool]]
    ProjectionExpression: NotRequired[ReadOnly[str]]
    ExpressionAttributeNames: NotRequired[ReadOnly[dict[str, str]]]


class PutRequestLike(TypedDict):
    Item: ReadOnly[Mapping[str, AttributeValueLike]]


class DeleteRequestLike(TypedDict):
    Key: ReadOnly[Mapping[str, AttributeValueLike]]


class WriteRequestLike(TypedDict):
    PutRequest: NotRequired[ReadOnly[PutRequestLike]]
    DeleteRequest: NotRequired[ReadOnly[DeleteRequestLike]]


class ReplicaLike(TypedDict):
    RegionName: NotRequired[ReadOnly[str]]


class AttributeDefinitionLike(TypedDict):
    AttributeName: ReadOnly[str]
    AttributeType: ReadOnly[ScalarAttributeType]


class KeySchemaElementLike(TypedDict):
    AttributeName: ReadOnly[str]
    KeyType: ReadOnly[KeyType]


class ProjectionLike(TypedDict):
    ProjectionType: NotRequired[ReadOnly[ProjectionType]]
    NonKeyAttributes: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]


class LocalSecondaryIndexLike(TypedDict):
    IndexName: ReadOnly[str]
    KeySchema: ReadOnly[Sequence[KeySchemaElementLike]]
    Projection: ReadOnly[ProjectionLike]


class ProvisionedThroughputLike(TypedDict):
    ReadCapacityUnits: ReadOnly[int]
    WriteCapacityUnits: ReadOnly[int]


class OnDemandThroughputLike(TypedDict):
    MaxReadRequestUnits: NotRequired[ReadOnly[int]]
    MaxWriteRequestUnits: NotRequired[ReadOnly[int]]


class WarmThroughputLike(TypedDict):
    ReadUnitsPerSecond: NotRequired[ReadOnly[int]]
    WriteUnitsPerSecond: NotRequired[ReadOnly[int]]


class GlobalSecondaryIndexLike(TypedDict):
    IndexName: ReadOnly[str]
    KeySchema: ReadOnly[Sequence[KeySchemaElementLike]]
    Projection: ReadOnly[ProjectionLike]
    ProvisionedThroughput: NotRequired[ReadOnly[ProvisionedThroughputLike]]
    OnDemandThroughput: NotRequired[ReadOnly[OnDemandThroughputLike]]
    WarmThroughput: NotRequired[ReadOnly[WarmThroughputLike]]


class StreamSpecificationLike(TypedDict):
    StreamEnabled: ReadOnly[bool]
    StreamViewType: NotRequired[ReadOnly[StreamViewType]]


class SSESpecificationLike(TypedDict):
    Enabled: NotRequired[ReadOnly[bool]]
    SSEType: NotRequired[ReadOnly[SSEType]]
    KMSMasterKeyId: NotRequired[ReadOnly[str]]


class TagLike(TypedDict):
    Key: ReadOnly[str]
    Value: ReadOnly[str]


class VectorAttributeDefinitionLike(TypedDict):
    AttributeName: ReadOnly[str]


class SearchSchemaElementLike(TypedDict):
    AttributeName: ReadOnly[str]
    SearchSchemaElementType: ReadOnly[SearchSchemaElementType]


class VectorIndexLike(TypedDict):
    IndexName: ReadOnly[str]
    VectorAttribute: ReadOnly[VectorAttributeDefinitionLike]
    SearchSchema: NotRequired[ReadOnly[Sequence[SearchSchemaElementLike]]]
    Projection: ReadOnly[ProjectionLike]
    Dimensions: ReadOnly[int]
    DistanceFunction: ReadOnly[VectorDistanceFunction]


class ExpectedAttributeValueLike(TypedDict):
    Value: NotRequired[ReadOnly[AttributeValueLike]]
    Exists: NotRequired[ReadOnly[bool]]
    ComparisonOperator: NotRequired[ReadOnly[ComparisonOperator]]
    AttributeValueList: NotRequired[ReadOnly[Sequence[AttributeValueLike]]]


class EnableKinesisStreamingConfigurationLike(TypedDict):
    ApproximateCreationDateTimePrecision: NotRequired[
        ReadOnly[ApproximateCreationDateTimePrecision]
    ]


class ParameterizedStatementLike(TypedDict):
    Statement: ReadOnly[str]
    Parameters: NotRequired[ReadOnly[Sequence[AttributeValueLike]]]
    ReturnValuesOnConditionCheckFailure: NotRequired[
        ReadOnly[ReturnValuesOnConditionCheckFailure]
    ]


class IncrementalExportSpecificationLike(TypedDict):
    ExportFromTime: NotRequired[ReadOnly[TimestampInput]]
    ExportToTime: NotRequired[ReadOnly[TimestampInput]]
    ExportViewType: NotRequired[ReadOnly[ExportViewType]]


class FilterSpecificationLike(TypedDict):
    FilterExpression: NotRequired[ReadOnly[str]]
    ProjectionExpression: NotRequired[ReadOnly[str]]
    KeyConditionExpression: NotRequired[ReadOnly[str]]
    ExpressionAttributeNames: NotRequired[ReadOnly[dict[str, str]]]
    ExpressionAttributeValues: NotRequired[ReadOnly[Mapping[str, AttributeValueLike]]]


class S3BucketSourceLike(TypedDict):
    S3BucketOwner: NotRequired[ReadOnly[str]]
    S3Bucket: ReadOnly[str]
    S3KeyPrefix: NotRequired[ReadOnly[str]]


class CsvOptionsLike(TypedDict):
    Delimiter: NotRequired[ReadOnly[str]]
    HeaderList: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]


class InputFormatOptionsLike(TypedDict):
    Csv: NotRequired[ReadOnly[CsvOptionsLike]]


class TableCreationParametersLike(TypedDict):
    TableName: ReadOnly[str]
    AttributeDefinitions: ReadOnly[Sequence[AttributeDefinitionLike]]
    KeySchema: ReadOnly[Sequence[KeySchemaElementLike]]
    BillingMode: NotRequired[ReadOnly[BillingMode]]
    ProvisionedThroughput: NotRequired[ReadOnly[ProvisionedThroughputLike]]
    OnDemandThroughput: NotRequired[ReadOnly[OnDemandThroughputLike]]
    SSESpecification: NotRequired[ReadOnly[SSESpecificationLike]]
    GlobalSecondaryIndexes: NotRequired[ReadOnly[Sequence[GlobalSecondaryIndexLike]]]
    VectorIndexes: NotRequired[ReadOnly[Sequence[VectorIndexLike]]]


class ConditionLike(TypedDict):
    AttributeValueList: NotRequired[ReadOnly[Sequence[AttributeValueLike]]]
    ComparisonOperator: ReadOnly[ComparisonOperator]


class InputS3ConfigurationLike(TypedDict):
    S3BucketOwner: NotRequired[ReadOnly[str]]
    S3Bucket: ReadOnly[str]
    S3KeyPrefix: NotRequired[ReadOnly[str]]
    InputFormat: ReadOnly[BulkOperationInputFormat]
    InputCompressionType: NotRequired[ReadOnly[InputCompressionType]]


class OutputS3ConfigurationLike(TypedDict):
    S3BucketOwner: NotRequired[ReadOnly[str]]
    S3Bucket: NotRequired[ReadOnly[str]]
    S3KeyPrefix: NotRequired[ReadOnly[str]]
    S3SseAlgorithm: NotRequired[ReadOnly[S3SseAlgorithm]]
    S3SseKmsKeyId: NotRequired[ReadOnly[str]]
    OutputType: ReadOnly[Sequence[OutputTypeEnum]]


class GetLike(TypedDict):
    Key: ReadOnly[Mapping[str, AttributeValueLike]]
    TableName: ReadOnly[str]
    ProjectionExpression: NotRequired[ReadOnly[str]]
    ExpressionAttributeNames: NotRequired[ReadOnly[dict[str, str]]]


class TransactGetItemLike(TypedDict):
    Get: ReadOnly[GetLike]


class ConditionCheckLike(TypedDict):
    Key: ReadOnly[Mapping[str, AttributeValueLike]]
    TableName: ReadOnly[str]
    ConditionExpression: ReadOnly[str]
    ExpressionAttributeNames: NotRequired[ReadOnly[dict[str, str]]]
    ExpressionAttributeValues: NotRequired[ReadOnly[Mapping[str, AttributeValueLike]]]
    ReturnValuesOnConditionCheckFailure: NotRequired[
        ReadOnly[ReturnValuesOnConditionCheckFailure]
    ]


class PutLike(TypedDict):
    Item: ReadOnly[Mapping[str, AttributeValueLike]]
    TableName: ReadOnly[str]
    ConditionExpression: NotRequired[ReadOnly[str]]
    ExpressionAttributeNames: NotRequired[ReadOnly[dict[str, str]]]
    ExpressionAttributeValues: NotRequired[ReadOnly[Mapping[str, AttributeValueLike]]]
    ReturnValuesOnConditionCheckFailure: NotRequired[
        ReadOnly[ReturnValuesOnConditionCheckFailure]
    ]


class DeleteLike(TypedDict):
    Key: ReadOnly[Mapping[str, AttributeValueLike]]
    TableName: ReadOnly[str]
    ConditionExpression: NotRequired[ReadOnly[str]]
    ExpressionAttributeNames: NotRequired[ReadOnly[dict[str, str]]]
    ExpressionAttributeValues: NotRequired[ReadOnly[Mapping[str, AttributeValueLike]]]
    ReturnValuesOnConditionCheckFailure: NotRequired[
        ReadOnly[ReturnValuesOnConditionCheckFailure]
    ]


class UpdateLike(TypedDict):
    Key: ReadOnly[Mapping[str, AttributeValueLike]]
    UpdateExpression: ReadOnly[str]
    TableName: ReadOnly[str]
    ConditionExpression: NotRequired[ReadOnly[str]]
    ExpressionAttributeNames: NotRequired[ReadOnly[dict[str, str]]]
    ExpressionAttributeValues: NotRequired[ReadOnly[Mapping[str, AttributeValueLike]]]
    ReturnValuesOnConditionCheckFailure: NotRequired[
        ReadOnly[ReturnValuesOnConditionCheckFailure]
    ]


class TransactWriteItemLike(TypedDict):
    ConditionCheck: NotRequired[ReadOnly[ConditionCheckLike]]
    Put: NotRequired[ReadOnly[PutLike]]
    Delete: NotRequired[ReadOnly[DeleteLike]]
    Update: NotRequired[ReadOnly[UpdateLike]]


class PointInTimeRecoverySpecificationLike(TypedDict):
    PointInTimeRecoveryEnabled: ReadOnly[bool]
    RecoveryPeriodInDays: NotRequired[ReadOnly[int]]


class CreateReplicaActionLike(TypedDict):
    RegionName: ReadOnly[str]


class DeleteReplicaActionLike(TypedDict):
    RegionName: ReadOnly[str]


class ReplicaUpdateLike(TypedDict):
    Create: NotRequired[ReadOnly[CreateReplicaActionLike]]
    Delete: NotRequired[ReadOnly[DeleteReplicaActionLike]]


class AutoScalingTargetTrackingScalingPolicyConfigurationUpdateLike(TypedDict):
    DisableScaleIn: NotRequired[ReadOnly[bool]]
    ScaleInCooldown: NotRequired[ReadOnly[int]]
    ScaleOutCooldown: NotRequired[ReadOnly[int]]
    TargetValue: ReadOnly[FloatInput]


class AutoScalingPolicyUpdateLike(TypedDict):
    PolicyName: NotRequired[ReadOnly[str]]
    TargetTrackingScalingPolicyConfiguration: ReadOnly[
        AutoScalingTargetTrackingScalingPolicyConfigurationUpdateLike
    ]


class AutoScalingSettingsUpdateLike(TypedDict):
    MinimumUnits: NotRequired[ReadOnly[int]]
    MaximumUnits: NotRequired[ReadOnly[int]]
    AutoScalingDisabled: NotRequired[ReadOnly[bool]]
    AutoScalingRoleArn: NotRequired[ReadOnly[str]]
    ScalingPolicyUpdate: NotRequired[ReadOnly[AutoScalingPolicyUpdateLike]]


class GlobalTableGlobalSecondaryIndexSettingsUpdateLike(TypedDict):
    IndexName: ReadOnly[str]
    ProvisionedWriteCapacityUnits: NotRequired[ReadOnly[int]]
    ProvisionedWriteCapacityAutoScalingSettingsUpdate: NotRequired[
        ReadOnly[AutoScalingSettingsUpdateLike]
    ]


class ReplicaGlobalSecondaryIndexSettingsUpdateLike(TypedDict):
    IndexName: ReadOnly[str]
    ProvisionedReadCapacityUnits: NotRequired[ReadOnly[int]]
    ProvisionedReadCapacityAutoScalingSettingsUpdate: NotRequired[
        ReadOnly[AutoScalingSettingsUpdateLike]
    ]


class ReplicaSettingsUpdateLike(TypedDict):
    RegionName: ReadOnly[str]
    ReplicaProvisionedReadCapacityUnits: NotRequired[ReadOnly[int]]
    ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate: NotRequired[
        ReadOnly[AutoScalingSettingsUpdateLike]
    ]
    ReplicaGlobalSecondaryIndexSettingsUpdate: NotRequired[
        ReadOnly[Sequence[ReplicaGlobalSecondaryIndexSettingsUpdateLike]]
    ]
    ReplicaTableClass: NotRequired[ReadOnly[TableClass]]


class AttributeValueUpdateLike(TypedDict):
    Value: NotRequired[ReadOnly[AttributeValueLike]]
    Action: NotRequired[ReadOnly[AttributeAction]]


class UpdateKinesisStreamingConfigurationLike(TypedDict):
    ApproximateCreationDateTimePrecision: NotRequired[
        ReadOnly[ApproximateCreationDateTimePrecision]
    ]


class UpdateGlobalSecondaryIndexActionLike(TypedDict):
    IndexName: ReadOnly[str]
    ProvisionedThroughput: NotRequired[ReadOnly[ProvisionedThroughputLike]]
    OnDemandThroughput: NotRequired[ReadOnly[OnDemandThroughputLike]]
    WarmThroughput: NotRequired[ReadOnly[WarmThroughputLike]]


class CreateGlobalSecondaryIndexActionLike(TypedDict):
    IndexName: ReadOnly[str]
    KeySchema: ReadOnly[Sequence[KeySchemaElementLike]]
    Projection: ReadOnly[ProjectionLike]
    ProvisionedThroughput: NotRequired[ReadOnly[ProvisionedThroughputLike]]
    OnDemandThroughput: NotRequired[ReadOnly[OnDemandThroughputLike]]
    WarmThroughput: NotRequired[ReadOnly[WarmThroughputLike]]


class DeleteGlobalSecondaryIndexActionLike(TypedDict):
    IndexName: ReadOnly[str]


class GlobalSecondaryIndexUpdateLike(TypedDict):
    Update: NotRequired[ReadOnly[UpdateGlobalSecondaryIndexActionLike]]
    Create: NotRequired[ReadOnly[CreateGlobalSecondaryIndexActionLike]]
    Delete: NotRequired[ReadOnly[DeleteGlobalSecondaryIndexActionLike]]


class ProvisionedThroughputOverrideLike(TypedDict):
    ReadCapacityUnits: NotRequired[ReadOnly[int]]


class OnDemandThroughputOverrideLike(TypedDict):
    MaxReadRequestUnits: NotRequired[ReadOnly[int]]


class ReplicaGlobalSecondaryIndexLike(TypedDict):
    IndexName: ReadOnly[str]
    ProvisionedThroughputOverride: NotRequired[
        ReadOnly[ProvisionedThroughputOverrideLike]
    ]
    OnDemandThroughputOverride: NotRequired[ReadOnly[OnDemandThroughputOverrideLike]]


class CreateReplicationGroupMemberActionLike(TypedDict):
    RegionName: ReadOnly[str]
    KMSMasterKeyId: NotRequired[ReadOnly[str]]
    ProvisionedThroughputOverride: NotRequired[
        ReadOnly[ProvisionedThroughputOverrideLike]
    ]
    OnDemandThroughputOverride: NotRequired[ReadOnly[OnDemandThroughputOverrideLike]]
    GlobalSecondaryIndexes: NotRequired[
        ReadOnly[Sequence[ReplicaGlobalSecondaryIndexLike]]
    ]
    TableClassOverride: NotRequired[ReadOnly[TableClass]]


class UpdateReplicationGroupMemberActionLike(TypedDict):
    RegionName: ReadOnly[str]
    KMSMasterKeyId: NotRequired[ReadOnly[str]]
    ProvisionedThroughputOverride: NotRequired[
        ReadOnly[ProvisionedThroughputOverrideLike]
    ]
    OnDemandThroughputOverride: NotRequired[ReadOnly[OnDemandThroughputOverrideLike]]
    GlobalSecondaryIndexes: NotRequired[
        ReadOnly[Sequence[ReplicaGlobalSecondaryIndexLike]]
    ]
    TableClassOverride: NotRequired[ReadOnly[TableClass]]


class DeleteReplicationGroupMemberActionLike(TypedDict):
    RegionName: ReadOnly[str]


class DisassociateReplicationGroupMemberActionLike(TypedDict):
    RegionName: ReadOnly[str]
    DisassociationMode: ReadOnly[DisassociationMode]


class ReplicationGroupUpdateLike(TypedDict):
    Create: NotRequired[ReadOnly[CreateReplicationGroupMemberActionLike]]
    Update: NotRequired[ReadOnly[UpdateReplicationGroupMemberActionLike]]
    Delete: NotRequired[ReadOnly[DeleteReplicationGroupMemberActionLike]]
    Disassociate: NotRequired[ReadOnly[DisassociateReplicationGroupMemberActionLike]]


class CreateGlobalTableWitnessGroupMemberActionLike(TypedDict):
    RegionName: ReadOnly[str]


class DeleteGlobalTableWitnessGroupMemberActionLike(TypedDict):
    RegionName: ReadOnly[str]


class GlobalTableWitnessGroupUpdateLike(TypedDict):
    Create: NotRequired[ReadOnly[CreateGlobalTableWitnessGroupMemberActionLike]]
    Delete: NotRequired[ReadOnly[DeleteGlobalTableWitnessGroupMemberActionLike]]


class CreateVectorIndexActionLike(TypedDict):
    IndexName: ReadOnly[str]
    VectorAttribute: ReadOnly[VectorAttributeDefinitionLike]
    SearchSchema: NotRequired[ReadOnly[Sequence[SearchSchemaElementLike]]]
    Projection: ReadOnly[ProjectionLike]
    Dimensions: ReadOnly[int]
    DistanceFunction: ReadOnly[VectorDistanceFunction]


class DeleteVectorIndexActionLike(TypedDict):
    IndexName: ReadOnly[str]


class VectorIndexUpdateLike(TypedDict):
    Create: NotRequired[ReadOnly[CreateVectorIndexActionLike]]
    Delete: NotRequired[ReadOnly[DeleteVectorIndexActionLike]]


class GlobalSecondaryIndexAutoScalingUpdateLike(TypedDict):
    IndexName: NotRequired[ReadOnly[str]]
    ProvisionedWriteCapacityAutoScalingUpdate: NotRequired[
        ReadOnly[AutoScalingSettingsUpdateLike]
    ]


class ReplicaGlobalSecondaryIndexAutoScalingUpdateLike(TypedDict):
    IndexName: NotRequired[ReadOnly[str]]
    ProvisionedReadCapacityAutoScalingUpdate: NotRequired[
        ReadOnly[AutoScalingSettingsUpdateLike]
    ]


class ReplicaAutoScalingUpdateLike(TypedDict):
    RegionName: ReadOnly[str]
    ReplicaGlobalSecondaryIndexUpdates: NotRequired[
        ReadOnly[Sequence[ReplicaGlobalSecondaryIndexAutoScalingUpdateLike]]
    ]
    ReplicaProvisionedReadCapacityAutoScalingUpdate: NotRequired[
        ReadOnly[AutoScalingSettingsUpdateLike]
    ]


class TimeToLiveSpecificationLike(TypedDict):
    Enabled: ReadOnly[bool]
    AttributeName: ReadOnly[str]
