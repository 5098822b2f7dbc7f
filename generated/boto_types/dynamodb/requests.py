"""Request types of Amazon DynamoDB: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
A type that AWS returns too is defined in `responses`. The last lines import it.
"""

from typing_extensions import NotRequired, Required, TypedDict

from boto_types.dynamodb import literals, responses, views
from boto_types.values import FloatInput, TimestampInput


class BatchStatementRequest(TypedDict, total=False):
    """A PartiQL batch statement request."""

    Statement: Required[str]
    """A valid PartiQL statement. Length: 1 to 8192."""

    Parameters: list[views.AttributeValue]
    """The parameters associated with a PartiQL statement in the batch request.
    Items: at least 1."""

    ConsistentRead: bool
    """The read consistency of the PartiQL batch request."""

    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure
    """An optional parameter that returns the item attributes for a PartiQL batch
    request operation that failed a condition check."""


class BatchExecuteStatementInput(TypedDict, closed=True):
    Statements: list[BatchStatementRequest]
    """The list of PartiQL statements representing the batch to run. Items: 1 to 25."""

    ReturnConsumedCapacity: NotRequired[literals.ReturnConsumedCapacity]
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response..."""


class KeysAndAttributes(TypedDict, total=False):
    """Represents a set of primary keys and, for each key, the attributes to retrieve
    from the table.
    """

    Keys: Required[list[dict[str, views.AttributeValue]]]
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


class BatchGetItemInput(TypedDict, closed=True):
    """Represents the input of a `BatchGetItem` operation."""

    RequestItems: dict[str, KeysAndAttributes]
    """A map of one or more table names or table ARNs and, for each table, a map that
    describes one or more items to retrieve from that table. Items: 1 to 100."""

    ReturnConsumedCapacity: NotRequired[literals.ReturnConsumedCapacity]
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response..."""


class PutRequest(TypedDict):
    """Represents a request to perform a `PutItem` operation on an item."""

    Item: dict[str, views.AttributeValue]
    """A map of attribute name to attribute values, representing the primary key of
    an item to be processed by `PutItem`."""


class DeleteRequest(TypedDict):
    """Represents a request to perform a `DeleteItem` operation on an item."""

    Key: dict[str, views.AttributeValue]
    """A map of attribute name to attribute values, representing the primary key of
    the item to delete."""


class WriteRequest(TypedDict, total=False):
    """Represents an operation to perform - either `DeleteItem` or `PutItem`."""

    PutRequest: PutRequest
    """A request to perform a `PutItem` operation."""

    DeleteRequest: DeleteRequest
    """A request to perform a `DeleteItem` operation."""


class BatchWriteItemInput(TypedDict, total=False, closed=True):
    """Represents the input of a `BatchWriteItem` operation."""

    RequestItems: Required[dict[str, list[WriteRequest]]]
    """A map of one or more table names or table ARNs and, for each table, a list of
    operations to be performed (`DeleteRequest` or `PutRequest`). Items: 1 to 25."""

    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response..."""

    ReturnItemCollectionMetrics: literals.ReturnItemCollectionMetrics
    """Determines whether item collection metrics are returned."""


class CancelBulkOperationInput(TypedDict, closed=True):
    BulkOperationArn: str
    """Length: 37 to 1024."""


class CreateBackupInput(TypedDict, closed=True):
    TableName: str
    """Length: 1 to 1024."""

    BackupName: str
    """Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`."""


class CreateGlobalTableInput(TypedDict, closed=True):
    GlobalTableName: str
    """Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`."""

    ReplicationGroup: list[responses.Replica]
    """The Regions where the global table needs to be created."""


class LocalSecondaryIndex(TypedDict):
    """Represents the properties of a local secondary index."""

    IndexName: str
    """Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`."""

    KeySchema: list[responses.KeySchemaElement]
    """The complete key schema for the local secondary index, consisting of one or
    more pairs of attribute names and key types: `HASH`, `RANGE`. Items: at least 1."""

    Projection: responses.Projection
    """Represents attributes that are copied (projected) from the table into the
    local secondary index."""


class CreateTableInput(TypedDict, total=False, closed=True):
    """Represents the input of a `CreateTable` operation."""

    AttributeDefinitions: list[responses.AttributeDefinition]
    """An array of attributes that describe the key schema for the table and indexes."""

    TableName: Required[str]
    """Length: 1 to 1024."""

    KeySchema: list[responses.KeySchemaElement]
    """Specifies the attributes that make up the primary key for a table or an index.
    Items: at least 1."""

    LocalSecondaryIndexes: list[LocalSecondaryIndex]
    """One or more local secondary indexes (the maximum is 5) to be created on the
    table."""

    GlobalSecondaryIndexes: list[responses.GlobalSecondaryIndex]
    """One or more global secondary indexes (the maximum is 20) to be created on the
    table."""

    BillingMode: literals.BillingMode
    """Controls how you are charged for read and write throughput and how you manage
    capacity."""

    ProvisionedThroughput: responses.ProvisionedThroughput
    """Represents the provisioned throughput settings for a specified table or index."""

    StreamSpecification: responses.StreamSpecification
    """The settings for DynamoDB Streams on the table."""

    SSESpecification: responses.SSESpecification
    """Represents the settings used to enable server-side encryption."""

    Tags: list[responses.Tag]
    """A list of key-value pairs to label the table."""

    TableClass: literals.TableClass
    DeletionProtectionEnabled: bool
    """Indicates whether deletion protection is to be enabled (true) or disabled
    (false) on the table."""

    WarmThroughput: responses.WarmThroughput
    """Represents the warm throughput (in read units per second and write units per
    second) for creating a table."""

    ResourcePolicy: str
    """An Amazon Web Services resource-based policy document in JSON format that will
    be attached to the table."""

    OnDemandThroughput: responses.OnDemandThroughput
    """Sets the maximum number of read and write units for the specified table in
    on-demand capacity mode."""

    GlobalTableSourceArn: str
    """The Amazon Resource Name (ARN) of the source table used for the creation of a
    multi-account global table. Length: 1 to 1024."""

    GlobalTableSettingsReplicationMode: literals.GlobalTableSettingsReplicationMode
    """Controls the settings synchronization mode for the global table."""

    VectorIndexes: list[responses.VectorIndex]
    """One or more vector indexes to be created on the table."""


class DeleteBackupInput(TypedDict, closed=True):
    BackupArn: str
    """Length: 37 to 1024."""


class ExpectedAttributeValue(TypedDict, total=False):
    """Represents a condition to be compared with an attribute value."""

    Value: views.AttributeValue
    """Represents the data for the expected attribute."""

    Exists: bool
    """Causes DynamoDB to evaluate the value before attempting a conditional
    operation..."""

    ComparisonOperator: literals.ComparisonOperator
    """A comparator for evaluating attributes in the `AttributeValueList`."""

    AttributeValueList: list[views.AttributeValue]
    """One or more values to evaluate against the supplied attribute."""


class DeleteItemInput(TypedDict, total=False, closed=True):
    """Represents the input of a `DeleteItem` operation."""

    TableName: Required[str]
    """Length: 1 to 1024."""

    Key: Required[dict[str, views.AttributeValue]]
    """A map of attribute names to `AttributeValue` objects, representing the primary
    key of the item to delete."""

    Expected: dict[str, ExpectedAttributeValue]
    """This is a legacy parameter."""

    ConditionalOperator: literals.ConditionalOperator
    """This is a legacy parameter."""

    ReturnValues: literals.ReturnValue
    """Use `ReturnValues` if you want to get the item attributes as they appeared
    before they were deleted."""

    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response..."""

    ReturnItemCollectionMetrics: literals.ReturnItemCollectionMetrics
    """Determines whether item collection metrics are returned."""

    ConditionExpression: str
    """A condition that must be satisfied in order for a conditional `DeleteItem` to
    succeed."""

    ExpressionAttributeNames: dict[str, str]
    """One or more substitution tokens for attribute names in an expression."""

    ExpressionAttributeValues: dict[str, views.AttributeValue]
    """One or more values that can be substituted in an expression."""

    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure
    """An optional parameter that returns the item attributes for a `DeleteItem`
    operation that failed a condition check."""


class DeleteResourcePolicyInput(TypedDict, closed=True):
    ResourceArn: str
    """The Amazon Resource Name (ARN) of the DynamoDB resource from which the policy
    will be removed. Length: 1 to 1283."""

    ExpectedRevisionId: NotRequired[str]
    """A string value that you can use to conditionally delete your policy. Length: 1
    to 255."""


class DeleteTableInput(TypedDict, closed=True):
    """Represents the input of a `DeleteTable` operation."""

    TableName: str
    """Length: 1 to 1024."""


class DescribeBackupInput(TypedDict, closed=True):
    BackupArn: str
    """Length: 37 to 1024."""


class DescribeBulkOperationInput(TypedDict, closed=True):
    BulkOperationArn: str
    """Length: 37 to 1024."""


class DescribeContinuousBackupsInput(TypedDict, closed=True):
    TableName: str
    """Name of the table for which the customer wants to check the continuous backups
    and point in time recovery settings. Length: 1 to 1024."""


class DescribeContributorInsightsInput(TypedDict, closed=True):
    TableName: str
    """Length: 1 to 1024."""

    IndexName: NotRequired[str]
    """The name of the global secondary index to describe, if applicable. Length: 3
    to 255. Pattern: `[a-zA-Z0-9_.-]+`."""


class DescribeEndpointsRequest(TypedDict, closed=True):
    pass


class DescribeExportInput(TypedDict, closed=True):
    ExportArn: str
    """Length: 37 to 1024."""


class DescribeGlobalTableInput(TypedDict, closed=True):
    GlobalTableName: str
    """Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`."""


class DescribeGlobalTableSettingsInput(TypedDict, closed=True):
    GlobalTableName: str
    """Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`."""


class DescribeImportInput(TypedDict, closed=True):
    ImportArn: str
    """The Amazon Resource Name (ARN) associated with the table you're importing to.
    Length: 37 to 1024."""


class DescribeKinesisStreamingDestinationInput(TypedDict, closed=True):
    TableName: str
    """The name of the table being described. Length: 1 to 1024."""


class DescribeLimitsInput(TypedDict, closed=True):
    """Represents the input of a `DescribeLimits` operation."""


class DescribeTableInput(TypedDict, closed=True):
    """Represents the input of a `DescribeTable` operation."""

    TableName: str
    """Length: 1 to 1024."""


class DescribeTableReplicaAutoScalingInput(TypedDict, closed=True):
    TableName: str
    """Length: 1 to 1024."""


class DescribeTimeToLiveInput(TypedDict, closed=True):
    TableName: str
    """The name of the table to be described. Length: 1 to 1024."""


class KinesisStreamingDestinationInput(TypedDict, closed=True):
    """Parameters of `disable_kinesis_streaming_destination` and
    `enable_kinesis_streaming_destination`.
    """

    TableName: str
    """The name of the DynamoDB table. Length: 1 to 1024."""

    StreamArn: str
    """The ARN for a Kinesis data stream. Length: 37 to 1024."""

    EnableKinesisStreamingConfiguration: NotRequired[
        responses.EnableKinesisStreamingConfiguration
    ]
    """The source for the Kinesis streaming information that is being enabled."""


class ExecuteStatementInput(TypedDict, total=False, closed=True):
    Statement: Required[str]
    """The PartiQL statement representing the operation to run. Length: 1 to 8192."""

    Parameters: list[views.AttributeValue]
    """The parameters for the PartiQL statement, if any. Items: at least 1."""

    ConsistentRead: bool
    """The consistency of a read operation."""

    NextToken: str
    """Set this value to get remaining results, if `NextToken` was returned in the
    statement response. Length: 1 to 32768."""

    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response..."""

    Limit: int
    """The maximum number of items to evaluate (not necessarily the number of
    matching items). Range: at least 1."""

    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure
    """An optional parameter that returns the item attributes for an
    `ExecuteStatement` operation that failed a condition check."""


class ParameterizedStatement(TypedDict, total=False):
    """Represents a PartiQL statement that uses parameters."""

    Statement: Required[str]
    """A PartiQL statement that uses parameters. Length: 1 to 8192."""

    Parameters: list[views.AttributeValue]
    """Items: at least 1."""

    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure
    """An optional parameter that returns the item attributes for a PartiQL
    `ParameterizedStatement` operation that failed a condition check."""


class ExecuteTransactionInput(TypedDict, total=False, closed=True):
    TransactStatements: Required[list[ParameterizedStatement]]
    """The list of PartiQL statements representing the transaction to run. Items: 1
    to 100."""

    ClientRequestToken: str
    """Set this value to get remaining results, if `NextToken` was returned in the
    statement response. Length: 1 to 36."""

    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response."""


class IncrementalExportSpecification(TypedDict, total=False):
    """Optional object containing the parameters specific to an incremental export."""

    ExportFromTime: TimestampInput
    """Time in the past which provides the inclusive start range for the export
    table's data, counted in seconds from the start of the Unix epoch."""

    ExportToTime: TimestampInput
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

    ExpressionAttributeValues: dict[str, views.AttributeValue]
    """One or more values that can be substituted in an expression."""


class ExportTableToPointInTimeInput(TypedDict, total=False, closed=True):
    TableArn: Required[str]
    """Length: 1 to 1024."""

    ExportTime: TimestampInput
    """Time in the past from which to export table data, counted in seconds from the
    start of the Unix epoch."""

    ClientToken: str
    """Providing a `ClientToken` makes the call to `ExportTableToPointInTimeInput`
    idempotent, meaning that multiple identical calls have the same effect as one
    single call. Pattern: `^[^\\$]+$`."""

    S3Bucket: Required[str]
    """The name of the Amazon S3 bucket to export the snapshot to. Length: at most
    255. Pattern: `^[a-z0-9A-Z]+[\\.\\-\\w]*[a-z0-9A-Z]+$`."""

    S3BucketOwner: str
    """The ID of the Amazon Web Services account that owns the bucket the export will
    be stored in. Pattern: `[0-9]{12}`."""

    S3Prefix: str
    """The Amazon S3 bucket prefix to use as the file name and path of the exported
    snapshot. Length: at most 1024."""

    S3SseAlgorithm: literals.S3SseAlgorithm
    """Type of encryption used on the bucket where export data will be stored."""

    S3SseKmsKeyId: str
    """The ID of the KMS managed key used to encrypt the S3 bucket where export data
    will be stored (if applicable). Length: 1 to 2048."""

    ExportFormat: literals.ExportFormat
    """The format for the exported data."""

    ExportType: literals.ExportType
    """Choice of whether to execute as a full export or incremental export. The
    default value is FULL_EXPORT."""

    IncrementalExportSpecification: IncrementalExportSpecification
    """Optional object containing the parameters specific to an incremental export."""

    FilterSpecification: FilterSpecification
    """The criteria used to filter which items are included in the point-in-time
    export."""


class GetItemInput(TypedDict, total=False, closed=True):
    """Represents the input of a `GetItem` operation."""

    TableName: Required[str]
    """The name of the table containing the requested item. Length: 1 to 1024."""

    Key: Required[dict[str, views.AttributeValue]]
    """A map of attribute names to `AttributeValue` objects, representing the primary
    key of the item to retrieve."""

    AttributesToGet: list[str]
    """This is a legacy parameter. Items: at least 1."""

    ConsistentRead: bool
    """Determines the read consistency model: If set to `true`, then the operation
    uses strongly consistent reads; otherwise, the operation uses eventually
    consistent reads."""

    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response..."""

    ProjectionExpression: str
    """A string that identifies one or more attributes to retrieve from the table."""

    ExpressionAttributeNames: dict[str, str]
    """One or more substitution tokens for attribute names in an expression."""


class GetResourcePolicyInput(TypedDict, closed=True):
    ResourceArn: str
    """The Amazon Resource Name (ARN) of the DynamoDB resource to which the policy is
    attached. Length: 1 to 1283."""


class ImportTableInput(TypedDict, closed=True):
    ClientToken: NotRequired[str]
    """Providing a `ClientToken` makes the call to `ImportTableInput` idempotent,
    meaning that multiple identical calls have the same effect as one single call.
    Pattern: `^[^\\$]+$`."""

    S3BucketSource: responses.S3BucketSource
    InputFormat: literals.InputFormat
    """The format of the source data."""

    InputFormatOptions: NotRequired[responses.InputFormatOptions]
    """Additional properties that specify how the input is formatted,"""

    InputCompressionType: NotRequired[literals.InputCompressionType]
    """Type of compression to be used on the input coming from the imported table."""

    TableCreationParameters: responses.TableCreationParameters
    """Parameters for the table to import the data into."""


class ListBackupsInput(TypedDict, total=False, closed=True):
    TableName: str
    """Lists the backups from the table specified in `TableName`. Length: 1 to 1024."""

    Limit: int
    """Maximum number of backups to return at once. Range: 1 to 100."""

    TimeRangeLowerBound: TimestampInput
    """Only backups created after this time are listed."""

    TimeRangeUpperBound: TimestampInput
    """Only backups created before this time are listed."""

    ExclusiveStartBackupArn: str
    """`LastEvaluatedBackupArn` is the Amazon Resource Name (ARN) of the backup last
    evaluated when the current page of results was returned, inclusive of the current
    page of results. Length: 37 to 1024."""

    BackupType: literals.BackupTypeFilter
    """The backups from the table specified by `BackupType` are listed."""


class ListBulkOperationsInput(TypedDict, total=False, closed=True):
    MaxResults: int
    """The maximum number of bulk operation summaries to return in one page. Range: 1
    to 25."""

    NextToken: str
    """An optional string that, if supplied, must be copied from the output of a
    previous call to `ListBulkOperations`. Length: 1 to 1024. Pattern:
    `([0-9a-f]{16})+`."""


class ListContributorInsightsInput(TypedDict, total=False, closed=True):
    TableName: str
    """Length: 1 to 1024."""

    NextToken: str
    """A token to for the desired page, if there is one."""

    MaxResults: int
    """Maximum number of results to return per page. Range: at most 100."""


class ListExportsInput(TypedDict, total=False, closed=True):
    TableArn: str
    """The Amazon Resource Name (ARN) associated with the exported table. Length: 1
    to 1024."""

    MaxResults: int
    """Maximum number of results to return per page. Range: 1 to 25."""

    NextToken: str
    """An optional string that, if supplied, must be copied from the output of a
    previous call to `ListExports`."""


class ListGlobalTablesInput(TypedDict, total=False, closed=True):
    ExclusiveStartGlobalTableName: str
    """The first global table name that this operation will evaluate. Length: 3 to
    255. Pattern: `[a-zA-Z0-9_.-]+`."""

    Limit: int
    """The maximum number of table names to return, if the parameter is not specified
    DynamoDB defaults to 100. Range: at least 1."""

    RegionName: str
    """Lists the global tables in a specific Region."""


class ListImportsInput(TypedDict, total=False, closed=True):
    TableArn: str
    """The Amazon Resource Name (ARN) associated with the table that was imported to.
    Length: 1 to 1024."""

    PageSize: int
    """The number of `ImportSummary` objects returned in a single page. Range: 1 to
    25."""

    NextToken: str
    """An optional string that, if supplied, must be copied from the output of a
    previous call to `ListImports`. Length: 112 to 1024. Pattern: `([0-9a-f]{16})+`."""


class ListTablesInput(TypedDict, total=False, closed=True):
    """Represents the input of a `ListTables` operation."""

    ExclusiveStartTableName: str
    """The first table name that this operation will evaluate. Length: 3 to 255.
    Pattern: `[a-zA-Z0-9_.-]+`."""

    Limit: int
    """A maximum number of table names to return. Range: 1 to 100."""


class ListTagsOfResourceInput(TypedDict, closed=True):
    ResourceArn: str
    """The Amazon DynamoDB resource with tags to be listed. Length: 1 to 1283."""

    NextToken: NotRequired[str]
    """An optional string that, if supplied, must be copied from the output of a
    previous call to ListTagOfResource."""


class PutItemInput(TypedDict, total=False, closed=True):
    """Represents the input of a `PutItem` operation."""

    TableName: Required[str]
    """Length: 1 to 1024."""

    Item: Required[dict[str, views.AttributeValue]]
    """A map of attribute name/value pairs, one for each attribute."""

    Expected: dict[str, ExpectedAttributeValue]
    """This is a legacy parameter."""

    ReturnValues: literals.ReturnValue
    """Use `ReturnValues` if you want to get the item attributes as they appeared
    before they were updated with the `PutItem` request."""

    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response..."""

    ReturnItemCollectionMetrics: literals.ReturnItemCollectionMetrics
    """Determines whether item collection metrics are returned."""

    ConditionalOperator: literals.ConditionalOperator
    """This is a legacy parameter."""

    ConditionExpression: str
    """A condition that must be satisfied in order for a conditional `PutItem`
    operation to succeed."""

    ExpressionAttributeNames: dict[str, str]
    """One or more substitution tokens for attribute names in an expression."""

    ExpressionAttributeValues: dict[str, views.AttributeValue]
    """One or more values that can be substituted in an expression."""

    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure
    """An optional parameter that returns the item attributes for a `PutItem`
    operation that failed a condition check."""


class PutResourcePolicyInput(TypedDict, closed=True):
    ResourceArn: str
    """The Amazon Resource Name (ARN) of the DynamoDB resource to which the policy
    will be attached. Length: 1 to 1283."""

    Policy: str
    """An Amazon Web Services resource-based policy document in JSON format."""

    ExpectedRevisionId: NotRequired[str]
    """A string value that you can use to conditionally update your policy. Length: 1
    to 255."""

    ConfirmRemoveSelfResourceAccess: NotRequired[bool]
    """Set this parameter to `true` to confirm that you want to remove your
    permissions to change the policy of this resource in the future."""


class Condition(TypedDict):
    """Represents the selection criteria for a `Query` or `Scan` operation..."""

    AttributeValueList: NotRequired[list[views.AttributeValue]]
    """One or more values to evaluate against the supplied attribute."""

    ComparisonOperator: literals.ComparisonOperator
    """A comparator for evaluating attributes."""


class QueryInput(TypedDict, total=False, closed=True):
    """Represents the input of a `Query` operation."""

    TableName: Required[str]
    """The name of the table containing the requested items. Length: 1 to 1024."""

    IndexName: str
    """Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`."""

    Select: literals.Select
    """The attributes to be returned in the result. If neither `Select` nor
    `ProjectionExpression` are specified, DynamoDB defaults to `ALL_ATTRIBUTES` when
    accessing a table, and `ALL_PROJECTED_ATTRIBUTES` when accessing an index."""

    AttributesToGet: list[str]
    """This is a legacy parameter. Items: at least 1."""

    Limit: int
    """The maximum number of items to evaluate (not necessarily the number of
    matching items). Range: at least 1."""

    ConsistentRead: bool
    """Determines the read consistency model: If set to `true`, then the operation
    uses strongly consistent reads; otherwise, the operation uses eventually
    consistent reads."""

    KeyConditions: dict[str, Condition]
    """This is a legacy parameter."""

    QueryFilter: dict[str, Condition]
    """This is a legacy parameter."""

    ConditionalOperator: literals.ConditionalOperator
    """This is a legacy parameter."""

    ScanIndexForward: bool
    """Specifies the order for index traversal: If `true` (default), the traversal is
    performed in ascending order; if `false`, the traversal is performed in
    descending order."""

    ExclusiveStartKey: dict[str, views.AttributeValue]
    """The primary key of the first item that this operation will evaluate."""

    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response..."""

    ProjectionExpression: str
    """A string that identifies one or more attributes to retrieve from the table."""

    FilterExpression: str
    """A string that contains conditions that DynamoDB applies after the `Query`
    operation, but before the data is returned to you."""

    KeyConditionExpression: str
    """The condition that specifies the key values for items to be retrieved by the
    `Query` action."""

    ExpressionAttributeNames: dict[str, str]
    """One or more substitution tokens for attribute names in an expression."""

    ExpressionAttributeValues: dict[str, views.AttributeValue]
    """One or more values that can be substituted in an expression."""


class RestoreTableFromBackupInput(TypedDict, total=False, closed=True):
    TargetTableName: Required[str]
    """The name of the new table to which the backup must be restored. Length: 3 to
    255. Pattern: `[a-zA-Z0-9_.-]+`."""

    BackupArn: Required[str]
    """Length: 37 to 1024."""

    BillingModeOverride: literals.BillingMode
    """The billing mode of the restored table."""

    GlobalSecondaryIndexOverride: list[responses.GlobalSecondaryIndex]
    """List of global secondary indexes for the restored table."""

    LocalSecondaryIndexOverride: list[LocalSecondaryIndex]
    """List of local secondary indexes for the restored table."""

    ProvisionedThroughputOverride: responses.ProvisionedThroughput
    """Provisioned throughput settings for the restored table."""

    OnDemandThroughputOverride: responses.OnDemandThroughput
    """Sets the maximum number of read and write units for the specified on-demand
    table."""

    SSESpecificationOverride: responses.SSESpecification
    """The new server-side encryption settings for the restored table."""

    VectorIndexOverride: list[responses.VectorIndex]
    """The vector indexes for the restored table."""


class RestoreTableToPointInTimeInput(TypedDict, total=False, closed=True):
    SourceTableArn: str
    """The DynamoDB table that will be restored. Length: 1 to 1024."""

    SourceTableName: str
    """Name of the source table that is being restored. Length: 3 to 255. Pattern:
    `[a-zA-Z0-9_.-]+`."""

    TargetTableName: Required[str]
    """The name of the new table to which it must be restored to. Length: 3 to 255.
    Pattern: `[a-zA-Z0-9_.-]+`."""

    UseLatestRestorableTime: bool
    """Restore the table to the latest possible time."""

    RestoreDateTime: TimestampInput
    """Time in the past to restore the table to."""

    BillingModeOverride: literals.BillingMode
    """The billing mode of the restored table."""

    GlobalSecondaryIndexOverride: list[responses.GlobalSecondaryIndex]
    """List of global secondary indexes for the restored table."""

    LocalSecondaryIndexOverride: list[LocalSecondaryIndex]
    """List of local secondary indexes for the restored table."""

    ProvisionedThroughputOverride: responses.ProvisionedThroughput
    """Provisioned throughput settings for the restored table."""

    OnDemandThroughputOverride: responses.OnDemandThroughput
    """Sets the maximum number of read and write units for the specified on-demand
    table."""

    SSESpecificationOverride: responses.SSESpecification
    """The new server-side encryption settings for the restored table."""

    VectorIndexOverride: list[responses.VectorIndex]
    """The vector indexes for the restored table."""


class ScanInput(TypedDict, total=False, closed=True):
    """Represents the input of a `Scan` operation."""

    TableName: Required[str]
    """The name of the table containing the requested items or if you provide
    `IndexName`, the name of the table to which that index belongs. Length: 1 to
    1024."""

    IndexName: str
    """The name of a secondary index to scan. Length: 3 to 255. Pattern:
    `[a-zA-Z0-9_.-]+`."""

    AttributesToGet: list[str]
    """This is a legacy parameter. Items: at least 1."""

    Limit: int
    """The maximum number of items to evaluate (not necessarily the number of
    matching items). Range: at least 1."""

    Select: literals.Select
    """The attributes to be returned in the result. If neither `Select` nor
    `ProjectionExpression` are specified, DynamoDB defaults to `ALL_ATTRIBUTES` when
    accessing a table, and `ALL_PROJECTED_ATTRIBUTES` when accessing an index."""

    ScanFilter: dict[str, Condition]
    """This is a legacy parameter."""

    ConditionalOperator: literals.ConditionalOperator
    """This is a legacy parameter."""

    ExclusiveStartKey: dict[str, views.AttributeValue]
    """The primary key of the first item that this operation will evaluate."""

    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response..."""

    TotalSegments: int
    """For a parallel `Scan` request, `TotalSegments` represents the total number of
    segments into which the `Scan` operation will be divided. Range: 1 to 1000000."""

    Segment: int
    """For a parallel `Scan` request, `Segment` identifies an individual segment to
    be scanned by an application worker. Range: 0 to 999999."""

    ProjectionExpression: str
    """A string that identifies one or more attributes to retrieve from the specified
    table or index."""

    FilterExpression: str
    """A string that contains conditions that DynamoDB applies after the `Scan`
    operation, but before the data is returned to you."""

    ExpressionAttributeNames: dict[str, str]
    """One or more substitution tokens for attribute names in an expression."""

    ExpressionAttributeValues: dict[str, views.AttributeValue]
    """One or more values that can be substituted in an expression."""

    ConsistentRead: bool
    """A Boolean value that determines the read consistency model during the scan..."""


class SearchVectorsInput(TypedDict, total=False, closed=True):
    TableName: Required[str]
    """The name or Amazon Resource Name (ARN) of the table containing the vector
    index. Length: 1 to 1024."""

    IndexName: Required[str]
    """Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`."""

    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response..."""

    ExpressionAttributeNames: dict[str, str]
    """One or more substitution tokens for attribute names in an expression."""

    ExpressionAttributeValues: dict[str, views.AttributeValue]
    """One or more values that can be substituted in an expression."""

    ProjectionExpression: str
    """A string that identifies one or more attributes to retrieve from the index."""

    SearchVector: Required[list[views.AttributeValue]]
    """The search vector to compare against the indexed vectors. Items: 1 to 4096."""

    SearchConditionExpression: str
    """A condition expression used to filter the vector search results."""

    TopK: Required[int]
    """The number of most similar results to return. Range: at least 1."""


class StartBulkPutItemsInput(TypedDict, closed=True):
    ClientToken: NotRequired[str]
    """A unique, case-sensitive identifier that ensures the bulk operation starts no
    more than one time. Pattern: `^[^\\$]+$`."""

    InputS3Configuration: responses.InputS3Configuration
    """The Amazon S3 location, data format, and compression settings for the input
    objects."""

    OutputS3Configuration: responses.OutputS3Configuration
    """The Amazon S3 location, encryption settings, and output types for the bulk
    operation."""

    TableName: str
    """The name or ARN of the existing DynamoDB table that receives the items.
    Length: 1 to 1024."""

    MaxWriteRequestUnits: NotRequired[int]
    """The maximum rate, in write request units per second, at which the bulk
    operation attempts to write. Range: at least 1024."""

    PerformanceTier: NotRequired[literals.BulkOperationPerformanceTier]


class TagResourceInput(TypedDict, closed=True):
    ResourceArn: str
    """Identifies the Amazon DynamoDB resource to which tags should be added. Length:
    1 to 1283."""

    Tags: list[responses.Tag]
    """The tags to be assigned to the Amazon DynamoDB resource."""


class Get(TypedDict):
    """Specifies an item and related attribute values to retrieve in a
    `TransactGetItem` object.
    """

    Key: dict[str, views.AttributeValue]
    """A map of attribute names to `AttributeValue` objects that specifies the
    primary key of the item to retrieve."""

    TableName: str
    """The name of the table from which to retrieve the specified item. Length: 1 to
    1024."""

    ProjectionExpression: NotRequired[str]
    """A string that identifies one or more attributes of the specified item to
    retrieve from the table."""

    ExpressionAttributeNames: NotRequired[dict[str, str]]
    """One or more substitution tokens for attribute names in the
    ProjectionExpression parameter."""


class TransactGetItem(TypedDict):
    """Specifies an item to be retrieved as part of the transaction."""

    Get: Get
    """Contains the primary key that identifies the item to get, together with the
    name of the table that contains the item, and optionally the specific attributes
    of the item to retrieve."""


class TransactGetItemsInput(TypedDict, closed=True):
    TransactItems: list[TransactGetItem]
    """An ordered array of up to 100 `TransactGetItem` objects, each of which
    contains a `Get` structure. Items: 1 to 100."""

    ReturnConsumedCapacity: NotRequired[literals.ReturnConsumedCapacity]
    """A value of `TOTAL` causes consumed capacity information to be returned, and a
    value of `NONE` prevents that information from being returned."""


class ConditionCheck(TypedDict):
    """Represents a request to perform a check that an item exists or to check the
    condition of specific attributes of the item.
    """

    Key: dict[str, views.AttributeValue]
    """The primary key of the item to be checked."""

    TableName: str
    """Name of the table for the check item request. Length: 1 to 1024."""

    ConditionExpression: str
    """A condition that must be satisfied in order for a conditional update to
    succeed."""

    ExpressionAttributeNames: NotRequired[dict[str, str]]
    """One or more substitution tokens for attribute names in an expression."""

    ExpressionAttributeValues: NotRequired[dict[str, views.AttributeValue]]
    """One or more values that can be substituted in an expression."""

    ReturnValuesOnConditionCheckFailure: NotRequired[
        literals.ReturnValuesOnConditionCheckFailure
    ]
    """Use `ReturnValuesOnConditionCheckFailure` to get the item attributes if the
    `ConditionCheck` condition fails."""


class Put(TypedDict, total=False):
    """Represents a request to perform a `PutItem` operation."""

    Item: Required[dict[str, views.AttributeValue]]
    """A map of attribute name to attribute values, representing the primary key of
    the item to be written by `PutItem`."""

    TableName: Required[str]
    """Name of the table in which to write the item. Length: 1 to 1024."""

    ConditionExpression: str
    """A condition that must be satisfied in order for a conditional update to
    succeed."""

    ExpressionAttributeNames: dict[str, str]
    """One or more substitution tokens for attribute names in an expression."""

    ExpressionAttributeValues: dict[str, views.AttributeValue]
    """One or more values that can be substituted in an expression."""

    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure
    """Use `ReturnValuesOnConditionCheckFailure` to get the item attributes if the
    `Put` condition fails."""


class Delete(TypedDict, total=False):
    """Represents a request to perform a `DeleteItem` operation."""

    Key: Required[dict[str, views.AttributeValue]]
    """The primary key of the item to be deleted."""

    TableName: Required[str]
    """Name of the table in which the item to be deleted resides. Length: 1 to 1024."""

    ConditionExpression: str
    """A condition that must be satisfied in order for a conditional delete to
    succeed."""

    ExpressionAttributeNames: dict[str, str]
    """One or more substitution tokens for attribute names in an expression."""

    ExpressionAttributeValues: dict[str, views.AttributeValue]
    """One or more values that can be substituted in an expression."""

    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure
    """Use `ReturnValuesOnConditionCheckFailure` to get the item attributes if the
    `Delete` condition fails."""


class Update(TypedDict, total=False):
    """Represents a request to perform an `UpdateItem` operation."""

    Key: Required[dict[str, views.AttributeValue]]
    """The primary key of the item to be updated."""

    UpdateExpression: Required[str]
    """An expression that defines one or more attributes to be updated, the action to
    be performed on them, and new value(s) for them."""

    TableName: Required[str]
    """Name of the table for the `UpdateItem` request. Length: 1 to 1024."""

    ConditionExpression: str
    """A condition that must be satisfied in order for a conditional update to
    succeed."""

    ExpressionAttributeNames: dict[str, str]
    """One or more substitution tokens for attribute names in an expression."""

    ExpressionAttributeValues: dict[str, views.AttributeValue]
    """One or more values that can be substituted in an expression."""

    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure
    """Use `ReturnValuesOnConditionCheckFailure` to get the item attributes if the
    `Update` condition fails."""


class TransactWriteItem(TypedDict, total=False):
    """A list of requests that can perform update, put, delete, or check operations
    on multiple items in one or more tables atomically.
    """

    ConditionCheck: ConditionCheck
    """A request to perform a check item operation."""

    Put: Put
    """A request to perform a `PutItem` operation."""

    Delete: Delete
    """A request to perform a `DeleteItem` operation."""

    Update: Update
    """A request to perform an `UpdateItem` operation."""


class TransactWriteItemsInput(TypedDict, total=False, closed=True):
    TransactItems: Required[list[TransactWriteItem]]
    """An ordered array of up to 100 `TransactWriteItem` objects, each of which
    contains a `ConditionCheck`, `Put`, `Update`, or `Delete` object. Items: 1 to
    100."""

    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response..."""

    ReturnItemCollectionMetrics: literals.ReturnItemCollectionMetrics
    """Determines whether item collection metrics are returned."""

    ClientRequestToken: str
    """Providing a `ClientRequestToken` makes the call to `TransactWriteItems`
    idempotent, meaning that multiple identical calls have the same effect as one
    single call. Length: 1 to 36."""


class UntagResourceInput(TypedDict, closed=True):
    ResourceArn: str
    """The DynamoDB resource that the tags will be removed from. Length: 1 to 1283."""

    TagKeys: list[str]


class PointInTimeRecoverySpecification(TypedDict):
    """Represents the settings used to enable point in time recovery."""

    PointInTimeRecoveryEnabled: bool
    """Indicates whether point in time recovery is enabled (true) or disabled (false)
    on the table."""

    RecoveryPeriodInDays: NotRequired[int]
    """The number of preceding days for which continuous backups are taken and
    maintained. Range: 1 to 35."""


class UpdateContinuousBackupsInput(TypedDict, closed=True):
    TableName: str
    """Length: 1 to 1024."""

    PointInTimeRecoverySpecification: PointInTimeRecoverySpecification
    """Represents the settings used to enable point in time recovery."""


class UpdateContributorInsightsInput(TypedDict, closed=True):
    TableName: str
    """Length: 1 to 1024."""

    IndexName: NotRequired[str]
    """The global secondary index name, if applicable. Length: 3 to 255. Pattern:
    `[a-zA-Z0-9_.-]+`."""

    ContributorInsightsAction: literals.ContributorInsightsAction
    ContributorInsightsMode: NotRequired[literals.ContributorInsightsMode]
    """Specifies whether to track all access and throttled events or throttled events
    only for the DynamoDB table or index."""


class CreateReplicaAction(TypedDict):
    """Represents a replica to be added."""

    RegionName: str
    """The Region of the replica to be added."""


class DeleteReplicaAction(TypedDict):
    """Represents a replica to be removed."""

    RegionName: str
    """The Region of the replica to be removed."""


class ReplicaUpdate(TypedDict, total=False):
    """Represents one of the following..."""

    Create: CreateReplicaAction
    """The parameters required for creating a replica on an existing global table."""

    Delete: DeleteReplicaAction
    """The name of the existing replica to be removed."""


class UpdateGlobalTableInput(TypedDict, closed=True):
    GlobalTableName: str
    """Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`."""

    ReplicaUpdates: list[ReplicaUpdate]
    """A list of Regions that should be added or removed from the global table."""


class AutoScalingTargetTrackingScalingPolicyConfigurationUpdate(TypedDict, total=False):
    """Represents the settings of a target tracking scaling policy that will be
    modified.
    """

    DisableScaleIn: bool
    """Indicates whether scale in by the target tracking policy is disabled. The
    default value is false."""

    ScaleInCooldown: int
    """The amount of time, in seconds, after a scale in activity completes before
    another scale in activity can start."""

    ScaleOutCooldown: int
    """The amount of time, in seconds, after a scale out activity completes before
    another scale out activity can start."""

    TargetValue: Required[FloatInput]
    """The target value for the metric."""


class AutoScalingPolicyUpdate(TypedDict):
    """Represents the auto scaling policy to be modified."""

    PolicyName: NotRequired[str]
    """Length: 1 to 256. Pattern: `\\p{Print}+`."""

    TargetTrackingScalingPolicyConfiguration: (
        AutoScalingTargetTrackingScalingPolicyConfigurationUpdate
    )


class AutoScalingSettingsUpdate(TypedDict, total=False):
    """Represents the auto scaling settings to be modified for a global table or
    global secondary index.
    """

    MinimumUnits: int
    """The minimum capacity units that a global table or global secondary index
    should be scaled down to. Range: at least 1."""

    MaximumUnits: int
    """The maximum capacity units that a global table or global secondary index
    should be scaled up to. Range: at least 1."""

    AutoScalingDisabled: bool
    """Disabled auto scaling for this global table or global secondary index."""

    AutoScalingRoleArn: str
    """Role ARN used for configuring auto scaling policy. Length: 1 to 1600."""

    ScalingPolicyUpdate: AutoScalingPolicyUpdate
    """The scaling policy to apply for scaling target global table or global
    secondary index capacity units."""


class GlobalTableGlobalSecondaryIndexSettingsUpdate(TypedDict, total=False):
    """Represents the settings of a global secondary index for a global table that
    will be modified.
    """

    IndexName: Required[str]
    """Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`."""

    ProvisionedWriteCapacityUnits: int
    """The maximum number of writes consumed per second before DynamoDB returns a
    `ThrottlingException.`. Range: at least 1."""

    ProvisionedWriteCapacityAutoScalingSettingsUpdate: AutoScalingSettingsUpdate
    """Auto scaling settings for managing a global secondary index's write capacity
    units."""


class ReplicaGlobalSecondaryIndexSettingsUpdate(TypedDict, total=False):
    """Represents the settings of a global secondary index for a global table that
    will be modified.
    """

    IndexName: Required[str]
    """Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`."""

    ProvisionedReadCapacityUnits: int
    """The maximum number of strongly consistent reads consumed per second before
    DynamoDB returns a `ThrottlingException`. Range: at least 1."""

    ProvisionedReadCapacityAutoScalingSettingsUpdate: AutoScalingSettingsUpdate
    """Auto scaling settings for managing a global secondary index replica's read
    capacity units."""


class ReplicaSettingsUpdate(TypedDict, total=False):
    """Represents the settings for a global table in a Region that will be modified."""

    RegionName: Required[str]
    """The Region of the replica to be added."""

    ReplicaProvisionedReadCapacityUnits: int
    """The maximum number of strongly consistent reads consumed per second before
    DynamoDB returns a `ThrottlingException`. Range: at least 1."""

    ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate: AutoScalingSettingsUpdate
    """Auto scaling settings for managing a global table replica's read capacity
    units."""

    ReplicaGlobalSecondaryIndexSettingsUpdate: list[
        ReplicaGlobalSecondaryIndexSettingsUpdate
    ]
    """Represents the settings of a global secondary index for a global table that
    will be modified. Items: 1 to 20."""

    ReplicaTableClass: literals.TableClass
    """Replica-specific table class."""


class UpdateGlobalTableSettingsInput(TypedDict, total=False, closed=True):
    GlobalTableName: Required[str]
    """Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`."""

    GlobalTableBillingMode: literals.BillingMode
    """The billing mode of the global table. If `GlobalTableBillingMode` is not
    specified, the global table defaults to `PROVISIONED` capacity billing mode."""

    GlobalTableProvisionedWriteCapacityUnits: int
    """The maximum number of writes consumed per second before DynamoDB returns a
    `ThrottlingException.`. Range: at least 1."""

    GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate: (
        AutoScalingSettingsUpdate
    )
    """Auto scaling settings for managing provisioned write capacity for the global
    table."""

    GlobalTableGlobalSecondaryIndexSettingsUpdate: list[
        GlobalTableGlobalSecondaryIndexSettingsUpdate
    ]
    """Represents the settings of a global secondary index for a global table that
    will be modified. Items: 1 to 20."""

    ReplicaSettingsUpdate: list[ReplicaSettingsUpdate]
    """Represents the settings for a global table in a Region that will be modified.
    Items: 1 to 50."""


class AttributeValueUpdate(TypedDict, total=False):
    """For the `UpdateItem` operation, represents the attributes to be modified, the
    action to perform on each, and the new value for each.
    """

    Value: views.AttributeValue
    """Represents the data for an attribute."""

    Action: literals.AttributeAction
    """Specifies how to perform the update."""


class UpdateItemInput(TypedDict, total=False, closed=True):
    """Represents the input of an `UpdateItem` operation."""

    TableName: Required[str]
    """The name of the table containing the item to update. Length: 1 to 1024."""

    Key: Required[dict[str, views.AttributeValue]]
    """The primary key of the item to be updated."""

    AttributeUpdates: dict[str, AttributeValueUpdate]
    """This is a legacy parameter."""

    Expected: dict[str, ExpectedAttributeValue]
    """This is a legacy parameter."""

    ConditionalOperator: literals.ConditionalOperator
    """This is a legacy parameter."""

    ReturnValues: literals.ReturnValue
    """Use `ReturnValues` if you want to get the item attributes as they appear
    before or after they are successfully updated."""

    ReturnConsumedCapacity: literals.ReturnConsumedCapacity
    """Determines the level of detail about either provisioned or on-demand
    throughput consumption that is returned in the response..."""

    ReturnItemCollectionMetrics: literals.ReturnItemCollectionMetrics
    """Determines whether item collection metrics are returned."""

    UpdateExpression: str
    """An expression that defines one or more attributes to be updated, the action to
    be performed on them, and new values for them."""

    ConditionExpression: str
    """A condition that must be satisfied in order for a conditional update to
    succeed."""

    ExpressionAttributeNames: dict[str, str]
    """One or more substitution tokens for attribute names in an expression."""

    ExpressionAttributeValues: dict[str, views.AttributeValue]
    """One or more values that can be substituted in an expression."""

    ReturnValuesOnConditionCheckFailure: literals.ReturnValuesOnConditionCheckFailure
    """An optional parameter that returns the item attributes for an `UpdateItem`
    operation that failed a condition check."""


class UpdateKinesisStreamingDestinationInput(TypedDict, closed=True):
    TableName: str
    """Length: 1 to 1024."""

    StreamArn: str
    """Length: 37 to 1024."""

    UpdateKinesisStreamingConfiguration: NotRequired[
        responses.UpdateKinesisStreamingConfiguration
    ]
    """The command to update the Kinesis stream configuration."""


class UpdateGlobalSecondaryIndexAction(TypedDict, total=False):
    """Represents the new provisioned throughput settings to be applied to a global
    secondary index.
    """

    IndexName: Required[str]
    """The name of the global secondary index to be updated. Length: 3 to 255.
    Pattern: `[a-zA-Z0-9_.-]+`."""

    ProvisionedThroughput: responses.ProvisionedThroughput
    """Represents the provisioned throughput settings for the specified global
    secondary index."""

    OnDemandThroughput: responses.OnDemandThroughput
    """Updates the maximum number of read and write units for the specified global
    secondary index."""

    WarmThroughput: responses.WarmThroughput
    """Represents the warm throughput value of the new provisioned throughput
    settings to be applied to a global secondary index."""


class CreateGlobalSecondaryIndexAction(TypedDict):
    """Represents a new global secondary index to be added to an existing table."""

    IndexName: str
    """The name of the global secondary index to be created. Length: 3 to 255.
    Pattern: `[a-zA-Z0-9_.-]+`."""

    KeySchema: list[responses.KeySchemaElement]
    """Items: at least 1."""

    Projection: responses.Projection
    """Represents attributes that are copied (projected) from the table into an
    index."""

    ProvisionedThroughput: NotRequired[responses.ProvisionedThroughput]
    """Represents the provisioned throughput settings for the specified global
    secondary index."""

    OnDemandThroughput: NotRequired[responses.OnDemandThroughput]
    """The maximum number of read and write units for the global secondary index
    being created."""

    WarmThroughput: NotRequired[responses.WarmThroughput]
    """Represents the warm throughput value (in read units per second and write units
    per second) when creating a secondary index."""


class DeleteGlobalSecondaryIndexAction(TypedDict):
    """Represents a global secondary index to be deleted from an existing table."""

    IndexName: str
    """The name of the global secondary index to be deleted. Length: 3 to 255.
    Pattern: `[a-zA-Z0-9_.-]+`."""


class GlobalSecondaryIndexUpdate(TypedDict, total=False):
    """Represents one of the following..."""

    Update: UpdateGlobalSecondaryIndexAction
    """The name of an existing global secondary index, along with new provisioned
    throughput settings to be applied to that index."""

    Create: CreateGlobalSecondaryIndexAction
    """The parameters required for creating a global secondary index on an existing
    table: `IndexName`, `KeySchema`, `AttributeDefinitions`, `Projection`,
    `ProvisionedThroughput`."""

    Delete: DeleteGlobalSecondaryIndexAction
    """The name of an existing global secondary index to be removed."""


class ReplicaGlobalSecondaryIndex(TypedDict, total=False):
    """Represents the properties of a replica global secondary index."""

    IndexName: Required[str]
    """Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`."""

    ProvisionedThroughputOverride: responses.ProvisionedThroughputOverride
    """Replica table GSI-specific provisioned throughput."""

    OnDemandThroughputOverride: responses.OnDemandThroughputOverride
    """Overrides the maximum on-demand throughput settings for the specified global
    secondary index in the specified replica table."""


class CreateReplicationGroupMemberAction(TypedDict, total=False):
    """Represents a replica to be created."""

    RegionName: Required[str]
    """The Region where the new replica will be created."""

    KMSMasterKeyId: str
    """The KMS key that should be used for KMS encryption in the new replica."""

    ProvisionedThroughputOverride: responses.ProvisionedThroughputOverride
    """Replica-specific provisioned throughput."""

    OnDemandThroughputOverride: responses.OnDemandThroughputOverride
    """The maximum on-demand throughput settings for the specified replica table
    being created."""

    GlobalSecondaryIndexes: list[ReplicaGlobalSecondaryIndex]
    """Replica-specific global secondary index settings. Items: at least 1."""

    TableClassOverride: literals.TableClass
    """Replica-specific table class."""


class UpdateReplicationGroupMemberAction(TypedDict, total=False):
    """Represents a replica to be modified."""

    RegionName: Required[str]
    """The Region where the replica exists."""

    KMSMasterKeyId: str
    """The KMS key of the replica that should be used for KMS encryption."""

    ProvisionedThroughputOverride: responses.ProvisionedThroughputOverride
    """Replica-specific provisioned throughput."""

    OnDemandThroughputOverride: responses.OnDemandThroughputOverride
    """Overrides the maximum on-demand throughput for the replica table."""

    GlobalSecondaryIndexes: list[ReplicaGlobalSecondaryIndex]
    """Replica-specific global secondary index settings. Items: at least 1."""

    TableClassOverride: literals.TableClass
    """Replica-specific table class."""


class DeleteReplicationGroupMemberAction(TypedDict):
    """Represents a replica to be deleted."""

    RegionName: str
    """The Region where the replica exists."""


class DisassociateReplicationGroupMemberAction(TypedDict):
    """The parameters for disassociating the local replica from a global table using
    Version 2019.11.21 with multi-Region eventual consistency (MREC).
    """

    RegionName: str
    """The Region of the replica to disassociate."""

    DisassociationMode: literals.DisassociationMode
    """The mode for handling pending replication before disassociation completes."""


class ReplicationGroupUpdate(TypedDict, total=False):
    """Represents one of the following..."""

    Create: CreateReplicationGroupMemberAction
    """The parameters required for creating a replica for the table."""

    Update: UpdateReplicationGroupMemberAction
    """The parameters required for updating a replica for the table."""

    Delete: DeleteReplicationGroupMemberAction
    """The parameters required for deleting a replica for the table."""

    Disassociate: DisassociateReplicationGroupMemberAction
    """The parameters for disassociating the local replica from the global table and
    retaining it as a standalone regional table."""


class CreateGlobalTableWitnessGroupMemberAction(TypedDict):
    """Specifies the action to add a new witness Region to a MRSC global table."""

    RegionName: str
    """The Amazon Web Services Region name to be added as a witness Region for the
    MRSC global table."""


class DeleteGlobalTableWitnessGroupMemberAction(TypedDict):
    """Specifies the action to remove a witness Region from a MRSC global table."""

    RegionName: str
    """The witness Region name to be removed from the MRSC global table."""


class GlobalTableWitnessGroupUpdate(TypedDict, total=False):
    """Represents one of the following..."""

    Create: CreateGlobalTableWitnessGroupMemberAction
    """Specifies a witness Region to be added to a new MRSC global table."""

    Delete: DeleteGlobalTableWitnessGroupMemberAction
    """Specifies a witness Region to be removed from an existing global table."""


class CreateVectorIndexAction(TypedDict):
    """A new vector index to be added to a table."""

    IndexName: str
    """Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`."""

    VectorAttribute: responses.VectorAttributeDefinition
    """The attribute that contains vector embeddings."""

    SearchSchema: NotRequired[list[responses.SearchSchemaElement]]
    """The partition key and inline filter attribute definitions for the vector
    index. Items: at least 1."""

    Projection: responses.Projection
    """Specifies attributes that are copied (projected) from the table into the
    vector index."""

    Dimensions: int
    """The number of dimensions in each vector. Range: at least 1."""

    DistanceFunction: literals.VectorDistanceFunction
    """The distance function used to calculate similarity."""


class DeleteVectorIndexAction(TypedDict):
    """A vector index to be removed from a table."""

    IndexName: str
    """Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`."""


class VectorIndexUpdate(TypedDict, total=False):
    """A vector index to be added to or removed from a table."""

    Create: CreateVectorIndexAction
    """The configuration for creating a new vector index on the table."""

    Delete: DeleteVectorIndexAction
    """The configuration for deleting an existing vector index from the table."""


class UpdateTableInput(TypedDict, total=False, closed=True):
    """Represents the input of an `UpdateTable` operation."""

    AttributeDefinitions: list[responses.AttributeDefinition]
    """An array of attributes that describe the key schema for the table and indexes."""

    TableName: Required[str]
    """The name of the table to be updated. Length: 1 to 1024."""

    BillingMode: literals.BillingMode
    """Controls how you are charged for read and write throughput and how you manage
    capacity."""

    ProvisionedThroughput: responses.ProvisionedThroughput
    """The new provisioned throughput settings for the specified table or index."""

    GlobalSecondaryIndexUpdates: list[GlobalSecondaryIndexUpdate]
    """An array of one or more global secondary indexes for the table."""

    StreamSpecification: responses.StreamSpecification
    """Represents the DynamoDB Streams configuration for the table."""

    SSESpecification: responses.SSESpecification
    """The new server-side encryption settings for the specified table."""

    ReplicaUpdates: list[ReplicationGroupUpdate]
    """A list of replica update actions (create, delete, update, or disassociate) for
    the table. Items: at least 1."""

    TableClass: literals.TableClass
    """The table class of the table to be updated."""

    DeletionProtectionEnabled: bool
    """Indicates whether deletion protection is to be enabled (true) or disabled
    (false) on the table."""

    MultiRegionConsistency: literals.MultiRegionConsistency
    """Specifies the consistency mode for a new global table. If you don't specify
    this field, the global table consistency mode defaults to `EVENTUAL`."""

    GlobalTableWitnessUpdates: list[GlobalTableWitnessGroupUpdate]
    """A list of witness updates for a MRSC global table. Items: exactly 1."""

    OnDemandThroughput: responses.OnDemandThroughput
    """Updates the maximum number of read and write units for the specified table in
    on-demand capacity mode."""

    WarmThroughput: responses.WarmThroughput
    """Represents the warm throughput (in read units per second and write units per
    second) for updating a table."""

    GlobalTableSettingsReplicationMode: literals.GlobalTableSettingsReplicationMode
    """Controls the settings replication mode for a global table replica."""

    DisassociationProtectionEnabled: bool
    """Specifies whether disassociation protection is enabled (`true`) or disabled
    (`false`) for the local replica of a multi-Region eventual consistency (MREC)
    global table using Version 2019.11.21."""

    VectorIndexUpdates: list[VectorIndexUpdate]
    """A list of vector indexes to be added to or removed from the table."""


class GlobalSecondaryIndexAutoScalingUpdate(TypedDict, total=False):
    """Represents the auto scaling settings of a global secondary index for a global
    table that will be modified.
    """

    IndexName: str
    """Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`."""

    ProvisionedWriteCapacityAutoScalingUpdate: AutoScalingSettingsUpdate
    """Represents the auto scaling settings to be modified for a global table or
    global secondary index."""


class ReplicaGlobalSecondaryIndexAutoScalingUpdate(TypedDict, total=False):
    """Represents the auto scaling settings of a global secondary index for a replica
    that will be modified.
    """

    IndexName: str
    """Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`."""

    ProvisionedReadCapacityAutoScalingUpdate: AutoScalingSettingsUpdate
    """Represents the auto scaling settings to be modified for a global table or
    global secondary index."""


class ReplicaAutoScalingUpdate(TypedDict, total=False):
    """Represents the auto scaling settings of a replica that will be modified."""

    RegionName: Required[str]
    """The Region where the replica exists."""

    ReplicaGlobalSecondaryIndexUpdates: list[
        ReplicaGlobalSecondaryIndexAutoScalingUpdate
    ]
    """Represents the auto scaling settings of global secondary indexes that will be
    modified."""

    ReplicaProvisionedReadCapacityAutoScalingUpdate: AutoScalingSettingsUpdate
    """Represents the auto scaling settings to be modified for a global table or
    global secondary index."""


class UpdateTableReplicaAutoScalingInput(TypedDict, total=False, closed=True):
    GlobalSecondaryIndexUpdates: list[GlobalSecondaryIndexAutoScalingUpdate]
    """Represents the auto scaling settings of the global secondary indexes of the
    replica to be updated. Items: at least 1."""

    TableName: Required[str]
    """The name of the global table to be updated. Length: 1 to 1024."""

    ProvisionedWriteCapacityAutoScalingUpdate: AutoScalingSettingsUpdate
    """Represents the auto scaling settings to be modified for a global table or
    global secondary index."""

    ReplicaUpdates: list[ReplicaAutoScalingUpdate]
    """Represents the auto scaling settings of replicas of the table that will be
    modified. Items: at least 1."""


class UpdateTimeToLiveInput(TypedDict, closed=True):
    """Represents the input of an `UpdateTimeToLive` operation."""

    TableName: str
    """The name of the table to be configured. Length: 1 to 1024."""

    TimeToLiveSpecification: responses.TimeToLiveSpecification
    """Represents the settings used to enable or disable Time to Live for the
    specified table."""


# Other modules define these types: AWS returns them too, or a view mentions them.
from boto_types.dynamodb.responses import (
    AttributeDefinition as AttributeDefinition,
    CsvOptions as CsvOptions,
    EnableKinesisStreamingConfiguration as EnableKinesisStreamingConfiguration,
    GlobalSecondaryIndex as GlobalSecondaryIndex,
    InputFormatOptions as InputFormatOptions,
    InputS3Configuration as InputS3Configuration,
    KeySchemaElement as KeySchemaElement,
    OnDemandThroughput as OnDemandThroughput,
    OnDemandThroughputOverride as OnDemandThroughputOverride,
    OutputS3Configuration as OutputS3Configuration,
    Projection as Projection,
    ProvisionedThroughput as ProvisionedThroughput,
    ProvisionedThroughputOverride as ProvisionedThroughputOverride,
    Replica as Replica,
    S3BucketSource as S3BucketSource,
    SearchSchemaElement as SearchSchemaElement,
    SSESpecification as SSESpecification,
    StreamSpecification as StreamSpecification,
    TableCreationParameters as TableCreationParameters,
    Tag as Tag,
    TimeToLiveSpecification as TimeToLiveSpecification,
    UpdateKinesisStreamingConfiguration as UpdateKinesisStreamingConfiguration,
    VectorAttributeDefinition as VectorAttributeDefinition,
    VectorIndex as VectorIndex,
    WarmThroughput as WarmThroughput,
)
from boto_types.dynamodb.views import AttributeValue as AttributeValue
