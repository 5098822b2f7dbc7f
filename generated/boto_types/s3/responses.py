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
    """If present, indicates that the requester was successfully charged for the
    request."""

    VersionId: str
    ResponseMetadata: Required[ResponseMetadata]


class CompleteMultipartUploadOutput(TypedDict, total=False):
    Location: Required[str]
    """The URI that identifies the newly created object."""

    Bucket: Required[str]
    """The name of the bucket that contains the newly created object."""

    Key: Required[str]
    """The object key of the newly created object."""

    Expiration: str
    """If the object expiration is configured, this will contain the expiration date
    (`expiry-date`) and rule ID (`rule-id`)."""

    ETag: Required[str]
    """Entity tag that identifies the newly created object's data."""

    ChecksumCRC32: str
    """The Base64 encoded, 32-bit `CRC32 checksum` of the object."""

    ChecksumCRC32C: str
    """The Base64 encoded, 32-bit `CRC32C` checksum of the object."""

    ChecksumCRC64NVME: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumSHA1: str
    """The Base64 encoded, 160-bit `SHA1` digest of the object."""

    ChecksumSHA256: str
    """The Base64 encoded, 256-bit `SHA256` digest of the object."""

    ChecksumSHA512: str
    """The Base64 encoded, 512-bit `SHA512` digest of the object."""

    ChecksumMD5: str
    """The Base64 encoded, 128-bit `MD5` digest of the object."""

    ChecksumXXHASH64: str
    """The Base64 encoded, 64-bit `XXHASH64` checksum of the object."""

    ChecksumXXHASH3: str
    """The Base64 encoded, 64-bit `XXHASH3` checksum of the object."""

    ChecksumXXHASH128: str
    """The Base64 encoded, 128-bit `XXHASH128` checksum of the object."""

    ChecksumType: literals.ChecksumType
    """The checksum type, which determines how part-level checksums are combined to
    create an object-level checksum for multipart objects."""

    ServerSideEncryption: literals.ServerSideEncryption
    """The server-side encryption algorithm used when storing this object in Amazon
    S3."""

    VersionId: str
    """Version ID of the newly created object, in case the bucket has versioning
    turned on."""

    SSEKMSKeyId: str
    """If present, indicates the ID of the KMS key that was used for object
    encryption."""

    BucketKeyEnabled: bool
    """Indicates whether the multipart upload uses an S3 Bucket Key for server-side
    encryption with Key Management Service (KMS) keys (SSE-KMS)."""

    RequestCharged: literals.RequestCharged
    """If present, indicates that the requester was successfully charged for the
    request."""

    ResponseMetadata: Required[ResponseMetadata]


class CopyObjectResult(TypedDict, total=False):
    """Container for all response elements."""

    ETag: Required[str]
    LastModified: Required[datetime]
    """Creation date of the object."""

    ChecksumType: literals.ChecksumType
    """The checksum type that is used to calculate the object’s checksum value."""

    ChecksumCRC32: str
    """The Base64 encoded, 32-bit `CRC32` checksum of the object."""

    ChecksumCRC32C: str
    """The Base64 encoded, 32-bit `CRC32C` checksum of the object."""

    ChecksumCRC64NVME: str
    """The Base64 encoded, 64-bit `CRC64NVME` checksum of the object."""

    ChecksumSHA1: str
    """The Base64 encoded, 160-bit `SHA1` digest of the object."""

    ChecksumSHA256: str
    """The Base64 encoded, 256-bit `SHA256` digest of the object."""

    ChecksumSHA512: str
    """The Base64 encoded, 512-bit `SHA512` digest of the object."""

    ChecksumMD5: str
    """The Base64 encoded, 128-bit `MD5` digest of the object."""

    ChecksumXXHASH64: str
    """The Base64 encoded, 64-bit `XXHASH64` checksum of the object."""

    ChecksumXXHASH3: str
    """The Base64 encoded, 64-bit `XXHASH3` checksum of the object."""

    ChecksumXXHASH128: str
    """The Base64 encoded, 128-bit `XXHASH128` checksum of the object."""


class CopyObjectOutput(TypedDict, total=False):
    CopyObjectResult: Required[CopyObjectResult]
    """Container for all response elements."""

    Expiration: str
    """If the object expiration is configured, the response includes this header."""

    CopySourceVersionId: str
    """Version ID of the source object that was copied."""

    VersionId: str
    """Version ID of the newly created copy."""

    ServerSideEncryption: literals.ServerSideEncryption
    """The server-side encryption algorithm used when you store this object in Amazon
    S3 or Amazon FSx."""

    SSECustomerAlgorithm: str
    """If server-side encryption with a customer-provided encryption key was
    requested, the response will include this header to confirm the encryption
    algorithm that's used."""

    SSECustomerKeyMD5: str
    """If server-side encryption with a customer-provided encryption key was
    requested, the response will include this header to provide the round-trip
    message integrity verification of the customer-provided encryption key."""

    SSEKMSKeyId: str
    """If present, indicates the ID of the KMS key that was used for object
    encryption."""

    SSEKMSEncryptionContext: str
    """If present, indicates the Amazon Web Services KMS Encryption Context to use
    for object encryption."""

    BucketKeyEnabled: bool
    """Indicates whether the copied object uses an S3 Bucket Key for server-side
    encryption with Key Management Service (KMS) keys (SSE-KMS)."""

    RequestCharged: literals.RequestCharged
    """If present, indicates that the requester was successfully charged for the
    request."""

    ResponseMetadata: Required[ResponseMetadata]


class CreateBucketOutput(TypedDict):
    Location: str
    """A forward slash followed by the name of the bucket for all account regional
    namespace buckets and all global general purpose buckets created in us-east-1."""

    BucketArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreateMultipartUploadOutput(TypedDict, total=False):
    AbortDate: datetime
    """If the bucket has a lifecycle rule configured with an action to abort
    incomplete multipart uploads and the prefix in the lifecycle rule matches the
    object name in the request, the response includes this header."""

    AbortRuleId: str
    """This header is returned along with the `x-amz-abort-date` header."""

    Bucket: Required[str]
    """The name of the bucket to which the multipart upload was initiated."""

    Key: Required[str]
    """Object key for which the multipart upload was initiated."""

    UploadId: Required[str]
    """ID for the initiated multipart upload."""

    ServerSideEncryption: literals.ServerSideEncryption
    """The server-side encryption algorithm used when you store this object in Amazon
    S3 or Amazon FSx."""

    SSECustomerAlgorithm: str
    """If server-side encryption with a customer-provided encryption key was
    requested, the response will include this header to confirm the encryption
    algorithm that's used."""

    SSECustomerKeyMD5: str
    """If server-side encryption with a customer-provided encryption key was
    requested, the response will include this header to provide the round-trip
    message integrity verification of the customer-provided encryption key."""

    SSEKMSKeyId: str
    """If present, indicates the ID of the KMS key that was used for object
    encryption."""

    SSEKMSEncryptionContext: str
    """If present, indicates the Amazon Web Services KMS Encryption Context to use
    for object encryption."""

    BucketKeyEnabled: bool
    """Indicates whether the multipart upload uses an S3 Bucket Key for server-side
    encryption with Key Management Service (KMS) keys (SSE-KMS)."""

    RequestCharged: literals.RequestCharged
    """If present, indicates that the requester was successfully charged for the
    request."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    ChecksumType: literals.ChecksumType
    """Indicates the checksum type that you want Amazon S3 to use to calculate the
    object’s checksum value."""

    VersionId: str
    ResponseMetadata: Required[ResponseMetadata]


class SessionCredentials(TypedDict):
    """The established temporary security credentials of the session."""

    AccessKeyId: str
    """A unique identifier that's associated with a secret access key."""

    SecretAccessKey: str
    """A key that's used with the access key ID to cryptographically sign
    programmatic Amazon Web Services requests."""

    SessionToken: str
    """A part of the temporary security credentials."""

    Expiration: datetime
    """Temporary security credentials expire after a specified interval."""


class CreateSessionOutput(TypedDict, total=False):
    ServerSideEncryption: literals.ServerSideEncryption
    """The server-side encryption algorithm used when you store objects in the
    directory bucket."""

    SSEKMSKeyId: str
    """If you specify `x-amz-server-side-encryption` with `aws:kms`, this header
    indicates the ID of the KMS symmetric encryption customer managed key that was
    used for object encryption."""

    SSEKMSEncryptionContext: str
    """If present, indicates the Amazon Web Services KMS Encryption Context to use
    for object encryption."""

    BucketKeyEnabled: bool
    """Indicates whether to use an S3 Bucket Key for server-side encryption with KMS
    keys (SSE-KMS)."""

    Credentials: Required[SessionCredentials]
    """The established temporary security credentials for the created session."""

    ResponseMetadata: Required[ResponseMetadata]


class DeleteObjectOutput(TypedDict, total=False):
    DeleteMarker: bool
    """Indicates whether the specified object version that was permanently deleted
    was (true) or was not (false) a delete marker before deletion."""

    VersionId: str
    """Returns the version ID of the delete marker created as a result of the DELETE
    operation."""

    RequestCharged: literals.RequestCharged
    """If present, indicates that the requester was successfully charged for the
    request."""

    ResponseMetadata: Required[ResponseMetadata]


class DeleteObjectAnnotationOutput(TypedDict, total=False):
    ObjectVersionId: str
    """The version ID of the object that the annotation was deleted from."""

    RequestCharged: literals.RequestCharged
    """If present, indicates that the requester was successfully charged for the
    request."""

    ResponseMetadata: Required[ResponseMetadata]


class DeleteObjectTaggingOutput(TypedDict):
    VersionId: NotRequired[str]
    """The versionId of the object the tag-set was removed from."""

    ResponseMetadata: ResponseMetadata


class DeletedObject(TypedDict, total=False):
    Key: Required[str]
    """The name of the deleted object."""

    VersionId: str
    DeleteMarker: bool
    """Indicates whether the specified object version that was permanently deleted
    was (true) or was not (false) a delete marker before deletion."""

    DeleteMarkerVersionId: str
    """The version ID of the delete marker created as a result of the DELETE
    operation."""


class Error(TypedDict, total=False):
    """Container for all error elements."""

    Key: str
    VersionId: str
    Code: str
    """The error code is a string that uniquely identifies an error condition."""

    Message: str
    """The error message contains a generic description of the error condition in
    English."""


class DeleteObjectsOutput(TypedDict, total=False):
    Deleted: list[DeletedObject]
    """Container element for a successful delete."""

    RequestCharged: literals.RequestCharged
    """If present, indicates that the requester was successfully charged for the
    request."""

    Errors: list[Error]
    """Container for a failed delete action that describes the object that Amazon S3
    attempted to delete and the error it encountered."""

    ResponseMetadata: Required[ResponseMetadata]


class AbacStatus(TypedDict, total=False):
    """The ABAC status of the general purpose bucket."""

    Status: literals.BucketAbacStatus
    """The ABAC status of the general purpose bucket."""


class GetBucketAbacOutput(TypedDict):
    AbacStatus: NotRequired[AbacStatus]
    """The ABAC status of the general purpose bucket."""

    ResponseMetadata: ResponseMetadata


class GetBucketAccelerateConfigurationOutput(TypedDict, total=False):
    Status: literals.BucketAccelerateStatus
    RequestCharged: literals.RequestCharged
    """If present, indicates that the requester was successfully charged for the
    request."""

    ResponseMetadata: Required[ResponseMetadata]


class Owner(TypedDict):
    """Container for the owner's display name and ID."""

    DisplayName: NotRequired[str]
    ID: str


class Grantee(TypedDict, total=False):
    """Container for the person being granted permissions."""

    DisplayName: str
    EmailAddress: str
    ID: str
    """The canonical user ID of the grantee."""

    Type: Required[literals.Type]
    URI: str
    """URI of the grantee group."""


class Grant(TypedDict):
    """Container for grant information."""

    Grantee: Grantee
    """The person being granted permissions."""

    Permission: literals.Permission
    """Specifies the permission given to the grantee."""


class GetBucketAclOutput(TypedDict):
    Owner: Owner
    """Container for the bucket owner's ID."""

    Grants: list[Grant]
    ResponseMetadata: ResponseMetadata


class Tag(TypedDict):
    """A container of a key value name pair."""

    Key: str
    """Name of the object key. Length: at least 1."""

    Value: str


class AnalyticsAndOperator(TypedDict, total=False):
    """A conjunction (logical AND) of predicates, which is used in evaluating a
    metrics filter.
    """

    Prefix: str
    """The prefix to use when evaluating an AND predicate: The prefix that an object
    must have to be included in the metrics results."""

    Tags: list[Tag]
    """The list of tags to use when evaluating an AND predicate."""


class AnalyticsFilter(TypedDict, total=False):
    """The filter used to describe a set of objects for analyses."""

    Prefix: str
    """The prefix to use when evaluating an analytics filter."""

    Tag: Tag
    """The tag to use when evaluating an analytics filter."""

    And: AnalyticsAndOperator
    """A conjunction (logical AND) of predicates, which is used in evaluating an
    analytics filter."""


class AnalyticsS3BucketDestination(TypedDict):
    """Contains information about where to publish the analytics results."""

    Format: literals.AnalyticsS3ExportFileFormat
    """Specifies the file format used when exporting data to Amazon S3."""

    BucketAccountId: NotRequired[str]
    """The account ID that owns the destination S3 bucket."""

    Bucket: str
    """The Amazon Resource Name (ARN) of the bucket to which data is exported."""

    Prefix: NotRequired[str]
    """The prefix to use when exporting data."""


class AnalyticsExportDestination(TypedDict):
    """Where to publish the analytics results."""

    S3BucketDestination: AnalyticsS3BucketDestination
    """A destination signifying output to an S3 bucket."""


class StorageClassAnalysisDataExport(TypedDict):
    """Container for data related to the storage class analysis for an Amazon S3
    bucket for export.
    """

    OutputSchemaVersion: literals.StorageClassAnalysisSchemaVersion
    """The version of the output schema to use when exporting data."""

    Destination: AnalyticsExportDestination
    """The place to store the data for an analysis."""


class StorageClassAnalysis(TypedDict, total=False):
    """Specifies data related to access patterns to be collected and made available
    to analyze the tradeoffs between different storage classes for an Amazon S3
    bucket.
    """

    DataExport: StorageClassAnalysisDataExport
    """Specifies how data related to the storage class analysis for an Amazon S3
    bucket should be exported."""


class AnalyticsConfiguration(TypedDict):
    """Specifies the configuration and any analyses for the analytics filter of an
    Amazon S3 bucket.
    """

    Id: str
    Filter: NotRequired[AnalyticsFilter]
    """The filter used to describe a set of objects for analyses."""

    StorageClassAnalysis: StorageClassAnalysis
    """Contains data related to access patterns to be collected and made available to
    analyze the tradeoffs between different storage classes."""


class GetBucketAnalyticsConfigurationOutput(TypedDict):
    AnalyticsConfiguration: NotRequired[AnalyticsConfiguration]
    """The configuration and any analyses for the analytics filter."""

    ResponseMetadata: ResponseMetadata


class CORSRule(TypedDict, total=False):
    """Specifies a cross-origin access rule for an Amazon S3 bucket."""

    ID: str
    AllowedHeaders: list[str]
    """Headers that are specified in the `Access-Control-Request-Headers` header."""

    AllowedMethods: Required[list[str]]
    """An HTTP method that you allow the origin to execute."""

    AllowedOrigins: Required[list[str]]
    """One or more origins you want customers to be able to access the bucket from."""

    ExposeHeaders: list[str]
    """One or more headers in the response that you want customers to be able to
    access from their applications (for example, from a JavaScript `XMLHttpRequest`
    object)."""

    MaxAgeSeconds: int
    """The time in seconds that your browser is to cache the preflight response for
    the specified resource."""


class GetBucketCorsOutput(TypedDict):
    CORSRules: NotRequired[list[CORSRule]]
    """A set of origins and methods (cross-origin access that you want to allow)."""

    ResponseMetadata: ResponseMetadata


class ServerSideEncryptionByDefault(TypedDict):
    """Describes the default server-side encryption to apply to new objects in the
    bucket.
    """

    SSEAlgorithm: literals.ServerSideEncryption
    """Server-side encryption algorithm to use for the default encryption."""

    KMSMasterKeyID: NotRequired[str]
    """Amazon Web Services Key Management Service (KMS) customer managed key ID to
    use for the default encryption."""


class BlockedEncryptionTypes(TypedDict, total=False):
    """A bucket-level setting for Amazon S3 general purpose buckets used to prevent
    the upload of new objects encrypted with the specified server-side encryption
    type.
    """

    EncryptionType: list[literals.EncryptionType]
    """The object encryption type that you want to block or unblock for an Amazon S3
    general purpose bucket."""


class ServerSideEncryptionRule(TypedDict, total=False):
    """Specifies the default server-side encryption configuration."""

    ApplyServerSideEncryptionByDefault: ServerSideEncryptionByDefault
    """Specifies the default server-side encryption to apply to new objects in the
    bucket."""

    BucketKeyEnabled: bool
    """Specifies whether Amazon S3 should use an S3 Bucket Key with server-side
    encryption using KMS (SSE-KMS) for new objects in the bucket."""

    BlockedEncryptionTypes: BlockedEncryptionTypes
    """A bucket-level setting for Amazon S3 general purpose buckets used to prevent
    the upload of new objects encrypted with the specified server-side encryption
    type."""


class ServerSideEncryptionConfiguration(TypedDict):
    """Specifies the default server-side-encryption configuration."""

    Rules: list[ServerSideEncryptionRule]
    """Container for information about a particular server-side encryption
    configuration rule."""


class GetBucketEncryptionOutput(TypedDict):
    ServerSideEncryptionConfiguration: ServerSideEncryptionConfiguration
    """Specifies the default server-side-encryption configuration."""

    ResponseMetadata: ResponseMetadata


class IntelligentTieringAndOperator(TypedDict, total=False):
    """A container for specifying S3 Intelligent-Tiering filters."""

    Prefix: str
    """An object key name prefix that identifies the subset of objects to which the
    configuration applies."""

    Tags: list[Tag]
    """All of these tags must exist in the object's tag set in order for the
    configuration to apply."""


class IntelligentTieringFilter(TypedDict, total=False):
    """The `Filter` is used to identify objects that the S3 Intelligent-Tiering
    configuration applies to.
    """

    Prefix: str
    """An object key name prefix that identifies the subset of objects to which the
    rule applies."""

    Tag: Tag
    """A container of a key value name pair."""

    And: IntelligentTieringAndOperator
    """A conjunction (logical AND) of predicates, which is used in evaluating a
    metrics filter."""


class Tiering(TypedDict):
    """The S3 Intelligent-Tiering storage class is designed to optimize storage costs
    by automatically moving data to the most cost-effective storage access tier,
    without additional operational overhead.
    """

    Days: int
    """The number of consecutive days of no access after which an object will be
    eligible to be transitioned to the corresponding tier."""

    AccessTier: literals.IntelligentTieringAccessTier
    """S3 Intelligent-Tiering access tier."""


class IntelligentTieringConfiguration(TypedDict):
    """Specifies the S3 Intelligent-Tiering configuration for an Amazon S3 bucket."""

    Id: str
    """The ID used to identify the S3 Intelligent-Tiering configuration."""

    Filter: NotRequired[IntelligentTieringFilter]
    """Specifies a bucket filter."""

    Status: literals.IntelligentTieringStatus
    Tierings: list[Tiering]
    """Specifies the S3 Intelligent-Tiering storage class tier of the configuration."""


class GetBucketIntelligentTieringConfigurationOutput(TypedDict):
    IntelligentTieringConfiguration: NotRequired[IntelligentTieringConfiguration]
    """Container for S3 Intelligent-Tiering configuration."""

    ResponseMetadata: ResponseMetadata


class SSES3(TypedDict):
    """Specifies the use of SSE-S3 to encrypt delivered inventory reports."""


class SSEKMS(TypedDict):
    """Specifies the use of SSE-KMS to encrypt delivered inventory reports."""

    KeyId: str
    """Specifies the ID of the Key Management Service (KMS) symmetric encryption
    customer managed key to use for encrypting inventory reports."""


class InventoryEncryption(TypedDict, total=False):
    """Contains the type of server-side encryption used to encrypt the S3 Inventory
    results.
    """

    SSES3: SSES3
    """Specifies the use of SSE-S3 to encrypt delivered inventory reports."""

    SSEKMS: SSEKMS
    """Specifies the use of SSE-KMS to encrypt delivered inventory reports."""


class InventoryS3BucketDestination(TypedDict, total=False):
    """Contains the bucket name, file format, bucket owner (optional), and prefix
    (optional) where S3 Inventory results are published.
    """

    AccountId: str
    """The account ID that owns the destination S3 bucket."""

    Bucket: Required[str]
    """The Amazon Resource Name (ARN) of the bucket where inventory results will be
    published."""

    Format: Required[literals.InventoryFormat]
    """Specifies the output format of the inventory results."""

    Prefix: str
    """The prefix that is prepended to all inventory results."""

    Encryption: InventoryEncryption
    """Contains the type of server-side encryption used to encrypt the inventory
    results."""


class InventoryDestination(TypedDict):
    """Specifies the S3 Inventory configuration for an Amazon S3 bucket."""

    S3BucketDestination: InventoryS3BucketDestination
    """Contains the bucket name, file format, bucket owner (optional), and prefix
    (optional) where inventory results are published."""


class InventoryFilter(TypedDict):
    """Specifies an S3 Inventory filter."""

    Prefix: str
    """The prefix that an object must have to be included in the inventory results."""


class InventorySchedule(TypedDict):
    """Specifies the schedule for generating S3 Inventory results."""

    Frequency: literals.InventoryFrequency
    """Specifies how frequently inventory results are produced."""


class InventoryConfiguration(TypedDict):
    """Specifies the S3 Inventory configuration for an Amazon S3 bucket."""

    Destination: InventoryDestination
    """Contains information about where to publish the inventory results."""

    IsEnabled: bool
    """Specifies whether the inventory is enabled or disabled."""

    Filter: NotRequired[InventoryFilter]
    Id: str
    IncludedObjectVersions: literals.InventoryIncludedObjectVersions
    OptionalFields: NotRequired[list[literals.InventoryOptionalField]]
    """Contains the optional fields that are included in the inventory results."""

    Schedule: InventorySchedule
    """Specifies the schedule for generating inventory results."""


class GetBucketInventoryConfigurationOutput(TypedDict):
    InventoryConfiguration: NotRequired[InventoryConfiguration]
    ResponseMetadata: ResponseMetadata


class LifecycleExpiration(TypedDict, total=False):
    """Container for the expiration for the lifecycle of the object."""

    Date: datetime
    """Indicates at what date the object is to be moved or deleted."""

    Days: int
    """Indicates the lifetime, in days, of the objects that are subject to the rule."""

    ExpiredObjectDeleteMarker: bool
    """Indicates whether Amazon S3 will remove a delete marker with no noncurrent
    versions."""


class Transition(TypedDict, total=False):
    """Specifies when an object transitions to a specified storage class."""

    Date: datetime
    """Indicates when objects are transitioned to the specified storage class."""

    Days: int
    """Indicates the number of days after creation when objects are transitioned to
    the specified storage class."""

    StorageClass: literals.TransitionStorageClass


class NoncurrentVersionTransition(TypedDict, total=False):
    """Container for the transition rule that describes when noncurrent objects
    transition to the `STANDARD_IA`, `ONEZONE_IA`, `INTELLIGENT_TIERING`,
    `GLACIER_IR`, `GLACIER`, or `DEEP_ARCHIVE` storage class.
    """

    NoncurrentDays: int
    """Specifies the number of days an object is noncurrent before Amazon S3 can
    perform the associated action."""

    StorageClass: literals.TransitionStorageClass
    """The class of storage used to store the object."""

    NewerNoncurrentVersions: int
    """Specifies how many noncurrent versions Amazon S3 will retain in the same
    storage class before transitioning objects."""


class NoncurrentVersionExpiration(TypedDict, total=False):
    """Specifies when noncurrent object versions expire."""

    NoncurrentDays: int
    """Specifies the number of days an object is noncurrent before Amazon S3 can
    perform the associated action."""

    NewerNoncurrentVersions: int
    """Specifies how many noncurrent versions Amazon S3 will retain."""


class AbortIncompleteMultipartUpload(TypedDict, total=False):
    """Specifies the days since the initiation of an incomplete multipart upload that
    Amazon S3 will wait before permanently removing all parts of the upload.
    """

    DaysAfterInitiation: int
    """Specifies the number of days after which Amazon S3 aborts an incomplete
    multipart upload."""


class Rule(TypedDict, total=False):
    """Specifies lifecycle rules for an Amazon S3 bucket."""

    Expiration: LifecycleExpiration
    ID: str
    Prefix: Required[str]
    """Object key prefix that identifies one or more objects to which this rule
    applies."""

    Status: Required[literals.ExpirationStatus]
    """If `Enabled`, the rule is currently being applied."""

    Transition: Transition
    """Specifies when an object transitions to a specified storage class."""

    NoncurrentVersionTransition: NoncurrentVersionTransition
    """Container for the transition rule that describes when noncurrent objects
    transition to the `STANDARD_IA`, `ONEZONE_IA`, `INTELLIGENT_TIERING`,
    `GLACIER_IR`, `GLACIER`, or `DEEP_ARCHIVE` storage class."""

    NoncurrentVersionExpiration: NoncurrentVersionExpiration
    """Specifies when noncurrent object versions expire."""

    AbortIncompleteMultipartUpload: AbortIncompleteMultipartUpload
    """Specifies the days since the initiation of an incomplete multipart upload that
    Amazon S3 will wait before permanently removing all parts of the upload."""


class GetBucketLifecycleOutput(TypedDict):
    Rules: NotRequired[list[Rule]]
    ResponseMetadata: ResponseMetadata


class LifecycleRuleAndOperator(TypedDict, total=False):
    """This is used in a Lifecycle Rule Filter to apply a logical AND to two or more
    predicates.
    """

    Prefix: str
    """Prefix identifying one or more objects to which the rule applies."""

    Tags: list[Tag]
    """All of these tags must exist in the object's tag set in order for the rule to
    apply."""

    ObjectSizeGreaterThan: int
    """Minimum object size to which the rule applies."""

    ObjectSizeLessThan: int
    """Maximum object size to which the rule applies."""


class LifecycleRuleFilter(TypedDict, total=False):
    """The `Filter` is used to identify objects that a Lifecycle Rule applies to."""

    Prefix: str
    """Prefix identifying one or more objects to which the rule applies."""

    Tag: Tag
    """This tag must exist in the object's tag set in order for the rule to apply."""

    ObjectSizeGreaterThan: int
    """Minimum object size to which the rule applies."""

    ObjectSizeLessThan: int
    """Maximum object size to which the rule applies."""

    And: LifecycleRuleAndOperator
    """This is used in a Lifecycle Rule Filter to apply a logical AND to two or more
    predicates."""


class LifecycleRule(TypedDict, total=False):
    """A lifecycle rule for individual objects in an Amazon S3 bucket."""

    Expiration: LifecycleExpiration
    """Specifies the expiration for the lifecycle of the object in the form of date,
    days and, whether the object has a delete marker."""

    ID: Required[str]
    Prefix: str
    """Deprecated. The general purpose bucket prefix that identifies one or more
    objects to which the rule applies."""

    Filter: Required[LifecycleRuleFilter]
    """The `Filter` is used to identify objects that a Lifecycle Rule applies to."""

    Status: Required[literals.ExpirationStatus]
    """If 'Enabled', the rule is currently being applied."""

    Transitions: list[Transition]
    """Specifies when an Amazon S3 object transitions to a specified storage class."""

    NoncurrentVersionTransitions: list[NoncurrentVersionTransition]
    """Specifies the transition rule for the lifecycle rule that describes when
    noncurrent objects transition to a specific storage class."""

    NoncurrentVersionExpiration: NoncurrentVersionExpiration
    """Specifies when noncurrent object versions expire."""

    AbortIncompleteMultipartUpload: AbortIncompleteMultipartUpload
    """Specifies the days since the initiation of an incomplete multipart upload that
    Amazon S3 will wait before permanently removing all parts of the upload."""


class GetBucketLifecycleConfigurationOutput(TypedDict, total=False):
    Rules: list[LifecycleRule]
    TransitionDefaultMinimumObjectSize: literals.TransitionDefaultMinimumObjectSize
    """Indicates which default minimum object size behavior is applied to the
    lifecycle configuration."""

    ResponseMetadata: Required[ResponseMetadata]


class GetBucketLocationOutput(TypedDict):
    LocationConstraint: NotRequired[literals.BucketLocationConstraint | None]
    """Specifies the Region where the bucket resides."""

    ResponseMetadata: ResponseMetadata


class TargetGrant(TypedDict, total=False):
    """Container for granting information."""

    Grantee: Grantee
    """Container for the person being granted permissions."""

    Permission: literals.BucketLogsPermission
    """Logging permissions assigned to the grantee for the bucket."""


class SimplePrefix(TypedDict):
    """To use simple format for S3 keys for log objects, set SimplePrefix to an empty
    object.
    """


class PartitionedPrefix(TypedDict, total=False):
    """Amazon S3 keys for log objects are partitioned in the following format...
    PartitionedPrefix defaults to EventTime delivery when server access logs are
    delivered.
    """

    PartitionDateSource: literals.PartitionDateSource


class TargetObjectKeyFormat(TypedDict, total=False):
    """Amazon S3 key format for log objects."""

    SimplePrefix: SimplePrefix
    """To use the simple format for S3 keys for log objects."""

    PartitionedPrefix: PartitionedPrefix
    """Partitioned S3 key for log objects."""


class LoggingEnabled(TypedDict):
    """Describes where logs are stored and the prefix that Amazon S3 assigns to all
    log object keys for a bucket.
    """

    TargetBucket: str
    """Specifies the bucket where you want Amazon S3 to store server access logs."""

    TargetGrants: NotRequired[list[TargetGrant]]
    """Container for granting information."""

    TargetPrefix: str
    """A prefix for all log object keys."""

    TargetObjectKeyFormat: NotRequired[TargetObjectKeyFormat]
    """Amazon S3 key format for log objects."""


class GetBucketLoggingOutput(TypedDict):
    LoggingEnabled: NotRequired[LoggingEnabled]
    """Describes where logs are stored and the prefix that Amazon S3 assigns to all
    log object keys for a bucket."""

    ResponseMetadata: ResponseMetadata


class DestinationResult(TypedDict, total=False):
    """The destination information for the S3 Metadata configuration."""

    TableBucketType: literals.S3TablesBucketType
    """The type of the table bucket where the metadata configuration is stored."""

    TableBucketArn: str
    """The Amazon Resource Name (ARN) of the table bucket where the metadata
    configuration is stored."""

    TableNamespace: str
    """The namespace in the table bucket where the metadata tables for a metadata
    configuration are stored."""


class ErrorDetails(TypedDict, total=False):
    """If an S3 Metadata V1 `CreateBucketMetadataTableConfiguration` or V2
    `CreateBucketMetadataConfiguration` request succeeds, but S3 Metadata was unable
    to create the table, this structure contains the error code and error message.
    """

    ErrorCode: str
    """If the V1 `CreateBucketMetadataTableConfiguration` request succeeds, but S3
    Metadata was unable to create the table, this structure contains the error code."""

    ErrorMessage: str
    """If the V1 `CreateBucketMetadataTableConfiguration` request succeeds, but S3
    Metadata was unable to create the table, this structure contains the error
    message."""


class RecordExpiration(TypedDict):
    """The journal table record expiration settings for a journal table in an S3
    Metadata configuration.
    """

    Expiration: literals.ExpirationState
    """Specifies whether journal table record expiration is enabled or disabled."""

    Days: NotRequired[int]
    """If you enable journal table record expiration, you can set the number of days
    to retain your journal table records."""


class JournalTableConfigurationResult(TypedDict):
    """The journal table configuration for the S3 Metadata configuration."""

    TableStatus: str
    Error: NotRequired[ErrorDetails]
    """If an S3 Metadata V1 `CreateBucketMetadataTableConfiguration` or V2
    `CreateBucketMetadataConfiguration` request succeeds, but S3 Metadata was unable
    to create the table, this structure contains the error code and error message."""

    TableName: str
    TableArn: NotRequired[str]
    RecordExpiration: RecordExpiration
    """The journal table record expiration settings for the journal table."""


class InventoryTableConfigurationResult(TypedDict, total=False):
    """The inventory table configuration for an S3 Metadata configuration."""

    ConfigurationState: Required[literals.InventoryConfigurationState]
    """The configuration state of the inventory table, indicating whether the
    inventory table is enabled or disabled."""

    TableStatus: str
    Error: ErrorDetails
    """If an S3 Metadata V1 `CreateBucketMetadataTableConfiguration` or V2
    `CreateBucketMetadataConfiguration` request succeeds, but S3 Metadata was unable
    to create the table, this structure contains the error code and error message."""

    TableName: str
    TableArn: str


class AnnotationTableConfigurationResult(TypedDict, total=False):
    """Contains the current state of the annotation table associated with a bucket's
    Amazon S3 Metadata configuration, including its provisioning status and
    identifiers.
    """

    ConfigurationState: Required[literals.AnnotationConfigurationState]
    TableStatus: str
    """The provisioning status of the annotation table."""

    Error: ErrorDetails
    """If an S3 Metadata V1 `CreateBucketMetadataTableConfiguration` or V2
    `CreateBucketMetadataConfiguration` request succeeds, but S3 Metadata was unable
    to create the table, this structure contains the error code and error message."""

    TableName: str
    TableArn: str
    Role: str
    """The ARN of the IAM role associated with the annotation table."""


class MetadataConfigurationResult(TypedDict, total=False):
    """The S3 Metadata configuration for a general purpose bucket."""

    DestinationResult: Required[DestinationResult]
    """The destination settings for a metadata configuration."""

    JournalTableConfigurationResult: JournalTableConfigurationResult
    InventoryTableConfigurationResult: InventoryTableConfigurationResult
    AnnotationTableConfigurationResult: AnnotationTableConfigurationResult
    """The annotation table configuration result, if an annotation table is
    configured."""


class GetBucketMetadataConfigurationResult(TypedDict):
    """The S3 Metadata configuration for a general purpose bucket."""

    MetadataConfigurationResult: MetadataConfigurationResult
    """The metadata configuration for a general purpose bucket."""


class GetBucketMetadataConfigurationOutput(TypedDict):
    GetBucketMetadataConfigurationResult: NotRequired[
        GetBucketMetadataConfigurationResult
    ]
    """The metadata configuration for the general purpose bucket."""

    ResponseMetadata: ResponseMetadata


class S3TablesDestinationResult(TypedDict):
    """The destination information for a V1 S3 Metadata configuration."""

    TableBucketArn: str
    """The Amazon Resource Name (ARN) for the table bucket that's specified as the
    destination in the metadata table configuration."""

    TableName: str
    """The name for the metadata table in your metadata table configuration."""

    TableArn: str
    """The Amazon Resource Name (ARN) for the metadata table in the metadata table
    configuration."""

    TableNamespace: str
    """The table bucket namespace for the metadata table in your metadata table
    configuration."""


class MetadataTableConfigurationResult(TypedDict):
    """The V1 S3 Metadata configuration for a general purpose bucket."""

    S3TablesDestinationResult: S3TablesDestinationResult


class GetBucketMetadataTableConfigurationResult(TypedDict):
    """The V1 S3 Metadata configuration for a general purpose bucket."""

    MetadataTableConfigurationResult: MetadataTableConfigurationResult
    """The V1 S3 Metadata configuration for a general purpose bucket."""

    Status: str
    Error: NotRequired[ErrorDetails]
    """If the `CreateBucketMetadataTableConfiguration` request succeeds, but S3
    Metadata was unable to create the table, this structure contains the error code
    and error message."""


class GetBucketMetadataTableConfigurationOutput(TypedDict):
    GetBucketMetadataTableConfigurationResult: NotRequired[
        GetBucketMetadataTableConfigurationResult
    ]
    """The metadata table configuration for the general purpose bucket."""

    ResponseMetadata: ResponseMetadata


class MetricsAndOperator(TypedDict, total=False):
    """A conjunction (logical AND) of predicates, which is used in evaluating a
    metrics filter.
    """

    Prefix: str
    """The prefix used when evaluating an AND predicate."""

    Tags: list[Tag]
    """The list of tags used when evaluating an AND predicate."""

    AccessPointArn: str
    """The access point ARN used when evaluating an `AND` predicate."""


class MetricsFilter(TypedDict, total=False):
    """Specifies a metrics configuration filter."""

    Prefix: str
    """The prefix used when evaluating a metrics filter."""

    Tag: Tag
    """The tag used when evaluating a metrics filter."""

    AccessPointArn: str
    """The access point ARN used when evaluating a metrics filter."""

    And: MetricsAndOperator
    """A conjunction (logical AND) of predicates, which is used in evaluating a
    metrics filter."""


class MetricsConfiguration(TypedDict):
    """Specifies a metrics configuration for the CloudWatch request metrics
    (specified by the metrics configuration ID) from an Amazon S3 bucket.
    """

    Id: str
    Filter: NotRequired[MetricsFilter]


class GetBucketMetricsConfigurationOutput(TypedDict):
    MetricsConfiguration: NotRequired[MetricsConfiguration]
    ResponseMetadata: ResponseMetadata


class TopicConfigurationDeprecated(TypedDict, total=False):
    """A container for specifying the configuration for publication of messages to an
    Amazon Simple Notification Service (Amazon SNS) topic when Amazon S3 detects
    specified events.
    """

    Id: str
    """An optional unique identifier for configurations in a notification
    configuration."""

    Events: list[literals.Event]
    """A collection of events related to objects"""

    Event: literals.Event
    """Deprecated. Bucket event for which to send notifications."""

    Topic: str
    """Amazon SNS topic to which Amazon S3 will publish a message to report the
    specified events for the bucket."""


class QueueConfigurationDeprecated(TypedDict, total=False):
    """This data type is deprecated."""

    Id: str
    """An optional unique identifier for configurations in a notification
    configuration."""

    Event: literals.Event
    """Deprecated. The bucket event for which to send notifications."""

    Events: list[literals.Event]
    """A collection of bucket events for which to send notifications."""

    Queue: str
    """The Amazon Resource Name (ARN) of the Amazon SQS queue to which Amazon S3
    publishes a message when it detects events of the specified type."""


class CloudFunctionConfiguration(TypedDict, total=False):
    """Container for specifying the Lambda notification configuration."""

    Id: str
    """An optional unique identifier for configurations in a notification
    configuration."""

    Event: literals.Event
    """Deprecated. The bucket event for which to send notifications."""

    Events: list[literals.Event]
    """Bucket events for which to send notifications."""

    CloudFunction: str
    """Lambda cloud function ARN that Amazon S3 can invoke when it detects events of
    the specified type."""

    InvocationRole: str
    """The role supporting the invocation of the Lambda function"""


class NotificationConfigurationDeprecated(TypedDict, total=False):
    """Response of `get_bucket_notification`."""

    TopicConfiguration: TopicConfigurationDeprecated
    """This data type is deprecated."""

    QueueConfiguration: QueueConfigurationDeprecated
    """This data type is deprecated."""

    CloudFunctionConfiguration: CloudFunctionConfiguration
    """Container for specifying the Lambda notification configuration."""


class NotificationConfigurationDeprecatedResult(NotificationConfigurationDeprecated):
    """Response of `get_bucket_notification`."""

    ResponseMetadata: ResponseMetadata


class FilterRule(TypedDict, total=False):
    """Specifies the Amazon S3 object key name to filter on."""

    Name: literals.FilterRuleName
    """The object key name prefix or suffix identifying one or more objects to which
    the filtering rule applies."""

    Value: str
    """The value that the filter searches for in object key names."""


class S3KeyFilter(TypedDict, total=False):
    """A container for object key name prefix and suffix filtering rules."""

    FilterRules: list[FilterRule]
    """A list of containers for the key-value pair that defines the criteria for the
    filter rule."""


class NotificationConfigurationFilter(TypedDict, total=False):
    """Specifies object key name filtering rules."""

    Key: S3KeyFilter
    """A container for object key name prefix and suffix filtering rules."""


class TopicConfiguration(TypedDict):
    """A container for specifying the configuration for publication of messages to an
    Amazon Simple Notification Service (Amazon SNS) topic when Amazon S3 detects
    specified events.
    """

    Id: str
    """An optional unique identifier for configurations in a notification
    configuration."""

    TopicArn: str
    """The Amazon Resource Name (ARN) of the Amazon SNS topic to which Amazon S3
    publishes a message when it detects events of the specified type."""

    Events: list[literals.Event]
    """The Amazon S3 bucket event about which to send notifications."""

    Filter: NotRequired[NotificationConfigurationFilter]
    """Specifies object key name filtering rules."""


class QueueConfiguration(TypedDict):
    """Specifies the configuration for publishing messages to an Amazon Simple Queue
    Service (Amazon SQS) queue when Amazon S3 detects specified events.
    """

    Id: NotRequired[str]
    """An optional unique identifier for configurations in a notification
    configuration."""

    QueueArn: str
    """The Amazon Resource Name (ARN) of the Amazon SQS queue to which Amazon S3
    publishes a message when it detects events of the specified type."""

    Events: list[literals.Event]
    """A collection of bucket events for which to send notifications"""

    Filter: NotRequired[NotificationConfigurationFilter]
    """Specifies object key name filtering rules."""


class LambdaFunctionConfiguration(TypedDict):
    """A container for specifying the configuration for Lambda notifications."""

    Id: NotRequired[str]
    """An optional unique identifier for configurations in a notification
    configuration."""

    LambdaFunctionArn: str
    """The Amazon Resource Name (ARN) of the Lambda function that Amazon S3 invokes
    when the specified event type occurs."""

    Events: list[literals.Event]
    """The Amazon S3 bucket event for which to invoke the Lambda function."""

    Filter: NotRequired[NotificationConfigurationFilter]
    """Specifies object key name filtering rules."""


class EventBridgeConfiguration(TypedDict):
    """A container for specifying the configuration for Amazon EventBridge."""


class NotificationConfiguration(TypedDict, total=False):
    """A container for specifying the notification configuration of the bucket."""

    TopicConfigurations: list[TopicConfiguration]
    """The topic to which notifications are sent and the events for which
    notifications are generated."""

    QueueConfigurations: list[QueueConfiguration]
    """The Amazon Simple Queue Service queues to publish messages to and the events
    for which to publish messages."""

    LambdaFunctionConfigurations: list[LambdaFunctionConfiguration]
    """Describes the Lambda functions to invoke and the events for which to invoke
    them."""

    EventBridgeConfiguration: EventBridgeConfiguration
    """Enables delivery of events to Amazon EventBridge."""


class NotificationConfigurationResult(NotificationConfiguration):
    """A container for specifying the notification configuration of the bucket."""

    ResponseMetadata: ResponseMetadata


class OwnershipControlsRule(TypedDict):
    """The container element for an ownership control rule."""

    ObjectOwnership: literals.ObjectOwnership
    """The container element for object ownership for a bucket's ownership controls.
    By default, `ObjectOwnership` is set to `BucketOwnerEnforced` and ACLs are
    disabled."""


class OwnershipControls(TypedDict):
    """The container element for a bucket's ownership controls."""

    Rules: list[OwnershipControlsRule]
    """The container element for an ownership control rule."""


class GetBucketOwnershipControlsOutput(TypedDict):
    OwnershipControls: NotRequired[OwnershipControls]
    """The `OwnershipControls` (BucketOwnerEnforced, BucketOwnerPreferred, or
    ObjectWriter) currently in effect for this Amazon S3 bucket."""

    ResponseMetadata: ResponseMetadata


class GetBucketPolicyOutput(TypedDict):
    Policy: str
    """The bucket policy as a JSON document."""

    ResponseMetadata: ResponseMetadata


class PolicyStatus(TypedDict, total=False):
    """The container element for a bucket's policy status."""

    IsPublic: bool
    """The policy status for this bucket."""


class GetBucketPolicyStatusOutput(TypedDict):
    PolicyStatus: NotRequired[PolicyStatus]
    ResponseMetadata: ResponseMetadata


class ReplicationRuleAndOperator(TypedDict, total=False):
    """A container for specifying rule filters."""

    Prefix: str
    """An object key name prefix that identifies the subset of objects to which the
    rule applies."""

    Tags: list[Tag]
    """An array of tags containing key and value pairs."""


class ReplicationRuleFilter(TypedDict, total=False):
    """A filter that identifies the subset of objects to which the replication rule
    applies.
    """

    Prefix: str
    """An object key name prefix that identifies the subset of objects to which the
    rule applies."""

    Tag: Tag
    """A container for specifying a tag key and value."""

    And: ReplicationRuleAndOperator
    """A container for specifying rule filters."""


class SseKmsEncryptedObjects(TypedDict):
    """A container for filter information for the selection of S3 objects encrypted
    with Amazon Web Services KMS.
    """

    Status: literals.SseKmsEncryptedObjectsStatus
    """Specifies whether Amazon S3 replicates objects created with server-side
    encryption using an Amazon Web Services KMS key stored in Amazon Web Services Key
    Management Service."""


class ReplicaModifications(TypedDict):
    """A filter that you can specify for selection for modifications on replicas.
    Amazon S3 doesn't replicate replica modifications by default.
    """

    Status: literals.ReplicaModificationsStatus
    """Specifies whether Amazon S3 replicates modifications on replicas."""


class SourceSelectionCriteria(TypedDict, total=False):
    """A container that describes additional filters for identifying the source
    objects that you want to replicate.
    """

    SseKmsEncryptedObjects: SseKmsEncryptedObjects
    """A container for filter information for the selection of Amazon S3 objects
    encrypted with Amazon Web Services KMS."""

    ReplicaModifications: ReplicaModifications
    """A filter that you can specify for selections for modifications on replicas.
    Amazon S3 doesn't replicate replica modifications by default."""


class ExistingObjectReplication(TypedDict):
    """Optional configuration to replicate existing source bucket objects."""

    Status: literals.ExistingObjectReplicationStatus
    """Specifies whether Amazon S3 replicates existing source bucket objects."""


class AccessControlTranslation(TypedDict):
    """A container for information about access control for replicas."""

    Owner: literals.OwnerOverride
    """Specifies the replica ownership."""


class EncryptionConfiguration(TypedDict, total=False):
    """Specifies encryption-related information for an Amazon S3 bucket that is a
    destination for replicated objects.
    """

    ReplicaKmsKeyID: str
    """Specifies the ID (Key ARN or Alias ARN) of the customer managed Amazon Web
    Services KMS key stored in Amazon Web Services Key Management Service (KMS) for
    the destination bucket."""


class ReplicationTimeValue(TypedDict, total=False):
    """A container specifying the time value for S3 Replication Time Control (S3 RTC)
    and replication metrics `EventThreshold`.
    """

    Minutes: int
    """Contains an integer specifying time in minutes."""


class ReplicationTime(TypedDict):
    """A container specifying S3 Replication Time Control (S3 RTC) related
    information, including whether S3 RTC is enabled and the time when all objects
    and operations on objects must be replicated.
    """

    Status: literals.ReplicationTimeStatus
    """Specifies whether the replication time is enabled."""

    Time: ReplicationTimeValue
    """A container specifying the time by which replication should be complete for
    all objects and operations on objects."""


class Metrics(TypedDict):
    """A container specifying replication metrics-related settings enabling
    replication metrics and events.
    """

    Status: literals.MetricsStatus
    """Specifies whether the replication metrics are enabled."""

    EventThreshold: NotRequired[ReplicationTimeValue]
    """A container specifying the time threshold for emitting the
    `s3:Replication:OperationMissedThreshold` event."""


class Destination(TypedDict, total=False):
    """Specifies information about where to publish analysis or configuration results
    for an Amazon S3 bucket and S3 Replication Time Control (S3 RTC).
    """

    Bucket: Required[str]
    """The Amazon Resource Name (ARN) of the bucket where you want Amazon S3 to store
    the results."""

    Account: str
    """Destination bucket owner account ID."""

    StorageClass: literals.StorageClass
    """The storage class to use when replicating objects, such as S3 Standard or
    reduced redundancy. By default, Amazon S3 uses the storage class of the source
    object to create the object replica."""

    AccessControlTranslation: AccessControlTranslation
    """Specify this only in a cross-account scenario (where source and destination
    bucket owners are not the same), and you want to change replica ownership to the
    Amazon Web Services account that owns the destination bucket."""

    EncryptionConfiguration: EncryptionConfiguration
    ReplicationTime: ReplicationTime
    """A container specifying S3 Replication Time Control (S3 RTC), including whether
    S3 RTC is enabled and the time when all objects and operations on objects must be
    replicated."""

    Metrics: Metrics
    """A container specifying replication metrics-related settings enabling
    replication metrics and events."""


class DeleteMarkerReplication(TypedDict):
    """Specifies whether Amazon S3 replicates delete markers."""

    Status: literals.DeleteMarkerReplicationStatus
    """Indicates whether to replicate delete markers."""


class ReplicationRule(TypedDict, total=False):
    """Specifies which Amazon S3 objects to replicate and where to store the
    replicas.
    """

    ID: Required[str]
    Priority: int
    """The priority indicates which rule has precedence whenever two or more
    replication rules conflict."""

    Prefix: str
    """Deprecated. An object key name prefix that identifies the object or objects to
    which the rule applies."""

    Filter: ReplicationRuleFilter
    """A filter that identifies the subset of objects to which the replication rule
    applies."""

    Status: Required[literals.ReplicationRuleStatus]
    """Specifies whether the rule is enabled."""

    SourceSelectionCriteria: SourceSelectionCriteria
    """A container that describes additional filters for identifying the source
    objects that you want to replicate."""

    ExistingObjectReplication: ExistingObjectReplication
    """Optional configuration to replicate existing source bucket objects."""

    Destination: Required[Destination]
    """A container for information about the replication destination and its
    configurations including enabling the S3 Replication Time Control (S3 RTC)."""

    DeleteMarkerReplication: DeleteMarkerReplication
    """Specifies whether Amazon S3 replicates delete markers."""


class ReplicationConfiguration(TypedDict):
    """A container for replication rules."""

    Role: str
    """The Amazon Resource Name (ARN) of the Identity and Access Management (IAM)
    role that Amazon S3 assumes when replicating objects."""

    Rules: list[ReplicationRule]


class GetBucketReplicationOutput(TypedDict):
    ReplicationConfiguration: ReplicationConfiguration
    """A container for replication rules."""

    ResponseMetadata: ResponseMetadata


class GetBucketRequestPaymentOutput(TypedDict):
    Payer: NotRequired[literals.Payer]
    """Specifies who pays for the download and request fees."""

    ResponseMetadata: ResponseMetadata


class GetBucketTaggingOutput(TypedDict):
    TagSet: list[Tag]
    ResponseMetadata: ResponseMetadata


class GetBucketVersioningOutput(TypedDict, total=False):
    Status: literals.BucketVersioningStatus
    """The versioning state of the bucket."""

    MFADelete: literals.MFADeleteStatus
    """Specifies whether MFA delete is enabled in the bucket versioning
    configuration."""

    ResponseMetadata: Required[ResponseMetadata]


class RedirectAllRequestsTo(TypedDict):
    """Specifies the redirect behavior of all requests to a website endpoint of an
    Amazon S3 bucket.
    """

    HostName: str
    """Name of the host where requests are redirected."""

    Protocol: NotRequired[literals.Protocol]
    """Protocol to use when redirecting requests. The default is the protocol that is
    used in the original request."""


class IndexDocument(TypedDict):
    """Container for the `Suffix` element."""

    Suffix: str
    """A suffix that is appended to a request that is for a directory on the website
    endpoint."""


class ErrorDocument(TypedDict):
    Key: str
    """The object key name to use when a 4XX class error occurs. Length: at least 1."""


class Condition(TypedDict, total=False):
    """A container for describing a condition that must be met for the specified
    redirect to apply.
    """

    HttpErrorCodeReturnedEquals: str
    """The HTTP error code when the redirect is applied."""

    KeyPrefixEquals: str
    """The object key name prefix when the redirect is applied."""


class Redirect(TypedDict, total=False):
    """Specifies how requests are redirected."""

    HostName: str
    """The host name to use in the redirect request."""

    HttpRedirectCode: str
    """The HTTP redirect code to use on the response."""

    Protocol: literals.Protocol
    """Protocol to use when redirecting requests. The default is the protocol that is
    used in the original request."""

    ReplaceKeyPrefixWith: str
    """The object key prefix to use in the redirect request."""

    ReplaceKeyWith: str
    """The specific object key to use in the redirect request."""


class RoutingRule(TypedDict):
    """Specifies the redirect behavior and when a redirect is applied."""

    Condition: NotRequired[Condition]
    """A container for describing a condition that must be met for the specified
    redirect to apply."""

    Redirect: Redirect


class GetBucketWebsiteOutput(TypedDict, total=False):
    RedirectAllRequestsTo: RedirectAllRequestsTo
    """Specifies the redirect behavior of all requests to a website endpoint of an
    Amazon S3 bucket."""

    IndexDocument: IndexDocument
    """The name of the index document for the website (for example `index.html`)."""

    ErrorDocument: ErrorDocument
    """The object key name of the website error document to use for 4XX class errors."""

    RoutingRules: list[RoutingRule]
    """Rules that define when a redirect is applied and the redirect behavior."""

    ResponseMetadata: Required[ResponseMetadata]


class GetObjectOutput(TypedDict, total=False):
    Body: Required[StreamingBody]
    """Object data."""

    DeleteMarker: bool
    """Indicates whether the object retrieved was (true) or was not (false) a Delete
    Marker."""

    AcceptRanges: str
    """Indicates that a range of bytes was specified in the request."""

    Expiration: str
    """If the object expiration is configured (see `PutBucketLifecycleConfiguration`
    ), the response includes this header."""

    Restore: str
    """Provides information about object restoration action and expiration time of
    the restored object copy."""

    LastModified: Required[datetime]
    """Date and time when the object was last modified."""

    ContentLength: int
    """Size of the body in bytes."""

    ETag: str
    """An entity tag (ETag) is an opaque identifier assigned by a web server to a
    specific version of a resource found at a URL."""

    ChecksumCRC32: str
    """The Base64 encoded, 32-bit `CRC32` checksum of the object."""

    ChecksumCRC32C: str
    """The Base64 encoded, 32-bit `CRC32C` checksum of the object."""

    ChecksumCRC64NVME: str
    """The Base64 encoded, 64-bit `CRC64NVME` checksum of the object."""

    ChecksumSHA1: str
    """The Base64 encoded, 160-bit `SHA1` digest of the object."""

    ChecksumSHA256: str
    """The Base64 encoded, 256-bit `SHA256` digest of the object."""

    ChecksumSHA512: str
    """The Base64 encoded, 512-bit `SHA512` digest of the object."""

    ChecksumMD5: str
    """The Base64 encoded, 128-bit `MD5` digest of the object."""

    ChecksumXXHASH64: str
    """The Base64 encoded, 64-bit `XXHASH64` checksum of the object."""

    ChecksumXXHASH3: str
    """The Base64 encoded, 64-bit `XXHASH3` checksum of the object."""

    ChecksumXXHASH128: str
    """The Base64 encoded, 128-bit `XXHASH128` checksum of the object."""

    ChecksumType: literals.ChecksumType
    """The checksum type, which determines how part-level checksums are combined to
    create an object-level checksum for multipart objects."""

    MissingMeta: int
    """This is set to the number of metadata entries not returned in the headers that
    are prefixed with `x-amz-meta-`."""

    VersionId: str
    CacheControl: str
    """Specifies caching behavior along the request/reply chain."""

    ContentDisposition: str
    """Specifies presentational information for the object."""

    ContentEncoding: str
    """Indicates what content encodings have been applied to the object and thus what
    decoding mechanisms must be applied to obtain the media-type referenced by the
    Content-Type header field."""

    ContentLanguage: str
    ContentRange: str
    """The portion of the object returned in the response."""

    ContentType: str
    """A standard MIME type describing the format of the object data."""

    Expires: datetime
    """The date and time at which the object is no longer cacheable."""

    ExpiresString: str
    WebsiteRedirectLocation: str
    """If the bucket is configured as a website, redirects requests for this object
    to another object in the same bucket or to an external URL."""

    ServerSideEncryption: literals.ServerSideEncryption
    """The server-side encryption algorithm used when you store this object in Amazon
    S3 or Amazon FSx."""

    Metadata: dict[str, str]
    """A map of metadata to store with the object in S3."""

    SSECustomerAlgorithm: str
    """If server-side encryption with a customer-provided encryption key was
    requested, the response will include this header to confirm the encryption
    algorithm that's used."""

    SSECustomerKeyMD5: str
    """If server-side encryption with a customer-provided encryption key was
    requested, the response will include this header to provide the round-trip
    message integrity verification of the customer-provided encryption key."""

    SSEKMSKeyId: str
    """If present, indicates the ID of the KMS key that was used for object
    encryption."""

    BucketKeyEnabled: bool
    """Indicates whether the object uses an S3 Bucket Key for server-side encryption
    with Key Management Service (KMS) keys (SSE-KMS)."""

    StorageClass: literals.StorageClass
    RequestCharged: literals.RequestCharged
    """If present, indicates that the requester was successfully charged for the
    request."""

    ReplicationStatus: literals.ReplicationStatus
    """Amazon S3 can return this if your request involves a bucket that is either a
    source or destination in a replication rule."""

    PartsCount: int
    TagCount: int
    """The number of tags, if any, on the object, when you have the relevant
    permission to read object tags."""

    ObjectLockMode: literals.ObjectLockMode
    """The Object Lock mode that's currently in place for this object."""

    ObjectLockRetainUntilDate: datetime
    """The date and time when this object's Object Lock will expire."""

    ObjectLockLegalHoldStatus: literals.ObjectLockLegalHoldStatus
    """Indicates whether this object has an active legal hold."""

    ObjectLockEventHold: literals.ObjectLockEventHold
    """The event hold status for this object."""

    ObjectLockEventHoldDurationDays: int
    ObjectLockEventHoldDurationYears: int
    ResponseMetadata: Required[ResponseMetadata]


class GetObjectAclOutput(TypedDict, total=False):
    Owner: Owner
    """Container for the bucket owner's ID."""

    Grants: list[Grant]
    RequestCharged: literals.RequestCharged
    """If present, indicates that the requester was successfully charged for the
    request."""

    ResponseMetadata: Required[ResponseMetadata]


class GetObjectAnnotationOutput(TypedDict, total=False):
    AnnotationPayload: Required[StreamingBody]
    ObjectVersionId: str
    """The version ID of the object that the annotation is attached to."""

    LastModified: datetime
    """The date and time the annotation was last modified."""

    ContentLength: int
    """The size of the annotation payload, in bytes."""

    ETag: str
    """The entity tag of the annotation."""

    ChecksumCRC32: str
    """The CRC32 checksum of the annotation payload."""

    ChecksumCRC32C: str
    """The CRC32C checksum of the annotation payload."""

    ChecksumCRC64NVME: str
    """The CRC64NVME checksum of the annotation payload."""

    ChecksumSHA1: str
    """The SHA1 checksum of the annotation payload."""

    ChecksumSHA256: str
    """The SHA256 checksum of the annotation payload."""

    ChecksumSHA512: str
    """The SHA512 checksum of the annotation payload."""

    ChecksumMD5: str
    """The MD5 checksum of the annotation payload."""

    ChecksumXXHASH64: str
    """The XXHASH64 checksum of the annotation payload."""

    ChecksumXXHASH3: str
    """The XXHASH3 checksum of the annotation payload."""

    ChecksumXXHASH128: str
    """The XXHASH128 checksum of the annotation payload."""

    ChecksumType: literals.ChecksumType
    ServerSideEncryption: literals.ServerSideEncryption
    """The server-side encryption algorithm used."""

    RequestCharged: literals.RequestCharged
    """If present, indicates that the requester was successfully charged for the
    request."""

    ReplicationStatus: literals.ReplicationStatus
    ResponseMetadata: Required[ResponseMetadata]


class Checksum(TypedDict, total=False):
    """Contains all the possible checksum or digest values for an object."""

    ChecksumCRC32: str
    """The Base64 encoded, 32-bit `CRC32 checksum` of the object."""

    ChecksumCRC32C: str
    """The Base64 encoded, 32-bit `CRC32C` checksum of the object."""

    ChecksumCRC64NVME: str
    """The Base64 encoded, 64-bit `CRC64NVME` checksum of the object."""

    ChecksumSHA1: str
    """The Base64 encoded, 160-bit `SHA1` digest of the object."""

    ChecksumSHA256: str
    """The Base64 encoded, 256-bit `SHA256` digest of the object."""

    ChecksumSHA512: str
    """The Base64 encoded, 512-bit `SHA512` digest of the object."""

    ChecksumMD5: str
    """The Base64 encoded, 128-bit `MD5` digest of the object."""

    ChecksumXXHASH64: str
    """The Base64 encoded, 64-bit `XXHASH64` checksum of the object."""

    ChecksumXXHASH3: str
    """The Base64 encoded, 64-bit `XXHASH3` checksum of the object."""

    ChecksumXXHASH128: str
    """The Base64 encoded, 128-bit `XXHASH128` checksum of the object."""

    ChecksumType: Required[literals.ChecksumType]
    """The checksum type that is used to calculate the object’s checksum value."""


class ObjectPart(TypedDict, total=False):
    """A container for elements related to an individual part."""

    PartNumber: Required[int]
    """The part number identifying the part."""

    Size: Required[int]
    """The size of the uploaded part in bytes."""

    ChecksumCRC32: str
    """The Base64 encoded, 32-bit `CRC32` checksum of the part."""

    ChecksumCRC32C: str
    """The Base64 encoded, 32-bit `CRC32C` checksum of the part."""

    ChecksumCRC64NVME: str
    """The Base64 encoded, 64-bit `CRC64NVME` checksum of the part."""

    ChecksumSHA1: str
    """The Base64 encoded, 160-bit `SHA1` checksum of the part."""

    ChecksumSHA256: str
    """The Base64 encoded, 256-bit `SHA256` checksum of the part."""

    ChecksumSHA512: str
    """The Base64 encoded, 512-bit `SHA512` digest of the part."""

    ChecksumMD5: str
    """The Base64 encoded, 128-bit `MD5` digest of the part."""

    ChecksumXXHASH64: str
    """The Base64 encoded, 64-bit `XXHASH64` checksum of the part."""

    ChecksumXXHASH3: str
    """The Base64 encoded, 64-bit `XXHASH3` checksum of the part."""

    ChecksumXXHASH128: str
    """The Base64 encoded, 128-bit `XXHASH128` checksum of the part."""


class GetObjectAttributesParts(TypedDict, total=False):
    """A collection of parts associated with a multipart upload."""

    TotalPartsCount: Required[int]
    PartNumberMarker: int
    NextPartNumberMarker: int
    """When a list is truncated, this element specifies the last part in the list, as
    well as the value to use for the `PartNumberMarker` request parameter in a
    subsequent request."""

    MaxParts: int
    """The maximum number of parts allowed in the response."""

    IsTruncated: bool
    Parts: list[ObjectPart]
    """A container for elements related to a particular part."""


class GetObjectAttributesOutput(TypedDict, total=False):
    DeleteMarker: bool
    """Specifies whether the object retrieved was (`true`) or was not (`false`) a
    delete marker."""

    LastModified: Required[datetime]
    """Date and time when the object was last modified."""

    VersionId: str
    RequestCharged: literals.RequestCharged
    """If present, indicates that the requester was successfully charged for the
    request."""

    ETag: str
    """An ETag is an opaque identifier assigned by a web server to a specific version
    of a resource found at a URL."""

    Checksum: Checksum
    """The checksum or digest of the object."""

    ObjectParts: GetObjectAttributesParts
    """A collection of parts associated with a multipart upload."""

    StorageClass: literals.StorageClass
    ObjectSize: int
    """The size of the object in bytes."""

    ResponseMetadata: Required[ResponseMetadata]


class ObjectLockLegalHold(TypedDict, total=False):
    """A legal hold configuration for an object."""

    Status: literals.ObjectLockLegalHoldStatus
    """Indicates whether the specified object has a legal hold in place."""


class GetObjectLegalHoldOutput(TypedDict):
    LegalHold: NotRequired[ObjectLockLegalHold]
    """The current legal hold status for the specified object."""

    ResponseMetadata: ResponseMetadata


class EventHoldDuration(TypedDict, total=False):
    """Contains the event hold duration configuration, specified in either days or
    years.
    """

    Days: int
    """The number of days for the event hold duration."""

    Years: int
    """The number of years for the event hold duration."""


class DefaultRetention(TypedDict, total=False):
    """The container element for optionally specifying the default Object Lock
    retention settings for new objects placed in the specified bucket.
    """

    Mode: literals.ObjectLockRetentionMode
    """The default Object Lock retention mode you want to apply to new objects placed
    in the specified bucket."""

    Days: int
    """The number of days that you want to specify for the default retention period."""

    Years: int
    """The number of years that you want to specify for the default retention period."""

    DefaultEventHold: EventHoldDuration
    """The default event hold duration to be applied to new objects placed in the
    specified bucket."""


class ObjectLockRule(TypedDict, total=False):
    """The container element for an Object Lock rule."""

    DefaultRetention: DefaultRetention
    """The default Object Lock retention settings for new objects in this bucket."""


class ObjectLockConfiguration(TypedDict, total=False):
    """The container element for Object Lock configuration parameters."""

    ObjectLockEnabled: literals.ObjectLockEnabled
    """Indicates whether this bucket has an Object Lock configuration enabled."""

    Rule: ObjectLockRule


class GetObjectLockConfigurationOutput(TypedDict):
    ObjectLockConfiguration: NotRequired[ObjectLockConfiguration]
    """The specified bucket's Object Lock configuration."""

    ResponseMetadata: ResponseMetadata


class ObjectLockRetention(TypedDict, total=False):
    """A Retention configuration for an object."""

    Mode: literals.ObjectLockRetentionMode
    RetainUntilDate: datetime
    """The date on which this Object Lock Retention will expire."""

    EventHold: literals.ObjectLockEventHold
    """The event hold status for the object."""

    EventHoldDuration: EventHoldDuration


class GetObjectRetentionOutput(TypedDict):
    Retention: NotRequired[ObjectLockRetention]
    """The container element for an object's retention settings."""

    ResponseMetadata: ResponseMetadata


class GetObjectTaggingOutput(TypedDict):
    VersionId: NotRequired[str]
    """The versionId of the object for which you got the tagging information."""

    TagSet: list[Tag]
    ResponseMetadata: ResponseMetadata


class GetObjectTorrentOutput(TypedDict):
    Body: StreamingBody
    """A Bencoded dictionary as defined by the BitTorrent specification"""

    RequestCharged: NotRequired[literals.RequestCharged]
    """If present, indicates that the requester was successfully charged for the
    request."""

    ResponseMetadata: ResponseMetadata


class PublicAccessBlockConfiguration(TypedDict, total=False):
    """The PublicAccessBlock configuration that you want to apply to this Amazon S3
    bucket.
    """

    BlockPublicAcls: bool
    """Specifies whether Amazon S3 should block public access control lists (ACLs)
    for this bucket and objects in this bucket."""

    IgnorePublicAcls: bool
    """Specifies whether Amazon S3 should ignore public ACLs for this bucket and
    objects in this bucket."""

    BlockPublicPolicy: bool
    """Specifies whether Amazon S3 should block public bucket policies for this
    bucket."""

    RestrictPublicBuckets: bool
    """Specifies whether Amazon S3 should restrict public bucket policies for this
    bucket."""


class GetPublicAccessBlockOutput(TypedDict):
    PublicAccessBlockConfiguration: NotRequired[PublicAccessBlockConfiguration]
    """The `PublicAccessBlock` configuration currently in effect for this Amazon S3
    bucket."""

    ResponseMetadata: ResponseMetadata


class HeadBucketOutput(TypedDict, total=False):
    BucketArn: str
    BucketLocationType: literals.LocationType
    """The type of location where the bucket is created."""

    BucketLocationName: str
    """The name of the location where the bucket will be created."""

    BucketRegion: str
    """The Region that the bucket is located."""

    AccessPointAlias: bool
    """Indicates whether the bucket name used in the request is an access point
    alias."""

    ResponseMetadata: Required[ResponseMetadata]


class HeadObjectOutput(TypedDict, total=False):
    DeleteMarker: bool
    """Specifies whether the object retrieved was (true) or was not (false) a Delete
    Marker."""

    AcceptRanges: Required[str]
    """Indicates that a range of bytes was specified."""

    Expiration: str
    """If the object expiration is configured (see `PutBucketLifecycleConfiguration`
    ), the response includes this header."""

    Restore: str
    """If the object is an archived object (an object whose storage class is
    GLACIER), the response includes this header if either the archive restoration is
    in progress (see RestoreObject or an archive copy is already restored."""

    ArchiveStatus: literals.ArchiveStatus
    """The archive state of the head object."""

    LastModified: Required[datetime]
    """Date and time when the object was last modified."""

    ContentLength: Required[int]
    """Size of the body in bytes."""

    ChecksumCRC32: str
    """The Base64 encoded, 32-bit `CRC32 checksum` of the object."""

    ChecksumCRC32C: str
    """The Base64 encoded, 32-bit `CRC32C` checksum of the object."""

    ChecksumCRC64NVME: str
    """The Base64 encoded, 64-bit `CRC64NVME` checksum of the object."""

    ChecksumSHA1: str
    """The Base64 encoded, 160-bit `SHA1` digest of the object."""

    ChecksumSHA256: str
    """The Base64 encoded, 256-bit `SHA256` digest of the object."""

    ChecksumSHA512: str
    """The Base64 encoded, 512-bit `SHA512` digest of the object."""

    ChecksumMD5: str
    """The Base64 encoded, 128-bit `MD5` digest of the object."""

    ChecksumXXHASH64: str
    """The Base64 encoded, 64-bit `XXHASH64` checksum of the object."""

    ChecksumXXHASH3: str
    """The Base64 encoded, 64-bit `XXHASH3` checksum of the object."""

    ChecksumXXHASH128: str
    """The Base64 encoded, 128-bit `XXHASH128` checksum of the object."""

    ChecksumType: literals.ChecksumType
    """The checksum type, which determines how part-level checksums are combined to
    create an object-level checksum for multipart objects."""

    ETag: Required[str]
    """An entity tag (ETag) is an opaque identifier assigned by a web server to a
    specific version of a resource found at a URL."""

    MissingMeta: int
    """This is set to the number of metadata entries not returned in `x-amz-meta`
    headers."""

    VersionId: str
    CacheControl: str
    """Specifies caching behavior along the request/reply chain."""

    ContentDisposition: str
    """Specifies presentational information for the object."""

    ContentEncoding: str
    """Indicates what content encodings have been applied to the object and thus what
    decoding mechanisms must be applied to obtain the media-type referenced by the
    Content-Type header field."""

    ContentLanguage: str
    ContentType: Required[str]
    """A standard MIME type describing the format of the object data."""

    ContentRange: str
    """The portion of the object returned in the response for a `GET` request."""

    Expires: datetime
    """The date and time at which the object is no longer cacheable."""

    ExpiresString: str
    WebsiteRedirectLocation: str
    """If the bucket is configured as a website, redirects requests for this object
    to another object in the same bucket or to an external URL."""

    ServerSideEncryption: literals.ServerSideEncryption
    """The server-side encryption algorithm used when you store this object in Amazon
    S3 or Amazon FSx."""

    Metadata: Required[dict[str, str]]
    """A map of metadata to store with the object in S3."""

    SSECustomerAlgorithm: str
    """If server-side encryption with a customer-provided encryption key was
    requested, the response will include this header to confirm the encryption
    algorithm that's used."""

    SSECustomerKeyMD5: str
    """If server-side encryption with a customer-provided encryption key was
    requested, the response will include this header to provide the round-trip
    message integrity verification of the customer-provided encryption key."""

    SSEKMSKeyId: str
    """If present, indicates the ID of the KMS key that was used for object
    encryption."""

    BucketKeyEnabled: bool
    """Indicates whether the object uses an S3 Bucket Key for server-side encryption
    with Key Management Service (KMS) keys (SSE-KMS)."""

    StorageClass: literals.StorageClass
    RequestCharged: literals.RequestCharged
    """If present, indicates that the requester was successfully charged for the
    request."""

    ReplicationStatus: literals.ReplicationStatus
    """Amazon S3 can return this header if your request involves a bucket that is
    either a source or a destination in a replication rule."""

    PartsCount: int
    TagCount: int
    """The number of tags, if any, on the object, when you have the relevant
    permission to read object tags."""

    ObjectLockMode: literals.ObjectLockMode
    """The Object Lock mode, if any, that's in effect for this object."""

    ObjectLockRetainUntilDate: datetime
    """The date and time when the Object Lock retention period expires."""

    ObjectLockLegalHoldStatus: literals.ObjectLockLegalHoldStatus
    """Specifies whether a legal hold is in effect for this object."""

    ObjectLockEventHold: literals.ObjectLockEventHold
    """The event hold status for this object."""

    ObjectLockEventHoldDurationDays: int
    ObjectLockEventHoldDurationYears: int
    ResponseMetadata: Required[ResponseMetadata]


class ListBucketAnalyticsConfigurationsOutput(TypedDict, total=False):
    IsTruncated: bool
    """Indicates whether the returned list of analytics configurations is complete."""

    ContinuationToken: str
    """The marker that is used as a starting point for this analytics configuration
    list response."""

    NextContinuationToken: str
    """`NextContinuationToken` is sent when `isTruncated` is true, which indicates
    that there are more analytics configurations to list."""

    AnalyticsConfigurationList: list[AnalyticsConfiguration]
    ResponseMetadata: Required[ResponseMetadata]


class ListBucketIntelligentTieringConfigurationsOutput(TypedDict, total=False):
    IsTruncated: Required[bool]
    """Indicates whether the returned list of analytics configurations is complete."""

    ContinuationToken: str
    """The `ContinuationToken` that represents a placeholder from where this request
    should begin."""

    NextContinuationToken: str
    """The marker used to continue this inventory configuration listing."""

    IntelligentTieringConfigurationList: list[IntelligentTieringConfiguration]
    """The list of S3 Intelligent-Tiering configurations for a bucket."""

    ResponseMetadata: Required[ResponseMetadata]


class ListBucketInventoryConfigurationsOutput(TypedDict, total=False):
    ContinuationToken: str
    """If sent in the request, the marker that is used as a starting point for this
    inventory configuration list response."""

    InventoryConfigurationList: list[InventoryConfiguration]
    IsTruncated: Required[bool]
    """Tells whether the returned list of inventory configurations is complete."""

    NextContinuationToken: str
    """The marker used to continue this inventory configuration listing."""

    ResponseMetadata: Required[ResponseMetadata]


class ListBucketMetricsConfigurationsOutput(TypedDict, total=False):
    IsTruncated: bool
    """Indicates whether the returned list of metrics configurations is complete."""

    ContinuationToken: str
    """The marker that is used as a starting point for this metrics configuration
    list response."""

    NextContinuationToken: str
    """The marker used to continue a metrics configuration listing that has been
    truncated."""

    MetricsConfigurationList: list[MetricsConfiguration]
    ResponseMetadata: Required[ResponseMetadata]


class Bucket(TypedDict):
    """In terms of implementation, a Bucket is a resource."""

    Name: str
    CreationDate: datetime
    """Date the bucket was created."""

    BucketRegion: NotRequired[str]
    """`BucketRegion` indicates the Amazon Web Services region where the bucket is
    located."""

    BucketArn: NotRequired[str]


class ListBucketsOutput(TypedDict):
    Buckets: list[Bucket]
    """The list of buckets owned by the requester."""

    Owner: Owner
    """The owner of the buckets listed."""

    ContinuationToken: NotRequired[str]
    """`ContinuationToken` is included in the response when there are more buckets
    that can be listed with pagination."""

    Prefix: NotRequired[str]
    """If `Prefix` was sent with the request, it is included in the response."""

    ResponseMetadata: ResponseMetadata


class ListDirectoryBucketsOutput(TypedDict, total=False):
    Buckets: list[Bucket]
    """The list of buckets owned by the requester."""

    ContinuationToken: str
    """If `ContinuationToken` was sent with the request, it is included in the
    response."""

    ResponseMetadata: Required[ResponseMetadata]


class Initiator(TypedDict):
    """Container element that identifies who initiated the multipart upload."""

    ID: str
    """If the principal is an Amazon Web Services account, it provides the Canonical
    User ID."""

    DisplayName: str
    """This functionality is not supported for directory buckets."""


class MultipartUpload(TypedDict):
    """Container for the `MultipartUpload` for the Amazon S3 object."""

    UploadId: str
    Key: str
    """Key of the object for which the multipart upload was initiated."""

    Initiated: datetime
    """Date and time at which the multipart upload was initiated."""

    StorageClass: literals.StorageClass
    """The class of storage used to store the object."""

    Owner: Owner
    """Specifies the owner of the object that is part of the multipart upload."""

    Initiator: Initiator
    """Identifies who initiated the multipart upload."""

    ChecksumAlgorithm: NotRequired[literals.ChecksumAlgorithm]
    """The algorithm that was used to create a checksum of the object."""

    ChecksumType: NotRequired[literals.ChecksumType]
    """The checksum type that is used to calculate the object’s checksum value."""

    VersionId: NotRequired[str]


class CommonPrefix(TypedDict):
    """Container for all (if there are any) keys between Prefix and the next
    occurrence of the string specified by a delimiter.
    """

    Prefix: str


class ListMultipartUploadsOutput(TypedDict):
    Bucket: str
    """The name of the bucket to which the multipart upload was initiated."""

    KeyMarker: str
    """The key at or after which the listing began."""

    UploadIdMarker: str
    """Together with key-marker, specifies the multipart upload after which listing
    should begin."""

    NextKeyMarker: str
    """When a list is truncated, this element specifies the value that should be used
    for the key-marker request parameter in a subsequent request."""

    Prefix: NotRequired[str]
    """When a prefix is provided in the request, this field contains the specified
    prefix."""

    Delimiter: NotRequired[str]
    """Contains the delimiter you specified in the request."""

    NextUploadIdMarker: str
    """When a list is truncated, this element specifies the value that should be used
    for the `upload-id-marker` request parameter in a subsequent request."""

    MaxUploads: int
    """Maximum number of multipart uploads that could have been included in the
    response."""

    IsTruncated: bool
    Uploads: NotRequired[list[MultipartUpload]]
    """Container for elements related to a particular multipart upload."""

    CommonPrefixes: NotRequired[list[CommonPrefix]]
    """If you specify a delimiter in the request, then the result returns each
    distinct key prefix containing the delimiter in a `CommonPrefixes` element."""

    EncodingType: NotRequired[literals.EncodingType]
    """Encoding type used by Amazon S3 to encode object keys in the response."""

    RequestCharged: NotRequired[literals.RequestCharged]
    """If present, indicates that the requester was successfully charged for the
    request."""

    ResponseMetadata: ResponseMetadata


class AnnotationEntry(TypedDict):
    """Describes a single annotation attached to an object, including its name, last
    modified time, size, ETag, checksum algorithm, and replication status.
    """

    AnnotationName: str
    LastModified: datetime
    """The date and time the annotation was last modified."""

    ETag: NotRequired[str]
    """The entity tag of the annotation."""

    ChecksumAlgorithm: NotRequired[list[literals.ChecksumAlgorithm]]
    Size: int
    """The size of the annotation payload, in bytes."""

    ReplicationStatus: NotRequired[literals.ReplicationStatus]


class ListObjectAnnotationsOutput(TypedDict, total=False):
    Annotations: list[AnnotationEntry]
    """The list of annotations attached to the object."""

    Bucket: str
    Key: str
    ObjectVersionId: str
    AnnotationPrefix: str
    """The prefix used to filter the response."""

    MaxAnnotationResults: int
    """The maximum number of annotations returned in the response."""

    AnnotationCount: int
    ContinuationToken: str
    """The continuation token used in this request."""

    NextContinuationToken: str
    """The continuation token to use to retrieve the next page of results."""

    RequestCharged: literals.RequestCharged
    """If present, indicates that the requester was successfully charged for the
    request."""

    ResponseMetadata: Required[ResponseMetadata]


class RestoreStatus(TypedDict, total=False):
    """Specifies the restoration status of an object."""

    IsRestoreInProgress: bool
    """Specifies whether the object is currently being restored."""

    RestoreExpiryDate: datetime
    """Indicates when the restored copy will expire."""


class ObjectVersion(TypedDict):
    ETag: str
    """The entity tag is an MD5 hash of that version of the object."""

    ChecksumAlgorithm: NotRequired[list[literals.ChecksumAlgorithm]]
    """The algorithm that was used to create a checksum of the object."""

    ChecksumType: NotRequired[literals.ChecksumType]
    """The checksum type that is used to calculate the object’s checksum value."""

    Size: int
    """Size in bytes of the object."""

    StorageClass: literals.ObjectVersionStorageClass
    """The class of storage used to store the object."""

    Key: str
    VersionId: str
    IsLatest: bool
    """Specifies whether the object is (true) or is not (false) the latest version of
    an object."""

    LastModified: datetime
    """Date and time when the object was last modified."""

    Owner: Owner
    RestoreStatus: NotRequired[RestoreStatus]
    """Specifies the restoration status of an object."""


class DeleteMarkerEntry(TypedDict):
    Owner: Owner
    """The account that created the delete marker."""

    Key: str
    VersionId: str
    IsLatest: bool
    """Specifies whether the object is (true) or is not (false) the latest version of
    an object."""

    LastModified: datetime
    """Date and time when the object was last modified."""


class ListObjectVersionsOutput(TypedDict, total=False):
    IsTruncated: Required[bool]
    """A flag that indicates whether Amazon S3 returned all of the results that
    satisfied the search criteria."""

    KeyMarker: Required[str]
    """Marks the last key returned in a truncated response."""

    VersionIdMarker: Required[str]
    """Marks the last version of the key returned in a truncated response."""

    NextKeyMarker: str
    """When the number of responses exceeds the value of `MaxKeys`, `NextKeyMarker`
    specifies the first key not returned that satisfies the search criteria."""

    NextVersionIdMarker: str
    """When the number of responses exceeds the value of `MaxKeys`,
    `NextVersionIdMarker` specifies the first object version not returned that
    satisfies the search criteria."""

    Versions: list[ObjectVersion]
    DeleteMarkers: list[DeleteMarkerEntry]
    Name: Required[str]
    Prefix: Required[str]
    """Selects objects that start with the value supplied by this parameter."""

    Delimiter: str
    """The delimiter grouping the included keys."""

    MaxKeys: Required[int]
    """Specifies the maximum number of objects to return."""

    CommonPrefixes: list[CommonPrefix]
    """All of the keys rolled up into a common prefix count as a single return when
    calculating the number of returns."""

    EncodingType: literals.EncodingType
    """Encoding type used by Amazon S3 to encode object key names in the XML
    response."""

    RequestCharged: literals.RequestCharged
    """If present, indicates that the requester was successfully charged for the
    request."""

    ResponseMetadata: Required[ResponseMetadata]


class Object(TypedDict):
    """An object consists of data and its descriptive metadata."""

    Key: str
    """The name that you assign to an object."""

    LastModified: datetime
    """Creation date of the object."""

    ETag: str
    """The entity tag is a hash of the object."""

    ChecksumAlgorithm: NotRequired[list[literals.ChecksumAlgorithm]]
    """The algorithm that was used to create a checksum of the object."""

    ChecksumType: NotRequired[literals.ChecksumType]
    """The checksum type that is used to calculate the object’s checksum value."""

    Size: int
    """Size in bytes of the object"""

    StorageClass: literals.ObjectStorageClass
    """The class of storage used to store the object."""

    Owner: NotRequired[Owner]
    RestoreStatus: NotRequired[RestoreStatus]
    """Specifies the restoration status of an object."""


class ListObjectsOutput(TypedDict):
    IsTruncated: bool
    """A flag that indicates whether Amazon S3 returned all of the results that
    satisfied the search criteria."""

    Marker: str
    """Indicates where in the bucket listing begins."""

    NextMarker: NotRequired[str]
    """When the response is truncated (the `IsTruncated` element value in the
    response is `true`), you can use the key name in this field as the `marker`
    parameter in the subsequent request to get the next set of objects."""

    Contents: NotRequired[list[Object]]
    """Metadata about each object returned."""

    Name: str
    Prefix: str
    """Keys that begin with the indicated prefix."""

    Delimiter: NotRequired[str]
    """Causes keys that contain the same string between the prefix and the first
    occurrence of the delimiter to be rolled up into a single result element in the
    `CommonPrefixes` collection."""

    MaxKeys: int
    """The maximum number of keys returned in the response body."""

    CommonPrefixes: NotRequired[list[CommonPrefix]]
    """All of the keys (up to 1,000) rolled up in a common prefix count as a single
    return when calculating the number of returns."""

    EncodingType: literals.EncodingType
    """Encoding type used by Amazon S3 to encode the object keys in the response."""

    RequestCharged: NotRequired[literals.RequestCharged]
    """If present, indicates that the requester was successfully charged for the
    request."""

    ResponseMetadata: ResponseMetadata


class ListObjectsV2Output(TypedDict, total=False):
    IsTruncated: Required[bool]
    """Set to `false` if all of the results were returned."""

    Contents: list[Object]
    """Metadata about each object returned."""

    Name: Required[str]
    Prefix: Required[str]
    """Keys that begin with the indicated prefix."""

    Delimiter: str
    """Causes keys that contain the same string between the `prefix` and the first
    occurrence of the delimiter to be rolled up into a single result element in the
    `CommonPrefixes` collection."""

    MaxKeys: Required[int]
    """Sets the maximum number of keys returned in the response. By default, the
    action returns up to 1,000 key names."""

    CommonPrefixes: list[CommonPrefix]
    """All of the keys (up to 1,000) that share the same prefix are grouped together."""

    EncodingType: literals.EncodingType
    """Encoding type used by Amazon S3 to encode object key names in the XML
    response."""

    KeyCount: Required[int]
    """`KeyCount` is the number of keys returned with this request."""

    ContinuationToken: str
    """If `ContinuationToken` was sent with the request, it is included in the
    response."""

    NextContinuationToken: str
    """`NextContinuationToken` is sent when `isTruncated` is true, which means there
    are more keys in the bucket that can be listed."""

    StartAfter: str
    """If StartAfter was sent with the request, it is included in the response."""

    RequestCharged: literals.RequestCharged
    """If present, indicates that the requester was successfully charged for the
    request."""

    ResponseMetadata: Required[ResponseMetadata]


class Part(TypedDict, total=False):
    """Container for elements related to a part."""

    PartNumber: Required[int]
    """Part number identifying the part."""

    LastModified: Required[datetime]
    """Date and time at which the part was uploaded."""

    ETag: Required[str]
    """Entity tag returned when the part was uploaded."""

    Size: Required[int]
    """Size in bytes of the uploaded part data."""

    ChecksumCRC32: str
    """The Base64 encoded, 32-bit `CRC32` checksum of the part."""

    ChecksumCRC32C: str
    """The Base64 encoded, 32-bit `CRC32C` checksum of the part."""

    ChecksumCRC64NVME: str
    """The Base64 encoded, 64-bit `CRC64NVME` checksum of the part."""

    ChecksumSHA1: str
    """The Base64 encoded, 160-bit `SHA1` checksum of the part."""

    ChecksumSHA256: str
    """The Base64 encoded, 256-bit `SHA256` checksum of the part."""

    ChecksumSHA512: str
    """The Base64 encoded, 512-bit `SHA512` digest of the part."""

    ChecksumMD5: str
    """The Base64 encoded, 128-bit `MD5` digest of the part."""

    ChecksumXXHASH64: str
    """The Base64 encoded, 64-bit `XXHASH64` checksum of the part."""

    ChecksumXXHASH3: str
    """The Base64 encoded, 64-bit `XXHASH3` checksum of the part."""

    ChecksumXXHASH128: str
    """The Base64 encoded, 128-bit `XXHASH128` checksum of the part."""


class ListPartsOutput(TypedDict):
    AbortDate: NotRequired[datetime]
    """If the bucket has a lifecycle rule configured with an action to abort
    incomplete multipart uploads and the prefix in the lifecycle rule matches the
    object name in the request, then the response includes this header indicating
    when the initiated multipart upload will become eligible for abort operation."""

    AbortRuleId: NotRequired[str]
    """This header is returned along with the `x-amz-abort-date` header."""

    Bucket: str
    """The name of the bucket to which the multipart upload was initiated."""

    Key: str
    """Object key for which the multipart upload was initiated."""

    UploadId: str
    """Upload ID identifying the multipart upload whose parts are being listed."""

    PartNumberMarker: int
    """Specifies the part after which listing should begin."""

    NextPartNumberMarker: int
    """When a list is truncated, this element specifies the last part in the list, as
    well as the value to use for the `part-number-marker` request parameter in a
    subsequent request."""

    MaxParts: int
    """Maximum number of parts that were allowed in the response."""

    IsTruncated: bool
    Parts: NotRequired[list[Part]]
    """Container for elements related to a particular part."""

    Initiator: Initiator
    """Container element that identifies who initiated the multipart upload."""

    Owner: Owner
    """Container element that identifies the object owner, after the object is
    created."""

    StorageClass: literals.StorageClass
    """The class of storage used to store the uploaded object."""

    RequestCharged: NotRequired[literals.RequestCharged]
    """If present, indicates that the requester was successfully charged for the
    request."""

    ChecksumAlgorithm: NotRequired[literals.ChecksumAlgorithm]
    """The algorithm that was used to create a checksum of the object."""

    ChecksumType: NotRequired[literals.ChecksumType]
    """The checksum type, which determines how part-level checksums are combined to
    create an object-level checksum for multipart objects."""

    VersionId: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class PutBucketLifecycleConfigurationOutput(TypedDict):
    TransitionDefaultMinimumObjectSize: NotRequired[
        literals.TransitionDefaultMinimumObjectSize
    ]
    """Indicates which default minimum object size behavior is applied to the
    lifecycle configuration."""

    ResponseMetadata: ResponseMetadata


class PutObjectOutput(TypedDict, total=False):
    Expiration: str
    """If the expiration is configured for the object (see
    PutBucketLifecycleConfiguration) in the Amazon S3 User Guide, the response
    includes this header."""

    ETag: str
    """Entity tag for the uploaded object."""

    ChecksumCRC32: str
    """The Base64 encoded, 32-bit `CRC32 checksum` of the object."""

    ChecksumCRC32C: str
    """The Base64 encoded, 32-bit `CRC32C` checksum of the object."""

    ChecksumCRC64NVME: str
    """The Base64 encoded, 64-bit `CRC64NVME` checksum of the object."""

    ChecksumSHA1: str
    """The Base64 encoded, 160-bit `SHA1` digest of the object."""

    ChecksumSHA256: str
    """The Base64 encoded, 256-bit `SHA256` digest of the object."""

    ChecksumSHA512: str
    """The Base64 encoded, 512-bit `SHA512` digest of the object."""

    ChecksumMD5: str
    """The Base64 encoded, 128-bit `MD5` digest of the object."""

    ChecksumXXHASH64: str
    """The Base64 encoded, 64-bit `XXHASH64` checksum of the object."""

    ChecksumXXHASH3: str
    """The Base64 encoded, 64-bit `XXHASH3` checksum of the object."""

    ChecksumXXHASH128: str
    """The Base64 encoded, 128-bit `XXHASH128` checksum of the object."""

    ChecksumType: literals.ChecksumType
    """This header specifies the checksum type of the object, which determines how
    part-level checksums are combined to create an object-level checksum for
    multipart objects."""

    ServerSideEncryption: literals.ServerSideEncryption
    """The server-side encryption algorithm used when you store this object in Amazon
    S3 or Amazon FSx."""

    VersionId: str
    SSECustomerAlgorithm: str
    """If server-side encryption with a customer-provided encryption key was
    requested, the response will include this header to confirm the encryption
    algorithm that's used."""

    SSECustomerKeyMD5: str
    """If server-side encryption with a customer-provided encryption key was
    requested, the response will include this header to provide the round-trip
    message integrity verification of the customer-provided encryption key."""

    SSEKMSKeyId: str
    """If present, indicates the ID of the KMS key that was used for object
    encryption."""

    SSEKMSEncryptionContext: str
    """If present, indicates the Amazon Web Services KMS Encryption Context to use
    for object encryption."""

    BucketKeyEnabled: bool
    """Indicates whether the uploaded object uses an S3 Bucket Key for server-side
    encryption with Key Management Service (KMS) keys (SSE-KMS)."""

    Size: int
    """The size of the object in bytes."""

    RequestCharged: literals.RequestCharged
    """If present, indicates that the requester was successfully charged for the
    request."""

    ResponseMetadata: Required[ResponseMetadata]


class PutObjectAclOutput(TypedDict):
    RequestCharged: NotRequired[literals.RequestCharged]
    """If present, indicates that the requester was successfully charged for the
    request."""

    ResponseMetadata: ResponseMetadata


class PutObjectAnnotationOutput(TypedDict, total=False):
    Key: str
    AnnotationName: str
    ObjectVersionId: str
    """The version ID of the object that the annotation was attached to."""

    ETag: str
    """The entity tag of the annotation."""

    ChecksumCRC32: str
    """The CRC32 checksum of the stored annotation."""

    ChecksumCRC32C: str
    """The CRC32C checksum of the stored annotation."""

    ChecksumCRC64NVME: str
    """The CRC64NVME checksum of the stored annotation."""

    ChecksumSHA1: str
    """The SHA1 checksum of the stored annotation."""

    ChecksumSHA256: str
    """The SHA256 checksum of the stored annotation."""

    ChecksumSHA512: str
    """The SHA512 checksum of the stored annotation."""

    ChecksumMD5: str
    """The MD5 checksum of the stored annotation."""

    ChecksumXXHASH64: str
    """The XXHASH64 checksum of the stored annotation."""

    ChecksumXXHASH3: str
    """The XXHASH3 checksum of the stored annotation."""

    ChecksumXXHASH128: str
    """The XXHASH128 checksum of the stored annotation."""

    ChecksumType: literals.ChecksumType
    ServerSideEncryption: literals.ServerSideEncryption
    """The server-side encryption algorithm used to encrypt the annotation."""

    RequestCharged: literals.RequestCharged
    """If present, indicates that the requester was successfully charged for the
    request."""

    ResponseMetadata: Required[ResponseMetadata]


class PutObjectLegalHoldOutput(TypedDict):
    RequestCharged: NotRequired[literals.RequestCharged]
    """If present, indicates that the requester was successfully charged for the
    request."""

    ResponseMetadata: ResponseMetadata


class PutObjectLockConfigurationOutput(TypedDict):
    RequestCharged: NotRequired[literals.RequestCharged]
    """If present, indicates that the requester was successfully charged for the
    request."""

    ResponseMetadata: ResponseMetadata


class PutObjectRetentionOutput(TypedDict):
    RequestCharged: NotRequired[literals.RequestCharged]
    """If present, indicates that the requester was successfully charged for the
    request."""

    ResponseMetadata: ResponseMetadata


class PutObjectTaggingOutput(TypedDict):
    VersionId: NotRequired[str]
    """The versionId of the object the tag-set was added to."""

    ResponseMetadata: ResponseMetadata


class RenameObjectOutput(TypedDict):
    ResponseMetadata: ResponseMetadata


class RestoreObjectOutput(TypedDict, total=False):
    RequestCharged: literals.RequestCharged
    """If present, indicates that the requester was successfully charged for the
    request."""

    RestoreOutputPath: str
    """Indicates the path in the provided S3 output location where Select results
    will be restored to."""

    ResponseMetadata: Required[ResponseMetadata]


class RecordsEvent(TypedDict, total=False):
    """The container for the records event."""

    Payload: bytes
    """The byte array of partial, one or more result records. Some S3 clients (for
    example, the SDK for Java) handle this behavior by creating a `ByteStream` out of
    the response by default."""


class Stats(TypedDict, total=False):
    """Container for the stats details."""

    BytesScanned: int
    """The total number of object bytes scanned."""

    BytesProcessed: int
    """The total number of uncompressed object bytes processed."""

    BytesReturned: int
    """The total number of bytes of records payload data returned."""


class StatsEvent(TypedDict, total=False):
    """Container for the Stats Event."""

    Details: Stats


class Progress(TypedDict, total=False):
    """This data type contains information about progress of an operation."""

    BytesScanned: int
    """The current number of object bytes scanned."""

    BytesProcessed: int
    """The current number of uncompressed object bytes processed."""

    BytesReturned: int
    """The current number of bytes of records payload data returned."""


class ProgressEvent(TypedDict, total=False):
    """This data type contains information about the progress event of an operation."""

    Details: Progress


class ContinuationEvent(TypedDict):
    pass


class EndEvent(TypedDict):
    """A message that indicates the request is complete and no more messages will be
    sent.
    """


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
"""The container for selecting objects from a content event stream."""


class SelectObjectContentOutput(TypedDict):
    Payload: EventStream[SelectObjectContentEventStream]
    """The array of results."""

    ResponseMetadata: ResponseMetadata


class UpdateObjectEncryptionResponse(TypedDict):
    RequestCharged: NotRequired[literals.RequestCharged]
    """If present, indicates that the requester was successfully charged for the
    request."""

    ResponseMetadata: ResponseMetadata


class UploadPartOutput(TypedDict, total=False):
    ServerSideEncryption: literals.ServerSideEncryption
    """The server-side encryption algorithm used when you store this object in Amazon
    S3 or Amazon FSx."""

    ETag: Required[str]
    """Entity tag for the uploaded object."""

    ChecksumCRC32: str
    """The Base64 encoded, 32-bit `CRC32` checksum of the part."""

    ChecksumCRC32C: str
    """The Base64 encoded, 32-bit `CRC32C` checksum of the part."""

    ChecksumCRC64NVME: str
    """The Base64 encoded, 64-bit `CRC64NVME` checksum of the part."""

    ChecksumSHA1: str
    """The Base64 encoded, 160-bit `SHA1` checksum of the part."""

    ChecksumSHA256: str
    """The Base64 encoded, 256-bit `SHA256` checksum of the part."""

    ChecksumSHA512: str
    """The Base64 encoded, 512-bit `SHA512` checksum of the part."""

    ChecksumMD5: str
    """The Base64 encoded, 128-bit `MD5` checksum of the part."""

    ChecksumXXHASH64: str
    """The Base64 encoded, 64-bit `XXHASH64` checksum of the part."""

    ChecksumXXHASH3: str
    """The Base64 encoded, 64-bit `XXHASH3` checksum of the part."""

    ChecksumXXHASH128: str
    """The Base64 encoded, 128-bit `XXHASH128` checksum of the part."""

    SSECustomerAlgorithm: str
    """If server-side encryption with a customer-provided encryption key was
    requested, the response will include this header to confirm the encryption
    algorithm that's used."""

    SSECustomerKeyMD5: str
    """If server-side encryption with a customer-provided encryption key was
    requested, the response will include this header to provide the round-trip
    message integrity verification of the customer-provided encryption key."""

    SSEKMSKeyId: str
    """If present, indicates the ID of the KMS key that was used for object
    encryption."""

    BucketKeyEnabled: bool
    """Indicates whether the multipart upload uses an S3 Bucket Key for server-side
    encryption with Key Management Service (KMS) keys (SSE-KMS)."""

    RequestCharged: literals.RequestCharged
    """If present, indicates that the requester was successfully charged for the
    request."""

    VersionId: str
    ResponseMetadata: Required[ResponseMetadata]


class CopyPartResult(TypedDict, total=False):
    """Container for all response elements."""

    ETag: Required[str]
    """Entity tag of the object."""

    LastModified: Required[datetime]
    """Date and time at which the object was uploaded."""

    ChecksumCRC32: str
    """The Base64 encoded, 32-bit `CRC32` checksum of the part."""

    ChecksumCRC32C: str
    """The Base64 encoded, 32-bit `CRC32C` checksum of the part."""

    ChecksumCRC64NVME: str
    """The Base64 encoded, 64-bit `CRC64NVME` checksum of the part."""

    ChecksumSHA1: str
    """The Base64 encoded, 160-bit `SHA1` digest of the part."""

    ChecksumSHA256: str
    """The Base64 encoded, 256-bit `SHA256` digest of the part."""

    ChecksumSHA512: str
    """The Base64 encoded, 512-bit `SHA512` digest of the part."""

    ChecksumMD5: str
    """The Base64 encoded, 128-bit `MD5` digest of the part."""

    ChecksumXXHASH64: str
    """The Base64 encoded, 64-bit `XXHASH64` checksum of the part."""

    ChecksumXXHASH3: str
    """The Base64 encoded, 64-bit `XXHASH3` checksum of the part."""

    ChecksumXXHASH128: str
    """The Base64 encoded, 128-bit `XXHASH128` checksum of the part."""


class UploadPartCopyOutput(TypedDict, total=False):
    CopySourceVersionId: str
    """The version of the source object that was copied, if you have enabled
    versioning on the source bucket."""

    CopyPartResult: Required[CopyPartResult]
    """Container for all response elements."""

    ServerSideEncryption: Required[literals.ServerSideEncryption]
    """The server-side encryption algorithm used when you store this object in Amazon
    S3 or Amazon FSx."""

    SSECustomerAlgorithm: str
    """If server-side encryption with a customer-provided encryption key was
    requested, the response will include this header to confirm the encryption
    algorithm that's used."""

    SSECustomerKeyMD5: str
    """If server-side encryption with a customer-provided encryption key was
    requested, the response will include this header to provide the round-trip
    message integrity verification of the customer-provided encryption key."""

    SSEKMSKeyId: str
    """If present, indicates the ID of the KMS key that was used for object
    encryption."""

    BucketKeyEnabled: bool
    """Indicates whether the multipart upload uses an S3 Bucket Key for server-side
    encryption with Key Management Service (KMS) keys (SSE-KMS)."""

    RequestCharged: literals.RequestCharged
    """If present, indicates that the requester was successfully charged for the
    request."""

    VersionId: str
    ResponseMetadata: Required[ResponseMetadata]
