"""Views of Amazon Simple Storage Service: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
"""

from collections.abc import Sequence

from typing_extensions import NotRequired, ReadOnly, Required, TypedDict

from boto_types.s3 import literals
from boto_types.values import TimestampInput


class CompletedPartLike(TypedDict, total=False):
    """Details of the parts that were uploaded."""

    ETag: ReadOnly[str]
    """Entity tag returned when the part was uploaded."""

    ChecksumCRC32: ReadOnly[str]
    """The Base64 encoded, 32-bit `CRC32` checksum of the part."""

    ChecksumCRC32C: ReadOnly[str]
    """The Base64 encoded, 32-bit `CRC32C` checksum of the part."""

    ChecksumCRC64NVME: ReadOnly[str]
    """The Base64 encoded, 64-bit `CRC64NVME` checksum of the part."""

    ChecksumSHA1: ReadOnly[str]
    """The Base64 encoded, 160-bit `SHA1` checksum of the part."""

    ChecksumSHA256: ReadOnly[str]
    """The Base64 encoded, 256-bit `SHA256` checksum of the part."""

    ChecksumSHA512: ReadOnly[str]
    """The Base64 encoded, 512-bit `SHA512` digest of the part."""

    ChecksumMD5: ReadOnly[str]
    """The Base64 encoded, 128-bit `MD5` digest of the part."""

    ChecksumXXHASH64: ReadOnly[str]
    """The Base64 encoded, 64-bit `XXHASH64` checksum of the part."""

    ChecksumXXHASH3: ReadOnly[str]
    """The Base64 encoded, 64-bit `XXHASH3` checksum of the part."""

    ChecksumXXHASH128: ReadOnly[str]
    """The Base64 encoded, 128-bit `XXHASH128` checksum of the part."""

    PartNumber: ReadOnly[int]


class CompletedMultipartUploadLike(TypedDict, total=False):
    """The container for the completed multipart upload details."""

    Parts: ReadOnly[Sequence[CompletedPartLike]]
    """Array of CompletedPart data types."""


class LocationInfoLike(TypedDict, total=False):
    """Specifies the location where the bucket will be created."""

    Type: ReadOnly[literals.LocationType]
    """The type of location where the bucket will be created."""

    Name: ReadOnly[str]
    """The name of the location where the bucket will be created."""


class BucketInfoLike(TypedDict, total=False):
    """Specifies the information about the bucket that will be created."""

    DataRedundancy: ReadOnly[literals.DataRedundancy]
    """The number of Zone (Availability Zone or Local Zone) that's used for
    redundancy for the bucket."""

    Type: ReadOnly[literals.BucketType]


class TagLike(TypedDict):
    """A container of a key value name pair."""

    Key: ReadOnly[str]
    """Name of the object key. Length: at least 1."""

    Value: ReadOnly[str]


class CreateBucketConfigurationLike(TypedDict, total=False):
    LocationConstraint: ReadOnly[literals.BucketLocationConstraint]
    """Specifies the Region where the bucket will be created. If you don't specify a
    Region, the bucket is created in the US East (N. Virginia) Region (us-east-1) by
    default."""

    Location: ReadOnly[LocationInfoLike]
    """Specifies the location where the bucket will be created."""

    Bucket: ReadOnly[BucketInfoLike]
    """Specifies the information about the bucket that will be created."""

    Tags: ReadOnly[Sequence[TagLike]]
    """An array of tags that you can apply to the bucket that you're creating."""


class RecordExpirationLike(TypedDict):
    """The journal table record expiration settings for a journal table in an S3
    Metadata configuration.
    """

    Expiration: ReadOnly[literals.ExpirationState]
    """Specifies whether journal table record expiration is enabled or disabled."""

    Days: NotRequired[ReadOnly[int]]
    """If you enable journal table record expiration, you can set the number of days
    to retain your journal table records."""


class MetadataTableEncryptionConfigurationLike(TypedDict):
    """The encryption settings for an S3 Metadata journal table or inventory table
    configuration.
    """

    SseAlgorithm: ReadOnly[literals.TableSseAlgorithm]
    KmsKeyArn: NotRequired[ReadOnly[str]]
    """If server-side encryption with Key Management Service (KMS) keys (SSE-KMS) is
    specified, you must also specify the KMS key Amazon Resource Name (ARN)."""


class JournalTableConfigurationLike(TypedDict):
    """The journal table configuration for an S3 Metadata configuration."""

    RecordExpiration: ReadOnly[RecordExpirationLike]
    """The journal table record expiration settings for the journal table."""

    EncryptionConfiguration: NotRequired[
        ReadOnly[MetadataTableEncryptionConfigurationLike]
    ]


class InventoryTableConfigurationLike(TypedDict):
    """The inventory table configuration for an S3 Metadata configuration."""

    ConfigurationState: ReadOnly[literals.InventoryConfigurationState]
    """The configuration state of the inventory table, indicating whether the
    inventory table is enabled or disabled."""

    EncryptionConfiguration: NotRequired[
        ReadOnly[MetadataTableEncryptionConfigurationLike]
    ]


class AnnotationTableConfigurationLike(TypedDict, total=False):
    """Specifies the configuration for the annotation table associated with a
    bucket's Amazon S3 Metadata configuration.
    """

    ConfigurationState: Required[ReadOnly[literals.AnnotationConfigurationState]]
    EncryptionConfiguration: ReadOnly[MetadataTableEncryptionConfigurationLike]
    """The encryption settings for an S3 Metadata journal table or inventory table
    configuration."""

    Role: ReadOnly[str]
    """The ARN of the IAM role used to manage the annotation table."""


class MetadataConfigurationLike(TypedDict, total=False):
    """The S3 Metadata configuration for a general purpose bucket."""

    JournalTableConfiguration: Required[ReadOnly[JournalTableConfigurationLike]]
    InventoryTableConfiguration: ReadOnly[InventoryTableConfigurationLike]
    AnnotationTableConfiguration: ReadOnly[AnnotationTableConfigurationLike]
    """Optional annotation table configuration to include with the metadata
    configuration."""


class S3TablesDestinationLike(TypedDict):
    """The destination information for a V1 S3 Metadata configuration."""

    TableBucketArn: ReadOnly[str]
    """The Amazon Resource Name (ARN) for the table bucket that's specified as the
    destination in the metadata table configuration."""

    TableName: ReadOnly[str]
    """The name for the metadata table in your metadata table configuration."""


class MetadataTableConfigurationLike(TypedDict):
    """The V1 S3 Metadata configuration for a general purpose bucket."""

    S3TablesDestination: ReadOnly[S3TablesDestinationLike]


class ObjectIdentifierLike(TypedDict, total=False):
    """Object Identifier is unique value to identify objects."""

    Key: Required[ReadOnly[str]]
    """Key name of the object. Length: at least 1."""

    VersionId: ReadOnly[str]
    """Version ID for the specific version of the object to delete."""

    ETag: ReadOnly[str]
    """An entity tag (ETag) is an identifier assigned by a web server to a specific
    version of a resource found at a URL."""

    LastModifiedTime: ReadOnly[TimestampInput]
    """If present, the objects are deleted only if its modification times matches the
    provided `Timestamp`."""

    Size: ReadOnly[int]
    """If present, the objects are deleted only if its size matches the provided size
    in bytes."""


class DeleteLike(TypedDict):
    """Container for the objects to delete."""

    Objects: ReadOnly[Sequence[ObjectIdentifierLike]]
    Quiet: NotRequired[ReadOnly[bool]]
    """Element to enable quiet mode for the request."""


class AbacStatusLike(TypedDict, total=False):
    """The ABAC status of the general purpose bucket."""

    Status: ReadOnly[literals.BucketAbacStatus]
    """The ABAC status of the general purpose bucket."""


class AccelerateConfigurationLike(TypedDict, total=False):
    """Configures the transfer acceleration state for an Amazon S3 bucket."""

    Status: ReadOnly[literals.BucketAccelerateStatus]
    """Specifies the transfer acceleration status of the bucket."""


class GranteeLike(TypedDict, total=False):
    """Container for the person being granted permissions."""

    DisplayName: ReadOnly[str]
    EmailAddress: ReadOnly[str]
    ID: ReadOnly[str]
    """The canonical user ID of the grantee."""

    Type: Required[ReadOnly[literals.Type]]
    URI: ReadOnly[str]
    """URI of the grantee group."""


class GrantLike(TypedDict, total=False):
    """Container for grant information."""

    Grantee: ReadOnly[GranteeLike]
    """The person being granted permissions."""

    Permission: ReadOnly[literals.Permission]
    """Specifies the permission given to the grantee."""


class OwnerLike(TypedDict, total=False):
    """Container for the owner's display name and ID."""

    DisplayName: ReadOnly[str]
    ID: ReadOnly[str]


class AccessControlPolicyLike(TypedDict, total=False):
    """Contains the elements that set the ACL permissions for an object per grantee."""

    Grants: ReadOnly[Sequence[GrantLike]]
    Owner: ReadOnly[OwnerLike]
    """Container for the bucket owner's display name and ID."""


class AnalyticsAndOperatorLike(TypedDict, total=False):
    """A conjunction (logical AND) of predicates, which is used in evaluating a
    metrics filter.
    """

    Prefix: ReadOnly[str]
    """The prefix to use when evaluating an AND predicate: The prefix that an object
    must have to be included in the metrics results."""

    Tags: ReadOnly[Sequence[TagLike]]
    """The list of tags to use when evaluating an AND predicate."""


class AnalyticsFilterLike(TypedDict, total=False):
    """The filter used to describe a set of objects for analyses."""

    Prefix: ReadOnly[str]
    """The prefix to use when evaluating an analytics filter."""

    Tag: ReadOnly[TagLike]
    """The tag to use when evaluating an analytics filter."""

    And: ReadOnly[AnalyticsAndOperatorLike]
    """A conjunction (logical AND) of predicates, which is used in evaluating an
    analytics filter."""


class AnalyticsS3BucketDestinationLike(TypedDict):
    """Contains information about where to publish the analytics results."""

    Format: ReadOnly[literals.AnalyticsS3ExportFileFormat]
    """Specifies the file format used when exporting data to Amazon S3."""

    BucketAccountId: NotRequired[ReadOnly[str]]
    """The account ID that owns the destination S3 bucket."""

    Bucket: ReadOnly[str]
    """The Amazon Resource Name (ARN) of the bucket to which data is exported."""

    Prefix: NotRequired[ReadOnly[str]]
    """The prefix to use when exporting data."""


class AnalyticsExportDestinationLike(TypedDict):
    """Where to publish the analytics results."""

    S3BucketDestination: ReadOnly[AnalyticsS3BucketDestinationLike]
    """A destination signifying output to an S3 bucket."""


class StorageClassAnalysisDataExportLike(TypedDict):
    """Container for data related to the storage class analysis for an Amazon S3
    bucket for export.
    """

    OutputSchemaVersion: ReadOnly[literals.StorageClassAnalysisSchemaVersion]
    """The version of the output schema to use when exporting data."""

    Destination: ReadOnly[AnalyticsExportDestinationLike]
    """The place to store the data for an analysis."""


class StorageClassAnalysisLike(TypedDict, total=False):
    """Specifies data related to access patterns to be collected and made available
    to analyze the tradeoffs between different storage classes for an Amazon S3
    bucket.
    """

    DataExport: ReadOnly[StorageClassAnalysisDataExportLike]
    """Specifies how data related to the storage class analysis for an Amazon S3
    bucket should be exported."""


class AnalyticsConfigurationLike(TypedDict):
    """Specifies the configuration and any analyses for the analytics filter of an
    Amazon S3 bucket.
    """

    Id: ReadOnly[str]
    Filter: NotRequired[ReadOnly[AnalyticsFilterLike]]
    """The filter used to describe a set of objects for analyses."""

    StorageClassAnalysis: ReadOnly[StorageClassAnalysisLike]
    """Contains data related to access patterns to be collected and made available to
    analyze the tradeoffs between different storage classes."""


class CORSRuleLike(TypedDict, total=False):
    """Specifies a cross-origin access rule for an Amazon S3 bucket."""

    ID: ReadOnly[str]
    AllowedHeaders: ReadOnly[list[str] | tuple[str, ...]]
    """Headers that are specified in the `Access-Control-Request-Headers` header."""

    AllowedMethods: Required[ReadOnly[list[str] | tuple[str, ...]]]
    """An HTTP method that you allow the origin to execute."""

    AllowedOrigins: Required[ReadOnly[list[str] | tuple[str, ...]]]
    """One or more origins you want customers to be able to access the bucket from."""

    ExposeHeaders: ReadOnly[list[str] | tuple[str, ...]]
    """One or more headers in the response that you want customers to be able to
    access from their applications (for example, from a JavaScript `XMLHttpRequest`
    object)."""

    MaxAgeSeconds: ReadOnly[int]
    """The time in seconds that your browser is to cache the preflight response for
    the specified resource."""


class CORSConfigurationLike(TypedDict):
    """Describes the cross-origin access configuration for objects in an Amazon S3
    bucket.
    """

    CORSRules: ReadOnly[Sequence[CORSRuleLike]]
    """A set of origins and methods (cross-origin access that you want to allow)."""


class ServerSideEncryptionByDefaultLike(TypedDict):
    """Describes the default server-side encryption to apply to new objects in the
    bucket.
    """

    SSEAlgorithm: ReadOnly[literals.ServerSideEncryption]
    """Server-side encryption algorithm to use for the default encryption."""

    KMSMasterKeyID: NotRequired[ReadOnly[str]]
    """Amazon Web Services Key Management Service (KMS) customer managed key ID to
    use for the default encryption."""


class BlockedEncryptionTypesLike(TypedDict, total=False):
    """A bucket-level setting for Amazon S3 general purpose buckets used to prevent
    the upload of new objects encrypted with the specified server-side encryption
    type.
    """

    EncryptionType: ReadOnly[Sequence[literals.EncryptionType]]
    """The object encryption type that you want to block or unblock for an Amazon S3
    general purpose bucket."""


class ServerSideEncryptionRuleLike(TypedDict, total=False):
    """Specifies the default server-side encryption configuration."""

    ApplyServerSideEncryptionByDefault: ReadOnly[ServerSideEncryptionByDefaultLike]
    """Specifies the default server-side encryption to apply to new objects in the
    bucket."""

    BucketKeyEnabled: ReadOnly[bool]
    """Specifies whether Amazon S3 should use an S3 Bucket Key with server-side
    encryption using KMS (SSE-KMS) for new objects in the bucket."""

    BlockedEncryptionTypes: ReadOnly[BlockedEncryptionTypesLike]
    """A bucket-level setting for Amazon S3 general purpose buckets used to prevent
    the upload of new objects encrypted with the specified server-side encryption
    type."""


class ServerSideEncryptionConfigurationLike(TypedDict):
    """Specifies the default server-side-encryption configuration."""

    Rules: ReadOnly[Sequence[ServerSideEncryptionRuleLike]]
    """Container for information about a particular server-side encryption
    configuration rule."""


class IntelligentTieringAndOperatorLike(TypedDict, total=False):
    """A container for specifying S3 Intelligent-Tiering filters."""

    Prefix: ReadOnly[str]
    """An object key name prefix that identifies the subset of objects to which the
    configuration applies."""

    Tags: ReadOnly[Sequence[TagLike]]
    """All of these tags must exist in the object's tag set in order for the
    configuration to apply."""


class IntelligentTieringFilterLike(TypedDict, total=False):
    """The `Filter` is used to identify objects that the S3 Intelligent-Tiering
    configuration applies to.
    """

    Prefix: ReadOnly[str]
    """An object key name prefix that identifies the subset of objects to which the
    rule applies."""

    Tag: ReadOnly[TagLike]
    """A container of a key value name pair."""

    And: ReadOnly[IntelligentTieringAndOperatorLike]
    """A conjunction (logical AND) of predicates, which is used in evaluating a
    metrics filter."""


class TieringLike(TypedDict):
    """The S3 Intelligent-Tiering storage class is designed to optimize storage costs
    by automatically moving data to the most cost-effective storage access tier,
    without additional operational overhead.
    """

    Days: ReadOnly[int]
    """The number of consecutive days of no access after which an object will be
    eligible to be transitioned to the corresponding tier."""

    AccessTier: ReadOnly[literals.IntelligentTieringAccessTier]
    """S3 Intelligent-Tiering access tier."""


class IntelligentTieringConfigurationLike(TypedDict):
    """Specifies the S3 Intelligent-Tiering configuration for an Amazon S3 bucket."""

    Id: ReadOnly[str]
    """The ID used to identify the S3 Intelligent-Tiering configuration."""

    Filter: NotRequired[ReadOnly[IntelligentTieringFilterLike]]
    """Specifies a bucket filter."""

    Status: ReadOnly[literals.IntelligentTieringStatus]
    Tierings: ReadOnly[Sequence[TieringLike]]
    """Specifies the S3 Intelligent-Tiering storage class tier of the configuration."""


class SSES3Like(TypedDict):
    """Specifies the use of SSE-S3 to encrypt delivered inventory reports."""


class SSEKMSLike(TypedDict):
    """Specifies the use of SSE-KMS to encrypt delivered inventory reports."""

    KeyId: ReadOnly[str]
    """Specifies the ID of the Key Management Service (KMS) symmetric encryption
    customer managed key to use for encrypting inventory reports."""


class InventoryEncryptionLike(TypedDict, total=False):
    """Contains the type of server-side encryption used to encrypt the S3 Inventory
    results.
    """

    SSES3: ReadOnly[SSES3Like]
    """Specifies the use of SSE-S3 to encrypt delivered inventory reports."""

    SSEKMS: ReadOnly[SSEKMSLike]
    """Specifies the use of SSE-KMS to encrypt delivered inventory reports."""


class InventoryS3BucketDestinationLike(TypedDict, total=False):
    """Contains the bucket name, file format, bucket owner (optional), and prefix
    (optional) where S3 Inventory results are published.
    """

    AccountId: ReadOnly[str]
    """The account ID that owns the destination S3 bucket."""

    Bucket: Required[ReadOnly[str]]
    """The Amazon Resource Name (ARN) of the bucket where inventory results will be
    published."""

    Format: Required[ReadOnly[literals.InventoryFormat]]
    """Specifies the output format of the inventory results."""

    Prefix: ReadOnly[str]
    """The prefix that is prepended to all inventory results."""

    Encryption: ReadOnly[InventoryEncryptionLike]
    """Contains the type of server-side encryption used to encrypt the inventory
    results."""


class InventoryDestinationLike(TypedDict):
    """Specifies the S3 Inventory configuration for an Amazon S3 bucket."""

    S3BucketDestination: ReadOnly[InventoryS3BucketDestinationLike]
    """Contains the bucket name, file format, bucket owner (optional), and prefix
    (optional) where inventory results are published."""


class InventoryFilterLike(TypedDict):
    """Specifies an S3 Inventory filter."""

    Prefix: ReadOnly[str]
    """The prefix that an object must have to be included in the inventory results."""


class InventoryScheduleLike(TypedDict):
    """Specifies the schedule for generating S3 Inventory results."""

    Frequency: ReadOnly[literals.InventoryFrequency]
    """Specifies how frequently inventory results are produced."""


class InventoryConfigurationLike(TypedDict):
    """Specifies the S3 Inventory configuration for an Amazon S3 bucket."""

    Destination: ReadOnly[InventoryDestinationLike]
    """Contains information about where to publish the inventory results."""

    IsEnabled: ReadOnly[bool]
    """Specifies whether the inventory is enabled or disabled."""

    Filter: NotRequired[ReadOnly[InventoryFilterLike]]
    Id: ReadOnly[str]
    IncludedObjectVersions: ReadOnly[literals.InventoryIncludedObjectVersions]
    OptionalFields: NotRequired[ReadOnly[Sequence[literals.InventoryOptionalField]]]
    """Contains the optional fields that are included in the inventory results."""

    Schedule: ReadOnly[InventoryScheduleLike]
    """Specifies the schedule for generating inventory results."""


class LifecycleExpirationLike(TypedDict, total=False):
    """Container for the expiration for the lifecycle of the object."""

    Date: ReadOnly[TimestampInput]
    """Indicates at what date the object is to be moved or deleted."""

    Days: ReadOnly[int]
    """Indicates the lifetime, in days, of the objects that are subject to the rule."""

    ExpiredObjectDeleteMarker: ReadOnly[bool]
    """Indicates whether Amazon S3 will remove a delete marker with no noncurrent
    versions."""


class TransitionLike(TypedDict, total=False):
    """Specifies when an object transitions to a specified storage class."""

    Date: ReadOnly[TimestampInput]
    """Indicates when objects are transitioned to the specified storage class."""

    Days: ReadOnly[int]
    """Indicates the number of days after creation when objects are transitioned to
    the specified storage class."""

    StorageClass: ReadOnly[literals.TransitionStorageClass]


class NoncurrentVersionTransitionLike(TypedDict, total=False):
    """Container for the transition rule that describes when noncurrent objects
    transition to the `STANDARD_IA`, `ONEZONE_IA`, `INTELLIGENT_TIERING`,
    `GLACIER_IR`, `GLACIER`, or `DEEP_ARCHIVE` storage class.
    """

    NoncurrentDays: ReadOnly[int]
    """Specifies the number of days an object is noncurrent before Amazon S3 can
    perform the associated action."""

    StorageClass: ReadOnly[literals.TransitionStorageClass]
    """The class of storage used to store the object."""

    NewerNoncurrentVersions: ReadOnly[int]
    """Specifies how many noncurrent versions Amazon S3 will retain in the same
    storage class before transitioning objects."""


class NoncurrentVersionExpirationLike(TypedDict, total=False):
    """Specifies when noncurrent object versions expire."""

    NoncurrentDays: ReadOnly[int]
    """Specifies the number of days an object is noncurrent before Amazon S3 can
    perform the associated action."""

    NewerNoncurrentVersions: ReadOnly[int]
    """Specifies how many noncurrent versions Amazon S3 will retain."""


class AbortIncompleteMultipartUploadLike(TypedDict, total=False):
    """Specifies the days since the initiation of an incomplete multipart upload that
    Amazon S3 will wait before permanently removing all parts of the upload.
    """

    DaysAfterInitiation: ReadOnly[int]
    """Specifies the number of days after which Amazon S3 aborts an incomplete
    multipart upload."""


class RuleLike(TypedDict, total=False):
    """Specifies lifecycle rules for an Amazon S3 bucket."""

    Expiration: ReadOnly[LifecycleExpirationLike]
    ID: ReadOnly[str]
    Prefix: Required[ReadOnly[str]]
    """Object key prefix that identifies one or more objects to which this rule
    applies."""

    Status: Required[ReadOnly[literals.ExpirationStatus]]
    """If `Enabled`, the rule is currently being applied."""

    Transition: ReadOnly[TransitionLike]
    """Specifies when an object transitions to a specified storage class."""

    NoncurrentVersionTransition: ReadOnly[NoncurrentVersionTransitionLike]
    """Container for the transition rule that describes when noncurrent objects
    transition to the `STANDARD_IA`, `ONEZONE_IA`, `INTELLIGENT_TIERING`,
    `GLACIER_IR`, `GLACIER`, or `DEEP_ARCHIVE` storage class."""

    NoncurrentVersionExpiration: ReadOnly[NoncurrentVersionExpirationLike]
    """Specifies when noncurrent object versions expire."""

    AbortIncompleteMultipartUpload: ReadOnly[AbortIncompleteMultipartUploadLike]
    """Specifies the days since the initiation of an incomplete multipart upload that
    Amazon S3 will wait before permanently removing all parts of the upload."""


class LifecycleConfigurationLike(TypedDict):
    """Container for lifecycle rules."""

    Rules: ReadOnly[Sequence[RuleLike]]
    """Specifies lifecycle configuration rules for an Amazon S3 bucket."""


class LifecycleRuleAndOperatorLike(TypedDict, total=False):
    """This is used in a Lifecycle Rule Filter to apply a logical AND to two or more
    predicates.
    """

    Prefix: ReadOnly[str]
    """Prefix identifying one or more objects to which the rule applies."""

    Tags: ReadOnly[Sequence[TagLike]]
    """All of these tags must exist in the object's tag set in order for the rule to
    apply."""

    ObjectSizeGreaterThan: ReadOnly[int]
    """Minimum object size to which the rule applies."""

    ObjectSizeLessThan: ReadOnly[int]
    """Maximum object size to which the rule applies."""


class LifecycleRuleFilterLike(TypedDict, total=False):
    """The `Filter` is used to identify objects that a Lifecycle Rule applies to."""

    Prefix: ReadOnly[str]
    """Prefix identifying one or more objects to which the rule applies."""

    Tag: ReadOnly[TagLike]
    """This tag must exist in the object's tag set in order for the rule to apply."""

    ObjectSizeGreaterThan: ReadOnly[int]
    """Minimum object size to which the rule applies."""

    ObjectSizeLessThan: ReadOnly[int]
    """Maximum object size to which the rule applies."""

    And: ReadOnly[LifecycleRuleAndOperatorLike]
    """This is used in a Lifecycle Rule Filter to apply a logical AND to two or more
    predicates."""


class LifecycleRuleLike(TypedDict, total=False):
    """A lifecycle rule for individual objects in an Amazon S3 bucket."""

    Expiration: ReadOnly[LifecycleExpirationLike]
    """Specifies the expiration for the lifecycle of the object in the form of date,
    days and, whether the object has a delete marker."""

    ID: ReadOnly[str]
    Prefix: ReadOnly[str]
    """Deprecated. The general purpose bucket prefix that identifies one or more
    objects to which the rule applies."""

    Filter: ReadOnly[LifecycleRuleFilterLike]
    """The `Filter` is used to identify objects that a Lifecycle Rule applies to."""

    Status: Required[ReadOnly[literals.ExpirationStatus]]
    """If 'Enabled', the rule is currently being applied."""

    Transitions: ReadOnly[Sequence[TransitionLike]]
    """Specifies when an Amazon S3 object transitions to a specified storage class."""

    NoncurrentVersionTransitions: ReadOnly[Sequence[NoncurrentVersionTransitionLike]]
    """Specifies the transition rule for the lifecycle rule that describes when
    noncurrent objects transition to a specific storage class."""

    NoncurrentVersionExpiration: ReadOnly[NoncurrentVersionExpirationLike]
    """Specifies when noncurrent object versions expire."""

    AbortIncompleteMultipartUpload: ReadOnly[AbortIncompleteMultipartUploadLike]
    """Specifies the days since the initiation of an incomplete multipart upload that
    Amazon S3 will wait before permanently removing all parts of the upload."""


class BucketLifecycleConfigurationLike(TypedDict):
    """Specifies the lifecycle configuration for objects in an Amazon S3 bucket."""

    Rules: ReadOnly[Sequence[LifecycleRuleLike]]
    """A lifecycle rule for individual objects in an Amazon S3 bucket."""


class TargetGrantLike(TypedDict, total=False):
    """Container for granting information."""

    Grantee: ReadOnly[GranteeLike]
    """Container for the person being granted permissions."""

    Permission: ReadOnly[literals.BucketLogsPermission]
    """Logging permissions assigned to the grantee for the bucket."""


class SimplePrefixLike(TypedDict):
    """To use simple format for S3 keys for log objects, set SimplePrefix to an empty
    object.
    """


class PartitionedPrefixLike(TypedDict, total=False):
    """Amazon S3 keys for log objects are partitioned in the following format...
    PartitionedPrefix defaults to EventTime delivery when server access logs are
    delivered.
    """

    PartitionDateSource: ReadOnly[literals.PartitionDateSource]


class TargetObjectKeyFormatLike(TypedDict, total=False):
    """Amazon S3 key format for log objects."""

    SimplePrefix: ReadOnly[SimplePrefixLike]
    """To use the simple format for S3 keys for log objects."""

    PartitionedPrefix: ReadOnly[PartitionedPrefixLike]
    """Partitioned S3 key for log objects."""


class LoggingEnabledLike(TypedDict):
    """Describes where logs are stored and the prefix that Amazon S3 assigns to all
    log object keys for a bucket.
    """

    TargetBucket: ReadOnly[str]
    """Specifies the bucket where you want Amazon S3 to store server access logs."""

    TargetGrants: NotRequired[ReadOnly[Sequence[TargetGrantLike]]]
    """Container for granting information."""

    TargetPrefix: ReadOnly[str]
    """A prefix for all log object keys."""

    TargetObjectKeyFormat: NotRequired[ReadOnly[TargetObjectKeyFormatLike]]
    """Amazon S3 key format for log objects."""


class BucketLoggingStatusLike(TypedDict, total=False):
    """Container for logging status information."""

    LoggingEnabled: ReadOnly[LoggingEnabledLike]
    """Describes where logs are stored and the prefix that Amazon S3 assigns to all
    log object keys for a bucket."""


class MetricsAndOperatorLike(TypedDict, total=False):
    """A conjunction (logical AND) of predicates, which is used in evaluating a
    metrics filter.
    """

    Prefix: ReadOnly[str]
    """The prefix used when evaluating an AND predicate."""

    Tags: ReadOnly[Sequence[TagLike]]
    """The list of tags used when evaluating an AND predicate."""

    AccessPointArn: ReadOnly[str]
    """The access point ARN used when evaluating an `AND` predicate."""


class MetricsFilterLike(TypedDict, total=False):
    """Specifies a metrics configuration filter."""

    Prefix: ReadOnly[str]
    """The prefix used when evaluating a metrics filter."""

    Tag: ReadOnly[TagLike]
    """The tag used when evaluating a metrics filter."""

    AccessPointArn: ReadOnly[str]
    """The access point ARN used when evaluating a metrics filter."""

    And: ReadOnly[MetricsAndOperatorLike]
    """A conjunction (logical AND) of predicates, which is used in evaluating a
    metrics filter."""


class MetricsConfigurationLike(TypedDict):
    """Specifies a metrics configuration for the CloudWatch request metrics
    (specified by the metrics configuration ID) from an Amazon S3 bucket.
    """

    Id: ReadOnly[str]
    Filter: NotRequired[ReadOnly[MetricsFilterLike]]


class TopicConfigurationDeprecatedLike(TypedDict, total=False):
    """A container for specifying the configuration for publication of messages to an
    Amazon Simple Notification Service (Amazon SNS) topic when Amazon S3 detects
    specified events.
    """

    Id: ReadOnly[str]
    """An optional unique identifier for configurations in a notification
    configuration."""

    Events: ReadOnly[Sequence[literals.Event]]
    """A collection of events related to objects"""

    Event: ReadOnly[literals.Event]
    """Deprecated. Bucket event for which to send notifications."""

    Topic: ReadOnly[str]
    """Amazon SNS topic to which Amazon S3 will publish a message to report the
    specified events for the bucket."""


class QueueConfigurationDeprecatedLike(TypedDict, total=False):
    """This data type is deprecated."""

    Id: ReadOnly[str]
    """An optional unique identifier for configurations in a notification
    configuration."""

    Event: ReadOnly[literals.Event]
    """Deprecated. The bucket event for which to send notifications."""

    Events: ReadOnly[Sequence[literals.Event]]
    """A collection of bucket events for which to send notifications."""

    Queue: ReadOnly[str]
    """The Amazon Resource Name (ARN) of the Amazon SQS queue to which Amazon S3
    publishes a message when it detects events of the specified type."""


class CloudFunctionConfigurationLike(TypedDict, total=False):
    """Container for specifying the Lambda notification configuration."""

    Id: ReadOnly[str]
    """An optional unique identifier for configurations in a notification
    configuration."""

    Event: ReadOnly[literals.Event]
    """Deprecated. The bucket event for which to send notifications."""

    Events: ReadOnly[Sequence[literals.Event]]
    """Bucket events for which to send notifications."""

    CloudFunction: ReadOnly[str]
    """Lambda cloud function ARN that Amazon S3 can invoke when it detects events of
    the specified type."""

    InvocationRole: ReadOnly[str]
    """The role supporting the invocation of the Lambda function"""


class NotificationConfigurationDeprecatedLike(TypedDict, total=False):
    """Response of `get_bucket_notification`."""

    TopicConfiguration: ReadOnly[TopicConfigurationDeprecatedLike]
    """This data type is deprecated."""

    QueueConfiguration: ReadOnly[QueueConfigurationDeprecatedLike]
    """This data type is deprecated."""

    CloudFunctionConfiguration: ReadOnly[CloudFunctionConfigurationLike]
    """Container for specifying the Lambda notification configuration."""


class FilterRuleLike(TypedDict, total=False):
    """Specifies the Amazon S3 object key name to filter on."""

    Name: ReadOnly[literals.FilterRuleName]
    """The object key name prefix or suffix identifying one or more objects to which
    the filtering rule applies."""

    Value: ReadOnly[str]
    """The value that the filter searches for in object key names."""


class S3KeyFilterLike(TypedDict, total=False):
    """A container for object key name prefix and suffix filtering rules."""

    FilterRules: ReadOnly[Sequence[FilterRuleLike]]
    """A list of containers for the key-value pair that defines the criteria for the
    filter rule."""


class NotificationConfigurationFilterLike(TypedDict, total=False):
    """Specifies object key name filtering rules."""

    Key: ReadOnly[S3KeyFilterLike]
    """A container for object key name prefix and suffix filtering rules."""


class TopicConfigurationLike(TypedDict):
    """A container for specifying the configuration for publication of messages to an
    Amazon Simple Notification Service (Amazon SNS) topic when Amazon S3 detects
    specified events.
    """

    Id: NotRequired[ReadOnly[str]]
    """An optional unique identifier for configurations in a notification
    configuration."""

    TopicArn: ReadOnly[str]
    """The Amazon Resource Name (ARN) of the Amazon SNS topic to which Amazon S3
    publishes a message when it detects events of the specified type."""

    Events: ReadOnly[Sequence[literals.Event]]
    """The Amazon S3 bucket event about which to send notifications."""

    Filter: NotRequired[ReadOnly[NotificationConfigurationFilterLike]]
    """Specifies object key name filtering rules."""


class QueueConfigurationLike(TypedDict):
    """Specifies the configuration for publishing messages to an Amazon Simple Queue
    Service (Amazon SQS) queue when Amazon S3 detects specified events.
    """

    Id: NotRequired[ReadOnly[str]]
    """An optional unique identifier for configurations in a notification
    configuration."""

    QueueArn: ReadOnly[str]
    """The Amazon Resource Name (ARN) of the Amazon SQS queue to which Amazon S3
    publishes a message when it detects events of the specified type."""

    Events: ReadOnly[Sequence[literals.Event]]
    """A collection of bucket events for which to send notifications"""

    Filter: NotRequired[ReadOnly[NotificationConfigurationFilterLike]]
    """Specifies object key name filtering rules."""


class LambdaFunctionConfigurationLike(TypedDict):
    """A container for specifying the configuration for Lambda notifications."""

    Id: NotRequired[ReadOnly[str]]
    """An optional unique identifier for configurations in a notification
    configuration."""

    LambdaFunctionArn: ReadOnly[str]
    """The Amazon Resource Name (ARN) of the Lambda function that Amazon S3 invokes
    when the specified event type occurs."""

    Events: ReadOnly[Sequence[literals.Event]]
    """The Amazon S3 bucket event for which to invoke the Lambda function."""

    Filter: NotRequired[ReadOnly[NotificationConfigurationFilterLike]]
    """Specifies object key name filtering rules."""


class EventBridgeConfigurationLike(TypedDict):
    """A container for specifying the configuration for Amazon EventBridge."""


class NotificationConfigurationLike(TypedDict, total=False):
    """A container for specifying the notification configuration of the bucket."""

    TopicConfigurations: ReadOnly[Sequence[TopicConfigurationLike]]
    """The topic to which notifications are sent and the events for which
    notifications are generated."""

    QueueConfigurations: ReadOnly[Sequence[QueueConfigurationLike]]
    """The Amazon Simple Queue Service queues to publish messages to and the events
    for which to publish messages."""

    LambdaFunctionConfigurations: ReadOnly[Sequence[LambdaFunctionConfigurationLike]]
    """Describes the Lambda functions to invoke and the events for which to invoke
    them."""

    EventBridgeConfiguration: ReadOnly[EventBridgeConfigurationLike]
    """Enables delivery of events to Amazon EventBridge."""


class OwnershipControlsRuleLike(TypedDict):
    """The container element for an ownership control rule."""

    ObjectOwnership: ReadOnly[literals.ObjectOwnership]
    """The container element for object ownership for a bucket's ownership controls.
    By default, `ObjectOwnership` is set to `BucketOwnerEnforced` and ACLs are
    disabled."""


class OwnershipControlsLike(TypedDict):
    """The container element for a bucket's ownership controls."""

    Rules: ReadOnly[Sequence[OwnershipControlsRuleLike]]
    """The container element for an ownership control rule."""


class ReplicationRuleAndOperatorLike(TypedDict, total=False):
    """A container for specifying rule filters."""

    Prefix: ReadOnly[str]
    """An object key name prefix that identifies the subset of objects to which the
    rule applies."""

    Tags: ReadOnly[Sequence[TagLike]]
    """An array of tags containing key and value pairs."""


class ReplicationRuleFilterLike(TypedDict, total=False):
    """A filter that identifies the subset of objects to which the replication rule
    applies.
    """

    Prefix: ReadOnly[str]
    """An object key name prefix that identifies the subset of objects to which the
    rule applies."""

    Tag: ReadOnly[TagLike]
    """A container for specifying a tag key and value."""

    And: ReadOnly[ReplicationRuleAndOperatorLike]
    """A container for specifying rule filters."""


class SseKmsEncryptedObjectsLike(TypedDict):
    """A container for filter information for the selection of S3 objects encrypted
    with Amazon Web Services KMS.
    """

    Status: ReadOnly[literals.SseKmsEncryptedObjectsStatus]
    """Specifies whether Amazon S3 replicates objects created with server-side
    encryption using an Amazon Web Services KMS key stored in Amazon Web Services Key
    Management Service."""


class ReplicaModificationsLike(TypedDict):
    """A filter that you can specify for selection for modifications on replicas.
    Amazon S3 doesn't replicate replica modifications by default.
    """

    Status: ReadOnly[literals.ReplicaModificationsStatus]
    """Specifies whether Amazon S3 replicates modifications on replicas."""


class SourceSelectionCriteriaLike(TypedDict, total=False):
    """A container that describes additional filters for identifying the source
    objects that you want to replicate.
    """

    SseKmsEncryptedObjects: ReadOnly[SseKmsEncryptedObjectsLike]
    """A container for filter information for the selection of Amazon S3 objects
    encrypted with Amazon Web Services KMS."""

    ReplicaModifications: ReadOnly[ReplicaModificationsLike]
    """A filter that you can specify for selections for modifications on replicas.
    Amazon S3 doesn't replicate replica modifications by default."""


class ExistingObjectReplicationLike(TypedDict):
    """Optional configuration to replicate existing source bucket objects."""

    Status: ReadOnly[literals.ExistingObjectReplicationStatus]
    """Specifies whether Amazon S3 replicates existing source bucket objects."""


class AccessControlTranslationLike(TypedDict):
    """A container for information about access control for replicas."""

    Owner: ReadOnly[literals.OwnerOverride]
    """Specifies the replica ownership."""


class EncryptionConfigurationLike(TypedDict, total=False):
    """Specifies encryption-related information for an Amazon S3 bucket that is a
    destination for replicated objects.
    """

    ReplicaKmsKeyID: ReadOnly[str]
    """Specifies the ID (Key ARN or Alias ARN) of the customer managed Amazon Web
    Services KMS key stored in Amazon Web Services Key Management Service (KMS) for
    the destination bucket."""


class ReplicationTimeValueLike(TypedDict, total=False):
    """A container specifying the time value for S3 Replication Time Control (S3 RTC)
    and replication metrics `EventThreshold`.
    """

    Minutes: ReadOnly[int]
    """Contains an integer specifying time in minutes."""


class ReplicationTimeLike(TypedDict):
    """A container specifying S3 Replication Time Control (S3 RTC) related
    information, including whether S3 RTC is enabled and the time when all objects
    and operations on objects must be replicated.
    """

    Status: ReadOnly[literals.ReplicationTimeStatus]
    """Specifies whether the replication time is enabled."""

    Time: ReadOnly[ReplicationTimeValueLike]
    """A container specifying the time by which replication should be complete for
    all objects and operations on objects."""


class MetricsLike(TypedDict):
    """A container specifying replication metrics-related settings enabling
    replication metrics and events.
    """

    Status: ReadOnly[literals.MetricsStatus]
    """Specifies whether the replication metrics are enabled."""

    EventThreshold: NotRequired[ReadOnly[ReplicationTimeValueLike]]
    """A container specifying the time threshold for emitting the
    `s3:Replication:OperationMissedThreshold` event."""


class DestinationLike(TypedDict, total=False):
    """Specifies information about where to publish analysis or configuration results
    for an Amazon S3 bucket and S3 Replication Time Control (S3 RTC).
    """

    Bucket: Required[ReadOnly[str]]
    """The Amazon Resource Name (ARN) of the bucket where you want Amazon S3 to store
    the results."""

    Account: ReadOnly[str]
    """Destination bucket owner account ID."""

    StorageClass: ReadOnly[literals.StorageClass]
    """The storage class to use when replicating objects, such as S3 Standard or
    reduced redundancy. By default, Amazon S3 uses the storage class of the source
    object to create the object replica."""

    AccessControlTranslation: ReadOnly[AccessControlTranslationLike]
    """Specify this only in a cross-account scenario (where source and destination
    bucket owners are not the same), and you want to change replica ownership to the
    Amazon Web Services account that owns the destination bucket."""

    EncryptionConfiguration: ReadOnly[EncryptionConfigurationLike]
    ReplicationTime: ReadOnly[ReplicationTimeLike]
    """A container specifying S3 Replication Time Control (S3 RTC), including whether
    S3 RTC is enabled and the time when all objects and operations on objects must be
    replicated."""

    Metrics: ReadOnly[MetricsLike]
    """A container specifying replication metrics-related settings enabling
    replication metrics and events."""


class DeleteMarkerReplicationLike(TypedDict, total=False):
    """Specifies whether Amazon S3 replicates delete markers."""

    Status: ReadOnly[literals.DeleteMarkerReplicationStatus]
    """Indicates whether to replicate delete markers."""


class ReplicationRuleLike(TypedDict, total=False):
    """Specifies which Amazon S3 objects to replicate and where to store the
    replicas.
    """

    ID: ReadOnly[str]
    Priority: ReadOnly[int]
    """The priority indicates which rule has precedence whenever two or more
    replication rules conflict."""

    Prefix: ReadOnly[str]
    """Deprecated. An object key name prefix that identifies the object or objects to
    which the rule applies."""

    Filter: ReadOnly[ReplicationRuleFilterLike]
    """A filter that identifies the subset of objects to which the replication rule
    applies."""

    Status: Required[ReadOnly[literals.ReplicationRuleStatus]]
    """Specifies whether the rule is enabled."""

    SourceSelectionCriteria: ReadOnly[SourceSelectionCriteriaLike]
    """A container that describes additional filters for identifying the source
    objects that you want to replicate."""

    ExistingObjectReplication: ReadOnly[ExistingObjectReplicationLike]
    """Optional configuration to replicate existing source bucket objects."""

    Destination: Required[ReadOnly[DestinationLike]]
    """A container for information about the replication destination and its
    configurations including enabling the S3 Replication Time Control (S3 RTC)."""

    DeleteMarkerReplication: ReadOnly[DeleteMarkerReplicationLike]
    """Specifies whether Amazon S3 replicates delete markers."""


class ReplicationConfigurationLike(TypedDict):
    """A container for replication rules."""

    Role: ReadOnly[str]
    """The Amazon Resource Name (ARN) of the Identity and Access Management (IAM)
    role that Amazon S3 assumes when replicating objects."""

    Rules: ReadOnly[Sequence[ReplicationRuleLike]]


class RequestPaymentConfigurationLike(TypedDict):
    """Container for Payer."""

    Payer: ReadOnly[literals.Payer]
    """Specifies who pays for the download and request fees."""


class TaggingLike(TypedDict):
    """Container for `TagSet` elements."""

    TagSet: ReadOnly[Sequence[TagLike]]


class VersioningConfigurationLike(TypedDict, total=False):
    """Describes the versioning state of an Amazon S3 bucket."""

    MFADelete: ReadOnly[literals.MFADelete]
    """Specifies whether MFA delete is enabled in the bucket versioning
    configuration."""

    Status: ReadOnly[literals.BucketVersioningStatus]
    """The versioning state of the bucket."""


class ErrorDocumentLike(TypedDict):
    Key: ReadOnly[str]
    """The object key name to use when a 4XX class error occurs. Length: at least 1."""


class IndexDocumentLike(TypedDict):
    """Container for the `Suffix` element."""

    Suffix: ReadOnly[str]
    """A suffix that is appended to a request that is for a directory on the website
    endpoint."""


class RedirectAllRequestsToLike(TypedDict):
    """Specifies the redirect behavior of all requests to a website endpoint of an
    Amazon S3 bucket.
    """

    HostName: ReadOnly[str]
    """Name of the host where requests are redirected."""

    Protocol: NotRequired[ReadOnly[literals.Protocol]]
    """Protocol to use when redirecting requests. The default is the protocol that is
    used in the original request."""


class ConditionLike(TypedDict, total=False):
    """A container for describing a condition that must be met for the specified
    redirect to apply.
    """

    HttpErrorCodeReturnedEquals: ReadOnly[str]
    """The HTTP error code when the redirect is applied."""

    KeyPrefixEquals: ReadOnly[str]
    """The object key name prefix when the redirect is applied."""


class RedirectLike(TypedDict, total=False):
    """Specifies how requests are redirected."""

    HostName: ReadOnly[str]
    """The host name to use in the redirect request."""

    HttpRedirectCode: ReadOnly[str]
    """The HTTP redirect code to use on the response."""

    Protocol: ReadOnly[literals.Protocol]
    """Protocol to use when redirecting requests. The default is the protocol that is
    used in the original request."""

    ReplaceKeyPrefixWith: ReadOnly[str]
    """The object key prefix to use in the redirect request."""

    ReplaceKeyWith: ReadOnly[str]
    """The specific object key to use in the redirect request."""


class RoutingRuleLike(TypedDict):
    """Specifies the redirect behavior and when a redirect is applied."""

    Condition: NotRequired[ReadOnly[ConditionLike]]
    """A container for describing a condition that must be met for the specified
    redirect to apply."""

    Redirect: ReadOnly[RedirectLike]


class WebsiteConfigurationLike(TypedDict, total=False):
    """Specifies website configuration parameters for an Amazon S3 bucket."""

    ErrorDocument: ReadOnly[ErrorDocumentLike]
    """The name of the error document for the website."""

    IndexDocument: ReadOnly[IndexDocumentLike]
    """The name of the index document for the website."""

    RedirectAllRequestsTo: ReadOnly[RedirectAllRequestsToLike]
    """The redirect behavior for every request to this bucket's website endpoint."""

    RoutingRules: ReadOnly[Sequence[RoutingRuleLike]]
    """Rules that define when a redirect is applied and the redirect behavior."""


class ObjectLockLegalHoldLike(TypedDict, total=False):
    """A legal hold configuration for an object."""

    Status: ReadOnly[literals.ObjectLockLegalHoldStatus]
    """Indicates whether the specified object has a legal hold in place."""


class EventHoldDurationLike(TypedDict, total=False):
    """Contains the event hold duration configuration, specified in either days or
    years.
    """

    Days: ReadOnly[int]
    """The number of days for the event hold duration."""

    Years: ReadOnly[int]
    """The number of years for the event hold duration."""


class DefaultRetentionLike(TypedDict, total=False):
    """The container element for optionally specifying the default Object Lock
    retention settings for new objects placed in the specified bucket.
    """

    Mode: ReadOnly[literals.ObjectLockRetentionMode]
    """The default Object Lock retention mode you want to apply to new objects placed
    in the specified bucket."""

    Days: ReadOnly[int]
    """The number of days that you want to specify for the default retention period."""

    Years: ReadOnly[int]
    """The number of years that you want to specify for the default retention period."""

    DefaultEventHold: ReadOnly[EventHoldDurationLike]
    """The default event hold duration to be applied to new objects placed in the
    specified bucket."""


class ObjectLockRuleLike(TypedDict, total=False):
    """The container element for an Object Lock rule."""

    DefaultRetention: ReadOnly[DefaultRetentionLike]
    """The default Object Lock retention settings for new objects in this bucket."""


class ObjectLockConfigurationLike(TypedDict, total=False):
    """The container element for Object Lock configuration parameters."""

    ObjectLockEnabled: ReadOnly[literals.ObjectLockEnabled]
    """Indicates whether this bucket has an Object Lock configuration enabled."""

    Rule: ReadOnly[ObjectLockRuleLike]


class ObjectLockRetentionLike(TypedDict, total=False):
    """A Retention configuration for an object."""

    Mode: ReadOnly[literals.ObjectLockRetentionMode]
    RetainUntilDate: ReadOnly[TimestampInput]
    """The date on which this Object Lock Retention will expire."""

    EventHold: ReadOnly[literals.ObjectLockEventHold]
    """The event hold status for the object."""

    EventHoldDuration: ReadOnly[EventHoldDurationLike]


class PublicAccessBlockConfigurationLike(TypedDict, total=False):
    """The PublicAccessBlock configuration that you want to apply to this Amazon S3
    bucket.
    """

    BlockPublicAcls: ReadOnly[bool]
    """Specifies whether Amazon S3 should block public access control lists (ACLs)
    for this bucket and objects in this bucket."""

    IgnorePublicAcls: ReadOnly[bool]
    """Specifies whether Amazon S3 should ignore public ACLs for this bucket and
    objects in this bucket."""

    BlockPublicPolicy: ReadOnly[bool]
    """Specifies whether Amazon S3 should block public bucket policies for this
    bucket."""

    RestrictPublicBuckets: ReadOnly[bool]
    """Specifies whether Amazon S3 should restrict public bucket policies for this
    bucket."""


class GlacierJobParametersLike(TypedDict):
    """Container for S3 Glacier job parameters."""

    Tier: ReadOnly[literals.Tier]
    """Retrieval tier at which the restore will be processed."""


class CSVInputLike(TypedDict, total=False):
    """Describes how an uncompressed comma-separated values (CSV)-formatted input
    object is formatted.
    """

    FileHeaderInfo: ReadOnly[literals.FileHeaderInfo]
    """Describes the first line of input."""

    Comments: ReadOnly[str]
    """A single character used to indicate that a row should be ignored when the
    character is present at the start of that row. Default: `#`"""

    QuoteEscapeCharacter: ReadOnly[str]
    """A single character used for escaping the quotation mark character inside an
    already escaped value."""

    RecordDelimiter: ReadOnly[str]
    """A single character used to separate individual records in the input."""

    FieldDelimiter: ReadOnly[str]
    """A single character used to separate individual fields in a record."""

    QuoteCharacter: ReadOnly[str]
    """A single character used for escaping when the field delimiter is part of the
    value. Default: `"`"""

    AllowQuotedRecordDelimiter: ReadOnly[bool]
    """Specifies that CSV field values may contain quoted record delimiters and such
    records should be allowed. Default value is FALSE."""


class JSONInputLike(TypedDict, total=False):
    """Specifies JSON as object's input serialization format."""

    Type: ReadOnly[literals.JSONType]


class ParquetInputLike(TypedDict):
    """Container for Parquet."""


class InputSerializationLike(TypedDict, total=False):
    """Describes the serialization format of the object."""

    CSV: ReadOnly[CSVInputLike]
    """Describes the serialization of a CSV-encoded object."""

    CompressionType: ReadOnly[literals.CompressionType]
    """Specifies object's compression format. Default Value: NONE."""

    JSON: ReadOnly[JSONInputLike]
    """Specifies JSON as object's input serialization format."""

    Parquet: ReadOnly[ParquetInputLike]
    """Specifies Parquet as object's input serialization format."""


class CSVOutputLike(TypedDict, total=False):
    """Describes how uncompressed comma-separated values (CSV)-formatted results are
    formatted.
    """

    QuoteFields: ReadOnly[literals.QuoteFields]
    """Indicates whether to use quotation marks around output fields."""

    QuoteEscapeCharacter: ReadOnly[str]
    """The single character used for escaping the quote character inside an already
    escaped value."""

    RecordDelimiter: ReadOnly[str]
    """A single character used to separate individual records in the output."""

    FieldDelimiter: ReadOnly[str]
    """The value used to separate individual fields in a record."""

    QuoteCharacter: ReadOnly[str]
    """A single character used for escaping when the field delimiter is part of the
    value."""


class JSONOutputLike(TypedDict, total=False):
    """Specifies JSON as request's output serialization format."""

    RecordDelimiter: ReadOnly[str]
    """The value used to separate individual records in the output."""


class OutputSerializationLike(TypedDict, total=False):
    """Describes how results of the Select job are serialized."""

    CSV: ReadOnly[CSVOutputLike]
    """Describes the serialization of CSV-encoded Select results."""

    JSON: ReadOnly[JSONOutputLike]
    """Specifies JSON as request's output serialization format."""


class SelectParametersLike(TypedDict):
    """Describes the parameters for Select job types."""

    InputSerialization: ReadOnly[InputSerializationLike]
    """Describes the serialization format of the object."""

    ExpressionType: ReadOnly[literals.ExpressionType]
    """The type of the provided expression (for example, SQL)."""

    Expression: ReadOnly[str]
    """The expression that is used to query the object."""

    OutputSerialization: ReadOnly[OutputSerializationLike]
    """Describes how the results of the Select job are serialized."""


class EncryptionLike(TypedDict, total=False):
    """Contains the type of server-side encryption used."""

    EncryptionType: Required[ReadOnly[literals.ServerSideEncryption]]
    """The server-side encryption algorithm used when storing job results in Amazon
    S3 (for example, AES256, `aws:kms`)."""

    KMSKeyId: ReadOnly[str]
    """If the encryption type is `aws:kms`, this optional value specifies the ID of
    the symmetric encryption customer managed key to use for encryption of job
    results."""

    KMSContext: ReadOnly[str]
    """If the encryption type is `aws:kms`, this optional value can be used to
    specify the encryption context for the restore results."""


class MetadataEntryLike(TypedDict, total=False):
    """A metadata key-value pair to store with an object."""

    Name: ReadOnly[str]
    Value: ReadOnly[str]


class S3LocationLike(TypedDict, total=False):
    """Describes an Amazon S3 location that will receive the results of the restore
    request.
    """

    BucketName: Required[ReadOnly[str]]
    """The name of the bucket where the restore results will be placed."""

    Prefix: Required[ReadOnly[str]]
    """The prefix that is prepended to the restore results for this request."""

    Encryption: ReadOnly[EncryptionLike]
    """Contains the type of server-side encryption used."""

    CannedACL: ReadOnly[literals.ObjectCannedACL]
    """The canned ACL to apply to the restore results."""

    AccessControlList: ReadOnly[Sequence[GrantLike]]
    """A list of grants that control access to the staged results."""

    Tagging: ReadOnly[TaggingLike]
    """The tag-set that is applied to the restore results."""

    UserMetadata: ReadOnly[Sequence[MetadataEntryLike]]
    """A list of metadata to store with the restore results in S3."""

    StorageClass: ReadOnly[literals.StorageClass]
    """The class of storage used to store the restore results."""


class OutputLocationLike(TypedDict, total=False):
    """Describes the location where the restore job's output is stored."""

    S3: ReadOnly[S3LocationLike]
    """Describes an S3 location that will receive the results of the restore request."""


class RestoreRequestLike(TypedDict, total=False):
    """Container for restore job parameters."""

    Days: ReadOnly[int]
    """Lifetime of the active copy in days."""

    GlacierJobParameters: ReadOnly[GlacierJobParametersLike]
    """S3 Glacier related parameters pertaining to this job."""

    Type: ReadOnly[literals.RestoreRequestType]
    Tier: ReadOnly[literals.Tier]
    """Retrieval tier at which the restore will be processed."""

    Description: ReadOnly[str]
    """The optional description for the job."""

    SelectParameters: ReadOnly[SelectParametersLike]
    """Describes the parameters for Select job types."""

    OutputLocation: ReadOnly[OutputLocationLike]
    """Describes the location where the restore job's output is stored."""


class RequestProgressLike(TypedDict, total=False):
    """Container for specifying if periodic `QueryProgress` messages should be sent."""

    Enabled: ReadOnly[bool]
    """Specifies whether periodic QueryProgress frames should be sent. Default value:
    FALSE."""


class ScanRangeLike(TypedDict, total=False):
    """Specifies the byte range of the object to get the records from."""

    Start: ReadOnly[int]
    """Specifies the start of the byte range. The default value is 0."""

    End: ReadOnly[int]
    """Specifies the end of the byte range. The default value is one less than the
    size of the object being queried."""


class AnnotationTableConfigurationUpdatesLike(TypedDict, total=False):
    """Specifies updates to apply to the annotation table configuration."""

    ConfigurationState: Required[ReadOnly[literals.AnnotationConfigurationState]]
    """The new configuration state to apply."""

    EncryptionConfiguration: ReadOnly[MetadataTableEncryptionConfigurationLike]
    """The encryption settings for an S3 Metadata journal table or inventory table
    configuration."""

    Role: ReadOnly[str]
    """The new IAM role ARN to apply."""


class InventoryTableConfigurationUpdatesLike(TypedDict):
    """The specified updates to the S3 Metadata inventory table configuration."""

    ConfigurationState: ReadOnly[literals.InventoryConfigurationState]
    """The configuration state of the inventory table, indicating whether the
    inventory table is enabled or disabled."""

    EncryptionConfiguration: NotRequired[
        ReadOnly[MetadataTableEncryptionConfigurationLike]
    ]


class JournalTableConfigurationUpdatesLike(TypedDict):
    """The specified updates to the S3 Metadata journal table configuration."""

    RecordExpiration: ReadOnly[RecordExpirationLike]
    """The journal table record expiration settings for the journal table."""


class SSEKMSEncryptionLike(TypedDict):
    """If `SSEKMS` is specified for `ObjectEncryption`, this data type specifies the
    Amazon Web Services KMS key Amazon Resource Name (ARN) to use and whether to use
    an S3 Bucket Key for server-side encryption using Key Management Service (KMS)
    keys (SSE-KMS).
    """

    KMSKeyArn: ReadOnly[str]
    """Specifies the Amazon Web Services KMS key Amazon Resource Name (ARN) to use
    for the updated server-side encryption type. Length: 20 to 2048."""

    BucketKeyEnabled: NotRequired[ReadOnly[bool]]
    """Specifies whether Amazon S3 should use an S3 Bucket Key for object encryption
    with server-side encryption using Key Management Service (KMS) keys (SSE-KMS). If
    this value isn't specified, it defaults to `false`."""


class ObjectEncryptionLike(TypedDict):
    """The updated server-side encryption type for this object. Exactly one of:
    `SSEKMS`.
    """

    SSEKMS: ReadOnly[SSEKMSEncryptionLike]
    """Specifies to update the object encryption type to server-side encryption with
    Key Management Service (KMS) keys (SSE-KMS)."""
