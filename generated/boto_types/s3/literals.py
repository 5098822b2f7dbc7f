"""Enums of Amazon Simple Storage Service. Each alias has the name of its shape in AWS's model.

The arguments of `get_paginator` and `get_waiter` have aliases too: PaginatorName, WaiterName.
"""

from typing import Literal, TypeAlias

AnalyticsS3ExportFileFormat: TypeAlias = Literal["CSV"]

AnnotationConfigurationState: TypeAlias = Literal["ENABLED", "DISABLED"]

AnnotationDirective: TypeAlias = Literal["COPY", "EXCLUDE"]

ArchiveStatus: TypeAlias = Literal["ARCHIVE_ACCESS", "DEEP_ARCHIVE_ACCESS"]

BucketAbacStatus: TypeAlias = Literal["Enabled", "Disabled"]

BucketAccelerateStatus: TypeAlias = Literal["Enabled", "Suspended"]

BucketCannedACL: TypeAlias = Literal[
    "private",
    "public-read",
    "public-read-write",
    "authenticated-read",
]

BucketLocationConstraint: TypeAlias = Literal[
    "af-south-1",
    "ap-east-1",
    "ap-east-2",
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-northeast-3",
    "ap-south-1",
    "ap-south-2",
    "ap-southeast-1",
    "ap-southeast-2",
    "ap-southeast-3",
    "ap-southeast-4",
    "ap-southeast-5",
    "ap-southeast-6",
    "ap-southeast-7",
    "ca-central-1",
    "ca-west-1",
    "cn-north-1",
    "cn-northwest-1",
    "EU",
    "eu-central-1",
    "eu-central-2",
    "eu-north-1",
    "eu-south-1",
    "eu-south-2",
    "eu-west-1",
    "eu-west-2",
    "eu-west-3",
    "il-central-1",
    "me-central-1",
    "me-south-1",
    "mx-central-1",
    "sa-east-1",
    "us-east-2",
    "us-gov-east-1",
    "us-gov-west-1",
    "us-west-1",
    "us-west-2",
]

BucketLogsPermission: TypeAlias = Literal["FULL_CONTROL", "READ", "WRITE"]

BucketNamespace: TypeAlias = Literal["account-regional", "global"]

BucketType: TypeAlias = Literal["Directory"]

BucketVersioningStatus: TypeAlias = Literal["Enabled", "Suspended"]

ChecksumAlgorithm: TypeAlias = Literal[
    "CRC32",
    "CRC32C",
    "SHA1",
    "SHA256",
    "CRC64NVME",
    "SHA512",
    "MD5",
    "XXHASH64",
    "XXHASH3",
    "XXHASH128",
]

ChecksumMode: TypeAlias = Literal["ENABLED"]

ChecksumType: TypeAlias = Literal["COMPOSITE", "FULL_OBJECT"]

CompressionType: TypeAlias = Literal["NONE", "GZIP", "BZIP2"]

DataRedundancy: TypeAlias = Literal["SingleAvailabilityZone", "SingleLocalZone"]

DeleteMarkerReplicationStatus: TypeAlias = Literal["Enabled", "Disabled"]

EncodingType: TypeAlias = Literal["url"]
"""Encoding type used by Amazon S3 to encode the object keys in the response.
Responses are encoded only in UTF-8."""

EncryptionType: TypeAlias = Literal["NONE", "SSE-C"]

Event: TypeAlias = Literal[
    "s3:ReducedRedundancyLostObject",
    "s3:ObjectCreated:*",
    "s3:ObjectCreated:Put",
    "s3:ObjectCreated:Post",
    "s3:ObjectCreated:Copy",
    "s3:ObjectCreated:CompleteMultipartUpload",
    "s3:ObjectRemoved:*",
    "s3:ObjectRemoved:Delete",
    "s3:ObjectRemoved:DeleteMarkerCreated",
    "s3:ObjectRestore:*",
    "s3:ObjectRestore:Post",
    "s3:ObjectRestore:Completed",
    "s3:Replication:*",
    "s3:Replication:OperationFailedReplication",
    "s3:Replication:OperationNotTracked",
    "s3:Replication:OperationMissedThreshold",
    "s3:Replication:OperationReplicatedAfterThreshold",
    "s3:ObjectRestore:Delete",
    "s3:LifecycleTransition",
    "s3:IntelligentTiering",
    "s3:ObjectAcl:Put",
    "s3:LifecycleExpiration:*",
    "s3:LifecycleExpiration:Delete",
    "s3:LifecycleExpiration:DeleteMarkerCreated",
    "s3:ObjectTagging:*",
    "s3:ObjectTagging:Put",
    "s3:ObjectTagging:Delete",
    "s3:ObjectAnnotation:*",
    "s3:ObjectAnnotation:Put",
    "s3:ObjectAnnotation:Delete",
    "s3:ObjectRetention:Put",
]
"""The bucket event for which to send notifications."""

ExistingObjectReplicationStatus: TypeAlias = Literal["Enabled", "Disabled"]

ExpirationState: TypeAlias = Literal["ENABLED", "DISABLED"]

ExpirationStatus: TypeAlias = Literal["Enabled", "Disabled"]

ExpressionType: TypeAlias = Literal["SQL"]

FileHeaderInfo: TypeAlias = Literal["USE", "IGNORE", "NONE"]

FilterRuleName: TypeAlias = Literal["prefix", "suffix"]

IntelligentTieringAccessTier: TypeAlias = Literal[
    "ARCHIVE_ACCESS",
    "DEEP_ARCHIVE_ACCESS",
]

IntelligentTieringStatus: TypeAlias = Literal["Enabled", "Disabled"]

InventoryConfigurationState: TypeAlias = Literal["ENABLED", "DISABLED"]

InventoryFormat: TypeAlias = Literal["CSV", "ORC", "Parquet"]

InventoryFrequency: TypeAlias = Literal["Daily", "Weekly"]

InventoryIncludedObjectVersions: TypeAlias = Literal["All", "Current"]

InventoryOptionalField: TypeAlias = Literal[
    "Size",
    "LastModifiedDate",
    "StorageClass",
    "ETag",
    "IsMultipartUploaded",
    "ReplicationStatus",
    "EncryptionStatus",
    "ObjectLockRetainUntilDate",
    "ObjectLockMode",
    "ObjectLockLegalHoldStatus",
    "ObjectLockEventHoldStatus",
    "ObjectLockEventHoldDuration",
    "IntelligentTieringAccessTier",
    "BucketKeyStatus",
    "ChecksumAlgorithm",
    "ObjectAccessControlList",
    "ObjectOwner",
    "LifecycleExpirationDate",
    "IntelligentTieringReferenceDate",
]

JSONType: TypeAlias = Literal["DOCUMENT", "LINES"]

LocationType: TypeAlias = Literal["AvailabilityZone", "LocalZone"]

MFADelete: TypeAlias = Literal["Enabled", "Disabled"]

MFADeleteStatus: TypeAlias = Literal["Enabled", "Disabled"]

MetadataDirective: TypeAlias = Literal["COPY", "REPLACE"]

MetricsStatus: TypeAlias = Literal["Enabled", "Disabled"]

ObjectAttributes: TypeAlias = Literal[
    "ETag",
    "Checksum",
    "ObjectParts",
    "StorageClass",
    "ObjectSize",
]

ObjectCannedACL: TypeAlias = Literal[
    "private",
    "public-read",
    "public-read-write",
    "authenticated-read",
    "aws-exec-read",
    "bucket-owner-read",
    "bucket-owner-full-control",
]

ObjectLockEnabled: TypeAlias = Literal["Enabled"]

ObjectLockEventHold: TypeAlias = Literal["ON", "OFF"]

ObjectLockLegalHoldStatus: TypeAlias = Literal["ON", "OFF"]

ObjectLockMode: TypeAlias = Literal["GOVERNANCE", "COMPLIANCE"]

ObjectLockRetentionMode: TypeAlias = Literal["GOVERNANCE", "COMPLIANCE"]

ObjectOwnership: TypeAlias = Literal[
    "BucketOwnerPreferred",
    "ObjectWriter",
    "BucketOwnerEnforced",
]
"""The container element for object ownership for a bucket's ownership controls. By
default, `ObjectOwnership` is set to `BucketOwnerEnforced` and ACLs are disabled."""

ObjectStorageClass: TypeAlias = Literal[
    "STANDARD",
    "REDUCED_REDUNDANCY",
    "GLACIER",
    "STANDARD_IA",
    "ONEZONE_IA",
    "INTELLIGENT_TIERING",
    "DEEP_ARCHIVE",
    "OUTPOSTS",
    "GLACIER_IR",
    "SNOW",
    "EXPRESS_ONEZONE",
    "FSX_OPENZFS",
    "FSX_ONTAP",
    "AWS_BACKUP_WARM",
    "AWS_BACKUP_LOW_COST_WARM",
]

ObjectVersionStorageClass: TypeAlias = Literal["STANDARD"]

OptionalObjectAttributes: TypeAlias = Literal["RestoreStatus"]

OwnerOverride: TypeAlias = Literal["Destination"]

PartitionDateSource: TypeAlias = Literal["EventTime", "DeliveryTime"]

Payer: TypeAlias = Literal["Requester", "BucketOwner"]

Permission: TypeAlias = Literal[
    "FULL_CONTROL",
    "WRITE",
    "WRITE_ACP",
    "READ",
    "READ_ACP",
]

Protocol: TypeAlias = Literal["http", "https"]

QuoteFields: TypeAlias = Literal["ALWAYS", "ASNEEDED"]

ReplicaModificationsStatus: TypeAlias = Literal["Enabled", "Disabled"]

ReplicationRuleStatus: TypeAlias = Literal["Enabled", "Disabled"]

ReplicationStatus: TypeAlias = Literal[
    "COMPLETE",
    "PENDING",
    "FAILED",
    "REPLICA",
    "COMPLETED",
]

ReplicationTimeStatus: TypeAlias = Literal["Enabled", "Disabled"]

RequestCharged: TypeAlias = Literal["requester"]
"""If present, indicates that the requester was successfully charged for the request."""

RequestPayer: TypeAlias = Literal["requester"]
"""Confirms that the requester knows that they will be charged for the request.
Bucket owners need not specify this parameter in their requests."""

RestoreRequestType: TypeAlias = Literal["SELECT"]

S3TablesBucketType: TypeAlias = Literal["aws", "customer"]

ServerSideEncryption: TypeAlias = Literal[
    "AES256",
    "aws:fsx",
    "aws:backup",
    "aws:kms",
    "aws:kms:dsse",
]

SessionMode: TypeAlias = Literal["ReadOnly", "ReadWrite"]

SseKmsEncryptedObjectsStatus: TypeAlias = Literal["Enabled", "Disabled"]

StorageClass: TypeAlias = Literal[
    "STANDARD",
    "REDUCED_REDUNDANCY",
    "STANDARD_IA",
    "ONEZONE_IA",
    "INTELLIGENT_TIERING",
    "GLACIER",
    "DEEP_ARCHIVE",
    "OUTPOSTS",
    "GLACIER_IR",
    "SNOW",
    "EXPRESS_ONEZONE",
    "FSX_OPENZFS",
    "FSX_ONTAP",
    "AWS_BACKUP_WARM",
    "AWS_BACKUP_LOW_COST_WARM",
]

StorageClassAnalysisSchemaVersion: TypeAlias = Literal["V_1"]

TableSseAlgorithm: TypeAlias = Literal["aws:kms", "AES256"]

TaggingDirective: TypeAlias = Literal["COPY", "REPLACE"]

Tier: TypeAlias = Literal["Standard", "Bulk", "Expedited"]

TransitionDefaultMinimumObjectSize: TypeAlias = Literal[
    "varies_by_storage_class",
    "all_storage_classes_128K",
]

TransitionStorageClass: TypeAlias = Literal[
    "GLACIER",
    "STANDARD_IA",
    "ONEZONE_IA",
    "INTELLIGENT_TIERING",
    "DEEP_ARCHIVE",
    "GLACIER_IR",
]

Type: TypeAlias = Literal["CanonicalUser", "AmazonCustomerByEmail", "Group"]

PaginatorName: TypeAlias = Literal[
    "list_buckets",
    "list_directory_buckets",
    "list_multipart_uploads",
    "list_object_annotations",
    "list_object_versions",
    "list_objects",
    "list_objects_v2",
    "list_parts",
]

WaiterName: TypeAlias = Literal[
    "bucket_exists",
    "bucket_not_exists",
    "object_exists",
    "object_not_exists",
]
