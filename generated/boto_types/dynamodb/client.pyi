"""The client of Amazon DynamoDB (2012-08-10)."""

from collections.abc import Mapping, Sequence
from typing import Literal, overload

from botocore.client import BaseClient

from boto_types.dynamodb import errors, literals, paginators, responses, views, waiters
from boto_types.values import EmptyOutput, TimestampInput

class DynamoDBClient(BaseClient):
    """Amazon DynamoDB is a fully managed NoSQL database service that provides fast
    and predictable performance with seamless scalability.

    https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb.html

    Example:
        client = boto3.client("dynamodb")

    - Requests to fill in: `boto_types.dynamodb.requests`
    - Responses: `boto_types.dynamodb.responses`
    - Errors: `client.exceptions`, with types in `boto_types.dynamodb.errors`
    - Paginators: `client.get_paginator("list_backups")`
    - Waiters: `client.get_waiter("bulk_operation_completed")`
    """

    @property
    def exceptions(self) -> errors.DynamoDBExceptions: ...
    def batch_execute_statement(
        self,
        *,
        Statements: Sequence[views.BatchStatementRequestLike],
        ReturnConsumedCapacity: literals.ReturnConsumedCapacity = ...,
    ) -> responses.BatchExecuteStatementOutput:
        """This operation allows you to perform batch reads or writes on data stored
        in DynamoDB, using PartiQL. Each read statement in a `BatchExecuteStatement`
        must specify an equality condition on all key attributes.

        Raises RequestLimitExceeded, InternalServerError, ThrottlingException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/batch_execute_statement.html

        Args:
            Statements: The list of PartiQL statements representing the batch to run. Items: 1 to 25.
            ReturnConsumedCapacity: Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response...
        """

    def batch_get_item(
        self,
        *,
        RequestItems: Mapping[str, views.KeysAndAttributesLike],
        ReturnConsumedCapacity: literals.ReturnConsumedCapacity = ...,
    ) -> responses.BatchGetItemOutput:
        """The `BatchGetItem` operation returns the attributes of one or more items
        from one or more tables. By default, `BatchGetItem` performs eventually
        consistent reads on every table in the request.

        Raises ProvisionedThroughputExceededException, ResourceNotFoundException,
        RequestLimitExceeded, InternalServerError, ThrottlingException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/batch_get_item.html

        Args:
            RequestItems: A map of one or more table names or table ARNs and, for each table, a map that describes one or more items to retrieve from that table. Items: 1 to 100.
            ReturnConsumedCapacity: Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response...
        """

    def batch_write_item(
        self,
        *,
        RequestItems: Mapping[str, Sequence[views.WriteRequestLike]],
        ReturnConsumedCapacity: literals.ReturnConsumedCapacity = ...,
        ReturnItemCollectionMetrics: literals.ReturnItemCollectionMetrics = ...,
    ) -> responses.BatchWriteItemOutput:
        """The `BatchWriteItem` operation puts or deletes multiple items in one or
        more tables. A single call to `BatchWriteItem` can transmit up to 16MB of
        data over the network, consisting of up to 25 item put or delete operations.

        Raises ProvisionedThroughputExceededException, ResourceNotFoundException,
        ItemCollectionSizeLimitExceededException, RequestLimitExceeded,
        InternalServerError, ReplicatedWriteConflictException, ThrottlingException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/batch_write_item.html

        Args:
            RequestItems: A map of one or more table names or table ARNs and, for each table, a list of operations to be performed (`DeleteRequest` or `PutRequest`). Items: 1 to 25.
            ReturnConsumedCapacity: Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response...
            ReturnItemCollectionMetrics: Determines whether item collection metrics are returned.
        """

    def cancel_bulk_operation(
        self,
        *,
        BulkOperationArn: str,
    ) -> responses.CancelBulkOperationOutput:
        """Cancels an in-progress bulk operation asynchronously. Cancellation doesn't
        remove items that the operation has already written.

        Raises ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/cancel_bulk_operation.html

        Args:
            BulkOperationArn: Length: 37 to 1024.
        """

    def create_backup(
        self,
        *,
        TableName: str,
        BackupName: str,
    ) -> responses.CreateBackupOutput:
        """Creates a backup for an existing table. Each time you create an on-demand
        backup, the entire table data is backed up.

        Raises TableNotFoundException, TableInUseException,
        ContinuousBackupsUnavailableException, BackupInUseException,
        LimitExceededException, InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/create_backup.html

        Args:
            TableName: Length: 1 to 1024.
            BackupName: Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`.
        """

    def create_global_table(
        self,
        *,
        GlobalTableName: str,
        ReplicationGroup: Sequence[views.ReplicaLike],
    ) -> responses.CreateGlobalTableOutput:
        """Creates a global table from an existing table. A global table creates a
        replication relationship between two or more DynamoDB tables with the same
        table name in the provided Regions.

        Raises LimitExceededException, InternalServerError,
        GlobalTableAlreadyExistsException, TableNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/create_global_table.html

        Args:
            GlobalTableName: Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`.
            ReplicationGroup: The Regions where the global table needs to be created.
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
        """The `CreateTable` operation adds a new table to your account. In an Amazon
        Web Services account, table names must be unique within each Region.

        Raises ResourceInUseException, LimitExceededException, InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/create_table.html

        Args:
            TableName: Length: 1 to 1024.
            AttributeDefinitions: An array of attributes that describe the key schema for the table and indexes.
            KeySchema: Specifies the attributes that make up the primary key for a table or an index. Items: at least 1.
            LocalSecondaryIndexes: One or more local secondary indexes (the maximum is 5) to be created on the table.
            GlobalSecondaryIndexes: One or more global secondary indexes (the maximum is 20) to be created on the table.
            BillingMode: Controls how you are charged for read and write throughput and how you manage capacity.
            ProvisionedThroughput: Represents the provisioned throughput settings for a specified table or index.
            StreamSpecification: The settings for DynamoDB Streams on the table.
            SSESpecification: Represents the settings used to enable server-side encryption.
            Tags: A list of key-value pairs to label the table.
            DeletionProtectionEnabled: Indicates whether deletion protection is to be enabled (true) or disabled (false) on the table.
            WarmThroughput: Represents the warm throughput (in read units per second and write units per second) for creating a table.
            ResourcePolicy: An Amazon Web Services resource-based policy document in JSON format that will be attached to the table.
            OnDemandThroughput: Sets the maximum number of read and write units for the specified table in on-demand capacity mode.
            GlobalTableSourceArn: The Amazon Resource Name (ARN) of the source table used for the creation of a multi-account global table. Length: 1 to 1024.
            GlobalTableSettingsReplicationMode: Controls the settings synchronization mode for the global table.
            VectorIndexes: One or more vector indexes to be created on the table.
        """

    def delete_backup(
        self,
        *,
        BackupArn: str,
    ) -> responses.DeleteBackupOutput:
        """Deletes an existing backup of a table. You can call `DeleteBackup` at a
        maximum rate of 10 times per second.

        Raises BackupNotFoundException, BackupInUseException, LimitExceededException,
        InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/delete_backup.html

        Args:
            BackupArn: Length: 37 to 1024.
        """

    def delete_item(
        self,
        *,
        TableName: str,
        Key: Mapping[str, views.AttributeValueLike],
        Expected: Mapping[str, views.ExpectedAttributeValueLike] = ...,
        ConditionalOperator: literals.ConditionalOperator = ...,
        ReturnValues: literals.ReturnValue = ...,
        ReturnConsumedCapacity: literals.ReturnConsumedCapacity = ...,
        ReturnItemCollectionMetrics: literals.ReturnItemCollectionMetrics = ...,
        ConditionExpression: str = ...,
        ExpressionAttributeNames: dict[str, str] = ...,
        ExpressionAttributeValues: Mapping[str, views.AttributeValueLike] = ...,
        ReturnValuesOnConditionCheckFailure: (
            literals.ReturnValuesOnConditionCheckFailure
        ) = ...,
    ) -> responses.DeleteItemOutput:
        """Deletes a single item in a table by primary key. You can perform a
        conditional delete operation that deletes the item if it exists, or if it has
        an expected attribute value.

        Raises ConditionalCheckFailedException,
        ProvisionedThroughputExceededException, ResourceNotFoundException,
        ItemCollectionSizeLimitExceededException, TransactionConflictException,
        RequestLimitExceeded, InternalServerError, ReplicatedWriteConflictException,
        ThrottlingException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/delete_item.html

        Args:
            TableName: Length: 1 to 1024.
            Key: A map of attribute names to `AttributeValue` objects, representing the primary key of the item to delete.
            Expected: This is a legacy parameter.
            ConditionalOperator: This is a legacy parameter.
            ReturnValues: Use `ReturnValues` if you want to get the item attributes as they appeared before they were deleted.
            ReturnConsumedCapacity: Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response...
            ReturnItemCollectionMetrics: Determines whether item collection metrics are returned.
            ConditionExpression: A condition that must be satisfied in order for a conditional `DeleteItem` to succeed.
            ExpressionAttributeNames: One or more substitution tokens for attribute names in an expression.
            ExpressionAttributeValues: One or more values that can be substituted in an expression.
            ReturnValuesOnConditionCheckFailure: An optional parameter that returns the item attributes for a `DeleteItem` operation that failed a condition check.
        """

    def delete_resource_policy(
        self,
        *,
        ResourceArn: str,
        ExpectedRevisionId: str = ...,
    ) -> responses.DeleteResourcePolicyOutput:
        """Deletes the resource-based policy attached to the resource, which can be a
        table or stream.

        Raises ResourceNotFoundException, InternalServerError,
        PolicyNotFoundException, ResourceInUseException, LimitExceededException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/delete_resource_policy.html

        Args:
            ResourceArn: The Amazon Resource Name (ARN) of the DynamoDB resource from which the policy will be removed. Length: 1 to 1283.
            ExpectedRevisionId: A string value that you can use to conditionally delete your policy. Length: 1 to 255.
        """

    def delete_table(
        self,
        *,
        TableName: str,
    ) -> responses.DeleteTableOutput:
        """The `DeleteTable` operation deletes a table and all of its items. After a
        `DeleteTable` request, the specified table is in the `DELETING` state until
        DynamoDB completes the deletion.

        Raises ResourceInUseException, ResourceNotFoundException,
        LimitExceededException, InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/delete_table.html

        Args:
            TableName: Length: 1 to 1024.
        """

    def describe_backup(
        self,
        *,
        BackupArn: str,
    ) -> responses.DescribeBackupOutput:
        """Describes an existing backup of a table. You can call `DescribeBackup` at
        a maximum rate of 10 times per second.

        Raises BackupNotFoundException, InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/describe_backup.html

        Args:
            BackupArn: Length: 37 to 1024.
        """

    def describe_bulk_operation(
        self,
        *,
        BulkOperationArn: str,
    ) -> responses.DescribeBulkOperationOutput:
        """Describes the specified bulk operation.

        Raises ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/describe_bulk_operation.html

        Args:
            BulkOperationArn: Length: 37 to 1024.
        """

    def describe_continuous_backups(
        self,
        *,
        TableName: str,
    ) -> responses.DescribeContinuousBackupsOutput:
        """Checks the status of continuous backups and point in time recovery on the
        specified table. Continuous backups are `ENABLED` on all tables at table
        creation.

        Raises TableNotFoundException, InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/describe_continuous_backups.html

        Args:
            TableName: Name of the table for which the customer wants to check the continuous backups and point in time recovery settings. Length: 1 to 1024.
        """

    def describe_contributor_insights(
        self,
        *,
        TableName: str,
        IndexName: str = ...,
    ) -> responses.DescribeContributorInsightsOutput:
        """Returns information about contributor insights for a given table or global
        secondary index.

        Raises ResourceNotFoundException, InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/describe_contributor_insights.html

        Args:
            TableName: Length: 1 to 1024.
            IndexName: The name of the global secondary index to describe, if applicable. Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`.
        """

    def describe_endpoints(self) -> responses.DescribeEndpointsResponse:
        """Returns the regional endpoint information.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/describe_endpoints.html
        """

    def describe_export(
        self,
        *,
        ExportArn: str,
    ) -> responses.DescribeExportOutput:
        """Describes an existing table export.

        Raises ExportNotFoundException, LimitExceededException, InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/describe_export.html

        Args:
            ExportArn: Length: 37 to 1024.
        """

    def describe_global_table(
        self,
        *,
        GlobalTableName: str,
    ) -> responses.DescribeGlobalTableOutput:
        """Returns information about the specified global table.

        Raises InternalServerError, GlobalTableNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/describe_global_table.html

        Args:
            GlobalTableName: Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`.
        """

    def describe_global_table_settings(
        self,
        *,
        GlobalTableName: str,
    ) -> responses.DescribeGlobalTableSettingsOutput:
        """Describes Region-specific settings for a global table.

        Raises GlobalTableNotFoundException, InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/describe_global_table_settings.html

        Args:
            GlobalTableName: Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`.
        """

    def describe_import(
        self,
        *,
        ImportArn: str,
    ) -> responses.DescribeImportOutput:
        """Represents the properties of the import.

        Raises ImportNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/describe_import.html

        Args:
            ImportArn: The Amazon Resource Name (ARN) associated with the table you're importing to. Length: 37 to 1024.
        """

    def describe_kinesis_streaming_destination(
        self,
        *,
        TableName: str,
    ) -> responses.DescribeKinesisStreamingDestinationOutput:
        """Returns information about the status of Kinesis streaming.

        Raises ResourceNotFoundException, InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/describe_kinesis_streaming_destination.html

        Args:
            TableName: The name of the table being described. Length: 1 to 1024.
        """

    def describe_limits(self) -> responses.DescribeLimitsOutput:
        """Returns the current provisioned-capacity quotas for your Amazon Web
        Services account in a Region, both for the Region as a whole and for any one
        DynamoDB table that you create there.

        Raises InternalServerError.

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

        Raises ResourceNotFoundException, InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/describe_table.html

        Args:
            TableName: Length: 1 to 1024.
        """

    def describe_table_replica_auto_scaling(
        self,
        *,
        TableName: str,
    ) -> responses.DescribeTableReplicaAutoScalingOutput:
        """Describes auto scaling settings across replicas of the global table at
        once.

        Raises ResourceNotFoundException, InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/describe_table_replica_auto_scaling.html

        Args:
            TableName: Length: 1 to 1024.
        """

    def describe_time_to_live(
        self,
        *,
        TableName: str,
    ) -> responses.DescribeTimeToLiveOutput:
        """Gives a description of the Time to Live (TTL) status on the specified
        table.

        Raises ResourceNotFoundException, InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/describe_time_to_live.html

        Args:
            TableName: The name of the table to be described. Length: 1 to 1024.
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
        """Stops replication from the DynamoDB table to the Kinesis data stream. This
        is done without deleting either of the resources.

        Raises InternalServerError, LimitExceededException, ResourceInUseException,
        ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/disable_kinesis_streaming_destination.html

        Args:
            TableName: The name of the DynamoDB table. Length: 1 to 1024.
            StreamArn: The ARN for a Kinesis data stream. Length: 37 to 1024.
            EnableKinesisStreamingConfiguration: The source for the Kinesis streaming information that is being enabled.
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

        Raises InternalServerError, LimitExceededException, ResourceInUseException,
        ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/enable_kinesis_streaming_destination.html

        Args:
            TableName: The name of the DynamoDB table. Length: 1 to 1024.
            StreamArn: The ARN for a Kinesis data stream. Length: 37 to 1024.
            EnableKinesisStreamingConfiguration: The source for the Kinesis streaming information that is being enabled.
        """

    def execute_statement(
        self,
        *,
        Statement: str,
        Parameters: Sequence[views.AttributeValueLike] = ...,
        ConsistentRead: bool = ...,
        NextToken: str = ...,
        ReturnConsumedCapacity: literals.ReturnConsumedCapacity = ...,
        Limit: int = ...,
        ReturnValuesOnConditionCheckFailure: (
            literals.ReturnValuesOnConditionCheckFailure
        ) = ...,
    ) -> responses.ExecuteStatementOutput:
        """This operation allows you to perform reads and singleton writes on data
        stored in DynamoDB, using PartiQL.

        Raises ConditionalCheckFailedException,
        ProvisionedThroughputExceededException, ResourceNotFoundException,
        ItemCollectionSizeLimitExceededException, TransactionConflictException,
        RequestLimitExceeded, InternalServerError, DuplicateItemException,
        ThrottlingException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/execute_statement.html

        Args:
            Statement: The PartiQL statement representing the operation to run. Length: 1 to 8192.
            Parameters: The parameters for the PartiQL statement, if any. Items: at least 1.
            ConsistentRead: The consistency of a read operation.
            NextToken: Set this value to get remaining results, if `NextToken` was returned in the statement response. Length: 1 to 32768.
            ReturnConsumedCapacity: Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response...
            Limit: The maximum number of items to evaluate (not necessarily the number of matching items). Range: at least 1.
            ReturnValuesOnConditionCheckFailure: An optional parameter that returns the item attributes for an `ExecuteStatement` operation that failed a condition check.
        """

    def execute_transaction(
        self,
        *,
        TransactStatements: Sequence[views.ParameterizedStatementLike],
        ClientRequestToken: str = ...,
        ReturnConsumedCapacity: literals.ReturnConsumedCapacity = ...,
    ) -> responses.ExecuteTransactionOutput:
        """This operation allows you to perform transactional reads or writes on data
        stored in DynamoDB, using PartiQL.

        Raises ResourceNotFoundException, TransactionCanceledException,
        TransactionInProgressException, IdempotentParameterMismatchException,
        ProvisionedThroughputExceededException, RequestLimitExceeded,
        InternalServerError, ThrottlingException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/execute_transaction.html

        Args:
            TransactStatements: The list of PartiQL statements representing the transaction to run. Items: 1 to 100.
            ClientRequestToken: Set this value to get remaining results, if `NextToken` was returned in the statement response. Length: 1 to 36.
            ReturnConsumedCapacity: Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response.
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
        FilterSpecification: views.FilterSpecificationLike = ...,
    ) -> responses.ExportTableToPointInTimeOutput:
        """Exports table data to an S3 bucket. The table must have point in time
        recovery enabled, and you can export data from any time within the point in
        time recovery window.

        Raises TableNotFoundException, PointInTimeRecoveryUnavailableException,
        LimitExceededException, InvalidExportTimeException, ExportConflictException,
        InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/export_table_to_point_in_time.html

        Args:
            TableArn: Length: 1 to 1024.
            S3Bucket: The name of the Amazon S3 bucket to export the snapshot to. Length: at most 255. Pattern: `^[a-z0-9A-Z]+[\\.\\-\\w]*[a-z0-9A-Z]+$`.
            ExportTime: Time in the past from which to export table data, counted in seconds from the start of the Unix epoch.
            ClientToken: Providing a `ClientToken` makes the call to `ExportTableToPointInTimeInput` idempotent, meaning that multiple identical calls have the same effect as one single call. Pattern: `^[^\\$]+$`.
            S3BucketOwner: The ID of the Amazon Web Services account that owns the bucket the export will be stored in. Pattern: `[0-9]{12}`.
            S3Prefix: The Amazon S3 bucket prefix to use as the file name and path of the exported snapshot. Length: at most 1024.
            S3SseAlgorithm: Type of encryption used on the bucket where export data will be stored.
            S3SseKmsKeyId: The ID of the KMS managed key used to encrypt the S3 bucket where export data will be stored (if applicable). Length: 1 to 2048.
            ExportFormat: The format for the exported data.
            ExportType: Choice of whether to execute as a full export or incremental export. The default value is FULL_EXPORT.
            IncrementalExportSpecification: Optional object containing the parameters specific to an incremental export.
            FilterSpecification: The criteria used to filter which items are included in the point-in-time export.
        """

    def get_item(
        self,
        *,
        TableName: str,
        Key: Mapping[str, views.AttributeValueLike],
        AttributesToGet: list[str] | tuple[str, ...] = ...,
        ConsistentRead: bool = ...,
        ReturnConsumedCapacity: literals.ReturnConsumedCapacity = ...,
        ProjectionExpression: str = ...,
        ExpressionAttributeNames: dict[str, str] = ...,
    ) -> responses.GetItemOutput:
        """The `GetItem` operation returns a set of attributes for the item with the
        given primary key. `GetItem` provides an eventually consistent read by
        default.

        Raises ProvisionedThroughputExceededException, ResourceNotFoundException,
        RequestLimitExceeded, InternalServerError, ThrottlingException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/get_item.html

        Args:
            TableName: The name of the table containing the requested item. Length: 1 to 1024.
            Key: A map of attribute names to `AttributeValue` objects, representing the primary key of the item to retrieve.
            AttributesToGet: This is a legacy parameter. Items: at least 1.
            ConsistentRead: Determines the read consistency model: If set to `true`, then the operation uses strongly consistent reads; otherwise, the operation uses eventually consistent reads.
            ReturnConsumedCapacity: Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response...
            ProjectionExpression: A string that identifies one or more attributes to retrieve from the table.
            ExpressionAttributeNames: One or more substitution tokens for attribute names in an expression.
        """

    def get_resource_policy(
        self,
        *,
        ResourceArn: str,
    ) -> responses.GetResourcePolicyOutput:
        """Returns the resource-based policy document attached to the resource, which
        can be a table or stream, in JSON format. `GetResourcePolicy` follows an
        eventually consistent model.

        Raises ResourceNotFoundException, InternalServerError,
        PolicyNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/get_resource_policy.html

        Args:
            ResourceArn: The Amazon Resource Name (ARN) of the DynamoDB resource to which the policy is attached. Length: 1 to 1283.
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

        Raises ResourceInUseException, LimitExceededException,
        ImportConflictException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/import_table.html

        Args:
            InputFormat: The format of the source data.
            TableCreationParameters: Parameters for the table to import the data into.
            ClientToken: Providing a `ClientToken` makes the call to `ImportTableInput` idempotent, meaning that multiple identical calls have the same effect as one single call. Pattern: `^[^\\$]+$`.
            InputFormatOptions: Additional properties that specify how the input is formatted,
            InputCompressionType: Type of compression to be used on the input coming from the imported table.
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

        Raises InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/list_backups.html

        Args:
            TableName: Lists the backups from the table specified in `TableName`. Length: 1 to 1024.
            Limit: Maximum number of backups to return at once. Range: 1 to 100.
            TimeRangeLowerBound: Only backups created after this time are listed.
            TimeRangeUpperBound: Only backups created before this time are listed.
            ExclusiveStartBackupArn: `LastEvaluatedBackupArn` is the Amazon Resource Name (ARN) of the backup last evaluated when the current page of results was returned, inclusive of the current page of results. Length: 37 to 1024.
            BackupType: The backups from the table specified by `BackupType` are listed.
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

        Args:
            MaxResults: The maximum number of bulk operation summaries to return in one page. Range: 1 to 25.
            NextToken: An optional string that, if supplied, must be copied from the output of a previous call to `ListBulkOperations`. Length: 1 to 1024. Pattern: `([0-9a-f]{16})+`.
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

        Raises ResourceNotFoundException, InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/list_contributor_insights.html

        Args:
            TableName: Length: 1 to 1024.
            NextToken: A token to for the desired page, if there is one.
            MaxResults: Maximum number of results to return per page. Range: at most 100.
        """

    def list_exports(
        self,
        *,
        TableArn: str = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> responses.ListExportsOutput:
        """Lists completed exports within the past 90 days, in reverse alphanumeric
        order of `ExportArn`.

        Raises LimitExceededException, InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/list_exports.html

        Args:
            TableArn: The Amazon Resource Name (ARN) associated with the exported table. Length: 1 to 1024.
            MaxResults: Maximum number of results to return per page. Range: 1 to 25.
            NextToken: An optional string that, if supplied, must be copied from the output of a previous call to `ListExports`.
        """

    def list_global_tables(
        self,
        *,
        ExclusiveStartGlobalTableName: str = ...,
        Limit: int = ...,
        RegionName: str = ...,
    ) -> responses.ListGlobalTablesOutput:
        """Lists all global tables that have a replica in the specified Region.

        Raises InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/list_global_tables.html

        Args:
            ExclusiveStartGlobalTableName: The first global table name that this operation will evaluate. Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`.
            Limit: The maximum number of table names to return, if the parameter is not specified DynamoDB defaults to 100. Range: at least 1.
            RegionName: Lists the global tables in a specific Region.
        """

    def list_imports(
        self,
        *,
        TableArn: str = ...,
        PageSize: int = ...,
        NextToken: str = ...,
    ) -> responses.ListImportsOutput:
        """Lists completed imports within the past 90 days.

        Raises LimitExceededException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/list_imports.html

        Args:
            TableArn: The Amazon Resource Name (ARN) associated with the table that was imported to. Length: 1 to 1024.
            PageSize: The number of `ImportSummary` objects returned in a single page. Range: 1 to 25.
            NextToken: An optional string that, if supplied, must be copied from the output of a previous call to `ListImports`. Length: 112 to 1024. Pattern: `([0-9a-f]{16})+`.
        """

    def list_tables(
        self,
        *,
        ExclusiveStartTableName: str = ...,
        Limit: int = ...,
    ) -> responses.ListTablesOutput:
        """Returns an array of table names associated with the current account and
        endpoint. The output from `ListTables` is paginated, with each page returning
        a maximum of 100 table names.

        Raises InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/list_tables.html

        Args:
            ExclusiveStartTableName: The first table name that this operation will evaluate. Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`.
            Limit: A maximum number of table names to return. Range: 1 to 100.
        """

    def list_tags_of_resource(
        self,
        *,
        ResourceArn: str,
        NextToken: str = ...,
    ) -> responses.ListTagsOfResourceOutput:
        """List all tags on an Amazon DynamoDB resource. You can call
        ListTagsOfResource up to 10 times per second, per account.

        Raises ResourceNotFoundException, InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/list_tags_of_resource.html

        Args:
            ResourceArn: The Amazon DynamoDB resource with tags to be listed. Length: 1 to 1283.
            NextToken: An optional string that, if supplied, must be copied from the output of a previous call to ListTagOfResource.
        """

    def put_item(
        self,
        *,
        TableName: str,
        Item: Mapping[str, views.AttributeValueLike],
        Expected: Mapping[str, views.ExpectedAttributeValueLike] = ...,
        ReturnValues: literals.ReturnValue = ...,
        ReturnConsumedCapacity: literals.ReturnConsumedCapacity = ...,
        ReturnItemCollectionMetrics: literals.ReturnItemCollectionMetrics = ...,
        ConditionalOperator: literals.ConditionalOperator = ...,
        ConditionExpression: str = ...,
        ExpressionAttributeNames: dict[str, str] = ...,
        ExpressionAttributeValues: Mapping[str, views.AttributeValueLike] = ...,
        ReturnValuesOnConditionCheckFailure: (
            literals.ReturnValuesOnConditionCheckFailure
        ) = ...,
    ) -> responses.PutItemOutput:
        """Creates a new item, or replaces an old item with a new item. If an item
        that has the same primary key as the new item already exists in the specified
        table, the new item completely replaces the existing item.

        Raises ConditionalCheckFailedException,
        ProvisionedThroughputExceededException, ResourceNotFoundException,
        ItemCollectionSizeLimitExceededException, TransactionConflictException,
        RequestLimitExceeded, InternalServerError, ReplicatedWriteConflictException,
        ThrottlingException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/put_item.html

        Args:
            TableName: Length: 1 to 1024.
            Item: A map of attribute name/value pairs, one for each attribute.
            Expected: This is a legacy parameter.
            ReturnValues: Use `ReturnValues` if you want to get the item attributes as they appeared before they were updated with the `PutItem` request.
            ReturnConsumedCapacity: Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response...
            ReturnItemCollectionMetrics: Determines whether item collection metrics are returned.
            ConditionalOperator: This is a legacy parameter.
            ConditionExpression: A condition that must be satisfied in order for a conditional `PutItem` operation to succeed.
            ExpressionAttributeNames: One or more substitution tokens for attribute names in an expression.
            ExpressionAttributeValues: One or more values that can be substituted in an expression.
            ReturnValuesOnConditionCheckFailure: An optional parameter that returns the item attributes for a `PutItem` operation that failed a condition check.
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
        table or stream. When you attach a resource-based policy using this API, the
        policy application is eventually consistent.

        Raises ResourceNotFoundException, InternalServerError,
        LimitExceededException, PolicyNotFoundException, ResourceInUseException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/put_resource_policy.html

        Args:
            ResourceArn: The Amazon Resource Name (ARN) of the DynamoDB resource to which the policy will be attached. Length: 1 to 1283.
            Policy: An Amazon Web Services resource-based policy document in JSON format.
            ExpectedRevisionId: A string value that you can use to conditionally update your policy. Length: 1 to 255.
            ConfirmRemoveSelfResourceAccess: Set this parameter to `true` to confirm that you want to remove your permissions to change the policy of this resource in the future.
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
        KeyConditions: Mapping[str, views.ConditionLike] = ...,
        QueryFilter: Mapping[str, views.ConditionLike] = ...,
        ConditionalOperator: literals.ConditionalOperator = ...,
        ScanIndexForward: bool = ...,
        ExclusiveStartKey: Mapping[str, views.AttributeValueLike] = ...,
        ReturnConsumedCapacity: literals.ReturnConsumedCapacity = ...,
        ProjectionExpression: str = ...,
        FilterExpression: str = ...,
        KeyConditionExpression: str = ...,
        ExpressionAttributeNames: dict[str, str] = ...,
        ExpressionAttributeValues: Mapping[str, views.AttributeValueLike] = ...,
    ) -> responses.QueryOutput:
        """You must provide the name of the partition key attribute and a single
        value for that attribute. By default, the sort order is ascending.

        Raises ProvisionedThroughputExceededException, ResourceNotFoundException,
        RequestLimitExceeded, InternalServerError, ThrottlingException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/query.html

        Args:
            TableName: The name of the table containing the requested items. Length: 1 to 1024.
            IndexName: Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`.
            Select: The attributes to be returned in the result. If neither `Select` nor `ProjectionExpression` are specified, DynamoDB defaults to `ALL_ATTRIBUTES` when accessing a table, and `ALL_PROJECTED_ATTRIBUTES` when accessing an index.
            AttributesToGet: This is a legacy parameter. Items: at least 1.
            Limit: The maximum number of items to evaluate (not necessarily the number of matching items). Range: at least 1.
            ConsistentRead: Determines the read consistency model: If set to `true`, then the operation uses strongly consistent reads; otherwise, the operation uses eventually consistent reads.
            KeyConditions: This is a legacy parameter.
            QueryFilter: This is a legacy parameter.
            ConditionalOperator: This is a legacy parameter.
            ScanIndexForward: Specifies the order for index traversal: If `true` (default), the traversal is performed in ascending order; if `false`, the traversal is performed in descending order.
            ExclusiveStartKey: The primary key of the first item that this operation will evaluate.
            ReturnConsumedCapacity: Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response...
            ProjectionExpression: A string that identifies one or more attributes to retrieve from the table.
            FilterExpression: A string that contains conditions that DynamoDB applies after the `Query` operation, but before the data is returned to you.
            KeyConditionExpression: The condition that specifies the key values for items to be retrieved by the `Query` action.
            ExpressionAttributeNames: One or more substitution tokens for attribute names in an expression.
            ExpressionAttributeValues: One or more values that can be substituted in an expression.
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
        """Creates a new table from an existing backup. Any number of users can
        execute up to 50 concurrent restores (any type of restore) in a given
        account.

        Raises TableAlreadyExistsException, TableInUseException,
        BackupNotFoundException, BackupInUseException, LimitExceededException,
        InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/restore_table_from_backup.html

        Args:
            TargetTableName: The name of the new table to which the backup must be restored. Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`.
            BackupArn: Length: 37 to 1024.
            BillingModeOverride: The billing mode of the restored table.
            GlobalSecondaryIndexOverride: List of global secondary indexes for the restored table.
            LocalSecondaryIndexOverride: List of local secondary indexes for the restored table.
            ProvisionedThroughputOverride: Provisioned throughput settings for the restored table.
            OnDemandThroughputOverride: Sets the maximum number of read and write units for the specified on-demand table.
            SSESpecificationOverride: The new server-side encryption settings for the restored table.
            VectorIndexOverride: The vector indexes for the restored table.
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
        `EarliestRestorableDateTime` and `LatestRestorableDateTime`.

        Raises TableAlreadyExistsException, TableNotFoundException,
        TableInUseException, LimitExceededException, InvalidRestoreTimeException,
        PointInTimeRecoveryUnavailableException, InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/restore_table_to_point_in_time.html

        Args:
            TargetTableName: The name of the new table to which it must be restored to. Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`.
            SourceTableArn: The DynamoDB table that will be restored. Length: 1 to 1024.
            SourceTableName: Name of the source table that is being restored. Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`.
            UseLatestRestorableTime: Restore the table to the latest possible time.
            RestoreDateTime: Time in the past to restore the table to.
            BillingModeOverride: The billing mode of the restored table.
            GlobalSecondaryIndexOverride: List of global secondary indexes for the restored table.
            LocalSecondaryIndexOverride: List of local secondary indexes for the restored table.
            ProvisionedThroughputOverride: Provisioned throughput settings for the restored table.
            OnDemandThroughputOverride: Sets the maximum number of read and write units for the specified on-demand table.
            SSESpecificationOverride: The new server-side encryption settings for the restored table.
            VectorIndexOverride: The vector indexes for the restored table.
        """

    def scan(
        self,
        *,
        TableName: str,
        IndexName: str = ...,
        AttributesToGet: list[str] | tuple[str, ...] = ...,
        Limit: int = ...,
        Select: literals.Select = ...,
        ScanFilter: Mapping[str, views.ConditionLike] = ...,
        ConditionalOperator: literals.ConditionalOperator = ...,
        ExclusiveStartKey: Mapping[str, views.AttributeValueLike] = ...,
        ReturnConsumedCapacity: literals.ReturnConsumedCapacity = ...,
        TotalSegments: int = ...,
        Segment: int = ...,
        ProjectionExpression: str = ...,
        FilterExpression: str = ...,
        ExpressionAttributeNames: dict[str, str] = ...,
        ExpressionAttributeValues: Mapping[str, views.AttributeValueLike] = ...,
        ConsistentRead: bool = ...,
    ) -> responses.ScanOutput:
        """The `Scan` operation returns one or more items and item attributes by
        accessing every item in a table or a secondary index. By default, a `Scan`
        uses eventually consistent reads when accessing the items in a table.

        Raises ProvisionedThroughputExceededException, ResourceNotFoundException,
        RequestLimitExceeded, InternalServerError, ThrottlingException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/scan.html

        Args:
            TableName: The name of the table containing the requested items or if you provide `IndexName`, the name of the table to which that index belongs. Length: 1 to 1024.
            IndexName: The name of a secondary index to scan. Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`.
            AttributesToGet: This is a legacy parameter. Items: at least 1.
            Limit: The maximum number of items to evaluate (not necessarily the number of matching items). Range: at least 1.
            Select: The attributes to be returned in the result. If neither `Select` nor `ProjectionExpression` are specified, DynamoDB defaults to `ALL_ATTRIBUTES` when accessing a table, and `ALL_PROJECTED_ATTRIBUTES` when accessing an index.
            ScanFilter: This is a legacy parameter.
            ConditionalOperator: This is a legacy parameter.
            ExclusiveStartKey: The primary key of the first item that this operation will evaluate.
            ReturnConsumedCapacity: Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response...
            TotalSegments: For a parallel `Scan` request, `TotalSegments` represents the total number of segments into which the `Scan` operation will be divided. Range: 1 to 1000000.
            Segment: For a parallel `Scan` request, `Segment` identifies an individual segment to be scanned by an application worker. Range: 0 to 999999.
            ProjectionExpression: A string that identifies one or more attributes to retrieve from the specified table or index.
            FilterExpression: A string that contains conditions that DynamoDB applies after the `Scan` operation, but before the data is returned to you.
            ExpressionAttributeNames: One or more substitution tokens for attribute names in an expression.
            ExpressionAttributeValues: One or more values that can be substituted in an expression.
            ConsistentRead: A Boolean value that determines the read consistency model during the scan...
        """

    def search_vectors(
        self,
        *,
        TableName: str,
        IndexName: str,
        SearchVector: Sequence[views.AttributeValueLike],
        TopK: int,
        ReturnConsumedCapacity: literals.ReturnConsumedCapacity = ...,
        ExpressionAttributeNames: dict[str, str] = ...,
        ExpressionAttributeValues: Mapping[str, views.AttributeValueLike] = ...,
        ProjectionExpression: str = ...,
        SearchConditionExpression: str = ...,
    ) -> responses.SearchVectorsOutput:
        """Performs a vector similarity search on a vector index associated with an
        Amazon DynamoDB table, and returns the most similar items sorted by
        similarity score based on the distance function configured for the index.

        Raises ResourceNotFoundException, RequestLimitExceeded, InternalServerError,
        ThrottlingException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/search_vectors.html

        Args:
            TableName: The name or Amazon Resource Name (ARN) of the table containing the vector index. Length: 1 to 1024.
            IndexName: Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`.
            SearchVector: The search vector to compare against the indexed vectors. Items: 1 to 4096.
            TopK: The number of most similar results to return. Range: at least 1.
            ReturnConsumedCapacity: Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response...
            ExpressionAttributeNames: One or more substitution tokens for attribute names in an expression.
            ExpressionAttributeValues: One or more values that can be substituted in an expression.
            ProjectionExpression: A string that identifies one or more attributes to retrieve from the index.
            SearchConditionExpression: A condition expression used to filter the vector search results.
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

        Raises LimitExceededException, ResourceInUseException,
        IdempotentParameterMismatchException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/start_bulk_put_items.html

        Args:
            InputS3Configuration: The Amazon S3 location, data format, and compression settings for the input objects.
            OutputS3Configuration: The Amazon S3 location, encryption settings, and output types for the bulk operation.
            TableName: The name or ARN of the existing DynamoDB table that receives the items. Length: 1 to 1024.
            ClientToken: A unique, case-sensitive identifier that ensures the bulk operation starts no more than one time. Pattern: `^[^\\$]+$`.
            MaxWriteRequestUnits: The maximum rate, in write request units per second, at which the bulk operation attempts to write. Range: at least 1024.
        """

    def tag_resource(
        self,
        *,
        ResourceArn: str,
        Tags: Sequence[views.TagLike],
    ) -> EmptyOutput:
        """Associate a set of tags with an Amazon DynamoDB resource. You can then
        activate these user-defined tags so that they appear on the Billing and Cost
        Management console for cost allocation tracking.

        Raises LimitExceededException, ResourceNotFoundException,
        InternalServerError, ResourceInUseException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/tag_resource.html

        Args:
            ResourceArn: Identifies the Amazon DynamoDB resource to which tags should be added. Length: 1 to 1283.
            Tags: The tags to be assigned to the Amazon DynamoDB resource.
        """

    def transact_get_items(
        self,
        *,
        TransactItems: Sequence[views.TransactGetItemLike],
        ReturnConsumedCapacity: literals.ReturnConsumedCapacity = ...,
    ) -> responses.TransactGetItemsOutput:
        """`TransactGetItems` is a synchronous operation that atomically retrieves
        multiple items from one or more tables (but not from indexes) in a single
        account and Region.

        Raises ResourceNotFoundException, TransactionCanceledException,
        ProvisionedThroughputExceededException, RequestLimitExceeded,
        InternalServerError, ThrottlingException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/transact_get_items.html

        Args:
            TransactItems: An ordered array of up to 100 `TransactGetItem` objects, each of which contains a `Get` structure. Items: 1 to 100.
            ReturnConsumedCapacity: A value of `TOTAL` causes consumed capacity information to be returned, and a value of `NONE` prevents that information from being returned.
        """

    def transact_write_items(
        self,
        *,
        TransactItems: Sequence[views.TransactWriteItemLike],
        ReturnConsumedCapacity: literals.ReturnConsumedCapacity = ...,
        ReturnItemCollectionMetrics: literals.ReturnItemCollectionMetrics = ...,
        ClientRequestToken: str = ...,
    ) -> responses.TransactWriteItemsOutput:
        """`TransactWriteItems` is a synchronous write operation that groups up to
        100 action requests.

        Raises ResourceNotFoundException, TransactionCanceledException,
        TransactionInProgressException, IdempotentParameterMismatchException,
        ProvisionedThroughputExceededException, RequestLimitExceeded,
        InternalServerError, ThrottlingException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/transact_write_items.html

        Args:
            TransactItems: An ordered array of up to 100 `TransactWriteItem` objects, each of which contains a `ConditionCheck`, `Put`, `Update`, or `Delete` object. Items: 1 to 100.
            ReturnConsumedCapacity: Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response...
            ReturnItemCollectionMetrics: Determines whether item collection metrics are returned.
            ClientRequestToken: Providing a `ClientRequestToken` makes the call to `TransactWriteItems` idempotent, meaning that multiple identical calls have the same effect as one single call. Length: 1 to 36.
        """

    def untag_resource(
        self,
        *,
        ResourceArn: str,
        TagKeys: list[str] | tuple[str, ...],
    ) -> EmptyOutput:
        """Removes the association of tags from an Amazon DynamoDB resource. You can
        call `UntagResource` up to five times per second, per account.

        Raises LimitExceededException, ResourceNotFoundException,
        InternalServerError, ResourceInUseException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/untag_resource.html

        Args:
            ResourceArn: The DynamoDB resource that the tags will be removed from. Length: 1 to 1283.
        """

    def update_continuous_backups(
        self,
        *,
        TableName: str,
        PointInTimeRecoverySpecification: views.PointInTimeRecoverySpecificationLike,
    ) -> responses.UpdateContinuousBackupsOutput:
        """`UpdateContinuousBackups` enables or disables point in time recovery for
        the specified table. A successful `UpdateContinuousBackups` call returns the
        current `ContinuousBackupsDescription`.

        Raises TableNotFoundException, ContinuousBackupsUnavailableException,
        InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/update_continuous_backups.html

        Args:
            TableName: Length: 1 to 1024.
            PointInTimeRecoverySpecification: Represents the settings used to enable point in time recovery.
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

        Raises ResourceNotFoundException, InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/update_contributor_insights.html

        Args:
            TableName: Length: 1 to 1024.
            IndexName: The global secondary index name, if applicable. Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`.
            ContributorInsightsMode: Specifies whether to track all access and throttled events or throttled events only for the DynamoDB table or index.
        """

    def update_global_table(
        self,
        *,
        GlobalTableName: str,
        ReplicaUpdates: Sequence[views.ReplicaUpdateLike],
    ) -> responses.UpdateGlobalTableOutput:
        """Adds or removes replicas in the specified global table. The global table
        must already exist to be able to use this operation.

        Raises InternalServerError, GlobalTableNotFoundException,
        ReplicaAlreadyExistsException, ReplicaNotFoundException,
        TableNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/update_global_table.html

        Args:
            GlobalTableName: Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`.
            ReplicaUpdates: A list of Regions that should be added or removed from the global table.
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

        Raises GlobalTableNotFoundException, ReplicaNotFoundException,
        IndexNotFoundException, LimitExceededException, ResourceInUseException,
        InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/update_global_table_settings.html

        Args:
            GlobalTableName: Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`.
            GlobalTableBillingMode: The billing mode of the global table. If `GlobalTableBillingMode` is not specified, the global table defaults to `PROVISIONED` capacity billing mode.
            GlobalTableProvisionedWriteCapacityUnits: The maximum number of writes consumed per second before DynamoDB returns a `ThrottlingException.`. Range: at least 1.
            GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate: Auto scaling settings for managing provisioned write capacity for the global table.
            GlobalTableGlobalSecondaryIndexSettingsUpdate: Represents the settings of a global secondary index for a global table that will be modified. Items: 1 to 20.
            ReplicaSettingsUpdate: Represents the settings for a global table in a Region that will be modified. Items: 1 to 50.
        """

    def update_item(
        self,
        *,
        TableName: str,
        Key: Mapping[str, views.AttributeValueLike],
        AttributeUpdates: Mapping[str, views.AttributeValueUpdateLike] = ...,
        Expected: Mapping[str, views.ExpectedAttributeValueLike] = ...,
        ConditionalOperator: literals.ConditionalOperator = ...,
        ReturnValues: literals.ReturnValue = ...,
        ReturnConsumedCapacity: literals.ReturnConsumedCapacity = ...,
        ReturnItemCollectionMetrics: literals.ReturnItemCollectionMetrics = ...,
        UpdateExpression: str = ...,
        ConditionExpression: str = ...,
        ExpressionAttributeNames: dict[str, str] = ...,
        ExpressionAttributeValues: Mapping[str, views.AttributeValueLike] = ...,
        ReturnValuesOnConditionCheckFailure: (
            literals.ReturnValuesOnConditionCheckFailure
        ) = ...,
    ) -> responses.UpdateItemOutput:
        """Edits an existing item's attributes, or adds a new item to the table if it
        does not already exist. You can put, delete, or add attribute values.

        Raises ConditionalCheckFailedException,
        ProvisionedThroughputExceededException, ResourceNotFoundException,
        ItemCollectionSizeLimitExceededException, TransactionConflictException,
        RequestLimitExceeded, InternalServerError, ReplicatedWriteConflictException,
        ThrottlingException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/update_item.html

        Args:
            TableName: The name of the table containing the item to update. Length: 1 to 1024.
            Key: The primary key of the item to be updated.
            AttributeUpdates: This is a legacy parameter.
            Expected: This is a legacy parameter.
            ConditionalOperator: This is a legacy parameter.
            ReturnValues: Use `ReturnValues` if you want to get the item attributes as they appear before or after they are successfully updated.
            ReturnConsumedCapacity: Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response...
            ReturnItemCollectionMetrics: Determines whether item collection metrics are returned.
            UpdateExpression: An expression that defines one or more attributes to be updated, the action to be performed on them, and new values for them.
            ConditionExpression: A condition that must be satisfied in order for a conditional update to succeed.
            ExpressionAttributeNames: One or more substitution tokens for attribute names in an expression.
            ExpressionAttributeValues: One or more values that can be substituted in an expression.
            ReturnValuesOnConditionCheckFailure: An optional parameter that returns the item attributes for an `UpdateItem` operation that failed a condition check.
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

        Raises InternalServerError, LimitExceededException, ResourceInUseException,
        ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/update_kinesis_streaming_destination.html

        Args:
            TableName: Length: 1 to 1024.
            StreamArn: Length: 37 to 1024.
            UpdateKinesisStreamingConfiguration: The command to update the Kinesis stream configuration.
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

        Raises ResourceInUseException, ResourceNotFoundException,
        LimitExceededException, InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/update_table.html

        Args:
            TableName: The name of the table to be updated. Length: 1 to 1024.
            AttributeDefinitions: An array of attributes that describe the key schema for the table and indexes.
            BillingMode: Controls how you are charged for read and write throughput and how you manage capacity.
            ProvisionedThroughput: The new provisioned throughput settings for the specified table or index.
            GlobalSecondaryIndexUpdates: An array of one or more global secondary indexes for the table.
            StreamSpecification: Represents the DynamoDB Streams configuration for the table.
            SSESpecification: The new server-side encryption settings for the specified table.
            ReplicaUpdates: A list of replica update actions (create, delete, update, or disassociate) for the table. Items: at least 1.
            TableClass: The table class of the table to be updated.
            DeletionProtectionEnabled: Indicates whether deletion protection is to be enabled (true) or disabled (false) on the table.
            MultiRegionConsistency: Specifies the consistency mode for a new global table. If you don't specify this field, the global table consistency mode defaults to `EVENTUAL`.
            GlobalTableWitnessUpdates: A list of witness updates for a MRSC global table. Items: exactly 1.
            OnDemandThroughput: Updates the maximum number of read and write units for the specified table in on-demand capacity mode.
            WarmThroughput: Represents the warm throughput (in read units per second and write units per second) for updating a table.
            GlobalTableSettingsReplicationMode: Controls the settings replication mode for a global table replica.
            DisassociationProtectionEnabled: Specifies whether disassociation protection is enabled (`true`) or disabled (`false`) for the local replica of a multi-Region eventual consistency (MREC) global table using Version 2019.11.21.
            VectorIndexUpdates: A list of vector indexes to be added to or removed from the table.
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

        Raises ResourceNotFoundException, ResourceInUseException,
        LimitExceededException, InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/update_table_replica_auto_scaling.html

        Args:
            TableName: The name of the global table to be updated. Length: 1 to 1024.
            GlobalSecondaryIndexUpdates: Represents the auto scaling settings of the global secondary indexes of the replica to be updated. Items: at least 1.
            ProvisionedWriteCapacityAutoScalingUpdate: Represents the auto scaling settings to be modified for a global table or global secondary index.
            ReplicaUpdates: Represents the auto scaling settings of replicas of the table that will be modified. Items: at least 1.
        """

    def update_time_to_live(
        self,
        *,
        TableName: str,
        TimeToLiveSpecification: views.TimeToLiveSpecificationLike,
    ) -> responses.UpdateTimeToLiveOutput:
        """The `UpdateTimeToLive` method enables or disables Time to Live (TTL) for
        the specified table. A successful `UpdateTimeToLive` call returns the current
        `TimeToLiveSpecification`.

        Raises ResourceInUseException, ResourceNotFoundException,
        LimitExceededException, InternalServerError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/update_time_to_live.html

        Args:
            TableName: The name of the table to be configured. Length: 1 to 1024.
            TimeToLiveSpecification: Represents the settings used to enable or disable Time to Live for the specified table.
        """

    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_backups"],
    ) -> paginators.ListBackupsPaginator:
        """Return a paginator, which calls a method for each page of its results.

        Args:
            operation_name: The name, such as "list_backups".
        """

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
    ) -> paginators.QueryPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["scan"],
    ) -> paginators.ScanPaginator:
        """Return a paginator, which calls a method for each page of its results.

        Args:
            operation_name: The name, such as "list_backups".
        """

    @overload
    def get_waiter(
        self,
        waiter_name: Literal["bulk_operation_completed"],
    ) -> waiters.BulkOperationCompletedWaiter:
        """Return a waiter, which calls a method until a resource has a certain
        state.

        Args:
            waiter_name: The name, such as "bulk_operation_completed".
        """

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
    ) -> waiters.TableNotExistsWaiter:
        """Return a waiter, which calls a method until a resource has a certain
        state.

        Args:
            waiter_name: The name, such as "bulk_operation_completed".
        """
