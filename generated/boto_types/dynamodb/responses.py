"""Response types of Amazon DynamoDB: TypedDicts of the data that AWS returns."""

from datetime import datetime

from typing_extensions import NotRequired, Required, TypedDict

from boto_types.dynamodb import literals
from boto_types.values import ResponseMetadata


class AttributeValue(TypedDict, total=False):
    """Represents the data for an attribute."""

    S: str
    N: str
    B: bytes
    SS: list[str]
    NS: list[str]
    BS: list[bytes]
    NULL: bool
    BOOL: bool
    M: "dict[str, AttributeValue]"
    L: "list[AttributeValue]"


class BatchStatementError(TypedDict, total=False):
    """An error associated with a statement in a PartiQL batch that was run."""

    Code: literals.BatchStatementErrorCodeEnum
    """The error code associated with the failed PartiQL batch statement."""

    Message: str
    """The error message associated with the PartiQL batch response."""

    Item: dict[str, AttributeValue]
    """The item which caused the condition check to fail."""


class BatchStatementResponse(TypedDict, total=False):
    """A PartiQL batch statement response.."""

    Error: BatchStatementError
    """The error associated with a failed PartiQL batch statement."""

    TableName: str
    """The table name associated with a failed PartiQL batch statement."""

    Item: dict[str, AttributeValue]
    """A DynamoDB item associated with a BatchStatementResponse"""


class Capacity(TypedDict, total=False):
    """Represents the amount of provisioned throughput capacity consumed on a table
    or an index.
    """

    ReadCapacityUnits: float
    """The total number of read capacity units consumed on a table or an index."""

    WriteCapacityUnits: float
    """The total number of write capacity units consumed on a table or an index."""

    CapacityUnits: float
    """The total number of capacity units consumed on a table or an index."""


class VectorCapacity(TypedDict, total=False):
    """The consumed capacity for vector index operations, including vector search
    request bytes and vector write request bytes.
    """

    VectorSearchRequestBytes: float
    """The number of vector search request bytes consumed by a `SearchVectors`
    operation."""

    VectorWriteRequestBytes: float
    """The number of vector write request bytes consumed when writing to a vector
    index."""


class ConsumedCapacity(TypedDict, total=False):
    """The capacity units consumed by an operation."""

    TableName: str
    """The name of the table that was affected by the operation."""

    CapacityUnits: float
    """The total number of capacity units consumed by the operation."""

    ReadCapacityUnits: float
    """The total number of read capacity units consumed by the operation."""

    WriteCapacityUnits: float
    """The total number of write capacity units consumed by the operation."""

    Table: Capacity
    """The amount of throughput consumed on the table affected by the operation."""

    LocalSecondaryIndexes: dict[str, Capacity]
    """The amount of throughput consumed on each local index affected by the
    operation."""

    GlobalSecondaryIndexes: dict[str, Capacity]
    """The amount of throughput consumed on each global index affected by the
    operation."""

    VectorIndexes: dict[str, VectorCapacity]
    """The amount of throughput consumed on each vector index affected by the
    operation."""


class BatchExecuteStatementOutput(TypedDict, total=False):
    Responses: list[BatchStatementResponse]
    ConsumedCapacity: list[ConsumedCapacity]
    """The capacity units consumed by the entire operation."""

    ResponseMetadata: Required[ResponseMetadata]


class KeysAndAttributes(TypedDict, total=False):
    """Represents a set of primary keys and, for each key, the attributes to retrieve
    from the table.
    """

    Keys: Required[list[dict[str, AttributeValue]]]
    """The primary key attribute values that define the items and the attributes
    associated with the items. Items: 1 to 100."""

    AttributesToGet: list[str]
    """This is a legacy parameter. Items: at least 1."""

    ConsistentRead: bool
    """The consistency of a read operation."""

    ProjectionExpression: str
    """A string that identifies one or more attributes to retrieve from the table."""

    ExpressionAttributeNames: dict[str, str]
    """One or more substitution tokens for attribute names in an expression."""


class BatchGetItemOutput(TypedDict, total=False):
    """Represents the output of a `BatchGetItem` operation."""

    Responses: dict[str, list[dict[str, AttributeValue]]]
    """A map of table name or table ARN to a list of items."""

    UnprocessedKeys: dict[str, KeysAndAttributes]
    """A map of tables and their respective keys that were not processed with the
    current response."""

    ConsumedCapacity: list[ConsumedCapacity]
    """The read capacity units consumed by the entire `BatchGetItem` operation."""

    ResponseMetadata: Required[ResponseMetadata]


class PutRequest(TypedDict):
    """Represents a request to perform a `PutItem` operation on an item."""

    Item: dict[str, AttributeValue]
    """A map of attribute name to attribute values, representing the primary key of
    an item to be processed by `PutItem`."""


class DeleteRequest(TypedDict):
    """Represents a request to perform a `DeleteItem` operation on an item."""

    Key: dict[str, AttributeValue]
    """A map of attribute name to attribute values, representing the primary key of
    the item to delete."""


class WriteRequest(TypedDict, total=False):
    """Represents an operation to perform - either `DeleteItem` or `PutItem`."""

    PutRequest: PutRequest
    """A request to perform a `PutItem` operation."""

    DeleteRequest: DeleteRequest
    """A request to perform a `DeleteItem` operation."""


class ItemCollectionMetrics(TypedDict, total=False):
    """Information about item collections, if any, that were affected by the
    operation.
    """

    ItemCollectionKey: dict[str, AttributeValue]
    """The partition key value of the item collection."""

    SizeEstimateRangeGB: list[float]
    """An estimate of item collection size, in gigabytes."""


class BatchWriteItemOutput(TypedDict, total=False):
    """Represents the output of a `BatchWriteItem` operation."""

    UnprocessedItems: dict[str, list[WriteRequest]]
    """A map of tables and requests against those tables that were not processed."""

    ItemCollectionMetrics: dict[str, list[ItemCollectionMetrics]]
    """A list of tables that were processed by `BatchWriteItem` and, for each table,
    information about any item collections that were affected by individual
    `DeleteItem` or `PutItem` operations."""

    ConsumedCapacity: list[ConsumedCapacity]
    """The capacity units consumed by the entire `BatchWriteItem` operation."""

    ResponseMetadata: Required[ResponseMetadata]


class CancelBulkOperationOutput(TypedDict):
    BulkOperationArn: str
    """The Amazon Resource Name (ARN) of the bulk operation for which DynamoDB
    accepted the cancellation request."""

    BulkOperationStatus: literals.BulkOperationStatus
    """The status returned after DynamoDB accepts the cancellation request."""

    ResponseMetadata: ResponseMetadata


class BackupDetails(TypedDict):
    """Contains the details of the backup created for the table."""

    BackupArn: str
    BackupName: str
    """Name of the requested backup."""

    BackupSizeBytes: NotRequired[int]
    BackupStatus: literals.BackupStatus
    """Backup can be in one of the following states: CREATING, ACTIVE, DELETED."""

    BackupType: literals.BackupType
    """BackupType: `USER`, `SYSTEM`, `AWS_BACKUP`."""

    BackupCreationDateTime: datetime
    """Time at which the backup was created."""

    BackupExpiryDateTime: NotRequired[datetime]
    """Time at which the automatic on-demand backup created by DynamoDB will expire."""


class CreateBackupOutput(TypedDict):
    BackupDetails: NotRequired[BackupDetails]
    """Contains the details of the backup created for the table."""

    ResponseMetadata: ResponseMetadata


class ProvisionedThroughputOverride(TypedDict, total=False):
    """Replica-specific provisioned throughput settings."""

    ReadCapacityUnits: int
    """Replica-specific read capacity units. Range: at least 1."""


class OnDemandThroughputOverride(TypedDict, total=False):
    """Overrides the on-demand throughput settings for this replica table."""

    MaxReadRequestUnits: int
    """Maximum number of read request units for the specified replica table."""


class TableWarmThroughputDescription(TypedDict, total=False):
    """Represents the warm throughput value (in read units per second and write units
    per second) of the table.
    """

    ReadUnitsPerSecond: int
    """Represents the base table's warm throughput value in read units per second."""

    WriteUnitsPerSecond: int
    """Represents the base table's warm throughput value in write units per second."""

    Status: literals.TableStatus
    """Represents warm throughput value of the base table."""


class GlobalSecondaryIndexWarmThroughputDescription(TypedDict, total=False):
    """The description of the warm throughput value on a global secondary index."""

    ReadUnitsPerSecond: int
    """Represents warm throughput read units per second value for a global secondary
    index."""

    WriteUnitsPerSecond: int
    """Represents warm throughput write units per second value for a global secondary
    index."""

    Status: literals.IndexStatus
    """Represents the warm throughput status being created or updated on a global
    secondary index."""


class ReplicaGlobalSecondaryIndexDescription(TypedDict, total=False):
    """Represents the properties of a replica global secondary index."""

    IndexName: str
    ProvisionedThroughputOverride: ProvisionedThroughputOverride
    """If not described, uses the source table GSI's read capacity settings."""

    OnDemandThroughputOverride: OnDemandThroughputOverride
    """Overrides the maximum on-demand throughput for the specified global secondary
    index in the specified replica table."""

    WarmThroughput: GlobalSecondaryIndexWarmThroughputDescription


class TableClassSummary(TypedDict, total=False):
    TableClass: literals.TableClass
    LastUpdateDateTime: datetime
    """The date and time at which the table class was last updated."""


class ReplicaDescription(TypedDict, total=False):
    RegionName: str
    ReplicaStatus: literals.ReplicaStatus
    """The current state of the replica: `CREATING`, `UPDATING`, `DELETING`,
    `ACTIVE`, `REGION_DISABLED`."""

    ReplicaArn: str
    """The Amazon Resource Name (ARN) of the global table replica."""

    ReplicaStatusDescription: str
    """Detailed information about the replica status."""

    ReplicaStatusPercentProgress: str
    """Specifies the progress of a Create, Update, or Delete action on the replica as
    a percentage."""

    KMSMasterKeyId: str
    """The KMS key of the replica that will be used for KMS encryption."""

    ProvisionedThroughputOverride: ProvisionedThroughputOverride
    """Replica-specific provisioned throughput."""

    OnDemandThroughputOverride: OnDemandThroughputOverride
    """Overrides the maximum on-demand throughput settings for the specified replica
    table."""

    WarmThroughput: TableWarmThroughputDescription
    GlobalSecondaryIndexes: list[ReplicaGlobalSecondaryIndexDescription]
    """Replica-specific global secondary index settings."""

    ReplicaInaccessibleDateTime: datetime
    """The time at which the replica was first detected as inaccessible."""

    ReplicaTableClassSummary: TableClassSummary
    GlobalTableSettingsReplicationMode: literals.GlobalTableSettingsReplicationMode
    """Indicates one of the settings synchronization modes for the global table
    replica: `ENABLED`, `DISABLED`, `ENABLED_WITH_OVERRIDES`."""


class GlobalTableDescription(TypedDict, total=False):
    ReplicationGroup: list[ReplicaDescription]
    """The Regions where the global table has replicas."""

    GlobalTableArn: str
    """The unique identifier of the global table."""

    CreationDateTime: datetime
    GlobalTableStatus: literals.GlobalTableStatus
    """The current state of the global table: `CREATING`, `UPDATING`, `DELETING`,
    `ACTIVE`."""

    GlobalTableName: str


class CreateGlobalTableOutput(TypedDict):
    GlobalTableDescription: NotRequired[GlobalTableDescription]
    ResponseMetadata: ResponseMetadata


class AttributeDefinition(TypedDict):
    """Represents an attribute for describing the schema for the table and indexes."""

    AttributeName: str
    """Length: 1 to 255."""

    AttributeType: literals.ScalarAttributeType
    """The data type for the attribute, where: `S`, `N`, `B`."""


class KeySchemaElement(TypedDict):
    """Represents a single element of a key schema."""

    AttributeName: str
    """Length: 1 to 255."""

    KeyType: literals.KeyType
    """The role that this key attribute will assume: `HASH`, `RANGE`."""


class ProvisionedThroughputDescription(TypedDict):
    """Represents the provisioned throughput settings for the table, consisting of
    read and write capacity units, along with data about increases and decreases.
    """

    LastIncreaseDateTime: NotRequired[datetime]
    """The date and time of the last provisioned throughput increase for this table."""

    LastDecreaseDateTime: NotRequired[datetime]
    """The date and time of the last provisioned throughput decrease for this table."""

    NumberOfDecreasesToday: int
    """The number of provisioned throughput decreases for this table during this UTC
    calendar day."""

    ReadCapacityUnits: int
    """The maximum number of strongly consistent reads consumed per second before
    DynamoDB returns a `ThrottlingException`."""

    WriteCapacityUnits: int
    """The maximum number of writes consumed per second before DynamoDB returns a
    `ThrottlingException`."""


class BillingModeSummary(TypedDict):
    """Contains the details for the read/write capacity mode."""

    BillingMode: literals.BillingMode
    """Controls how you are charged for read and write throughput and how you manage
    capacity."""

    LastUpdateToPayPerRequestDateTime: NotRequired[datetime]
    """Represents the time when `PAY_PER_REQUEST` was last set as the read/write
    capacity mode."""


class Projection(TypedDict, total=False):
    """Represents attributes that are copied (projected) from the table into an
    index.
    """

    ProjectionType: literals.ProjectionType
    """The set of attributes that are projected into the index: `KEYS_ONLY`,
    `INCLUDE`, `ALL`. When using the DynamoDB console, `ALL` is selected by default."""

    NonKeyAttributes: list[str]
    """Represents the non-key attribute names which will be projected into the index.
    Items: 1 to 20."""


class LocalSecondaryIndexDescription(TypedDict, total=False):
    """Represents the properties of a local secondary index."""

    IndexName: str
    KeySchema: list[KeySchemaElement]
    """The complete key schema for the local secondary index, consisting of one or
    more pairs of attribute names and key types: `HASH`, `RANGE`."""

    Projection: Projection
    """Represents attributes that are copied (projected) from the table into the
    global secondary index."""

    IndexSizeBytes: int
    """The total size of the specified index, in bytes."""

    ItemCount: int
    IndexArn: str
    """The Amazon Resource Name (ARN) that uniquely identifies the index."""


class OnDemandThroughput(TypedDict, total=False):
    """Sets the maximum number of read and write units for the specified on-demand
    table.
    """

    MaxReadRequestUnits: int
    """Maximum number of read request units for the specified table."""

    MaxWriteRequestUnits: int
    """Maximum number of write request units for the specified table."""


class GlobalSecondaryIndexDescription(TypedDict, total=False):
    """Represents the properties of a global secondary index."""

    IndexName: str
    KeySchema: list[KeySchemaElement]
    """The complete key schema for a global secondary index, which consists of one or
    more pairs of attribute names and key types: `HASH`, `RANGE`."""

    Projection: Projection
    """Represents attributes that are copied (projected) from the table into the
    global secondary index."""

    IndexStatus: literals.IndexStatus
    """The current state of the global secondary index: `CREATING`, `UPDATING`,
    `DELETING`, `ACTIVE`."""

    Backfilling: bool
    """Indicates whether the index is currently backfilling."""

    ProvisionedThroughput: ProvisionedThroughputDescription
    """Represents the provisioned throughput settings for the specified global
    secondary index."""

    IndexSizeBytes: int
    """The total size of the specified index, in bytes."""

    ItemCount: int
    IndexArn: str
    """The Amazon Resource Name (ARN) that uniquely identifies the index."""

    OnDemandThroughput: OnDemandThroughput
    """The maximum number of read and write units for the specified global secondary
    index."""

    WarmThroughput: GlobalSecondaryIndexWarmThroughputDescription
    """Represents the warm throughput value (in read units per second and write units
    per second) for the specified secondary index."""


class StreamSpecification(TypedDict):
    """Represents the DynamoDB Streams configuration for a table in DynamoDB."""

    StreamEnabled: bool
    """Indicates whether DynamoDB Streams is enabled (true) or disabled (false) on
    the table."""

    StreamViewType: NotRequired[literals.StreamViewType]
    """When an item in the table is modified, `StreamViewType` determines what
    information is written to the stream for this table."""


class GlobalTableWitnessDescription(TypedDict, total=False):
    """Represents the properties of a witness Region in a MRSC global table."""

    RegionName: str
    """The name of the Amazon Web Services Region that serves as a witness for the
    MRSC global table."""

    WitnessStatus: literals.WitnessStatus
    """The current status of the witness Region in the MRSC global table."""


class RestoreSummary(TypedDict):
    SourceBackupArn: NotRequired[str]
    """The Amazon Resource Name (ARN) of the backup from which the table was
    restored."""

    SourceTableArn: NotRequired[str]
    """The ARN of the source table of the backup that is being restored."""

    RestoreDateTime: datetime
    """Point in time or source backup time."""

    RestoreInProgress: bool
    """Indicates if a restore is in progress or not."""


class SSEDescription(TypedDict, total=False):
    """The description of the server-side encryption status on the specified table."""

    Status: literals.SSEStatus
    """Represents the current state of server-side encryption."""

    SSEType: literals.SSEType
    """Server-side encryption type."""

    KMSMasterKeyArn: str
    """The KMS key ARN used for the KMS encryption."""

    InaccessibleEncryptionDateTime: datetime
    """Indicates the time, in UNIX epoch date format, when DynamoDB detected that the
    table's KMS key was inaccessible."""


class ArchivalSummary(TypedDict, total=False):
    """Contains details of a table archival operation."""

    ArchivalDateTime: datetime
    """The date and time when table archival was initiated by DynamoDB, in UNIX epoch
    time format."""

    ArchivalReason: str
    """The reason DynamoDB archived the table."""

    ArchivalBackupArn: str
    """The Amazon Resource Name (ARN) of the backup the table was archived to, when
    applicable in the archival reason."""


class SearchSchemaElement(TypedDict):
    """An element in the search schema of a vector index."""

    AttributeName: str
    """Length: at most 65535."""

    SearchSchemaElementType: literals.SearchSchemaElementType
    """The role of the attribute in the search schema."""


class VectorAttributeDefinition(TypedDict):
    """The definition of a vector attribute for a vector index."""

    AttributeName: str
    """Length: 1 to 255."""


class VectorIndexDescription(TypedDict, total=False):
    """Contains the current state and configuration of a vector index, including its
    status, size, item count, and the settings specified when the index was created.
    """

    IndexName: str
    SearchSchema: list[SearchSchemaElement]
    """The search schema that defines partition key and inline filter attributes for
    the vector index."""

    Projection: Projection
    """Specifies attributes that are copied (projected) from the table into the
    vector index."""

    VectorAttribute: VectorAttributeDefinition
    """The vector attribute configuration for the index."""

    Dimensions: int
    """The number of dimensions in each vector."""

    DistanceFunction: literals.VectorDistanceFunction
    """The distance function used to calculate similarity between vectors."""

    IndexStatus: literals.IndexStatus
    """The current state of the vector index: `CREATING`, `ACTIVE`, `DELETING`."""

    Backfilling: bool
    """Specifies whether the index is currently backfilling."""

    IndexSizeBytes: int
    """The total size of the vector index, in bytes."""

    ItemCount: int
    """The number of items indexed in the vector index."""

    IndexArn: str
    """The Amazon Resource Name (ARN) that uniquely identifies the vector index."""


class TableDescription(TypedDict, total=False):
    """Represents the properties of a table."""

    AttributeDefinitions: list[AttributeDefinition]
    """An array of `AttributeDefinition` objects."""

    TableName: Required[str]
    KeySchema: list[KeySchemaElement]
    """The primary key structure for the table."""

    TableStatus: Required[literals.TableStatus]
    """The current state of the table: `CREATING`, `UPDATING`, `DELETING`, `ACTIVE`,
    `INACCESSIBLE_ENCRYPTION_CREDENTIALS`, `ARCHIVING`, ..."""

    CreationDateTime: datetime
    """The date and time when the table was created, in UNIX epoch time format."""

    ProvisionedThroughput: Required[ProvisionedThroughputDescription]
    """The provisioned throughput settings for the table, consisting of read and
    write capacity units, along with data about increases and decreases."""

    TableSizeBytes: Required[int]
    """The total size of the specified table, in bytes."""

    ItemCount: Required[int]
    TableArn: Required[str]
    """The Amazon Resource Name (ARN) that uniquely identifies the table."""

    TableId: str
    """A unique identifier for the table, in UUID format, generated by DynamoDB when
    the table is created."""

    BillingModeSummary: BillingModeSummary
    """Contains the details for the read/write capacity mode."""

    LocalSecondaryIndexes: list[LocalSecondaryIndexDescription]
    GlobalSecondaryIndexes: list[GlobalSecondaryIndexDescription]
    StreamSpecification: StreamSpecification
    """The current DynamoDB Streams configuration for the table."""

    LatestStreamLabel: str
    """A timestamp, in ISO 8601 format, for this stream."""

    LatestStreamArn: str
    """The Amazon Resource Name (ARN) that uniquely identifies the latest stream for
    this table."""

    GlobalTableVersion: str
    """Represents the version of global tables in use, if the table is replicated
    across Amazon Web Services Regions."""

    Replicas: list[ReplicaDescription]
    GlobalTableWitnesses: list[GlobalTableWitnessDescription]
    """The witness Region and its current status in the MRSC global table."""

    GlobalTableSettingsReplicationMode: literals.GlobalTableSettingsReplicationMode
    """Indicates one of the settings synchronization modes for the global table:
    `ENABLED`, `DISABLED`, `ENABLED_WITH_OVERRIDES`."""

    RestoreSummary: RestoreSummary
    SSEDescription: SSEDescription
    """The description of the server-side encryption status on the specified table."""

    ArchivalSummary: ArchivalSummary
    """Contains information about the table archive."""

    TableClassSummary: TableClassSummary
    DeletionProtectionEnabled: bool
    """Indicates whether deletion protection is enabled (true) or disabled (false) on
    the table."""

    DisassociationProtectionEnabled: bool
    """Specifies whether disassociation protection is enabled (`true`) or disabled
    (`false`) for the local global table replica. Protection is enabled by default."""

    OnDemandThroughput: OnDemandThroughput
    """The maximum number of read and write units for the specified on-demand table."""

    WarmThroughput: TableWarmThroughputDescription
    """Describes the warm throughput value of the base table."""

    MultiRegionConsistency: literals.MultiRegionConsistency
    """Indicates one of the following consistency modes for a global table:
    `EVENTUAL`, `STRONG`. If you don't specify this field, the global table
    consistency mode defaults to `EVENTUAL`."""

    VectorIndexes: list[VectorIndexDescription]


class CreateTableOutput(TypedDict):
    """Represents the output of a `CreateTable` operation."""

    TableDescription: NotRequired[TableDescription]
    """Represents the properties of the table."""

    ResponseMetadata: ResponseMetadata


class ProvisionedThroughput(TypedDict):
    """Represents the provisioned throughput settings for the specified global
    secondary index.
    """

    ReadCapacityUnits: int
    """The maximum number of strongly consistent reads consumed per second before
    DynamoDB returns a `ThrottlingException`. Range: at least 1."""

    WriteCapacityUnits: int
    """The maximum number of writes consumed per second before DynamoDB returns a
    `ThrottlingException`. Range: at least 1."""


class SourceTableDetails(TypedDict):
    """Contains the details of the table when the backup was created."""

    TableName: str
    """The name of the table for which the backup was created."""

    TableId: str
    """Unique identifier for the table for which the backup was created."""

    TableArn: NotRequired[str]
    """ARN of the table for which backup was created."""

    TableSizeBytes: NotRequired[int]
    KeySchema: list[KeySchemaElement]
    TableCreationDateTime: datetime
    """Time when the source table was created."""

    ProvisionedThroughput: ProvisionedThroughput
    """Read IOPs and Write IOPS on the table when the backup was created."""

    OnDemandThroughput: NotRequired[OnDemandThroughput]
    """Sets the maximum number of read and write units for the specified on-demand
    table."""

    ItemCount: NotRequired[int]
    BillingMode: NotRequired[literals.BillingMode]
    """Controls how you are charged for read and write throughput and how you manage
    capacity."""


class LocalSecondaryIndexInfo(TypedDict, total=False):
    """Represents the properties of a local secondary index for the table when the
    backup was created.
    """

    IndexName: str
    KeySchema: list[KeySchemaElement]
    """The complete key schema for a local secondary index, which consists of one or
    more pairs of attribute names and key types: `HASH`, `RANGE`."""

    Projection: Projection
    """Represents attributes that are copied (projected) from the table into the
    global secondary index."""


class GlobalSecondaryIndexInfo(TypedDict, total=False):
    """Represents the properties of a global secondary index for the table when the
    backup was created.
    """

    IndexName: str
    KeySchema: list[KeySchemaElement]
    """The complete key schema for a global secondary index, which consists of one or
    more pairs of attribute names and key types: `HASH`, `RANGE`."""

    Projection: Projection
    """Represents attributes that are copied (projected) from the table into the
    global secondary index."""

    ProvisionedThroughput: ProvisionedThroughput
    """Represents the provisioned throughput settings for the specified global
    secondary index."""

    OnDemandThroughput: OnDemandThroughput
    """Sets the maximum number of read and write units for the specified on-demand
    table."""


class TimeToLiveDescription(TypedDict, total=False):
    """The description of the Time to Live (TTL) status on the specified table."""

    TimeToLiveStatus: literals.TimeToLiveStatus
    """The TTL status for the table."""

    AttributeName: str
    """The name of the TTL attribute for items in the table."""


class VectorIndexInfo(TypedDict, total=False):
    """Contains the configuration of a vector index as it existed at the time a
    backup was created.
    """

    IndexName: str
    VectorAttribute: VectorAttributeDefinition
    """The vector attribute configuration for the index."""

    SearchSchema: list[SearchSchemaElement]
    """The search schema that defines partition key and inline filter attributes for
    the vector index."""

    Projection: Projection
    """Specifies attributes that are copied (projected) from the table into the
    vector index."""

    Dimensions: int
    """The number of dimensions in each vector."""

    DistanceFunction: literals.VectorDistanceFunction
    """The distance function used to calculate similarity between vectors."""


class SourceTableFeatureDetails(TypedDict, total=False):
    """Contains the details of the features enabled on the table when the backup was
    created.
    """

    LocalSecondaryIndexes: list[LocalSecondaryIndexInfo]
    """Represents the LSI properties for the table when the backup was created."""

    GlobalSecondaryIndexes: list[GlobalSecondaryIndexInfo]
    """Represents the GSI properties for the table when the backup was created."""

    StreamDescription: StreamSpecification
    """Stream settings on the table when the backup was created."""

    TimeToLiveDescription: TimeToLiveDescription
    """Time to Live settings on the table when the backup was created."""

    SSEDescription: SSEDescription
    """The description of the server-side encryption status on the table when the
    backup was created."""

    VectorIndexes: list[VectorIndexInfo]
    """The vector index properties for the table at the time the backup was created,
    including the index name, vector attribute, dimensions, distance function, search
    schema, and projection."""


class BackupDescription(TypedDict, total=False):
    """Contains the description of the backup created for the table."""

    BackupDetails: BackupDetails
    """Contains the details of the backup created for the table."""

    SourceTableDetails: SourceTableDetails
    """Contains the details of the table when the backup was created."""

    SourceTableFeatureDetails: SourceTableFeatureDetails
    """Contains the details of the features enabled on the table when the backup was
    created."""


class DeleteBackupOutput(TypedDict):
    BackupDescription: NotRequired[BackupDescription]
    """Contains the description of the backup created for the table."""

    ResponseMetadata: ResponseMetadata


class DeleteItemOutput(TypedDict, total=False):
    """Represents the output of a `DeleteItem` operation."""

    Attributes: dict[str, AttributeValue]
    """A map of attribute names to `AttributeValue` objects, representing the item as
    it appeared before the `DeleteItem` operation."""

    ConsumedCapacity: ConsumedCapacity
    """The capacity units consumed by the `DeleteItem` operation."""

    ItemCollectionMetrics: ItemCollectionMetrics
    """Information about item collections, if any, that were affected by the
    `DeleteItem` operation."""

    ResponseMetadata: Required[ResponseMetadata]


class DeleteResourcePolicyOutput(TypedDict):
    RevisionId: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class DeleteTableOutput(TypedDict):
    """Represents the output of a `DeleteTable` operation."""

    TableDescription: NotRequired[TableDescription]
    """Represents the properties of a table."""

    ResponseMetadata: ResponseMetadata


class DescribeBackupOutput(TypedDict):
    BackupDescription: NotRequired[BackupDescription]
    """Contains the description of the backup created for the table."""

    ResponseMetadata: ResponseMetadata


class BulkOperationTableDetail(TypedDict, total=False):
    """Contains identifying information for a table associated with a bulk operation."""

    TableName: str
    TableId: str


class InputS3Configuration(TypedDict, total=False):
    """Contains the Amazon S3 location and format settings for bulk operation input."""

    S3BucketOwner: str
    """The Amazon Web Services account ID of the input bucket owner. Pattern:
    `[0-9]{12}`."""

    S3Bucket: Required[str]
    """The name of the Amazon S3 bucket that contains the input objects. Length: at
    most 255. Pattern: `^[a-z0-9A-Z]+[\\.\\-\\w]*[a-z0-9A-Z]+$`."""

    S3KeyPrefix: str
    """An optional key prefix that limits the input to matching objects in the Amazon
    S3 bucket. Length: at most 1024."""

    InputFormat: Required[literals.BulkOperationInputFormat]
    InputCompressionType: literals.InputCompressionType


class OutputS3Configuration(TypedDict, total=False):
    """Contains the Amazon S3 location, encryption settings, and output types for a
    bulk operation.
    """

    S3BucketOwner: str
    """The Amazon Web Services account ID of the output bucket owner. Pattern:
    `[0-9]{12}`."""

    S3Bucket: str
    """The name of the Amazon S3 bucket where DynamoDB writes output records. Length:
    at most 255. Pattern: `^[a-z0-9A-Z]+[\\.\\-\\w]*[a-z0-9A-Z]+$`."""

    S3KeyPrefix: str
    """An optional key prefix under which DynamoDB writes the output records. Length:
    at most 1024."""

    S3SseAlgorithm: literals.S3SseAlgorithm
    """The server-side encryption algorithm for the output objects."""

    S3SseKmsKeyId: str
    """The identifier of the KMS key that encrypts the output objects. Length: 1 to
    2048."""

    OutputType: Required[list[literals.OutputTypeEnum]]
    """The following values describe the types of output that DynamoDB writes for
    individual input items."""


class BulkOperationBytes(TypedDict, total=False):
    """Contains the bulk put bytes used during a bulk operation."""

    BulkPutBytes: int
    """The number of bulk put bytes."""


class BulkOperationVectorBytes(TypedDict, total=False):
    """Contains the bulk put vector bytes used by a vector index during a bulk
    operation.
    """

    BulkPutVectorBytes: int
    """The number of bulk put vector bytes used on the vector index."""


class BulkOperationUsage(TypedDict, total=False):
    """Contains the bytes used during a bulk operation, including a breakdown for the
    table and its indexes.
    """

    TableName: str
    """The name or ARN of the table associated with the reported usage."""

    BulkPutBytes: int
    """The total number of bulk put bytes used by the operation."""

    Table: BulkOperationBytes
    """The number of bulk put bytes for the table, excluding its indexes."""

    LocalSecondaryIndexes: dict[str, BulkOperationBytes]
    """The bulk put bytes used on each local secondary index affected by the
    operation, keyed by index name."""

    GlobalSecondaryIndexes: dict[str, BulkOperationBytes]
    """The bulk put bytes used on each global secondary index affected by the
    operation, keyed by index name."""

    VectorIndexes: dict[str, BulkOperationVectorBytes]
    """The bulk put vector bytes used on each vector index affected by the operation,
    keyed by index name."""


class BulkOperationDescription(TypedDict, total=False):
    """Contains detailed information about a bulk operation."""

    BulkOperationArn: str
    BulkOperationStatus: literals.BulkOperationStatus
    """The current status of the bulk operation can be one of the following values:
    IN_PROGRESS, COMPLETED, COMPLETED_WITH_ERRORS, CANCELLING, CANCELLED, FAILED."""

    TableDetails: list[BulkOperationTableDetail]
    """A list containing identifying information for the table targeted by the bulk
    operation."""

    ClientToken: str
    """The idempotency token associated with the start request."""

    InputS3Configuration: InputS3Configuration
    OutputS3Configuration: OutputS3Configuration
    StartTime: datetime
    """The time when DynamoDB accepted the start request."""

    EndTime: datetime
    """The time when the operation reached a terminal status."""

    ProcessedItemCount: int
    """The number of input items that DynamoDB has processed."""

    ProcessedInputBytes: int
    """The number of bytes that DynamoDB has read from the Amazon S3 input objects."""

    TotalInputBytes: int
    """The total size, in bytes, of the Amazon S3 input objects."""

    BulkOperationUsage: list[BulkOperationUsage]
    """Usage information for the table and its indexes."""

    FailedItemCount: int
    """The number of processed input items that failed because of parsing or
    validation errors."""

    FailureCode: str
    """A code that identifies why the bulk operation failed or was cancelled."""

    FailureMessage: str
    """A message that describes why the bulk operation failed or was cancelled."""

    MaxWriteRequestUnits: int
    """The maximum write request unit rate configured for the bulk operation."""

    PerformanceTier: literals.BulkOperationPerformanceTier
    """The performance tier selected for the bulk operation."""


class DescribeBulkOperationOutput(TypedDict):
    BulkOperationDescription: BulkOperationDescription
    """Contains detailed information about the bulk operation."""

    ResponseMetadata: ResponseMetadata


class PointInTimeRecoveryDescription(TypedDict, total=False):
    """The description of the point in time settings applied to the table."""

    PointInTimeRecoveryStatus: literals.PointInTimeRecoveryStatus
    """The current state of point in time recovery: `ENABLED`, `DISABLED`."""

    RecoveryPeriodInDays: int
    """The number of preceding days for which continuous backups are taken and
    maintained."""

    EarliestRestorableDateTime: datetime
    """Specifies the earliest point in time you can restore your table to."""

    LatestRestorableDateTime: datetime
    """`LatestRestorableDateTime` is typically 5 minutes before the current time."""


class ContinuousBackupsDescription(TypedDict):
    """Represents the continuous backups and point in time recovery settings on the
    table.
    """

    ContinuousBackupsStatus: literals.ContinuousBackupsStatus
    """`ContinuousBackupsStatus` can be one of the following states: ENABLED,
    DISABLED"""

    PointInTimeRecoveryDescription: NotRequired[PointInTimeRecoveryDescription]
    """The description of the point in time recovery settings applied to the table."""


class DescribeContinuousBackupsOutput(TypedDict):
    ContinuousBackupsDescription: NotRequired[ContinuousBackupsDescription]
    """Represents the continuous backups and point in time recovery settings on the
    table."""

    ResponseMetadata: ResponseMetadata


class FailureException(TypedDict, total=False):
    """Represents a failure a contributor insights operation."""

    ExceptionName: str
    ExceptionDescription: str


class DescribeContributorInsightsOutput(TypedDict, total=False):
    TableName: str
    """The name of the table being described."""

    IndexName: str
    """The name of the global secondary index being described."""

    ContributorInsightsRuleList: list[str]
    """List of names of the associated contributor insights rules."""

    ContributorInsightsStatus: literals.ContributorInsightsStatus
    LastUpdateDateTime: datetime
    """Timestamp of the last time the status was changed."""

    FailureException: FailureException
    """Returns information about the last failure that was encountered."""

    ContributorInsightsMode: literals.ContributorInsightsMode
    """The mode of CloudWatch Contributor Insights for DynamoDB that determines which
    events are emitted."""

    ResponseMetadata: Required[ResponseMetadata]


class Endpoint(TypedDict):
    Address: str
    """IP address of the endpoint."""

    CachePeriodInMinutes: int
    """Endpoint cache time to live (TTL) value."""


class DescribeEndpointsResponse(TypedDict):
    Endpoints: list[Endpoint]
    ResponseMetadata: ResponseMetadata


class IncrementalExportSpecification(TypedDict, total=False):
    """Optional object containing the parameters specific to an incremental export."""

    ExportFromTime: datetime
    """Time in the past which provides the inclusive start range for the export
    table's data, counted in seconds from the start of the Unix epoch."""

    ExportToTime: datetime
    """Time in the past which provides the exclusive end range for the export table's
    data, counted in seconds from the start of the Unix epoch."""

    ExportViewType: literals.ExportViewType
    """The view type that was chosen for the export. The default value is
    `NEW_AND_OLD_IMAGES`."""


class FilterSpecification(TypedDict, total=False):
    """Contains the filter criteria used to limit which items are included in an
    export.
    """

    FilterExpression: str
    """A condition that filters which items are included in the export."""

    ProjectionExpression: str
    """The attributes you want to retrieve for items included in the export."""

    KeyConditionExpression: str
    """A condition expression that filters items by key values."""

    ExpressionAttributeNames: dict[str, str]
    """One or more substitution tokens for attribute names in an expression."""

    ExpressionAttributeValues: dict[str, AttributeValue]
    """One or more values that can be substituted in an expression."""


class ExportDescription(TypedDict, total=False):
    """Represents the properties of the exported table."""

    ExportArn: str
    """The Amazon Resource Name (ARN) of the table export."""

    ExportStatus: literals.ExportStatus
    """Export can be in one of the following states: IN_PROGRESS, COMPLETED, or
    FAILED."""

    StartTime: datetime
    """The time at which the export task began."""

    EndTime: datetime
    """The time at which the export task completed."""

    ExportManifest: str
    """The name of the manifest file for the export task."""

    TableArn: str
    """The Amazon Resource Name (ARN) of the table that was exported."""

    TableId: str
    """Unique ID of the table that was exported."""

    ExportTime: datetime
    """Point in time from which table data was exported."""

    ClientToken: str
    """The client token that was provided for the export task."""

    S3Bucket: str
    """The name of the Amazon S3 bucket containing the export."""

    S3BucketOwner: str
    """The ID of the Amazon Web Services account that owns the bucket containing the
    export."""

    S3Prefix: str
    """The Amazon S3 bucket prefix used as the file name and path of the exported
    snapshot."""

    S3SseAlgorithm: literals.S3SseAlgorithm
    """Type of encryption used on the bucket where export data is stored."""

    S3SseKmsKeyId: str
    """The ID of the KMS managed key used to encrypt the S3 bucket where export data
    is stored (if applicable)."""

    FailureCode: str
    """Status code for the result of the failed export."""

    FailureMessage: str
    """Export failure reason description."""

    ExportFormat: literals.ExportFormat
    """The format of the exported data."""

    BilledSizeBytes: int
    """The billable size of the table export."""

    ItemCount: int
    """The number of items exported."""

    ExportType: literals.ExportType
    """The type of export that was performed."""

    IncrementalExportSpecification: IncrementalExportSpecification
    """Optional object containing the parameters specific to an incremental export."""

    FilterSpecification: FilterSpecification
    """The filter criteria applied to the export."""


class DescribeExportOutput(TypedDict):
    ExportDescription: NotRequired[ExportDescription]
    """Represents the properties of the export."""

    ResponseMetadata: ResponseMetadata


class DescribeGlobalTableOutput(TypedDict):
    GlobalTableDescription: NotRequired[GlobalTableDescription]
    ResponseMetadata: ResponseMetadata


class AutoScalingTargetTrackingScalingPolicyConfigurationDescription(
    TypedDict,
    total=False,
):
    """Represents the properties of a target tracking scaling policy."""

    DisableScaleIn: bool
    """Indicates whether scale in by the target tracking policy is disabled. The
    default value is false."""

    ScaleInCooldown: int
    """The amount of time, in seconds, after a scale in activity completes before
    another scale in activity can start."""

    ScaleOutCooldown: int
    """The amount of time, in seconds, after a scale out activity completes before
    another scale out activity can start."""

    TargetValue: Required[float]
    """The target value for the metric."""


class AutoScalingPolicyDescription(TypedDict, total=False):
    """Represents the properties of the scaling policy."""

    PolicyName: str
    TargetTrackingScalingPolicyConfiguration: (
        AutoScalingTargetTrackingScalingPolicyConfigurationDescription
    )


class AutoScalingSettingsDescription(TypedDict, total=False):
    """Represents the auto scaling settings for a global table or global secondary
    index.
    """

    MinimumUnits: int
    """The minimum capacity units that a global table or global secondary index
    should be scaled down to."""

    MaximumUnits: int
    """The maximum capacity units that a global table or global secondary index
    should be scaled up to."""

    AutoScalingDisabled: bool
    """Disabled auto scaling for this global table or global secondary index."""

    AutoScalingRoleArn: str
    """Role ARN used for configuring the auto scaling policy."""

    ScalingPolicies: list[AutoScalingPolicyDescription]


class ReplicaGlobalSecondaryIndexSettingsDescription(TypedDict, total=False):
    """Represents the properties of a global secondary index."""

    IndexName: Required[str]
    IndexStatus: literals.IndexStatus
    """The current status of the global secondary index: `CREATING`, `UPDATING`,
    `DELETING`, `ACTIVE`."""

    ProvisionedReadCapacityUnits: int
    """The maximum number of strongly consistent reads consumed per second before
    DynamoDB returns a `ThrottlingException`."""

    ProvisionedReadCapacityAutoScalingSettings: AutoScalingSettingsDescription
    """Auto scaling settings for a global secondary index replica's read capacity
    units."""

    ProvisionedWriteCapacityUnits: int
    """The maximum number of writes consumed per second before DynamoDB returns a
    `ThrottlingException`."""

    ProvisionedWriteCapacityAutoScalingSettings: AutoScalingSettingsDescription
    """Auto scaling settings for a global secondary index replica's write capacity
    units."""


class ReplicaSettingsDescription(TypedDict, total=False):
    """Represents the properties of a replica."""

    RegionName: Required[str]
    ReplicaStatus: literals.ReplicaStatus
    """The current state of the Region: `CREATING`, `UPDATING`, `DELETING`, `ACTIVE`."""

    ReplicaBillingModeSummary: BillingModeSummary
    """The read/write capacity mode of the replica."""

    ReplicaProvisionedReadCapacityUnits: int
    """The maximum number of strongly consistent reads consumed per second before
    DynamoDB returns a `ThrottlingException`."""

    ReplicaProvisionedReadCapacityAutoScalingSettings: AutoScalingSettingsDescription
    """Auto scaling settings for a global table replica's read capacity units."""

    ReplicaProvisionedWriteCapacityUnits: int
    """The maximum number of writes consumed per second before DynamoDB returns a
    `ThrottlingException`."""

    ReplicaProvisionedWriteCapacityAutoScalingSettings: AutoScalingSettingsDescription
    """Auto scaling settings for a global table replica's write capacity units."""

    ReplicaGlobalSecondaryIndexSettings: list[
        ReplicaGlobalSecondaryIndexSettingsDescription
    ]
    """Replica global secondary index settings for the global table."""

    ReplicaTableClassSummary: TableClassSummary


class DescribeGlobalTableSettingsOutput(TypedDict, total=False):
    GlobalTableName: str
    ReplicaSettings: list[ReplicaSettingsDescription]
    """The Region-specific settings for the global table."""

    ResponseMetadata: Required[ResponseMetadata]


class S3BucketSource(TypedDict, total=False):
    """The S3 bucket that is being imported from."""

    S3BucketOwner: str
    """The account number of the S3 bucket that is being imported from. Pattern:
    `[0-9]{12}`."""

    S3Bucket: Required[str]
    """The S3 bucket that is being imported from. Length: at most 255. Pattern:
    `^[a-z0-9A-Z]+[\\.\\-\\w]*[a-z0-9A-Z]+$`."""

    S3KeyPrefix: str
    """The key prefix shared by all S3 Objects that are being imported. Length: at
    most 1024."""


class CsvOptions(TypedDict, total=False):
    """Processing options for the CSV file being imported."""

    Delimiter: str
    """The delimiter used for separating items in the CSV file being imported.
    Length: exactly 1. Pattern: `[,;:|\\t ]`."""

    HeaderList: list[str]
    """List of the headers used to specify a common header for all source CSV files
    being imported. Items: 1 to 255."""


class InputFormatOptions(TypedDict, total=False):
    """The format options for the data that was imported into the target table."""

    Csv: CsvOptions
    """The options for imported source files in CSV format."""


class SSESpecification(TypedDict, total=False):
    """Represents the settings used to enable server-side encryption."""

    Enabled: bool
    """Indicates whether server-side encryption is done using an Amazon Web Services
    managed key or an Amazon Web Services owned key."""

    SSEType: literals.SSEType
    """Server-side encryption type."""

    KMSMasterKeyId: str
    """The KMS key that should be used for the KMS encryption."""


class WarmThroughput(TypedDict, total=False):
    """Provides visibility into the number of read and write operations your table or
    secondary index can instantaneously support.
    """

    ReadUnitsPerSecond: int
    """Represents the number of read operations your base table can instantaneously
    support."""

    WriteUnitsPerSecond: int
    """Represents the number of write operations your base table can instantaneously
    support."""


class GlobalSecondaryIndex(TypedDict):
    """Represents the properties of a global secondary index."""

    IndexName: str
    """Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`."""

    KeySchema: list[KeySchemaElement]
    """The complete key schema for a global secondary index, which consists of one or
    more pairs of attribute names and key types: `HASH`, `RANGE`. Items: at least 1."""

    Projection: Projection
    """Represents attributes that are copied (projected) from the table into the
    global secondary index."""

    ProvisionedThroughput: NotRequired[ProvisionedThroughput]
    """Represents the provisioned throughput settings for the specified global
    secondary index."""

    OnDemandThroughput: NotRequired[OnDemandThroughput]
    """The maximum number of read and write units for the specified global secondary
    index."""

    WarmThroughput: NotRequired[WarmThroughput]
    """Represents the warm throughput value (in read units per second and write units
    per second) for the specified secondary index."""


class VectorIndex(TypedDict):
    """Contains the configuration settings for a vector index, including the index
    name, vector attribute, dimensions, distance function, search schema, and
    projection.
    """

    IndexName: str
    """Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`."""

    VectorAttribute: VectorAttributeDefinition
    """The vector attribute configuration for the index."""

    SearchSchema: NotRequired[list[SearchSchemaElement]]
    """The search schema that defines partition key and inline filter attributes for
    the vector index. Items: at least 1."""

    Projection: Projection
    """Specifies attributes that are copied (projected) from the table into the
    vector index."""

    Dimensions: int
    """The number of dimensions in each vector. Range: at least 1."""

    DistanceFunction: literals.VectorDistanceFunction
    """The distance function used to calculate similarity between vectors."""


class TableCreationParameters(TypedDict, total=False):
    """The parameters for the table created as part of the import operation."""

    TableName: Required[str]
    """The name of the table created as part of the import operation. Length: 3 to
    255. Pattern: `[a-zA-Z0-9_.-]+`."""

    AttributeDefinitions: Required[list[AttributeDefinition]]
    """The attributes of the table created as part of the import operation."""

    KeySchema: Required[list[KeySchemaElement]]
    """The primary key and option sort key of the table created as part of the import
    operation. Items: at least 1."""

    BillingMode: literals.BillingMode
    """The billing mode for provisioning the table created as part of the import
    operation."""

    ProvisionedThroughput: ProvisionedThroughput
    """Represents the provisioned throughput settings for the specified global
    secondary index."""

    OnDemandThroughput: OnDemandThroughput
    """Sets the maximum number of read and write units for the specified on-demand
    table."""

    SSESpecification: SSESpecification
    """Represents the settings used to enable server-side encryption."""

    GlobalSecondaryIndexes: list[GlobalSecondaryIndex]
    """The Global Secondary Indexes (GSI) of the table to be created as part of the
    import operation."""

    VectorIndexes: list[VectorIndex]
    """The vector indexes of the table to be created as part of the import operation."""


class ImportTableDescription(TypedDict, total=False):
    """Represents the properties of the table being imported into."""

    ImportArn: str
    """The Amazon Resource Number (ARN) corresponding to the import request."""

    ImportStatus: literals.ImportStatus
    TableArn: str
    """The Amazon Resource Number (ARN) of the table being imported into."""

    TableId: str
    """The table id corresponding to the table created by import table process."""

    ClientToken: str
    """The client token that was provided for the import task."""

    S3BucketSource: S3BucketSource
    """Values for the S3 bucket the source file is imported from."""

    ErrorCount: int
    """The number of errors occurred on importing the source file into the target
    table."""

    CloudWatchLogGroupArn: str
    """The Amazon Resource Number (ARN) of the Cloudwatch Log Group associated with
    the target table."""

    InputFormat: literals.InputFormat
    """The format of the source data going into the target table."""

    InputFormatOptions: InputFormatOptions
    """The format options for the data that was imported into the target table."""

    InputCompressionType: literals.InputCompressionType
    """The compression options for the data that has been imported into the target
    table."""

    TableCreationParameters: TableCreationParameters
    """The parameters for the new table that is being imported into."""

    StartTime: datetime
    """The time when this import task started."""

    EndTime: datetime
    """The time at which the creation of the table associated with this import task
    completed."""

    ProcessedSizeBytes: int
    """The total size of data processed from the source file, in Bytes."""

    ProcessedItemCount: int
    """The total number of items processed from the source file."""

    ImportedItemCount: int
    """The number of items successfully imported into the new table."""

    FailureCode: str
    """The error code corresponding to the failure that the import job ran into
    during execution."""

    FailureMessage: str
    """The error message corresponding to the failure that the import job ran into
    during execution."""


class DescribeImportOutput(TypedDict):
    ImportTableDescription: ImportTableDescription
    """Represents the properties of the table created for the import, and parameters
    of the import."""

    ResponseMetadata: ResponseMetadata


class KinesisDataStreamDestination(TypedDict, total=False):
    StreamArn: str
    """The ARN for a specific Kinesis data stream."""

    DestinationStatus: literals.DestinationStatus
    """The current status of replication."""

    DestinationStatusDescription: str
    """The human-readable string that corresponds to the replica status."""

    ApproximateCreationDateTimePrecision: literals.ApproximateCreationDateTimePrecision


class DescribeKinesisStreamingDestinationOutput(TypedDict, total=False):
    TableName: str
    """The name of the table being described."""

    KinesisDataStreamDestinations: list[KinesisDataStreamDestination]
    """The list of replica structures for the table being described."""

    ResponseMetadata: Required[ResponseMetadata]


class DescribeLimitsOutput(TypedDict, total=False):
    """Represents the output of a `DescribeLimits` operation."""

    AccountMaxReadCapacityUnits: int
    """The maximum total read capacity units that your account allows you to
    provision across all of your tables in this Region."""

    AccountMaxWriteCapacityUnits: int
    """The maximum total write capacity units that your account allows you to
    provision across all of your tables in this Region."""

    TableMaxReadCapacityUnits: int
    """The maximum read capacity units that your account allows you to provision for
    a new table that you are creating in this Region, including the read capacity
    units provisioned for its global secondary indexes (GSIs)."""

    TableMaxWriteCapacityUnits: int
    """The maximum write capacity units that your account allows you to provision for
    a new table that you are creating in this Region, including the write capacity
    units provisioned for its global secondary indexes (GSIs)."""

    ResponseMetadata: Required[ResponseMetadata]


class DescribeTableOutput(TypedDict):
    """Represents the output of a `DescribeTable` operation."""

    Table: TableDescription
    """The properties of the table."""

    ResponseMetadata: ResponseMetadata


class ReplicaGlobalSecondaryIndexAutoScalingDescription(TypedDict, total=False):
    """Represents the auto scaling configuration for a replica global secondary
    index.
    """

    IndexName: str
    IndexStatus: literals.IndexStatus
    """The current state of the replica global secondary index: `CREATING`,
    `UPDATING`, `DELETING`, `ACTIVE`."""

    ProvisionedReadCapacityAutoScalingSettings: AutoScalingSettingsDescription
    """Represents the auto scaling settings for a global table or global secondary
    index."""

    ProvisionedWriteCapacityAutoScalingSettings: AutoScalingSettingsDescription
    """Represents the auto scaling settings for a global table or global secondary
    index."""


class ReplicaAutoScalingDescription(TypedDict, total=False):
    """Represents the auto scaling settings of the replica."""

    RegionName: str
    """The Region where the replica exists."""

    GlobalSecondaryIndexes: list[ReplicaGlobalSecondaryIndexAutoScalingDescription]
    """Replica-specific global secondary index auto scaling settings."""

    ReplicaProvisionedReadCapacityAutoScalingSettings: AutoScalingSettingsDescription
    """Represents the auto scaling settings for a global table or global secondary
    index."""

    ReplicaProvisionedWriteCapacityAutoScalingSettings: AutoScalingSettingsDescription
    """Represents the auto scaling settings for a global table or global secondary
    index."""

    ReplicaStatus: literals.ReplicaStatus
    """The current state of the replica: `CREATING`, `UPDATING`, `DELETING`,
    `ACTIVE`."""


class TableAutoScalingDescription(TypedDict, total=False):
    """Represents the auto scaling configuration for a global table."""

    TableName: str
    TableStatus: literals.TableStatus
    """The current state of the table: `CREATING`, `UPDATING`, `DELETING`, `ACTIVE`."""

    Replicas: list[ReplicaAutoScalingDescription]
    """Represents replicas of the global table."""


class DescribeTableReplicaAutoScalingOutput(TypedDict):
    TableAutoScalingDescription: NotRequired[TableAutoScalingDescription]
    """Represents the auto scaling properties of the table."""

    ResponseMetadata: ResponseMetadata


class DescribeTimeToLiveOutput(TypedDict):
    TimeToLiveDescription: NotRequired[TimeToLiveDescription]
    ResponseMetadata: ResponseMetadata


class EnableKinesisStreamingConfiguration(TypedDict, total=False):
    """Enables setting the configuration for Kinesis Streaming."""

    ApproximateCreationDateTimePrecision: literals.ApproximateCreationDateTimePrecision
    """Toggle for the precision of Kinesis data stream timestamp."""


class KinesisStreamingDestinationOutput(TypedDict, total=False):
    """Response of `disable_kinesis_streaming_destination` and
    `enable_kinesis_streaming_destination`.
    """

    TableName: str
    """The name of the table being modified."""

    StreamArn: str
    """The ARN for the specific Kinesis data stream."""

    DestinationStatus: literals.DestinationStatus
    """The current status of the replication."""

    EnableKinesisStreamingConfiguration: EnableKinesisStreamingConfiguration
    """The destination for the Kinesis streaming information that is being enabled."""

    ResponseMetadata: Required[ResponseMetadata]


class ExecuteStatementOutput(TypedDict, total=False):
    Items: list[dict[str, AttributeValue]]
    """If a read operation was used, this property will contain the result of the
    read operation; a map of attribute names and their values."""

    NextToken: str
    """If the response of a read request exceeds the response payload limit DynamoDB
    will set this value in the response."""

    ConsumedCapacity: ConsumedCapacity
    """The capacity units consumed by an operation."""

    LastEvaluatedKey: dict[str, AttributeValue]
    """The primary key of the item where the operation stopped, inclusive of the
    previous result set."""

    ResponseMetadata: Required[ResponseMetadata]


class ItemResponse(TypedDict, total=False):
    """Details for the requested item."""

    Item: dict[str, AttributeValue]
    """Map of attribute data consisting of the data type and attribute value."""


class ExecuteTransactionOutput(TypedDict, total=False):
    Responses: list[ItemResponse]
    """The response to a PartiQL transaction."""

    ConsumedCapacity: list[ConsumedCapacity]
    """The capacity units consumed by the entire operation."""

    ResponseMetadata: Required[ResponseMetadata]


class ExportTableToPointInTimeOutput(TypedDict):
    ExportDescription: NotRequired[ExportDescription]
    ResponseMetadata: ResponseMetadata


class GetItemOutput(TypedDict, total=False):
    """Represents the output of a `GetItem` operation."""

    Item: dict[str, AttributeValue]
    """A map of attribute names to `AttributeValue` objects, as specified by
    `ProjectionExpression`."""

    ConsumedCapacity: ConsumedCapacity
    """The capacity units consumed by the `GetItem` operation."""

    ResponseMetadata: Required[ResponseMetadata]


class GetResourcePolicyOutput(TypedDict, total=False):
    Policy: str
    """The resource-based policy document attached to the resource, which can be a
    table or stream, in JSON format."""

    RevisionId: str
    ResponseMetadata: Required[ResponseMetadata]


class ImportTableOutput(TypedDict):
    ImportTableDescription: ImportTableDescription
    """Represents the properties of the table created for the import, and parameters
    of the import."""

    ResponseMetadata: ResponseMetadata


class BackupSummary(TypedDict, total=False):
    TableName: str
    TableId: str
    TableArn: str
    BackupArn: str
    BackupName: str
    BackupCreationDateTime: datetime
    """Time at which the backup was created."""

    BackupExpiryDateTime: datetime
    """Time at which the automatic on-demand backup created by DynamoDB will expire."""

    BackupStatus: literals.BackupStatus
    """Backup can be in one of the following states: CREATING, ACTIVE, DELETED."""

    BackupType: literals.BackupType
    """BackupType: `USER`, `SYSTEM`, `AWS_BACKUP`."""

    BackupSizeBytes: int


class ListBackupsOutput(TypedDict, total=False):
    BackupSummaries: list[BackupSummary]
    """List of `BackupSummary` objects."""

    LastEvaluatedBackupArn: str
    """The ARN of the backup last evaluated when the current page of results was
    returned, inclusive of the current page of results."""

    ResponseMetadata: Required[ResponseMetadata]


class BulkOperationSummary(TypedDict):
    BulkOperationArn: str
    BulkOperationStatus: literals.BulkOperationStatus
    StartTime: datetime
    """The time when DynamoDB accepted the start request."""

    EndTime: NotRequired[datetime]
    """The time when the operation reached a terminal status."""


class ListBulkOperationsOutput(TypedDict, total=False):
    BulkOperationsSummaryList: list[BulkOperationSummary]
    """A list of bulk operation summaries for the current Amazon Web Services account
    and Amazon Web Services Region."""

    NextToken: str
    """If this value is returned, there are additional results to be displayed."""

    ResponseMetadata: Required[ResponseMetadata]


class ContributorInsightsSummary(TypedDict, total=False):
    """Represents a Contributor Insights summary entry."""

    TableName: str
    IndexName: str
    ContributorInsightsStatus: literals.ContributorInsightsStatus
    """Describes the current status for contributor insights for the given table and
    index, if applicable."""

    ContributorInsightsMode: literals.ContributorInsightsMode
    """Indicates the current mode of CloudWatch Contributor Insights, specifying
    whether it tracks all access and throttled events or throttled events only for
    the DynamoDB table or index."""


class ListContributorInsightsOutput(TypedDict, total=False):
    ContributorInsightsSummaries: list[ContributorInsightsSummary]
    NextToken: str
    """A token to go to the next page if there is one."""

    ResponseMetadata: Required[ResponseMetadata]


class ExportSummary(TypedDict, total=False):
    """Summary information about an export task."""

    ExportArn: str
    ExportStatus: literals.ExportStatus
    """Export can be in one of the following states: IN_PROGRESS, COMPLETED, or
    FAILED."""

    ExportType: literals.ExportType
    """The type of export that was performed."""


class ListExportsOutput(TypedDict, total=False):
    ExportSummaries: list[ExportSummary]
    """A list of `ExportSummary` objects."""

    NextToken: str
    """If this value is returned, there are additional results to be displayed."""

    ResponseMetadata: Required[ResponseMetadata]


class Replica(TypedDict, total=False):
    """Represents the properties of a replica."""

    RegionName: str
    """The Region where the replica needs to be created."""


class GlobalTable(TypedDict, total=False):
    """Represents the properties of a global table."""

    GlobalTableName: str
    ReplicationGroup: list[Replica]
    """The Regions where the global table has replicas."""


class ListGlobalTablesOutput(TypedDict, total=False):
    GlobalTables: list[GlobalTable]
    """List of global table names."""

    LastEvaluatedGlobalTableName: str
    ResponseMetadata: Required[ResponseMetadata]


class ImportSummary(TypedDict, total=False):
    """Summary information about the source file for the import."""

    ImportArn: str
    """The Amazon Resource Number (ARN) corresponding to the import request."""

    ImportStatus: literals.ImportStatus
    """The status of the import operation."""

    TableArn: str
    """The Amazon Resource Number (ARN) of the table being imported into."""

    S3BucketSource: S3BucketSource
    """The path and S3 bucket of the source file that is being imported."""

    CloudWatchLogGroupArn: str
    """The Amazon Resource Number (ARN) of the Cloudwatch Log Group associated with
    this import task."""

    InputFormat: literals.InputFormat
    """The format of the source data."""

    StartTime: datetime
    """The time at which this import task began."""

    EndTime: datetime
    """The time at which this import task ended."""


class ListImportsOutput(TypedDict, total=False):
    ImportSummaryList: list[ImportSummary]
    """A list of `ImportSummary` objects."""

    NextToken: str
    """If this value is returned, there are additional results to be displayed."""

    ResponseMetadata: Required[ResponseMetadata]


class ListTablesOutput(TypedDict, total=False):
    """Represents the output of a `ListTables` operation."""

    TableNames: list[str]
    """The names of the tables associated with the current account at the current
    endpoint."""

    LastEvaluatedTableName: str
    """The name of the last table in the current page of results."""

    ResponseMetadata: Required[ResponseMetadata]


class Tag(TypedDict):
    Key: str
    """Length: 1 to 128."""

    Value: str
    """Length: at most 256."""


class ListTagsOfResourceOutput(TypedDict, total=False):
    Tags: list[Tag]
    """The tags currently associated with the Amazon DynamoDB resource."""

    NextToken: str
    """If this value is returned, there are additional results to be displayed."""

    ResponseMetadata: Required[ResponseMetadata]


class PutItemOutput(TypedDict, total=False):
    """Represents the output of a `PutItem` operation."""

    Attributes: dict[str, AttributeValue]
    """The attribute values as they appeared before the `PutItem` operation, but only
    if `ReturnValues` is specified as `ALL_OLD` in the request."""

    ConsumedCapacity: ConsumedCapacity
    """The capacity units consumed by the `PutItem` operation."""

    ItemCollectionMetrics: ItemCollectionMetrics
    """Information about item collections, if any, that were affected by the
    `PutItem` operation."""

    ResponseMetadata: Required[ResponseMetadata]


class PutResourcePolicyOutput(TypedDict):
    RevisionId: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class QueryOutput(TypedDict, total=False):
    """Represents the output of a `Query` operation."""

    Items: list[dict[str, AttributeValue]]
    """An array of item attributes that match the query criteria."""

    Count: int
    """The number of items in the response."""

    ScannedCount: int
    """The number of items evaluated, before any `QueryFilter` is applied."""

    LastEvaluatedKey: dict[str, AttributeValue]
    """The primary key of the item where the operation stopped, inclusive of the
    previous result set."""

    ConsumedCapacity: ConsumedCapacity
    """The capacity units consumed by the `Query` operation."""

    ResponseMetadata: Required[ResponseMetadata]


class RestoreTableFromBackupOutput(TypedDict):
    TableDescription: NotRequired[TableDescription]
    """The description of the table created from an existing backup."""

    ResponseMetadata: ResponseMetadata


class RestoreTableToPointInTimeOutput(TypedDict):
    TableDescription: NotRequired[TableDescription]
    """Represents the properties of a table."""

    ResponseMetadata: ResponseMetadata


class ScanOutput(TypedDict, total=False):
    """Represents the output of a `Scan` operation."""

    Items: list[dict[str, AttributeValue]]
    """An array of item attributes that match the scan criteria."""

    Count: int
    """The number of items in the response."""

    ScannedCount: int
    """The number of items evaluated, before any `ScanFilter` is applied."""

    LastEvaluatedKey: dict[str, AttributeValue]
    """The primary key of the item where the operation stopped, inclusive of the
    previous result set."""

    ConsumedCapacity: ConsumedCapacity
    """The capacity units consumed by the `Scan` operation."""

    ResponseMetadata: Required[ResponseMetadata]


class SearchResultItem(TypedDict, total=False):
    """A single result from a `SearchVectors` operation."""

    Item: dict[str, AttributeValue]
    """A map of attribute names to `AttributeValue` objects, representing the
    projected attributes of the item returned by the vector search."""

    Score: float
    """The similarity score for this item relative to the search vector."""


class SearchVectorsOutput(TypedDict, total=False):
    ConsumedCapacity: VectorCapacity
    """The capacity units consumed by the `SearchVectors` operation."""

    SearchResults: list[SearchResultItem]
    """A list of items returned by the vector similarity search, sorted by similarity
    with the most similar item first."""

    ResponseMetadata: Required[ResponseMetadata]


class StartBulkPutItemsOutput(TypedDict):
    BulkOperationDescription: BulkOperationDescription
    """Contains detailed information about a bulk operation."""

    ResponseMetadata: ResponseMetadata


class TransactGetItemsOutput(TypedDict, total=False):
    ConsumedCapacity: list[ConsumedCapacity]
    """If the ReturnConsumedCapacity value was `TOTAL`, this is an array of
    `ConsumedCapacity` objects, one for each table addressed by `TransactGetItem`
    objects in the TransactItems parameter."""

    Responses: list[ItemResponse]
    """An ordered array of up to 100 `ItemResponse` objects, each of which
    corresponds to the `TransactGetItem` object in the same position in the
    TransactItems array."""

    ResponseMetadata: Required[ResponseMetadata]


class TransactWriteItemsOutput(TypedDict, total=False):
    ConsumedCapacity: list[ConsumedCapacity]
    """The capacity units consumed by the entire `TransactWriteItems` operation."""

    ItemCollectionMetrics: dict[str, list[ItemCollectionMetrics]]
    """A list of tables that were processed by `TransactWriteItems` and, for each
    table, information about any item collections that were affected by individual
    `UpdateItem`, `PutItem`, or `DeleteItem` operations."""

    ResponseMetadata: Required[ResponseMetadata]


class UpdateContinuousBackupsOutput(TypedDict):
    ContinuousBackupsDescription: NotRequired[ContinuousBackupsDescription]
    """Represents the continuous backups and point in time recovery settings on the
    table."""

    ResponseMetadata: ResponseMetadata


class UpdateContributorInsightsOutput(TypedDict, total=False):
    TableName: str
    IndexName: str
    """The name of the global secondary index, if applicable."""

    ContributorInsightsStatus: literals.ContributorInsightsStatus
    ContributorInsightsMode: literals.ContributorInsightsMode
    """The updated mode of CloudWatch Contributor Insights that determines whether to
    monitor all access and throttled events or to track throttled events exclusively."""

    ResponseMetadata: Required[ResponseMetadata]


class UpdateGlobalTableOutput(TypedDict):
    GlobalTableDescription: NotRequired[GlobalTableDescription]
    ResponseMetadata: ResponseMetadata


class UpdateGlobalTableSettingsOutput(TypedDict, total=False):
    GlobalTableName: str
    ReplicaSettings: list[ReplicaSettingsDescription]
    """The Region-specific settings for the global table."""

    ResponseMetadata: Required[ResponseMetadata]


class UpdateItemOutput(TypedDict, total=False):
    """Represents the output of an `UpdateItem` operation."""

    Attributes: dict[str, AttributeValue]
    """A map of attribute values as they appear before or after the `UpdateItem`
    operation, as determined by the `ReturnValues` parameter."""

    ConsumedCapacity: ConsumedCapacity
    """The capacity units consumed by the `UpdateItem` operation."""

    ItemCollectionMetrics: ItemCollectionMetrics
    """Information about item collections, if any, that were affected by the
    `UpdateItem` operation."""

    ResponseMetadata: Required[ResponseMetadata]


class UpdateKinesisStreamingConfiguration(TypedDict, total=False):
    """Enables updating the configuration for Kinesis Streaming."""

    ApproximateCreationDateTimePrecision: literals.ApproximateCreationDateTimePrecision
    """Enables updating the precision of Kinesis data stream timestamp."""


class UpdateKinesisStreamingDestinationOutput(TypedDict, total=False):
    TableName: str
    StreamArn: str
    """The ARN for the Kinesis stream input."""

    DestinationStatus: literals.DestinationStatus
    """The status of the attempt to update the Kinesis streaming destination output."""

    UpdateKinesisStreamingConfiguration: UpdateKinesisStreamingConfiguration
    """The command to update the Kinesis streaming destination configuration."""

    ResponseMetadata: Required[ResponseMetadata]


class UpdateTableOutput(TypedDict):
    """Represents the output of an `UpdateTable` operation."""

    TableDescription: NotRequired[TableDescription]
    """Represents the properties of the table."""

    ResponseMetadata: ResponseMetadata


class UpdateTableReplicaAutoScalingOutput(TypedDict):
    TableAutoScalingDescription: NotRequired[TableAutoScalingDescription]
    """Returns information about the auto scaling settings of a table with replicas."""

    ResponseMetadata: ResponseMetadata


class TimeToLiveSpecification(TypedDict):
    """Represents the settings used to enable or disable Time to Live (TTL) for the
    specified table.
    """

    Enabled: bool
    """Indicates whether TTL is to be enabled (true) or disabled (false) on the
    table."""

    AttributeName: str
    """The name of the TTL attribute used to store the expiration time for items in
    the table. Length: 1 to 255."""


class UpdateTimeToLiveOutput(TypedDict):
    TimeToLiveSpecification: NotRequired[TimeToLiveSpecification]
    """Represents the output of an `UpdateTimeToLive` operation."""

    ResponseMetadata: ResponseMetadata


class ThrottlingReason(TypedDict, total=False):
    """Represents the specific reason why a DynamoDB request was throttled and the
    ARN of the impacted resource.
    """

    reason: str
    resource: str
    """The Amazon Resource Name (ARN) of the DynamoDB table or index that experienced
    the throttling event."""


class CancellationReason(TypedDict, total=False):
    """An ordered list of errors for each item in the request which caused the
    transaction to get cancelled.
    """

    Item: dict[str, AttributeValue]
    """Item in the request which caused the transaction to get cancelled."""

    Code: str
    """Status code for the result of the cancelled transaction."""

    Message: str
    """Cancellation reason message description."""
