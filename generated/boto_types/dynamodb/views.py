"""Views of Amazon DynamoDB: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
A few `X` are defined here, because an `XLike` mentions them. Import them from `requests`.
"""

from collections.abc import Mapping, Sequence

from typing_extensions import NotRequired, ReadOnly, Required, TypedDict

from boto_types._internal.containers import ListOrTuple
from boto_types.dynamodb import literals, responses
from boto_types.values import BlobInput, FloatInput, TimestampInput


class AttributeValue(TypedDict, total=False):
    S: str
    N: str
    B: BlobInput
    SS: list[str]
    NS: list[str]
    BS: list[BlobInput]
    NULL: bool
    BOOL: bool
    M: "dict[str, AttributeValue]"
    L: "list[AttributeValue]"


class AttributeValueLike(TypedDict, total=False):
    S: ReadOnly[str]
    N: ReadOnly[str]
    B: ReadOnly[BlobInput]
    SS: ReadOnly[list[str] | tuple[str, ...]]
    NS: ReadOnly[list[str] | tuple[str, ...]]
    BS: ReadOnly[list[BlobInput] | ListOrTuple[BlobInput]]
    NULL: ReadOnly[bool]
    BOOL: ReadOnly[bool]
    M: ReadOnly[
        "Mapping[str, responses.AttributeValue | AttributeValue | AttributeValueLike]"
    ]
    L: ReadOnly[
        "Sequence[responses.AttributeValue | AttributeValue | AttributeValueLike]"
    ]


class BatchStatementRequestLike(TypedDict, total=False):
    Statement: Required[ReadOnly[str]]
    Parameters: ReadOnly[Sequence[AttributeValueLike]]
    ConsistentRead: ReadOnly[bool]
    ReturnValuesOnConditionCheckFailure: ReadOnly[
        literals.ReturnValuesOnConditionCheckFailure
    ]


class KeysAndAttributesLike(TypedDict, total=False):
    Keys: Required[ReadOnly[Sequence[Mapping[str, AttributeValueLike]]]]
    AttributesToGet: ReadOnly[list[str] | tuple[str, ...]]
    ConsistentRead: ReadOnly[bool]
    ProjectionExpression: ReadOnly[str]
    ExpressionAttributeNames: ReadOnly[dict[str, str]]


class PutRequestLike(TypedDict):
    Item: ReadOnly[Mapping[str, AttributeValueLike]]


class DeleteRequestLike(TypedDict):
    Key: ReadOnly[Mapping[str, AttributeValueLike]]


class WriteRequestLike(TypedDict, total=False):
    PutRequest: ReadOnly[PutRequestLike]
    DeleteRequest: ReadOnly[DeleteRequestLike]


class ReplicaLike(TypedDict, total=False):
    RegionName: ReadOnly[str]


class AttributeDefinitionLike(TypedDict):
    AttributeName: ReadOnly[str]
    AttributeType: ReadOnly[literals.ScalarAttributeType]


class KeySchemaElementLike(TypedDict):
    AttributeName: ReadOnly[str]
    KeyType: ReadOnly[literals.KeyType]


class ProjectionLike(TypedDict, total=False):
    ProjectionType: ReadOnly[literals.ProjectionType]
    NonKeyAttributes: ReadOnly[list[str] | tuple[str, ...]]


class LocalSecondaryIndexLike(TypedDict):
    IndexName: ReadOnly[str]
    KeySchema: ReadOnly[Sequence[KeySchemaElementLike]]
    Projection: ReadOnly[ProjectionLike]


class ProvisionedThroughputLike(TypedDict):
    ReadCapacityUnits: ReadOnly[int]
    WriteCapacityUnits: ReadOnly[int]


class OnDemandThroughputLike(TypedDict, total=False):
    MaxReadRequestUnits: ReadOnly[int]
    MaxWriteRequestUnits: ReadOnly[int]


class WarmThroughputLike(TypedDict, total=False):
    ReadUnitsPerSecond: ReadOnly[int]
    WriteUnitsPerSecond: ReadOnly[int]


class GlobalSecondaryIndexLike(TypedDict):
    IndexName: ReadOnly[str]
    KeySchema: ReadOnly[Sequence[KeySchemaElementLike]]
    Projection: ReadOnly[ProjectionLike]
    ProvisionedThroughput: NotRequired[ReadOnly[ProvisionedThroughputLike]]
    OnDemandThroughput: NotRequired[ReadOnly[OnDemandThroughputLike]]
    WarmThroughput: NotRequired[ReadOnly[WarmThroughputLike]]


class StreamSpecificationLike(TypedDict):
    StreamEnabled: ReadOnly[bool]
    StreamViewType: NotRequired[ReadOnly[literals.StreamViewType]]


class SSESpecificationLike(TypedDict, total=False):
    Enabled: ReadOnly[bool]
    SSEType: ReadOnly[literals.SSEType]
    KMSMasterKeyId: ReadOnly[str]


class TagLike(TypedDict):
    Key: ReadOnly[str]
    Value: ReadOnly[str]


class VectorAttributeDefinitionLike(TypedDict):
    AttributeName: ReadOnly[str]


class SearchSchemaElementLike(TypedDict):
    AttributeName: ReadOnly[str]
    SearchSchemaElementType: ReadOnly[literals.SearchSchemaElementType]


class VectorIndexLike(TypedDict):
    IndexName: ReadOnly[str]
    VectorAttribute: ReadOnly[VectorAttributeDefinitionLike]
    SearchSchema: NotRequired[ReadOnly[Sequence[SearchSchemaElementLike]]]
    Projection: ReadOnly[ProjectionLike]
    Dimensions: ReadOnly[int]
    DistanceFunction: ReadOnly[literals.VectorDistanceFunction]


class ExpectedAttributeValueLike(TypedDict, total=False):
    Value: ReadOnly[AttributeValueLike]
    Exists: ReadOnly[bool]
    ComparisonOperator: ReadOnly[literals.ComparisonOperator]
    AttributeValueList: ReadOnly[Sequence[AttributeValueLike]]


class EnableKinesisStreamingConfigurationLike(TypedDict, total=False):
    ApproximateCreationDateTimePrecision: ReadOnly[
        literals.ApproximateCreationDateTimePrecision
    ]


class ParameterizedStatementLike(TypedDict, total=False):
    Statement: Required[ReadOnly[str]]
    Parameters: ReadOnly[Sequence[AttributeValueLike]]
    ReturnValuesOnConditionCheckFailure: ReadOnly[
        literals.ReturnValuesOnConditionCheckFailure
    ]


class IncrementalExportSpecificationLike(TypedDict, total=False):
    ExportFromTime: ReadOnly[TimestampInput]
    ExportToTime: ReadOnly[TimestampInput]
    ExportViewType: ReadOnly[literals.ExportViewType]


class FilterSpecificationLike(TypedDict, total=False):
    FilterExpression: ReadOnly[str]
    ProjectionExpression: ReadOnly[str]
    KeyConditionExpression: ReadOnly[str]
    ExpressionAttributeNames: ReadOnly[dict[str, str]]
    ExpressionAttributeValues: ReadOnly[Mapping[str, AttributeValueLike]]


class S3BucketSourceLike(TypedDict, total=False):
    S3BucketOwner: ReadOnly[str]
    S3Bucket: Required[ReadOnly[str]]
    S3KeyPrefix: ReadOnly[str]


class CsvOptionsLike(TypedDict, total=False):
    Delimiter: ReadOnly[str]
    HeaderList: ReadOnly[list[str] | tuple[str, ...]]


class InputFormatOptionsLike(TypedDict, total=False):
    Csv: ReadOnly[CsvOptionsLike]


class TableCreationParametersLike(TypedDict, total=False):
    TableName: Required[ReadOnly[str]]
    AttributeDefinitions: Required[ReadOnly[Sequence[AttributeDefinitionLike]]]
    KeySchema: Required[ReadOnly[Sequence[KeySchemaElementLike]]]
    BillingMode: ReadOnly[literals.BillingMode]
    ProvisionedThroughput: ReadOnly[ProvisionedThroughputLike]
    OnDemandThroughput: ReadOnly[OnDemandThroughputLike]
    SSESpecification: ReadOnly[SSESpecificationLike]
    GlobalSecondaryIndexes: ReadOnly[Sequence[GlobalSecondaryIndexLike]]
    VectorIndexes: ReadOnly[Sequence[VectorIndexLike]]


class ConditionLike(TypedDict):
    AttributeValueList: NotRequired[ReadOnly[Sequence[AttributeValueLike]]]
    ComparisonOperator: ReadOnly[literals.ComparisonOperator]


class InputS3ConfigurationLike(TypedDict, total=False):
    S3BucketOwner: ReadOnly[str]
    S3Bucket: Required[ReadOnly[str]]
    S3KeyPrefix: ReadOnly[str]
    InputFormat: Required[ReadOnly[literals.BulkOperationInputFormat]]
    InputCompressionType: ReadOnly[literals.InputCompressionType]


class OutputS3ConfigurationLike(TypedDict, total=False):
    S3BucketOwner: ReadOnly[str]
    S3Bucket: ReadOnly[str]
    S3KeyPrefix: ReadOnly[str]
    S3SseAlgorithm: ReadOnly[literals.S3SseAlgorithm]
    S3SseKmsKeyId: ReadOnly[str]
    OutputType: Required[ReadOnly[Sequence[literals.OutputTypeEnum]]]


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
        ReadOnly[literals.ReturnValuesOnConditionCheckFailure]
    ]


class PutLike(TypedDict, total=False):
    Item: Required[ReadOnly[Mapping[str, AttributeValueLike]]]
    TableName: Required[ReadOnly[str]]
    ConditionExpression: ReadOnly[str]
    ExpressionAttributeNames: ReadOnly[dict[str, str]]
    ExpressionAttributeValues: ReadOnly[Mapping[str, AttributeValueLike]]
    ReturnValuesOnConditionCheckFailure: ReadOnly[
        literals.ReturnValuesOnConditionCheckFailure
    ]


class DeleteLike(TypedDict, total=False):
    Key: Required[ReadOnly[Mapping[str, AttributeValueLike]]]
    TableName: Required[ReadOnly[str]]
    ConditionExpression: ReadOnly[str]
    ExpressionAttributeNames: ReadOnly[dict[str, str]]
    ExpressionAttributeValues: ReadOnly[Mapping[str, AttributeValueLike]]
    ReturnValuesOnConditionCheckFailure: ReadOnly[
        literals.ReturnValuesOnConditionCheckFailure
    ]


class UpdateLike(TypedDict, total=False):
    Key: Required[ReadOnly[Mapping[str, AttributeValueLike]]]
    UpdateExpression: Required[ReadOnly[str]]
    TableName: Required[ReadOnly[str]]
    ConditionExpression: ReadOnly[str]
    ExpressionAttributeNames: ReadOnly[dict[str, str]]
    ExpressionAttributeValues: ReadOnly[Mapping[str, AttributeValueLike]]
    ReturnValuesOnConditionCheckFailure: ReadOnly[
        literals.ReturnValuesOnConditionCheckFailure
    ]


class TransactWriteItemLike(TypedDict, total=False):
    ConditionCheck: ReadOnly[ConditionCheckLike]
    Put: ReadOnly[PutLike]
    Delete: ReadOnly[DeleteLike]
    Update: ReadOnly[UpdateLike]


class PointInTimeRecoverySpecificationLike(TypedDict):
    PointInTimeRecoveryEnabled: ReadOnly[bool]
    RecoveryPeriodInDays: NotRequired[ReadOnly[int]]


class CreateReplicaActionLike(TypedDict):
    RegionName: ReadOnly[str]


class DeleteReplicaActionLike(TypedDict):
    RegionName: ReadOnly[str]


class ReplicaUpdateLike(TypedDict, total=False):
    Create: ReadOnly[CreateReplicaActionLike]
    Delete: ReadOnly[DeleteReplicaActionLike]


class AutoScalingTargetTrackingScalingPolicyConfigurationUpdateLike(
    TypedDict,
    total=False,
):
    DisableScaleIn: ReadOnly[bool]
    ScaleInCooldown: ReadOnly[int]
    ScaleOutCooldown: ReadOnly[int]
    TargetValue: Required[ReadOnly[FloatInput]]


class AutoScalingPolicyUpdateLike(TypedDict):
    PolicyName: NotRequired[ReadOnly[str]]
    TargetTrackingScalingPolicyConfiguration: ReadOnly[
        AutoScalingTargetTrackingScalingPolicyConfigurationUpdateLike
    ]


class AutoScalingSettingsUpdateLike(TypedDict, total=False):
    MinimumUnits: ReadOnly[int]
    MaximumUnits: ReadOnly[int]
    AutoScalingDisabled: ReadOnly[bool]
    AutoScalingRoleArn: ReadOnly[str]
    ScalingPolicyUpdate: ReadOnly[AutoScalingPolicyUpdateLike]


class GlobalTableGlobalSecondaryIndexSettingsUpdateLike(TypedDict, total=False):
    IndexName: Required[ReadOnly[str]]
    ProvisionedWriteCapacityUnits: ReadOnly[int]
    ProvisionedWriteCapacityAutoScalingSettingsUpdate: ReadOnly[
        AutoScalingSettingsUpdateLike
    ]


class ReplicaGlobalSecondaryIndexSettingsUpdateLike(TypedDict, total=False):
    IndexName: Required[ReadOnly[str]]
    ProvisionedReadCapacityUnits: ReadOnly[int]
    ProvisionedReadCapacityAutoScalingSettingsUpdate: ReadOnly[
        AutoScalingSettingsUpdateLike
    ]


class ReplicaSettingsUpdateLike(TypedDict, total=False):
    RegionName: Required[ReadOnly[str]]
    ReplicaProvisionedReadCapacityUnits: ReadOnly[int]
    ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate: ReadOnly[
        AutoScalingSettingsUpdateLike
    ]
    ReplicaGlobalSecondaryIndexSettingsUpdate: ReadOnly[
        Sequence[ReplicaGlobalSecondaryIndexSettingsUpdateLike]
    ]
    ReplicaTableClass: ReadOnly[literals.TableClass]


class AttributeValueUpdateLike(TypedDict, total=False):
    Value: ReadOnly[AttributeValueLike]
    Action: ReadOnly[literals.AttributeAction]


class UpdateKinesisStreamingConfigurationLike(TypedDict, total=False):
    ApproximateCreationDateTimePrecision: ReadOnly[
        literals.ApproximateCreationDateTimePrecision
    ]


class UpdateGlobalSecondaryIndexActionLike(TypedDict, total=False):
    IndexName: Required[ReadOnly[str]]
    ProvisionedThroughput: ReadOnly[ProvisionedThroughputLike]
    OnDemandThroughput: ReadOnly[OnDemandThroughputLike]
    WarmThroughput: ReadOnly[WarmThroughputLike]


class CreateGlobalSecondaryIndexActionLike(TypedDict):
    IndexName: ReadOnly[str]
    KeySchema: ReadOnly[Sequence[KeySchemaElementLike]]
    Projection: ReadOnly[ProjectionLike]
    ProvisionedThroughput: NotRequired[ReadOnly[ProvisionedThroughputLike]]
    OnDemandThroughput: NotRequired[ReadOnly[OnDemandThroughputLike]]
    WarmThroughput: NotRequired[ReadOnly[WarmThroughputLike]]


class DeleteGlobalSecondaryIndexActionLike(TypedDict):
    IndexName: ReadOnly[str]


class GlobalSecondaryIndexUpdateLike(TypedDict, total=False):
    Update: ReadOnly[UpdateGlobalSecondaryIndexActionLike]
    Create: ReadOnly[CreateGlobalSecondaryIndexActionLike]
    Delete: ReadOnly[DeleteGlobalSecondaryIndexActionLike]


class ProvisionedThroughputOverrideLike(TypedDict, total=False):
    ReadCapacityUnits: ReadOnly[int]


class OnDemandThroughputOverrideLike(TypedDict, total=False):
    MaxReadRequestUnits: ReadOnly[int]


class ReplicaGlobalSecondaryIndexLike(TypedDict, total=False):
    IndexName: Required[ReadOnly[str]]
    ProvisionedThroughputOverride: ReadOnly[ProvisionedThroughputOverrideLike]
    OnDemandThroughputOverride: ReadOnly[OnDemandThroughputOverrideLike]


class CreateReplicationGroupMemberActionLike(TypedDict, total=False):
    RegionName: Required[ReadOnly[str]]
    KMSMasterKeyId: ReadOnly[str]
    ProvisionedThroughputOverride: ReadOnly[ProvisionedThroughputOverrideLike]
    OnDemandThroughputOverride: ReadOnly[OnDemandThroughputOverrideLike]
    GlobalSecondaryIndexes: ReadOnly[Sequence[ReplicaGlobalSecondaryIndexLike]]
    TableClassOverride: ReadOnly[literals.TableClass]


class UpdateReplicationGroupMemberActionLike(TypedDict, total=False):
    RegionName: Required[ReadOnly[str]]
    KMSMasterKeyId: ReadOnly[str]
    ProvisionedThroughputOverride: ReadOnly[ProvisionedThroughputOverrideLike]
    OnDemandThroughputOverride: ReadOnly[OnDemandThroughputOverrideLike]
    GlobalSecondaryIndexes: ReadOnly[Sequence[ReplicaGlobalSecondaryIndexLike]]
    TableClassOverride: ReadOnly[literals.TableClass]


class DeleteReplicationGroupMemberActionLike(TypedDict):
    RegionName: ReadOnly[str]


class DisassociateReplicationGroupMemberActionLike(TypedDict):
    RegionName: ReadOnly[str]
    DisassociationMode: ReadOnly[literals.DisassociationMode]


class ReplicationGroupUpdateLike(TypedDict, total=False):
    Create: ReadOnly[CreateReplicationGroupMemberActionLike]
    Update: ReadOnly[UpdateReplicationGroupMemberActionLike]
    Delete: ReadOnly[DeleteReplicationGroupMemberActionLike]
    Disassociate: ReadOnly[DisassociateReplicationGroupMemberActionLike]


class CreateGlobalTableWitnessGroupMemberActionLike(TypedDict):
    RegionName: ReadOnly[str]


class DeleteGlobalTableWitnessGroupMemberActionLike(TypedDict):
    RegionName: ReadOnly[str]


class GlobalTableWitnessGroupUpdateLike(TypedDict, total=False):
    Create: ReadOnly[CreateGlobalTableWitnessGroupMemberActionLike]
    Delete: ReadOnly[DeleteGlobalTableWitnessGroupMemberActionLike]


class CreateVectorIndexActionLike(TypedDict):
    IndexName: ReadOnly[str]
    VectorAttribute: ReadOnly[VectorAttributeDefinitionLike]
    SearchSchema: NotRequired[ReadOnly[Sequence[SearchSchemaElementLike]]]
    Projection: ReadOnly[ProjectionLike]
    Dimensions: ReadOnly[int]
    DistanceFunction: ReadOnly[literals.VectorDistanceFunction]


class DeleteVectorIndexActionLike(TypedDict):
    IndexName: ReadOnly[str]


class VectorIndexUpdateLike(TypedDict, total=False):
    Create: ReadOnly[CreateVectorIndexActionLike]
    Delete: ReadOnly[DeleteVectorIndexActionLike]


class GlobalSecondaryIndexAutoScalingUpdateLike(TypedDict, total=False):
    IndexName: ReadOnly[str]
    ProvisionedWriteCapacityAutoScalingUpdate: ReadOnly[AutoScalingSettingsUpdateLike]


class ReplicaGlobalSecondaryIndexAutoScalingUpdateLike(TypedDict, total=False):
    IndexName: ReadOnly[str]
    ProvisionedReadCapacityAutoScalingUpdate: ReadOnly[AutoScalingSettingsUpdateLike]


class ReplicaAutoScalingUpdateLike(TypedDict, total=False):
    RegionName: Required[ReadOnly[str]]
    ReplicaGlobalSecondaryIndexUpdates: ReadOnly[
        Sequence[ReplicaGlobalSecondaryIndexAutoScalingUpdateLike]
    ]
    ReplicaProvisionedReadCapacityAutoScalingUpdate: ReadOnly[
        AutoScalingSettingsUpdateLike
    ]


class TimeToLiveSpecificationLike(TypedDict):
    Enabled: ReadOnly[bool]
    AttributeName: ReadOnly[str]
