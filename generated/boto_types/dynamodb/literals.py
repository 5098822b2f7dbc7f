"""Enums of Amazon DynamoDB. Each alias has the name of its shape in AWS's model.

The arguments of `get_paginator` and `get_waiter` have aliases too: PaginatorName, WaiterName.
"""

from typing import Literal, TypeAlias

ApproximateCreationDateTimePrecision: TypeAlias = Literal["MILLISECOND", "MICROSECOND"]

AttributeAction: TypeAlias = Literal["ADD", "PUT", "DELETE"]

BackupStatus: TypeAlias = Literal["CREATING", "DELETED", "AVAILABLE"]

BackupType: TypeAlias = Literal["USER", "SYSTEM", "AWS_BACKUP"]

BackupTypeFilter: TypeAlias = Literal["USER", "SYSTEM", "AWS_BACKUP", "ALL"]

BatchStatementErrorCodeEnum: TypeAlias = Literal[
    "ConditionalCheckFailed",
    "ItemCollectionSizeLimitExceeded",
    "RequestLimitExceeded",
    "ValidationError",
    "ProvisionedThroughputExceeded",
    "TransactionConflict",
    "ThrottlingError",
    "InternalServerError",
    "ResourceNotFound",
    "AccessDenied",
    "DuplicateItem",
]

BillingMode: TypeAlias = Literal["PROVISIONED", "PAY_PER_REQUEST"]

BulkOperationInputFormat: TypeAlias = Literal["DYNAMODB_JSON", "ION"]

BulkOperationPerformanceTier: TypeAlias = Literal["STANDARD", "ACCELERATED"]

BulkOperationStatus: TypeAlias = Literal[
    "IN_PROGRESS",
    "COMPLETED",
    "COMPLETED_WITH_ERRORS",
    "CANCELLING",
    "CANCELLED",
    "FAILED",
]

ComparisonOperator: TypeAlias = Literal[
    "EQ",
    "NE",
    "IN",
    "LE",
    "LT",
    "GE",
    "GT",
    "BETWEEN",
    "NOT_NULL",
    "NULL",
    "CONTAINS",
    "NOT_CONTAINS",
    "BEGINS_WITH",
]

ConditionalOperator: TypeAlias = Literal["AND", "OR"]

ContinuousBackupsStatus: TypeAlias = Literal["ENABLED", "DISABLED"]

ContributorInsightsAction: TypeAlias = Literal["ENABLE", "DISABLE"]

ContributorInsightsMode: TypeAlias = Literal[
    "ACCESSED_AND_THROTTLED_KEYS",
    "THROTTLED_KEYS",
]

ContributorInsightsStatus: TypeAlias = Literal[
    "ENABLING",
    "ENABLED",
    "DISABLING",
    "DISABLED",
    "FAILED",
]

DestinationStatus: TypeAlias = Literal[
    "ENABLING",
    "ACTIVE",
    "DISABLING",
    "DISABLED",
    "ENABLE_FAILED",
    "UPDATING",
]

DisassociationMode: TypeAlias = Literal["WAIT_FOR_REPLICATION"]
"""Specifies how pending replication is handled before a replica is disassociated.
`WAIT_FOR_REPLICATION` is the only supported value."""

ExportFormat: TypeAlias = Literal["DYNAMODB_JSON", "ION"]

ExportStatus: TypeAlias = Literal["IN_PROGRESS", "COMPLETED", "FAILED"]

ExportType: TypeAlias = Literal["FULL_EXPORT", "INCREMENTAL_EXPORT"]

ExportViewType: TypeAlias = Literal["NEW_IMAGE", "NEW_AND_OLD_IMAGES"]

GlobalTableSettingsReplicationMode: TypeAlias = Literal[
    "ENABLED",
    "DISABLED",
    "ENABLED_WITH_OVERRIDES",
]

GlobalTableStatus: TypeAlias = Literal["CREATING", "ACTIVE", "DELETING", "UPDATING"]

ImportStatus: TypeAlias = Literal[
    "IN_PROGRESS",
    "COMPLETED",
    "CANCELLING",
    "CANCELLED",
    "FAILED",
]

IndexStatus: TypeAlias = Literal["CREATING", "UPDATING", "DELETING", "ACTIVE"]

InputCompressionType: TypeAlias = Literal["GZIP", "ZSTD", "NONE"]

InputFormat: TypeAlias = Literal["DYNAMODB_JSON", "ION", "CSV"]

KeyType: TypeAlias = Literal["HASH", "RANGE"]

MultiRegionConsistency: TypeAlias = Literal["EVENTUAL", "STRONG"]

OutputTypeEnum: TypeAlias = Literal["ERROR", "CONDITION_CHECK_FAILURE"]

PointInTimeRecoveryStatus: TypeAlias = Literal["ENABLED", "DISABLED"]

ProjectionType: TypeAlias = Literal["ALL", "KEYS_ONLY", "INCLUDE"]

ReplicaStatus: TypeAlias = Literal[
    "CREATING",
    "CREATION_FAILED",
    "UPDATING",
    "DELETING",
    "ACTIVE",
    "REGION_DISABLED",
    "INACCESSIBLE_ENCRYPTION_CREDENTIALS",
    "ARCHIVING",
    "ARCHIVED",
    "REPLICATION_NOT_AUTHORIZED",
]

ReturnConsumedCapacity: TypeAlias = Literal["INDEXES", "TOTAL", "NONE"]
"""Determines the level of detail about either provisioned or on-demand throughput
consumption that is returned in the response..."""

ReturnItemCollectionMetrics: TypeAlias = Literal["SIZE", "NONE"]

ReturnValue: TypeAlias = Literal[
    "NONE",
    "ALL_OLD",
    "UPDATED_OLD",
    "ALL_NEW",
    "UPDATED_NEW",
]

ReturnValuesOnConditionCheckFailure: TypeAlias = Literal["ALL_OLD", "NONE"]

S3SseAlgorithm: TypeAlias = Literal["AES256", "KMS"]

SSEStatus: TypeAlias = Literal[
    "ENABLING",
    "ENABLED",
    "DISABLING",
    "DISABLED",
    "UPDATING",
]

SSEType: TypeAlias = Literal["AES256", "KMS"]

ScalarAttributeType: TypeAlias = Literal["S", "N", "B"]

SearchSchemaElementType: TypeAlias = Literal["HASH", "INLINE_FILTER"]

Select: TypeAlias = Literal[
    "ALL_ATTRIBUTES",
    "ALL_PROJECTED_ATTRIBUTES",
    "SPECIFIC_ATTRIBUTES",
    "COUNT",
]

StreamViewType: TypeAlias = Literal[
    "NEW_IMAGE",
    "OLD_IMAGE",
    "NEW_AND_OLD_IMAGES",
    "KEYS_ONLY",
]

TableClass: TypeAlias = Literal["STANDARD", "STANDARD_INFREQUENT_ACCESS"]

TableStatus: TypeAlias = Literal[
    "CREATING",
    "UPDATING",
    "DELETING",
    "ACTIVE",
    "INACCESSIBLE_ENCRYPTION_CREDENTIALS",
    "ARCHIVING",
    "ARCHIVED",
    "REPLICATION_NOT_AUTHORIZED",
]

TimeToLiveStatus: TypeAlias = Literal["ENABLING", "DISABLING", "ENABLED", "DISABLED"]

VectorDistanceFunction: TypeAlias = Literal["COSINE", "DOT_PRODUCT", "EUCLIDEAN"]

WitnessStatus: TypeAlias = Literal["CREATING", "DELETING", "ACTIVE"]

PaginatorName: TypeAlias = Literal[
    "list_backups",
    "list_bulk_operations",
    "list_tables",
    "list_tags_of_resource",
    "query",
    "scan",
]

WaiterName: TypeAlias = Literal[
    "bulk_operation_completed",
    "contributor_insights_enabled",
    "export_completed",
    "import_completed",
    "kinesis_streaming_destination_active",
    "table_exists",
    "table_not_exists",
]
