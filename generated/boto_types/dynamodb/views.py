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
    """Represents the data for an attribute."""

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
    """Represents the data for an attribute."""

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
    """A PartiQL batch statement request."""

    Statement: Required[ReadOnly[str]]
    """A valid PartiQL statement. Length: 1 to 8192."""

    Parameters: ReadOnly[Sequence[AttributeValueLike]]
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

    Keys: Required[ReadOnly[Sequence[Mapping[str, AttributeValueLike]]]]
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

    Item: ReadOnly[Mapping[str, AttributeValueLike]]
    """A map of attribute name to attribute values, representing the primary key of
    an item to be processed by `PutItem`."""


class DeleteRequestLike(TypedDict):
    """Represents a request to perform a `DeleteItem` operation on an item."""

    Key: ReadOnly[Mapping[str, AttributeValueLike]]
    """A map of attribute name to attribute values, representing the primary key of
    the item to delete."""


class WriteRequestLike(TypedDict, total=False):
    """Represents an operation to perform - either `DeleteItem` or `PutItem`."""

    PutRequest: ReadOnly[PutRequestLike]
    """A request to perform a `PutItem` operation."""

    DeleteRequest: ReadOnly[DeleteRequestLike]
    """A request to perform a `DeleteItem` operation."""


class ReplicaLike(TypedDict, total=False):
    """Represents the properties of a replica."""

    RegionName: ReadOnly[str]
    """The Region where the replica needs to be created."""


class AttributeDefinitionLike(TypedDict):
    """Represents an attribute for describing the schema for the table and indexes."""

    AttributeName: ReadOnly[str]
    """Length: 1 to 255."""

    AttributeType: ReadOnly[literals.ScalarAttributeType]
    """The data type for the attribute, where: `S`, `N`, `B`."""


class KeySchemaElementLike(TypedDict):
    """Represents a single element of a key schema."""

    AttributeName: ReadOnly[str]
    """Length: 1 to 255."""

    KeyType: ReadOnly[literals.KeyType]
    """The role that this key attribute will assume: `HASH`, `RANGE`."""


class ProjectionLike(TypedDict, total=False):
    """Represents attributes that are copied (projected) from the table into an
    index.
    """

    ProjectionType: ReadOnly[literals.ProjectionType]
    """The set of attributes that are projected into the index: `KEYS_ONLY`,
    `INCLUDE`, `ALL`. When using the DynamoDB console, `ALL` is selected by default."""

    NonKeyAttributes: ReadOnly[list[str] | tuple[str, ...]]
    """Represents the non-key attribute names which will be projected into the index.
    Items: 1 to 20."""


class LocalSecondaryIndexLike(TypedDict):
    """Represents the properties of a local secondary index."""

    IndexName: ReadOnly[str]
    """Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`."""

    KeySchema: ReadOnly[Sequence[KeySchemaElementLike]]
    """The complete key schema for the local secondary index, consisting of one or
    more pairs of attribute names and key types: `HASH`, `RANGE`. Items: at least 1."""

    Projection: ReadOnly[ProjectionLike]
    """Represents attributes that are copied (projected) from the table into the
    local secondary index."""


class ProvisionedThroughputLike(TypedDict):
    """Represents the provisioned throughput settings for the specified global
    secondary index.
    """

    ReadCapacityUnits: ReadOnly[int]
    """The maximum number of strongly consistent reads consumed per second before
    DynamoDB returns a `ThrottlingException`. Range: at least 1."""

    WriteCapacityUnits: ReadOnly[int]
    """The maximum number of writes consumed per second before DynamoDB returns a
    `ThrottlingException`. Range: at least 1."""


class OnDemandThroughputLike(TypedDict, total=False):
    """Sets the maximum number of read and write units for the specified on-demand
    table.
    """

    MaxReadRequestUnits: ReadOnly[int]
    """Maximum number of read request units for the specified table."""

    MaxWriteRequestUnits: ReadOnly[int]
    """Maximum number of write request units for the specified table."""


class WarmThroughputLike(TypedDict, total=False):
    """Provides visibility into the number of read and write operations your table or
    secondary index can instantaneously support.
    """

    ReadUnitsPerSecond: ReadOnly[int]
    """Represents the number of read operations your base table can instantaneously
    support."""

    WriteUnitsPerSecond: ReadOnly[int]
    """Represents the number of write operations your base table can instantaneously
    support."""


class GlobalSecondaryIndexLike(TypedDict):
    """Represents the properties of a global secondary index."""

    IndexName: ReadOnly[str]
    """Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`."""

    KeySchema: ReadOnly[Sequence[KeySchemaElementLike]]
    """The complete key schema for a global secondary index, which consists of one or
    more pairs of attribute names and key types: `HASH`, `RANGE`. Items: at least 1."""

    Projection: ReadOnly[ProjectionLike]
    """Represents attributes that are copied (projected) from the table into the
    global secondary index."""

    ProvisionedThroughput: NotRequired[ReadOnly[ProvisionedThroughputLike]]
    """Represents the provisioned throughput settings for the specified global
    secondary index."""

    OnDemandThroughput: NotRequired[ReadOnly[OnDemandThroughputLike]]
    """The maximum number of read and write units for the specified global secondary
    index."""

    WarmThroughput: NotRequired[ReadOnly[WarmThroughputLike]]
    """Represents the warm throughput value (in read units per second and write units
    per second) for the specified secondary index."""


class StreamSpecificationLike(TypedDict):
    """Represents the DynamoDB Streams configuration for a table in DynamoDB."""

    StreamEnabled: ReadOnly[bool]
    """Indicates whether DynamoDB Streams is enabled (true) or disabled (false) on
    the table."""

    StreamViewType: NotRequired[ReadOnly[literals.StreamViewType]]
    """When an item in the table is modified, `StreamViewType` determines what
    information is written to the stream for this table."""


class SSESpecificationLike(TypedDict, total=False):
    """Represents the settings used to enable server-side encryption."""

    Enabled: ReadOnly[bool]
    """Indicates whether server-side encryption is done using an Amazon Web Services
    managed key or an Amazon Web Services owned key."""

    SSEType: ReadOnly[literals.SSEType]
    """Server-side encryption type."""

    KMSMasterKeyId: ReadOnly[str]
    """The KMS key that should be used for the KMS encryption."""


class TagLike(TypedDict):
    Key: ReadOnly[str]
    """Length: 1 to 128."""

    Value: ReadOnly[str]
    """Length: at most 256."""


class VectorAttributeDefinitionLike(TypedDict):
    """The definition of a vector attribute for a vector index."""

    AttributeName: ReadOnly[str]
    """Length: 1 to 255."""


class SearchSchemaElementLike(TypedDict):
    """An element in the search schema of a vector index."""

    AttributeName: ReadOnly[str]
    """Length: at most 65535."""

    SearchSchemaElementType: ReadOnly[literals.SearchSchemaElementType]
    """The role of the attribute in the search schema."""


class VectorIndexLike(TypedDict):
    """Contains the configuration settings for a vector index, including the index
    name, vector attribute, dimensions, distance function, search schema, and
    projection.
    """

    IndexName: ReadOnly[str]
    """Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`."""

    VectorAttribute: ReadOnly[VectorAttributeDefinitionLike]
    """The vector attribute configuration for the index."""

    SearchSchema: NotRequired[ReadOnly[Sequence[SearchSchemaElementLike]]]
    """The search schema that defines partition key and inline filter attributes for
    the vector index. Items: at least 1."""

    Projection: ReadOnly[ProjectionLike]
    """Specifies attributes that are copied (projected) from the table into the
    vector index."""

    Dimensions: ReadOnly[int]
    """The number of dimensions in each vector. Range: at least 1."""

    DistanceFunction: ReadOnly[literals.VectorDistanceFunction]
    """The distance function used to calculate similarity between vectors."""


class ExpectedAttributeValueLike(TypedDict, total=False):
    """Represents a condition to be compared with an attribute value."""

    Value: ReadOnly[AttributeValueLike]
    """Represents the data for the expected attribute."""

    Exists: ReadOnly[bool]
    """Causes DynamoDB to evaluate the value before attempting a conditional
    operation..."""

    ComparisonOperator: ReadOnly[literals.ComparisonOperator]
    """A comparator for evaluating attributes in the `AttributeValueList`."""

    AttributeValueList: ReadOnly[Sequence[AttributeValueLike]]
    """One or more values to evaluate against the supplied attribute."""


class EnableKinesisStreamingConfigurationLike(TypedDict, total=False):
    """Enables setting the configuration for Kinesis Streaming."""

    ApproximateCreationDateTimePrecision: ReadOnly[
        literals.ApproximateCreationDateTimePrecision
    ]
    """Toggle for the precision of Kinesis data stream timestamp."""


class ParameterizedStatementLike(TypedDict, total=False):
    """Represents a PartiQL statement that uses parameters."""

    Statement: Required[ReadOnly[str]]
    """A PartiQL statement that uses parameters. Length: 1 to 8192."""

    Parameters: ReadOnly[Sequence[AttributeValueLike]]
    """Items: at least 1."""

    ReturnValuesOnConditionCheckFailure: ReadOnly[
        literals.ReturnValuesOnConditionCheckFailure
    ]
    """An optional parameter that returns the item attributes for a PartiQL
    `ParameterizedStatement` operation that failed a condition check."""


class IncrementalExportSpecificationLike(TypedDict, total=False):
    """Optional object containing the parameters specific to an incremental export."""

    ExportFromTime: ReadOnly[TimestampInput]
    """Time in the past which provides the inclusive start range for the export
    table's data, counted in seconds from the start of the Unix epoch."""

    ExportToTime: ReadOnly[TimestampInput]
    """Time in the past which provides the exclusive end range for the export table's
    data, counted in seconds from the start of the Unix epoch."""

    ExportViewType: ReadOnly[literals.ExportViewType]
    """The view type that was chosen for the export. The default value is
    `NEW_AND_OLD_IMAGES`."""


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

    ExpressionAttributeValues: ReadOnly[Mapping[str, AttributeValueLike]]
    """One or more values that can be substituted in an expression."""


class S3BucketSourceLike(TypedDict, total=False):
    """The S3 bucket that is being imported from."""

    S3BucketOwner: ReadOnly[str]
    """The account number of the S3 bucket that is being imported from. Pattern:
    `[0-9]{12}`."""

    S3Bucket: Required[ReadOnly[str]]
    """The S3 bucket that is being imported from. Length: at most 255. Pattern:
    `^[a-z0-9A-Z]+[\\.\\-\\w]*[a-z0-9A-Z]+$`."""

    S3KeyPrefix: ReadOnly[str]
    """The key prefix shared by all S3 Objects that are being imported. Length: at
    most 1024."""


class CsvOptionsLike(TypedDict, total=False):
    """Processing options for the CSV file being imported."""

    Delimiter: ReadOnly[str]
    """The delimiter used for separating items in the CSV file being imported.
    Length: exactly 1. Pattern: `[,;:|\\t ]`."""

    HeaderList: ReadOnly[list[str] | tuple[str, ...]]
    """List of the headers used to specify a common header for all source CSV files
    being imported. Items: 1 to 255."""


class InputFormatOptionsLike(TypedDict, total=False):
    """The format options for the data that was imported into the target table."""

    Csv: ReadOnly[CsvOptionsLike]
    """The options for imported source files in CSV format."""


class TableCreationParametersLike(TypedDict, total=False):
    """The parameters for the table created as part of the import operation."""

    TableName: Required[ReadOnly[str]]
    """The name of the table created as part of the import operation. Length: 3 to
    255. Pattern: `[a-zA-Z0-9_.-]+`."""

    AttributeDefinitions: Required[ReadOnly[Sequence[AttributeDefinitionLike]]]
    """The attributes of the table created as part of the import operation."""

    KeySchema: Required[ReadOnly[Sequence[KeySchemaElementLike]]]
    """The primary key and option sort key of the table created as part of the import
    operation. Items: at least 1."""

    BillingMode: ReadOnly[literals.BillingMode]
    """The billing mode for provisioning the table created as part of the import
    operation."""

    ProvisionedThroughput: ReadOnly[ProvisionedThroughputLike]
    """Represents the provisioned throughput settings for the specified global
    secondary index."""

    OnDemandThroughput: ReadOnly[OnDemandThroughputLike]
    """Sets the maximum number of read and write units for the specified on-demand
    table."""

    SSESpecification: ReadOnly[SSESpecificationLike]
    """Represents the settings used to enable server-side encryption."""

    GlobalSecondaryIndexes: ReadOnly[Sequence[GlobalSecondaryIndexLike]]
    """The Global Secondary Indexes (GSI) of the table to be created as part of the
    import operation."""

    VectorIndexes: ReadOnly[Sequence[VectorIndexLike]]
    """The vector indexes of the table to be created as part of the import operation."""


class ConditionLike(TypedDict):
    """Represents the selection criteria for a `Query` or `Scan` operation..."""

    AttributeValueList: NotRequired[ReadOnly[Sequence[AttributeValueLike]]]
    """One or more values to evaluate against the supplied attribute."""

    ComparisonOperator: ReadOnly[literals.ComparisonOperator]
    """A comparator for evaluating attributes."""


class InputS3ConfigurationLike(TypedDict, total=False):
    """Contains the Amazon S3 location and format settings for bulk operation input."""

    S3BucketOwner: ReadOnly[str]
    """The Amazon Web Services account ID of the input bucket owner. Pattern:
    `[0-9]{12}`."""

    S3Bucket: Required[ReadOnly[str]]
    """The name of the Amazon S3 bucket that contains the input objects. Length: at
    most 255. Pattern: `^[a-z0-9A-Z]+[\\.\\-\\w]*[a-z0-9A-Z]+$`."""

    S3KeyPrefix: ReadOnly[str]
    """An optional key prefix that limits the input to matching objects in the Amazon
    S3 bucket. Length: at most 1024."""

    InputFormat: Required[ReadOnly[literals.BulkOperationInputFormat]]
    InputCompressionType: ReadOnly[literals.InputCompressionType]


class OutputS3ConfigurationLike(TypedDict, total=False):
    """Contains the Amazon S3 location, encryption settings, and output types for a
    bulk operation.
    """

    S3BucketOwner: ReadOnly[str]
    """The Amazon Web Services account ID of the output bucket owner. Pattern:
    `[0-9]{12}`."""

    S3Bucket: ReadOnly[str]
    """The name of the Amazon S3 bucket where DynamoDB writes output records. Length:
    at most 255. Pattern: `^[a-z0-9A-Z]+[\\.\\-\\w]*[a-z0-9A-Z]+$`."""

    S3KeyPrefix: ReadOnly[str]
    """An optional key prefix under which DynamoDB writes the output records. Length:
    at most 1024."""

    S3SseAlgorithm: ReadOnly[literals.S3SseAlgorithm]
    """The server-side encryption algorithm for the output objects."""

    S3SseKmsKeyId: ReadOnly[str]
    """The identifier of the KMS key that encrypts the output objects. Length: 1 to
    2048."""

    OutputType: Required[ReadOnly[Sequence[literals.OutputTypeEnum]]]
    """The following values describe the types of output that DynamoDB writes for
    individual input items."""


class GetLike(TypedDict):
    """Specifies an item and related attribute values to retrieve in a
    `TransactGetItem` object.
    """

    Key: ReadOnly[Mapping[str, AttributeValueLike]]
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

    Key: ReadOnly[Mapping[str, AttributeValueLike]]
    """The primary key of the item to be checked."""

    TableName: ReadOnly[str]
    """Name of the table for the check item request. Length: 1 to 1024."""

    ConditionExpression: ReadOnly[str]
    """A condition that must be satisfied in order for a conditional update to
    succeed."""

    ExpressionAttributeNames: NotRequired[ReadOnly[dict[str, str]]]
    """One or more substitution tokens for attribute names in an expression."""

    ExpressionAttributeValues: NotRequired[ReadOnly[Mapping[str, AttributeValueLike]]]
    """One or more values that can be substituted in an expression."""

    ReturnValuesOnConditionCheckFailure: NotRequired[
        ReadOnly[literals.ReturnValuesOnConditionCheckFailure]
    ]
    """Use `ReturnValuesOnConditionCheckFailure` to get the item attributes if the
    `ConditionCheck` condition fails."""


class PutLike(TypedDict, total=False):
    """Represents a request to perform a `PutItem` operation."""

    Item: Required[ReadOnly[Mapping[str, AttributeValueLike]]]
    """A map of attribute name to attribute values, representing the primary key of
    the item to be written by `PutItem`."""

    TableName: Required[ReadOnly[str]]
    """Name of the table in which to write the item. Length: 1 to 1024."""

    ConditionExpression: ReadOnly[str]
    """A condition that must be satisfied in order for a conditional update to
    succeed."""

    ExpressionAttributeNames: ReadOnly[dict[str, str]]
    """One or more substitution tokens for attribute names in an expression."""

    ExpressionAttributeValues: ReadOnly[Mapping[str, AttributeValueLike]]
    """One or more values that can be substituted in an expression."""

    ReturnValuesOnConditionCheckFailure: ReadOnly[
        literals.ReturnValuesOnConditionCheckFailure
    ]
    """Use `ReturnValuesOnConditionCheckFailure` to get the item attributes if the
    `Put` condition fails."""


class DeleteLike(TypedDict, total=False):
    """Represents a request to perform a `DeleteItem` operation."""

    Key: Required[ReadOnly[Mapping[str, AttributeValueLike]]]
    """The primary key of the item to be deleted."""

    TableName: Required[ReadOnly[str]]
    """Name of the table in which the item to be deleted resides. Length: 1 to 1024."""

    ConditionExpression: ReadOnly[str]
    """A condition that must be satisfied in order for a conditional delete to
    succeed."""

    ExpressionAttributeNames: ReadOnly[dict[str, str]]
    """One or more substitution tokens for attribute names in an expression."""

    ExpressionAttributeValues: ReadOnly[Mapping[str, AttributeValueLike]]
    """One or more values that can be substituted in an expression."""

    ReturnValuesOnConditionCheckFailure: ReadOnly[
        literals.ReturnValuesOnConditionCheckFailure
    ]
    """Use `ReturnValuesOnConditionCheckFailure` to get the item attributes if the
    `Delete` condition fails."""


class UpdateLike(TypedDict, total=False):
    """Represents a request to perform an `UpdateItem` operation."""

    Key: Required[ReadOnly[Mapping[str, AttributeValueLike]]]
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

    ExpressionAttributeValues: ReadOnly[Mapping[str, AttributeValueLike]]
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


class PointInTimeRecoverySpecificationLike(TypedDict):
    """Represents the settings used to enable point in time recovery."""

    PointInTimeRecoveryEnabled: ReadOnly[bool]
    """Indicates whether point in time recovery is enabled (true) or disabled (false)
    on the table."""

    RecoveryPeriodInDays: NotRequired[ReadOnly[int]]
    """The number of preceding days for which continuous backups are taken and
    maintained. Range: 1 to 35."""


class CreateReplicaActionLike(TypedDict):
    """Represents a replica to be added."""

    RegionName: ReadOnly[str]
    """The Region of the replica to be added."""


class DeleteReplicaActionLike(TypedDict):
    """Represents a replica to be removed."""

    RegionName: ReadOnly[str]
    """The Region of the replica to be removed."""


class ReplicaUpdateLike(TypedDict, total=False):
    """Represents one of the following..."""

    Create: ReadOnly[CreateReplicaActionLike]
    """The parameters required for creating a replica on an existing global table."""

    Delete: ReadOnly[DeleteReplicaActionLike]
    """The name of the existing replica to be removed."""


class AutoScalingTargetTrackingScalingPolicyConfigurationUpdateLike(
    TypedDict,
    total=False,
):
    """Represents the settings of a target tracking scaling policy that will be
    modified.
    """

    DisableScaleIn: ReadOnly[bool]
    """Indicates whether scale in by the target tracking policy is disabled. The
    default value is false."""

    ScaleInCooldown: ReadOnly[int]
    """The amount of time, in seconds, after a scale in activity completes before
    another scale in activity can start."""

    ScaleOutCooldown: ReadOnly[int]
    """The amount of time, in seconds, after a scale out activity completes before
    another scale out activity can start."""

    TargetValue: Required[ReadOnly[FloatInput]]
    """The target value for the metric."""


class AutoScalingPolicyUpdateLike(TypedDict):
    """Represents the auto scaling policy to be modified."""

    PolicyName: NotRequired[ReadOnly[str]]
    """Length: 1 to 256. Pattern: `\\p{Print}+`."""

    TargetTrackingScalingPolicyConfiguration: ReadOnly[
        AutoScalingTargetTrackingScalingPolicyConfigurationUpdateLike
    ]


class AutoScalingSettingsUpdateLike(TypedDict, total=False):
    """Represents the auto scaling settings to be modified for a global table or
    global secondary index.
    """

    MinimumUnits: ReadOnly[int]
    """The minimum capacity units that a global table or global secondary index
    should be scaled down to. Range: at least 1."""

    MaximumUnits: ReadOnly[int]
    """The maximum capacity units that a global table or global secondary index
    should be scaled up to. Range: at least 1."""

    AutoScalingDisabled: ReadOnly[bool]
    """Disabled auto scaling for this global table or global secondary index."""

    AutoScalingRoleArn: ReadOnly[str]
    """Role ARN used for configuring auto scaling policy. Length: 1 to 1600."""

    ScalingPolicyUpdate: ReadOnly[AutoScalingPolicyUpdateLike]
    """The scaling policy to apply for scaling target global table or global
    secondary index capacity units."""


class GlobalTableGlobalSecondaryIndexSettingsUpdateLike(TypedDict, total=False):
    """Represents the settings of a global secondary index for a global table that
    will be modified.
    """

    IndexName: Required[ReadOnly[str]]
    """Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`."""

    ProvisionedWriteCapacityUnits: ReadOnly[int]
    """The maximum number of writes consumed per second before DynamoDB returns a
    `ThrottlingException.`. Range: at least 1."""

    ProvisionedWriteCapacityAutoScalingSettingsUpdate: ReadOnly[
        AutoScalingSettingsUpdateLike
    ]
    """Auto scaling settings for managing a global secondary index's write capacity
    units."""


class ReplicaGlobalSecondaryIndexSettingsUpdateLike(TypedDict, total=False):
    """Represents the settings of a global secondary index for a global table that
    will be modified.
    """

    IndexName: Required[ReadOnly[str]]
    """Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`."""

    ProvisionedReadCapacityUnits: ReadOnly[int]
    """The maximum number of strongly consistent reads consumed per second before
    DynamoDB returns a `ThrottlingException`. Range: at least 1."""

    ProvisionedReadCapacityAutoScalingSettingsUpdate: ReadOnly[
        AutoScalingSettingsUpdateLike
    ]
    """Auto scaling settings for managing a global secondary index replica's read
    capacity units."""


class ReplicaSettingsUpdateLike(TypedDict, total=False):
    """Represents the settings for a global table in a Region that will be modified."""

    RegionName: Required[ReadOnly[str]]
    """The Region of the replica to be added."""

    ReplicaProvisionedReadCapacityUnits: ReadOnly[int]
    """The maximum number of strongly consistent reads consumed per second before
    DynamoDB returns a `ThrottlingException`. Range: at least 1."""

    ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate: ReadOnly[
        AutoScalingSettingsUpdateLike
    ]
    """Auto scaling settings for managing a global table replica's read capacity
    units."""

    ReplicaGlobalSecondaryIndexSettingsUpdate: ReadOnly[
        Sequence[ReplicaGlobalSecondaryIndexSettingsUpdateLike]
    ]
    """Represents the settings of a global secondary index for a global table that
    will be modified. Items: 1 to 20."""

    ReplicaTableClass: ReadOnly[literals.TableClass]
    """Replica-specific table class."""


class AttributeValueUpdateLike(TypedDict, total=False):
    """For the `UpdateItem` operation, represents the attributes to be modified, the
    action to perform on each, and the new value for each.
    """

    Value: ReadOnly[AttributeValueLike]
    """Represents the data for an attribute."""

    Action: ReadOnly[literals.AttributeAction]
    """Specifies how to perform the update."""


class UpdateKinesisStreamingConfigurationLike(TypedDict, total=False):
    """Enables updating the configuration for Kinesis Streaming."""

    ApproximateCreationDateTimePrecision: ReadOnly[
        literals.ApproximateCreationDateTimePrecision
    ]
    """Enables updating the precision of Kinesis data stream timestamp."""


class UpdateGlobalSecondaryIndexActionLike(TypedDict, total=False):
    """Represents the new provisioned throughput settings to be applied to a global
    secondary index.
    """

    IndexName: Required[ReadOnly[str]]
    """The name of the global secondary index to be updated. Length: 3 to 255.
    Pattern: `[a-zA-Z0-9_.-]+`."""

    ProvisionedThroughput: ReadOnly[ProvisionedThroughputLike]
    """Represents the provisioned throughput settings for the specified global
    secondary index."""

    OnDemandThroughput: ReadOnly[OnDemandThroughputLike]
    """Updates the maximum number of read and write units for the specified global
    secondary index."""

    WarmThroughput: ReadOnly[WarmThroughputLike]
    """Represents the warm throughput value of the new provisioned throughput
    settings to be applied to a global secondary index."""


class CreateGlobalSecondaryIndexActionLike(TypedDict):
    """Represents a new global secondary index to be added to an existing table."""

    IndexName: ReadOnly[str]
    """The name of the global secondary index to be created. Length: 3 to 255.
    Pattern: `[a-zA-Z0-9_.-]+`."""

    KeySchema: ReadOnly[Sequence[KeySchemaElementLike]]
    """Items: at least 1."""

    Projection: ReadOnly[ProjectionLike]
    """Represents attributes that are copied (projected) from the table into an
    index."""

    ProvisionedThroughput: NotRequired[ReadOnly[ProvisionedThroughputLike]]
    """Represents the provisioned throughput settings for the specified global
    secondary index."""

    OnDemandThroughput: NotRequired[ReadOnly[OnDemandThroughputLike]]
    """The maximum number of read and write units for the global secondary index
    being created."""

    WarmThroughput: NotRequired[ReadOnly[WarmThroughputLike]]
    """Represents the warm throughput value (in read units per second and write units
    per second) when creating a secondary index."""


class DeleteGlobalSecondaryIndexActionLike(TypedDict):
    """Represents a global secondary index to be deleted from an existing table."""

    IndexName: ReadOnly[str]
    """The name of the global secondary index to be deleted. Length: 3 to 255.
    Pattern: `[a-zA-Z0-9_.-]+`."""


class GlobalSecondaryIndexUpdateLike(TypedDict, total=False):
    """Represents one of the following..."""

    Update: ReadOnly[UpdateGlobalSecondaryIndexActionLike]
    """The name of an existing global secondary index, along with new provisioned
    throughput settings to be applied to that index."""

    Create: ReadOnly[CreateGlobalSecondaryIndexActionLike]
    """The parameters required for creating a global secondary index on an existing
    table: `IndexName`, `KeySchema`, `AttributeDefinitions`, `Projection`,
    `ProvisionedThroughput`."""

    Delete: ReadOnly[DeleteGlobalSecondaryIndexActionLike]
    """The name of an existing global secondary index to be removed."""


class ProvisionedThroughputOverrideLike(TypedDict, total=False):
    """Replica-specific provisioned throughput settings."""

    ReadCapacityUnits: ReadOnly[int]
    """Replica-specific read capacity units. Range: at least 1."""


class OnDemandThroughputOverrideLike(TypedDict, total=False):
    """Overrides the on-demand throughput settings for this replica table."""

    MaxReadRequestUnits: ReadOnly[int]
    """Maximum number of read request units for the specified replica table."""


class ReplicaGlobalSecondaryIndexLike(TypedDict, total=False):
    """Represents the properties of a replica global secondary index."""

    IndexName: Required[ReadOnly[str]]
    """Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`."""

    ProvisionedThroughputOverride: ReadOnly[ProvisionedThroughputOverrideLike]
    """Replica table GSI-specific provisioned throughput."""

    OnDemandThroughputOverride: ReadOnly[OnDemandThroughputOverrideLike]
    """Overrides the maximum on-demand throughput settings for the specified global
    secondary index in the specified replica table."""


class CreateReplicationGroupMemberActionLike(TypedDict, total=False):
    """Represents a replica to be created."""

    RegionName: Required[ReadOnly[str]]
    """The Region where the new replica will be created."""

    KMSMasterKeyId: ReadOnly[str]
    """The KMS key that should be used for KMS encryption in the new replica."""

    ProvisionedThroughputOverride: ReadOnly[ProvisionedThroughputOverrideLike]
    """Replica-specific provisioned throughput."""

    OnDemandThroughputOverride: ReadOnly[OnDemandThroughputOverrideLike]
    """The maximum on-demand throughput settings for the specified replica table
    being created."""

    GlobalSecondaryIndexes: ReadOnly[Sequence[ReplicaGlobalSecondaryIndexLike]]
    """Replica-specific global secondary index settings. Items: at least 1."""

    TableClassOverride: ReadOnly[literals.TableClass]
    """Replica-specific table class."""


class UpdateReplicationGroupMemberActionLike(TypedDict, total=False):
    """Represents a replica to be modified."""

    RegionName: Required[ReadOnly[str]]
    """The Region where the replica exists."""

    KMSMasterKeyId: ReadOnly[str]
    """The KMS key of the replica that should be used for KMS encryption."""

    ProvisionedThroughputOverride: ReadOnly[ProvisionedThroughputOverrideLike]
    """Replica-specific provisioned throughput."""

    OnDemandThroughputOverride: ReadOnly[OnDemandThroughputOverrideLike]
    """Overrides the maximum on-demand throughput for the replica table."""

    GlobalSecondaryIndexes: ReadOnly[Sequence[ReplicaGlobalSecondaryIndexLike]]
    """Replica-specific global secondary index settings. Items: at least 1."""

    TableClassOverride: ReadOnly[literals.TableClass]
    """Replica-specific table class."""


class DeleteReplicationGroupMemberActionLike(TypedDict):
    """Represents a replica to be deleted."""

    RegionName: ReadOnly[str]
    """The Region where the replica exists."""


class DisassociateReplicationGroupMemberActionLike(TypedDict):
    """The parameters for disassociating the local replica from a global table using
    Version 2019.11.21 with multi-Region eventual consistency (MREC).
    """

    RegionName: ReadOnly[str]
    """The Region of the replica to disassociate."""

    DisassociationMode: ReadOnly[literals.DisassociationMode]
    """The mode for handling pending replication before disassociation completes."""


class ReplicationGroupUpdateLike(TypedDict, total=False):
    """Represents one of the following..."""

    Create: ReadOnly[CreateReplicationGroupMemberActionLike]
    """The parameters required for creating a replica for the table."""

    Update: ReadOnly[UpdateReplicationGroupMemberActionLike]
    """The parameters required for updating a replica for the table."""

    Delete: ReadOnly[DeleteReplicationGroupMemberActionLike]
    """The parameters required for deleting a replica for the table."""

    Disassociate: ReadOnly[DisassociateReplicationGroupMemberActionLike]
    """The parameters for disassociating the local replica from the global table and
    retaining it as a standalone regional table."""


class CreateGlobalTableWitnessGroupMemberActionLike(TypedDict):
    """Specifies the action to add a new witness Region to a MRSC global table."""

    RegionName: ReadOnly[str]
    """The Amazon Web Services Region name to be added as a witness Region for the
    MRSC global table."""


class DeleteGlobalTableWitnessGroupMemberActionLike(TypedDict):
    """Specifies the action to remove a witness Region from a MRSC global table."""

    RegionName: ReadOnly[str]
    """The witness Region name to be removed from the MRSC global table."""


class GlobalTableWitnessGroupUpdateLike(TypedDict, total=False):
    """Represents one of the following..."""

    Create: ReadOnly[CreateGlobalTableWitnessGroupMemberActionLike]
    """Specifies a witness Region to be added to a new MRSC global table."""

    Delete: ReadOnly[DeleteGlobalTableWitnessGroupMemberActionLike]
    """Specifies a witness Region to be removed from an existing global table."""


class CreateVectorIndexActionLike(TypedDict):
    """A new vector index to be added to a table."""

    IndexName: ReadOnly[str]
    """Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`."""

    VectorAttribute: ReadOnly[VectorAttributeDefinitionLike]
    """The attribute that contains vector embeddings."""

    SearchSchema: NotRequired[ReadOnly[Sequence[SearchSchemaElementLike]]]
    """The partition key and inline filter attribute definitions for the vector
    index. Items: at least 1."""

    Projection: ReadOnly[ProjectionLike]
    """Specifies attributes that are copied (projected) from the table into the
    vector index."""

    Dimensions: ReadOnly[int]
    """The number of dimensions in each vector. Range: at least 1."""

    DistanceFunction: ReadOnly[literals.VectorDistanceFunction]
    """The distance function used to calculate similarity."""


class DeleteVectorIndexActionLike(TypedDict):
    """A vector index to be removed from a table."""

    IndexName: ReadOnly[str]
    """Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`."""


class VectorIndexUpdateLike(TypedDict, total=False):
    """A vector index to be added to or removed from a table."""

    Create: ReadOnly[CreateVectorIndexActionLike]
    """The configuration for creating a new vector index on the table."""

    Delete: ReadOnly[DeleteVectorIndexActionLike]
    """The configuration for deleting an existing vector index from the table."""


class GlobalSecondaryIndexAutoScalingUpdateLike(TypedDict, total=False):
    """Represents the auto scaling settings of a global secondary index for a global
    table that will be modified.
    """

    IndexName: ReadOnly[str]
    """Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`."""

    ProvisionedWriteCapacityAutoScalingUpdate: ReadOnly[AutoScalingSettingsUpdateLike]
    """Represents the auto scaling settings to be modified for a global table or
    global secondary index."""


class ReplicaGlobalSecondaryIndexAutoScalingUpdateLike(TypedDict, total=False):
    """Represents the auto scaling settings of a global secondary index for a replica
    that will be modified.
    """

    IndexName: ReadOnly[str]
    """Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`."""

    ProvisionedReadCapacityAutoScalingUpdate: ReadOnly[AutoScalingSettingsUpdateLike]
    """Represents the auto scaling settings to be modified for a global table or
    global secondary index."""


class ReplicaAutoScalingUpdateLike(TypedDict, total=False):
    """Represents the auto scaling settings of a replica that will be modified."""

    RegionName: Required[ReadOnly[str]]
    """The Region where the replica exists."""

    ReplicaGlobalSecondaryIndexUpdates: ReadOnly[
        Sequence[ReplicaGlobalSecondaryIndexAutoScalingUpdateLike]
    ]
    """Represents the auto scaling settings of global secondary indexes that will be
    modified."""

    ReplicaProvisionedReadCapacityAutoScalingUpdate: ReadOnly[
        AutoScalingSettingsUpdateLike
    ]
    """Represents the auto scaling settings to be modified for a global table or
    global secondary index."""


class TimeToLiveSpecificationLike(TypedDict):
    """Represents the settings used to enable or disable Time to Live (TTL) for the
    specified table.
    """

    Enabled: ReadOnly[bool]
    """Indicates whether TTL is to be enabled (true) or disabled (false) on the
    table."""

    AttributeName: ReadOnly[str]
    """The name of the TTL attribute used to store the expiration time for items in
    the table. Length: 1 to 255."""
