"""The client that a resource of Amazon DynamoDB has. boto3 converts its values."""

from collections.abc import Mapping, Sequence
from typing import Literal, overload

from botocore.client import BaseClient

from boto_types._internal.containers import ListOf
from boto_types.dynamodb import (
    errors,
    literals,
    paginators,
    resource_paginators,
    resource_responses,
    resource_views,
    responses,
    views,
    waiters,
)
from boto_types.items import ConditionBase, ItemValueInput
from boto_types.values import EmptyOutput, TimestampInput

class DynamoDBResourceClient(BaseClient):
    """The client of a resource, `table.meta.client`: boto3 converts its values.

    https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb.html
    """

    @property
    def exceptions(self) -> errors.DynamoDBExceptions: ...
    def batch_execute_statement(
        self,
        *,
        Statements: ListOf[resource_views.BatchStatementRequestLike],
        ReturnConsumedCapacity: literals.ReturnConsumedCapacity = ...,
    ) -> resource_responses.BatchExecuteStatementOutput:
        """This operation allows you to perform batch reads or writes on data stored
        in DynamoDB, using PartiQL.

        Raises: RequestLimitExceeded, InternalServerError, ThrottlingException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/batch_execute_statement.html
        """

    def batch_get_item(
        self,
        *,
        RequestItems: Mapping[str, resource_views.KeysAndAttributesLike],
        ReturnConsumedCapacity: literals.ReturnConsumedCapacity = ...,
    ) -> resource_responses.BatchGetItemOutput:
        """The BatchGetItem operation returns the attributes of one or more items
        from one or more tables.

        Raises: ProvisionedThroughputExceededException, ResourceNotFoundException,
        RequestLimitExceeded, InternalServerError, ThrottlingException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/batch_get_item.html
        """

    def batch_write_item(
        self,
        *,
        RequestItems: Mapping[str, ListOf[resource_views.WriteRequestLike]],
        ReturnConsumedCapacity: literals.ReturnConsumedCapacity = ...,
        ReturnItemCollectionMetrics: literals.ReturnItemCollectionMetrics = ...,
    ) -> resource_responses.BatchWriteItemOutput:
        """The BatchWriteItem operation puts or deletes multiple items in one or more
        tables.

        Raises: ProvisionedThroughputExceededException, ResourceNotFoundException,
        ItemCollectionSizeLimitExceededException, RequestLimitExceeded,
        InternalServerError, ReplicatedWriteConflictException, ThrottlingException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/batch_write_item.html
        """

    def cancel_bulk_operation(
        self,
        *,
        BulkOperationArn: str,
    ) -> responses.CancelBulkOperationOutput:
        """Cancels an in-progress bulk operation asynchronously.

        Raises: ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/cancel_bulk_operation.html
        """

    def create_backup(
        self,
        *,
        TableName: str,
        BackupName: str,
    ) -> responses.CreateBackupOutput:
        """Creates a backup for an existing table.

        Raises: TableNotFoundException, TableInUseException,
        ContinuousBackupsUnavailableException, BackupInUseException,
        LimitExceededException, InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/create_backup.html
        """

    def create_global_table(
        self,
        *,
        GlobalTableName: str,
        ReplicationGroup: Sequence[views.ReplicaLike],
    ) -> responses.CreateGlobalTableOutput:
        """Creates a global table from an existing table.

        Raises: LimitExceededException, InternalServerError,
        GlobalTableAlreadyExistsException, TableNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/create_global_table.html
        """

    def create_table(
        self,
        *,
        TableName: str,
        AttributeDefinitions: Sequence[views.AttributeDefinitionLike] = ...,
        KeySchema: Sequence[views.KeySchemaElementLike] = ...,
        LocalSecondaryIndexes: Sequence[views.LocalSecondaryIndexLike] = ...,
        GlobalSecondaryIndexes: Sequence[views.GlobalSecondaryIndexLike] = ...,
        BillingMode: literals.BillingMode = ...,
        ProvisionedThroughput: views.ProvisionedThroughputLike = ...,
        StreamSpecification: views.StreamSpecificationLike = ...,
        SSESpecification: views.SSESpecificationLike = ...,
        Tags: Sequence[views.TagLike] = ...,
        TableClass: literals.TableClass = ...,
        DeletionProtectionEnabled: bool = ...,
        WarmThroughput: views.WarmThroughputLike = ...,
        ResourcePolicy: str = ...,
        OnDemandThroughput: views.OnDemandThroughputLike = ...,
        GlobalTableSourceArn: str = ...,
        GlobalTableSettingsReplicationMode: (
            literals.GlobalTableSettingsReplicationMode
        ) = ...,
        VectorIndexes: Sequence[views.VectorIndexLike] = ...,
    ) -> responses.CreateTableOutput:
        """The CreateTable operation adds a new table to your account.

        Raises: ResourceInUseException, LimitExceededException, InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/create_table.html
        """

    def delete_backup(
        self,
        *,
        BackupArn: str,
    ) -> responses.DeleteBackupOutput:
        """Deletes an existing backup of a table.

        Raises: BackupNotFoundException, BackupInUseException,
        LimitExceededException, InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/delete_backup.html
        """

    def delete_item(
        self,
        *,
        TableName: str,
        Key: Mapping[str, ItemValueInput],
        Expected: Mapping[str, resource_views.ExpectedAttributeValueLike] = ...,
        ConditionalOperator: literals.ConditionalOperator = ...,
        ReturnValues: literals.ReturnValue = ...,
        ReturnConsumedCapacity: literals.ReturnConsumedCapacity = ...,
        ReturnItemCollectionMetrics: literals.ReturnItemCollectionMetrics = ...,
        ConditionExpression: str | ConditionBase = ...,
        ExpressionAttributeNames: dict[str, str] = ...,
        ExpressionAttributeValues: Mapping[str, ItemValueInput] = ...,
        ReturnValuesOnConditionCheckFailure: (
            literals.ReturnValuesOnConditionCheckFailure
        ) = ...,
    ) -> resource_responses.DeleteItemOutput:
        """Deletes a single item in a table by primary key.

        Raises: ConditionalCheckFailedException,
        ProvisionedThroughputExceededException, ResourceNotFoundException,
        ItemCollectionSizeLimitExceededException, TransactionConflictException,
        RequestLimitExceeded, InternalServerError, ReplicatedWriteConflictException,
        ThrottlingException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/delete_item.html
        """

    def delete_resource_policy(
        self,
        *,
        ResourceArn: str,
        ExpectedRevisionId: str = ...,
    ) -> responses.DeleteResourcePolicyOutput:
        """Deletes the resource-based policy attached to the resource, which can be a
        table or stream.

        Raises: ResourceNotFoundException, InternalServerError,
        PolicyNotFoundException, ResourceInUseException, LimitExceededException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/delete_resource_policy.html
        """

    def delete_table(
        self,
        *,
        TableName: str,
    ) -> responses.DeleteTableOutput:
        """The DeleteTable operation deletes a table and all of its items.

        Raises: ResourceInUseException, ResourceNotFoundException,
        LimitExceededException, InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/delete_table.html
        """

    def describe_backup(
        self,
        *,
        BackupArn: str,
    ) -> responses.DescribeBackupOutput:
        """Describes an existing backup of a table.

        Raises: BackupNotFoundException, InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/describe_backup.html
        """

    def describe_bulk_operation(
        self,
        *,
        BulkOperationArn: str,
    ) -> responses.DescribeBulkOperationOutput:
        """Describes the specified bulk operation.

        Raises: ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/describe_bulk_operation.html
        """

    def describe_continuous_backups(
        self,
        *,
        TableName: str,
    ) -> responses.DescribeContinuousBackupsOutput:
        """Checks the status of continuous backups and point in time recovery on the
        specified table.

        Raises: TableNotFoundException, InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/describe_continuous_backups.html
        """

    def describe_contributor_insights(
        self,
        *,
        TableName: str,
        IndexName: str = ...,
    ) -> responses.DescribeContributorInsightsOutput:
        """Returns information about contributor insights for a given table or global
        secondary index.

        Raises: ResourceNotFoundException, InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/describe_contributor_insights.html
        """

    def describe_endpoints(self) -> responses.DescribeEndpointsResponse:
        """Returns the regional endpoint information.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/describe_endpoints.html
        """

    def describe_export(
        self,
        *,
        ExportArn: str,
    ) -> resource_responses.DescribeExportOutput:
        """Describes an existing table export.

        Raises: ExportNotFoundException, LimitExceededException, InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/describe_export.html
        """

    def describe_global_table(
        self,
        *,
        GlobalTableName: str,
    ) -> responses.DescribeGlobalTableOutput:
        """Returns information about the specified global table.

        Raises: InternalServerError, GlobalTableNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/describe_global_table.html
        """

    def describe_global_table_settings(
        self,
        *,
        GlobalTableName: str,
    ) -> responses.DescribeGlobalTableSettingsOutput:
        """Describes Region-specific settings for a global table.

        Raises: GlobalTableNotFoundException, InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/describe_global_table_settings.html
        """

    def describe_import(
        self,
        *,
        ImportArn: str,
    ) -> responses.DescribeImportOutput:
        """Represents the properties of the import.

        Raises: ImportNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/describe_import.html
        """

    def describe_kinesis_streaming_destination(
        self,
        *,
        TableName: str,
    ) -> responses.DescribeKinesisStreamingDestinationOutput:
        """Returns information about the status of Kinesis streaming.

        Raises: ResourceNotFoundException, InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/describe_kinesis_streaming_destination.html
        """

    def describe_limits(self) -> responses.DescribeLimitsOutput:
        """Returns the current provisioned-capacity quotas for your Amazon Web
        Services account in a Region, both for the Region as a whole and for any one
        DynamoDB table that you create there.

        Raises: InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/describe_limits.html
        """

    def describe_table(
        self,
        *,
        TableName: str,
    ) -> responses.DescribeTableOutput:
        """Returns information about the table, including the current status of the
        table, when it was created, the primary key schema, and any indexes on the
        table.

        Raises: ResourceNotFoundException, InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/describe_table.html
        """

    def describe_table_replica_auto_scaling(
        self,
        *,
        TableName: str,
    ) -> responses.DescribeTableReplicaAutoScalingOutput:
        """Describes auto scaling settings across replicas of the global table at
        once.

        Raises: ResourceNotFoundException, InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/describe_table_replica_auto_scaling.html
        """

    def describe_time_to_live(
        self,
        *,
        TableName: str,
    ) -> responses.DescribeTimeToLiveOutput:
        """Gives a description of the Time to Live (TTL) status on the specified
        table.

        Raises: ResourceNotFoundException, InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/describe_time_to_live.html
        """

    def disable_kinesis_streaming_destination(
        self,
        *,
        TableName: str,
        StreamArn: str,
        EnableKinesisStreamingConfiguration: (
            views.EnableKinesisStreamingConfigurationLike
        ) = ...,
    ) -> responses.KinesisStreamingDestinationOutput:
        """Stops replication from the DynamoDB table to the Kinesis data stream.

        Raises: InternalServerError, LimitExceededException, ResourceInUseException,
        ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/disable_kinesis_streaming_destination.html
        """

    def enable_kinesis_streaming_destination(
        self,
        *,
        TableName: str,
        StreamArn: str,
        EnableKinesisStreamingConfiguration: (
            views.EnableKinesisStreamingConfigurationLike
        ) = ...,
    ) -> responses.KinesisStreamingDestinationOutput:
        """Starts table data replication to the specified Kinesis data stream at a
        timestamp chosen during the enable workflow.

        Raises: InternalServerError, LimitExceededException, ResourceInUseException,
        ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/enable_kinesis_streaming_destination.html
        """

    def execute_statement(
        self,
        *,
        Statement: str,
        Parameters: ListOf[ItemValueInput] = ...,
        ConsistentRead: bool = ...,
        NextToken: str = ...,
        ReturnConsumedCapacity: literals.ReturnConsumedCapacity = ...,
        Limit: int = ...,
        ReturnValuesOnConditionCheckFailure: (
            literals.ReturnValuesOnConditionCheckFailure
        ) = ...,
    ) -> resource_responses.ExecuteStatementOutput:
        """This operation allows you to perform reads and singleton writes on data
        stored in DynamoDB, using PartiQL.

        Raises: ConditionalCheckFailedException,
        ProvisionedThroughputExceededException, ResourceNotFoundException,
        ItemCollectionSizeLimitExceededException, TransactionConflictException,
        RequestLimitExceeded, InternalServerError, DuplicateItemException,
        ThrottlingException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/execute_statement.html
        """

    def execute_transaction(
        self,
        *,
        TransactStatements: ListOf[resource_views.ParameterizedStatementLike],
        ClientRequestToken: str = ...,
        ReturnConsumedCapacity: literals.ReturnConsumedCapacity = ...,
    ) -> resource_responses.ExecuteTransactionOutput:
        """This operation allows you to perform transactional reads or writes on data
        stored in DynamoDB, using PartiQL.

        Raises: ResourceNotFoundException, TransactionCanceledException,
        TransactionInProgressException, IdempotentParameterMismatchException,
        ProvisionedThroughputExceededException, RequestLimitExceeded,
        InternalServerError, ThrottlingException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/execute_transaction.html
        """

    def export_table_to_point_in_time(
        self,
        *,
        TableArn: str,
        S3Bucket: str,
        ExportTime: TimestampInput = ...,
        ClientToken: str = ...,
        S3BucketOwner: str = ...,
        S3Prefix: str = ...,
        S3SseAlgorithm: literals.S3SseAlgorithm = ...,
        S3SseKmsKeyId: str = ...,
        ExportFormat: literals.ExportFormat = ...,
        ExportType: literals.ExportType = ...,
        IncrementalExportSpecification: views.IncrementalExportSpecificationLike = ...,
        FilterSpecification: resource_views.FilterSpecificationLike = ...,
    ) -> resource_responses.ExportTableToPointInTimeOutput:
        """Exports table data to an S3 bucket.

        Raises: TableNotFoundException, PointInTimeRecoveryUnavailableException,
        LimitExceededException, InvalidExportTimeException, ExportConflictException,
        InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/export_table_to_point_in_time.html
        """

    def get_item(
        self,
        *,
        TableName: str,
        Key: Mapping[str, ItemValueInput],
        AttributesToGet: list[str] | tuple[str, ...] = ...,
        ConsistentRead: bool = ...,
        ReturnConsumedCapacity: literals.ReturnConsumedCapacity = ...,
        ProjectionExpression: str = ...,
        ExpressionAttributeNames: dict[str, str] = ...,
    ) -> resource_responses.GetItemOutput:
        """The GetItem operation returns a set of attributes for the item with the
        given primary key.

        Raises: ProvisionedThroughputExceededException, ResourceNotFoundException,
        RequestLimitExceeded, InternalServerError, ThrottlingException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/get_item.html
        """

    def get_resource_policy(
        self,
        *,
        ResourceArn: str,
    ) -> responses.GetResourcePolicyOutput:
        """Returns the resource-based policy document attached to the resource, which
        can be a table or stream, in JSON format.

        Raises: ResourceNotFoundException, InternalServerError,
        PolicyNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/get_resource_policy.html
        """

    def import_table(
        self,
        *,
        S3BucketSource: views.S3BucketSourceLike,
        InputFormat: literals.InputFormat,
        TableCreationParameters: views.TableCreationParametersLike,
        ClientToken: str = ...,
        InputFormatOptions: views.InputFormatOptionsLike = ...,
        InputCompressionType: literals.InputCompressionType = ...,
    ) -> responses.ImportTableOutput:
        """Imports table data from an S3 bucket.

        Raises: ResourceInUseException, LimitExceededException,
        ImportConflictException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/import_table.html
        """

    def list_backups(
        self,
        *,
        TableName: str = ...,
        Limit: int = ...,
        TimeRangeLowerBound: TimestampInput = ...,
        TimeRangeUpperBound: TimestampInput = ...,
        ExclusiveStartBackupArn: str = ...,
        BackupType: literals.BackupTypeFilter = ...,
    ) -> responses.ListBackupsOutput:
        """List DynamoDB backups that are associated with an Amazon Web Services
        account and weren't made with Amazon Web Services Backup.

        Raises: InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/list_backups.html
        """

    def list_bulk_operations(
        self,
        *,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> responses.ListBulkOperationsOutput:
        """Lists bulk operations that started within the past 90 days for the current
        Amazon Web Services account and Amazon Web Services Region, with the most
        recent operations first.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/list_bulk_operations.html
        """

    def list_contributor_insights(
        self,
        *,
        TableName: str = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> responses.ListContributorInsightsOutput:
        """Returns a list of ContributorInsightsSummary for a table and all its
        global secondary indexes.

        Raises: ResourceNotFoundException, InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/list_contributor_insights.html
        """

    def list_exports(
        self,
        *,
        TableArn: str = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> responses.ListExportsOutput:
        """Lists completed exports within the past 90 days, in reverse alphanumeric
        order of ExportArn.

        Raises: LimitExceededException, InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/list_exports.html
        """

    def list_global_tables(
        self,
        *,
        ExclusiveStartGlobalTableName: str = ...,
        Limit: int = ...,
        RegionName: str = ...,
    ) -> responses.ListGlobalTablesOutput:
        """Lists all global tables that have a replica in the specified Region.

        Raises: InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/list_global_tables.html
        """

    def list_imports(
        self,
        *,
        TableArn: str = ...,
        PageSize: int = ...,
        NextToken: str = ...,
    ) -> responses.ListImportsOutput:
        """Lists completed imports within the past 90 days.

        Raises: LimitExceededException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/list_imports.html
        """

    def list_tables(
        self,
        *,
        ExclusiveStartTableName: str = ...,
        Limit: int = ...,
    ) -> responses.ListTablesOutput:
        """Returns an array of table names associated with the current account and
        endpoint.

        Raises: InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/list_tables.html
        """

    def list_tags_of_resource(
        self,
        *,
        ResourceArn: str,
        NextToken: str = ...,
    ) -> responses.ListTagsOfResourceOutput:
        """List all tags on an Amazon DynamoDB resource.

        Raises: ResourceNotFoundException, InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/list_tags_of_resource.html
        """

    def put_item(
        self,
        *,
        TableName: str,
        Item: Mapping[str, ItemValueInput],
        Expected: Mapping[str, resource_views.ExpectedAttributeValueLike] = ...,
        ReturnValues: literals.ReturnValue = ...,
        ReturnConsumedCapacity: literals.ReturnConsumedCapacity = ...,
        ReturnItemCollectionMetrics: literals.ReturnItemCollectionMetrics = ...,
        ConditionalOperator: literals.ConditionalOperator = ...,
        ConditionExpression: str | ConditionBase = ...,
        ExpressionAttributeNames: dict[str, str] = ...,
        ExpressionAttributeValues: Mapping[str, ItemValueInput] = ...,
        ReturnValuesOnConditionCheckFailure: (
            literals.ReturnValuesOnConditionCheckFailure
        ) = ...,
    ) -> resource_responses.PutItemOutput:
        """Creates a new item, or replaces an old item with a new item.

        Raises: ConditionalCheckFailedException,
        ProvisionedThroughputExceededException, ResourceNotFoundException,
        ItemCollectionSizeLimitExceededException, TransactionConflictException,
        RequestLimitExceeded, InternalServerError, ReplicatedWriteConflictException,
        ThrottlingException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/put_item.html
        """

    def put_resource_policy(
        self,
        *,
        ResourceArn: str,
        Policy: str,
        ExpectedRevisionId: str = ...,
        ConfirmRemoveSelfResourceAccess: bool = ...,
    ) -> responses.PutResourcePolicyOutput:
        """Attaches a resource-based policy document to the resource, which can be a
        table or stream.

        Raises: ResourceNotFoundException, InternalServerError,
        LimitExceededException, PolicyNotFoundException, ResourceInUseException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/put_resource_policy.html
        """

    def query(
        self,
        *,
        TableName: str,
        IndexName: str = ...,
        Select: literals.Select = ...,
        AttributesToGet: list[str] | tuple[str, ...] = ...,
        Limit: int = ...,
        ConsistentRead: bool = ...,
        KeyConditions: Mapping[str, resource_views.ConditionLike] = ...,
        QueryFilter: Mapping[str, resource_views.ConditionLike] = ...,
        ConditionalOperator: literals.ConditionalOperator = ...,
        ScanIndexForward: bool = ...,
        ExclusiveStartKey: Mapping[str, ItemValueInput] = ...,
        ReturnConsumedCapacity: literals.ReturnConsumedCapacity = ...,
        ProjectionExpression: str = ...,
        FilterExpression: str | ConditionBase = ...,
        KeyConditionExpression: str | ConditionBase = ...,
        ExpressionAttributeNames: dict[str, str] = ...,
        ExpressionAttributeValues: Mapping[str, ItemValueInput] = ...,
    ) -> resource_responses.QueryOutput:
        """You must provide the name of the partition key attribute and a single
        value for that attribute.

        Raises: ProvisionedThroughputExceededException, ResourceNotFoundException,
        RequestLimitExceeded, InternalServerError, ThrottlingException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/query.html
        """

    def restore_table_from_backup(
        self,
        *,
        TargetTableName: str,
        BackupArn: str,
        BillingModeOverride: literals.BillingMode = ...,
        GlobalSecondaryIndexOverride: Sequence[views.GlobalSecondaryIndexLike] = ...,
        LocalSecondaryIndexOverride: Sequence[views.LocalSecondaryIndexLike] = ...,
        ProvisionedThroughputOverride: views.ProvisionedThroughputLike = ...,
        OnDemandThroughputOverride: views.OnDemandThroughputLike = ...,
        SSESpecificationOverride: views.SSESpecificationLike = ...,
        VectorIndexOverride: Sequence[views.VectorIndexLike] = ...,
    ) -> responses.RestoreTableFromBackupOutput:
        """Creates a new table from an existing backup.

        Raises: TableAlreadyExistsException, TableInUseException,
        BackupNotFoundException, BackupInUseException, LimitExceededException,
        InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/restore_table_from_backup.html
        """

    def restore_table_to_point_in_time(
        self,
        *,
        TargetTableName: str,
        SourceTableArn: str = ...,
        SourceTableName: str = ...,
        UseLatestRestorableTime: bool = ...,
        RestoreDateTime: TimestampInput = ...,
        BillingModeOverride: literals.BillingMode = ...,
        GlobalSecondaryIndexOverride: Sequence[views.GlobalSecondaryIndexLike] = ...,
        LocalSecondaryIndexOverride: Sequence[views.LocalSecondaryIndexLike] = ...,
        ProvisionedThroughputOverride: views.ProvisionedThroughputLike = ...,
        OnDemandThroughputOverride: views.OnDemandThroughputLike = ...,
        SSESpecificationOverride: views.SSESpecificationLike = ...,
        VectorIndexOverride: Sequence[views.VectorIndexLike] = ...,
    ) -> responses.RestoreTableToPointInTimeOutput:
        """Restores the specified table to the specified point in time within
        EarliestRestorableDateTime and LatestRestorableDateTime.

        Raises: TableAlreadyExistsException, TableNotFoundException,
        TableInUseException, LimitExceededException, InvalidRestoreTimeException,
        PointInTimeRecoveryUnavailableException, InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/restore_table_to_point_in_time.html
        """

    def scan(
        self,
        *,
        TableName: str,
        IndexName: str = ...,
        AttributesToGet: list[str] | tuple[str, ...] = ...,
        Limit: int = ...,
        Select: literals.Select = ...,
        ScanFilter: Mapping[str, resource_views.ConditionLike] = ...,
        ConditionalOperator: literals.ConditionalOperator = ...,
        ExclusiveStartKey: Mapping[str, ItemValueInput] = ...,
        ReturnConsumedCapacity: literals.ReturnConsumedCapacity = ...,
        TotalSegments: int = ...,
        Segment: int = ...,
        ProjectionExpression: str = ...,
        FilterExpression: str | ConditionBase = ...,
        ExpressionAttributeNames: dict[str, str] = ...,
        ExpressionAttributeValues: Mapping[str, ItemValueInput] = ...,
        ConsistentRead: bool = ...,
    ) -> resource_responses.ScanOutput:
        """The Scan operation returns one or more items and item attributes by
        accessing every item in a table or a secondary index.

        Raises: ProvisionedThroughputExceededException, ResourceNotFoundException,
        RequestLimitExceeded, InternalServerError, ThrottlingException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/scan.html
        """

    def search_vectors(
        self,
        *,
        TableName: str,
        IndexName: str,
        SearchVector: ListOf[ItemValueInput],
        TopK: int,
        ReturnConsumedCapacity: literals.ReturnConsumedCapacity = ...,
        ExpressionAttributeNames: dict[str, str] = ...,
        ExpressionAttributeValues: Mapping[str, ItemValueInput] = ...,
        ProjectionExpression: str = ...,
        SearchConditionExpression: str = ...,
    ) -> resource_responses.SearchVectorsOutput:
        """Performs a vector similarity search on a vector index associated with an
        Amazon DynamoDB table, and returns the most similar items sorted by
        similarity score based on the distance function configured for the index.

        Raises: ResourceNotFoundException, RequestLimitExceeded, InternalServerError,
        ThrottlingException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/search_vectors.html
        """

    def start_bulk_put_items(
        self,
        *,
        InputS3Configuration: views.InputS3ConfigurationLike,
        OutputS3Configuration: views.OutputS3ConfigurationLike,
        TableName: str,
        ClientToken: str = ...,
        MaxWriteRequestUnits: int = ...,
        PerformanceTier: literals.BulkOperationPerformanceTier = ...,
    ) -> responses.StartBulkPutItemsOutput:
        """Starts an asynchronous bulk operation that reads items from Amazon S3 and
        writes them to an existing DynamoDB table, so you can efficiently load or
        migrate large datasets.

        Raises: LimitExceededException, ResourceInUseException,
        IdempotentParameterMismatchException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/start_bulk_put_items.html
        """

    def tag_resource(
        self,
        *,
        ResourceArn: str,
        Tags: Sequence[views.TagLike],
    ) -> EmptyOutput:
        """Associate a set of tags with an Amazon DynamoDB resource.

        Raises: LimitExceededException, ResourceNotFoundException,
        InternalServerError, ResourceInUseException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/tag_resource.html
        """

    def transact_get_items(
        self,
        *,
        TransactItems: ListOf[resource_views.TransactGetItemLike],
        ReturnConsumedCapacity: literals.ReturnConsumedCapacity = ...,
    ) -> resource_responses.TransactGetItemsOutput:
        """TransactGetItems is a synchronous operation that atomically retrieves
        multiple items from one or more tables (but not from indexes) in a single
        account and Region.

        Raises: ResourceNotFoundException, TransactionCanceledException,
        ProvisionedThroughputExceededException, RequestLimitExceeded,
        InternalServerError, ThrottlingException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/transact_get_items.html
        """

    def transact_write_items(
        self,
        *,
        TransactItems: ListOf[resource_views.TransactWriteItemLike],
        ReturnConsumedCapacity: literals.ReturnConsumedCapacity = ...,
        ReturnItemCollectionMetrics: literals.ReturnItemCollectionMetrics = ...,
        ClientRequestToken: str = ...,
    ) -> resource_responses.TransactWriteItemsOutput:
        """TransactWriteItems is a synchronous write operation that groups up to 100
        action requests.

        Raises: ResourceNotFoundException, TransactionCanceledException,
        TransactionInProgressException, IdempotentParameterMismatchException,
        ProvisionedThroughputExceededException, RequestLimitExceeded,
        InternalServerError, ThrottlingException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/transact_write_items.html
        """

    def untag_resource(
        self,
        *,
        ResourceArn: str,
        TagKeys: list[str] | tuple[str, ...],
    ) -> EmptyOutput:
        """Removes the association of tags from an Amazon DynamoDB resource.

        Raises: LimitExceededException, ResourceNotFoundException,
        InternalServerError, ResourceInUseException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/untag_resource.html
        """

    def update_continuous_backups(
        self,
        *,
        TableName: str,
        PointInTimeRecoverySpecification: views.PointInTimeRecoverySpecificationLike,
    ) -> responses.UpdateContinuousBackupsOutput:
        """UpdateContinuousBackups enables or disables point in time recovery for the
        specified table.

        Raises: TableNotFoundException, ContinuousBackupsUnavailableException,
        InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/update_continuous_backups.html
        """

    def update_contributor_insights(
        self,
        *,
        TableName: str,
        ContributorInsightsAction: literals.ContributorInsightsAction,
        IndexName: str = ...,
        ContributorInsightsMode: literals.ContributorInsightsMode = ...,
    ) -> responses.UpdateContributorInsightsOutput:
        """Updates the status for contributor insights for a specific table or index.

        Raises: ResourceNotFoundException, InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/update_contributor_insights.html
        """

    def update_global_table(
        self,
        *,
        GlobalTableName: str,
        ReplicaUpdates: Sequence[views.ReplicaUpdateLike],
    ) -> responses.UpdateGlobalTableOutput:
        """Adds or removes replicas in the specified global table.

        Raises: InternalServerError, GlobalTableNotFoundException,
        ReplicaAlreadyExistsException, ReplicaNotFoundException,
        TableNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/update_global_table.html
        """

    def update_global_table_settings(
        self,
        *,
        GlobalTableName: str,
        GlobalTableBillingMode: literals.BillingMode = ...,
        GlobalTableProvisionedWriteCapacityUnits: int = ...,
        GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate: (
            views.AutoScalingSettingsUpdateLike
        ) = ...,
        GlobalTableGlobalSecondaryIndexSettingsUpdate: Sequence[
            views.GlobalTableGlobalSecondaryIndexSettingsUpdateLike
        ] = ...,
        ReplicaSettingsUpdate: Sequence[views.ReplicaSettingsUpdateLike] = ...,
    ) -> responses.UpdateGlobalTableSettingsOutput:
        """Updates settings for a global table.

        Raises: GlobalTableNotFoundException, ReplicaNotFoundException,
        IndexNotFoundException, LimitExceededException, ResourceInUseException,
        InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/update_global_table_settings.html
        """

    def update_item(
        self,
        *,
        TableName: str,
        Key: Mapping[str, ItemValueInput],
        AttributeUpdates: Mapping[str, resource_views.AttributeValueUpdateLike] = ...,
        Expected: Mapping[str, resource_views.ExpectedAttributeValueLike] = ...,
        ConditionalOperator: literals.ConditionalOperator = ...,
        ReturnValues: literals.ReturnValue = ...,
        ReturnConsumedCapacity: literals.ReturnConsumedCapacity = ...,
        ReturnItemCollectionMetrics: literals.ReturnItemCollectionMetrics = ...,
        UpdateExpression: str = ...,
        ConditionExpression: str | ConditionBase = ...,
        ExpressionAttributeNames: dict[str, str] = ...,
        ExpressionAttributeValues: Mapping[str, ItemValueInput] = ...,
        ReturnValuesOnConditionCheckFailure: (
            literals.ReturnValuesOnConditionCheckFailure
        ) = ...,
    ) -> resource_responses.UpdateItemOutput:
        """Edits an existing item's attributes, or adds a new item to the table if it
        does not already exist.

        Raises: ConditionalCheckFailedException,
        ProvisionedThroughputExceededException, ResourceNotFoundException,
        ItemCollectionSizeLimitExceededException, TransactionConflictException,
        RequestLimitExceeded, InternalServerError, ReplicatedWriteConflictException,
        ThrottlingException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/update_item.html
        """

    def update_kinesis_streaming_destination(
        self,
        *,
        TableName: str,
        StreamArn: str,
        UpdateKinesisStreamingConfiguration: (
            views.UpdateKinesisStreamingConfigurationLike
        ) = ...,
    ) -> responses.UpdateKinesisStreamingDestinationOutput:
        """The command to update the Kinesis stream destination.

        Raises: InternalServerError, LimitExceededException, ResourceInUseException,
        ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/update_kinesis_streaming_destination.html
        """

    def update_table(
        self,
        *,
        TableName: str,
        AttributeDefinitions: Sequence[views.AttributeDefinitionLike] = ...,
        BillingMode: literals.BillingMode = ...,
        ProvisionedThroughput: views.ProvisionedThroughputLike = ...,
        GlobalSecondaryIndexUpdates: Sequence[
            views.GlobalSecondaryIndexUpdateLike
        ] = ...,
        StreamSpecification: views.StreamSpecificationLike = ...,
        SSESpecification: views.SSESpecificationLike = ...,
        ReplicaUpdates: Sequence[views.ReplicationGroupUpdateLike] = ...,
        TableClass: literals.TableClass = ...,
        DeletionProtectionEnabled: bool = ...,
        MultiRegionConsistency: literals.MultiRegionConsistency = ...,
        GlobalTableWitnessUpdates: Sequence[
            views.GlobalTableWitnessGroupUpdateLike
        ] = ...,
        OnDemandThroughput: views.OnDemandThroughputLike = ...,
        WarmThroughput: views.WarmThroughputLike = ...,
        GlobalTableSettingsReplicationMode: (
            literals.GlobalTableSettingsReplicationMode
        ) = ...,
        DisassociationProtectionEnabled: bool = ...,
        VectorIndexUpdates: Sequence[views.VectorIndexUpdateLike] = ...,
    ) -> responses.UpdateTableOutput:
        """Modifies the provisioned throughput settings, global secondary indexes,
        DynamoDB Streams settings, or global table replica settings for a given
        table.

        Raises: ResourceInUseException, ResourceNotFoundException,
        LimitExceededException, InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/update_table.html
        """

    def update_table_replica_auto_scaling(
        self,
        *,
        TableName: str,
        GlobalSecondaryIndexUpdates: Sequence[
            views.GlobalSecondaryIndexAutoScalingUpdateLike
        ] = ...,
        ProvisionedWriteCapacityAutoScalingUpdate: (
            views.AutoScalingSettingsUpdateLike
        ) = ...,
        ReplicaUpdates: Sequence[views.ReplicaAutoScalingUpdateLike] = ...,
    ) -> responses.UpdateTableReplicaAutoScalingOutput:
        """Updates auto scaling settings on your global tables at once.

        Raises: ResourceNotFoundException, ResourceInUseException,
        LimitExceededException, InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/update_table_replica_auto_scaling.html
        """

    def update_time_to_live(
        self,
        *,
        TableName: str,
        TimeToLiveSpecification: views.TimeToLiveSpecificationLike,
    ) -> responses.UpdateTimeToLiveOutput:
        """The UpdateTimeToLive method enables or disables Time to Live (TTL) for the
        specified table.

        Raises: ResourceInUseException, ResourceNotFoundException,
        LimitExceededException, InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/update_time_to_live.html
        """

    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_backups"],
    ) -> paginators.ListBackupsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_bulk_operations"],
    ) -> paginators.ListBulkOperationsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_tables"],
    ) -> paginators.ListTablesPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_tags_of_resource"],
    ) -> paginators.ListTagsOfResourcePaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["query"],
    ) -> resource_paginators.QueryPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["scan"],
    ) -> resource_paginators.ScanPaginator: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["bulk_operation_completed"],
    ) -> waiters.BulkOperationCompletedWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["contributor_insights_enabled"],
    ) -> waiters.ContributorInsightsEnabledWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["export_completed"],
    ) -> waiters.ExportCompletedWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["import_completed"],
    ) -> waiters.ImportCompletedWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["kinesis_streaming_destination_active"],
    ) -> waiters.KinesisStreamingDestinationActiveWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["table_exists"],
    ) -> waiters.TableExistsWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["table_not_exists"],
    ) -> waiters.TableNotExistsWaiter: ...
