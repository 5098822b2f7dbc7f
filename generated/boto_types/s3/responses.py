"""What comes back from Amazon Simple Storage Service."""

from datetime import datetime
from typing import TypeAlias

from typing_extensions import NotRequired, TypedDict

from boto_types.absent import Absent
from boto_types.s3.literals import (
    AnalyticsS3ExportFileFormat,
    AnnotationConfigurationState,
    ArchiveStatus,
    BucketAbacStatus,
    BucketAccelerateStatus,
    BucketLocationConstraint,
    BucketLogsPermission,
    BucketVersioningStatus,
    ChecksumAlgorithm,
    ChecksumType,
    DeleteMarkerReplicationStatus,
    EncodingType,
    EncryptionType,
    Event,
    ExistingObjectReplicationStatus,
    ExpirationState,
    ExpirationStatus,
    FilterRuleName,
    IntelligentTieringAccessTier,
    IntelligentTieringStatus,
    InventoryConfigurationState,
    InventoryFormat,
    InventoryFrequency,
    InventoryIncludedObjectVersions,
    InventoryOptionalField,
    LocationType,
    MetricsStatus,
    MFADeleteStatus,
    ObjectLockEnabled,
    ObjectLockEventHold,
    ObjectLockLegalHoldStatus,
    ObjectLockMode,
    ObjectLockRetentionMode,
    ObjectOwnership,
    ObjectStorageClass,
    ObjectVersionStorageClass,
    OwnerOverride,
    PartitionDateSource,
    Payer,
    Permission,
    Protocol,
    ReplicaModificationsStatus,
    ReplicationRuleStatus,
    ReplicationStatus,
    ReplicationTimeStatus,
    RequestCharged,
    S3TablesBucketType,
    ServerSideEncryption,
    SseKmsEncryptedObjectsStatus,
    StorageClass,
    StorageClassAnalysisSchemaVersion,
    TransitionDefaultMinimumObjectSize,
    TransitionStorageClass,
    Type,
)
from boto_types.streams import EventStream, StreamingBody
from boto_types.values import ResponseMetadata


class AbortMultipartUploadOutput(TypedDict):
    RequestCharged: NotRequired[RequestCharged]
    VersionId: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CompleteMultipartUploadOutput(TypedDict):
    Location: NotRequired[str]
    Bucket: NotRequired[str]
    Key: NotRequired[str]
    Expiration: NotRequired[str]
    ETag: NotRequired[str]
    ChecksumCRC32: NotRequired[str]
    ChecksumCRC32C: NotRequired[str]
    ChecksumCRC64NVME: NotRequired[str]
    ChecksumSHA1: NotRequired[str]
    ChecksumSHA256: NotRequired[str]
    ChecksumSHA512: NotRequired[str]
    ChecksumMD5: NotRequired[str]
    ChecksumXXHASH64: NotRequired[str]
    ChecksumXXHASH3: NotRequired[str]
    ChecksumXXHASH128: NotRequired[str]
    ChecksumType: NotRequired[ChecksumType]
    ServerSideEncryption: NotRequired[ServerSideEncryption]
    VersionId: NotRequired[str]
    SSEKMSKeyId: NotRequired[str]
    BucketKeyEnabled: NotRequired[bool]
    RequestCharged: NotRequired[RequestCharged]
    ResponseMetadata: ResponseMetadata


class CopyObjectResult(TypedDict):
    ETag: NotRequired[str]
    LastModified: NotRequired[datetime]
    ChecksumType: NotRequired[ChecksumType]
    ChecksumCRC32: NotRequired[str]
    ChecksumCRC32C: NotRequired[str]
    ChecksumCRC64NVME: NotRequired[str]
    ChecksumSHA1: NotRequired[str]
    ChecksumSHA256: NotRequired[str]
    ChecksumSHA512: NotRequired[str]
    ChecksumMD5: NotRequired[str]
    ChecksumXXHASH64: NotRequired[str]
    ChecksumXXHASH3: NotRequired[str]
    ChecksumXXHASH128: NotRequired[str]


class CopyObjectOutput(TypedDict):
    CopyObjectResult: NotRequired[CopyObjectResult]
    Expiration: NotRequired[str]
    CopySourceVersionId: NotRequired[str]
    VersionId: NotRequired[str]
    ServerSideEncryption: NotRequired[ServerSideEncryption]
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKeyMD5: NotRequired[str]
    SSEKMSKeyId: NotRequired[str]
    SSEKMSEncryptionContext: NotRequired[str]
    BucketKeyEnabled: NotRequired[bool]
    RequestCharged: NotRequired[RequestCharged]
    ResponseMetadata: ResponseMetadata


class CreateBucketOutput(TypedDict):
    Location: NotRequired[str]
    BucketArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreateMultipartUploadOutput(TypedDict):
    AbortDate: NotRequired[datetime]
    AbortRuleId: NotRequired[str]
    Bucket: NotRequired[str]
    Key: NotRequired[str]
    UploadId: NotRequired[str]
    ServerSideEncryption: NotRequired[ServerSideEncryption]
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKeyMD5: NotRequired[str]
    SSEKMSKeyId: NotRequired[str]
    SSEKMSEncryptionContext: NotRequired[str]
    BucketKeyEnabled: NotRequired[bool]
    RequestCharged: NotRequired[RequestCharged]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]
    ChecksumType: NotRequired[ChecksumType]
    VersionId: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class SessionCredentials(TypedDict):
    AccessKeyId: str
    SecretAccessKey: str
    SessionToken: str
    Expiration: datetime


class CreateSessionOutput(TypedDict):
    ServerSideEncryption: NotRequired[ServerSideEncryption]
    SSEKMSKeyId: NotRequired[str]
    SSEKMSEncryptionContext: NotRequired[str]
    BucketKeyEnabled: NotRequired[bool]
    Credentials: SessionCredentials
    ResponseMetadata: ResponseMetadata


class DeleteObjectOutput(TypedDict):
    DeleteMarker: NotRequired[bool]
    VersionId: NotRequired[str]
    RequestCharged: NotRequired[RequestCharged]
    ResponseMetadata: ResponseMetadata


class DeleteObjectAnnotationOutput(TypedDict):
    ObjectVersionId: NotRequired[str]
    RequestCharged: NotRequired[RequestCharged]
    ResponseMetadata: ResponseMetadata


class DeleteObjectTaggingOutput(TypedDict):
    VersionId: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class DeletedObject(TypedDict):
    Key: NotRequired[str]
    VersionId: NotRequired[str]
    DeleteMarker: NotRequired[bool]
    DeleteMarkerVersionId: NotRequired[str]


class Error(TypedDict):
    Key: NotRequired[str]
    VersionId: NotRequired[str]
    Code: NotRequired[str]
    Message: NotRequired[str]


class DeleteObjectsOutput(TypedDict):
    Deleted: NotRequired[list[DeletedObject]]
    RequestCharged: NotRequired[RequestCharged]
    Errors: NotRequired[list[Error]]
    ResponseMetadata: ResponseMetadata


class AbacStatus(TypedDict):
    Status: NotRequired[BucketAbacStatus]


class GetBucketAbacOutput(TypedDict):
    AbacStatus: NotRequired[AbacStatus]
    ResponseMetadata: ResponseMetadata


class GetBucketAccelerateConfigurationOutput(TypedDict):
    Status: NotRequired[BucketAccelerateStatus]
    RequestCharged: NotRequired[RequestCharged]
    ResponseMetadata: ResponseMetadata


class Owner(TypedDict):
    DisplayName: NotRequired[str]
    ID: NotRequired[str]


class Grantee(TypedDict):
    DisplayName: NotRequired[str]
    EmailAddress: NotRequired[str]
    ID: NotRequired[str]
    Type: Type
    URI: NotRequired[str]


class Grant(TypedDict):
    Grantee: NotRequired[Grantee]
    Permission: NotRequired[Permission]


class GetBucketAclOutput(TypedDict):
    Owner: NotRequired[Owner]
    Grants: NotRequired[list[Grant]]
    ResponseMetadata: ResponseMetadata


class Tag(TypedDict):
    Key: str
    Value: str


class AnalyticsAndOperator(TypedDict):
    Prefix: NotRequired[str]
    Tags: NotRequired[list[Tag]]


class AnalyticsFilter(TypedDict):
    Prefix: NotRequired[str]
    Tag: NotRequired[Tag]
    And: NotRequired[AnalyticsAndOperator]


class AnalyticsS3BucketDestination(TypedDict):
    Format: AnalyticsS3ExportFileFormat
    BucketAccountId: NotRequired[str]
    Bucket: str
    Prefix: NotRequired[str]


class AnalyticsExportDestination(TypedDict):
    S3BucketDestination: AnalyticsS3BucketDestination


class StorageClassAnalysisDataExport(TypedDict):
    OutputSchemaVersion: StorageClassAnalysisSchemaVersion
    Destination: AnalyticsExportDestination


class StorageClassAnalysis(TypedDict):
    DataExport: NotRequired[StorageClassAnalysisDataExport]


class AnalyticsConfiguration(TypedDict):
    Id: str
    Filter: NotRequired[AnalyticsFilter]
    StorageClassAnalysis: StorageClassAnalysis


class GetBucketAnalyticsConfigurationOutput(TypedDict):
    AnalyticsConfiguration: NotRequired[AnalyticsConfiguration]
    ResponseMetadata: ResponseMetadata


class CORSRule(TypedDict):
    ID: NotRequired[str]
    AllowedHeaders: NotRequired[list[str]]
    AllowedMethods: list[str]
    AllowedOrigins: list[str]
    ExposeHeaders: NotRequired[list[str]]
    MaxAgeSeconds: NotRequired[int]


class GetBucketCorsOutput(TypedDict):
    CORSRules: NotRequired[list[CORSRule]]
    ResponseMetadata: ResponseMetadata


class ServerSideEncryptionByDefault(TypedDict):
    SSEAlgorithm: ServerSideEncryption
    KMSMasterKeyID: NotRequired[str]


class BlockedEncryptionTypes(TypedDict):
    EncryptionType: NotRequired[list[EncryptionType]]


class ServerSideEncryptionRule(TypedDict):
    ApplyServerSideEncryptionByDefault: NotRequired[ServerSideEncryptionByDefault]
    BucketKeyEnabled: NotRequired[bool]
    BlockedEncryptionTypes: NotRequired[BlockedEncryptionTypes]


class ServerSideEncryptionConfiguration(TypedDict):
    Rules: list[ServerSideEncryptionRule]


class GetBucketEncryptionOutput(TypedDict):
    ServerSideEncryptionConfiguration: NotRequired[ServerSideEncryptionConfiguration]
    ResponseMetadata: ResponseMetadata


class IntelligentTieringAndOperator(TypedDict):
    Prefix: NotRequired[str]
    Tags: NotRequired[list[Tag]]


class IntelligentTieringFilter(TypedDict):
    Prefix: NotRequired[str]
    Tag: NotRequired[Tag]
    And: NotRequired[IntelligentTieringAndOperator]


class Tiering(TypedDict):
    Days: int
    AccessTier: IntelligentTieringAccessTier


class IntelligentTieringConfiguration(TypedDict):
    Id: str
    Filter: NotRequired[IntelligentTieringFilter]
    Status: IntelligentTieringStatus
    Tierings: list[Tiering]


class GetBucketIntelligentTieringConfigurationOutput(TypedDict):
    IntelligentTieringConfiguration: NotRequired[IntelligentTieringConfiguration]
    ResponseMetadata: ResponseMetadata


class SSES3(TypedDict):
    pass


class SSEKMS(TypedDict):
    KeyId: str


class InventoryEncryption(TypedDict):
    SSES3: NotRequired[SSES3]
    SSEKMS: NotRequired[SSEKMS]


class InventoryS3BucketDestination(TypedDict):
    AccountId: NotRequired[str]
    Bucket: str
    Format: InventoryFormat
    Prefix: NotRequired[str]
    Encryption: NotRequired[InventoryEncryption]


class InventoryDestination(TypedDict):
    S3BucketDestination: InventoryS3BucketDestination


class InventoryFilter(TypedDict):
    Prefix: str


class InventorySchedule(TypedDict):
    Frequency: InventoryFrequency


class InventoryConfiguration(TypedDict):
    Destination: InventoryDestination
    IsEnabled: bool
    Filter: NotRequired[InventoryFilter]
    Id: str
    IncludedObjectVersions: InventoryIncludedObjectVersions
    OptionalFields: NotRequired[list[InventoryOptionalField]]
    Schedule: InventorySchedule


class GetBucketInventoryConfigurationOutput(TypedDict):
    InventoryConfiguration: NotRequired[InventoryConfiguration]
    ResponseMetadata: ResponseMetadata


class LifecycleExpiration(TypedDict):
    Date: NotRequired[datetime]
    Days: NotRequired[int]
    ExpiredObjectDeleteMarker: NotRequired[bool]


class Transition(TypedDict):
    Date: NotRequired[datetime]
    Days: NotRequired[int]
    StorageClass: NotRequired[TransitionStorageClass]


class NoncurrentVersionTransition(TypedDict):
    NoncurrentDays: NotRequired[int]
    StorageClass: NotRequired[TransitionStorageClass]
    NewerNoncurrentVersions: NotRequired[int]


class NoncurrentVersionExpiration(TypedDict):
    NoncurrentDays: NotRequired[int]
    NewerNoncurrentVersions: NotRequired[int]


class AbortIncompleteMultipartUpload(TypedDict):
    DaysAfterInitiation: NotRequired[int]


class Rule(TypedDict):
    Expiration: NotRequired[LifecycleExpiration]
    ID: NotRequired[str]
    Prefix: str
    Status: ExpirationStatus
    Transition: NotRequired[Transition]
    NoncurrentVersionTransition: NotRequired[NoncurrentVersionTransition]
    NoncurrentVersionExpiration: NotRequired[NoncurrentVersionExpiration]
    AbortIncompleteMultipartUpload: NotRequired[AbortIncompleteMultipartUpload]


class GetBucketLifecycleOutput(TypedDict):
    Rules: NotRequired[list[Rule]]
    ResponseMetadata: ResponseMetadata


class LifecycleRuleAndOperator(TypedDict):
    Prefix: NotRequired[str]
    Tags: NotRequired[list[Tag]]
    ObjectSizeGreaterThan: NotRequired[int]
    ObjectSizeLessThan: NotRequired[int]


class LifecycleRuleFilter(TypedDict):
    Prefix: NotRequired[str]
    Tag: NotRequired[Tag]
    ObjectSizeGreaterThan: NotRequired[int]
    ObjectSizeLessThan: NotRequired[int]
    And: NotRequired[LifecycleRuleAndOperator]


class LifecycleRule(TypedDict):
    Expiration: NotRequired[LifecycleExpiration]
    ID: NotRequired[str]
    Prefix: NotRequired[str]
    Filter: NotRequired[LifecycleRuleFilter]
    Status: ExpirationStatus
    Transitions: NotRequired[list[Transition]]
    NoncurrentVersionTransitions: NotRequired[list[NoncurrentVersionTransition]]
    NoncurrentVersionExpiration: NotRequired[NoncurrentVersionExpiration]
    AbortIncompleteMultipartUpload: NotRequired[AbortIncompleteMultipartUpload]


class GetBucketLifecycleConfigurationOutput(TypedDict):
    Rules: NotRequired[list[LifecycleRule]]
    TransitionDefaultMinimumObjectSize: NotRequired[TransitionDefaultMinimumObjectSize]
    ResponseMetadata: ResponseMetadata


class GetBucketLocationOutput(TypedDict):
    LocationConstraint: NotRequired[BucketLocationConstraint | None]
    ResponseMetadata: ResponseMetadata


class TargetGrant(TypedDict):
    Grantee: NotRequired[Grantee]
    Permission: NotRequired[BucketLogsPermission]


class SimplePrefix(TypedDict):
    pass


class PartitionedPrefix(TypedDict):
    PartitionDateSource: NotRequired[PartitionDateSource]


class TargetObjectKeyFormat(TypedDict):
    SimplePrefix: NotRequired[SimplePrefix]
    PartitionedPrefix: NotRequired[PartitionedPrefix]


class LoggingEnabled(TypedDict):
    TargetBucket: str
    TargetGrants: NotRequired[list[TargetGrant]]
    TargetPrefix: str
    TargetObjectKeyFormat: NotRequired[TargetObjectKeyFormat]


class GetBucketLoggingOutput(TypedDict):
    LoggingEnabled: NotRequired[LoggingEnabled]
    ResponseMetadata: ResponseMetadata


class DestinationResult(TypedDict):
    TableBucketType: NotRequired[S3TablesBucketType]
    TableBucketArn: NotRequired[str]
    TableNamespace: NotRequired[str]


class ErrorDetails(TypedDict):
    ErrorCode: NotRequired[str]
    ErrorMessage: NotRequired[str]


class RecordExpiration(TypedDict):
    Expiration: ExpirationState
    Days: NotRequired[int]


class JournalTableConfigurationResult(TypedDict):
    TableStatus: str
    Error: NotRequired[ErrorDetails]
    TableName: str
    TableArn: NotRequired[str]
    RecordExpiration: RecordExpiration


class InventoryTableConfigurationResult(TypedDict):
    ConfigurationState: InventoryConfigurationState
    TableStatus: NotRequired[str]
    Error: NotRequired[ErrorDetails]
    TableName: NotRequired[str]
    TableArn: NotRequired[str]


class AnnotationTableConfigurationResult(TypedDict):
    ConfigurationState: AnnotationConfigurationState
    TableStatus: NotRequired[str]
    Error: NotRequired[ErrorDetails]
    TableName: NotRequired[str]
    TableArn: NotRequired[str]
    Role: NotRequired[str]


class MetadataConfigurationResult(TypedDict):
    DestinationResult: DestinationResult
    JournalTableConfigurationResult: NotRequired[JournalTableConfigurationResult]
    InventoryTableConfigurationResult: NotRequired[InventoryTableConfigurationResult]
    AnnotationTableConfigurationResult: NotRequired[AnnotationTableConfigurationResult]


class GetBucketMetadataConfigurationResult(TypedDict):
    MetadataConfigurationResult: MetadataConfigurationResult


class GetBucketMetadataConfigurationOutput(TypedDict):
    GetBucketMetadataConfigurationResult: NotRequired[
        GetBucketMetadataConfigurationResult
    ]
    ResponseMetadata: ResponseMetadata


class S3TablesDestinationResult(TypedDict):
    TableBucketArn: str
    TableName: str
    TableArn: str
    TableNamespace: str


class MetadataTableConfigurationResult(TypedDict):
    S3TablesDestinationResult: S3TablesDestinationResult


class GetBucketMetadataTableConfigurationResult(TypedDict):
    MetadataTableConfigurationResult: MetadataTableConfigurationResult
    Status: str
    Error: NotRequired[ErrorDetails]


class GetBucketMetadataTableConfigurationOutput(TypedDict):
    GetBucketMetadataTableConfigurationResult: NotRequired[
        GetBucketMetadataTableConfigurationResult
    ]
    ResponseMetadata: ResponseMetadata


class MetricsAndOperator(TypedDict):
    Prefix: NotRequired[str]
    Tags: NotRequired[list[Tag]]
    AccessPointArn: NotRequired[str]


class MetricsFilter(TypedDict):
    Prefix: NotRequired[str]
    Tag: NotRequired[Tag]
    AccessPointArn: NotRequired[str]
    And: NotRequired[MetricsAndOperator]


class MetricsConfiguration(TypedDict):
    Id: str
    Filter: NotRequired[MetricsFilter]


class GetBucketMetricsConfigurationOutput(TypedDict):
    MetricsConfiguration: NotRequired[MetricsConfiguration]
    ResponseMetadata: ResponseMetadata


class TopicConfigurationDeprecated(TypedDict):
    Id: NotRequired[str]
    Events: NotRequired[list[Event]]
    Event: NotRequired[Event]
    Topic: NotRequired[str]


class QueueConfigurationDeprecated(TypedDict):
    Id: NotRequired[str]
    Event: NotRequired[Event]
    Events: NotRequired["list[Event]"]
    Queue: NotRequired[str]


class CloudFunctionConfiguration(TypedDict):
    Id: NotRequired[str]
    Event: NotRequired[Event]
    Events: NotRequired["list[Event]"]
    CloudFunction: NotRequired[str]
    InvocationRole: NotRequired[str]


class NotificationConfigurationDeprecated(TypedDict):
    TopicConfiguration: NotRequired[TopicConfigurationDeprecated]
    QueueConfiguration: NotRequired[QueueConfigurationDeprecated]
    CloudFunctionConfiguration: NotRequired[CloudFunctionConfiguration]


class NotificationConfigurationDeprecatedResult(NotificationConfigurationDeprecated):
    ResponseMetadata: ResponseMetadata


class FilterRule(TypedDict):
    Name: NotRequired[FilterRuleName]
    Value: NotRequired[str]


class S3KeyFilter(TypedDict):
    FilterRules: NotRequired[list[FilterRule]]


class NotificationConfigurationFilter(TypedDict):
    Key: NotRequired[S3KeyFilter]


class TopicConfiguration(TypedDict):
    Id: NotRequired[str]
    TopicArn: str
    Events: list[Event]
    Filter: NotRequired[NotificationConfigurationFilter]


class QueueConfiguration(TypedDict):
    Id: NotRequired[str]
    QueueArn: str
    Events: list[Event]
    Filter: NotRequired[NotificationConfigurationFilter]


class LambdaFunctionConfiguration(TypedDict):
    Id: NotRequired[str]
    LambdaFunctionArn: str
    Events: list[Event]
    Filter: NotRequired[NotificationConfigurationFilter]


class EventBridgeConfiguration(TypedDict):
    pass


class NotificationConfiguration(TypedDict):
    TopicConfigurations: NotRequired[list[TopicConfiguration]]
    QueueConfigurations: NotRequired[list[QueueConfiguration]]
    LambdaFunctionConfigurations: NotRequired[list[LambdaFunctionConfiguration]]
    EventBridgeConfiguration: NotRequired[EventBridgeConfiguration]


class NotificationConfigurationResult(NotificationConfiguration):
    ResponseMetadata: ResponseMetadata


class OwnershipControlsRule(TypedDict):
    ObjectOwnership: ObjectOwnership


class OwnershipControls(TypedDict):
    Rules: list[OwnershipControlsRule]


class GetBucketOwnershipControlsOutput(TypedDict):
    OwnershipControls: NotRequired[OwnershipControls]
    ResponseMetadata: ResponseMetadata


class GetBucketPolicyOutput(TypedDict):
    Policy: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class PolicyStatus(TypedDict):
    IsPublic: NotRequired[bool]


class GetBucketPolicyStatusOutput(TypedDict):
    PolicyStatus: NotRequired[PolicyStatus]
    ResponseMetadata: ResponseMetadata


class ReplicationRuleAndOperator(TypedDict):
    Prefix: NotRequired[str]
    Tags: NotRequired[list[Tag]]


class ReplicationRuleFilter(TypedDict):
    Prefix: NotRequired[str]
    Tag: NotRequired[Tag]
    And: NotRequired[ReplicationRuleAndOperator]


class SseKmsEncryptedObjects(TypedDict):
    Status: SseKmsEncryptedObjectsStatus


class ReplicaModifications(TypedDict):
    Status: ReplicaModificationsStatus


class SourceSelectionCriteria(TypedDict):
    SseKmsEncryptedObjects: NotRequired[SseKmsEncryptedObjects]
    ReplicaModifications: NotRequired[ReplicaModifications]


class ExistingObjectReplication(TypedDict):
    Status: ExistingObjectReplicationStatus


class AccessControlTranslation(TypedDict):
    Owner: OwnerOverride


class EncryptionConfiguration(TypedDict):
    ReplicaKmsKeyID: NotRequired[str]


class ReplicationTimeValue(TypedDict):
    Minutes: NotRequired[int]


class ReplicationTime(TypedDict):
    Status: ReplicationTimeStatus
    Time: ReplicationTimeValue


class Metrics(TypedDict):
    Status: MetricsStatus
    EventThreshold: NotRequired[ReplicationTimeValue]


class Destination(TypedDict):
    Bucket: str
    Account: NotRequired[str]
    StorageClass: NotRequired[StorageClass]
    AccessControlTranslation: NotRequired[AccessControlTranslation]
    EncryptionConfiguration: NotRequired[EncryptionConfiguration]
    ReplicationTime: NotRequired[ReplicationTime]
    Metrics: NotRequired[Metrics]


class DeleteMarkerReplication(TypedDict):
    Status: NotRequired[DeleteMarkerReplicationStatus]


class ReplicationRule(TypedDict):
    ID: NotRequired[str]
    Priority: NotRequired[int]
    Prefix: NotRequired[str]
    Filter: NotRequired[ReplicationRuleFilter]
    Status: ReplicationRuleStatus
    SourceSelectionCriteria: NotRequired[SourceSelectionCriteria]
    ExistingObjectReplication: NotRequired[ExistingObjectReplication]
    Destination: Destination
    DeleteMarkerReplication: NotRequired[DeleteMarkerReplication]


class ReplicationConfiguration(TypedDict):
    Role: str
    Rules: list[ReplicationRule]


class GetBucketReplicationOutput(TypedDict):
    ReplicationConfiguration: NotRequired[ReplicationConfiguration]
    ResponseMetadata: ResponseMetadata


class GetBucketRequestPaymentOutput(TypedDict):
    Payer: NotRequired[Payer]
    ResponseMetadata: ResponseMetadata


class GetBucketTaggingOutput(TypedDict):
    TagSet: list[Tag]
    ResponseMetadata: ResponseMetadata


class GetBucketVersioningOutput(TypedDict):
    Status: NotRequired[BucketVersioningStatus]
    MFADelete: NotRequired[MFADeleteStatus]
    ResponseMetadata: ResponseMetadata


class RedirectAllRequestsTo(TypedDict):
    HostName: str
    Protocol: NotRequired[Protocol]


class IndexDocument(TypedDict):
    Suffix: str


class ErrorDocument(TypedDict):
    Key: str


class Condition(TypedDict):
    HttpErrorCodeReturnedEquals: NotRequired[str]
    KeyPrefixEquals: NotRequired[str]


class Redirect(TypedDict):
    HostName: NotRequired[str]
    HttpRedirectCode: NotRequired[str]
    Protocol: NotRequired[Protocol]
    ReplaceKeyPrefixWith: NotRequired[str]
    ReplaceKeyWith: NotRequired[str]


class RoutingRule(TypedDict):
    Condition: NotRequired[Condition]
    Redirect: Redirect


class GetBucketWebsiteOutput(TypedDict):
    RedirectAllRequestsTo: NotRequired[RedirectAllRequestsTo]
    IndexDocument: NotRequired[IndexDocument]
    ErrorDocument: NotRequired[ErrorDocument]
    RoutingRules: NotRequired[list[RoutingRule]]
    ResponseMetadata: ResponseMetadata


class GetObjectOutput(TypedDict):
    Body: StreamingBody
    DeleteMarker: NotRequired[bool]
    AcceptRanges: NotRequired[str]
    Expiration: NotRequired[str]
    Restore: NotRequired[str]
    LastModified: NotRequired[datetime]
    ContentLength: NotRequired[int]
    ETag: NotRequired[str]
    ChecksumCRC32: NotRequired[str]
    ChecksumCRC32C: NotRequired[str]
    ChecksumCRC64NVME: NotRequired[str]
    ChecksumSHA1: NotRequired[str]
    ChecksumSHA256: NotRequired[str]
    ChecksumSHA512: NotRequired[str]
    ChecksumMD5: NotRequired[str]
    ChecksumXXHASH64: NotRequired[str]
    ChecksumXXHASH3: NotRequired[str]
    ChecksumXXHASH128: NotRequired[str]
    ChecksumType: NotRequired[ChecksumType]
    MissingMeta: NotRequired[int]
    VersionId: NotRequired[str]
    CacheControl: NotRequired[str]
    ContentDisposition: NotRequired[str]
    ContentEncoding: NotRequired[str]
    ContentLanguage: NotRequired[str]
    ContentRange: NotRequired[str]
    ContentType: NotRequired[str]
    Expires: NotRequired[datetime]
    ExpiresString: NotRequired[str]
    WebsiteRedirectLocation: NotRequired[str]
    ServerSideEncryption: NotRequired[ServerSideEncryption]
    Metadata: NotRequired[dict[str, str]]
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKeyMD5: NotRequired[str]
    SSEKMSKeyId: NotRequired[str]
    BucketKeyEnabled: NotRequired[bool]
    StorageClass: NotRequired[StorageClass]
    RequestCharged: NotRequired[RequestCharged]
    ReplicationStatus: NotRequired[ReplicationStatus]
    PartsCount: NotRequired[int]
    TagCount: NotRequired[int]
    ObjectLockMode: NotRequired[ObjectLockMode]
    ObjectLockRetainUntilDate: NotRequired[datetime]
    ObjectLockLegalHoldStatus: NotRequired[ObjectLockLegalHoldStatus]
    ObjectLockEventHold: NotRequired[ObjectLockEventHold]
    ObjectLockEventHoldDurationDays: NotRequired[int]
    ObjectLockEventHoldDurationYears: NotRequired[int]
    ResponseMetadata: ResponseMetadata


class GetObjectAclOutput(TypedDict):
    Owner: NotRequired[Owner]
    Grants: NotRequired[list[Grant]]
    RequestCharged: NotRequired[RequestCharged]
    ResponseMetadata: ResponseMetadata


class GetObjectAnnotationOutput(TypedDict):
    AnnotationPayload: StreamingBody
    ObjectVersionId: NotRequired[str]
    LastModified: NotRequired[datetime]
    ContentLength: NotRequired[int]
    ETag: NotRequired[str]
    ChecksumCRC32: NotRequired[str]
    ChecksumCRC32C: NotRequired[str]
    ChecksumCRC64NVME: NotRequired[str]
    ChecksumSHA1: NotRequired[str]
    ChecksumSHA256: NotRequired[str]
    ChecksumSHA512: NotRequired[str]
    ChecksumMD5: NotRequired[str]
    ChecksumXXHASH64: NotRequired[str]
    ChecksumXXHASH3: NotRequired[str]
    ChecksumXXHASH128: NotRequired[str]
    ChecksumType: NotRequired[ChecksumType]
    ServerSideEncryption: NotRequired[ServerSideEncryption]
    RequestCharged: NotRequired[RequestCharged]
    ReplicationStatus: NotRequired[ReplicationStatus]
    ResponseMetadata: ResponseMetadata


class Checksum(TypedDict):
    ChecksumCRC32: NotRequired[str]
    ChecksumCRC32C: NotRequired[str]
    ChecksumCRC64NVME: NotRequired[str]
    ChecksumSHA1: NotRequired[str]
    ChecksumSHA256: NotRequired[str]
    ChecksumSHA512: NotRequired[str]
    ChecksumMD5: NotRequired[str]
    ChecksumXXHASH64: NotRequired[str]
    ChecksumXXHASH3: NotRequired[str]
    ChecksumXXHASH128: NotRequired[str]
    ChecksumType: NotRequired[ChecksumType]


class ObjectPart(TypedDict):
    PartNumber: NotRequired[int]
    Size: NotRequired[int]
    ChecksumCRC32: NotRequired[str]
    ChecksumCRC32C: NotRequired[str]
    ChecksumCRC64NVME: NotRequired[str]
    ChecksumSHA1: NotRequired[str]
    ChecksumSHA256: NotRequired[str]
    ChecksumSHA512: NotRequired[str]
    ChecksumMD5: NotRequired[str]
    ChecksumXXHASH64: NotRequired[str]
    ChecksumXXHASH3: NotRequired[str]
    ChecksumXXHASH128: NotRequired[str]


class GetObjectAttributesParts(TypedDict):
    TotalPartsCount: NotRequired[int]
    PartNumberMarker: NotRequired[int]
    NextPartNumberMarker: NotRequired[int]
    MaxParts: NotRequired[int]
    IsTruncated: NotRequired[bool]
    Parts: NotRequired[list[ObjectPart]]


class GetObjectAttributesOutput(TypedDict):
    DeleteMarker: NotRequired[bool]
    LastModified: NotRequired[datetime]
    VersionId: NotRequired[str]
    RequestCharged: NotRequired[RequestCharged]
    ETag: NotRequired[str]
    Checksum: NotRequired[Checksum]
    ObjectParts: NotRequired[GetObjectAttributesParts]
    StorageClass: NotRequired[StorageClass]
    ObjectSize: NotRequired[int]
    ResponseMetadata: ResponseMetadata


class ObjectLockLegalHold(TypedDict):
    Status: NotRequired[ObjectLockLegalHoldStatus]


class GetObjectLegalHoldOutput(TypedDict):
    LegalHold: NotRequired[ObjectLockLegalHold]
    ResponseMetadata: ResponseMetadata


class EventHoldDuration(TypedDict):
    Days: NotRequired[int]
    Years: NotRequired[int]


class DefaultRetention(TypedDict):
    Mode: NotRequired[ObjectLockRetentionMode]
    Days: NotRequired[int]
    Years: NotRequired[int]
    DefaultEventHold: NotRequired[EventHoldDuration]


class ObjectLockRule(TypedDict):
    DefaultRetention: NotRequired[DefaultRetention]


class ObjectLockConfiguration(TypedDict):
    ObjectLockEnabled: NotRequired[ObjectLockEnabled]
    Rule: NotRequired[ObjectLockRule]


class GetObjectLockConfigurationOutput(TypedDict):
    ObjectLockConfiguration: NotRequired[ObjectLockConfiguration]
    ResponseMetadata: ResponseMetadata


class ObjectLockRetention(TypedDict):
    Mode: NotRequired[ObjectLockRetentionMode]
    RetainUntilDate: NotRequired[datetime]
    EventHold: NotRequired[ObjectLockEventHold]
    EventHoldDuration: NotRequired[EventHoldDuration]


class GetObjectRetentionOutput(TypedDict):
    Retention: NotRequired[ObjectLockRetention]
    ResponseMetadata: ResponseMetadata


class GetObjectTaggingOutput(TypedDict):
    VersionId: NotRequired[str]
    TagSet: list[Tag]
    ResponseMetadata: ResponseMetadata


class GetObjectTorrentOutput(TypedDict):
    Body: StreamingBody
    RequestCharged: NotRequired[RequestCharged]
    ResponseMetadata: ResponseMetadata


class PublicAccessBlockConfiguration(TypedDict):
    BlockPublicAcls: NotRequired[bool]
    IgnorePublicAcls: NotRequired[bool]
    BlockPublicPolicy: NotRequired[bool]
    RestrictPublicBuckets: NotRequired[bool]


class GetPublicAccessBlockOutput(TypedDict):
    PublicAccessBlockConfiguration: NotRequired[PublicAccessBlockConfiguration]
    ResponseMetadata: ResponseMetadata


class HeadBucketOutput(TypedDict):
    BucketArn: NotRequired[str]
    BucketLocationType: NotRequired[LocationType]
    BucketLocationName: NotRequired[str]
    BucketRegion: NotRequired[str]
    AccessPointAlias: NotRequired[bool]
    ResponseMetadata: ResponseMetadata


class HeadObjectOutput(TypedDict):
    DeleteMarker: NotRequired[bool]
    AcceptRanges: NotRequired[str]
    Expiration: NotRequired[str]
    Restore: NotRequired[str]
    ArchiveStatus: NotRequired[ArchiveStatus]
    LastModified: NotRequired[datetime]
    ContentLength: NotRequired[int]
    ChecksumCRC32: NotRequired[str]
    ChecksumCRC32C: NotRequired[str]
    ChecksumCRC64NVME: NotRequired[str]
    ChecksumSHA1: NotRequired[str]
    ChecksumSHA256: NotRequired[str]
    ChecksumSHA512: NotRequired[str]
    ChecksumMD5: NotRequired[str]
    ChecksumXXHASH64: NotRequired[str]
    ChecksumXXHASH3: NotRequired[str]
    ChecksumXXHASH128: NotRequired[str]
    ChecksumType: NotRequired[ChecksumType]
    ETag: NotRequired[str]
    MissingMeta: NotRequired[int]
    VersionId: NotRequired[str]
    CacheControl: NotRequired[str]
    ContentDisposition: NotRequired[str]
    ContentEncoding: NotRequired[str]
    ContentLanguage: NotRequired[str]
    ContentType: NotRequired[str]
    ContentRange: NotRequired[str]
    Expires: NotRequired[datetime]
    ExpiresString: NotRequired[str]
    WebsiteRedirectLocation: NotRequired[str]
    ServerSideEncryption: NotRequired[ServerSideEncryption]
    Metadata: NotRequired[dict[str, str]]
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKeyMD5: NotRequired[str]
    SSEKMSKeyId: NotRequired[str]
    BucketKeyEnabled: NotRequired[bool]
    StorageClass: NotRequired[StorageClass]
    RequestCharged: NotRequired[RequestCharged]
    ReplicationStatus: NotRequired[ReplicationStatus]
    PartsCount: NotRequired[int]
    TagCount: NotRequired[int]
    ObjectLockMode: NotRequired[ObjectLockMode]
    ObjectLockRetainUntilDate: NotRequired[datetime]
    ObjectLockLegalHoldStatus: NotRequired[ObjectLockLegalHoldStatus]
    ObjectLockEventHold: NotRequired[ObjectLockEventHold]
    ObjectLockEventHoldDurationDays: NotRequired[int]
    ObjectLockEventHoldDurationYears: NotRequired[int]
    ResponseMetadata: ResponseMetadata


class ListBucketAnalyticsConfigurationsOutput(TypedDict):
    IsTruncated: NotRequired[bool]
    ContinuationToken: NotRequired[str]
    NextContinuationToken: NotRequired[str]
    AnalyticsConfigurationList: NotRequired[list[AnalyticsConfiguration]]
    ResponseMetadata: ResponseMetadata


class ListBucketIntelligentTieringConfigurationsOutput(TypedDict):
    IsTruncated: NotRequired[bool]
    ContinuationToken: NotRequired[str]
    NextContinuationToken: NotRequired[str]
    IntelligentTieringConfigurationList: NotRequired[
        list[IntelligentTieringConfiguration]
    ]
    ResponseMetadata: ResponseMetadata


class ListBucketInventoryConfigurationsOutput(TypedDict):
    ContinuationToken: NotRequired[str]
    InventoryConfigurationList: NotRequired[list[InventoryConfiguration]]
    IsTruncated: NotRequired[bool]
    NextContinuationToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ListBucketMetricsConfigurationsOutput(TypedDict):
    IsTruncated: NotRequired[bool]
    ContinuationToken: NotRequired[str]
    NextContinuationToken: NotRequired[str]
    MetricsConfigurationList: NotRequired[list[MetricsConfiguration]]
    ResponseMetadata: ResponseMetadata


class Bucket(TypedDict):
    Name: NotRequired[str]
    CreationDate: NotRequired[datetime]
    BucketRegion: NotRequired[str]
    BucketArn: NotRequired[str]


class ListBucketsOutput(TypedDict):
    Buckets: NotRequired[list[Bucket]]
    Owner: NotRequired[Owner]
    ContinuationToken: NotRequired[str]
    Prefix: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ListDirectoryBucketsOutput(TypedDict):
    Buckets: NotRequired[list[Bucket]]
    ContinuationToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class Initiator(TypedDict):
    ID: NotRequired[str]
    DisplayName: NotRequired[str]


class MultipartUpload(TypedDict):
    UploadId: NotRequired[str]
    Key: NotRequired[str]
    Initiated: NotRequired[datetime]
    StorageClass: NotRequired[StorageClass]
    Owner: NotRequired[Owner]
    Initiator: NotRequired[Initiator]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]
    ChecksumType: NotRequired[ChecksumType]
    VersionId: NotRequired[str]


class CommonPrefix(TypedDict):
    Prefix: NotRequired[str]


class ListMultipartUploadsOutput(TypedDict):
    Bucket: NotRequired[str]
    KeyMarker: NotRequired[str]
    UploadIdMarker: NotRequired[str]
    NextKeyMarker: NotRequired[str]
    Prefix: NotRequired[str]
    Delimiter: NotRequired[str]
    NextUploadIdMarker: NotRequired[str]
    MaxUploads: NotRequired[int]
    IsTruncated: NotRequired[bool]
    Uploads: NotRequired[list[MultipartUpload]]
    CommonPrefixes: NotRequired[list[CommonPrefix]]
    EncodingType: NotRequired[EncodingType]
    RequestCharged: NotRequired[RequestCharged]
    ResponseMetadata: ResponseMetadata


class AnnotationEntry(TypedDict):
    AnnotationName: str
    LastModified: datetime
    ETag: NotRequired[str]
    ChecksumAlgorithm: NotRequired[list[ChecksumAlgorithm]]
    Size: int
    ReplicationStatus: NotRequired[ReplicationStatus]


class ListObjectAnnotationsOutput(TypedDict):
    Annotations: NotRequired[list[AnnotationEntry]]
    Bucket: NotRequired[str]
    Key: NotRequired[str]
    ObjectVersionId: NotRequired[str]
    AnnotationPrefix: NotRequired[str]
    MaxAnnotationResults: NotRequired[int]
    AnnotationCount: NotRequired[int]
    ContinuationToken: NotRequired[str]
    NextContinuationToken: NotRequired[str]
    RequestCharged: NotRequired[RequestCharged]
    ResponseMetadata: ResponseMetadata


class RestoreStatus(TypedDict):
    IsRestoreInProgress: NotRequired[bool]
    RestoreExpiryDate: NotRequired[datetime]


class ObjectVersion(TypedDict):
    ETag: NotRequired[str]
    ChecksumAlgorithm: NotRequired[list[ChecksumAlgorithm]]
    ChecksumType: NotRequired[ChecksumType]
    Size: NotRequired[int]
    StorageClass: NotRequired[ObjectVersionStorageClass]
    Key: NotRequired[str]
    VersionId: NotRequired[str]
    IsLatest: NotRequired[bool]
    LastModified: NotRequired[datetime]
    Owner: NotRequired[Owner]
    RestoreStatus: NotRequired[RestoreStatus]


class DeleteMarkerEntry(TypedDict):
    Owner: NotRequired[Owner]
    Key: NotRequired[str]
    VersionId: NotRequired[str]
    IsLatest: NotRequired[bool]
    LastModified: NotRequired[datetime]


class ListObjectVersionsOutput(TypedDict):
    IsTruncated: NotRequired[bool]
    KeyMarker: NotRequired[str]
    VersionIdMarker: NotRequired[str]
    NextKeyMarker: NotRequired[str]
    NextVersionIdMarker: NotRequired[str]
    Versions: NotRequired[list[ObjectVersion]]
    DeleteMarkers: NotRequired[list[DeleteMarkerEntry]]
    Name: NotRequired[str]
    Prefix: NotRequired[str]
    Delimiter: NotRequired[str]
    MaxKeys: NotRequired[int]
    CommonPrefixes: NotRequired[list[CommonPrefix]]
    EncodingType: NotRequired[EncodingType]
    RequestCharged: NotRequired[RequestCharged]
    ResponseMetadata: ResponseMetadata


class Object(TypedDict):
    Key: NotRequired[str]
    LastModified: NotRequired[datetime]
    ETag: NotRequired[str]
    ChecksumAlgorithm: NotRequired[list[ChecksumAlgorithm]]
    ChecksumType: NotRequired[ChecksumType]
    Size: NotRequired[int]
    StorageClass: NotRequired[ObjectStorageClass]
    Owner: NotRequired[Owner]
    RestoreStatus: NotRequired[RestoreStatus]


class ListObjectsOutput(TypedDict):
    IsTruncated: NotRequired[bool]
    Marker: NotRequired[str]
    NextMarker: NotRequired[str]
    Contents: NotRequired[list[Object]]
    Name: NotRequired[str]
    Prefix: NotRequired[str]
    Delimiter: NotRequired[str]
    MaxKeys: NotRequired[int]
    CommonPrefixes: NotRequired[list[CommonPrefix]]
    EncodingType: NotRequired[EncodingType]
    RequestCharged: NotRequired[RequestCharged]
    ResponseMetadata: ResponseMetadata


class ListObjectsV2Output(TypedDict):
    IsTruncated: NotRequired[bool]
    Contents: NotRequired[list[Object]]
    Name: NotRequired[str]
    Prefix: NotRequired[str]
    Delimiter: NotRequired[str]
    MaxKeys: NotRequired[int]
    CommonPrefixes: NotRequired[list[CommonPrefix]]
    EncodingType: NotRequired[EncodingType]
    KeyCount: NotRequired[int]
    ContinuationToken: NotRequired[str]
    NextContinuationToken: NotRequired[str]
    StartAfter: NotRequired[str]
    RequestCharged: NotRequired[RequestCharged]
    ResponseMetadata: ResponseMetadata


class Part(TypedDict):
    PartNumber: NotRequired[int]
    LastModified: NotRequired[datetime]
    ETag: NotRequired[str]
    Size: NotRequired[int]
    ChecksumCRC32: NotRequired[str]
    ChecksumCRC32C: NotRequired[str]
    ChecksumCRC64NVME: NotRequired[str]
    ChecksumSHA1: NotRequired[str]
    ChecksumSHA256: NotRequired[str]
    ChecksumSHA512: NotRequired[str]
    ChecksumMD5: NotRequired[str]
    ChecksumXXHASH64: NotRequired[str]
    ChecksumXXHASH3: NotRequired[str]
    ChecksumXXHASH128: NotRequired[str]


class ListPartsOutput(TypedDict):
    AbortDate: NotRequired[datetime]
    AbortRuleId: NotRequired[str]
    Bucket: NotRequired[str]
    Key: NotRequired[str]
    UploadId: NotRequired[str]
    PartNumberMarker: NotRequired[int]
    NextPartNumberMarker: NotRequired[int]
    MaxParts: NotRequired[int]
    IsTruncated: NotRequired[bool]
    Parts: NotRequired[list[Part]]
    Initiator: NotRequired[Initiator]
    Owner: NotRequired[Owner]
    StorageClass: NotRequired[StorageClass]
    RequestCharged: NotRequired[RequestCharged]
    ChecksumAlgorithm: NotRequired[ChecksumAlgorithm]
    ChecksumType: NotRequired[ChecksumType]
    VersionId: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class PutBucketLifecycleConfigurationOutput(TypedDict):
    TransitionDefaultMinimumObjectSize: NotRequired[TransitionDefaultMinimumObjectSize]
    ResponseMetadata: ResponseMetadata


class PutObjectOutput(TypedDict):
    Expiration: NotRequired[str]
    ETag: NotRequired[str]
    ChecksumCRC32: NotRequired[str]
    ChecksumCRC32C: NotRequired[str]
    ChecksumCRC64NVME: NotRequired[str]
    ChecksumSHA1: NotRequired[str]
    ChecksumSHA256: NotRequired[str]
    ChecksumSHA512: NotRequired[str]
    ChecksumMD5: NotRequired[str]
    ChecksumXXHASH64: NotRequired[str]
    ChecksumXXHASH3: NotRequired[str]
    ChecksumXXHASH128: NotRequired[str]
    ChecksumType: NotRequired[ChecksumType]
    ServerSideEncryption: NotRequired[ServerSideEncryption]
    VersionId: NotRequired[str]
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKeyMD5: NotRequired[str]
    SSEKMSKeyId: NotRequired[str]
    SSEKMSEncryptionContext: NotRequired[str]
    BucketKeyEnabled: NotRequired[bool]
    Size: NotRequired[int]
    RequestCharged: NotRequired[RequestCharged]
    ResponseMetadata: ResponseMetadata


class PutObjectAclOutput(TypedDict):
    RequestCharged: NotRequired[RequestCharged]
    ResponseMetadata: ResponseMetadata


class PutObjectAnnotationOutput(TypedDict):
    Key: NotRequired[str]
    AnnotationName: NotRequired[str]
    ObjectVersionId: NotRequired[str]
    ETag: NotRequired[str]
    ChecksumCRC32: NotRequired[str]
    ChecksumCRC32C: NotRequired[str]
    ChecksumCRC64NVME: NotRequired[str]
    ChecksumSHA1: NotRequired[str]
    ChecksumSHA256: NotRequired[str]
    ChecksumSHA512: NotRequired[str]
    ChecksumMD5: NotRequired[str]
    ChecksumXXHASH64: NotRequired[str]
    ChecksumXXHASH3: NotRequired[str]
    ChecksumXXHASH128: NotRequired[str]
    ChecksumType: NotRequired[ChecksumType]
    ServerSideEncryption: NotRequired[ServerSideEncryption]
    RequestCharged: NotRequired[RequestCharged]
    ResponseMetadata: ResponseMetadata


class PutObjectLegalHoldOutput(TypedDict):
    RequestCharged: NotRequired[RequestCharged]
    ResponseMetadata: ResponseMetadata


class PutObjectLockConfigurationOutput(TypedDict):
    RequestCharged: NotRequired[RequestCharged]
    ResponseMetadata: ResponseMetadata


class PutObjectRetentionOutput(TypedDict):
    RequestCharged: NotRequired[RequestCharged]
    ResponseMetadata: ResponseMetadata


class PutObjectTaggingOutput(TypedDict):
    VersionId: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class RenameObjectOutput(TypedDict):
    ResponseMetadata: ResponseMetadata


class RestoreObjectOutput(TypedDict):
    RequestCharged: NotRequired[RequestCharged]
    RestoreOutputPath: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class RecordsEvent(TypedDict):
    Payload: NotRequired[bytes]


class Stats(TypedDict):
    BytesScanned: NotRequired[int]
    BytesProcessed: NotRequired[int]
    BytesReturned: NotRequired[int]


class StatsEvent(TypedDict):
    Details: NotRequired[Stats]


class Progress(TypedDict):
    BytesScanned: NotRequired[int]
    BytesProcessed: NotRequired[int]
    BytesReturned: NotRequired[int]


class ProgressEvent(TypedDict):
    Details: NotRequired[Progress]


class ContinuationEvent(TypedDict):
    pass


class EndEvent(TypedDict):
    pass


class SelectObjectContentEventStream_Records(TypedDict):
    Records: RecordsEvent
    Stats: NotRequired[Absent]
    Progress: NotRequired[Absent]
    Cont: NotRequired[Absent]
    End: NotRequired[Absent]


class SelectObjectContentEventStream_Stats(TypedDict):
    Records: NotRequired[Absent]
    Stats: StatsEvent
    Progress: NotRequired[Absent]
    Cont: NotRequired[Absent]
    End: NotRequired[Absent]


class SelectObjectContentEventStream_Progress(TypedDict):
    Records: NotRequired[Absent]
    Stats: NotRequired[Absent]
    Progress: ProgressEvent
    Cont: NotRequired[Absent]
    End: NotRequired[Absent]


class SelectObjectContentEventStream_Cont(TypedDict):
    Records: NotRequired[Absent]
    Stats: NotRequired[Absent]
    Progress: NotRequired[Absent]
    Cont: ContinuationEvent
    End: NotRequired[Absent]


class SelectObjectContentEventStream_End(TypedDict):
    Records: NotRequired[Absent]
    Stats: NotRequired[Absent]
    Progress: NotRequired[Absent]
    Cont: NotRequired[Absent]
    End: EndEvent


SelectObjectContentEventStream: TypeAlias = (
    SelectObjectContentEventStream_Records
    | SelectObjectContentEventStream_Stats
    | SelectObjectContentEventStream_Progress
    | SelectObjectContentEventStream_Cont
    | SelectObjectContentEventStream_End
)


class SelectObjectContentOutput(TypedDict):
    Payload: EventStream[SelectObjectContentEventStream]
    ResponseMetadata: ResponseMetadata


class UpdateObjectEncryptionResponse(TypedDict):
    RequestCharged: NotRequired[RequestCharged]
    ResponseMetadata: ResponseMetadata


class UploadPartOutput(TypedDict):
    ServerSideEncryption: NotRequired[ServerSideEncryption]
    ETag: NotRequired[str]
    ChecksumCRC32: NotRequired[str]
    ChecksumCRC32C: NotRequired[str]
    ChecksumCRC64NVME: NotRequired[str]
    ChecksumSHA1: NotRequired[str]
    ChecksumSHA256: NotRequired[str]
    ChecksumSHA512: NotRequired[str]
    ChecksumMD5: NotRequired[str]
    ChecksumXXHASH64: NotRequired[str]
    ChecksumXXHASH3: NotRequired[str]
    ChecksumXXHASH128: NotRequired[str]
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKeyMD5: NotRequired[str]
    SSEKMSKeyId: NotRequired[str]
    BucketKeyEnabled: NotRequired[bool]
    RequestCharged: NotRequired[RequestCharged]
    VersionId: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CopyPartResult(TypedDict):
    ETag: NotRequired[str]
    LastModified: NotRequired[datetime]
    ChecksumCRC32: NotRequired[str]
    ChecksumCRC32C: NotRequired[str]
    ChecksumCRC64NVME: NotRequired[str]
    ChecksumSHA1: NotRequired[str]
    ChecksumSHA256: NotRequired[str]
    ChecksumSHA512: NotRequired[str]
    ChecksumMD5: NotRequired[str]
    ChecksumXXHASH64: NotRequired[str]
    ChecksumXXHASH3: NotRequired[str]
    ChecksumXXHASH128: NotRequired[str]


class UploadPartCopyOutput(TypedDict):
    CopySourceVersionId: NotRequired[str]
    CopyPartResult: NotRequired[CopyPartResult]
    ServerSideEncryption: NotRequired[ServerSideEncryption]
    SSECustomerAlgorithm: NotRequired[str]
    SSECustomerKeyMD5: NotRequired[str]
    SSEKMSKeyId: NotRequired[str]
    BucketKeyEnabled: NotRequired[bool]
    RequestCharged: NotRequired[RequestCharged]
    VersionId: NotRequired[str]
    ResponseMetadata: ResponseMetadata
