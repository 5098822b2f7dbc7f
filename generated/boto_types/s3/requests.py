"""Request types of Amazon Simple Storage Service: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
A type that AWS returns too is defined in `responses`. The last lines import it.
"""

from typing_extensions import NotRequired, Required, TypedDict

from boto_types.s3 import literals, responses
from boto_types.values import CopySource, StreamingBlobInput, TimestampInput


class AbortMultipartUploadRequest(TypedDict, closed=True):
    Bucket: str
    """The bucket name to which the upload was taking place."""

    Key: str
    """Key of the object for which the multipart upload was initiated. Length: at
    least 1."""

    UploadId: str
    RequestPayer: NotRequired[literals.RequestPayer]
    """Confirms that the requester knows that they will be charged for the request."""

    ExpectedBucketOwner: NotRequired[str]
    IfMatchInitiatedTime: NotRequired[TimestampInput]
    """If present, this header aborts an in progress multipart upload only if it was
    initiated on the provided timestamp."""


class CompletedPart(TypedDict, total=False):
    """Details of the parts that were uploaded."""

    ETag: str
    """Entity tag returned when the part was uploaded."""

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

    PartNumber: int


class CompletedMultipartUpload(TypedDict, total=False):
    """The container for the completed multipart upload details."""

    Parts: list[CompletedPart]
    """Array of CompletedPart data types."""


class CompleteMultipartUploadRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    """Name of the bucket to which the multipart upload was initiated."""

    Key: Required[str]
    """Object key for which the multipart upload was initiated. Length: at least 1."""

    MultipartUpload: CompletedMultipartUpload
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
    """The expected total object size of the multipart upload request."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request."""

    ExpectedBucketOwner: str
    IfMatch: str
    """Uploads the object only if the ETag (entity tag) value provided during the
    WRITE operation matches the ETag of the object in S3."""

    IfNoneMatch: str
    """Uploads the object only if the object key name does not already exist in the
    bucket specified."""

    SSECustomerAlgorithm: str
    """The server-side encryption (SSE) algorithm used to encrypt the object."""

    SSECustomerKey: str | bytes
    """The server-side encryption (SSE) customer managed key."""

    SSECustomerKeyMD5: str
    """The MD5 server-side encryption (SSE) customer managed key."""


class CopyObjectRequest(TypedDict, total=False, closed=True):
    ACL: literals.ObjectCannedACL
    """The canned access control list (ACL) to apply to the object. When you copy an
    object, the ACL metadata is not preserved and is set to `private` by default."""

    Bucket: Required[str]
    """The name of the destination bucket."""

    CacheControl: str
    """Specifies the caching behavior along the request/reply chain."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm that you want Amazon S3 to use to create the checksum
    for the object. When you copy an object, if the source object has a checksum,
    that checksum value will be copied to the new object by default."""

    ContentDisposition: str
    """Specifies presentational information for the object."""

    ContentEncoding: str
    """Specifies what content encodings have been applied to the object and thus what
    decoding mechanisms must be applied to obtain the media-type referenced by the
    Content-Type header field."""

    ContentLanguage: str
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
    the specified tag."""

    IfNoneMatch: str
    """Copies the object only if the object key name at the destination does not
    already exist in the bucket specified."""

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
    exclude them."""

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
    encrypting data."""

    SSECustomerKeyMD5: str
    """Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321."""

    SSEKMSKeyId: str
    """Specifies the KMS key ID (Key ID, Key ARN, or Key Alias) to use for object
    encryption."""

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
    the source object."""

    CopySourceSSECustomerKeyMD5: str
    """Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request."""

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
    """The event hold status to apply to the object copy."""

    ObjectLockEventHoldDurationDays: int
    """The event hold duration in days to apply to the object copy."""

    ObjectLockEventHoldDurationYears: int
    """The event hold duration in years to apply to the object copy."""

    ExpectedBucketOwner: str
    """The account ID of the expected destination bucket owner."""

    ExpectedSourceBucketOwner: str


class LocationInfo(TypedDict, total=False):
    """Specifies the location where the bucket will be created."""

    Type: literals.LocationType
    """The type of location where the bucket will be created."""

    Name: str
    """The name of the location where the bucket will be created."""


class BucketInfo(TypedDict, total=False):
    """Specifies the information about the bucket that will be created."""

    DataRedundancy: literals.DataRedundancy
    """The number of Zone (Availability Zone or Local Zone) that's used for
    redundancy for the bucket."""

    Type: literals.BucketType


class CreateBucketConfiguration(TypedDict, total=False):
    LocationConstraint: literals.BucketLocationConstraint
    """Specifies the Region where the bucket will be created. If you don't specify a
    Region, the bucket is created in the US East (N. Virginia) Region (us-east-1) by
    default."""

    Location: LocationInfo
    """Specifies the location where the bucket will be created."""

    Bucket: BucketInfo
    """Specifies the information about the bucket that will be created."""

    Tags: list[responses.Tag]
    """An array of tags that you can apply to the bucket that you're creating."""


class CreateBucketRequest(TypedDict, total=False, closed=True):
    ACL: literals.BucketCannedACL
    """The canned ACL to apply to the bucket."""

    Bucket: Required[str]
    CreateBucketConfiguration: CreateBucketConfiguration
    GrantFullControl: str
    """Allows grantee the read, write, read ACP, and write ACP permissions on the
    bucket."""

    GrantRead: str
    """Allows grantee to list the objects in the bucket."""

    GrantReadACP: str
    """Allows grantee to read the bucket ACL."""

    GrantWrite: str
    """Allows grantee to create new objects in the bucket."""

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
    KmsKeyArn: NotRequired[str]
    """If server-side encryption with Key Management Service (KMS) keys (SSE-KMS) is
    specified, you must also specify the KMS key Amazon Resource Name (ARN)."""


class JournalTableConfiguration(TypedDict):
    """The journal table configuration for an S3 Metadata configuration."""

    RecordExpiration: responses.RecordExpiration
    """The journal table record expiration settings for the journal table."""

    EncryptionConfiguration: NotRequired[MetadataTableEncryptionConfiguration]


class InventoryTableConfiguration(TypedDict):
    """The inventory table configuration for an S3 Metadata configuration."""

    ConfigurationState: literals.InventoryConfigurationState
    """The configuration state of the inventory table, indicating whether the
    inventory table is enabled or disabled."""

    EncryptionConfiguration: NotRequired[MetadataTableEncryptionConfiguration]


class AnnotationTableConfiguration(TypedDict, total=False):
    """Specifies the configuration for the annotation table associated with a
    bucket's Amazon S3 Metadata configuration.
    """

    ConfigurationState: Required[literals.AnnotationConfigurationState]
    EncryptionConfiguration: MetadataTableEncryptionConfiguration
    """The encryption settings for an S3 Metadata journal table or inventory table
    configuration."""

    Role: str
    """The ARN of the IAM role used to manage the annotation table."""


class MetadataConfiguration(TypedDict, total=False):
    """The S3 Metadata configuration for a general purpose bucket."""

    JournalTableConfiguration: Required[JournalTableConfiguration]
    InventoryTableConfiguration: InventoryTableConfiguration
    AnnotationTableConfiguration: AnnotationTableConfiguration
    """Optional annotation table configuration to include with the metadata
    configuration."""


class CreateBucketMetadataConfigurationRequest(TypedDict, total=False, closed=True):
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
    """The destination information for a V1 S3 Metadata configuration."""

    TableBucketArn: str
    """The Amazon Resource Name (ARN) for the table bucket that's specified as the
    destination in the metadata table configuration."""

    TableName: str
    """The name for the metadata table in your metadata table configuration."""


class MetadataTableConfiguration(TypedDict):
    """The V1 S3 Metadata configuration for a general purpose bucket."""

    S3TablesDestination: S3TablesDestination


class CreateBucketMetadataTableConfigurationRequest(
    TypedDict,
    total=False,
    closed=True,
):
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
    objects."""

    WebsiteRedirectLocation: str
    """If the bucket is configured as a website, redirects requests for this object
    to another object in the same bucket or to an external URL."""

    SSECustomerAlgorithm: str
    """Specifies the algorithm to use when encrypting the object (for example,
    AES256)."""

    SSECustomerKey: str | bytes
    """Specifies the customer-provided encryption key for Amazon S3 to use in
    encrypting data."""

    SSECustomerKeyMD5: str
    """Specifies the 128-bit MD5 digest of the customer-provided encryption key
    according to RFC 1321."""

    SSEKMSKeyId: str
    """Specifies the KMS key ID (Key ID, Key ARN, or Key Alias) to use for object
    encryption."""

    SSEKMSEncryptionContext: str
    """Specifies the Amazon Web Services KMS Encryption Context to use for object
    encryption."""

    BucketKeyEnabled: bool
    """Specifies whether Amazon S3 should use an S3 Bucket Key for object encryption
    with server-side encryption using Key Management Service (KMS) keys (SSE-KMS)."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request."""

    Tagging: str
    """The tag-set for the object."""

    ObjectLockMode: literals.ObjectLockMode
    """Specifies the Object Lock mode that you want to apply to the uploaded object."""

    ObjectLockRetainUntilDate: TimestampInput
    """Specifies the date and time when you want the Object Lock to expire."""

    ObjectLockLegalHoldStatus: literals.ObjectLockLegalHoldStatus
    """Specifies whether you want to apply a legal hold to the uploaded object."""

    ObjectLockEventHold: literals.ObjectLockEventHold
    """Specifies the event hold status to apply to the uploaded object."""

    ObjectLockEventHoldDurationDays: int
    """Specifies the event hold duration in days to apply to the uploaded object."""

    ObjectLockEventHoldDurationYears: int
    """Specifies the event hold duration in years to apply to the uploaded object."""

    ExpectedBucketOwner: str
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm that you want Amazon S3 to use to create the checksum
    for the object."""

    ChecksumType: literals.ChecksumType
    """Indicates the checksum type that you want Amazon S3 to use to calculate the
    object’s checksum value."""


class CreateSessionRequest(TypedDict, total=False, closed=True):
    SessionMode: literals.SessionMode
    """Specifies the mode of the session that will be created, either `ReadWrite` or
    `ReadOnly`."""

    Bucket: Required[str]
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
    Bucket: str
    """Specifies the bucket being deleted."""

    ExpectedBucketOwner: NotRequired[str]


class DeleteBucketAnalyticsConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    """The name of the bucket from which an analytics configuration is deleted."""

    Id: str
    ExpectedBucketOwner: NotRequired[str]


class DeleteBucketCorsRequest(TypedDict, closed=True):
    Bucket: str
    """Specifies the bucket whose `cors` configuration is being deleted."""

    ExpectedBucketOwner: NotRequired[str]


class DeleteBucketEncryptionRequest(TypedDict, closed=True):
    Bucket: str
    """The name of the bucket containing the server-side encryption configuration to
    delete."""

    ExpectedBucketOwner: NotRequired[str]


class DeleteBucketIntelligentTieringConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    """The name of the Amazon S3 bucket whose configuration you want to modify or
    retrieve."""

    Id: str
    """The ID used to identify the S3 Intelligent-Tiering configuration."""

    ExpectedBucketOwner: NotRequired[str]


class DeleteBucketInventoryConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    """The name of the bucket containing the inventory configuration to delete."""

    Id: str
    ExpectedBucketOwner: NotRequired[str]


class DeleteBucketLifecycleRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class DeleteBucketMetadataConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    """The general purpose bucket that you want to remove the metadata configuration
    from."""

    ExpectedBucketOwner: NotRequired[str]
    """The expected bucket owner of the general purpose bucket that you want to
    remove the metadata table configuration from."""


class DeleteBucketMetadataTableConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    """The general purpose bucket that you want to remove the metadata table
    configuration from."""

    ExpectedBucketOwner: NotRequired[str]
    """The expected bucket owner of the general purpose bucket that you want to
    remove the metadata table configuration from."""


class DeleteBucketMetricsConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    """The name of the bucket containing the metrics configuration to delete."""

    Id: str
    ExpectedBucketOwner: NotRequired[str]


class DeleteBucketOwnershipControlsRequest(TypedDict, closed=True):
    Bucket: str
    """The Amazon S3 bucket whose `OwnershipControls` you want to delete."""

    ExpectedBucketOwner: NotRequired[str]


class DeleteBucketPolicyRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class DeleteBucketReplicationRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class DeleteBucketTaggingRequest(TypedDict, closed=True):
    Bucket: str
    """The bucket that has the tag set to be removed."""

    ExpectedBucketOwner: NotRequired[str]


class DeleteBucketWebsiteRequest(TypedDict, closed=True):
    Bucket: str
    """The bucket name for which you want to remove the website configuration."""

    ExpectedBucketOwner: NotRequired[str]


class DeleteObjectRequest(TypedDict, total=False, closed=True):
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
    """Confirms that the requester knows that they will be charged for the request."""

    BypassGovernanceRetention: bool
    """Indicates whether S3 Object Lock should bypass Governance-mode restrictions to
    process this operation."""

    ExpectedBucketOwner: str
    IfMatch: str
    """Deletes the object if the ETag (entity tag) value provided during the delete
    operation matches the ETag of the object in S3."""

    IfMatchLastModifiedTime: TimestampInput
    """If present, the object is deleted only if its modification times matches the
    provided `Timestamp`."""

    IfMatchSize: int
    """If present, the object is deleted only if its size matches the provided size
    in bytes."""


class DeleteObjectAnnotationRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    Key: Required[str]
    """Length: at least 1."""

    AnnotationName: Required[str]
    VersionId: str
    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request."""

    ExpectedBucketOwner: str
    ObjectIfMatch: str
    """If specified, the operation only succeeds if the object's ETag matches the
    provided value."""


class DeleteObjectTaggingRequest(TypedDict, closed=True):
    Bucket: str
    """The bucket name containing the objects from which to remove the tags."""

    Key: str
    """The key that identifies the object in the bucket from which to remove all
    tags. Length: at least 1."""

    VersionId: NotRequired[str]
    """The versionId of the object that the tag-set will be removed from."""

    ExpectedBucketOwner: NotRequired[str]


class ObjectIdentifier(TypedDict, total=False):
    """Object Identifier is unique value to identify objects."""

    Key: Required[str]
    """Key name of the object. Length: at least 1."""

    VersionId: str
    """Version ID for the specific version of the object to delete."""

    ETag: str
    """An entity tag (ETag) is an identifier assigned by a web server to a specific
    version of a resource found at a URL."""

    LastModifiedTime: TimestampInput
    """If present, the objects are deleted only if its modification times matches the
    provided `Timestamp`."""

    Size: int
    """If present, the objects are deleted only if its size matches the provided size
    in bytes."""


class Delete(TypedDict):
    """Container for the objects to delete."""

    Objects: list[ObjectIdentifier]
    Quiet: NotRequired[bool]
    """Element to enable quiet mode for the request."""


class DeleteObjectsRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    """The bucket name containing the objects to delete."""

    Delete: Required[Delete]
    MFA: str
    """The concatenation of the authentication device's serial number, a space, and
    the value that is displayed on your authentication device."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request."""

    BypassGovernanceRetention: bool
    """Specifies whether you want to delete this object even if it has a
    Governance-type Object Lock in place."""

    ExpectedBucketOwner: str
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the object when you
    use the SDK."""


class DeletePublicAccessBlockRequest(TypedDict, closed=True):
    Bucket: str
    """The Amazon S3 bucket whose `PublicAccessBlock` configuration you want to
    delete."""

    ExpectedBucketOwner: NotRequired[str]


class GetBucketAbacRequest(TypedDict, closed=True):
    Bucket: str
    """The name of the general purpose bucket."""

    ExpectedBucketOwner: NotRequired[str]
    """The Amazon Web Services account ID of the general purpose bucket's owner."""


class GetBucketAccelerateConfigurationRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    """The name of the bucket for which the accelerate configuration is retrieved."""

    ExpectedBucketOwner: str
    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request."""


class GetBucketAclRequest(TypedDict, closed=True):
    Bucket: str
    """Specifies the S3 bucket whose ACL is being requested."""

    ExpectedBucketOwner: NotRequired[str]


class GetBucketAnalyticsConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    """The name of the bucket from which an analytics configuration is retrieved."""

    Id: str
    ExpectedBucketOwner: NotRequired[str]


class GetBucketCorsRequest(TypedDict, closed=True):
    Bucket: str
    """The bucket name for which to get the cors configuration."""

    ExpectedBucketOwner: NotRequired[str]


class GetBucketEncryptionRequest(TypedDict, closed=True):
    Bucket: str
    """The name of the bucket from which the server-side encryption configuration is
    retrieved."""

    ExpectedBucketOwner: NotRequired[str]


class GetBucketIntelligentTieringConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    """The name of the Amazon S3 bucket whose configuration you want to modify or
    retrieve."""

    Id: str
    """The ID used to identify the S3 Intelligent-Tiering configuration."""

    ExpectedBucketOwner: NotRequired[str]


class GetBucketInventoryConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    """The name of the bucket containing the inventory configuration to retrieve."""

    Id: str
    ExpectedBucketOwner: NotRequired[str]


class GetBucketLifecycleRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class GetBucketLifecycleConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class GetBucketLocationRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class GetBucketLoggingRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class GetBucketMetadataConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    """The general purpose bucket that corresponds to the metadata configuration that
    you want to retrieve."""

    ExpectedBucketOwner: NotRequired[str]
    """The expected owner of the general purpose bucket that you want to retrieve the
    metadata table configuration for."""


class GetBucketMetadataTableConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    """The general purpose bucket that corresponds to the metadata table
    configuration that you want to retrieve."""

    ExpectedBucketOwner: NotRequired[str]
    """The expected owner of the general purpose bucket that you want to retrieve the
    metadata table configuration for."""


class GetBucketMetricsConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    """The name of the bucket containing the metrics configuration to retrieve."""

    Id: str
    ExpectedBucketOwner: NotRequired[str]


class GetBucketNotificationConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class GetBucketOwnershipControlsRequest(TypedDict, closed=True):
    Bucket: str
    """The name of the Amazon S3 bucket whose `OwnershipControls` you want to
    retrieve."""

    ExpectedBucketOwner: NotRequired[str]


class GetBucketPolicyRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class GetBucketPolicyStatusRequest(TypedDict, closed=True):
    Bucket: str
    """The name of the Amazon S3 bucket whose policy status you want to retrieve."""

    ExpectedBucketOwner: NotRequired[str]


class GetBucketReplicationRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class GetBucketRequestPaymentRequest(TypedDict, closed=True):
    Bucket: str
    """The name of the bucket for which to get the payment request configuration"""

    ExpectedBucketOwner: NotRequired[str]


class GetBucketTaggingRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class GetBucketVersioningRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class GetBucketWebsiteRequest(TypedDict, closed=True):
    Bucket: str
    """The bucket name for which to get the website configuration."""

    ExpectedBucketOwner: NotRequired[str]


class GetObjectRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    """The bucket name containing the object."""

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
    """Length: at least 1."""

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
    according to RFC 1321."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request."""

    PartNumber: int
    """Part number of the object being read."""

    ExpectedBucketOwner: str
    ChecksumMode: literals.ChecksumMode
    """To retrieve the checksum, this mode must be enabled."""


class GetObjectAclRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    Key: Required[str]
    """Length: at least 1."""

    VersionId: str
    """Version ID used to reference a specific version of the object."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request."""

    ExpectedBucketOwner: str


class GetObjectAnnotationRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    Key: Required[str]
    """Length: at least 1."""

    AnnotationName: Required[str]
    """The name of the annotation to retrieve."""

    VersionId: str
    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request."""

    ExpectedBucketOwner: str
    ChecksumMode: literals.ChecksumMode
    """Set to `ENABLED` to validate the checksum of the annotation payload on
    retrieval."""


class GetObjectAttributesRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    Key: Required[str]
    """Length: at least 1."""

    VersionId: str
    """The version ID used to reference a specific version of the object."""

    MaxParts: int
    """Sets the maximum number of parts to return."""

    PartNumberMarker: int
    """Specifies the part after which listing should begin."""

    SSECustomerAlgorithm: str
    """Specifies the algorithm to use when encrypting the object (for example,
    AES256)."""

    SSECustomerKey: str
    """Specifies the customer-provided encryption key for Amazon S3 to use in
    encrypting data."""

    SSECustomerKeyMD5: str
    """Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request."""

    ExpectedBucketOwner: str
    ObjectAttributes: Required[list[literals.ObjectAttributes]]
    """Specifies the fields at the root level that you want returned in the response."""


class GetObjectLegalHoldRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    """The bucket name containing the object whose legal hold status you want to
    retrieve."""

    Key: Required[str]
    """The key name for the object whose legal hold status you want to retrieve.
    Length: at least 1."""

    VersionId: str
    """The version ID of the object whose legal hold status you want to retrieve."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request."""

    ExpectedBucketOwner: str


class GetObjectLockConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    """The bucket whose Object Lock configuration you want to retrieve."""

    ExpectedBucketOwner: NotRequired[str]


class GetObjectRetentionRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    """The bucket name containing the object whose retention settings you want to
    retrieve."""

    Key: Required[str]
    """The key name for the object whose retention settings you want to retrieve.
    Length: at least 1."""

    VersionId: str
    """The version ID for the object whose retention settings you want to retrieve."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request."""

    ExpectedBucketOwner: str


class GetObjectTaggingRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    """The bucket name containing the object for which to get the tagging
    information."""

    Key: Required[str]
    """Length: at least 1."""

    VersionId: str
    ExpectedBucketOwner: str
    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request."""


class GetObjectTorrentRequest(TypedDict, closed=True):
    Bucket: str
    """The name of the bucket containing the object for which to get the torrent
    files."""

    Key: str
    """Length: at least 1."""

    RequestPayer: NotRequired[literals.RequestPayer]
    """Confirms that the requester knows that they will be charged for the request."""

    ExpectedBucketOwner: NotRequired[str]


class GetPublicAccessBlockRequest(TypedDict, closed=True):
    Bucket: str
    """The name of the Amazon S3 bucket whose `PublicAccessBlock` configuration you
    want to retrieve."""

    ExpectedBucketOwner: NotRequired[str]


class HeadBucketRequest(TypedDict, closed=True):
    Bucket: str
    ExpectedBucketOwner: NotRequired[str]


class HeadObjectRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
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
    """Length: at least 1."""

    Range: str
    """HeadObject returns only the metadata for an object."""

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
    encrypting data."""

    SSECustomerKeyMD5: str
    """Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request."""

    PartNumber: int
    """Part number of the object being read."""

    ExpectedBucketOwner: str
    ChecksumMode: literals.ChecksumMode
    """To retrieve the checksum, this parameter must be enabled."""


class ListBucketAnalyticsConfigurationsRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    """The name of the bucket from which analytics configurations are retrieved."""

    ContinuationToken: str
    """The `ContinuationToken` that represents a placeholder from where this request
    should begin."""

    ExpectedBucketOwner: str


class ListBucketIntelligentTieringConfigurationsRequest(
    TypedDict,
    total=False,
    closed=True,
):
    Bucket: Required[str]
    """The name of the Amazon S3 bucket whose configuration you want to modify or
    retrieve."""

    ContinuationToken: str
    """The `ContinuationToken` that represents a placeholder from where this request
    should begin."""

    ExpectedBucketOwner: str


class ListBucketInventoryConfigurationsRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    """The name of the bucket containing the inventory configurations to retrieve."""

    ContinuationToken: str
    """The marker used to continue an inventory configuration listing that has been
    truncated."""

    ExpectedBucketOwner: str


class ListBucketMetricsConfigurationsRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    """The name of the bucket containing the metrics configurations to retrieve."""

    ContinuationToken: str
    """The marker that is used to continue a metrics configuration listing that has
    been truncated."""

    ExpectedBucketOwner: str


class ListBucketsRequest(TypedDict, total=False, closed=True):
    MaxBuckets: int
    """Maximum number of buckets to be returned in response. Range: 1 to 10000."""

    ContinuationToken: str
    """`ContinuationToken` indicates to Amazon S3 that the list is being continued on
    this bucket with a token."""

    Prefix: str
    """Limits the response to bucket names that begin with the specified bucket name
    prefix."""

    BucketRegion: str
    """Limits the response to buckets that are located in the specified Amazon Web
    Services Region."""


class ListDirectoryBucketsRequest(TypedDict, total=False, closed=True):
    ContinuationToken: str
    """`ContinuationToken` indicates to Amazon S3 that the list is being continued on
    buckets in this account with a token. Length: at most 1024."""

    MaxDirectoryBuckets: int
    """Maximum number of buckets to be returned in response. Range: 0 to 1000."""


class ListMultipartUploadsRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    """The name of the bucket to which the multipart upload was initiated."""

    Delimiter: str
    """Character you use to group keys."""

    EncodingType: literals.EncodingType
    """Encoding type used by Amazon S3 to encode the object keys in the response."""

    KeyMarker: str
    """Specifies the multipart upload after which listing should begin."""

    MaxUploads: int
    """Sets the maximum number of multipart uploads, from 1 to 1,000, to return in
    the response body."""

    Prefix: str
    """Lists in-progress uploads only for those keys that begin with the specified
    prefix."""

    UploadIdMarker: str
    """Together with key-marker, specifies the multipart upload after which listing
    should begin."""

    ExpectedBucketOwner: str
    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request."""


class ListObjectAnnotationsRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    Key: Required[str]
    """Length: at least 1."""

    VersionId: str
    MaxAnnotationResults: int
    """The maximum number of annotations to return in the response. Range: 1 to 1000."""

    AnnotationPrefix: str
    """Filter results to annotations whose name begins with the specified prefix."""

    ContinuationToken: str
    """Continuation token returned by a previous request to retrieve the next page."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request."""

    ExpectedBucketOwner: str


class ListObjectVersionsRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    Delimiter: str
    """A delimiter is a character that you specify to group keys."""

    EncodingType: literals.EncodingType
    """Encoding type used by Amazon S3 to encode the object keys in the response."""

    KeyMarker: str
    """Specifies the key to start with when listing objects in a bucket."""

    MaxKeys: int
    """Sets the maximum number of keys returned in the response. By default, the
    action returns up to 1,000 key names."""

    Prefix: str
    """Use this parameter to select only those keys that begin with the specified
    prefix."""

    VersionIdMarker: str
    """Specifies the object version you want to start listing from."""

    ExpectedBucketOwner: str
    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request."""

    OptionalObjectAttributes: list[literals.OptionalObjectAttributes]
    """Specifies the optional fields that you want returned in the response."""


class ListObjectsRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    """The name of the bucket containing the objects."""

    Delimiter: str
    """A delimiter is a character that you use to group keys."""

    EncodingType: literals.EncodingType
    """Encoding type used by Amazon S3 to encode the object keys in the response."""

    Marker: str
    """Marker is where you want Amazon S3 to start listing from."""

    MaxKeys: int
    """Sets the maximum number of keys returned in the response. By default, the
    action returns up to 1,000 key names."""

    Prefix: str
    """Limits the response to keys that begin with the specified prefix."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that she or he will be charged for the list
    objects request."""

    ExpectedBucketOwner: str
    OptionalObjectAttributes: list[literals.OptionalObjectAttributes]
    """Specifies the optional fields that you want returned in the response."""


class ListObjectsV2Request(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    """Directory buckets - When you use this operation with a directory bucket, you
    must use virtual-hosted-style requests in the format
    `Bucket-name.s3express-zone-id.region-code.amazonaws.com`."""

    Delimiter: str
    """A delimiter is a character that you use to group keys."""

    EncodingType: literals.EncodingType
    """Encoding type used by Amazon S3 to encode the object keys in the response."""

    MaxKeys: int
    """Sets the maximum number of keys returned in the response. By default, the
    action returns up to 1,000 key names."""

    Prefix: str
    """Limits the response to keys that begin with the specified prefix."""

    ContinuationToken: str
    """`ContinuationToken` indicates to Amazon S3 that the list is being continued on
    this bucket with a token."""

    FetchOwner: bool
    """The owner field is not present in `ListObjectsV2` by default."""

    StartAfter: str
    """StartAfter is where you want Amazon S3 to start listing from."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that she or he will be charged for the list
    objects request in V2 style."""

    ExpectedBucketOwner: str
    OptionalObjectAttributes: list[literals.OptionalObjectAttributes]
    """Specifies the optional fields that you want returned in the response."""


class ListPartsRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    """The name of the bucket to which the parts are being uploaded."""

    Key: Required[str]
    """Object key for which the multipart upload was initiated. Length: at least 1."""

    MaxParts: int
    """Sets the maximum number of parts to return."""

    PartNumberMarker: int
    """Specifies the part after which listing should begin."""

    UploadId: Required[str]
    """Upload ID identifying the multipart upload whose parts are being listed."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request."""

    ExpectedBucketOwner: str
    SSECustomerAlgorithm: str
    """The server-side encryption (SSE) algorithm used to encrypt the object."""

    SSECustomerKey: str
    """The server-side encryption (SSE) customer managed key."""

    SSECustomerKeyMD5: str
    """The MD5 server-side encryption (SSE) customer managed key."""


class PutBucketAbacRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    """The name of the general purpose bucket."""

    ContentMD5: str
    """The MD5 hash of the `PutBucketAbac` request body."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm that you want Amazon S3 to use to create the checksum."""

    ExpectedBucketOwner: str
    """The Amazon Web Services account ID of the general purpose bucket's owner."""

    AbacStatus: Required[responses.AbacStatus]
    """The ABAC status of the general purpose bucket."""


class AccelerateConfiguration(TypedDict, total=False):
    """Configures the transfer acceleration state for an Amazon S3 bucket."""

    Status: literals.BucketAccelerateStatus
    """Specifies the transfer acceleration status of the bucket."""


class PutBucketAccelerateConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    AccelerateConfiguration: AccelerateConfiguration
    """Container for setting the transfer acceleration state."""

    ExpectedBucketOwner: NotRequired[str]
    ChecksumAlgorithm: NotRequired[literals.ChecksumAlgorithm]
    """Indicates the algorithm used to create the checksum for the request when you
    use the SDK."""


class Grant(TypedDict, total=False):
    """Container for grant information."""

    Grantee: responses.Grantee
    """The person being granted permissions."""

    Permission: literals.Permission
    """Specifies the permission given to the grantee."""


class Owner(TypedDict, total=False):
    """Container for the owner's display name and ID."""

    DisplayName: str
    ID: str


class AccessControlPolicy(TypedDict, total=False):
    """Contains the elements that set the ACL permissions for an object per grantee."""

    Grants: list[Grant]
    Owner: Owner
    """Container for the bucket owner's display name and ID."""


class PutBucketAclRequest(TypedDict, total=False, closed=True):
    ACL: literals.BucketCannedACL
    """The canned ACL to apply to the bucket."""

    AccessControlPolicy: AccessControlPolicy
    """Contains the elements that set the ACL permissions for an object per grantee."""

    Bucket: Required[str]
    """The bucket to which to apply the ACL."""

    ContentMD5: str
    """The Base64 encoded 128-bit `MD5` digest of the data."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the request when you
    use the SDK."""

    GrantFullControl: str
    """Allows grantee the read, write, read ACP, and write ACP permissions on the
    bucket."""

    GrantRead: str
    """Allows grantee to list the objects in the bucket."""

    GrantReadACP: str
    """Allows grantee to read the bucket ACL."""

    GrantWrite: str
    """Allows grantee to create new objects in the bucket."""

    GrantWriteACP: str
    """Allows grantee to write the ACL for the applicable bucket."""

    ExpectedBucketOwner: str


class PutBucketAnalyticsConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    """The name of the bucket to which an analytics configuration is stored."""

    Id: str
    AnalyticsConfiguration: responses.AnalyticsConfiguration
    """The configuration and any analyses for the analytics filter."""

    ExpectedBucketOwner: NotRequired[str]


class CORSConfiguration(TypedDict):
    """Describes the cross-origin access configuration for objects in an Amazon S3
    bucket.
    """

    CORSRules: list[responses.CORSRule]
    """A set of origins and methods (cross-origin access that you want to allow)."""


class PutBucketCorsRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    """Specifies the bucket impacted by the `cors`configuration."""

    CORSConfiguration: Required[CORSConfiguration]
    """Describes the cross-origin access configuration for objects in an Amazon S3
    bucket."""

    ContentMD5: str
    """The Base64 encoded 128-bit `MD5` digest of the data."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the request when you
    use the SDK."""

    ExpectedBucketOwner: str


class PutBucketEncryptionRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    """Specifies default encryption for a bucket using server-side encryption with
    different key options."""

    ContentMD5: str
    """The Base64 encoded 128-bit `MD5` digest of the server-side encryption
    configuration."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the request when you
    use the SDK."""

    ServerSideEncryptionConfiguration: Required[
        responses.ServerSideEncryptionConfiguration
    ]
    """Specifies the default server-side-encryption configuration."""

    ExpectedBucketOwner: str


class PutBucketIntelligentTieringConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    """The name of the Amazon S3 bucket whose configuration you want to modify or
    retrieve."""

    Id: str
    """The ID used to identify the S3 Intelligent-Tiering configuration."""

    ExpectedBucketOwner: NotRequired[str]
    IntelligentTieringConfiguration: responses.IntelligentTieringConfiguration
    """Container for S3 Intelligent-Tiering configuration."""


class PutBucketInventoryConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    """The name of the bucket where the inventory configuration will be stored."""

    Id: str
    InventoryConfiguration: responses.InventoryConfiguration
    ExpectedBucketOwner: NotRequired[str]


class LifecycleExpiration(TypedDict, total=False):
    """Container for the expiration for the lifecycle of the object."""

    Date: TimestampInput
    """Indicates at what date the object is to be moved or deleted."""

    Days: int
    """Indicates the lifetime, in days, of the objects that are subject to the rule."""

    ExpiredObjectDeleteMarker: bool
    """Indicates whether Amazon S3 will remove a delete marker with no noncurrent
    versions."""


class Transition(TypedDict, total=False):
    """Specifies when an object transitions to a specified storage class."""

    Date: TimestampInput
    """Indicates when objects are transitioned to the specified storage class."""

    Days: int
    """Indicates the number of days after creation when objects are transitioned to
    the specified storage class."""

    StorageClass: literals.TransitionStorageClass


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

    NoncurrentVersionTransition: responses.NoncurrentVersionTransition
    """Container for the transition rule that describes when noncurrent objects
    transition to the `STANDARD_IA`, `ONEZONE_IA`, `INTELLIGENT_TIERING`,
    `GLACIER_IR`, `GLACIER`, or `DEEP_ARCHIVE` storage class."""

    NoncurrentVersionExpiration: responses.NoncurrentVersionExpiration
    """Specifies when noncurrent object versions expire."""

    AbortIncompleteMultipartUpload: responses.AbortIncompleteMultipartUpload
    """Specifies the days since the initiation of an incomplete multipart upload that
    Amazon S3 will wait before permanently removing all parts of the upload."""


class LifecycleConfiguration(TypedDict):
    """Container for lifecycle rules."""

    Rules: list[Rule]
    """Specifies lifecycle configuration rules for an Amazon S3 bucket."""


class PutBucketLifecycleRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    ContentMD5: str
    """For requests made using the Amazon Web Services Command Line Interface (CLI)
    or Amazon Web Services SDKs, this field is calculated automatically."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the request when you
    use the SDK."""

    LifecycleConfiguration: LifecycleConfiguration
    ExpectedBucketOwner: str


class LifecycleRule(TypedDict, total=False):
    """A lifecycle rule for individual objects in an Amazon S3 bucket."""

    Expiration: LifecycleExpiration
    """Specifies the expiration for the lifecycle of the object in the form of date,
    days and, whether the object has a delete marker."""

    ID: str
    Prefix: str
    """Deprecated. The general purpose bucket prefix that identifies one or more
    objects to which the rule applies."""

    Filter: responses.LifecycleRuleFilter
    """The `Filter` is used to identify objects that a Lifecycle Rule applies to."""

    Status: Required[literals.ExpirationStatus]
    """If 'Enabled', the rule is currently being applied."""

    Transitions: list[Transition]
    """Specifies when an Amazon S3 object transitions to a specified storage class."""

    NoncurrentVersionTransitions: list[responses.NoncurrentVersionTransition]
    """Specifies the transition rule for the lifecycle rule that describes when
    noncurrent objects transition to a specific storage class."""

    NoncurrentVersionExpiration: responses.NoncurrentVersionExpiration
    """Specifies when noncurrent object versions expire."""

    AbortIncompleteMultipartUpload: responses.AbortIncompleteMultipartUpload
    """Specifies the days since the initiation of an incomplete multipart upload that
    Amazon S3 will wait before permanently removing all parts of the upload."""


class BucketLifecycleConfiguration(TypedDict):
    """Specifies the lifecycle configuration for objects in an Amazon S3 bucket."""

    Rules: list[LifecycleRule]
    """A lifecycle rule for individual objects in an Amazon S3 bucket."""


class PutBucketLifecycleConfigurationRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the request when you
    use the SDK."""

    LifecycleConfiguration: BucketLifecycleConfiguration
    """Container for lifecycle rules."""

    ExpectedBucketOwner: str
    TransitionDefaultMinimumObjectSize: literals.TransitionDefaultMinimumObjectSize
    """Indicates which default minimum object size behavior is applied to the
    lifecycle configuration."""


class BucketLoggingStatus(TypedDict, total=False):
    """Container for logging status information."""

    LoggingEnabled: responses.LoggingEnabled
    """Describes where logs are stored and the prefix that Amazon S3 assigns to all
    log object keys for a bucket."""


class PutBucketLoggingRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    """The name of the bucket for which to set the logging parameters."""

    BucketLoggingStatus: Required[BucketLoggingStatus]
    ContentMD5: str
    """The MD5 hash of the `PutBucketLogging` request body."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the request when you
    use the SDK."""

    ExpectedBucketOwner: str


class PutBucketMetricsConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    Id: str
    MetricsConfiguration: responses.MetricsConfiguration
    ExpectedBucketOwner: NotRequired[str]


class PutBucketNotificationRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    ContentMD5: str
    """The MD5 hash of the `PutPublicAccessBlock` request body."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the request when you
    use the SDK."""

    NotificationConfiguration: Required[responses.NotificationConfigurationDeprecated]
    ExpectedBucketOwner: str


class TopicConfiguration(TypedDict):
    """A container for specifying the configuration for publication of messages to an
    Amazon Simple Notification Service (Amazon SNS) topic when Amazon S3 detects
    specified events.
    """

    Id: NotRequired[str]
    """An optional unique identifier for configurations in a notification
    configuration."""

    TopicArn: str
    """The Amazon Resource Name (ARN) of the Amazon SNS topic to which Amazon S3
    publishes a message when it detects events of the specified type."""

    Events: list[literals.Event]
    """The Amazon S3 bucket event about which to send notifications."""

    Filter: NotRequired[responses.NotificationConfigurationFilter]
    """Specifies object key name filtering rules."""


class NotificationConfiguration(TypedDict, total=False):
    """A container for specifying the notification configuration of the bucket."""

    TopicConfigurations: list[TopicConfiguration]
    """The topic to which notifications are sent and the events for which
    notifications are generated."""

    QueueConfigurations: list[responses.QueueConfiguration]
    """The Amazon Simple Queue Service queues to publish messages to and the events
    for which to publish messages."""

    LambdaFunctionConfigurations: list[responses.LambdaFunctionConfiguration]
    """Describes the Lambda functions to invoke and the events for which to invoke
    them."""

    EventBridgeConfiguration: responses.EventBridgeConfiguration
    """Enables delivery of events to Amazon EventBridge."""


class PutBucketNotificationConfigurationRequest(TypedDict, closed=True):
    Bucket: str
    NotificationConfiguration: NotificationConfiguration
    """A container for specifying the notification configuration of the bucket."""

    ExpectedBucketOwner: NotRequired[str]
    SkipDestinationValidation: NotRequired[bool]
    """Skips validation of Amazon SQS, Amazon SNS, and Lambda destinations."""


class PutBucketOwnershipControlsRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    """The name of the Amazon S3 bucket whose `OwnershipControls` you want to set."""

    ContentMD5: str
    """The MD5 hash of the `OwnershipControls` request body."""

    ExpectedBucketOwner: str
    OwnershipControls: Required[responses.OwnershipControls]
    """The `OwnershipControls` (BucketOwnerEnforced, BucketOwnerPreferred, or
    ObjectWriter) that you want to apply to this Amazon S3 bucket."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the object when you
    use the SDK."""


class PutBucketPolicyRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    ContentMD5: str
    """The MD5 hash of the request body."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the request when you
    use the SDK."""

    ConfirmRemoveSelfBucketAccess: bool
    """Set this parameter to true to confirm that you want to remove your permissions
    to change this bucket policy in the future."""

    Policy: Required[str]
    """The bucket policy as a JSON document."""

    ExpectedBucketOwner: str


class DeleteMarkerReplication(TypedDict, total=False):
    """Specifies whether Amazon S3 replicates delete markers."""

    Status: literals.DeleteMarkerReplicationStatus
    """Indicates whether to replicate delete markers."""


class ReplicationRule(TypedDict, total=False):
    """Specifies which Amazon S3 objects to replicate and where to store the
    replicas.
    """

    ID: str
    Priority: int
    """The priority indicates which rule has precedence whenever two or more
    replication rules conflict."""

    Prefix: str
    """Deprecated. An object key name prefix that identifies the object or objects to
    which the rule applies."""

    Filter: responses.ReplicationRuleFilter
    """A filter that identifies the subset of objects to which the replication rule
    applies."""

    Status: Required[literals.ReplicationRuleStatus]
    """Specifies whether the rule is enabled."""

    SourceSelectionCriteria: responses.SourceSelectionCriteria
    """A container that describes additional filters for identifying the source
    objects that you want to replicate."""

    ExistingObjectReplication: responses.ExistingObjectReplication
    """Optional configuration to replicate existing source bucket objects."""

    Destination: Required[responses.Destination]
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


class PutBucketReplicationRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    ContentMD5: str
    """The Base64 encoded 128-bit `MD5` digest of the data."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the request when you
    use the SDK."""

    ReplicationConfiguration: Required[ReplicationConfiguration]
    """A container for replication rules."""

    Token: str
    """A token to allow Object Lock to be enabled for an existing bucket."""

    ExpectedBucketOwner: str


class RequestPaymentConfiguration(TypedDict):
    """Container for Payer."""

    Payer: literals.Payer
    """Specifies who pays for the download and request fees."""


class PutBucketRequestPaymentRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    ContentMD5: str
    """The Base64 encoded 128-bit `MD5` digest of the data."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the request when you
    use the SDK."""

    RequestPaymentConfiguration: Required[RequestPaymentConfiguration]
    """Container for Payer."""

    ExpectedBucketOwner: str


class Tagging(TypedDict):
    """Container for `TagSet` elements."""

    TagSet: list[responses.Tag]


class PutBucketTaggingRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    ContentMD5: str
    """The Base64 encoded 128-bit `MD5` digest of the data."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the request when you
    use the SDK."""

    Tagging: Required[Tagging]
    """Container for the `TagSet` and `Tag` elements."""

    ExpectedBucketOwner: str


class VersioningConfiguration(TypedDict, total=False):
    """Describes the versioning state of an Amazon S3 bucket."""

    MFADelete: literals.MFADelete
    """Specifies whether MFA delete is enabled in the bucket versioning
    configuration."""

    Status: literals.BucketVersioningStatus
    """The versioning state of the bucket."""


class PutBucketVersioningRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    ContentMD5: str
    """>The Base64 encoded 128-bit `MD5` digest of the data."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the request when you
    use the SDK."""

    MFA: str
    """The concatenation of the authentication device's serial number, a space, and
    the value that is displayed on your authentication device."""

    VersioningConfiguration: Required[VersioningConfiguration]
    """Container for setting the versioning state."""

    ExpectedBucketOwner: str


class WebsiteConfiguration(TypedDict, total=False):
    """Specifies website configuration parameters for an Amazon S3 bucket."""

    ErrorDocument: responses.ErrorDocument
    """The name of the error document for the website."""

    IndexDocument: responses.IndexDocument
    """The name of the index document for the website."""

    RedirectAllRequestsTo: responses.RedirectAllRequestsTo
    """The redirect behavior for every request to this bucket's website endpoint."""

    RoutingRules: list[responses.RoutingRule]
    """Rules that define when a redirect is applied and the redirect behavior."""


class PutBucketWebsiteRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    ContentMD5: str
    """The Base64 encoded 128-bit `MD5` digest of the data."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the request when you
    use the SDK."""

    WebsiteConfiguration: Required[WebsiteConfiguration]
    ExpectedBucketOwner: str


class PutObjectRequest(TypedDict, total=False, closed=True):
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
    ContentLength: int
    """Size of the body in bytes."""

    ContentMD5: str
    """The Base64 encoded 128-bit `MD5` digest of the message (without the headers)
    according to RFC 1864."""

    ContentType: str
    """A standard MIME type describing the format of the contents."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the object when you
    use the SDK."""

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
    bucket specified."""

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
    """Specifies the offset for appending data to existing objects in bytes."""

    Metadata: dict[str, str]
    """A map of metadata to store with the object in S3."""

    ServerSideEncryption: literals.ServerSideEncryption
    """The server-side encryption algorithm that was used when you store this object
    in Amazon S3 or Amazon FSx."""

    StorageClass: literals.StorageClass
    """By default, Amazon S3 uses the STANDARD Storage Class to store newly created
    objects."""

    WebsiteRedirectLocation: str
    """If the bucket is configured as a website, redirects requests for this object
    to another object in the same bucket or to an external URL."""

    SSECustomerAlgorithm: str
    """Specifies the algorithm to use when encrypting the object (for example,
    `AES256`)."""

    SSECustomerKey: str | bytes
    """Specifies the customer-provided encryption key for Amazon S3 to use in
    encrypting data."""

    SSECustomerKeyMD5: str
    """Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321."""

    SSEKMSKeyId: str
    """Specifies the KMS key ID (Key ID, Key ARN, or Key Alias) to use for object
    encryption."""

    SSEKMSEncryptionContext: str
    """Specifies the Amazon Web Services KMS Encryption Context as an additional
    encryption context to use for object encryption."""

    BucketKeyEnabled: bool
    """Specifies whether Amazon S3 should use an S3 Bucket Key for object encryption
    with server-side encryption using Key Management Service (KMS) keys (SSE-KMS)."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request."""

    Tagging: str
    """The tag-set for the object."""

    ObjectLockMode: literals.ObjectLockMode
    """The Object Lock mode that you want to apply to this object."""

    ObjectLockRetainUntilDate: TimestampInput
    """The date and time when you want this object's Object Lock to expire."""

    ObjectLockLegalHoldStatus: literals.ObjectLockLegalHoldStatus
    """Specifies whether a legal hold will be applied to this object."""

    ObjectLockEventHold: literals.ObjectLockEventHold
    """Specifies the event hold status to apply to this object."""

    ObjectLockEventHoldDurationDays: int
    """Specifies the event hold duration in days to apply to this object."""

    ObjectLockEventHoldDurationYears: int
    """Specifies the event hold duration in years to apply to this object."""

    ExpectedBucketOwner: str


class PutObjectAclRequest(TypedDict, total=False, closed=True):
    ACL: literals.ObjectCannedACL
    """The canned ACL to apply to the object."""

    AccessControlPolicy: AccessControlPolicy
    """Contains the elements that set the ACL permissions for an object per grantee."""

    Bucket: Required[str]
    """The bucket name that contains the object to which you want to attach the ACL."""

    ContentMD5: str
    """The Base64 encoded 128-bit `MD5` digest of the data."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the object when you
    use the SDK."""

    GrantFullControl: str
    """Allows grantee the read, write, read ACP, and write ACP permissions on the
    bucket."""

    GrantRead: str
    """Allows grantee to list the objects in the bucket."""

    GrantReadACP: str
    """Allows grantee to read the bucket ACL."""

    GrantWrite: str
    """Allows grantee to create new objects in the bucket."""

    GrantWriteACP: str
    """Allows grantee to write the ACL for the applicable bucket."""

    Key: Required[str]
    """Key for which the PUT action was initiated. Length: at least 1."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request."""

    VersionId: str
    """Version ID used to reference a specific version of the object."""

    ExpectedBucketOwner: str


class PutObjectAnnotationRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    Key: Required[str]
    """Length: at least 1."""

    VersionId: str
    """The version ID of the object to attach the annotation to."""

    AnnotationName: Required[str]
    AnnotationPayload: Required[StreamingBlobInput]
    ObjectIfMatch: str
    """If specified, the operation only succeeds if the object's ETag matches the
    provided value."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """The checksum algorithm to use."""

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
    """Confirms that the requester knows that they will be charged for the request."""

    ExpectedBucketOwner: str


class PutObjectLegalHoldRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    """The bucket name containing the object that you want to place a legal hold on."""

    Key: Required[str]
    """The key name for the object that you want to place a legal hold on. Length: at
    least 1."""

    LegalHold: responses.ObjectLockLegalHold
    """Container element for the legal hold configuration you want to apply to the
    specified object."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request."""

    VersionId: str
    """The version ID of the object that you want to place a legal hold on."""

    ContentMD5: str
    """The MD5 hash for the request body."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the object when you
    use the SDK."""

    ExpectedBucketOwner: str


class PutObjectLockConfigurationRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    """The bucket whose Object Lock configuration you want to create or replace."""

    ObjectLockConfiguration: responses.ObjectLockConfiguration
    """The Object Lock configuration that you want to apply to the specified bucket."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request."""

    Token: str
    """A token to allow Object Lock to be enabled for an existing bucket."""

    ContentMD5: str
    """The MD5 hash for the request body."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the object when you
    use the SDK."""

    ExpectedBucketOwner: str


class ObjectLockRetention(TypedDict, total=False):
    """A Retention configuration for an object."""

    Mode: literals.ObjectLockRetentionMode
    RetainUntilDate: TimestampInput
    """The date on which this Object Lock Retention will expire."""

    EventHold: literals.ObjectLockEventHold
    """The event hold status for the object."""

    EventHoldDuration: responses.EventHoldDuration


class PutObjectRetentionRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    """The bucket name that contains the object you want to apply this Object
    Retention configuration to."""

    Key: Required[str]
    """The key name for the object that you want to apply this Object Retention
    configuration to. Length: at least 1."""

    Retention: ObjectLockRetention
    """The container element for the Object Retention configuration."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request."""

    VersionId: str
    """The version ID for the object that you want to apply this Object Retention
    configuration to."""

    BypassGovernanceRetention: bool
    """Indicates whether this action should bypass Governance-mode restrictions."""

    ContentMD5: str
    """The MD5 hash for the request body."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the object when you
    use the SDK."""

    ExpectedBucketOwner: str


class PutObjectTaggingRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    """The bucket name containing the object."""

    Key: Required[str]
    """Name of the object key. Length: at least 1."""

    VersionId: str
    """The versionId of the object that the tag-set will be added to."""

    ContentMD5: str
    """The MD5 hash for the request body."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the object when you
    use the SDK."""

    Tagging: Required[Tagging]
    """Container for the `TagSet` and `Tag` elements"""

    ExpectedBucketOwner: str
    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that she or he will be charged for the
    tagging object request."""


class PutPublicAccessBlockRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    """The name of the Amazon S3 bucket whose `PublicAccessBlock` configuration you
    want to set."""

    ContentMD5: str
    """The MD5 hash of the `PutPublicAccessBlock` request body."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the object when you
    use the SDK."""

    PublicAccessBlockConfiguration: Required[responses.PublicAccessBlockConfiguration]
    """The `PublicAccessBlock` configuration that you want to apply to this Amazon S3
    bucket."""

    ExpectedBucketOwner: str


class RenameObjectRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    """The bucket name of the directory bucket containing the object."""

    Key: Required[str]
    """Key name of the object to rename. Length: at least 1."""

    RenameSource: Required[str]
    """Specifies the source for the rename operation. Pattern: `\\/?.+\\/.+`."""

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
    different than the specified ETag."""

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
    """Describes the first line of input."""

    Comments: str
    """A single character used to indicate that a row should be ignored when the
    character is present at the start of that row. Default: `#`"""

    QuoteEscapeCharacter: str
    """A single character used for escaping the quotation mark character inside an
    already escaped value."""

    RecordDelimiter: str
    """A single character used to separate individual records in the input."""

    FieldDelimiter: str
    """A single character used to separate individual fields in a record."""

    QuoteCharacter: str
    """A single character used for escaping when the field delimiter is part of the
    value. Default: `"`"""

    AllowQuotedRecordDelimiter: bool
    """Specifies that CSV field values may contain quoted record delimiters and such
    records should be allowed. Default value is FALSE."""


class JSONInput(TypedDict, total=False):
    """Specifies JSON as object's input serialization format."""

    Type: literals.JSONType


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
    """A single character used to separate individual records in the output."""

    FieldDelimiter: str
    """The value used to separate individual fields in a record."""

    QuoteCharacter: str
    """A single character used for escaping when the field delimiter is part of the
    value."""


class JSONOutput(TypedDict, total=False):
    """Specifies JSON as request's output serialization format."""

    RecordDelimiter: str
    """The value used to separate individual records in the output."""


class OutputSerialization(TypedDict, total=False):
    """Describes how results of the Select job are serialized."""

    CSV: CSVOutput
    """Describes the serialization of CSV-encoded Select results."""

    JSON: JSONOutput
    """Specifies JSON as request's output serialization format."""


class SelectParameters(TypedDict):
    """Describes the parameters for Select job types."""

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
    Value: str


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
    """Lifetime of the active copy in days."""

    GlacierJobParameters: GlacierJobParameters
    """S3 Glacier related parameters pertaining to this job."""

    Type: literals.RestoreRequestType
    Tier: literals.Tier
    """Retrieval tier at which the restore will be processed."""

    Description: str
    """The optional description for the job."""

    SelectParameters: SelectParameters
    """Describes the parameters for Select job types."""

    OutputLocation: OutputLocation
    """Describes the location where the restore job's output is stored."""


class RestoreObjectRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    """The bucket name containing the object to restore."""

    Key: Required[str]
    """Object key for which the action was initiated. Length: at least 1."""

    VersionId: str
    """VersionId used to reference a specific version of the object."""

    RestoreRequest: RestoreRequest
    """Container for restore job parameters."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the object when you
    use the SDK."""

    ExpectedBucketOwner: str


class RequestProgress(TypedDict, total=False):
    """Container for specifying if periodic `QueryProgress` messages should be sent."""

    Enabled: bool
    """Specifies whether periodic QueryProgress frames should be sent. Default value:
    FALSE."""


class ScanRange(TypedDict, total=False):
    """Specifies the byte range of the object to get the records from."""

    Start: int
    """Specifies the start of the byte range. The default value is 0."""

    End: int
    """Specifies the end of the byte range. The default value is one less than the
    size of the object being queried."""


class SelectObjectContentRequest(TypedDict, closed=True):
    """Request to filter the contents of an Amazon S3 object based on a simple
    Structured Query Language (SQL) statement.
    """

    Bucket: str
    """The S3 bucket."""

    Key: str
    """Length: at least 1."""

    SSECustomerAlgorithm: NotRequired[str]
    """The server-side encryption (SSE) algorithm used to encrypt the object."""

    SSECustomerKey: NotRequired[str | bytes]
    """The server-side encryption (SSE) customer managed key."""

    SSECustomerKeyMD5: NotRequired[str]
    """The MD5 server-side encryption (SSE) customer managed key."""

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
    """Specifies the byte range of the object to get the records from."""

    ExpectedBucketOwner: NotRequired[str]


class AnnotationTableConfigurationUpdates(TypedDict, total=False):
    """Specifies updates to apply to the annotation table configuration."""

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
    Bucket: Required[str]
    ContentMD5: str
    """Base64-encoded MD5 digest of the message body."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Checksum algorithm for the request payload."""

    AnnotationTableConfiguration: Required[AnnotationTableConfigurationUpdates]
    """The annotation table configuration updates to apply."""

    ExpectedBucketOwner: str


class InventoryTableConfigurationUpdates(TypedDict):
    """The specified updates to the S3 Metadata inventory table configuration."""

    ConfigurationState: literals.InventoryConfigurationState
    """The configuration state of the inventory table, indicating whether the
    inventory table is enabled or disabled."""

    EncryptionConfiguration: NotRequired[MetadataTableEncryptionConfiguration]


class UpdateBucketMetadataInventoryTableConfigurationRequest(
    TypedDict,
    total=False,
    closed=True,
):
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

    RecordExpiration: responses.RecordExpiration
    """The journal table record expiration settings for the journal table."""


class UpdateBucketMetadataJournalTableConfigurationRequest(
    TypedDict,
    total=False,
    closed=True,
):
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
    for the updated server-side encryption type. Length: 20 to 2048."""

    BucketKeyEnabled: NotRequired[bool]
    """Specifies whether Amazon S3 should use an S3 Bucket Key for object encryption
    with server-side encryption using Key Management Service (KMS) keys (SSE-KMS). If
    this value isn't specified, it defaults to `false`."""


class ObjectEncryption(TypedDict):
    """The updated server-side encryption type for this object. Exactly one of:
    `SSEKMS`.
    """

    SSEKMS: SSEKMSEncryption
    """Specifies to update the object encryption type to server-side encryption with
    Key Management Service (KMS) keys (SSE-KMS)."""


class UpdateObjectEncryptionRequest(TypedDict, total=False, closed=True):
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
    """The updated server-side encryption type for this object."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request."""

    ExpectedBucketOwner: str
    ContentMD5: str
    """The MD5 hash for the request body."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the object when you
    use an Amazon Web Services SDK."""


class UploadPartRequest(TypedDict, total=False, closed=True):
    Body: StreamingBlobInput
    """Object data."""

    Bucket: Required[str]
    """The name of the bucket to which the multipart upload was initiated."""

    ContentLength: int
    """Size of the body in bytes."""

    ContentMD5: str
    """The Base64 encoded 128-bit MD5 digest of the part data."""

    ChecksumAlgorithm: literals.ChecksumAlgorithm
    """Indicates the algorithm used to create the checksum for the object when you
    use the SDK."""

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
    """Part number of part being uploaded."""

    UploadId: Required[str]
    """Upload ID identifying the multipart upload whose part is being uploaded."""

    SSECustomerAlgorithm: str
    """Specifies the algorithm to use when encrypting the object (for example,
    AES256)."""

    SSECustomerKey: str | bytes
    """Specifies the customer-provided encryption key for Amazon S3 to use in
    encrypting data."""

    SSECustomerKeyMD5: str
    """Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request."""

    ExpectedBucketOwner: str


class UploadPartCopyRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
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
    """The range of bytes to copy from the source object."""

    Key: Required[str]
    """Object key for which the multipart upload was initiated. Length: at least 1."""

    PartNumber: Required[int]
    """Part number of part being copied."""

    UploadId: Required[str]
    """Upload ID identifying the multipart upload whose part is being copied."""

    SSECustomerAlgorithm: str
    """Specifies the algorithm to use when encrypting the object (for example,
    AES256)."""

    SSECustomerKey: str | bytes
    """Specifies the customer-provided encryption key for Amazon S3 to use in
    encrypting data."""

    SSECustomerKeyMD5: str
    """Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321."""

    CopySourceSSECustomerAlgorithm: str
    """Specifies the algorithm to use when decrypting the source object (for example,
    `AES256`)."""

    CopySourceSSECustomerKey: str | bytes
    """Specifies the customer-provided encryption key for Amazon S3 to use to decrypt
    the source object."""

    CopySourceSSECustomerKeyMD5: str
    """Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321."""

    RequestPayer: literals.RequestPayer
    """Confirms that the requester knows that they will be charged for the request."""

    ExpectedBucketOwner: str
    """The account ID of the expected destination bucket owner."""

    ExpectedSourceBucketOwner: str


class WriteGetObjectResponseRequest(TypedDict, total=False, closed=True):
    RequestRoute: Required[str]
    """Route prefix to the HTTP URL generated."""

    RequestToken: Required[str]
    """A single use encrypted token that maps `WriteGetObjectResponse` to the end
    user `GetObject` request."""

    Body: StreamingBlobInput
    """The object data."""

    StatusCode: int
    """The integer status code for an HTTP response of a corresponding `GetObject`
    request."""

    ErrorCode: str
    """A string that uniquely identifies an error condition."""

    ErrorMessage: str
    """Contains a generic description of the error condition."""

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
    response includes this header."""

    LastModified: TimestampInput
    """The date and time that the object was last modified."""

    MissingMeta: int
    """Set to the number of metadata entries not returned in `x-amz-meta` headers."""

    Metadata: dict[str, str]
    """A map of metadata to store with the object in S3."""

    ObjectLockMode: literals.ObjectLockMode
    """Indicates whether an object stored in Amazon S3 has Object Lock enabled."""

    ObjectLockLegalHoldStatus: literals.ObjectLockLegalHoldStatus
    """Indicates whether an object stored in Amazon S3 has an active legal hold."""

    ObjectLockRetainUntilDate: TimestampInput
    """The date and time when Object Lock is configured to expire."""

    PartsCount: int
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
    TagCount: int
    VersionId: str
    """An ID used to reference a specific version of the object."""

    BucketKeyEnabled: bool
    """Indicates whether the object stored in Amazon S3 uses an S3 bucket key for
    server-side encryption with Amazon Web Services KMS (SSE-KMS)."""


# Other modules define these types: AWS returns them too, or a view mentions them.
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
