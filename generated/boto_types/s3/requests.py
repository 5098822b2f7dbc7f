"""Request types of Amazon Simple Storage Service: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import NotRequired, Required, TypedDict

from boto_types.s3 import literals
from boto_types.s3.responses import (
    AbacStatus as AbacStatus,
    AbortIncompleteMultipartUpload as AbortIncompleteMultipartUpload,
    AccessControlTranslation as AccessControlTranslation,
    AnalyticsAndOperator as AnalyticsAndOperator,
    AnalyticsConfiguration as AnalyticsConfiguration,
    AnalyticsExportDestination as AnalyticsExportDestination,
    AnalyticsFilter as AnalyticsFilter,
    AnalyticsS3BucketDestination as AnalyticsS3BucketDestination,
    BlockedEncryptionTypes as BlockedEncryptionTypes,
    CloudFunctionConfiguration as CloudFunctionConfiguration,
    Condition as Condition,
    CORSRule as CORSRule,
    DefaultRetention as DefaultRetention,
    Destination as Destination,
    EncryptionConfiguration as EncryptionConfiguration,
    ErrorDocument as ErrorDocument,
    EventBridgeConfiguration as EventBridgeConfiguration,
    EventHoldDuration as EventHoldDuration,
    ExistingObjectReplication as ExistingObjectReplication,
    FilterRule as FilterRule,
    Grantee as Grantee,
    IndexDocument as IndexDocument,
    IntelligentTieringAndOperator as IntelligentTieringAndOperator,
    IntelligentTieringConfiguration as IntelligentTieringConfiguration,
    IntelligentTieringFilter as IntelligentTieringFilter,
    InventoryConfiguration as InventoryConfiguration,
    InventoryDestination as InventoryDestination,
    InventoryEncryption as InventoryEncryption,
    InventoryFilter as InventoryFilter,
    InventoryS3BucketDestination as InventoryS3BucketDestination,
    InventorySchedule as InventorySchedule,
    LambdaFunctionConfiguration as LambdaFunctionConfiguration,
    LifecycleRuleAndOperator as LifecycleRuleAndOperator,
    LifecycleRuleFilter as LifecycleRuleFilter,
    LoggingEnabled as LoggingEnabled,
    Metrics as Metrics,
    MetricsAndOperator as MetricsAndOperator,
    MetricsConfiguration as MetricsConfiguration,
    MetricsFilter as MetricsFilter,
    NoncurrentVersionExpiration as NoncurrentVersionExpiration,
    NoncurrentVersionTransition as NoncurrentVersionTransition,
    NotificationConfigurationDeprecated as NotificationConfigurationDeprecated,
    NotificationConfigurationFilter as NotificationConfigurationFilter,
    ObjectLockConfiguration as ObjectLockConfiguration,
    ObjectLockLegalHold as ObjectLockLegalHold,
    ObjectLockRule as ObjectLockRule,
    OwnershipControls as OwnershipControls,
    OwnershipControlsRule as OwnershipControlsRule,
    PartitionedPrefix as PartitionedPrefix,
    PublicAccessBlockConfiguration as PublicAccessBlockConfiguration,
    QueueConfiguration as QueueConfiguration,
    QueueConfigurationDeprecated as QueueConfigurationDeprecated,
    RecordExpiration as RecordExpiration,
    Redirect as Redirect,
    RedirectAllRequestsTo as RedirectAllRequestsTo,
    ReplicaModifications as ReplicaModifications,
    ReplicationRuleAndOperator as ReplicationRuleAndOperator,
    ReplicationRuleFilter as ReplicationRuleFilter,
    ReplicationTime as ReplicationTime,
    ReplicationTimeValue as ReplicationTimeValue,
    RoutingRule as RoutingRule,
    S3KeyFilter as S3KeyFilter,
    ServerSideEncryptionByDefault as ServerSideEncryptionByDefault,
    ServerSideEncryptionConfiguration as ServerSideEncryptionConfiguration,
    ServerSideEncryptionRule as ServerSideEncryptionRule,
    SimplePrefix as SimplePrefix,
    SourceSelectionCriteria as SourceSelectionCriteria,
    SSEKMS as SSEKMS,
    SseKmsEncryptedObjects as SseKmsEncryptedObjects,
    SSES3 as SSES3,
    StorageClassAnalysis as StorageClassAnalysis,
    StorageClassAnalysisDataExport as StorageClassAnalysisDataExport,
    Tag as Tag,
    TargetGrant as TargetGrant,
    TargetObjectKeyFormat as TargetObjectKeyFormat,
    Tiering as Tiering,
    TopicConfigurationDeprecated as TopicConfigurationDeprecated,
)
from boto_types.values import CopySource, StreamingBlobInput, TimestampInput


class AbortMultipartUploadRequest(TypedDict, closed=True):
    """Parameters of `abort_multipart_upload`."""

    Bucket: str
    """The bucket name to which the upload was taking place."""

    Key: str
    """Key of the object for which the multipart upload was initiated. Length: at
    least 1."""

    UploadId: str
    """Upload ID that identifies the multipart upload."""

    RequestPayer: NotRequired[literals.RequestPayer]
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    ExpectedBucketOwner: NotRequired[str]
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    IfMatchInitiatedTime: NotRequired[TimestampInput]
    """If present, this header aborts an in progress multipart upload only if it was
    initiated on the provided timestamp."""


class CompletedPart(TypedDict, total=False):
    """Details of the parts that were uploaded."""

    ETag: str
    """Entity tag returned when the part was uploaded."""

    ChecksumCRC32: str
    """The Base64 encoded, 32-bit `CRC32` checksum of the part. This checksum is
    present if the multipart upload request was created with the `CRC32` checksum
    algorithm."""

    ChecksumCRC32C: str
    """The Base64 encoded, 32-bit `CRC32C` checksum of the part. This checksum is
    present if the multipart upload request was created with the `CRC32C` checksum
    algorithm."""

    ChecksumCRC64NVME: str
    """The Base64 encoded, 64-bit `CRC64NVME` checksum of the part. This checksum is
    present if the multipart upload request was created with the `CRC64NVME` checksum
    algorithm."""

    ChecksumSHA1: str
    """The Base64 encoded, 160-bit `SHA1` checksum of the part. This checksum is
    present if the multipart upload request was created with the `SHA1` checksum
    algorithm."""

    ChecksumSHA256: str
    """The Base64 encoded, 256-bit `SHA256` checksum of the part. This checksum is
    present if the multipart upload request was created with the `SHA256` checksum
    algorithm."""

    ChecksumSHA512: str
    """The Base64 encoded, 512-bit `SHA512` digest of the part. This checksum is
    present if the multipart upload request was created with the `SHA512` checksum
    algorithm."""

    ChecksumMD5: str
    """The Base64 encoded, 128-bit `MD5` digest of the part. This checksum is present
    if the multipart upload request was created with the `MD5` checksum algorithm."""

    ChecksumXXHASH64: str
    """The Base64 encoded, 64-bit `XXHASH64` checksum of the part. This checksum is
    present if the multipart upload request was created with the `XXHASH64` checksum
    algorithm."""

    ChecksumXXHASH3: str
    """The Base64 encoded, 64-bit `XXHASH3` checksum of the part. This checksum is
    present if the multipart upload request was created with the `XXHASH3` checksum
    algorithm."""

    ChecksumXXHASH128: str
    """The Base64 encoded, 128-bit `XXHASH128` checksum of the part. This checksum is
    present if the multipart upload request was created with the `XXHASH128` checksum
    algorithm."""

    PartNumber: int
    """Part number that identifies the part. This is a positive integer between 1 and
    10,000."""


class CompletedMultipartUpload(TypedDict, total=False):
    """The container for the completed multipart upload details."""

    Parts: list[CompletedPart]
    """Array of CompletedPart data types. If you do not supply a valid `Part` with
    your request, the service sends back an HTTP 400 response."""


class CompleteMultipartUploadRequest(TypedDict, total=False, closed=True):
    """Parameters of `complete_multipart_upload`."""

    Bucket: Required[str]
    """Name of the bucket to which the multipart upload was initiated."""

    Key: Required[str]
    """Object key for which the multipart upload was initiated. Length: at least 1."""

    MultipartUpload: CompletedMultipartUpload
    """The container for the multipart upload request information."""

    UploadId: Required[str]
    """ID for the initiated multipart upload."""

    ChecksumCRC32: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumCRC32C: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumCRC64NVME: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumSHA1: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumSHA256: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumSHA512: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumMD5: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumXXHASH64: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumXXHASH3: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumXXHASH128: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumType: literals.ChecksumType
    """This header specifies the checksum type of the object, which determines how
    part-level checksums are combined to create an object-level checksum for
    multipart objects."""

    MpuObjectSize: int
    """The expected total object size of the multipart upload request. If there’s a
    mismatch between the specified object size value and the actual object size
    value, it results in an `HTTP 400 InvalidRequest` error."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    IfMatch: str
    """Uploads the object only if the ETag (entity tag) value provided during the
    WRITE operation matches the ETag of the object in S3."""

    IfNoneMatch: str
    """Uploads the object only if the object key name does not already exist in the
    bucket specified. Otherwise, Amazon S3 returns a `412 Precondition Failed` error."""

    SSECustomerAlgorithm: str
    """The server-side encryption (SSE) algorithm used to encrypt the object. This
    parameter is required only when the object was created using a checksum algorithm
    or if your bucket policy requires the use of SSE-C."""

    SSECustomerKey: str | bytes
    """The server-side encryption (SSE) customer managed key. This parameter is
    needed only when the object was created using a checksum algorithm."""

    SSECustomerKeyMD5: str
    """The MD5 server-side encryption (SSE) customer managed key. This parameter is
    needed only when the object was created using a checksum algorithm."""


class CopyObjectRequest(TypedDict, total=False, closed=True):
    """Parameters of `copy_object`."""

    ACL: literals.ObjectCannedACL
    """The canned access control list (ACL) to apply to the object. When you copy an
    object, the ACL metadata is not preserved and is set to `private` by default."""

    Bucket: Required[str]
    """The name of the destination bucket. Directory buckets - When you use this
    operation with a directory bucket, you must use virtual-hosted-style requests in
    the format `Bucket-name.s3express-zone-id.region-code.amazonaws.com`."""

    CacheControl: str
    """Specifies the caching behavior along the request/reply chain."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm that you want Amazon S3 to use to create the checksum
    for the object. When you copy an object, if the source object has a checksum,
    that checksum value will be copied to the new object by default."""

    ContentDisposition: str
    """Specifies presentational information for the object. Indicates whether an
    object should be displayed in a web browser or downloaded as a file."""

    ContentEncoding: str
    """Specifies what content encodings have been applied to the object and thus what
    decoding mechanisms must be applied to obtain the media-type referenced by the
    Content-Type header field."""

    ContentLanguage: str
    """The language the content is in."""

    ContentType: str
    """A standard MIME type that describes the format of the object data."""

    CopySource: Required[str | CopySource]
    """Specifies the source object for the copy operation. If your source bucket
    versioning is enabled, the `x-amz-copy-source` header by default identifies the
    current version of an object to copy. Pattern: `\\/?.+\\/.+`."""

    CopySourceIfMatch: str
    """Copies the object if its entity tag (ETag) matches the specified tag."""

    CopySourceIfModifiedSince: TimestampInput
    """Copies the object if it has been modified since the specified time."""

    CopySourceIfNoneMatch: str
    """Copies the object if its entity tag (ETag) is different than the specified
    ETag."""

    CopySourceIfUnmodifiedSince: TimestampInput
    """Copies the object if it hasn't been modified since the specified time."""

    Expires: TimestampInput
    """The date and time at which the object is no longer cacheable."""

    GrantFullControl: str
    """Gives the grantee READ, READ_ACP, and WRITE_ACP permissions on the object."""

    GrantRead: str
    """Allows grantee to read the object data and its metadata."""

    GrantReadACP: str
    """Allows grantee to read the object ACL."""

    GrantWriteACP: str
    """Allows grantee to write the ACL for the applicable object."""

    IfMatch: str
    """Copies the object if the entity tag (ETag) of the destination object matches
    the specified tag. If the ETag values do not match, the operation returns a `412
    Precondition Failed` error."""

    IfNoneMatch: str
    """Copies the object only if the object key name at the destination does not
    already exist in the bucket specified. Otherwise, Amazon S3 returns a `412
    Precondition Failed` error."""

    Key: Required[str]
    """The key of the destination object. Length: at least 1."""

    Metadata: dict[str, str]
    """A map of metadata to store with the object in S3."""

    MetadataDirective: literals.MetadataDirective
    """Specifies whether the metadata is copied from the source object or replaced
    with metadata that's provided in the request."""

    TaggingDirective: literals.TaggingDirective
    """Specifies whether the object tag-set is copied from the source object or
    replaced with the tag-set that's provided in the request. The default value is
    `COPY`."""

    AnnotationDirective: literals.AnnotationDirective
    """Specifies whether you want to copy annotations from the source object or
    exclude them. If this header isn't specified, `COPY` is the default behavior."""

    ServerSideEncryption: literals.ServerSideEncryption
    """The server-side encryption algorithm used when storing this object in Amazon
    S3. By default, all buckets have a base level of encryption configuration that
    uses server-side encryption with Amazon S3 managed keys (SSE-S3)."""

    StorageClass: literals.StorageClass
    """If the `x-amz-storage-class` header is not used, the copied object will be
    stored in the `STANDARD` Storage Class by default."""

    WebsiteRedirectLocation: str
    """If the destination bucket is configured as a website, redirects requests for
    this object copy to another object in the same bucket or to an external URL."""

    SSECustomerAlgorithm: str
    """Specifies the algorithm to use when encrypting the object (for example,
    `AES256`)."""

    SSECustomerKey: str | bytes
    """Specifies the customer-provided encryption key for Amazon S3 to use in
    encrypting data. This value is used to store the object and then it is discarded."""

    SSECustomerKeyMD5: str
    """Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
    Amazon S3 uses this header for a message integrity check to ensure that the
    encryption key was transmitted without error."""

    SSEKMSKeyId: str
    """Specifies the KMS key ID (Key ID, Key ARN, or Key Alias) to use for object
    encryption. All GET and PUT requests for an object protected by KMS will fail if
    they're not made via SSL or using SigV4."""

    SSEKMSEncryptionContext: str
    """Specifies the Amazon Web Services KMS Encryption Context as an additional
    encryption context to use for the destination object encryption."""

    BucketKeyEnabled: bool
    """Specifies whether Amazon S3 should use an S3 Bucket Key for object encryption
    with server-side encryption using Key Management Service (KMS) keys (SSE-KMS)."""

    CopySourceSSECustomerAlgorithm: str
    """Specifies the algorithm to use when decrypting the source object (for example,
    `AES256`)."""

    CopySourceSSECustomerKey: str | bytes
    """Specifies the customer-provided encryption key for Amazon S3 to use to decrypt
    the source object. The encryption key provided in this header must be the same
    one that was used when the source object was created."""

    CopySourceSSECustomerKeyMD5: str
    """Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
    Amazon S3 uses this header for a message integrity check to ensure that the
    encryption key was transmitted without error."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    Tagging: str
    """The tag-set for the object copy in the destination bucket. The default value
    is the empty value."""

    ObjectLockMode: literals.ObjectLockMode
    """The Object Lock mode that you want to apply to the object copy."""

    ObjectLockRetainUntilDate: TimestampInput
    """The date and time when you want the Object Lock of the object copy to expire."""

    ObjectLockLegalHoldStatus: literals.ObjectLockLegalHoldStatus
    """Specifies whether you want to apply a legal hold to the object copy."""

    ObjectLockEventHold: literals.ObjectLockEventHold
    """The event hold status to apply to the object copy. Set to `ON` to enable or
    `OFF` to disable."""

    ObjectLockEventHoldDurationDays: int
    """The event hold duration in days to apply to the object copy. You cannot
    specify a duration in both days and years."""

    ObjectLockEventHoldDurationYears: int
    """The event hold duration in years to apply to the object copy. You cannot
    specify a duration in both days and years."""

    ExpectedBucketOwner: str
    """The account ID of the expected destination bucket owner. If the account ID
    that you provide does not match the actual owner of the destination bucket, the
    request fails with the HTTP status code `403 Forbidden` (access denied)."""

    ExpectedSourceBucketOwner: str
    """The account ID of the expected source bucket owner. If the account ID that you
    provide does not match the actual owner of the source bucket, the request fails
    with the HTTP status code `403 Forbidden` (access denied)."""


class LocationInfo(TypedDict, total=False):
    """Specifies the location where the bucket will be created. For directory
    buckets, the location type is Availability Zone or Local Zone.
    """

    Type: literals.LocationType
    """The type of location where the bucket will be created."""

    Name: str
    """The name of the location where the bucket will be created. For directory
    buckets, the name of the location is the Zone ID of the Availability Zone (AZ) or
    Local Zone (LZ) where the bucket will be created."""


class BucketInfo(TypedDict, total=False):
    """Specifies the information about the bucket that will be created."""

    DataRedundancy: literals.DataRedundancy
    """The number of Zone (Availability Zone or Local Zone) that's used for
    redundancy for the bucket."""

    Type: literals.BucketType
    """The type of bucket."""


class CreateBucketConfiguration(TypedDict, total=False):
    LocationConstraint: literals.BucketLocationConstraint
    """Specifies the Region where the bucket will be created. Virginia) Region
    (us-east-1) by default."""

    Location: LocationInfo
    """Specifies the location where the bucket will be created. Directory buckets -
    The location type is Availability Zone or Local Zone."""

    Bucket: BucketInfo
    """Specifies the information about the bucket that will be created."""

    Tags: list[Tag]
    """An array of tags that you can apply to the bucket that you're creating. Tags
    are key-value pairs of metadata used to categorize and organize your buckets,
    track costs, and control access."""


class CreateBucketRequest(TypedDict, total=False, closed=True):
    """Parameters of `create_bucket`."""

    ACL: literals.BucketCannedACL
    """The canned ACL to apply to the bucket."""

    Bucket: Required[str]
    """The name of the bucket to create. General purpose buckets - For information
    about bucket naming restrictions, see Bucket naming rules in the Amazon S3 User
    Guide."""

    CreateBucketConfiguration: CreateBucketConfiguration
    """The configuration information for the bucket."""

    GrantFullControl: str
    """Allows grantee the read, write, read ACP, and write ACP permissions on the
    bucket."""

    GrantRead: str
    """Allows grantee to list the objects in the bucket."""

    GrantReadACP: str
    """Allows grantee to read the bucket ACL."""

    GrantWrite: str
    """Allows grantee to create new objects in the bucket. For the bucket and object
    owners of existing objects, also allows deletions and overwrites of those
    objects."""

    GrantWriteACP: str
    """Allows grantee to write the ACL for the applicable bucket."""

    ObjectLockEnabledForBucket: bool
    """Specifies whether you want S3 Object Lock to be enabled for the new bucket."""

    ObjectOwnership: literals.ObjectOwnership
    """The container element for object ownership for a bucket's ownership controls.
    By default, `ObjectOwnership` is set to `BucketOwnerEnforced` and ACLs are
    disabled."""

    BucketNamespace: literals.BucketNamespace
    """Specifies the namespace where you want to create your general purpose bucket."""


class MetadataTableEncryptionConfiguration(TypedDict):
    """The encryption settings for an S3 Metadata journal table or inventory table
    configuration.
    """

    SseAlgorithm: literals.TableSseAlgorithm
    """The encryption type specified for a metadata table. To specify server-side
    encryption with Key Management Service (KMS) keys (SSE-KMS), use the `aws:kms`
    value."""

    KmsKeyArn: NotRequired[str]
    """If server-side encryption with Key Management Service (KMS) keys (SSE-KMS) is
    specified, you must also specify the KMS key Amazon Resource Name (ARN)."""


class JournalTableConfiguration(TypedDict):
    """The journal table configuration for an S3 Metadata configuration."""

    RecordExpiration: RecordExpiration
    """The journal table record expiration settings for the journal table."""

    EncryptionConfiguration: NotRequired[MetadataTableEncryptionConfiguration]
    """The encryption configuration for the journal table."""


class InventoryTableConfiguration(TypedDict):
    """The inventory table configuration for an S3 Metadata configuration."""

    ConfigurationState: literals.InventoryConfigurationState
    """The configuration state of the inventory table, indicating whether the
    inventory table is enabled or disabled."""

    EncryptionConfiguration: NotRequired[MetadataTableEncryptionConfiguration]
    """The encryption configuration for the inventory table."""


class AnnotationTableConfiguration(TypedDict, total=False):
    """Specifies the configuration for the annotation table associated with a
    bucket's Amazon S3 Metadata configuration. The annotation table is an Iceberg
    table that records annotation events for objects in the bucket.
    """

    ConfigurationState: Required[literals.AnnotationConfigurationState]
    """The state of the annotation table. Valid values are `ENABLED` and `DISABLED`."""

    EncryptionConfiguration: MetadataTableEncryptionConfiguration
    """The encryption settings for an S3 Metadata journal table or inventory table
    configuration."""

    Role: str
    """The ARN of the IAM role used to manage the annotation table."""


class MetadataConfiguration(TypedDict, total=False):
    """The S3 Metadata configuration for a general purpose bucket."""

    JournalTableConfiguration: Required[JournalTableConfiguration]
    """The journal table configuration for a metadata configuration."""

    InventoryTableConfiguration: InventoryTableConfiguration
    """The inventory table configuration for a metadata configuration."""

    AnnotationTableConfiguration: AnnotationTableConfiguration
    """Optional annotation table configuration to include with the metadata
    configuration."""


class CreateBucketMetadataConfigurationRequest(TypedDict, total=False, closed=True):
    """Parameters of `create_bucket_metadata_configuration`."""

    Bucket: Required[str]
    """The general purpose bucket that you want to create the metadata configuration
    for."""

    ContentMD5: str
    """The `Content-MD5` header for the metadata configuration."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """The checksum algorithm to use with your metadata configuration."""

    MetadataConfiguration: Required[MetadataConfiguration]
    """The contents of your metadata configuration."""

    ExpectedBucketOwner: str
    """The expected owner of the general purpose bucket that corresponds to your
    metadata configuration."""


class S3TablesDestination(TypedDict):
    """The destination information for a V1 S3 Metadata configuration. The
    destination table bucket must be in the same Region and Amazon Web Services
    account as the general purpose bucket.
    """

    TableBucketArn: str
    """The Amazon Resource Name (ARN) for the table bucket that's specified as the
    destination in the metadata table configuration."""

    TableName: str
    """The name for the metadata table in your metadata table configuration. The
    specified metadata table name must be unique within the `aws_s3_metadata`
    namespace in the destination table bucket."""


class MetadataTableConfiguration(TypedDict):
    """The V1 S3 Metadata configuration for a general purpose bucket."""

    S3TablesDestination: S3TablesDestination
    """The destination information for the metadata table configuration. The
    destination table bucket must be in the same Region and Amazon Web Services
    account as the general purpose bucket."""


class CreateBucketMetadataTableConfigurationRequest(
    TypedDict,
    total=False,
    closed=True,
):
    """Parameters of `create_bucket_metadata_table_configuration`."""

    Bucket: Required[str]
    """The general purpose bucket that you want to create the metadata table
    configuration for."""

    ContentMD5: str
    """The `Content-MD5` header for the metadata table configuration."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """The checksum algorithm to use with your metadata table configuration."""

    MetadataTableConfiguration: Required[MetadataTableConfiguration]
    """The contents of your metadata table configuration."""

    ExpectedBucketOwner: str
    """The expected owner of the general purpose bucket that corresponds to your
    metadata table configuration."""


class CreateMultipartUploadRequest(TypedDict, total=False, closed=True):
    """Parameters of `create_multipart_upload`."""

    ACL: literals.ObjectCannedACL
    """The canned ACL to apply to the object. By default, all objects are private."""

    Bucket: Required[str]
    """The name of the bucket where the multipart upload is initiated and where the
    object is uploaded."""

    CacheControl: str
    """Specifies caching behavior along the request/reply chain."""

    ContentDisposition: str
    """Specifies presentational information for the object."""

    ContentEncoding: str
    """Specifies what content encodings have been applied to the object and thus what
    decoding mechanisms must be applied to obtain the media-type referenced by the
    Content-Type header field."""

    ContentLanguage: str
    """The language that the content is in."""

    ContentType: str
    """A standard MIME type describing the format of the object data."""

    Expires: TimestampInput
    """The date and time at which the object is no longer cacheable."""

    GrantFullControl: str
    """Specify access permissions explicitly to give the grantee READ, READ_ACP, and
    WRITE_ACP permissions on the object. By default, all objects are private."""

    GrantRead: str
    """Specify access permissions explicitly to allow grantee to read the object data
    and its metadata. By default, all objects are private."""

    GrantReadACP: str
    """Specify access permissions explicitly to allows grantee to read the object
    ACL. By default, all objects are private."""

    GrantWriteACP: str
    """Specify access permissions explicitly to allows grantee to allow grantee to
    write the ACL for the applicable object. By default, all objects are private."""

    Key: Required[str]
    """Object key for which the multipart upload is to be initiated. Length: at least
    1."""

    Metadata: dict[str, str]
    """A map of metadata to store with the object in S3."""

    ServerSideEncryption: literals.ServerSideEncryption
    """The server-side encryption algorithm used when you store this object in Amazon
    S3 or Amazon FSx."""

    StorageClass: literals.StorageClass
    """By default, Amazon S3 uses the STANDARD Storage Class to store newly created
    objects. The STANDARD storage class provides high durability and high
    availability."""

    WebsiteRedirectLocation: str
    """If the bucket is configured as a website, redirects requests for this object
    to another object in the same bucket or to an external URL."""

    SSECustomerAlgorithm: str
    """Specifies the algorithm to use when encrypting the object (for example,
    AES256)."""

    SSECustomerKey: str | bytes
    """Specifies the customer-provided encryption key for Amazon S3 to use in
    encrypting data. This value is used to store the object and then it is discarded;
    Amazon S3 does not store the encryption key."""

    SSECustomerKeyMD5: str
    """Specifies the 128-bit MD5 digest of the customer-provided encryption key
    according to RFC 1321. Amazon S3 uses this header for a message integrity check
    to ensure that the encryption key was transmitted without error."""

    SSEKMSKeyId: str
    """Specifies the KMS key ID (Key ID, Key ARN, or Key Alias) to use for object
    encryption. If the KMS key doesn't exist in the same account that's issuing the
    command, you must use the full Key ARN not the Key ID."""

    SSEKMSEncryptionContext: str
    """Specifies the Amazon Web Services KMS Encryption Context to use for object
    encryption. The value of this header is a Base64 encoded string of a UTF-8
    encoded JSON, which contains the encryption context as key-value pairs."""

    BucketKeyEnabled: bool
    """Specifies whether Amazon S3 should use an S3 Bucket Key for object encryption
    with server-side encryption using Key Management Service (KMS) keys (SSE-KMS)."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    Tagging: str
    """The tag-set for the object. The tag-set must be encoded as URL Query
    parameters."""

    ObjectLockMode: literals.ObjectLockMode
    """Specifies the Object Lock mode that you want to apply to the uploaded object."""

    ObjectLockRetainUntilDate: TimestampInput
    """Specifies the date and time when you want the Object Lock to expire."""

    ObjectLockLegalHoldStatus: literals.ObjectLockLegalHoldStatus
    """Specifies whether you want to apply a legal hold to the uploaded object."""

    ObjectLockEventHold: literals.ObjectLockEventHold
    """Specifies the event hold status to apply to the uploaded object. Set to `ON`
    to enable or `OFF` to disable."""

    ObjectLockEventHoldDurationDays: int
    """Specifies the event hold duration in days to apply to the uploaded object. You
    cannot specify a duration in both days and years."""

    ObjectLockEventHoldDurationYears: int
    """Specifies the event hold duration in years to apply to the uploaded object.
    You cannot specify a duration in both days and years."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm that you want Amazon S3 to use to create the checksum
    for the object."""

    ChecksumType: literals.ChecksumType
    """Indicates the checksum type that you want Amazon S3 to use to calculate the
    object’s checksum value."""


class CreateSessionRequest(TypedDict, total=False, closed=True):
    """Parameters of `create_session`."""

    SessionMode: literals.SessionMode
    """Specifies the mode of the session that will be created, either `ReadWrite` or
    `ReadOnly`. If no session mode is specified, the default behavior attempts to
    create a session with the maximum allowable privilege."""

    Bucket: Required[str]
    """The name of the bucket that you create a session for."""

    ServerSideEncryption: literals.ServerSideEncryption
    """The server-side encryption algorithm to use when you store objects in the
    directory bucket. By default, Amazon S3 encrypts data with SSE-S3."""

    SSEKMSKeyId: str
    """If you specify `x-amz-server-side-encryption` with `aws:kms`, you must specify
    the `x-amz-server-side-encryption-aws-kms-key-id` header with the ID (Key ID or
    Key ARN) of the KMS symmetric encryption customer managed key to use."""

    SSEKMSEncryptionContext: str
    """Specifies the Amazon Web Services KMS Encryption Context as an additional
    encryption context to use for object encryption."""

    BucketKeyEnabled: bool
    """Specifies whether Amazon S3 should use an S3 Bucket Key for object encryption
    with server-side encryption using KMS keys (SSE-KMS)."""


class DeleteBucketRequest(TypedDict, closed=True):
    """Parameters of `delete_bucket`."""

    Bucket: str
    """Specifies the bucket being deleted. Directory buckets - When you use this
    operation with a directory bucket, you must use path-style requests in the format
    `https://s3express-control.region-code.amazonaws.com/bucket-name`."""

    ExpectedBucketOwner: NotRequired[str]
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class DeleteBucketAnalyticsConfigurationRequest(TypedDict, closed=True):
    """Parameters of `delete_bucket_analytics_configuration`."""

    Bucket: str
    """The name of the bucket from which an analytics configuration is deleted."""

    Id: str
    """The ID that identifies the analytics configuration."""

    ExpectedBucketOwner: NotRequired[str]
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class DeleteBucketCorsRequest(TypedDict, closed=True):
    """Parameters of `delete_bucket_cors`."""

    Bucket: str
    """Specifies the bucket whose `cors` configuration is being deleted."""

    ExpectedBucketOwner: NotRequired[str]
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class DeleteBucketEncryptionRequest(TypedDict, closed=True):
    """Parameters of `delete_bucket_encryption`."""

    Bucket: str
    """The name of the bucket containing the server-side encryption configuration to
    delete."""

    ExpectedBucketOwner: NotRequired[str]
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class DeleteBucketIntelligentTieringConfigurationRequest(TypedDict, closed=True):
    """Parameters of `delete_bucket_intelligent_tiering_configuration`."""

    Bucket: str
    """The name of the Amazon S3 bucket whose configuration you want to modify or
    retrieve."""

    Id: str
    """The ID used to identify the S3 Intelligent-Tiering configuration."""

    ExpectedBucketOwner: NotRequired[str]
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class DeleteBucketInventoryConfigurationRequest(TypedDict, closed=True):
    """Parameters of `delete_bucket_inventory_configuration`."""

    Bucket: str
    """The name of the bucket containing the inventory configuration to delete."""

    Id: str
    """The ID used to identify the inventory configuration."""

    ExpectedBucketOwner: NotRequired[str]
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class DeleteBucketLifecycleRequest(TypedDict, closed=True):
    """Parameters of `delete_bucket_lifecycle`."""

    Bucket: str
    """The bucket name of the lifecycle to delete."""

    ExpectedBucketOwner: NotRequired[str]
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class DeleteBucketMetadataConfigurationRequest(TypedDict, closed=True):
    """Parameters of `delete_bucket_metadata_configuration`."""

    Bucket: str
    """The general purpose bucket that you want to remove the metadata configuration
    from."""

    ExpectedBucketOwner: NotRequired[str]
    """The expected bucket owner of the general purpose bucket that you want to
    remove the metadata table configuration from."""


class DeleteBucketMetadataTableConfigurationRequest(TypedDict, closed=True):
    """Parameters of `delete_bucket_metadata_table_configuration`."""

    Bucket: str
    """The general purpose bucket that you want to remove the metadata table
    configuration from."""

    ExpectedBucketOwner: NotRequired[str]
    """The expected bucket owner of the general purpose bucket that you want to
    remove the metadata table configuration from."""


class DeleteBucketMetricsConfigurationRequest(TypedDict, closed=True):
    """Parameters of `delete_bucket_metrics_configuration`."""

    Bucket: str
    """The name of the bucket containing the metrics configuration to delete."""

    Id: str
    """The ID used to identify the metrics configuration. The ID has a 64 character
    limit and can only contain letters, numbers, periods, dashes, and underscores."""

    ExpectedBucketOwner: NotRequired[str]
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class DeleteBucketOwnershipControlsRequest(TypedDict, closed=True):
    """Parameters of `delete_bucket_ownership_controls`."""

    Bucket: str
    """The Amazon S3 bucket whose `OwnershipControls` you want to delete."""

    ExpectedBucketOwner: NotRequired[str]
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class DeleteBucketPolicyRequest(TypedDict, closed=True):
    """Parameters of `delete_bucket_policy`."""

    Bucket: str
    """The bucket name. Directory buckets - When you use this operation with a
    directory bucket, you must use path-style requests in the format
    `https://s3express-control.region-code.amazonaws.com/bucket-name`."""

    ExpectedBucketOwner: NotRequired[str]
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class DeleteBucketReplicationRequest(TypedDict, closed=True):
    """Parameters of `delete_bucket_replication`."""

    Bucket: str
    """The bucket name."""

    ExpectedBucketOwner: NotRequired[str]
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class DeleteBucketTaggingRequest(TypedDict, closed=True):
    """Parameters of `delete_bucket_tagging`."""

    Bucket: str
    """The bucket that has the tag set to be removed."""

    ExpectedBucketOwner: NotRequired[str]
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class DeleteBucketWebsiteRequest(TypedDict, closed=True):
    """Parameters of `delete_bucket_website`."""

    Bucket: str
    """The bucket name for which you want to remove the website configuration."""

    ExpectedBucketOwner: NotRequired[str]
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class DeleteObjectRequest(TypedDict, total=False, closed=True):
    """Parameters of `delete_object`."""

    Bucket: Required[str]
    """The bucket name of the bucket containing the object."""

    Key: Required[str]
    """Key name of the object to delete. Length: at least 1."""

    MFA: str
    """The concatenation of the authentication device's serial number, a space, and
    the value that is displayed on your authentication device."""

    VersionId: str
    """Version ID used to reference a specific version of the object."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    BypassGovernanceRetention: bool
    """Indicates whether S3 Object Lock should bypass Governance-mode restrictions to
    process this operation. To use this header, you must have the
    `s3:BypassGovernanceRetention` permission."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    IfMatch: str
    """Deletes the object if the ETag (entity tag) value provided during the delete
    operation matches the ETag of the object in S3."""

    IfMatchLastModifiedTime: TimestampInput
    """If present, the object is deleted only if its modification times matches the
    provided `Timestamp`. If the `Timestamp` values do not match, the operation
    returns a `412 Precondition Failed` error."""

    IfMatchSize: int
    """If present, the object is deleted only if its size matches the provided size
    in bytes. If the `Size` value does not match, the operation returns a `412
    Precondition Failed` error."""


class DeleteObjectAnnotationRequest(TypedDict, total=False, closed=True):
    """Parameters of `delete_object_annotation`."""

    Bucket: Required[str]
    """The name of the bucket that contains the object."""

    Key: Required[str]
    """The object key. Length: at least 1."""

    AnnotationName: Required[str]
    """The name of the annotation to delete. Annotation names are UTF-8 encoded and
    cannot start with `aws` or `s3` (case-insensitive)."""

    VersionId: str
    """The version ID of the object."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner."""

    ObjectIfMatch: str
    """If specified, the operation only succeeds if the object's ETag matches the
    provided value."""


class DeleteObjectTaggingRequest(TypedDict, closed=True):
    """Parameters of `delete_object_tagging`."""

    Bucket: str
    """The bucket name containing the objects from which to remove the tags."""

    Key: str
    """The key that identifies the object in the bucket from which to remove all
    tags. Length: at least 1."""

    VersionId: NotRequired[str]
    """The versionId of the object that the tag-set will be removed from."""

    ExpectedBucketOwner: NotRequired[str]
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class ObjectIdentifier(TypedDict, total=False):
    """Object Identifier is unique value to identify objects."""

    Key: Required[str]
    """Key name of the object. Length: at least 1."""

    VersionId: str
    """Version ID for the specific version of the object to delete."""

    ETag: str
    """An entity tag (ETag) is an identifier assigned by a web server to a specific
    version of a resource found at a URL. This header field makes the request method
    conditional on `ETags`."""

    LastModifiedTime: TimestampInput
    """If present, the objects are deleted only if its modification times matches the
    provided `Timestamp`."""

    Size: int
    """If present, the objects are deleted only if its size matches the provided size
    in bytes."""


class Delete(TypedDict):
    """Container for the objects to delete."""

    Objects: list[ObjectIdentifier]
    """The object to delete."""

    Quiet: NotRequired[bool]
    """Element to enable quiet mode for the request. When you add this element, you
    must set its value to `true`."""


class DeleteObjectsRequest(TypedDict, total=False, closed=True):
    """Parameters of `delete_objects`."""

    Bucket: Required[str]
    """The bucket name containing the objects to delete. Directory buckets - When you
    use this operation with a directory bucket, you must use virtual-hosted-style
    requests in the format `Bucket-name.s3express-zone-id.region-code.amazonaws.com`."""

    Delete: Required[Delete]
    """Container for the request."""

    MFA: str
    """The concatenation of the authentication device's serial number, a space, and
    the value that is displayed on your authentication device."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    BypassGovernanceRetention: bool
    """Specifies whether you want to delete this object even if it has a
    Governance-type Object Lock in place. To use this header, you must have the
    `s3:BypassGovernanceRetention` permission."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the object when you
    use the SDK. This header will not provide any additional functionality if you
    don't use the SDK."""


class DeletePublicAccessBlockRequest(TypedDict, closed=True):
    """Parameters of `delete_public_access_block`."""

    Bucket: str
    """The Amazon S3 bucket whose `PublicAccessBlock` configuration you want to
    delete."""

    ExpectedBucketOwner: NotRequired[str]
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class GetBucketAbacRequest(TypedDict, closed=True):
    """Parameters of `get_bucket_abac`."""

    Bucket: str
    """The name of the general purpose bucket."""

    ExpectedBucketOwner: NotRequired[str]
    """The Amazon Web Services account ID of the general purpose bucket's owner."""


class GetBucketAccelerateConfigurationRequest(TypedDict, total=False, closed=True):
    """Parameters of `get_bucket_accelerate_configuration`."""

    Bucket: Required[str]
    """The name of the bucket for which the accelerate configuration is retrieved."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""


class GetBucketAclRequest(TypedDict, closed=True):
    """Parameters of `get_bucket_acl`."""

    Bucket: str
    """Specifies the S3 bucket whose ACL is being requested. When you use this API
    operation with an access point, provide the alias of the access point in place of
    the bucket name."""

    ExpectedBucketOwner: NotRequired[str]
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class GetBucketAnalyticsConfigurationRequest(TypedDict, closed=True):
    """Parameters of `get_bucket_analytics_configuration`."""

    Bucket: str
    """The name of the bucket from which an analytics configuration is retrieved."""

    Id: str
    """The ID that identifies the analytics configuration."""

    ExpectedBucketOwner: NotRequired[str]
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class GetBucketCorsRequest(TypedDict, closed=True):
    """Parameters of `get_bucket_cors`."""

    Bucket: str
    """The bucket name for which to get the cors configuration. When you use this API
    operation with an access point, provide the alias of the access point in place of
    the bucket name."""

    ExpectedBucketOwner: NotRequired[str]
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class GetBucketEncryptionRequest(TypedDict, closed=True):
    """Parameters of `get_bucket_encryption`."""

    Bucket: str
    """The name of the bucket from which the server-side encryption configuration is
    retrieved."""

    ExpectedBucketOwner: NotRequired[str]
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class GetBucketIntelligentTieringConfigurationRequest(TypedDict, closed=True):
    """Parameters of `get_bucket_intelligent_tiering_configuration`."""

    Bucket: str
    """The name of the Amazon S3 bucket whose configuration you want to modify or
    retrieve."""

    Id: str
    """The ID used to identify the S3 Intelligent-Tiering configuration."""

    ExpectedBucketOwner: NotRequired[str]
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class GetBucketInventoryConfigurationRequest(TypedDict, closed=True):
    """Parameters of `get_bucket_inventory_configuration`."""

    Bucket: str
    """The name of the bucket containing the inventory configuration to retrieve."""

    Id: str
    """The ID used to identify the inventory configuration."""

    ExpectedBucketOwner: NotRequired[str]
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class GetBucketLifecycleRequest(TypedDict, closed=True):
    """Parameters of `get_bucket_lifecycle`."""

    Bucket: str
    """The name of the bucket for which to get the lifecycle information."""

    ExpectedBucketOwner: NotRequired[str]
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class GetBucketLifecycleConfigurationRequest(TypedDict, closed=True):
    """Parameters of `get_bucket_lifecycle_configuration`."""

    Bucket: str
    """The name of the bucket for which to get the lifecycle information."""

    ExpectedBucketOwner: NotRequired[str]
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class GetBucketLocationRequest(TypedDict, closed=True):
    """Parameters of `get_bucket_location`."""

    Bucket: str
    """The name of the bucket for which to get the location. When you use this API
    operation with an access point, provide the alias of the access point in place of
    the bucket name."""

    ExpectedBucketOwner: NotRequired[str]
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class GetBucketLoggingRequest(TypedDict, closed=True):
    """Parameters of `get_bucket_logging`."""

    Bucket: str
    """The bucket name for which to get the logging information."""

    ExpectedBucketOwner: NotRequired[str]
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class GetBucketMetadataConfigurationRequest(TypedDict, closed=True):
    """Parameters of `get_bucket_metadata_configuration`."""

    Bucket: str
    """The general purpose bucket that corresponds to the metadata configuration that
    you want to retrieve."""

    ExpectedBucketOwner: NotRequired[str]
    """The expected owner of the general purpose bucket that you want to retrieve the
    metadata table configuration for."""


class GetBucketMetadataTableConfigurationRequest(TypedDict, closed=True):
    """Parameters of `get_bucket_metadata_table_configuration`."""

    Bucket: str
    """The general purpose bucket that corresponds to the metadata table
    configuration that you want to retrieve."""

    ExpectedBucketOwner: NotRequired[str]
    """The expected owner of the general purpose bucket that you want to retrieve the
    metadata table configuration for."""


class GetBucketMetricsConfigurationRequest(TypedDict, closed=True):
    """Parameters of `get_bucket_metrics_configuration`."""

    Bucket: str
    """The name of the bucket containing the metrics configuration to retrieve."""

    Id: str
    """The ID used to identify the metrics configuration. The ID has a 64 character
    limit and can only contain letters, numbers, periods, dashes, and underscores."""

    ExpectedBucketOwner: NotRequired[str]
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class GetBucketNotificationConfigurationRequest(TypedDict, closed=True):
    """Parameters of `get_bucket_notification` and
    `get_bucket_notification_configuration`.
    """

    Bucket: str
    """The name of the bucket for which to get the notification configuration. When
    you use this API operation with an access point, provide the alias of the access
    point in place of the bucket name."""

    ExpectedBucketOwner: NotRequired[str]
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class GetBucketOwnershipControlsRequest(TypedDict, closed=True):
    """Parameters of `get_bucket_ownership_controls`."""

    Bucket: str
    """The name of the Amazon S3 bucket whose `OwnershipControls` you want to
    retrieve."""

    ExpectedBucketOwner: NotRequired[str]
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class GetBucketPolicyRequest(TypedDict, closed=True):
    """Parameters of `get_bucket_policy`."""

    Bucket: str
    """The bucket name to get the bucket policy for. Directory buckets - When you use
    this operation with a directory bucket, you must use path-style requests in the
    format `https://s3express-control.region-code.amazonaws.com/bucket-name`."""

    ExpectedBucketOwner: NotRequired[str]
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class GetBucketPolicyStatusRequest(TypedDict, closed=True):
    """Parameters of `get_bucket_policy_status`."""

    Bucket: str
    """The name of the Amazon S3 bucket whose policy status you want to retrieve."""

    ExpectedBucketOwner: NotRequired[str]
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class GetBucketReplicationRequest(TypedDict, closed=True):
    """Parameters of `get_bucket_replication`."""

    Bucket: str
    """The bucket name for which to get the replication information."""

    ExpectedBucketOwner: NotRequired[str]
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class GetBucketRequestPaymentRequest(TypedDict, closed=True):
    """Parameters of `get_bucket_request_payment`."""

    Bucket: str
    """The name of the bucket for which to get the payment request configuration"""

    ExpectedBucketOwner: NotRequired[str]
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class GetBucketTaggingRequest(TypedDict, closed=True):
    """Parameters of `get_bucket_tagging`."""

    Bucket: str
    """The name of the bucket for which to get the tagging information."""

    ExpectedBucketOwner: NotRequired[str]
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class GetBucketVersioningRequest(TypedDict, closed=True):
    """Parameters of `get_bucket_versioning`."""

    Bucket: str
    """The name of the bucket for which to get the versioning information."""

    ExpectedBucketOwner: NotRequired[str]
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class GetBucketWebsiteRequest(TypedDict, closed=True):
    """Parameters of `get_bucket_website`."""

    Bucket: str
    """The bucket name for which to get the website configuration."""

    ExpectedBucketOwner: NotRequired[str]
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class GetObjectRequest(TypedDict, total=False, closed=True):
    """Parameters of `get_object`."""

    Bucket: Required[str]
    """The bucket name containing the object. Directory buckets - When you use this
    operation with a directory bucket, you must use virtual-hosted-style requests in
    the format `Bucket-name.s3express-zone-id.region-code.amazonaws.com`."""

    IfMatch: str
    """Return the object only if its entity tag (ETag) is the same as the one
    specified in this header; otherwise, return a `412 Precondition Failed` error."""

    IfModifiedSince: TimestampInput
    """Return the object only if it has been modified since the specified time;
    otherwise, return a `304 Not Modified` error."""

    IfNoneMatch: str
    """Return the object only if its entity tag (ETag) is different from the one
    specified in this header; otherwise, return a `304 Not Modified` error."""

    IfUnmodifiedSince: TimestampInput
    """Return the object only if it has not been modified since the specified time;
    otherwise, return a `412 Precondition Failed` error."""

    Key: Required[str]
    """Key of the object to get. Length: at least 1."""

    Range: str
    """Downloads the specified byte range of an object."""

    ResponseCacheControl: str
    """Sets the `Cache-Control` header of the response."""

    ResponseContentDisposition: str
    """Sets the `Content-Disposition` header of the response."""

    ResponseContentEncoding: str
    """Sets the `Content-Encoding` header of the response."""

    ResponseContentLanguage: str
    """Sets the `Content-Language` header of the response."""

    ResponseContentType: str
    """Sets the `Content-Type` header of the response."""

    ResponseExpires: TimestampInput
    """Sets the `Expires` header of the response."""

    VersionId: str
    """Version ID used to reference a specific version of the object. By default, the
    `GetObject` operation returns the current version of an object."""

    SSECustomerAlgorithm: str
    """Specifies the algorithm to use when decrypting the object (for example,
    `AES256`)."""

    SSECustomerKey: str | bytes
    """Specifies the customer-provided encryption key that you originally provided
    for Amazon S3 to encrypt the data before storing it."""

    SSECustomerKeyMD5: str
    """Specifies the 128-bit MD5 digest of the customer-provided encryption key
    according to RFC 1321. Amazon S3 uses this header for a message integrity check
    to ensure that the encryption key was transmitted without error."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    PartNumber: int
    """Part number of the object being read. This is a positive integer between 1 and
    10,000."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    ChecksumMode: literals.ChecksumMode
    """To retrieve the checksum, this mode must be enabled."""


class GetObjectAclRequest(TypedDict, total=False, closed=True):
    """Parameters of `get_object_acl`."""

    Bucket: Required[str]
    """The bucket name that contains the object for which to get the ACL information."""

    Key: Required[str]
    """The key of the object for which to get the ACL information. Length: at least
    1."""

    VersionId: str
    """Version ID used to reference a specific version of the object."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class GetObjectAnnotationRequest(TypedDict, total=False, closed=True):
    """Parameters of `get_object_annotation`."""

    Bucket: Required[str]
    """The name of the bucket that contains the object."""

    Key: Required[str]
    """The object key. Length: at least 1."""

    AnnotationName: Required[str]
    """The name of the annotation to retrieve."""

    VersionId: str
    """The version ID of the object."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the bucket is owned by a
    different account, the request fails with an HTTP 403 (Access Denied) error."""

    ChecksumMode: literals.ChecksumMode
    """Set to `ENABLED` to validate the checksum of the annotation payload on
    retrieval."""


class GetObjectAttributesRequest(TypedDict, total=False, closed=True):
    """Parameters of `get_object_attributes`."""

    Bucket: Required[str]
    """The name of the bucket that contains the object. Directory buckets - When you
    use this operation with a directory bucket, you must use virtual-hosted-style
    requests in the format `Bucket-name.s3express-zone-id.region-code.amazonaws.com`."""

    Key: Required[str]
    """The object key. Length: at least 1."""

    VersionId: str
    """The version ID used to reference a specific version of the object."""

    MaxParts: int
    """Sets the maximum number of parts to return."""

    PartNumberMarker: int
    """Specifies the part after which listing should begin. Only parts with higher
    part numbers will be listed."""

    SSECustomerAlgorithm: str
    """Specifies the algorithm to use when encrypting the object (for example,
    AES256)."""

    SSECustomerKey: str
    """Specifies the customer-provided encryption key for Amazon S3 to use in
    encrypting data. This value is used to store the object and then it is discarded;
    Amazon S3 does not store the encryption key."""

    SSECustomerKeyMD5: str
    """Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
    Amazon S3 uses this header for a message integrity check to ensure that the
    encryption key was transmitted without error."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    ObjectAttributes: Required[list[literals.ObjectAttributes]]
    """Specifies the fields at the root level that you want returned in the response.
    Fields that you do not specify are not returned."""


class GetObjectLegalHoldRequest(TypedDict, total=False, closed=True):
    """Parameters of `get_object_legal_hold`."""

    Bucket: Required[str]
    """The bucket name containing the object whose legal hold status you want to
    retrieve."""

    Key: Required[str]
    """The key name for the object whose legal hold status you want to retrieve.
    Length: at least 1."""

    VersionId: str
    """The version ID of the object whose legal hold status you want to retrieve."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class GetObjectLockConfigurationRequest(TypedDict, closed=True):
    """Parameters of `get_object_lock_configuration`."""

    Bucket: str
    """The bucket whose Object Lock configuration you want to retrieve."""

    ExpectedBucketOwner: NotRequired[str]
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class GetObjectRetentionRequest(TypedDict, total=False, closed=True):
    """Parameters of `get_object_retention`."""

    Bucket: Required[str]
    """The bucket name containing the object whose retention settings you want to
    retrieve."""

    Key: Required[str]
    """The key name for the object whose retention settings you want to retrieve.
    Length: at least 1."""

    VersionId: str
    """The version ID for the object whose retention settings you want to retrieve."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class GetObjectTaggingRequest(TypedDict, total=False, closed=True):
    """Parameters of `get_object_tagging`."""

    Bucket: Required[str]
    """The bucket name containing the object for which to get the tagging
    information."""

    Key: Required[str]
    """Object key for which to get the tagging information. Length: at least 1."""

    VersionId: str
    """The versionId of the object for which to get the tagging information."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""


class GetObjectTorrentRequest(TypedDict, closed=True):
    """Parameters of `get_object_torrent`."""

    Bucket: str
    """The name of the bucket containing the object for which to get the torrent
    files."""

    Key: str
    """The object key for which to get the information. Length: at least 1."""

    RequestPayer: NotRequired[literals.RequestPayer]
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    ExpectedBucketOwner: NotRequired[str]
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class GetPublicAccessBlockRequest(TypedDict, closed=True):
    """Parameters of `get_public_access_block`."""

    Bucket: str
    """The name of the Amazon S3 bucket whose `PublicAccessBlock` configuration you
    want to retrieve."""

    ExpectedBucketOwner: NotRequired[str]
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class HeadBucketRequest(TypedDict, closed=True):
    """Parameters of `head_bucket`."""

    Bucket: str
    """The bucket name. Directory buckets - When you use this operation with a
    directory bucket, you must use virtual-hosted-style requests in the format
    `Bucket-name.s3express-zone-id.region-code.amazonaws.com`."""

    ExpectedBucketOwner: NotRequired[str]
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class HeadObjectRequest(TypedDict, total=False, closed=True):
    """Parameters of `head_object`."""

    Bucket: Required[str]
    """The name of the bucket that contains the object. Directory buckets - When you
    use this operation with a directory bucket, you must use virtual-hosted-style
    requests in the format `Bucket-name.s3express-zone-id.region-code.amazonaws.com`."""

    IfMatch: str
    """Return the object only if its entity tag (ETag) is the same as the one
    specified; otherwise, return a 412 (precondition failed) error."""

    IfModifiedSince: TimestampInput
    """Return the object only if it has been modified since the specified time;
    otherwise, return a 304 (not modified) error."""

    IfNoneMatch: str
    """Return the object only if its entity tag (ETag) is different from the one
    specified; otherwise, return a 304 (not modified) error."""

    IfUnmodifiedSince: TimestampInput
    """Return the object only if it has not been modified since the specified time;
    otherwise, return a 412 (precondition failed) error."""

    Key: Required[str]
    """The object key. Length: at least 1."""

    Range: str
    """HeadObject returns only the metadata for an object. If the Range is
    satisfiable, only the `ContentLength` is affected in the response."""

    ResponseCacheControl: str
    """Sets the `Cache-Control` header of the response."""

    ResponseContentDisposition: str
    """Sets the `Content-Disposition` header of the response."""

    ResponseContentEncoding: str
    """Sets the `Content-Encoding` header of the response."""

    ResponseContentLanguage: str
    """Sets the `Content-Language` header of the response."""

    ResponseContentType: str
    """Sets the `Content-Type` header of the response."""

    ResponseExpires: TimestampInput
    """Sets the `Expires` header of the response."""

    VersionId: str
    """Version ID used to reference a specific version of the object."""

    SSECustomerAlgorithm: str
    """Specifies the algorithm to use when encrypting the object (for example,
    AES256)."""

    SSECustomerKey: str | bytes
    """Specifies the customer-provided encryption key for Amazon S3 to use in
    encrypting data. This value is used to store the object and then it is discarded;
    Amazon S3 does not store the encryption key."""

    SSECustomerKeyMD5: str
    """Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
    Amazon S3 uses this header for a message integrity check to ensure that the
    encryption key was transmitted without error."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    PartNumber: int
    """Part number of the object being read. This is a positive integer between 1 and
    10,000."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    ChecksumMode: literals.ChecksumMode
    """To retrieve the checksum, this parameter must be enabled."""


class ListBucketAnalyticsConfigurationsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_bucket_analytics_configurations`."""

    Bucket: Required[str]
    """The name of the bucket from which analytics configurations are retrieved."""

    ContinuationToken: str
    """The `ContinuationToken` that represents a placeholder from where this request
    should begin."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class ListBucketIntelligentTieringConfigurationsRequest(
    TypedDict,
    total=False,
    closed=True,
):
    """Parameters of `list_bucket_intelligent_tiering_configurations`."""

    Bucket: Required[str]
    """The name of the Amazon S3 bucket whose configuration you want to modify or
    retrieve."""

    ContinuationToken: str
    """The `ContinuationToken` that represents a placeholder from where this request
    should begin."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class ListBucketInventoryConfigurationsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_bucket_inventory_configurations`."""

    Bucket: Required[str]
    """The name of the bucket containing the inventory configurations to retrieve."""

    ContinuationToken: str
    """The marker used to continue an inventory configuration listing that has been
    truncated. Use the `NextContinuationToken` from a previously truncated list
    response to continue the listing."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class ListBucketMetricsConfigurationsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_bucket_metrics_configurations`."""

    Bucket: Required[str]
    """The name of the bucket containing the metrics configurations to retrieve."""

    ContinuationToken: str
    """The marker that is used to continue a metrics configuration listing that has
    been truncated. Use the `NextContinuationToken` from a previously truncated list
    response to continue the listing."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class ListBucketsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_buckets`."""

    MaxBuckets: int
    """Maximum number of buckets to be returned in response. When the number is more
    than the count of buckets that are owned by an Amazon Web Services account,
    return all the buckets in response. Range: 1 to 10000."""

    ContinuationToken: str
    """`ContinuationToken` indicates to Amazon S3 that the list is being continued on
    this bucket with a token. `ContinuationToken` is obfuscated and is not a real
    key."""

    Prefix: str
    """Limits the response to bucket names that begin with the specified bucket name
    prefix."""

    BucketRegion: str
    """Limits the response to buckets that are located in the specified Amazon Web
    Services Region."""


class ListDirectoryBucketsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_directory_buckets`."""

    ContinuationToken: str
    """`ContinuationToken` indicates to Amazon S3 that the list is being continued on
    buckets in this account with a token. `ContinuationToken` is obfuscated and is
    not a real bucket name. Length: at most 1024."""

    MaxDirectoryBuckets: int
    """Maximum number of buckets to be returned in response. When the number is more
    than the count of buckets that are owned by an Amazon Web Services account,
    return all the buckets in response. Range: 0 to 1000."""


class ListMultipartUploadsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_multipart_uploads`."""

    Bucket: Required[str]
    """The name of the bucket to which the multipart upload was initiated."""

    Delimiter: str
    """Character you use to group keys. All keys that contain the same string between
    the prefix, if specified, and the first occurrence of the delimiter after the
    prefix are grouped under a single result element, `CommonPrefixes`."""

    EncodingType: literals.EncodingType
    """Encoding type used by Amazon S3 to encode the object keys in the response.
    Responses are encoded only in UTF-8."""

    KeyMarker: str
    """Specifies the multipart upload after which listing should begin."""

    MaxUploads: int
    """Sets the maximum number of multipart uploads, from 1 to 1,000, to return in
    the response body. 1,000 is the maximum number of uploads that can be returned in
    a response."""

    Prefix: str
    """Lists in-progress uploads only for those keys that begin with the specified
    prefix. You can use prefixes to separate a bucket into different grouping of
    keys."""

    UploadIdMarker: str
    """Together with key-marker, specifies the multipart upload after which listing
    should begin. If key-marker is not specified, the upload-id-marker parameter is
    ignored."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""


class ListObjectAnnotationsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_object_annotations`."""

    Bucket: Required[str]
    """The name of the bucket that contains the object."""

    Key: Required[str]
    """The object key. Length: at least 1."""

    VersionId: str
    """The version ID of the object."""

    MaxAnnotationResults: int
    """The maximum number of annotations to return in the response. Maximum is 1,000.
    Range: 1 to 1000."""

    AnnotationPrefix: str
    """Filter results to annotations whose name begins with the specified prefix."""

    ContinuationToken: str
    """Continuation token returned by a previous request to retrieve the next page."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner."""


class ListObjectVersionsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_object_versions`."""

    Bucket: Required[str]
    """The bucket name that contains the objects."""

    Delimiter: str
    """A delimiter is a character that you specify to group keys. All keys that
    contain the same string between the `prefix` and the first occurrence of the
    delimiter are grouped under a single result element in `CommonPrefixes`."""

    EncodingType: literals.EncodingType
    """Encoding type used by Amazon S3 to encode the object keys in the response.
    Responses are encoded only in UTF-8."""

    KeyMarker: str
    """Specifies the key to start with when listing objects in a bucket."""

    MaxKeys: int
    """Sets the maximum number of keys returned in the response. By default, the
    action returns up to 1,000 key names."""

    Prefix: str
    """Use this parameter to select only those keys that begin with the specified
    prefix. You can use prefixes to separate a bucket into different groupings of
    keys."""

    VersionIdMarker: str
    """Specifies the object version you want to start listing from."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    OptionalObjectAttributes: list[literals.OptionalObjectAttributes]
    """Specifies the optional fields that you want returned in the response. Fields
    that you do not specify are not returned."""


class ListObjectsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_objects`."""

    Bucket: Required[str]
    """The name of the bucket containing the objects. Directory buckets - When you
    use this operation with a directory bucket, you must use virtual-hosted-style
    requests in the format `Bucket-name.s3express-zone-id.region-code.amazonaws.com`."""

    Delimiter: str
    """A delimiter is a character that you use to group keys. `CommonPrefixes` is
    filtered out from results if it is not lexicographically greater than the
    key-marker."""

    EncodingType: literals.EncodingType
    """Encoding type used by Amazon S3 to encode the object keys in the response.
    Responses are encoded only in UTF-8."""

    Marker: str
    """Marker is where you want Amazon S3 to start listing from. Amazon S3 starts
    listing after this specified key."""

    MaxKeys: int
    """Sets the maximum number of keys returned in the response. By default, the
    action returns up to 1,000 key names."""

    Prefix: str
    """Limits the response to keys that begin with the specified prefix."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that she or he will be charged for the list
    objects request. Bucket owners need not specify this parameter in their requests."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    OptionalObjectAttributes: list[literals.OptionalObjectAttributes]
    """Specifies the optional fields that you want returned in the response. Fields
    that you do not specify are not returned."""


class ListObjectsV2Request(TypedDict, total=False, closed=True):
    """Parameters of `list_objects_v2`."""

    Bucket: Required[str]
    """Directory buckets - When you use this operation with a directory bucket, you
    must use virtual-hosted-style requests in the format
    `Bucket-name.s3express-zone-id.region-code.amazonaws.com`."""

    Delimiter: str
    """A delimiter is a character that you use to group keys. `CommonPrefixes` is
    filtered out from results if it is not lexicographically greater than the
    `StartAfter` value."""

    EncodingType: literals.EncodingType
    """Encoding type used by Amazon S3 to encode the object keys in the response.
    Responses are encoded only in UTF-8."""

    MaxKeys: int
    """Sets the maximum number of keys returned in the response. By default, the
    action returns up to 1,000 key names."""

    Prefix: str
    """Limits the response to keys that begin with the specified prefix."""

    ContinuationToken: str
    """`ContinuationToken` indicates to Amazon S3 that the list is being continued on
    this bucket with a token. `ContinuationToken` is obfuscated and is not a real
    key."""

    FetchOwner: bool
    """The owner field is not present in `ListObjectsV2` by default. If you want to
    return the owner field with each key in the result, then set the `FetchOwner`
    field to `true`."""

    StartAfter: str
    """StartAfter is where you want Amazon S3 to start listing from. Amazon S3 starts
    listing after this specified key."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that she or he will be charged for the list
    objects request in V2 style. Bucket owners need not specify this parameter in
    their requests."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    OptionalObjectAttributes: list[literals.OptionalObjectAttributes]
    """Specifies the optional fields that you want returned in the response. Fields
    that you do not specify are not returned."""


class ListPartsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_parts`."""

    Bucket: Required[str]
    """The name of the bucket to which the parts are being uploaded."""

    Key: Required[str]
    """Object key for which the multipart upload was initiated. Length: at least 1."""

    MaxParts: int
    """Sets the maximum number of parts to return."""

    PartNumberMarker: int
    """Specifies the part after which listing should begin. Only parts with higher
    part numbers will be listed."""

    UploadId: Required[str]
    """Upload ID identifying the multipart upload whose parts are being listed."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    SSECustomerAlgorithm: str
    """The server-side encryption (SSE) algorithm used to encrypt the object. This
    parameter is needed only when the object was created using a checksum algorithm."""

    SSECustomerKey: str
    """The server-side encryption (SSE) customer managed key. This parameter is
    needed only when the object was created using a checksum algorithm."""

    SSECustomerKeyMD5: str
    """The MD5 server-side encryption (SSE) customer managed key. This parameter is
    needed only when the object was created using a checksum algorithm."""


class PutBucketAbacRequest(TypedDict, total=False, closed=True):
    """Parameters of `put_bucket_abac`."""

    Bucket: Required[str]
    """The name of the general purpose bucket."""

    ContentMD5: str
    """The MD5 hash of the `PutBucketAbac` request body. For requests made using the
    Amazon Web Services Command Line Interface (CLI) or Amazon Web Services SDKs,
    this field is calculated automatically."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm that you want Amazon S3 to use to create the checksum."""

    ExpectedBucketOwner: str
    """The Amazon Web Services account ID of the general purpose bucket's owner."""

    AbacStatus: Required[AbacStatus]
    """The ABAC status of the general purpose bucket. When ABAC is enabled for the
    general purpose bucket, you can use tags to manage access to the general purpose
    buckets as well as for cost tracking purposes."""


class AccelerateConfiguration(TypedDict, total=False):
    """Configures the transfer acceleration state for an Amazon S3 bucket."""

    Status: literals.BucketAccelerateStatus
    """Specifies the transfer acceleration status of the bucket."""


class PutBucketAccelerateConfigurationRequest(TypedDict, closed=True):
    """Parameters of `put_bucket_accelerate_configuration`."""

    Bucket: str
    """The name of the bucket for which the accelerate configuration is set."""

    AccelerateConfiguration: AccelerateConfiguration
    """Container for setting the transfer acceleration state."""

    ExpectedBucketOwner: NotRequired[str]
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    ChecksumAlgorithm: NotRequired[literals.ChecksumAlgorithm]
    """Indicates the algorithm used to create the checksum for the request when you
    use the SDK. This header will not provide any additional functionality if you
    don't use the SDK."""


class Grant(TypedDict, total=False):
    """Container for grant information."""

    Grantee: Grantee
    """The person being granted permissions."""

    Permission: literals.Permission
    """Specifies the permission given to the grantee."""


class Owner(TypedDict, total=False):
    """Container for the owner's display name and ID."""

    DisplayName: str
    ID: str
    """Container for the ID of the owner."""


class AccessControlPolicy(TypedDict, total=False):
    """Contains the elements that set the ACL permissions for an object per grantee."""

    Grants: list[Grant]
    """A list of grants."""

    Owner: Owner
    """Container for the bucket owner's display name and ID."""


class PutBucketAclRequest(TypedDict, total=False, closed=True):
    """Parameters of `put_bucket_acl`."""

    ACL: literals.BucketCannedACL
    """The canned ACL to apply to the bucket."""

    AccessControlPolicy: AccessControlPolicy
    """Contains the elements that set the ACL permissions for an object per grantee."""

    Bucket: Required[str]
    """The bucket to which to apply the ACL."""

    ContentMD5: str
    """The Base64 encoded 128-bit `MD5` digest of the data. This header must be used
    as a message integrity check to verify that the request body was not corrupted in
    transit."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the request when you
    use the SDK. This header will not provide any additional functionality if you
    don't use the SDK."""

    GrantFullControl: str
    """Allows grantee the read, write, read ACP, and write ACP permissions on the
    bucket."""

    GrantRead: str
    """Allows grantee to list the objects in the bucket."""

    GrantReadACP: str
    """Allows grantee to read the bucket ACL."""

    GrantWrite: str
    """Allows grantee to create new objects in the bucket. For the bucket and object
    owners of existing objects, also allows deletions and overwrites of those
    objects."""

    GrantWriteACP: str
    """Allows grantee to write the ACL for the applicable bucket."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class PutBucketAnalyticsConfigurationRequest(TypedDict, closed=True):
    """Parameters of `put_bucket_analytics_configuration`."""

    Bucket: str
    """The name of the bucket to which an analytics configuration is stored."""

    Id: str
    """The ID that identifies the analytics configuration."""

    AnalyticsConfiguration: AnalyticsConfiguration
    """The configuration and any analyses for the analytics filter."""

    ExpectedBucketOwner: NotRequired[str]
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class CORSConfiguration(TypedDict):
    """Describes the cross-origin access configuration for objects in an Amazon S3
    bucket.
    """

    CORSRules: list[CORSRule]
    """A set of origins and methods (cross-origin access that you want to allow). You
    can add up to 100 rules to the configuration."""


class PutBucketCorsRequest(TypedDict, total=False, closed=True):
    """Parameters of `put_bucket_cors`."""

    Bucket: Required[str]
    """Specifies the bucket impacted by the `cors`configuration."""

    CORSConfiguration: Required[CORSConfiguration]
    """Describes the cross-origin access configuration for objects in an Amazon S3
    bucket."""

    ContentMD5: str
    """The Base64 encoded 128-bit `MD5` digest of the data. This header must be used
    as a message integrity check to verify that the request body was not corrupted in
    transit."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the request when you
    use the SDK. This header will not provide any additional functionality if you
    don't use the SDK."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class PutBucketEncryptionRequest(TypedDict, total=False, closed=True):
    """Parameters of `put_bucket_encryption`."""

    Bucket: Required[str]
    """Specifies default encryption for a bucket using server-side encryption with
    different key options."""

    ContentMD5: str
    """The Base64 encoded 128-bit `MD5` digest of the server-side encryption
    configuration. For requests made using the Amazon Web Services Command Line
    Interface (CLI) or Amazon Web Services SDKs, this field is calculated
    automatically."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the request when you
    use the SDK. This header will not provide any additional functionality if you
    don't use the SDK."""

    ServerSideEncryptionConfiguration: Required[ServerSideEncryptionConfiguration]
    """Specifies the default server-side-encryption configuration."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class PutBucketIntelligentTieringConfigurationRequest(TypedDict, closed=True):
    """Parameters of `put_bucket_intelligent_tiering_configuration`."""

    Bucket: str
    """The name of the Amazon S3 bucket whose configuration you want to modify or
    retrieve."""

    Id: str
    """The ID used to identify the S3 Intelligent-Tiering configuration."""

    ExpectedBucketOwner: NotRequired[str]
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    IntelligentTieringConfiguration: IntelligentTieringConfiguration
    """Container for S3 Intelligent-Tiering configuration."""


class PutBucketInventoryConfigurationRequest(TypedDict, closed=True):
    """Parameters of `put_bucket_inventory_configuration`."""

    Bucket: str
    """The name of the bucket where the inventory configuration will be stored."""

    Id: str
    """The ID used to identify the inventory configuration."""

    InventoryConfiguration: InventoryConfiguration
    """Specifies the inventory configuration."""

    ExpectedBucketOwner: NotRequired[str]
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class LifecycleExpiration(TypedDict, total=False):
    """Container for the expiration for the lifecycle of the object."""

    Date: TimestampInput
    """Indicates at what date the object is to be moved or deleted. The date value
    must conform to the ISO 8601 format."""

    Days: int
    """Indicates the lifetime, in days, of the objects that are subject to the rule.
    The value must be a non-zero positive integer."""

    ExpiredObjectDeleteMarker: bool
    """Indicates whether Amazon S3 will remove a delete marker with no noncurrent
    versions. If set to true, the delete marker will be expired; if set to false the
    policy takes no action."""


class Transition(TypedDict, total=False):
    """Specifies when an object transitions to a specified storage class."""

    Date: TimestampInput
    """Indicates when objects are transitioned to the specified storage class. The
    date value must be in ISO 8601 format."""

    Days: int
    """Indicates the number of days after creation when objects are transitioned to
    the specified storage class. The value can be `0` or any positive integer."""

    StorageClass: literals.TransitionStorageClass
    """The storage class to which you want the object to transition."""


class Rule(TypedDict, total=False):
    """Specifies lifecycle rules for an Amazon S3 bucket."""

    Expiration: LifecycleExpiration
    """Specifies the expiration for the lifecycle of the object."""

    ID: str
    """Unique identifier for the rule. The value can't be longer than 255 characters."""

    Prefix: Required[str]
    """Object key prefix that identifies one or more objects to which this rule
    applies."""

    Status: Required[literals.ExpirationStatus]
    """If `Enabled`, the rule is currently being applied. If `Disabled`, the rule is
    not currently being applied."""

    Transition: Transition
    """Specifies when an object transitions to a specified storage class."""

    NoncurrentVersionTransition: NoncurrentVersionTransition
    """Container for the transition rule that describes when noncurrent objects
    transition to the `STANDARD_IA`, `ONEZONE_IA`, `INTELLIGENT_TIERING`,
    `GLACIER_IR`, `GLACIER`, or `DEEP_ARCHIVE` storage class."""

    NoncurrentVersionExpiration: NoncurrentVersionExpiration
    """Specifies when noncurrent object versions expire. Upon expiration, Amazon S3
    permanently deletes the noncurrent object versions."""

    AbortIncompleteMultipartUpload: AbortIncompleteMultipartUpload
    """Specifies the days since the initiation of an incomplete multipart upload that
    Amazon S3 will wait before permanently removing all parts of the upload."""


class LifecycleConfiguration(TypedDict):
    """Container for lifecycle rules. You can add as many as 1000 rules."""

    Rules: list[Rule]
    """Specifies lifecycle configuration rules for an Amazon S3 bucket."""


class PutBucketLifecycleRequest(TypedDict, total=False, closed=True):
    """Parameters of `put_bucket_lifecycle`."""

    Bucket: Required[str]
    ContentMD5: str
    """For requests made using the Amazon Web Services Command Line Interface (CLI)
    or Amazon Web Services SDKs, this field is calculated automatically."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the request when you
    use the SDK. This header will not provide any additional functionality if you
    don't use the SDK."""

    LifecycleConfiguration: LifecycleConfiguration
    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class LifecycleRule(TypedDict, total=False):
    """A lifecycle rule for individual objects in an Amazon S3 bucket."""

    Expiration: LifecycleExpiration
    """Specifies the expiration for the lifecycle of the object in the form of date,
    days and, whether the object has a delete marker."""

    ID: str
    """Unique identifier for the rule. The value cannot be longer than 255
    characters."""

    Prefix: str
    """Deprecated. The general purpose bucket prefix that identifies one or more
    objects to which the rule applies. We recommend using `Filter` instead of
    `Prefix` for new PUTs."""

    Filter: LifecycleRuleFilter
    """The `Filter` is used to identify objects that a Lifecycle Rule applies to. A
    `Filter` must have exactly one of `Prefix`, `Tag`, `ObjectSizeGreaterThan`,
    `ObjectSizeLessThan`, or `And` specified."""

    Status: Required[literals.ExpirationStatus]
    """If 'Enabled', the rule is currently being applied. If 'Disabled', the rule is
    not currently being applied."""

    Transitions: list[Transition]
    """Specifies when an Amazon S3 object transitions to a specified storage class."""

    NoncurrentVersionTransitions: list[NoncurrentVersionTransition]
    """Specifies the transition rule for the lifecycle rule that describes when
    noncurrent objects transition to a specific storage class."""

    NoncurrentVersionExpiration: NoncurrentVersionExpiration
    """Specifies when noncurrent object versions expire. Upon expiration, Amazon S3
    permanently deletes the noncurrent object versions."""

    AbortIncompleteMultipartUpload: AbortIncompleteMultipartUpload
    """Specifies the days since the initiation of an incomplete multipart upload that
    Amazon S3 will wait before permanently removing all parts of the upload."""


class BucketLifecycleConfiguration(TypedDict):
    """Specifies the lifecycle configuration for objects in an Amazon S3 bucket."""

    Rules: list[LifecycleRule]
    """A lifecycle rule for individual objects in an Amazon S3 bucket."""


class PutBucketLifecycleConfigurationRequest(TypedDict, total=False, closed=True):
    """Parameters of `put_bucket_lifecycle_configuration`."""

    Bucket: Required[str]
    """The name of the bucket for which to set the configuration."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the request when you
    use the SDK. This header will not provide any additional functionality if you
    don't use the SDK."""

    LifecycleConfiguration: BucketLifecycleConfiguration
    """Container for lifecycle rules. You can add as many as 1,000 rules."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    TransitionDefaultMinimumObjectSize: literals.TransitionDefaultMinimumObjectSize
    """Indicates which default minimum object size behavior is applied to the
    lifecycle configuration."""


class BucketLoggingStatus(TypedDict, total=False):
    """Container for logging status information."""

    LoggingEnabled: LoggingEnabled
    """Describes where logs are stored and the prefix that Amazon S3 assigns to all
    log object keys for a bucket."""


class PutBucketLoggingRequest(TypedDict, total=False, closed=True):
    """Parameters of `put_bucket_logging`."""

    Bucket: Required[str]
    """The name of the bucket for which to set the logging parameters."""

    BucketLoggingStatus: Required[BucketLoggingStatus]
    """Container for logging status information."""

    ContentMD5: str
    """The MD5 hash of the `PutBucketLogging` request body. For requests made using
    the Amazon Web Services Command Line Interface (CLI) or Amazon Web Services SDKs,
    this field is calculated automatically."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the request when you
    use the SDK. This header will not provide any additional functionality if you
    don't use the SDK."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class PutBucketMetricsConfigurationRequest(TypedDict, closed=True):
    """Parameters of `put_bucket_metrics_configuration`."""

    Bucket: str
    """The name of the bucket for which the metrics configuration is set."""

    Id: str
    """The ID used to identify the metrics configuration. The ID has a 64 character
    limit and can only contain letters, numbers, periods, dashes, and underscores."""

    MetricsConfiguration: MetricsConfiguration
    """Specifies the metrics configuration."""

    ExpectedBucketOwner: NotRequired[str]
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class PutBucketNotificationRequest(TypedDict, total=False, closed=True):
    """Parameters of `put_bucket_notification`."""

    Bucket: Required[str]
    """The name of the bucket."""

    ContentMD5: str
    """The MD5 hash of the `PutPublicAccessBlock` request body. For requests made
    using the Amazon Web Services Command Line Interface (CLI) or Amazon Web Services
    SDKs, this field is calculated automatically."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the request when you
    use the SDK. This header will not provide any additional functionality if you
    don't use the SDK."""

    NotificationConfiguration: Required[NotificationConfigurationDeprecated]
    """The container for the configuration."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class TopicConfiguration(TypedDict):
    """A container for specifying the configuration for publication of messages to an
    Amazon Simple Notification Service (Amazon SNS) topic when Amazon S3 detects
    specified events.
    """

    Id: NotRequired[str]
    """An optional unique identifier for configurations in a notification
    configuration. If you don't provide one, Amazon S3 will assign an ID."""

    TopicArn: str
    """The Amazon Resource Name (ARN) of the Amazon SNS topic to which Amazon S3
    publishes a message when it detects events of the specified type."""

    Events: list[literals.Event]
    """The Amazon S3 bucket event about which to send notifications."""

    Filter: NotRequired[NotificationConfigurationFilter]
    """Specifies object key name filtering rules."""


class NotificationConfiguration(TypedDict, total=False):
    """A container for specifying the notification configuration of the bucket. If
    this element is empty, notifications are turned off for the bucket.
    """

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


class PutBucketNotificationConfigurationRequest(TypedDict, closed=True):
    """Parameters of `put_bucket_notification_configuration`."""

    Bucket: str
    """The name of the bucket."""

    NotificationConfiguration: NotificationConfiguration
    """A container for specifying the notification configuration of the bucket. If
    this element is empty, notifications are turned off for the bucket."""

    ExpectedBucketOwner: NotRequired[str]
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    SkipDestinationValidation: NotRequired[bool]
    """Skips validation of Amazon SQS, Amazon SNS, and Lambda destinations. True or
    false value."""


class PutBucketOwnershipControlsRequest(TypedDict, total=False, closed=True):
    """Parameters of `put_bucket_ownership_controls`."""

    Bucket: Required[str]
    """The name of the Amazon S3 bucket whose `OwnershipControls` you want to set."""

    ContentMD5: str
    """The MD5 hash of the `OwnershipControls` request body. For requests made using
    the Amazon Web Services Command Line Interface (CLI) or Amazon Web Services SDKs,
    this field is calculated automatically."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    OwnershipControls: Required[OwnershipControls]
    """The `OwnershipControls` (BucketOwnerEnforced, BucketOwnerPreferred, or
    ObjectWriter) that you want to apply to this Amazon S3 bucket."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the object when you
    use the SDK. This header will not provide any additional functionality if you
    don't use the SDK."""


class PutBucketPolicyRequest(TypedDict, total=False, closed=True):
    """Parameters of `put_bucket_policy`."""

    Bucket: Required[str]
    """The name of the bucket. Directory buckets - When you use this operation with a
    directory bucket, you must use path-style requests in the format
    `https://s3express-control.region-code.amazonaws.com/bucket-name`."""

    ContentMD5: str
    """The MD5 hash of the request body. For requests made using the Amazon Web
    Services Command Line Interface (CLI) or Amazon Web Services SDKs, this field is
    calculated automatically."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the request when you
    use the SDK. This header will not provide any additional functionality if you
    don't use the SDK."""

    ConfirmRemoveSelfBucketAccess: bool
    """Set this parameter to true to confirm that you want to remove your permissions
    to change this bucket policy in the future."""

    Policy: Required[str]
    """The bucket policy as a JSON document. For directory buckets, the only IAM
    action supported in the bucket policy is `s3express:CreateSession`."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class DeleteMarkerReplication(TypedDict, total=False):
    """Specifies whether Amazon S3 replicates delete markers. If you specify a
    `Filter` in your replication configuration, you must also include a
    `DeleteMarkerReplication` element.
    """

    Status: literals.DeleteMarkerReplicationStatus
    """Indicates whether to replicate delete markers."""


class ReplicationRule(TypedDict, total=False):
    """Specifies which Amazon S3 objects to replicate and where to store the
    replicas.
    """

    ID: str
    """A unique identifier for the rule. The maximum value is 255 characters."""

    Priority: int
    """The priority indicates which rule has precedence whenever two or more
    replication rules conflict. Amazon S3 will attempt to replicate objects according
    to all replication rules."""

    Prefix: str
    """Deprecated. An object key name prefix that identifies the object or objects to
    which the rule applies. The maximum prefix length is 1,024 characters."""

    Filter: ReplicationRuleFilter
    """A filter that identifies the subset of objects to which the replication rule
    applies. A `Filter` must specify exactly one `Prefix`, `Tag`, or an `And` child
    element."""

    Status: Required[literals.ReplicationRuleStatus]
    """Specifies whether the rule is enabled."""

    SourceSelectionCriteria: SourceSelectionCriteria
    """A container that describes additional filters for identifying the source
    objects that you want to replicate. You can choose to enable or disable the
    replication of these objects."""

    ExistingObjectReplication: ExistingObjectReplication
    """Optional configuration to replicate existing source bucket objects."""

    Destination: Required[Destination]
    """A container for information about the replication destination and its
    configurations including enabling the S3 Replication Time Control (S3 RTC)."""

    DeleteMarkerReplication: DeleteMarkerReplication
    """Specifies whether Amazon S3 replicates delete markers. If you specify a
    `Filter` in your replication configuration, you must also include a
    `DeleteMarkerReplication` element."""


class ReplicationConfiguration(TypedDict):
    """A container for replication rules. You can add up to 1,000 rules."""

    Role: str
    """The Amazon Resource Name (ARN) of the Identity and Access Management (IAM)
    role that Amazon S3 assumes when replicating objects."""

    Rules: list[ReplicationRule]
    """A container for one or more replication rules. A replication configuration
    must have at least one rule and can contain a maximum of 1,000 rules."""


class PutBucketReplicationRequest(TypedDict, total=False, closed=True):
    """Parameters of `put_bucket_replication`."""

    Bucket: Required[str]
    """The name of the bucket"""

    ContentMD5: str
    """The Base64 encoded 128-bit `MD5` digest of the data. You must use this header
    as a message integrity check to verify that the request body was not corrupted in
    transit."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the request when you
    use the SDK. This header will not provide any additional functionality if you
    don't use the SDK."""

    ReplicationConfiguration: Required[ReplicationConfiguration]
    """A container for replication rules. You can add up to 1,000 rules."""

    Token: str
    """A token to allow Object Lock to be enabled for an existing bucket."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class RequestPaymentConfiguration(TypedDict):
    """Container for Payer."""

    Payer: literals.Payer
    """Specifies who pays for the download and request fees."""


class PutBucketRequestPaymentRequest(TypedDict, total=False, closed=True):
    """Parameters of `put_bucket_request_payment`."""

    Bucket: Required[str]
    """The bucket name."""

    ContentMD5: str
    """The Base64 encoded 128-bit `MD5` digest of the data. You must use this header
    as a message integrity check to verify that the request body was not corrupted in
    transit."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the request when you
    use the SDK. This header will not provide any additional functionality if you
    don't use the SDK."""

    RequestPaymentConfiguration: Required[RequestPaymentConfiguration]
    """Container for Payer."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class Tagging(TypedDict):
    """Container for `TagSet` elements."""

    TagSet: list[Tag]
    """A collection for a set of tags"""


class PutBucketTaggingRequest(TypedDict, total=False, closed=True):
    """Parameters of `put_bucket_tagging`."""

    Bucket: Required[str]
    """The bucket name."""

    ContentMD5: str
    """The Base64 encoded 128-bit `MD5` digest of the data. You must use this header
    as a message integrity check to verify that the request body was not corrupted in
    transit."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the request when you
    use the SDK. This header will not provide any additional functionality if you
    don't use the SDK."""

    Tagging: Required[Tagging]
    """Container for the `TagSet` and `Tag` elements."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class VersioningConfiguration(TypedDict, total=False):
    """Describes the versioning state of an Amazon S3 bucket."""

    MFADelete: literals.MFADelete
    """Specifies whether MFA delete is enabled in the bucket versioning
    configuration. This element is only returned if the bucket has been configured
    with MFA delete."""

    Status: literals.BucketVersioningStatus
    """The versioning state of the bucket."""


class PutBucketVersioningRequest(TypedDict, total=False, closed=True):
    """Parameters of `put_bucket_versioning`."""

    Bucket: Required[str]
    """The bucket name."""

    ContentMD5: str
    """>The Base64 encoded 128-bit `MD5` digest of the data. You must use this header
    as a message integrity check to verify that the request body was not corrupted in
    transit."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the request when you
    use the SDK. This header will not provide any additional functionality if you
    don't use the SDK."""

    MFA: str
    """The concatenation of the authentication device's serial number, a space, and
    the value that is displayed on your authentication device."""

    VersioningConfiguration: Required[VersioningConfiguration]
    """Container for setting the versioning state."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class WebsiteConfiguration(TypedDict, total=False):
    """Specifies website configuration parameters for an Amazon S3 bucket."""

    ErrorDocument: ErrorDocument
    """The name of the error document for the website."""

    IndexDocument: IndexDocument
    """The name of the index document for the website."""

    RedirectAllRequestsTo: RedirectAllRequestsTo
    """The redirect behavior for every request to this bucket's website endpoint."""

    RoutingRules: list[RoutingRule]
    """Rules that define when a redirect is applied and the redirect behavior."""


class PutBucketWebsiteRequest(TypedDict, total=False, closed=True):
    """Parameters of `put_bucket_website`."""

    Bucket: Required[str]
    """The bucket name."""

    ContentMD5: str
    """The Base64 encoded 128-bit `MD5` digest of the data. You must use this header
    as a message integrity check to verify that the request body was not corrupted in
    transit."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the request when you
    use the SDK. This header will not provide any additional functionality if you
    don't use the SDK."""

    WebsiteConfiguration: Required[WebsiteConfiguration]
    """Container for the request."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class PutObjectRequest(TypedDict, total=False, closed=True):
    """Parameters of `put_object`."""

    ACL: literals.ObjectCannedACL
    """The canned ACL to apply to the object. By default, all objects are private."""

    Body: StreamingBlobInput
    """Object data."""

    Bucket: Required[str]
    """The bucket name to which the PUT action was initiated."""

    CacheControl: str
    """Can be used to specify caching behavior along the request/reply chain."""

    ContentDisposition: str
    """Specifies presentational information for the object."""

    ContentEncoding: str
    """Specifies what content encodings have been applied to the object and thus what
    decoding mechanisms must be applied to obtain the media-type referenced by the
    Content-Type header field."""

    ContentLanguage: str
    """The language the content is in."""

    ContentLength: int
    """Size of the body in bytes. This parameter is useful when the size of the body
    cannot be determined automatically."""

    ContentMD5: str
    """The Base64 encoded 128-bit `MD5` digest of the message (without the headers)
    according to RFC 1864. This header can be used as a message integrity check to
    verify that the data is the same data that was originally sent."""

    ContentType: str
    """A standard MIME type describing the format of the contents."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the object when you
    use the SDK. This header will not provide any additional functionality if you
    don't use the SDK."""

    ChecksumCRC32: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumCRC32C: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumCRC64NVME: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumSHA1: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumSHA256: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumSHA512: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumMD5: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumXXHASH64: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumXXHASH3: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumXXHASH128: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    Expires: TimestampInput
    """The date and time at which the object is no longer cacheable."""

    IfMatch: str
    """Uploads the object only if the ETag (entity tag) value provided during the
    WRITE operation matches the ETag of the object in S3."""

    IfNoneMatch: str
    """Uploads the object only if the object key name does not already exist in the
    bucket specified. Otherwise, Amazon S3 returns a `412 Precondition Failed` error."""

    GrantFullControl: str
    """Gives the grantee READ, READ_ACP, and WRITE_ACP permissions on the object."""

    GrantRead: str
    """Allows grantee to read the object data and its metadata."""

    GrantReadACP: str
    """Allows grantee to read the object ACL."""

    GrantWriteACP: str
    """Allows grantee to write the ACL for the applicable object."""

    Key: Required[str]
    """Object key for which the PUT action was initiated. Length: at least 1."""

    WriteOffsetBytes: int
    """Specifies the offset for appending data to existing objects in bytes. The
    offset must be equal to the size of the existing object being appended to."""

    Metadata: dict[str, str]
    """A map of metadata to store with the object in S3."""

    ServerSideEncryption: literals.ServerSideEncryption
    """The server-side encryption algorithm that was used when you store this object
    in Amazon S3 or Amazon FSx."""

    StorageClass: literals.StorageClass
    """By default, Amazon S3 uses the STANDARD Storage Class to store newly created
    objects. The STANDARD storage class provides high durability and high
    availability."""

    WebsiteRedirectLocation: str
    """If the bucket is configured as a website, redirects requests for this object
    to another object in the same bucket or to an external URL."""

    SSECustomerAlgorithm: str
    """Specifies the algorithm to use when encrypting the object (for example,
    `AES256`)."""

    SSECustomerKey: str | bytes
    """Specifies the customer-provided encryption key for Amazon S3 to use in
    encrypting data. This value is used to store the object and then it is discarded;
    Amazon S3 does not store the encryption key."""

    SSECustomerKeyMD5: str
    """Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
    Amazon S3 uses this header for a message integrity check to ensure that the
    encryption key was transmitted without error."""

    SSEKMSKeyId: str
    """Specifies the KMS key ID (Key ID, Key ARN, or Key Alias) to use for object
    encryption. If the KMS key doesn't exist in the same account that's issuing the
    command, you must use the full Key ARN not the Key ID."""

    SSEKMSEncryptionContext: str
    """Specifies the Amazon Web Services KMS Encryption Context as an additional
    encryption context to use for object encryption."""

    BucketKeyEnabled: bool
    """Specifies whether Amazon S3 should use an S3 Bucket Key for object encryption
    with server-side encryption using Key Management Service (KMS) keys (SSE-KMS)."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    Tagging: str
    """The tag-set for the object. The tag-set must be encoded as URL Query
    parameters."""

    ObjectLockMode: literals.ObjectLockMode
    """The Object Lock mode that you want to apply to this object."""

    ObjectLockRetainUntilDate: TimestampInput
    """The date and time when you want this object's Object Lock to expire. Must be
    formatted as a timestamp parameter."""

    ObjectLockLegalHoldStatus: literals.ObjectLockLegalHoldStatus
    """Specifies whether a legal hold will be applied to this object."""

    ObjectLockEventHold: literals.ObjectLockEventHold
    """Specifies the event hold status to apply to this object. Set to `ON` to enable
    or `OFF` to disable."""

    ObjectLockEventHoldDurationDays: int
    """Specifies the event hold duration in days to apply to this object. You cannot
    specify a duration in both days and years."""

    ObjectLockEventHoldDurationYears: int
    """Specifies the event hold duration in years to apply to this object. You cannot
    specify a duration in both days and years."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class PutObjectAclRequest(TypedDict, total=False, closed=True):
    """Parameters of `put_object_acl`."""

    ACL: literals.ObjectCannedACL
    """The canned ACL to apply to the object."""

    AccessControlPolicy: AccessControlPolicy
    """Contains the elements that set the ACL permissions for an object per grantee."""

    Bucket: Required[str]
    """The bucket name that contains the object to which you want to attach the ACL."""

    ContentMD5: str
    """The Base64 encoded 128-bit `MD5` digest of the data. This header must be used
    as a message integrity check to verify that the request body was not corrupted in
    transit."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the object when you
    use the SDK. This header will not provide any additional functionality if you
    don't use the SDK."""

    GrantFullControl: str
    """Allows grantee the read, write, read ACP, and write ACP permissions on the
    bucket. This functionality is not supported for Amazon S3 on Outposts."""

    GrantRead: str
    """Allows grantee to list the objects in the bucket. This functionality is not
    supported for Amazon S3 on Outposts."""

    GrantReadACP: str
    """Allows grantee to read the bucket ACL. This functionality is not supported for
    Amazon S3 on Outposts."""

    GrantWrite: str
    """Allows grantee to create new objects in the bucket. For the bucket and object
    owners of existing objects, also allows deletions and overwrites of those
    objects."""

    GrantWriteACP: str
    """Allows grantee to write the ACL for the applicable bucket. This functionality
    is not supported for Amazon S3 on Outposts."""

    Key: Required[str]
    """Key for which the PUT action was initiated. Length: at least 1."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    VersionId: str
    """Version ID used to reference a specific version of the object."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class PutObjectAnnotationRequest(TypedDict, total=False, closed=True):
    """Parameters of `put_object_annotation`."""

    Bucket: Required[str]
    """The name of the bucket that contains the object."""

    Key: Required[str]
    """The object key. Length: at least 1."""

    VersionId: str
    """The version ID of the object to attach the annotation to."""

    AnnotationName: Required[str]
    """The name of the annotation."""

    AnnotationPayload: Required[StreamingBlobInput]
    """The annotation payload. Must be between 1 byte and 1 MiB in size, and must be
    valid UTF-8 encoded text."""

    ObjectIfMatch: str
    """If specified, the operation only succeeds if the object's ETag matches the
    provided value."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """The checksum algorithm to use. Supported values: `CRC32`, `CRC32C`,
    `CRC64NVME`, `SHA1`, `SHA256`, `SHA512`, `MD5`, `XXHASH64`, `XXHASH3`,
    `XXHASH128`."""

    ChecksumCRC32: str
    """Base64-encoded CRC32 checksum of the annotation payload."""

    ChecksumCRC32C: str
    """Base64-encoded CRC32C checksum of the annotation payload."""

    ChecksumCRC64NVME: str
    """Base64-encoded CRC64NVME checksum of the annotation payload."""

    ChecksumSHA1: str
    """Base64-encoded SHA1 checksum of the annotation payload."""

    ChecksumSHA256: str
    """Base64-encoded SHA256 checksum of the annotation payload."""

    ChecksumSHA512: str
    """Base64-encoded SHA512 checksum of the annotation payload."""

    ChecksumMD5: str
    """Base64-encoded MD5 checksum of the annotation payload."""

    ChecksumXXHASH64: str
    """Base64-encoded XXHASH64 checksum of the annotation payload."""

    ChecksumXXHASH3: str
    """Base64-encoded XXHASH3 checksum of the annotation payload."""

    ChecksumXXHASH128: str
    """Base64-encoded XXHASH128 checksum of the annotation payload."""

    ContentMD5: str
    """Base64-encoded MD5 digest of the message."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the bucket is owned by a
    different account, the request fails with an HTTP 403 (Access Denied) error."""


class PutObjectLegalHoldRequest(TypedDict, total=False, closed=True):
    """Parameters of `put_object_legal_hold`."""

    Bucket: Required[str]
    """The bucket name containing the object that you want to place a legal hold on."""

    Key: Required[str]
    """The key name for the object that you want to place a legal hold on. Length: at
    least 1."""

    LegalHold: ObjectLockLegalHold
    """Container element for the legal hold configuration you want to apply to the
    specified object."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    VersionId: str
    """The version ID of the object that you want to place a legal hold on."""

    ContentMD5: str
    """The MD5 hash for the request body. For requests made using the Amazon Web
    Services Command Line Interface (CLI) or Amazon Web Services SDKs, this field is
    calculated automatically."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the object when you
    use the SDK. This header will not provide any additional functionality if you
    don't use the SDK."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class PutObjectLockConfigurationRequest(TypedDict, total=False, closed=True):
    """Parameters of `put_object_lock_configuration`."""

    Bucket: Required[str]
    """The bucket whose Object Lock configuration you want to create or replace."""

    ObjectLockConfiguration: ObjectLockConfiguration
    """The Object Lock configuration that you want to apply to the specified bucket."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    Token: str
    """A token to allow Object Lock to be enabled for an existing bucket."""

    ContentMD5: str
    """The MD5 hash for the request body. For requests made using the Amazon Web
    Services Command Line Interface (CLI) or Amazon Web Services SDKs, this field is
    calculated automatically."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the object when you
    use the SDK. This header will not provide any additional functionality if you
    don't use the SDK."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class ObjectLockRetention(TypedDict, total=False):
    """A Retention configuration for an object."""

    Mode: literals.ObjectLockRetentionMode
    """Indicates the Retention mode for the specified object."""

    RetainUntilDate: TimestampInput
    """The date on which this Object Lock Retention will expire."""

    EventHold: literals.ObjectLockEventHold
    """The event hold status for the object. Set to `ON` to enable an event hold or
    `OFF` to disable it."""

    EventHoldDuration: EventHoldDuration
    """The event hold duration for the object. Specifies how long the object remains
    protected after the event hold is released."""


class PutObjectRetentionRequest(TypedDict, total=False, closed=True):
    """Parameters of `put_object_retention`."""

    Bucket: Required[str]
    """The bucket name that contains the object you want to apply this Object
    Retention configuration to."""

    Key: Required[str]
    """The key name for the object that you want to apply this Object Retention
    configuration to. Length: at least 1."""

    Retention: ObjectLockRetention
    """The container element for the Object Retention configuration."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    VersionId: str
    """The version ID for the object that you want to apply this Object Retention
    configuration to."""

    BypassGovernanceRetention: bool
    """Indicates whether this action should bypass Governance-mode restrictions."""

    ContentMD5: str
    """The MD5 hash for the request body. For requests made using the Amazon Web
    Services Command Line Interface (CLI) or Amazon Web Services SDKs, this field is
    calculated automatically."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the object when you
    use the SDK. This header will not provide any additional functionality if you
    don't use the SDK."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class PutObjectTaggingRequest(TypedDict, total=False, closed=True):
    """Parameters of `put_object_tagging`."""

    Bucket: Required[str]
    """The bucket name containing the object. Access points - When you use this
    action with an access point for general purpose buckets, you must provide the
    alias of the access point in place of the bucket name or specify the access point
    ARN."""

    Key: Required[str]
    """Name of the object key. Length: at least 1."""

    VersionId: str
    """The versionId of the object that the tag-set will be added to."""

    ContentMD5: str
    """The MD5 hash for the request body. For requests made using the Amazon Web
    Services Command Line Interface (CLI) or Amazon Web Services SDKs, this field is
    calculated automatically."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the object when you
    use the SDK. This header will not provide any additional functionality if you
    don't use the SDK."""

    Tagging: Required[Tagging]
    """Container for the `TagSet` and `Tag` elements"""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that she or he will be charged for the
    tagging object request. Bucket owners need not specify this parameter in their
    requests."""


class PutPublicAccessBlockRequest(TypedDict, total=False, closed=True):
    """Parameters of `put_public_access_block`."""

    Bucket: Required[str]
    """The name of the Amazon S3 bucket whose `PublicAccessBlock` configuration you
    want to set."""

    ContentMD5: str
    """The MD5 hash of the `PutPublicAccessBlock` request body. For requests made
    using the Amazon Web Services Command Line Interface (CLI) or Amazon Web Services
    SDKs, this field is calculated automatically."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the object when you
    use the SDK. This header will not provide any additional functionality if you
    don't use the SDK."""

    PublicAccessBlockConfiguration: Required[PublicAccessBlockConfiguration]
    """The `PublicAccessBlock` configuration that you want to apply to this Amazon S3
    bucket. You can enable the configuration options in any combination."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class RenameObjectRequest(TypedDict, total=False, closed=True):
    """Parameters of `rename_object`."""

    Bucket: Required[str]
    """The bucket name of the directory bucket containing the object. You must use
    virtual-hosted-style requests in the format
    `Bucket-name.s3express-zone-id.region-code.amazonaws.com`."""

    Key: Required[str]
    """Key name of the object to rename. Length: at least 1."""

    RenameSource: Required[str]
    """Specifies the source for the rename operation. The value must be URL encoded.
    Pattern: `\\/?.+\\/.+`."""

    DestinationIfMatch: str
    """Renames the object only if the ETag (entity tag) value provided during the
    operation matches the ETag of the object in S3."""

    DestinationIfNoneMatch: str
    """Renames the object only if the destination does not already exist in the
    specified directory bucket."""

    DestinationIfModifiedSince: TimestampInput
    """Renames the object if the destination exists and if it has been modified since
    the specified time."""

    DestinationIfUnmodifiedSince: TimestampInput
    """Renames the object if it hasn't been modified since the specified time."""

    SourceIfMatch: str
    """Renames the object if the source exists and if its entity tag (ETag) matches
    the specified ETag."""

    SourceIfNoneMatch: str
    """Renames the object if the source exists and if its entity tag (ETag) is
    different than the specified ETag. If an asterisk (`*`) character is provided,
    the operation will fail and return a `412 Precondition Failed` error."""

    SourceIfModifiedSince: TimestampInput
    """Renames the object if the source exists and if it has been modified since the
    specified time."""

    SourceIfUnmodifiedSince: TimestampInput
    """Renames the object if the source exists and hasn't been modified since the
    specified time."""

    ClientToken: str
    """A unique string with a max of 64 ASCII characters in the ASCII range of 33 -
    126."""


class GlacierJobParameters(TypedDict):
    """Container for S3 Glacier job parameters."""

    Tier: literals.Tier
    """Retrieval tier at which the restore will be processed."""


class CSVInput(TypedDict, total=False):
    """Describes how an uncompressed comma-separated values (CSV)-formatted input
    object is formatted.
    """

    FileHeaderInfo: literals.FileHeaderInfo
    """Describes the first line of input. Valid values are: `NONE`, `IGNORE`, `Use`."""

    Comments: str
    """A single character used to indicate that a row should be ignored when the
    character is present at the start of that row. Default: `#`"""

    QuoteEscapeCharacter: str
    """A single character used for escaping the quotation mark character inside an
    already escaped value. For example, the value `\"\"\" a, b \"\"\"` is parsed as
    `" a, b "`."""

    RecordDelimiter: str
    """A single character used to separate individual records in the input. Instead
    of the default value, you can specify an arbitrary delimiter."""

    FieldDelimiter: str
    """A single character used to separate individual fields in a record. You can
    specify an arbitrary delimiter."""

    QuoteCharacter: str
    """A single character used for escaping when the field delimiter is part of the
    value. Default: `"`"""

    AllowQuotedRecordDelimiter: bool
    """Specifies that CSV field values may contain quoted record delimiters and such
    records should be allowed. Default value is FALSE."""


class JSONInput(TypedDict, total=False):
    """Specifies JSON as object's input serialization format."""

    Type: literals.JSONType
    """The type of JSON. Valid values: Document, Lines."""


class ParquetInput(TypedDict):
    """Container for Parquet."""


class InputSerialization(TypedDict, total=False):
    """Describes the serialization format of the object."""

    CSV: CSVInput
    """Describes the serialization of a CSV-encoded object."""

    CompressionType: literals.CompressionType
    """Specifies object's compression format. Default Value: NONE."""

    JSON: JSONInput
    """Specifies JSON as object's input serialization format."""

    Parquet: ParquetInput
    """Specifies Parquet as object's input serialization format."""


class CSVOutput(TypedDict, total=False):
    """Describes how uncompressed comma-separated values (CSV)-formatted results are
    formatted.
    """

    QuoteFields: literals.QuoteFields
    """Indicates whether to use quotation marks around output fields."""

    QuoteEscapeCharacter: str
    """The single character used for escaping the quote character inside an already
    escaped value."""

    RecordDelimiter: str
    """A single character used to separate individual records in the output. Instead
    of the default value, you can specify an arbitrary delimiter."""

    FieldDelimiter: str
    """The value used to separate individual fields in a record. You can specify an
    arbitrary delimiter."""

    QuoteCharacter: str
    """A single character used for escaping when the field delimiter is part of the
    value. For example, if the value is `a, b`, Amazon S3 wraps this field value in
    quotation marks, as follows: `" a, b "`."""


class JSONOutput(TypedDict, total=False):
    """Specifies JSON as request's output serialization format."""

    RecordDelimiter: str
    """The value used to separate individual records in the output. If no value is
    specified, Amazon S3 uses a newline character ('\\n')."""


class OutputSerialization(TypedDict, total=False):
    """Describes how results of the Select job are serialized."""

    CSV: CSVOutput
    """Describes the serialization of CSV-encoded Select results."""

    JSON: JSONOutput
    """Specifies JSON as request's output serialization format."""


class SelectParameters(TypedDict):
    """Describes the parameters for Select job types. Learn How to optimize querying
    your data in Amazon S3 using Amazon Athena, S3 Object Lambda, or client-side
    filtering.
    """

    InputSerialization: InputSerialization
    """Describes the serialization format of the object."""

    ExpressionType: literals.ExpressionType
    """The type of the provided expression (for example, SQL)."""

    Expression: str
    """The expression that is used to query the object."""

    OutputSerialization: OutputSerialization
    """Describes how the results of the Select job are serialized."""


class Encryption(TypedDict, total=False):
    """Contains the type of server-side encryption used."""

    EncryptionType: Required[literals.ServerSideEncryption]
    """The server-side encryption algorithm used when storing job results in Amazon
    S3 (for example, AES256, `aws:kms`)."""

    KMSKeyId: str
    """If the encryption type is `aws:kms`, this optional value specifies the ID of
    the symmetric encryption customer managed key to use for encryption of job
    results."""

    KMSContext: str
    """If the encryption type is `aws:kms`, this optional value can be used to
    specify the encryption context for the restore results."""


class MetadataEntry(TypedDict, total=False):
    """A metadata key-value pair to store with an object."""

    Name: str
    """Name of the object."""

    Value: str
    """Value of the object."""


class S3Location(TypedDict, total=False):
    """Describes an Amazon S3 location that will receive the results of the restore
    request.
    """

    BucketName: Required[str]
    """The name of the bucket where the restore results will be placed."""

    Prefix: Required[str]
    """The prefix that is prepended to the restore results for this request."""

    Encryption: Encryption
    """Contains the type of server-side encryption used."""

    CannedACL: literals.ObjectCannedACL
    """The canned ACL to apply to the restore results."""

    AccessControlList: list[Grant]
    """A list of grants that control access to the staged results."""

    Tagging: Tagging
    """The tag-set that is applied to the restore results."""

    UserMetadata: list[MetadataEntry]
    """A list of metadata to store with the restore results in S3."""

    StorageClass: literals.StorageClass
    """The class of storage used to store the restore results."""


class OutputLocation(TypedDict, total=False):
    """Describes the location where the restore job's output is stored."""

    S3: S3Location
    """Describes an S3 location that will receive the results of the restore request."""


class RestoreRequest(TypedDict, total=False):
    """Container for restore job parameters."""

    Days: int
    """Lifetime of the active copy in days. Do not use with restores that specify
    `OutputLocation`."""

    GlacierJobParameters: GlacierJobParameters
    """S3 Glacier related parameters pertaining to this job. Do not use with restores
    that specify `OutputLocation`."""

    Type: literals.RestoreRequestType
    """Type of restore request."""

    Tier: literals.Tier
    """Retrieval tier at which the restore will be processed."""

    Description: str
    """The optional description for the job."""

    SelectParameters: SelectParameters
    """Describes the parameters for Select job types."""

    OutputLocation: OutputLocation
    """Describes the location where the restore job's output is stored."""


class RestoreObjectRequest(TypedDict, total=False, closed=True):
    """Parameters of `restore_object`."""

    Bucket: Required[str]
    """The bucket name containing the object to restore."""

    Key: Required[str]
    """Object key for which the action was initiated. Length: at least 1."""

    VersionId: str
    """VersionId used to reference a specific version of the object."""

    RestoreRequest: RestoreRequest
    """Container for restore job parameters."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the object when you
    use the SDK. This header will not provide any additional functionality if you
    don't use the SDK."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class RequestProgress(TypedDict, total=False):
    """Container for specifying if periodic `QueryProgress` messages should be sent."""

    Enabled: bool
    """Specifies whether periodic QueryProgress frames should be sent. Default value:
    FALSE."""


class ScanRange(TypedDict, total=False):
    """Specifies the byte range of the object to get the records from. A record is
    processed when its first byte is contained by the range.
    """

    Start: int
    """Specifies the start of the byte range. The default value is 0."""

    End: int
    """Specifies the end of the byte range. The default value is one less than the
    size of the object being queried."""


class SelectObjectContentRequest(TypedDict, closed=True):
    """Request to filter the contents of an Amazon S3 object based on a simple
    Structured Query Language (SQL) statement. In the request, along with the SQL
    expression, you must specify a data serialization format (JSON or CSV) of the
    object.
    """

    Bucket: str
    """The S3 bucket."""

    Key: str
    """The object key. Length: at least 1."""

    SSECustomerAlgorithm: NotRequired[str]
    """The server-side encryption (SSE) algorithm used to encrypt the object. This
    parameter is needed only when the object was created using a checksum algorithm."""

    SSECustomerKey: NotRequired[str | bytes]
    """The server-side encryption (SSE) customer managed key. This parameter is
    needed only when the object was created using a checksum algorithm."""

    SSECustomerKeyMD5: NotRequired[str]
    """The MD5 server-side encryption (SSE) customer managed key. This parameter is
    needed only when the object was created using a checksum algorithm."""

    Expression: str
    """The expression that is used to query the object."""

    ExpressionType: literals.ExpressionType
    """The type of the provided expression (for example, SQL)."""

    RequestProgress: NotRequired[RequestProgress]
    """Specifies if periodic request progress information should be enabled."""

    InputSerialization: InputSerialization
    """Describes the format of the data in the object that is being queried."""

    OutputSerialization: OutputSerialization
    """Describes the format of the data that you want Amazon S3 to return in
    response."""

    ScanRange: NotRequired[ScanRange]
    """Specifies the byte range of the object to get the records from. A record is
    processed when its first byte is contained by the range."""

    ExpectedBucketOwner: NotRequired[str]
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class AnnotationTableConfigurationUpdates(TypedDict, total=False):
    """Specifies updates to apply to the annotation table configuration. Used as the
    request body for `UpdateBucketMetadataAnnotationTableConfiguration`.
    """

    ConfigurationState: Required[literals.AnnotationConfigurationState]
    """The new configuration state to apply."""

    EncryptionConfiguration: MetadataTableEncryptionConfiguration
    """The encryption settings for an S3 Metadata journal table or inventory table
    configuration."""

    Role: str
    """The new IAM role ARN to apply."""


class UpdateBucketMetadataAnnotationTableConfigurationRequest(
    TypedDict,
    total=False,
    closed=True,
):
    """Parameters of `update_bucket_metadata_annotation_table_configuration`."""

    Bucket: Required[str]
    """The name of the bucket whose annotation table configuration to update."""

    ContentMD5: str
    """Base64-encoded MD5 digest of the message body."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Checksum algorithm for the request payload."""

    AnnotationTableConfiguration: Required[AnnotationTableConfigurationUpdates]
    """The annotation table configuration updates to apply."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner."""


class InventoryTableConfigurationUpdates(TypedDict):
    """The specified updates to the S3 Metadata inventory table configuration."""

    ConfigurationState: literals.InventoryConfigurationState
    """The configuration state of the inventory table, indicating whether the
    inventory table is enabled or disabled."""

    EncryptionConfiguration: NotRequired[MetadataTableEncryptionConfiguration]
    """The encryption configuration for the inventory table."""


class UpdateBucketMetadataInventoryTableConfigurationRequest(
    TypedDict,
    total=False,
    closed=True,
):
    """Parameters of `update_bucket_metadata_inventory_table_configuration`."""

    Bucket: Required[str]
    """The general purpose bucket that corresponds to the metadata configuration that
    you want to enable or disable an inventory table for."""

    ContentMD5: str
    """The `Content-MD5` header for the inventory table configuration."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """The checksum algorithm to use with your inventory table configuration."""

    InventoryTableConfiguration: Required[InventoryTableConfigurationUpdates]
    """The contents of your inventory table configuration."""

    ExpectedBucketOwner: str
    """The expected owner of the general purpose bucket that corresponds to the
    metadata table configuration that you want to enable or disable an inventory
    table for."""


class JournalTableConfigurationUpdates(TypedDict):
    """The specified updates to the S3 Metadata journal table configuration."""

    RecordExpiration: RecordExpiration
    """The journal table record expiration settings for the journal table."""


class UpdateBucketMetadataJournalTableConfigurationRequest(
    TypedDict,
    total=False,
    closed=True,
):
    """Parameters of `update_bucket_metadata_journal_table_configuration`."""

    Bucket: Required[str]
    """The general purpose bucket that corresponds to the metadata configuration that
    you want to enable or disable journal table record expiration for."""

    ContentMD5: str
    """The `Content-MD5` header for the journal table configuration."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """The checksum algorithm to use with your journal table configuration."""

    JournalTableConfiguration: Required[JournalTableConfigurationUpdates]
    """The contents of your journal table configuration."""

    ExpectedBucketOwner: str
    """The expected owner of the general purpose bucket that corresponds to the
    metadata table configuration that you want to enable or disable journal table
    record expiration for."""


class SSEKMSEncryption(TypedDict):
    """If `SSEKMS` is specified for `ObjectEncryption`, this data type specifies the
    Amazon Web Services KMS key Amazon Resource Name (ARN) to use and whether to use
    an S3 Bucket Key for server-side encryption using Key Management Service (KMS)
    keys (SSE-KMS).
    """

    KMSKeyArn: str
    """Specifies the Amazon Web Services KMS key Amazon Resource Name (ARN) to use
    for the updated server-side encryption type. Required if `ObjectEncryption`
    specifies `SSEKMS`. Length: 20 to 2048. Pattern:
    `arn:aws[a-zA-Z0-9-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[a-zA-Z0-9-]+`."""

    BucketKeyEnabled: NotRequired[bool]
    """Specifies whether Amazon S3 should use an S3 Bucket Key for object encryption
    with server-side encryption using Key Management Service (KMS) keys (SSE-KMS). If
    this value isn't specified, it defaults to `false`."""


class ObjectEncryption(TypedDict):
    """The updated server-side encryption type for this object. The
    `UpdateObjectEncryption` operation supports the SSE-S3 and SSE-KMS encryption
    types. Exactly one of: `SSEKMS`.
    """

    SSEKMS: SSEKMSEncryption
    """Specifies to update the object encryption type to server-side encryption with
    Key Management Service (KMS) keys (SSE-KMS)."""


class UpdateObjectEncryptionRequest(TypedDict, total=False, closed=True):
    """Parameters of `update_object_encryption`."""

    Bucket: Required[str]
    """The name of the general purpose bucket that contains the specified object key
    name."""

    Key: Required[str]
    """The key name of the object that you want to update the server-side encryption
    type for. Length: at least 1."""

    VersionId: str
    """The version ID of the object that you want to update the server-side
    encryption type for."""

    ObjectEncryption: Required[ObjectEncryption]
    """The updated server-side encryption type for this object. The
    `UpdateObjectEncryption` operation supports the SSE-S3 and SSE-KMS encryption
    types."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide doesn't match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""

    ContentMD5: str
    """The MD5 hash for the request body. For requests made using the Amazon Web
    Services Command Line Interface (CLI) or Amazon Web Services SDKs, this field is
    calculated automatically."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the object when you
    use an Amazon Web Services SDK. This header doesn't provide any additional
    functionality if you don't use the SDK."""


class UploadPartRequest(TypedDict, total=False, closed=True):
    """Parameters of `upload_part`."""

    Body: StreamingBlobInput
    """Object data."""

    Bucket: Required[str]
    """The name of the bucket to which the multipart upload was initiated."""

    ContentLength: int
    """Size of the body in bytes. This parameter is useful when the size of the body
    cannot be determined automatically."""

    ContentMD5: str
    """The Base64 encoded 128-bit MD5 digest of the part data. This parameter is
    auto-populated when using the command from the CLI."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the object when you
    use the SDK. This header will not provide any additional functionality if you
    don't use the SDK."""

    ChecksumCRC32: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumCRC32C: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumCRC64NVME: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumSHA1: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumSHA256: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumSHA512: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumMD5: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumXXHASH64: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumXXHASH3: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumXXHASH128: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    Key: Required[str]
    """Object key for which the multipart upload was initiated. Length: at least 1."""

    PartNumber: Required[int]
    """Part number of part being uploaded. This is a positive integer between 1 and
    10,000."""

    UploadId: Required[str]
    """Upload ID identifying the multipart upload whose part is being uploaded."""

    SSECustomerAlgorithm: str
    """Specifies the algorithm to use when encrypting the object (for example,
    AES256)."""

    SSECustomerKey: str | bytes
    """Specifies the customer-provided encryption key for Amazon S3 to use in
    encrypting data. This value is used to store the object and then it is discarded;
    Amazon S3 does not store the encryption key."""

    SSECustomerKeyMD5: str
    """Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
    Amazon S3 uses this header for a message integrity check to ensure that the
    encryption key was transmitted without error."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    ExpectedBucketOwner: str
    """The account ID of the expected bucket owner. If the account ID that you
    provide does not match the actual owner of the bucket, the request fails with the
    HTTP status code `403 Forbidden` (access denied)."""


class UploadPartCopyRequest(TypedDict, total=False, closed=True):
    """Parameters of `upload_part_copy`."""

    Bucket: Required[str]
    """The bucket name. Directory buckets - When you use this operation with a
    directory bucket, you must use virtual-hosted-style requests in the format
    `Bucket-name.s3express-zone-id.region-code.amazonaws.com`."""

    CopySource: Required[str | CopySource]
    """Specifies the source object for the copy operation. By default,
    `x-amz-copy-source` identifies the current version of the source object to copy.
    Pattern: `\\/?.+\\/.+`."""

    CopySourceIfMatch: str
    """Copies the object if its entity tag (ETag) matches the specified tag."""

    CopySourceIfModifiedSince: TimestampInput
    """Copies the object if it has been modified since the specified time."""

    CopySourceIfNoneMatch: str
    """Copies the object if its entity tag (ETag) is different than the specified
    ETag."""

    CopySourceIfUnmodifiedSince: TimestampInput
    """Copies the object if it hasn't been modified since the specified time."""

    CopySourceRange: str
    """The range of bytes to copy from the source object. The range value must use
    the form bytes=first-last, where the first and last are the zero-based byte
    offsets to copy."""

    Key: Required[str]
    """Object key for which the multipart upload was initiated. Length: at least 1."""

    PartNumber: Required[int]
    """Part number of part being copied. This is a positive integer between 1 and
    10,000."""

    UploadId: Required[str]
    """Upload ID identifying the multipart upload whose part is being copied."""

    SSECustomerAlgorithm: str
    """Specifies the algorithm to use when encrypting the object (for example,
    AES256)."""

    SSECustomerKey: str | bytes
    """Specifies the customer-provided encryption key for Amazon S3 to use in
    encrypting data. This value is used to store the object and then it is discarded;
    Amazon S3 does not store the encryption key."""

    SSECustomerKeyMD5: str
    """Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
    Amazon S3 uses this header for a message integrity check to ensure that the
    encryption key was transmitted without error."""

    CopySourceSSECustomerAlgorithm: str
    """Specifies the algorithm to use when decrypting the source object (for example,
    `AES256`)."""

    CopySourceSSECustomerKey: str | bytes
    """Specifies the customer-provided encryption key for Amazon S3 to use to decrypt
    the source object. The encryption key provided in this header must be one that
    was used when the source object was created."""

    CopySourceSSECustomerKeyMD5: str
    """Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
    Amazon S3 uses this header for a message integrity check to ensure that the
    encryption key was transmitted without error."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request.
    Bucket owners need not specify this parameter in their requests."""

    ExpectedBucketOwner: str
    """The account ID of the expected destination bucket owner. If the account ID
    that you provide does not match the actual owner of the destination bucket, the
    request fails with the HTTP status code `403 Forbidden` (access denied)."""

    ExpectedSourceBucketOwner: str
    """The account ID of the expected source bucket owner. If the account ID that you
    provide does not match the actual owner of the source bucket, the request fails
    with the HTTP status code `403 Forbidden` (access denied)."""


class WriteGetObjectResponseRequest(TypedDict, total=False, closed=True):
    """Parameters of `write_get_object_response`."""

    RequestRoute: Required[str]
    """Route prefix to the HTTP URL generated."""

    RequestToken: Required[str]
    """A single use encrypted token that maps `WriteGetObjectResponse` to the end
    user `GetObject` request."""

    Body: StreamingBlobInput
    """The object data."""

    StatusCode: int
    """The integer status code for an HTTP response of a corresponding `GetObject`
    request. The following is a list of status codes."""

    ErrorCode: str
    """A string that uniquely identifies an error condition. Returned in the `<Code>`
    tag of the error XML response for a corresponding `GetObject` call."""

    ErrorMessage: str
    """Contains a generic description of the error condition. Returned in the
    `<Message>` tag of the error XML response for a corresponding `GetObject` call."""

    AcceptRanges: str
    """Indicates that a range of bytes was specified."""

    CacheControl: str
    """Specifies caching behavior along the request/reply chain."""

    ContentDisposition: str
    """Specifies presentational information for the object."""

    ContentEncoding: str
    """Specifies what content encodings have been applied to the object and thus what
    decoding mechanisms must be applied to obtain the media-type referenced by the
    Content-Type header field."""

    ContentLanguage: str
    """The language the content is in."""

    ContentLength: int
    """The size of the content body in bytes."""

    ContentRange: str
    """The portion of the object returned in the response."""

    ContentType: str
    """A standard MIME type describing the format of the object data."""

    ChecksumCRC32: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumCRC32C: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumCRC64NVME: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumSHA1: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumSHA256: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumSHA512: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumMD5: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumXXHASH64: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumXXHASH3: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    ChecksumXXHASH128: str
    """This header can be used as a data integrity check to verify that the data
    received is the same data that was originally sent."""

    DeleteMarker: bool
    """Specifies whether an object stored in Amazon S3 is (`true`) or is not
    (`false`) a delete marker."""

    ETag: str
    """An opaque identifier assigned by a web server to a specific version of a
    resource found at a URL."""

    Expires: TimestampInput
    """The date and time at which the object is no longer cacheable."""

    Expiration: str
    """If the object expiration is configured (see PUT Bucket lifecycle), the
    response includes this header. It includes the `expiry-date` and `rule-id`
    key-value pairs that provide the object expiration information."""

    LastModified: TimestampInput
    """The date and time that the object was last modified."""

    MissingMeta: int
    """Set to the number of metadata entries not returned in `x-amz-meta` headers.
    This can happen if you create metadata using an API like SOAP that supports more
    flexible metadata than the REST API."""

    Metadata: dict[str, str]
    """A map of metadata to store with the object in S3."""

    ObjectLockMode: literals.ObjectLockMode
    """Indicates whether an object stored in Amazon S3 has Object Lock enabled."""

    ObjectLockLegalHoldStatus: literals.ObjectLockLegalHoldStatus
    """Indicates whether an object stored in Amazon S3 has an active legal hold."""

    ObjectLockRetainUntilDate: TimestampInput
    """The date and time when Object Lock is configured to expire."""

    PartsCount: int
    """The count of parts this object has."""

    ReplicationStatus: literals.ReplicationStatus
    """Indicates if request involves bucket that is either a source or destination in
    a Replication rule."""

    RequestCharged: literals.RequestCharged
    """If present, indicates that the requester was successfully charged for the
    request."""

    Restore: str
    """Provides information about object restoration operation and expiration time of
    the restored object copy."""

    ServerSideEncryption: literals.ServerSideEncryption
    """The server-side encryption algorithm used when storing requested object in
    Amazon S3 or Amazon FSx."""

    SSECustomerAlgorithm: str
    """Encryption algorithm used if server-side encryption with a customer-provided
    encryption key was specified for object stored in Amazon S3."""

    SSEKMSKeyId: str
    """If present, specifies the ID (Key ID, Key ARN, or Key Alias) of the Amazon Web
    Services Key Management Service (Amazon Web Services KMS) symmetric encryption
    customer managed key that was used for stored in Amazon S3 object."""

    SSECustomerKeyMD5: str
    """128-bit MD5 digest of customer-provided encryption key used in Amazon S3 to
    encrypt data stored in S3."""

    StorageClass: literals.StorageClass
    """Provides storage class information of the object. Amazon S3 returns this
    header for all objects except for S3 Standard storage class objects."""

    TagCount: int
    """The number of tags, if any, on the object."""

    VersionId: str
    """An ID used to reference a specific version of the object."""

    BucketKeyEnabled: bool
    """Indicates whether the object stored in Amazon S3 uses an S3 bucket key for
    server-side encryption with Amazon Web Services KMS (SSE-KMS)."""
