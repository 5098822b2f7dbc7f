"""Resources of Amazon DynamoDB (2012-08-10)."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from boto3.dynamodb.table import TableResource
from boto3.resources.base import ServiceResource
from boto3.resources.collection import CollectionManager, ResourceCollection
from typing_extensions import override

from boto_types._internal.containers import ListOf
from boto_types.dynamodb import (
    literals,
    resource_client,
    resource_responses,
    resource_views,
    resources,
    responses,
    views,
)
from boto_types.items import ConditionBase, ItemValueInput
from boto_types.values import WaiterConfig

class DynamoDBServiceResource(ServiceResource[resource_client.DynamoDBResourceClient]):
    """Amazon DynamoDB: `boto3.resource("dynamodb")`.

    https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/service-resource/index.html
    """

    @property
    def tables(self) -> ServiceResourceTablesCollectionManager:
        """The `Table` resources that `list_tables` returns."""

    def get_available_subresources(self) -> list[str]:
        """Return the names of the methods that make other resources."""

    def batch_get_item(
        self,
        *,
        RequestItems: Mapping[str, resource_views.KeysAndAttributesLike],
        ReturnConsumedCapacity: literals.ReturnConsumedCapacity = ...,
    ) -> resource_responses.BatchGetItemOutput:
        """The `BatchGetItem` operation returns the attributes of one or more items
        from one or more tables. By default, `BatchGetItem` performs eventually
        consistent reads on every table in the request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/service-resource/batch_get_item.html

        Args:
            RequestItems: A map of one or more table names or table ARNs and, for each table, a map that describes one or more items to retrieve from that table. Items: 1 to 100.
            ReturnConsumedCapacity: Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response...
        """

    def batch_write_item(
        self,
        *,
        RequestItems: Mapping[str, ListOf[resource_views.WriteRequestLike]],
        ReturnConsumedCapacity: literals.ReturnConsumedCapacity = ...,
        ReturnItemCollectionMetrics: literals.ReturnItemCollectionMetrics = ...,
    ) -> resource_responses.BatchWriteItemOutput:
        """The `BatchWriteItem` operation puts or deletes multiple items in one or
        more tables. A single call to `BatchWriteItem` can transmit up to 16MB of
        data over the network, consisting of up to 25 item put or delete operations.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/service-resource/batch_write_item.html

        Args:
            RequestItems: A map of one or more table names or table ARNs and, for each table, a list of operations to be performed (`DeleteRequest` or `PutRequest`). Items: 1 to 25.
            ReturnConsumedCapacity: Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response...
            ReturnItemCollectionMetrics: Determines whether item collection metrics are returned.
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
    ) -> resources.Table:
        """The `CreateTable` operation adds a new table to your account. In an Amazon
        Web Services account, table names must be unique within each Region.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/service-resource/create_table.html

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

    def Table(self, name: str) -> resources.Table:
        """Return the `Table` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/service-resource/Table.html
        """

class Table(TableResource, ServiceResource[resource_client.DynamoDBResourceClient]):
    """`Table` of Amazon DynamoDB.

    https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/table/index.html
    """

    @property
    def name(self) -> str: ...
    @property
    def attribute_definitions(self) -> list[responses.AttributeDefinition] | None:
        """An array of `AttributeDefinition` objects."""

    @property
    def table_name(self) -> str: ...
    @property
    def key_schema(self) -> list[responses.KeySchemaElement] | None:
        """The primary key structure for the table."""

    @property
    def table_status(self) -> literals.TableStatus:
        """The current state of the table: `CREATING`, `UPDATING`, `DELETING`,
        `ACTIVE`, `INACCESSIBLE_ENCRYPTION_CREDENTIALS`, `ARCHIVING`, ...
        """

    @property
    def creation_date_time(self) -> datetime | None:
        """The date and time when the table was created, in UNIX epoch time format."""

    @property
    def provisioned_throughput(self) -> responses.ProvisionedThroughputDescription:
        """The provisioned throughput settings for the table, consisting of read and
        write capacity units, along with data about increases and decreases.
        """

    @property
    def table_size_bytes(self) -> int:
        """The total size of the specified table, in bytes."""

    @property
    def item_count(self) -> int: ...
    @property
    def table_arn(self) -> str:
        """The Amazon Resource Name (ARN) that uniquely identifies the table."""

    @property
    def table_id(self) -> str | None:
        """A unique identifier for the table, in UUID format, generated by DynamoDB
        when the table is created.
        """

    @property
    def billing_mode_summary(self) -> responses.BillingModeSummary | None:
        """Contains the details for the read/write capacity mode."""

    @property
    def local_secondary_indexes(
        self,
    ) -> list[responses.LocalSecondaryIndexDescription] | None: ...
    @property
    def global_secondary_indexes(
        self,
    ) -> list[responses.GlobalSecondaryIndexDescription] | None: ...
    @property
    def stream_specification(self) -> responses.StreamSpecification | None:
        """The current DynamoDB Streams configuration for the table."""

    @property
    def latest_stream_label(self) -> str | None:
        """A timestamp, in ISO 8601 format, for this stream."""

    @property
    def latest_stream_arn(self) -> str | None:
        """The Amazon Resource Name (ARN) that uniquely identifies the latest stream
        for this table.
        """

    @property
    def global_table_version(self) -> str | None:
        """Represents the version of global tables in use, if the table is replicated
        across Amazon Web Services Regions.
        """

    @property
    def replicas(self) -> list[responses.ReplicaDescription] | None: ...
    @property
    def global_table_witnesses(
        self,
    ) -> list[responses.GlobalTableWitnessDescription] | None:
        """The witness Region and its current status in the MRSC global table."""

    @property
    def global_table_settings_replication_mode(
        self,
    ) -> literals.GlobalTableSettingsReplicationMode | None:
        """Indicates one of the settings synchronization modes for the global table:
        `ENABLED`, `DISABLED`, `ENABLED_WITH_OVERRIDES`.
        """

    @property
    def restore_summary(self) -> responses.RestoreSummary | None: ...
    @property
    def sse_description(self) -> responses.SSEDescription | None:
        """The description of the server-side encryption status on the specified
        table.
        """

    @property
    def archival_summary(self) -> responses.ArchivalSummary | None:
        """Contains information about the table archive."""

    @property
    def table_class_summary(self) -> responses.TableClassSummary | None: ...
    @property
    def deletion_protection_enabled(self) -> bool | None:
        """Indicates whether deletion protection is enabled (true) or disabled
        (false) on the table.
        """

    @property
    def disassociation_protection_enabled(self) -> bool | None:
        """Specifies whether disassociation protection is enabled (`true`) or
        disabled (`false`) for the local global table replica. Protection is enabled
        by default.
        """

    @property
    def on_demand_throughput(self) -> responses.OnDemandThroughput | None:
        """The maximum number of read and write units for the specified on-demand
        table.
        """

    @property
    def warm_throughput(self) -> responses.TableWarmThroughputDescription | None:
        """Describes the warm throughput value of the base table."""

    @property
    def multi_region_consistency(self) -> literals.MultiRegionConsistency | None:
        """Indicates one of the following consistency modes for a global table:
        `EVENTUAL`, `STRONG`. If you don't specify this field, the global table
        consistency mode defaults to `EVENTUAL`.
        """

    @property
    def vector_indexes(self) -> list[responses.VectorIndexDescription] | None: ...
    def get_available_subresources(self) -> list[str]:
        """Return the names of the methods that make other resources."""

    def load(
        self,
        *,
        TableName: str = ...,
    ) -> None:
        """Load the attributes with `describe_table`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/table/load.html

        Args:
            TableName: Length: 1 to 1024.
        """

    def reload(
        self,
        *,
        TableName: str = ...,
    ) -> None:
        """Load the attributes with `describe_table`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/table/reload.html

        Args:
            TableName: Length: 1 to 1024.
        """

    def delete(
        self,
        *,
        TableName: str = ...,
    ) -> responses.DeleteTableOutput:
        """The `DeleteTable` operation deletes a table and all of its items. After a
        `DeleteTable` request, the specified table is in the `DELETING` state until
        DynamoDB completes the deletion.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/table/delete.html

        Args:
            TableName: Length: 1 to 1024.
        """

    def delete_item(
        self,
        *,
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
        TableName: str = ...,
    ) -> resource_responses.DeleteItemOutput:
        """Deletes a single item in a table by primary key. You can perform a
        conditional delete operation that deletes the item if it exists, or if it has
        an expected attribute value.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/table/delete_item.html

        Args:
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
            TableName: Length: 1 to 1024.
        """

    def get_item(
        self,
        *,
        Key: Mapping[str, ItemValueInput],
        AttributesToGet: list[str] | tuple[str, ...] = ...,
        ConsistentRead: bool = ...,
        ReturnConsumedCapacity: literals.ReturnConsumedCapacity = ...,
        ProjectionExpression: str = ...,
        ExpressionAttributeNames: dict[str, str] = ...,
        TableName: str = ...,
    ) -> resource_responses.GetItemOutput:
        """The `GetItem` operation returns a set of attributes for the item with the
        given primary key. `GetItem` provides an eventually consistent read by
        default.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/table/get_item.html

        Args:
            Key: A map of attribute names to `AttributeValue` objects, representing the primary key of the item to retrieve.
            AttributesToGet: This is a legacy parameter. Items: at least 1.
            ConsistentRead: Determines the read consistency model: If set to `true`, then the operation uses strongly consistent reads; otherwise, the operation uses eventually consistent reads.
            ReturnConsumedCapacity: Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response...
            ProjectionExpression: A string that identifies one or more attributes to retrieve from the table.
            ExpressionAttributeNames: One or more substitution tokens for attribute names in an expression.
            TableName: The name of the table containing the requested item. Length: 1 to 1024.
        """

    def put_item(
        self,
        *,
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
        TableName: str = ...,
    ) -> resource_responses.PutItemOutput:
        """Creates a new item, or replaces an old item with a new item. If an item
        that has the same primary key as the new item already exists in the specified
        table, the new item completely replaces the existing item.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/table/put_item.html

        Args:
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
            TableName: Length: 1 to 1024.
        """

    def query(
        self,
        *,
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
        TableName: str = ...,
    ) -> resource_responses.QueryOutput:
        """You must provide the name of the partition key attribute and a single
        value for that attribute. By default, the sort order is ascending.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/table/query.html

        Args:
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
            TableName: The name of the table containing the requested items. Length: 1 to 1024.
        """

    def scan(
        self,
        *,
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
        TableName: str = ...,
    ) -> resource_responses.ScanOutput:
        """The `Scan` operation returns one or more items and item attributes by
        accessing every item in a table or a secondary index. By default, a `Scan`
        uses eventually consistent reads when accessing the items in a table.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/table/scan.html

        Args:
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
            TableName: The name of the table containing the requested items or if you provide `IndexName`, the name of the table to which that index belongs. Length: 1 to 1024.
        """

    def update(
        self,
        *,
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
        TableName: str = ...,
    ) -> resources.Table:
        """Modifies the provisioned throughput settings, global secondary indexes,
        DynamoDB Streams settings, or global table replica settings for a given
        table.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/table/update.html

        Args:
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
            TableName: The name of the table to be updated. Length: 1 to 1024.
        """

    def update_item(
        self,
        *,
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
        TableName: str = ...,
    ) -> resource_responses.UpdateItemOutput:
        """Edits an existing item's attributes, or adds a new item to the table if it
        does not already exist. You can put, delete, or add attribute values.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/table/update_item.html

        Args:
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
            TableName: The name of the table containing the item to update. Length: 1 to 1024.
        """

    def wait_until_exists(
        self,
        *,
        WaiterConfig: WaiterConfig = ...,
        TableName: str = ...,
    ) -> None:
        """Poll `describe_table` every 20 seconds, 25 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/table/wait_until_exists.html

        Args:
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
            TableName: Length: 1 to 1024.
        """

    def wait_until_not_exists(
        self,
        *,
        WaiterConfig: WaiterConfig = ...,
        TableName: str = ...,
    ) -> None:
        """Poll `describe_table` every 20 seconds, 25 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/table/wait_until_not_exists.html

        Args:
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
            TableName: Length: 1 to 1024.
        """

class ServiceResourceTablesCollection(ResourceCollection[resources.Table]):
    """The result of `dynamodb.tables.all()`."""

    @override
    def filter(
        self,
        *,
        ExclusiveStartTableName: str = ...,
        Limit: int = ...,
    ) -> ServiceResourceTablesCollection:
        """The resources that `list_tables` returns for these parameters.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/service-resource/tables.html

        Args:
            ExclusiveStartTableName: The first table name that this operation will evaluate. Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`.
            Limit: A maximum number of table names to return. Range: 1 to 100.
        """

class ServiceResourceTablesCollectionManager(
    CollectionManager[ServiceResourceTablesCollection, resources.Table],
):
    """The type of `dynamodb.tables`."""

    @override
    def filter(
        self,
        *,
        ExclusiveStartTableName: str = ...,
        Limit: int = ...,
    ) -> ServiceResourceTablesCollection:
        """The resources that `list_tables` returns for these parameters.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/service-resource/tables.html

        Args:
            ExclusiveStartTableName: The first table name that this operation will evaluate. Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`.
            Limit: A maximum number of table names to return. Range: 1 to 100.
        """
