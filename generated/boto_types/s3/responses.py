"""Response types of Amazon Simple Storage Service: TypedDicts of the data that AWS returns."""

from datetime import datetime
from typing import TypeAlias

from typing_extensions import NotRequired, Required, TypedDict

from boto_types._internal.absent import Absent
from boto_types._internal.streams import EventStream, StreamingBody
from boto_types.s3 import literals
from boto_types.values import ResponseMetadata


class AbortMultipartUploadOutput(TypedDict, total=False):
    RequestCharged: literals.RequestCharged
    VersionId: str
    ResponseMetadata: Required[ResponseMetadata]


class CompleteMultipartUploadOutput(TypedDict, total=False):
    Location: Required[str]
    Bucket: Required[str]
    Key: Required[str]
    Expiration: str
    ETag: Required[str]
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str
    ChecksumType: literals.ChecksumType
    ServerSideEncryption: literals.ServerSideEncryption
    VersionId: str
    SSEKMSKeyId: str
    BucketKeyEnabled: bool
    RequestCharged: literals.RequestCharged
    ResponseMetadata: Required[ResponseMetadata]


class CopyObjectResult(TypedDict, total=False):
    ETag: Required[str]
    LastModified: Required[datetime]
    ChecksumType: literals.ChecksumType
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str


class CopyObjectOutput(TypedDict, total=False):
    CopyObjectResult: Required[CopyObjectResult]
    Expiration: str
    CopySourceVersionId: str
    VersionId: str
    ServerSideEncryption: literals.ServerSideEncryption
    SSECustomerAlgorithm: str
    SSECustomerKeyMD5: str
    SSEKMSKeyId: str
    SSEKMSEncryptionContext: str
    BucketKeyEnabled: bool
    RequestCharged: literals.RequestCharged
    ResponseMetadata: Required[ResponseMetadata]


class CreateBucketOutput(TypedDict):
    Location: str
    BucketArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreateMultipartUploadOutput(TypedDict, total=False):
    AbortDate: datetime
    AbortRuleId: str
    Bucket: Required[str]
    Key: Required[str]
    UploadId: Required[str]
    ServerSideEncryption: literals.ServerSideEncryption
    SSECustomerAlgorithm: str
    SSECustomerKeyMD5: str
    SSEKMSKeyId: str
    SSEKMSEncryptionContext: str
    BucketKeyEnabled: bool
    RequestCharged: literals.RequestCharged
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    ChecksumType: literals.ChecksumType
    VersionId: str
    ResponseMetadata: Required[ResponseMetadata]


class SessionCredentials(TypedDict):
    AccessKeyId: str
    SecretAccessKey: str
    SessionToken: str
    Expiration: datetime


class CreateSessionOutput(TypedDict, total=False):
    ServerSideEncryption: literals.ServerSideEncryption
    SSEKMSKeyId: str
    SSEKMSEncryptionContext: str
    BucketKeyEnabled: bool
    Credentials: Required[SessionCredentials]
    ResponseMetadata: Required[ResponseMetadata]


class DeleteObjectOutput(TypedDict, total=False):
    DeleteMarker: bool
    VersionId: str
    RequestCharged: literals.RequestCharged
    ResponseMetadata: Required[ResponseMetadata]


class DeleteObjectAnnotationOutput(TypedDict, total=False):
    ObjectVersionId: str
    RequestCharged: literals.RequestCharged
    ResponseMetadata: Required[ResponseMetadata]


class DeleteObjectTaggingOutput(TypedDict):
    VersionId: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class DeletedObject(TypedDict, total=False):
    Key: Required[str]
    VersionId: str
    DeleteMarker: bool
    DeleteMarkerVersionId: str


class Error(TypedDict, total=False):
    Key: str
    VersionId: str
    Code: str
    Message: str


class DeleteObjectsOutput(TypedDict, total=False):
    Deleted: list[DeletedObject]
    RequestCharged: literals.RequestCharged
    Errors: list[Error]
    ResponseMetadata: Required[ResponseMetadata]


class AbacStatus(TypedDict, total=False):
    Status: literals.BucketAbacStatus


class GetBucketAbacOutput(TypedDict):
    AbacStatus: NotRequired[AbacStatus]
    ResponseMetadata: ResponseMetadata


class GetBucketAccelerateConfigurationOutput(TypedDict, total=False):
    Status: literals.BucketAccelerateStatus
    RequestCharged: literals.RequestCharged
    ResponseMetadata: Required[ResponseMetadata]


class Owner(TypedDict):
    DisplayName: NotRequired[str]
    ID: str


class Grantee(TypedDict, total=False):
    DisplayName: str
    EmailAddress: str
    ID: str
    Type: Required[literals.Type]
    URI: str


class Grant(TypedDict):
    Grantee: Grantee
    Permission: literals.Permission


class GetBucketAclOutput(TypedDict):
    Owner: Owner
    Grants: list[Grant]
    ResponseMetadata: ResponseMetadata


class Tag(TypedDict):
    Key: str
    Value: str


class AnalyticsAndOperator(TypedDict, total=False):
    Prefix: str
    Tags: list[Tag]


class AnalyticsFilter(TypedDict, total=False):
    Prefix: str
    Tag: Tag
    And: AnalyticsAndOperator


class AnalyticsS3BucketDestination(TypedDict):
    Format: literals.AnalyticsS3ExportFileFormat
    BucketAccountId: NotRequired[str]
    Bucket: str
    Prefix: NotRequired[str]


class AnalyticsExportDestination(TypedDict):
    S3BucketDestination: AnalyticsS3BucketDestination


class StorageClassAnalysisDataExport(TypedDict):
    OutputSchemaVersion: literals.StorageClassAnalysisSchemaVersion
    Destination: AnalyticsExportDestination


class StorageClassAnalysis(TypedDict, total=False):
    DataExport: StorageClassAnalysisDataExport


class AnalyticsConfiguration(TypedDict):
    Id: str
    Filter: NotRequired[AnalyticsFilter]
    StorageClassAnalysis: StorageClassAnalysis


class GetBucketAnalyticsConfigurationOutput(TypedDict):
    AnalyticsConfiguration: NotRequired[AnalyticsConfiguration]
    ResponseMetadata: ResponseMetadata


class CORSRule(TypedDict, total=False):
    ID: str
    AllowedHeaders: list[str]
    AllowedMethods: Required[list[str]]
    AllowedOrigins: Required[list[str]]
    ExposeHeaders: list[str]
    MaxAgeSeconds: int


class GetBucketCorsOutput(TypedDict):
    CORSRules: NotRequired[list[CORSRule]]
    ResponseMetadata: ResponseMetadata


class ServerSideEncryptionByDefault(TypedDict):
    SSEAlgorithm: literals.ServerSideEncryption
    KMSMasterKeyID: NotRequired[str]


class BlockedEncryptionTypes(TypedDict, total=False):
    EncryptionType: list[literals.EncryptionType]


class ServerSideEncryptionRule(TypedDict, total=False):
    ApplyServerSideEncryptionByDefault: ServerSideEncryptionByDefault
    BucketKeyEnabled: bool
    BlockedEncryptionTypes: BlockedEncryptionTypes


class ServerSideEncryptionConfiguration(TypedDict):
    Rules: list[ServerSideEncryptionRule]


class GetBucketEncryptionOutput(TypedDict):
    ServerSideEncryptionConfiguration: ServerSideEncryptionConfiguration
    ResponseMetadata: ResponseMetadata


class IntelligentTieringAndOperator(TypedDict, total=False):
    Prefix: str
    Tags: list[Tag]


class IntelligentTieringFilter(TypedDict, total=False):
    Prefix: str
    Tag: Tag
    And: IntelligentTieringAndOperator


class Tiering(TypedDict):
    Days: int
    AccessTier: literals.IntelligentTieringAccessTier


class IntelligentTieringConfiguration(TypedDict):
    Id: str
    Filter: NotRequired[IntelligentTieringFilter]
    Status: literals.IntelligentTieringStatus
    Tierings: list[Tiering]


class GetBucketIntelligentTieringConfigurationOutput(TypedDict):
    IntelligentTieringConfiguration: NotRequired[IntelligentTieringConfiguration]
    ResponseMetadata: ResponseMetadata


class SSES3(TypedDict):
    pass


class SSEKMS(TypedDict):
    KeyId: str


class InventoryEncryption(TypedDict, total=False):
    SSES3: SSES3
    SSEKMS: SSEKMS


class InventoryS3BucketDestination(TypedDict, total=False):
    AccountId: str
    Bucket: Required[str]
    Format: Required[literals.InventoryFormat]
    Prefix: str
    Encryption: InventoryEncryption


class InventoryDestination(TypedDict):
    S3BucketDestination: InventoryS3BucketDestination


class InventoryFilter(TypedDict):
    Prefix: str


class InventorySchedule(TypedDict):
    Frequency: literals.InventoryFrequency


class InventoryConfiguration(TypedDict):
    Destination: InventoryDestination
    IsEnabled: bool
    Filter: NotRequired[InventoryFilter]
    Id: str
    IncludedObjectVersions: literals.InventoryIncludedObjectVersions
    OptionalFields: NotRequired[list[literals.InventoryOptionalField]]
    Schedule: InventorySchedule


class GetBucketInventoryConfigurationOutput(TypedDict):
    InventoryConfiguration: NotRequired[InventoryConfiguration]
    ResponseMetadata: ResponseMetadata


class LifecycleExpiration(TypedDict, total=False):
    Date: datetime
    Days: int
    ExpiredObjectDeleteMarker: bool


class Transition(TypedDict, total=False):
    Date: datetime
    Days: int
    StorageClass: literals.TransitionStorageClass


class NoncurrentVersionTransition(TypedDict, total=False):
    NoncurrentDays: int
    StorageClass: literals.TransitionStorageClass
    NewerNoncurrentVersions: int


class NoncurrentVersionExpiration(TypedDict, total=False):
    NoncurrentDays: int
    NewerNoncurrentVersions: int


class AbortIncompleteMultipartUpload(TypedDict, total=False):
    DaysAfterInitiation: int


class Rule(TypedDict, total=False):
    Expiration: LifecycleExpiration
    ID: str
    Prefix: Required[str]
    Status: Required[literals.ExpirationStatus]
    Transition: Transition
    NoncurrentVersionTransition: NoncurrentVersionTransition
    NoncurrentVersionExpiration: NoncurrentVersionExpiration
    AbortIncompleteMultipartUpload: AbortIncompleteMultipartUpload


class GetBucketLifecycleOutput(TypedDict):
    Rules: NotRequired[list[Rule]]
    ResponseMetadata: ResponseMetadata


class LifecycleRuleAndOperator(TypedDict, total=False):
    Prefix: str
    Tags: list[Tag]
    ObjectSizeGreaterThan: int
    ObjectSizeLessThan: int


class LifecycleRuleFilter(TypedDict, total=False):
    Prefix: str
    Tag: Tag
    ObjectSizeGreaterThan: int
    ObjectSizeLessThan: int
    And: LifecycleRuleAndOperator


class LifecycleRule(TypedDict, total=False):
    Expiration: LifecycleExpiration
    ID: Required[str]
    Prefix: str
    Filter: Required[LifecycleRuleFilter]
    Status: Required[literals.ExpirationStatus]
    Transitions: list[Transition]
    NoncurrentVersionTransitions: list[NoncurrentVersionTransition]
    NoncurrentVersionExpiration: NoncurrentVersionExpiration
    AbortIncompleteMultipartUpload: AbortIncompleteMultipartUpload


class GetBucketLifecycleConfigurationOutput(TypedDict, total=False):
    Rules: list[LifecycleRule]
    TransitionDefaultMinimumObjectSize: literals.TransitionDefaultMinimumObjectSize
    ResponseMetadata: Required[ResponseMetadata]


class GetBucketLocationOutput(TypedDict):
    LocationConstraint: NotRequired[literals.BucketLocationConstraint | None]
    ResponseMetadata: ResponseMetadata


class TargetGrant(TypedDict, total=False):
    Grantee: Grantee
    Permission: literals.BucketLogsPermission


class SimplePrefix(TypedDict):
    pass


class PartitionedPrefix(TypedDict, total=False):
    PartitionDateSource: literals.PartitionDateSource


class TargetObjectKeyFormat(TypedDict, total=False):
    SimplePrefix: SimplePrefix
    PartitionedPrefix: PartitionedPrefix


class LoggingEnabled(TypedDict):
    TargetBucket: str
    TargetGrants: NotRequired[list[TargetGrant]]
    TargetPrefix: str
    TargetObjectKeyFormat: NotRequired[TargetObjectKeyFormat]


class GetBucketLoggingOutput(TypedDict):
    LoggingEnabled: NotRequired[LoggingEnabled]
    ResponseMetadata: ResponseMetadata


class DestinationResult(TypedDict, total=False):
    TableBucketType: literals.S3TablesBucketType
    TableBucketArn: str
    TableNamespace: str


class ErrorDetails(TypedDict, total=False):
    ErrorCode: str
    ErrorMessage: str


class RecordExpiration(TypedDict):
    Expiration: literals.ExpirationState
    Days: NotRequired[int]


class JournalTableConfigurationResult(TypedDict):
    TableStatus: str
    Error: NotRequired[ErrorDetails]
    TableName: str
    TableArn: NotRequired[str]
    RecordExpiration: RecordExpiration


class InventoryTableConfigurationResult(TypedDict, total=False):
    ConfigurationState: Required[literals.InventoryConfigurationState]
    TableStatus: str
    Error: ErrorDetails
    TableName: str
    TableArn: str


class AnnotationTableConfigurationResult(TypedDict, total=False):
    ConfigurationState: Required[literals.AnnotationConfigurationState]
    TableStatus: str
    Error: ErrorDetails
    TableName: str
    TableArn: str
    Role: str


class MetadataConfigurationResult(TypedDict, total=False):
    DestinationResult: Required[DestinationResult]
    JournalTableConfigurationResult: JournalTableConfigurationResult
    InventoryTableConfigurationResult: InventoryTableConfigurationResult
    AnnotationTableConfigurationResult: AnnotationTableConfigurationResult


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


class MetricsAndOperator(TypedDict, total=False):
    Prefix: str
    Tags: list[Tag]
    AccessPointArn: str


class MetricsFilter(TypedDict, total=False):
    Prefix: str
    Tag: Tag
    AccessPointArn: str
    And: MetricsAndOperator


class MetricsConfiguration(TypedDict):
    Id: str
    Filter: NotRequired[MetricsFilter]


class GetBucketMetricsConfigurationOutput(TypedDict):
    MetricsConfiguration: NotRequired[MetricsConfiguration]
    ResponseMetadata: ResponseMetadata


class TopicConfigurationDeprecated(TypedDict, total=False):
    Id: str
    Events: list[literals.Event]
    Event: literals.Event
    Topic: str


class QueueConfigurationDeprecated(TypedDict, total=False):
    Id: str
    Event: literals.Event
    Events: list[literals.Event]
    Queue: str


class CloudFunctionConfiguration(TypedDict, total=False):
    Id: str
    Event: literals.Event
    Events: list[literals.Event]
    CloudFunction: str
    InvocationRole: str


class NotificationConfigurationDeprecated(TypedDict, total=False):
    TopicConfiguration: TopicConfigurationDeprecated
    QueueConfiguration: QueueConfigurationDeprecated
    CloudFunctionConfiguration: CloudFunctionConfiguration


class NotificationConfigurationDeprecatedResult(NotificationConfigurationDeprecated):
    ResponseMetadata: ResponseMetadata


class FilterRule(TypedDict, total=False):
    Name: literals.FilterRuleName
    Value: str


class S3KeyFilter(TypedDict, total=False):
    FilterRules: list[FilterRule]


class NotificationConfigurationFilter(TypedDict, total=False):
    Key: S3KeyFilter


class TopicConfiguration(TypedDict):
    Id: str
    TopicArn: str
    Events: list[literals.Event]
    Filter: NotRequired[NotificationConfigurationFilter]


class QueueConfiguration(TypedDict):
    Id: NotRequired[str]
    QueueArn: str
    Events: list[literals.Event]
    Filter: NotRequired[NotificationConfigurationFilter]


class LambdaFunctionConfiguration(TypedDict):
    Id: NotRequired[str]
    LambdaFunctionArn: str
    Events: list[literals.Event]
    Filter: NotRequired[NotificationConfigurationFilter]


class EventBridgeConfiguration(TypedDict):
    pass


class NotificationConfiguration(TypedDict, total=False):
    TopicConfigurations: list[TopicConfiguration]
    QueueConfigurations: list[QueueConfiguration]
    LambdaFunctionConfigurations: list[LambdaFunctionConfiguration]
    EventBridgeConfiguration: EventBridgeConfiguration


class NotificationConfigurationResult(NotificationConfiguration):
    ResponseMetadata: ResponseMetadata


class OwnershipControlsRule(TypedDict):
    ObjectOwnership: literals.ObjectOwnership


class OwnershipControls(TypedDict):
    Rules: list[OwnershipControlsRule]


class GetBucketOwnershipControlsOutput(TypedDict):
    OwnershipControls: NotRequired[OwnershipControls]
    ResponseMetadata: ResponseMetadata


class GetBucketPolicyOutput(TypedDict):
    Policy: str
    ResponseMetadata: ResponseMetadata


class PolicyStatus(TypedDict, total=False):
    IsPublic: bool


class GetBucketPolicyStatusOutput(TypedDict):
    PolicyStatus: NotRequired[PolicyStatus]
    ResponseMetadata: ResponseMetadata


class ReplicationRuleAndOperator(TypedDict, total=False):
    Prefix: str
    Tags: list[Tag]


class ReplicationRuleFilter(TypedDict, total=False):
    Prefix: str
    Tag: Tag
    And: ReplicationRuleAndOperator


class SseKmsEncryptedObjects(TypedDict):
    Status: literals.SseKmsEncryptedObjectsStatus


class ReplicaModifications(TypedDict):
    Status: literals.ReplicaModificationsStatus


class SourceSelectionCriteria(TypedDict, total=False):
    SseKmsEncryptedObjects: SseKmsEncryptedObjects
    ReplicaModifications: ReplicaModifications


class ExistingObjectReplication(TypedDict):
    Status: literals.ExistingObjectReplicationStatus


class AccessControlTranslation(TypedDict):
    Owner: literals.OwnerOverride


class EncryptionConfiguration(TypedDict, total=False):
    ReplicaKmsKeyID: str


class ReplicationTimeValue(TypedDict, total=False):
    Minutes: int


class ReplicationTime(TypedDict):
    Status: literals.ReplicationTimeStatus
    Time: ReplicationTimeValue


class Metrics(TypedDict):
    Status: literals.MetricsStatus
    EventThreshold: NotRequired[ReplicationTimeValue]


class Destination(TypedDict, total=False):
    Bucket: Required[str]
    Account: str
    StorageClass: literals.StorageClass
    AccessControlTranslation: AccessControlTranslation
    EncryptionConfiguration: EncryptionConfiguration
    ReplicationTime: ReplicationTime
    Metrics: Metrics


class DeleteMarkerReplication(TypedDict):
    Status: literals.DeleteMarkerReplicationStatus


class ReplicationRule(TypedDict, total=False):
    ID: Required[str]
    Priority: int
    Prefix: str
    Filter: ReplicationRuleFilter
    Status: Required[literals.ReplicationRuleStatus]
    SourceSelectionCriteria: SourceSelectionCriteria
    ExistingObjectReplication: ExistingObjectReplication
    Destination: Required[Destination]
    DeleteMarkerReplication: DeleteMarkerReplication


class ReplicationConfiguration(TypedDict):
    Role: str
    Rules: list[ReplicationRule]


class GetBucketReplicationOutput(TypedDict):
    ReplicationConfiguration: ReplicationConfiguration
    ResponseMetadata: ResponseMetadata


class GetBucketRequestPaymentOutput(TypedDict):
    Payer: NotRequired[literals.Payer]
    ResponseMetadata: ResponseMetadata


class GetBucketTaggingOutput(TypedDict):
    TagSet: list[Tag]
    ResponseMetadata: ResponseMetadata


class GetBucketVersioningOutput(TypedDict, total=False):
    Status: literals.BucketVersioningStatus
    MFADelete: literals.MFADeleteStatus
    ResponseMetadata: Required[ResponseMetadata]


class RedirectAllRequestsTo(TypedDict):
    HostName: str
    Protocol: NotRequired[literals.Protocol]


class IndexDocument(TypedDict):
    Suffix: str


class ErrorDocument(TypedDict):
    Key: str


class Condition(TypedDict, total=False):
    HttpErrorCodeReturnedEquals: str
    KeyPrefixEquals: str


class Redirect(TypedDict, total=False):
    HostName: str
    HttpRedirectCode: str
    Protocol: literals.Protocol
    ReplaceKeyPrefixWith: str
    ReplaceKeyWith: str


class RoutingRule(TypedDict):
    Condition: NotRequired[Condition]
    Redirect: Redirect


class GetBucketWebsiteOutput(TypedDict, total=False):
    RedirectAllRequestsTo: RedirectAllRequestsTo
    IndexDocument: IndexDocument
    ErrorDocument: ErrorDocument
    RoutingRules: list[RoutingRule]
    ResponseMetadata: Required[ResponseMetadata]


class GetObjectOutput(TypedDict, total=False):
    Body: Required[StreamingBody]
    DeleteMarker: bool
    AcceptRanges: str
    Expiration: str
    Restore: str
    LastModified: Required[datetime]
    ContentLength: int
    ETag: str
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str
    ChecksumType: literals.ChecksumType
    MissingMeta: int
    VersionId: str
    CacheControl: str
    ContentDisposition: str
    ContentEncoding: str
    ContentLanguage: str
    ContentRange: str
    ContentType: str
    Expires: datetime
    ExpiresString: str
    WebsiteRedirectLocation: str
    ServerSideEncryption: literals.ServerSideEncryption
    Metadata: dict[str, str]
    SSECustomerAlgorithm: str
    SSECustomerKeyMD5: str
    SSEKMSKeyId: str
    BucketKeyEnabled: bool
    StorageClass: literals.StorageClass
    RequestCharged: literals.RequestCharged
    ReplicationStatus: literals.ReplicationStatus
    PartsCount: int
    TagCount: int
    ObjectLockMode: literals.ObjectLockMode
    ObjectLockRetainUntilDate: datetime
    ObjectLockLegalHoldStatus: literals.ObjectLockLegalHoldStatus
    ObjectLockEventHold: literals.ObjectLockEventHold
    ObjectLockEventHoldDurationDays: int
    ObjectLockEventHoldDurationYears: int
    ResponseMetadata: Required[ResponseMetadata]


class GetObjectAclOutput(TypedDict, total=False):
    Owner: Owner
    Grants: list[Grant]
    RequestCharged: literals.RequestCharged
    ResponseMetadata: Required[ResponseMetadata]


class GetObjectAnnotationOutput(TypedDict, total=False):
    AnnotationPayload: Required[StreamingBody]
    ObjectVersionId: str
    LastModified: datetime
    ContentLength: int
    ETag: str
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str
    ChecksumType: literals.ChecksumType
    ServerSideEncryption: literals.ServerSideEncryption
    RequestCharged: literals.RequestCharged
    ReplicationStatus: literals.ReplicationStatus
    ResponseMetadata: Required[ResponseMetadata]


class Checksum(TypedDict, total=False):
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str
    ChecksumType: Required[literals.ChecksumType]


class ObjectPart(TypedDict, total=False):
    PartNumber: Required[int]
    Size: Required[int]
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str


class GetObjectAttributesParts(TypedDict, total=False):
    TotalPartsCount: Required[int]
    PartNumberMarker: int
    NextPartNumberMarker: int
    MaxParts: int
    IsTruncated: bool
    Parts: list[ObjectPart]


class GetObjectAttributesOutput(TypedDict, total=False):
    DeleteMarker: bool
    LastModified: Required[datetime]
    VersionId: str
    RequestCharged: literals.RequestCharged
    ETag: str
    Checksum: Checksum
    ObjectParts: GetObjectAttributesParts
    StorageClass: literals.StorageClass
    ObjectSize: int
    ResponseMetadata: Required[ResponseMetadata]


class ObjectLockLegalHold(TypedDict, total=False):
    Status: literals.ObjectLockLegalHoldStatus


class GetObjectLegalHoldOutput(TypedDict):
    LegalHold: NotRequired[ObjectLockLegalHold]
    ResponseMetadata: ResponseMetadata


class EventHoldDuration(TypedDict, total=False):
    Days: int
    Years: int


class DefaultRetention(TypedDict, total=False):
    Mode: literals.ObjectLockRetentionMode
    Days: int
    Years: int
    DefaultEventHold: EventHoldDuration


class ObjectLockRule(TypedDict, total=False):
    DefaultRetention: DefaultRetention


class ObjectLockConfiguration(TypedDict, total=False):
    ObjectLockEnabled: literals.ObjectLockEnabled
    Rule: ObjectLockRule


class GetObjectLockConfigurationOutput(TypedDict):
    ObjectLockConfiguration: NotRequired[ObjectLockConfiguration]
    ResponseMetadata: ResponseMetadata


class ObjectLockRetention(TypedDict, total=False):
    Mode: literals.ObjectLockRetentionMode
    RetainUntilDate: datetime
    EventHold: literals.ObjectLockEventHold
    EventHoldDuration: EventHoldDuration


class GetObjectRetentionOutput(TypedDict):
    Retention: NotRequired[ObjectLockRetention]
    ResponseMetadata: ResponseMetadata


class GetObjectTaggingOutput(TypedDict):
    VersionId: NotRequired[str]
    TagSet: list[Tag]
    ResponseMetadata: ResponseMetadata


class GetObjectTorrentOutput(TypedDict):
    Body: StreamingBody
    RequestCharged: NotRequired[literals.RequestCharged]
    ResponseMetadata: ResponseMetadata


class PublicAccessBlockConfiguration(TypedDict, total=False):
    BlockPublicAcls: bool
    IgnorePublicAcls: bool
    BlockPublicPolicy: bool
    RestrictPublicBuckets: bool


class GetPublicAccessBlockOutput(TypedDict):
    PublicAccessBlockConfiguration: NotRequired[PublicAccessBlockConfiguration]
    ResponseMetadata: ResponseMetadata


class HeadBucketOutput(TypedDict, total=False):
    BucketArn: str
    BucketLocationType: literals.LocationType
    BucketLocationName: str
    BucketRegion: str
    AccessPointAlias: bool
    ResponseMetadata: Required[ResponseMetadata]


class HeadObjectOutput(TypedDict, total=False):
    DeleteMarker: bool
    AcceptRanges: Required[str]
    Expiration: str
    Restore: str
    ArchiveStatus: literals.ArchiveStatus
    LastModified: Required[datetime]
    ContentLength: Required[int]
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str
    ChecksumType: literals.ChecksumType
    ETag: Required[str]
    MissingMeta: int
    VersionId: str
    CacheControl: str
    ContentDisposition: str
    ContentEncoding: str
    ContentLanguage: str
    ContentType: Required[str]
    ContentRange: str
    Expires: datetime
    ExpiresString: str
    WebsiteRedirectLocation: str
    ServerSideEncryption: literals.ServerSideEncryption
    Metadata: Required[dict[str, str]]
    SSECustomerAlgorithm: str
    SSECustomerKeyMD5: str
    SSEKMSKeyId: str
    BucketKeyEnabled: bool
    StorageClass: literals.StorageClass
    RequestCharged: literals.RequestCharged
    ReplicationStatus: literals.ReplicationStatus
    PartsCount: int
    TagCount: int
    ObjectLockMode: literals.ObjectLockMode
    ObjectLockRetainUntilDate: datetime
    ObjectLockLegalHoldStatus: literals.ObjectLockLegalHoldStatus
    ObjectLockEventHold: literals.ObjectLockEventHold
    ObjectLockEventHoldDurationDays: int
    ObjectLockEventHoldDurationYears: int
    ResponseMetadata: Required[ResponseMetadata]


class ListBucketAnalyticsConfigurationsOutput(TypedDict, total=False):
    IsTruncated: bool
    ContinuationToken: str
    NextContinuationToken: str
    AnalyticsConfigurationList: list[AnalyticsConfiguration]
    ResponseMetadata: Required[ResponseMetadata]


class ListBucketIntelligentTieringConfigurationsOutput(TypedDict, total=False):
    IsTruncated: Required[bool]
    ContinuationToken: str
    NextContinuationToken: str
    IntelligentTieringConfigurationList: list[IntelligentTieringConfiguration]
    ResponseMetadata: Required[ResponseMetadata]


class ListBucketInventoryConfigurationsOutput(TypedDict, total=False):
    ContinuationToken: str
    InventoryConfigurationList: list[InventoryConfiguration]
    IsTruncated: Required[bool]
    NextContinuationToken: str
    ResponseMetadata: Required[ResponseMetadata]


class ListBucketMetricsConfigurationsOutput(TypedDict, total=False):
    IsTruncated: bool
    ContinuationToken: str
    NextContinuationToken: str
    MetricsConfigurationList: list[MetricsConfiguration]
    ResponseMetadata: Required[ResponseMetadata]


class Bucket(TypedDict):
    Name: str
    CreationDate: datetime
    BucketRegion: NotRequired[str]
    BucketArn: NotRequired[str]


class ListBucketsOutput(TypedDict):
    Buckets: list[Bucket]
    Owner: Owner
    ContinuationToken: NotRequired[str]
    Prefix: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ListDirectoryBucketsOutput(TypedDict, total=False):
    Buckets: list[Bucket]
    ContinuationToken: str
    ResponseMetadata: Required[ResponseMetadata]


class Initiator(TypedDict):
    ID: str
    DisplayName: str


class MultipartUpload(TypedDict):
    UploadId: str
    Key: str
    Initiated: datetime
    StorageClass: literals.StorageClass
    Owner: Owner
    Initiator: Initiator
    ChecksumAlgorithm: NotRequired[literals.ChecksumAlgorithm]
    ChecksumType: NotRequired[literals.ChecksumType]
    VersionId: NotRequired[str]


class CommonPrefix(TypedDict):
    Prefix: str


class ListMultipartUploadsOutput(TypedDict):
    Bucket: str
    KeyMarker: str
    UploadIdMarker: str
    NextKeyMarker: str
    Prefix: NotRequired[str]
    Delimiter: NotRequired[str]
    NextUploadIdMarker: str
    MaxUploads: int
    IsTruncated: bool
    Uploads: NotRequired[list[MultipartUpload]]
    CommonPrefixes: NotRequired[list[CommonPrefix]]
    EncodingType: NotRequired[literals.EncodingType]
    RequestCharged: NotRequired[literals.RequestCharged]
    ResponseMetadata: ResponseMetadata


class AnnotationEntry(TypedDict):
    AnnotationName: str
    LastModified: datetime
    ETag: NotRequired[str]
    ChecksumAlgorithm: NotRequired[list[literals.ChecksumAlgorithm]]
    Size: int
    ReplicationStatus: NotRequired[literals.ReplicationStatus]


class ListObjectAnnotationsOutput(TypedDict, total=False):
    Annotations: list[AnnotationEntry]
    Bucket: str
    Key: str
    ObjectVersionId: str
    AnnotationPrefix: str
    MaxAnnotationResults: int
    AnnotationCount: int
    ContinuationToken: str
    NextContinuationToken: str
    RequestCharged: literals.RequestCharged
    ResponseMetadata: Required[ResponseMetadata]


class RestoreStatus(TypedDict, total=False):
    IsRestoreInProgress: bool
    RestoreExpiryDate: datetime


class ObjectVersion(TypedDict):
    ETag: str
    ChecksumAlgorithm: NotRequired[list[literals.ChecksumAlgorithm]]
    ChecksumType: NotRequired[literals.ChecksumType]
    Size: int
    StorageClass: literals.ObjectVersionStorageClass
    Key: str
    VersionId: str
    IsLatest: bool
    LastModified: datetime
    Owner: Owner
    RestoreStatus: NotRequired[RestoreStatus]


class DeleteMarkerEntry(TypedDict):
    Owner: Owner
    Key: str
    VersionId: str
    IsLatest: bool
    LastModified: datetime


class ListObjectVersionsOutput(TypedDict, total=False):
    IsTruncated: Required[bool]
    KeyMarker: Required[str]
    VersionIdMarker: Required[str]
    NextKeyMarker: str
    NextVersionIdMarker: str
    Versions: list[ObjectVersion]
    DeleteMarkers: list[DeleteMarkerEntry]
    Name: Required[str]
    Prefix: Required[str]
    Delimiter: str
    MaxKeys: Required[int]
    CommonPrefixes: list[CommonPrefix]
    EncodingType: literals.EncodingType
    RequestCharged: literals.RequestCharged
    ResponseMetadata: Required[ResponseMetadata]


class Object(TypedDict):
    Key: str
    LastModified: datetime
    ETag: str
    ChecksumAlgorithm: NotRequired[list[literals.ChecksumAlgorithm]]
    ChecksumType: NotRequired[literals.ChecksumType]
    Size: int
    StorageClass: literals.ObjectStorageClass
    Owner: NotRequired[Owner]
    RestoreStatus: NotRequired[RestoreStatus]


class ListObjectsOutput(TypedDict):
    IsTruncated: bool
    Marker: str
    NextMarker: NotRequired[str]
    Contents: NotRequired[list[Object]]
    Name: str
    Prefix: str
    Delimiter: NotRequired[str]
    MaxKeys: int
    CommonPrefixes: NotRequired[list[CommonPrefix]]
    EncodingType: literals.EncodingType
    RequestCharged: NotRequired[literals.RequestCharged]
    ResponseMetadata: ResponseMetadata


class ListObjectsV2Output(TypedDict, total=False):
    IsTruncated: Required[bool]
    Contents: list[Object]
    Name: Required[str]
    Prefix: Required[str]
    Delimiter: str
    MaxKeys: Required[int]
    CommonPrefixes: list[CommonPrefix]
    EncodingType: literals.EncodingType
    KeyCount: Required[int]
    ContinuationToken: str
    NextContinuationToken: str
    StartAfter: str
    RequestCharged: literals.RequestCharged
    ResponseMetadata: Required[ResponseMetadata]


class Part(TypedDict, total=False):
    PartNumber: Required[int]
    LastModified: Required[datetime]
    ETag: Required[str]
    Size: Required[int]
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str


class ListPartsOutput(TypedDict):
    AbortDate: NotRequired[datetime]
    AbortRuleId: NotRequired[str]
    Bucket: str
    Key: str
    UploadId: str
    PartNumberMarker: int
    NextPartNumberMarker: int
    MaxParts: int
    IsTruncated: bool
    Parts: NotRequired[list[Part]]
    Initiator: Initiator
    Owner: Owner
    StorageClass: literals.StorageClass
    RequestCharged: NotRequired[literals.RequestCharged]
    ChecksumAlgorithm: NotRequired[literals.ChecksumAlgorithm]
    ChecksumType: NotRequired[literals.ChecksumType]
    VersionId: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class PutBucketLifecycleConfigurationOutput(TypedDict):
    TransitionDefaultMinimumObjectSize: NotRequired[
        literals.TransitionDefaultMinimumObjectSize
    ]
    ResponseMetadata: ResponseMetadata


class PutObjectOutput(TypedDict, total=False):
    Expiration: str
    ETag: str
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str
    ChecksumType: literals.ChecksumType
    ServerSideEncryption: literals.ServerSideEncryption
    VersionId: str
    SSECustomerAlgorithm: str
    SSECustomerKeyMD5: str
    SSEKMSKeyId: str
    SSEKMSEncryptionContext: str
    BucketKeyEnabled: bool
    Size: int
    RequestCharged: literals.RequestCharged
    ResponseMetadata: Required[ResponseMetadata]


class PutObjectAclOutput(TypedDict):
    RequestCharged: NotRequired[literals.RequestCharged]
    ResponseMetadata: ResponseMetadata


class PutObjectAnnotationOutput(TypedDict, total=False):
    Key: str
    AnnotationName: str
    ObjectVersionId: str
    ETag: str
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str
    ChecksumType: literals.ChecksumType
    ServerSideEncryption: literals.ServerSideEncryption
    RequestCharged: literals.RequestCharged
    ResponseMetadata: Required[ResponseMetadata]


class PutObjectLegalHoldOutput(TypedDict):
    RequestCharged: NotRequired[literals.RequestCharged]
    ResponseMetadata: ResponseMetadata


class PutObjectLockConfigurationOutput(TypedDict):
    RequestCharged: NotRequired[literals.RequestCharged]
    ResponseMetadata: ResponseMetadata


class PutObjectRetentionOutput(TypedDict):
    RequestCharged: NotRequired[literals.RequestCharged]
    ResponseMetadata: ResponseMetadata


class PutObjectTaggingOutput(TypedDict):
    VersionId: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class RenameObjectOutput(TypedDict):
    ResponseMetadata: ResponseMetadata


class RestoreObjectOutput(TypedDict, total=False):
    RequestCharged: literals.RequestCharged
    RestoreOutputPath: str
    ResponseMetadata: Required[ResponseMetadata]


class RecordsEvent(TypedDict, total=False):
    Payload: bytes


class Stats(TypedDict, total=False):
    BytesScanned: int
    BytesProcessed: int
    BytesReturned: int


class StatsEvent(TypedDict, total=False):
    Details: Stats


class Progress(TypedDict, total=False):
    BytesScanned: int
    BytesProcessed: int
    BytesReturned: int


class ProgressEvent(TypedDict, total=False):
    Details: Progress


class ContinuationEvent(TypedDict):
    pass


class EndEvent(TypedDict):
    pass


class SelectObjectContentEventStream_Records(TypedDict, total=False):
    Records: Required[RecordsEvent]
    Stats: Absent
    Progress: Absent
    Cont: Absent
    End: Absent


class SelectObjectContentEventStream_Stats(TypedDict, total=False):
    Records: Absent
    Stats: Required[StatsEvent]
    Progress: Absent
    Cont: Absent
    End: Absent


class SelectObjectContentEventStream_Progress(TypedDict, total=False):
    Records: Absent
    Stats: Absent
    Progress: Required[ProgressEvent]
    Cont: Absent
    End: Absent


class SelectObjectContentEventStream_Cont(TypedDict, total=False):
    Records: Absent
    Stats: Absent
    Progress: Absent
    Cont: Required[ContinuationEvent]
    End: Absent


class SelectObjectContentEventStream_End(TypedDict, total=False):
    Records: Absent
    Stats: Absent
    Progress: Absent
    Cont: Absent
    End: Required[EndEvent]


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
    RequestCharged: NotRequired[literals.RequestCharged]
    ResponseMetadata: ResponseMetadata


class UploadPartOutput(TypedDict, total=False):
    ServerSideEncryption: literals.ServerSideEncryption
    ETag: Required[str]
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str
    SSECustomerAlgorithm: str
    SSECustomerKeyMD5: str
    SSEKMSKeyId: str
    BucketKeyEnabled: bool
    RequestCharged: literals.RequestCharged
    VersionId: str
    ResponseMetadata: Required[ResponseMetadata]


class CopyPartResult(TypedDict, total=False):
    ETag: Required[str]
    LastModified: Required[datetime]
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str


class UploadPartCopyOutput(TypedDict, total=False):
    CopySourceVersionId: str
    CopyPartResult: Required[CopyPartResult]
    ServerSideEncryption: Required[literals.ServerSideEncryption]
    SSECustomerAlgorithm: str
    SSECustomerKeyMD5: str
    SSEKMSKeyId: str
    BucketKeyEnabled: bool
    RequestCharged: literals.RequestCharged
    VersionId: str
    ResponseMetadata: Required[ResponseMetadata]
