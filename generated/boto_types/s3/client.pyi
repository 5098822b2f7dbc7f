"""The client of Amazon Simple Storage Service (2006-03-01)."""

from collections.abc import Sequence
from os import PathLike
from typing import Any, Literal, overload

from botocore.client import BaseClient
from typing_extensions import deprecated

from boto_types._internal.additions import (
    SupportsRead,
    SupportsWrite,
    TransferCallback,
    TransferOptions,
    TransferSource,
)
from boto_types.s3 import errors, literals, paginators, responses, views, waiters
from boto_types.values import (
    CopySource,
    EmptyOutput,
    PresignedPost,
    StreamingBlobInput,
    TimestampInput,
)

class S3Client(BaseClient):
    """Welcome to the Amazon S3 API Reference.

    https://docs.aws.amazon.com/boto3/latest/reference/services/s3.html
    """

    @property
    def exceptions(self) -> errors.S3Exceptions: ...
    def abort_multipart_upload(
        self,
        *,
        Bucket: str,
        Key: str,
        UploadId: str,
        RequestPayer: literals.RequestPayer = ...,
        ExpectedBucketOwner: str = ...,
        IfMatchInitiatedTime: TimestampInput = ...,
    ) -> responses.AbortMultipartUploadOutput:
        """This operation aborts a multipart upload.

        Raises: NoSuchUpload.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/abort_multipart_upload.html
        """

    def complete_multipart_upload(
        self,
        *,
        Bucket: str,
        Key: str,
        UploadId: str,
        MultipartUpload: views.CompletedMultipartUploadLike = ...,
        ChecksumCRC32: str = ...,
        ChecksumCRC32C: str = ...,
        ChecksumCRC64NVME: str = ...,
        ChecksumSHA1: str = ...,
        ChecksumSHA256: str = ...,
        ChecksumSHA512: str = ...,
        ChecksumMD5: str = ...,
        ChecksumXXHASH64: str = ...,
        ChecksumXXHASH3: str = ...,
        ChecksumXXHASH128: str = ...,
        ChecksumType: literals.ChecksumType = ...,
        MpuObjectSize: int = ...,
        RequestPayer: literals.RequestPayer = ...,
        ExpectedBucketOwner: str = ...,
        IfMatch: str = ...,
        IfNoneMatch: str = ...,
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str | bytes = ...,
        SSECustomerKeyMD5: str = ...,
    ) -> responses.CompleteMultipartUploadOutput:
        """Completes a multipart upload by assembling previously uploaded parts.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/complete_multipart_upload.html
        """

    def copy_object(
        self,
        *,
        Bucket: str,
        CopySource: str | CopySource,
        Key: str,
        ACL: literals.ObjectCannedACL = ...,
        CacheControl: str = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ContentDisposition: str = ...,
        ContentEncoding: str = ...,
        ContentLanguage: str = ...,
        ContentType: str = ...,
        CopySourceIfMatch: str = ...,
        CopySourceIfModifiedSince: TimestampInput = ...,
        CopySourceIfNoneMatch: str = ...,
        CopySourceIfUnmodifiedSince: TimestampInput = ...,
        Expires: TimestampInput = ...,
        GrantFullControl: str = ...,
        GrantRead: str = ...,
        GrantReadACP: str = ...,
        GrantWriteACP: str = ...,
        IfMatch: str = ...,
        IfNoneMatch: str = ...,
        Metadata: dict[str, str] = ...,
        MetadataDirective: literals.MetadataDirective = ...,
        TaggingDirective: literals.TaggingDirective = ...,
        AnnotationDirective: literals.AnnotationDirective = ...,
        ServerSideEncryption: literals.ServerSideEncryption = ...,
        StorageClass: literals.StorageClass = ...,
        WebsiteRedirectLocation: str = ...,
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str | bytes = ...,
        SSECustomerKeyMD5: str = ...,
        SSEKMSKeyId: str = ...,
        SSEKMSEncryptionContext: str = ...,
        BucketKeyEnabled: bool = ...,
        CopySourceSSECustomerAlgorithm: str = ...,
        CopySourceSSECustomerKey: str | bytes = ...,
        CopySourceSSECustomerKeyMD5: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        Tagging: str = ...,
        ObjectLockMode: literals.ObjectLockMode = ...,
        ObjectLockRetainUntilDate: TimestampInput = ...,
        ObjectLockLegalHoldStatus: literals.ObjectLockLegalHoldStatus = ...,
        ObjectLockEventHold: literals.ObjectLockEventHold = ...,
        ObjectLockEventHoldDurationDays: int = ...,
        ObjectLockEventHoldDurationYears: int = ...,
        ExpectedBucketOwner: str = ...,
        ExpectedSourceBucketOwner: str = ...,
    ) -> responses.CopyObjectOutput:
        """Creates a copy of an object that is already stored in Amazon S3.

        Raises: ObjectNotInActiveTierError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/copy_object.html
        """

    def create_bucket(
        self,
        *,
        Bucket: str,
        ACL: literals.BucketCannedACL = ...,
        CreateBucketConfiguration: views.CreateBucketConfigurationLike = ...,
        GrantFullControl: str = ...,
        GrantRead: str = ...,
        GrantReadACP: str = ...,
        GrantWrite: str = ...,
        GrantWriteACP: str = ...,
        ObjectLockEnabledForBucket: bool = ...,
        ObjectOwnership: literals.ObjectOwnership = ...,
        BucketNamespace: literals.BucketNamespace = ...,
    ) -> responses.CreateBucketOutput:
        """Creates a new S3 bucket.

        Raises: BucketAlreadyExists, BucketAlreadyOwnedByYou.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/create_bucket.html
        """

    def create_bucket_metadata_configuration(
        self,
        *,
        Bucket: str,
        MetadataConfiguration: views.MetadataConfigurationLike,
        ContentMD5: str = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """Creates an S3 Metadata V2 metadata configuration for a general purpose
        bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/create_bucket_metadata_configuration.html
        """

    def create_bucket_metadata_table_configuration(
        self,
        *,
        Bucket: str,
        MetadataTableConfiguration: views.MetadataTableConfigurationLike,
        ContentMD5: str = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """Creates a V1 S3 Metadata configuration for a general purpose bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/create_bucket_metadata_table_configuration.html
        """

    def create_multipart_upload(
        self,
        *,
        Bucket: str,
        Key: str,
        ACL: literals.ObjectCannedACL = ...,
        CacheControl: str = ...,
        ContentDisposition: str = ...,
        ContentEncoding: str = ...,
        ContentLanguage: str = ...,
        ContentType: str = ...,
        Expires: TimestampInput = ...,
        GrantFullControl: str = ...,
        GrantRead: str = ...,
        GrantReadACP: str = ...,
        GrantWriteACP: str = ...,
        Metadata: dict[str, str] = ...,
        ServerSideEncryption: literals.ServerSideEncryption = ...,
        StorageClass: literals.StorageClass = ...,
        WebsiteRedirectLocation: str = ...,
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str | bytes = ...,
        SSECustomerKeyMD5: str = ...,
        SSEKMSKeyId: str = ...,
        SSEKMSEncryptionContext: str = ...,
        BucketKeyEnabled: bool = ...,
        RequestPayer: literals.RequestPayer = ...,
        Tagging: str = ...,
        ObjectLockMode: literals.ObjectLockMode = ...,
        ObjectLockRetainUntilDate: TimestampInput = ...,
        ObjectLockLegalHoldStatus: literals.ObjectLockLegalHoldStatus = ...,
        ObjectLockEventHold: literals.ObjectLockEventHold = ...,
        ObjectLockEventHoldDurationDays: int = ...,
        ObjectLockEventHoldDurationYears: int = ...,
        ExpectedBucketOwner: str = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ChecksumType: literals.ChecksumType = ...,
    ) -> responses.CreateMultipartUploadOutput:
        """This action initiates a multipart upload and returns an upload ID.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/create_multipart_upload.html
        """

    def create_session(
        self,
        *,
        Bucket: str,
        SessionMode: literals.SessionMode = ...,
        ServerSideEncryption: literals.ServerSideEncryption = ...,
        SSEKMSKeyId: str = ...,
        SSEKMSEncryptionContext: str = ...,
        BucketKeyEnabled: bool = ...,
    ) -> responses.CreateSessionOutput:
        """Creates a session that establishes temporary security credentials to
        support fast authentication and authorization for the Zonal endpoint API
        operations on directory buckets.

        Raises: NoSuchBucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/create_session.html
        """

    def delete_bucket(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """Deletes the S3 bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/delete_bucket.html
        """

    def delete_bucket_analytics_configuration(
        self,
        *,
        Bucket: str,
        Id: str,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """Deletes an analytics configuration for the bucket (specified by the
        analytics configuration ID).

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/delete_bucket_analytics_configuration.html
        """

    def delete_bucket_cors(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """Deletes the cors configuration information set for the bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/delete_bucket_cors.html
        """

    def delete_bucket_encryption(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """This implementation of the DELETE action resets the default encryption for
        the bucket as server-side encryption with Amazon S3 managed keys (SSE-S3).

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/delete_bucket_encryption.html
        """

    def delete_bucket_intelligent_tiering_configuration(
        self,
        *,
        Bucket: str,
        Id: str,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """Deletes the S3 Intelligent-Tiering configuration from the specified
        bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/delete_bucket_intelligent_tiering_configuration.html
        """

    def delete_bucket_inventory_configuration(
        self,
        *,
        Bucket: str,
        Id: str,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """Deletes an S3 Inventory configuration (identified by the inventory ID)
        from the bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/delete_bucket_inventory_configuration.html
        """

    def delete_bucket_lifecycle(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """Deletes the lifecycle configuration from the specified bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/delete_bucket_lifecycle.html
        """

    def delete_bucket_metadata_configuration(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """Deletes an S3 Metadata configuration from a general purpose bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/delete_bucket_metadata_configuration.html
        """

    def delete_bucket_metadata_table_configuration(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """Deletes a V1 S3 Metadata configuration from a general purpose bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/delete_bucket_metadata_table_configuration.html
        """

    def delete_bucket_metrics_configuration(
        self,
        *,
        Bucket: str,
        Id: str,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """Deletes a metrics configuration for the Amazon CloudWatch request metrics
        (specified by the metrics configuration ID) from the bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/delete_bucket_metrics_configuration.html
        """

    def delete_bucket_ownership_controls(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """Removes OwnershipControls for an Amazon S3 bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/delete_bucket_ownership_controls.html
        """

    def delete_bucket_policy(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """Deletes the policy of a specified bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/delete_bucket_policy.html
        """

    def delete_bucket_replication(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """Deletes the replication configuration from the bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/delete_bucket_replication.html
        """

    def delete_bucket_tagging(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """Deletes tags from the general purpose bucket if attribute based access
        control (ABAC) is not enabled for the bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/delete_bucket_tagging.html
        """

    def delete_bucket_website(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """This action removes the website configuration for a bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/delete_bucket_website.html
        """

    def delete_object(
        self,
        *,
        Bucket: str,
        Key: str,
        MFA: str = ...,
        VersionId: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        BypassGovernanceRetention: bool = ...,
        ExpectedBucketOwner: str = ...,
        IfMatch: str = ...,
        IfMatchLastModifiedTime: TimestampInput = ...,
        IfMatchSize: int = ...,
    ) -> responses.DeleteObjectOutput:
        """Removes an object from a bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/delete_object.html
        """

    def delete_object_annotation(
        self,
        *,
        Bucket: str,
        Key: str,
        AnnotationName: str,
        VersionId: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        ExpectedBucketOwner: str = ...,
        ObjectIfMatch: str = ...,
    ) -> responses.DeleteObjectAnnotationOutput:
        """Deletes a specific annotation from an Amazon S3 object.

        Raises: NoSuchBucket, NoSuchKey.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/delete_object_annotation.html
        """

    def delete_object_tagging(
        self,
        *,
        Bucket: str,
        Key: str,
        VersionId: str = ...,
        ExpectedBucketOwner: str = ...,
    ) -> responses.DeleteObjectTaggingOutput:
        """Removes the entire tag set from the specified object.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/delete_object_tagging.html
        """

    def delete_objects(
        self,
        *,
        Bucket: str,
        Delete: views.DeleteLike,
        MFA: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        BypassGovernanceRetention: bool = ...,
        ExpectedBucketOwner: str = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
    ) -> responses.DeleteObjectsOutput:
        """This operation enables you to delete multiple objects from a bucket using
        a single HTTP request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/delete_objects.html
        """

    def delete_public_access_block(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """Removes the PublicAccessBlock configuration for an Amazon S3 bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/delete_public_access_block.html
        """

    def get_bucket_abac(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetBucketAbacOutput:
        """Returns the attribute-based access control (ABAC) property of the general
        purpose bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_abac.html
        """

    def get_bucket_accelerate_configuration(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
        RequestPayer: literals.RequestPayer = ...,
    ) -> responses.GetBucketAccelerateConfigurationOutput:
        """This implementation of the GET action uses the accelerate subresource to
        return the Transfer Acceleration state of a bucket, which is either Enabled
        or Suspended.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_accelerate_configuration.html
        """

    def get_bucket_acl(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetBucketAclOutput:
        """This implementation of the GET action uses the acl subresource to return
        the access control list (ACL) of a bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_acl.html
        """

    def get_bucket_analytics_configuration(
        self,
        *,
        Bucket: str,
        Id: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetBucketAnalyticsConfigurationOutput:
        """This implementation of the GET action returns an analytics configuration
        (identified by the analytics configuration ID) from the bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_analytics_configuration.html
        """

    def get_bucket_cors(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetBucketCorsOutput:
        """Returns the Cross-Origin Resource Sharing (CORS) configuration information
        set for the bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_cors.html
        """

    def get_bucket_encryption(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetBucketEncryptionOutput:
        """Returns the default encryption configuration for an Amazon S3 bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_encryption.html
        """

    def get_bucket_intelligent_tiering_configuration(
        self,
        *,
        Bucket: str,
        Id: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetBucketIntelligentTieringConfigurationOutput:
        """Gets the S3 Intelligent-Tiering configuration from the specified bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_intelligent_tiering_configuration.html
        """

    def get_bucket_inventory_configuration(
        self,
        *,
        Bucket: str,
        Id: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetBucketInventoryConfigurationOutput:
        """Returns an S3 Inventory configuration (identified by the inventory
        configuration ID) from the bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_inventory_configuration.html
        """

    @deprecated("AWS has deprecated this operation.")
    def get_bucket_lifecycle(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetBucketLifecycleOutput:
        """Returns the lifecycle configuration information set on the bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_lifecycle.html
        """

    def get_bucket_lifecycle_configuration(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetBucketLifecycleConfigurationOutput:
        """Returns the lifecycle configuration information set on the bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_lifecycle_configuration.html
        """

    def get_bucket_location(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetBucketLocationOutput:
        """Returns the Region the bucket resides in.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_location.html
        """

    def get_bucket_logging(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetBucketLoggingOutput:
        """Returns the logging status of a bucket and the permissions users have to
        view and modify that status.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_logging.html
        """

    def get_bucket_metadata_configuration(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetBucketMetadataConfigurationOutput:
        """Retrieves the S3 Metadata configuration for a general purpose bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_metadata_configuration.html
        """

    def get_bucket_metadata_table_configuration(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetBucketMetadataTableConfigurationOutput:
        """Retrieves the V1 S3 Metadata configuration for a general purpose bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_metadata_table_configuration.html
        """

    def get_bucket_metrics_configuration(
        self,
        *,
        Bucket: str,
        Id: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetBucketMetricsConfigurationOutput:
        """Gets a metrics configuration (specified by the metrics configuration ID)
        from the bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_metrics_configuration.html
        """

    @deprecated("AWS has deprecated this operation.")
    def get_bucket_notification(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.NotificationConfigurationDeprecatedResult:
        """No longer used, see GetBucketNotificationConfiguration.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_notification.html
        """

    def get_bucket_notification_configuration(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.NotificationConfigurationResult:
        """Returns the notification configuration of a bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_notification_configuration.html
        """

    def get_bucket_ownership_controls(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetBucketOwnershipControlsOutput:
        """Retrieves OwnershipControls for an Amazon S3 bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_ownership_controls.html
        """

    def get_bucket_policy(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetBucketPolicyOutput:
        """Returns the policy of a specified bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_policy.html
        """

    def get_bucket_policy_status(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetBucketPolicyStatusOutput:
        """Retrieves the policy status for an Amazon S3 bucket, indicating whether
        the bucket is public.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_policy_status.html
        """

    def get_bucket_replication(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetBucketReplicationOutput:
        """Returns the replication configuration of a bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_replication.html
        """

    def get_bucket_request_payment(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetBucketRequestPaymentOutput:
        """Returns the request payment configuration of a bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_request_payment.html
        """

    def get_bucket_tagging(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetBucketTaggingOutput:
        """Returns the tag set associated with the general purpose bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_tagging.html
        """

    def get_bucket_versioning(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetBucketVersioningOutput:
        """Returns the versioning state of a bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_versioning.html
        """

    def get_bucket_website(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetBucketWebsiteOutput:
        """Returns the website configuration for a bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_website.html
        """

    def get_object(
        self,
        *,
        Bucket: str,
        Key: str,
        IfMatch: str = ...,
        IfModifiedSince: TimestampInput = ...,
        IfNoneMatch: str = ...,
        IfUnmodifiedSince: TimestampInput = ...,
        Range: str = ...,
        ResponseCacheControl: str = ...,
        ResponseContentDisposition: str = ...,
        ResponseContentEncoding: str = ...,
        ResponseContentLanguage: str = ...,
        ResponseContentType: str = ...,
        ResponseExpires: TimestampInput = ...,
        VersionId: str = ...,
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str | bytes = ...,
        SSECustomerKeyMD5: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        PartNumber: int = ...,
        ExpectedBucketOwner: str = ...,
        ChecksumMode: literals.ChecksumMode = ...,
    ) -> responses.GetObjectOutput:
        """Retrieves an object from Amazon S3.

        Raises: NoSuchKey, InvalidObjectState.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_object.html
        """

    def get_object_acl(
        self,
        *,
        Bucket: str,
        Key: str,
        VersionId: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetObjectAclOutput:
        """Returns the access control list (ACL) of an object.

        Raises: NoSuchKey.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_object_acl.html
        """

    def get_object_annotation(
        self,
        *,
        Bucket: str,
        Key: str,
        AnnotationName: str,
        VersionId: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        ExpectedBucketOwner: str = ...,
        ChecksumMode: literals.ChecksumMode = ...,
    ) -> responses.GetObjectAnnotationOutput:
        """Retrieves an annotation from an Amazon S3 object.

        Raises: NoSuchBucket, NoSuchKey, NoSuchAnnotation.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_object_annotation.html
        """

    def get_object_attributes(
        self,
        *,
        Bucket: str,
        Key: str,
        ObjectAttributes: Sequence[literals.ObjectAttributes],
        VersionId: str = ...,
        MaxParts: int = ...,
        PartNumberMarker: int = ...,
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str = ...,
        SSECustomerKeyMD5: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetObjectAttributesOutput:
        """Retrieves all of the metadata from an object without returning the object
        itself.

        Raises: NoSuchKey.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_object_attributes.html
        """

    def get_object_legal_hold(
        self,
        *,
        Bucket: str,
        Key: str,
        VersionId: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetObjectLegalHoldOutput:
        """Gets an object's current legal hold status.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_object_legal_hold.html
        """

    def get_object_lock_configuration(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetObjectLockConfigurationOutput:
        """Gets the Object Lock configuration for a bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_object_lock_configuration.html
        """

    def get_object_retention(
        self,
        *,
        Bucket: str,
        Key: str,
        VersionId: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetObjectRetentionOutput:
        """Retrieves an object's retention settings.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_object_retention.html
        """

    def get_object_tagging(
        self,
        *,
        Bucket: str,
        Key: str,
        VersionId: str = ...,
        ExpectedBucketOwner: str = ...,
        RequestPayer: literals.RequestPayer = ...,
    ) -> responses.GetObjectTaggingOutput:
        """Returns the tag-set of an object.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_object_tagging.html
        """

    def get_object_torrent(
        self,
        *,
        Bucket: str,
        Key: str,
        RequestPayer: literals.RequestPayer = ...,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetObjectTorrentOutput:
        """Returns torrent files from a bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_object_torrent.html
        """

    def get_public_access_block(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.GetPublicAccessBlockOutput:
        """Retrieves the PublicAccessBlock configuration for an Amazon S3 bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_public_access_block.html
        """

    def head_bucket(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
    ) -> responses.HeadBucketOutput:
        """You can use this operation to determine if a bucket exists and if you have
        permission to access it.

        Raises: NoSuchBucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/head_bucket.html
        """

    def head_object(
        self,
        *,
        Bucket: str,
        Key: str,
        IfMatch: str = ...,
        IfModifiedSince: TimestampInput = ...,
        IfNoneMatch: str = ...,
        IfUnmodifiedSince: TimestampInput = ...,
        Range: str = ...,
        ResponseCacheControl: str = ...,
        ResponseContentDisposition: str = ...,
        ResponseContentEncoding: str = ...,
        ResponseContentLanguage: str = ...,
        ResponseContentType: str = ...,
        ResponseExpires: TimestampInput = ...,
        VersionId: str = ...,
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str | bytes = ...,
        SSECustomerKeyMD5: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        PartNumber: int = ...,
        ExpectedBucketOwner: str = ...,
        ChecksumMode: literals.ChecksumMode = ...,
    ) -> responses.HeadObjectOutput:
        """The HEAD operation retrieves metadata from an object without returning the
        object itself.

        Raises: NoSuchKey.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/head_object.html
        """

    def list_bucket_analytics_configurations(
        self,
        *,
        Bucket: str,
        ContinuationToken: str = ...,
        ExpectedBucketOwner: str = ...,
    ) -> responses.ListBucketAnalyticsConfigurationsOutput:
        """Lists the analytics configurations for the bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/list_bucket_analytics_configurations.html
        """

    def list_bucket_intelligent_tiering_configurations(
        self,
        *,
        Bucket: str,
        ContinuationToken: str = ...,
        ExpectedBucketOwner: str = ...,
    ) -> responses.ListBucketIntelligentTieringConfigurationsOutput:
        """Lists the S3 Intelligent-Tiering configuration from the specified bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/list_bucket_intelligent_tiering_configurations.html
        """

    def list_bucket_inventory_configurations(
        self,
        *,
        Bucket: str,
        ContinuationToken: str = ...,
        ExpectedBucketOwner: str = ...,
    ) -> responses.ListBucketInventoryConfigurationsOutput:
        """Returns a list of S3 Inventory configurations for the bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/list_bucket_inventory_configurations.html
        """

    def list_bucket_metrics_configurations(
        self,
        *,
        Bucket: str,
        ContinuationToken: str = ...,
        ExpectedBucketOwner: str = ...,
    ) -> responses.ListBucketMetricsConfigurationsOutput:
        """Lists the metrics configurations for the bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/list_bucket_metrics_configurations.html
        """

    def list_buckets(
        self,
        *,
        MaxBuckets: int = ...,
        ContinuationToken: str = ...,
        Prefix: str = ...,
        BucketRegion: str = ...,
    ) -> responses.ListBucketsOutput:
        """Returns a list of all buckets owned by the authenticated sender of the
        request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/list_buckets.html
        """

    def list_directory_buckets(
        self,
        *,
        ContinuationToken: str = ...,
        MaxDirectoryBuckets: int = ...,
    ) -> responses.ListDirectoryBucketsOutput:
        """Returns a list of all Amazon S3 directory buckets owned by the
        authenticated sender of the request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/list_directory_buckets.html
        """

    def list_multipart_uploads(
        self,
        *,
        Bucket: str,
        Delimiter: str = ...,
        EncodingType: literals.EncodingType = ...,
        KeyMarker: str = ...,
        MaxUploads: int = ...,
        Prefix: str = ...,
        UploadIdMarker: str = ...,
        ExpectedBucketOwner: str = ...,
        RequestPayer: literals.RequestPayer = ...,
    ) -> responses.ListMultipartUploadsOutput:
        """This operation lists in-progress multipart uploads in a bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/list_multipart_uploads.html
        """

    def list_object_annotations(
        self,
        *,
        Bucket: str,
        Key: str,
        VersionId: str = ...,
        MaxAnnotationResults: int = ...,
        AnnotationPrefix: str = ...,
        ContinuationToken: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        ExpectedBucketOwner: str = ...,
    ) -> responses.ListObjectAnnotationsOutput:
        """Lists the annotations attached to an Amazon S3 object.

        Raises: NoSuchBucket, NoSuchKey, InvalidPrefix.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/list_object_annotations.html
        """

    def list_object_versions(
        self,
        *,
        Bucket: str,
        Delimiter: str = ...,
        EncodingType: literals.EncodingType = ...,
        KeyMarker: str = ...,
        MaxKeys: int = ...,
        Prefix: str = ...,
        VersionIdMarker: str = ...,
        ExpectedBucketOwner: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        OptionalObjectAttributes: Sequence[literals.OptionalObjectAttributes] = ...,
    ) -> responses.ListObjectVersionsOutput:
        """Returns metadata about all versions of the objects in a bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/list_object_versions.html
        """

    def list_objects(
        self,
        *,
        Bucket: str,
        Delimiter: str = ...,
        EncodingType: literals.EncodingType = ...,
        Marker: str = ...,
        MaxKeys: int = ...,
        Prefix: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        ExpectedBucketOwner: str = ...,
        OptionalObjectAttributes: Sequence[literals.OptionalObjectAttributes] = ...,
    ) -> responses.ListObjectsOutput:
        """Returns some or all (up to 1,000) of the objects in a bucket.

        Raises: NoSuchBucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/list_objects.html
        """

    def list_objects_v2(
        self,
        *,
        Bucket: str,
        Delimiter: str = ...,
        EncodingType: literals.EncodingType = ...,
        MaxKeys: int = ...,
        Prefix: str = ...,
        ContinuationToken: str = ...,
        FetchOwner: bool = ...,
        StartAfter: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        ExpectedBucketOwner: str = ...,
        OptionalObjectAttributes: Sequence[literals.OptionalObjectAttributes] = ...,
    ) -> responses.ListObjectsV2Output:
        """Returns some or all (up to 1,000) of the objects in a bucket with each
        request.

        Raises: NoSuchBucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/list_objects_v2.html
        """

    def list_parts(
        self,
        *,
        Bucket: str,
        Key: str,
        UploadId: str,
        MaxParts: int = ...,
        PartNumberMarker: int = ...,
        RequestPayer: literals.RequestPayer = ...,
        ExpectedBucketOwner: str = ...,
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str = ...,
        SSECustomerKeyMD5: str = ...,
    ) -> responses.ListPartsOutput:
        """Lists the parts that have been uploaded for a specific multipart upload.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/list_parts.html
        """

    def put_bucket_abac(
        self,
        *,
        Bucket: str,
        AbacStatus: views.AbacStatusLike,
        ContentMD5: str = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """Sets the attribute-based access control (ABAC) property of the general
        purpose bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_bucket_abac.html
        """

    def put_bucket_accelerate_configuration(
        self,
        *,
        Bucket: str,
        AccelerateConfiguration: views.AccelerateConfigurationLike,
        ExpectedBucketOwner: str = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
    ) -> EmptyOutput:
        """Sets the accelerate configuration of an existing bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_bucket_accelerate_configuration.html
        """

    def put_bucket_acl(
        self,
        *,
        Bucket: str,
        ACL: literals.BucketCannedACL = ...,
        AccessControlPolicy: views.AccessControlPolicyLike = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        GrantFullControl: str = ...,
        GrantRead: str = ...,
        GrantReadACP: str = ...,
        GrantWrite: str = ...,
        GrantWriteACP: str = ...,
        ExpectedBucketOwner: str = ...,
        ContentMD5: str = ...,
    ) -> EmptyOutput:
        """Sets the permissions on an existing bucket using access control lists
        (ACL).

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_bucket_acl.html
        """

    def put_bucket_analytics_configuration(
        self,
        *,
        Bucket: str,
        Id: str,
        AnalyticsConfiguration: views.AnalyticsConfigurationLike,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """Sets an analytics configuration for the bucket (specified by the analytics
        configuration ID).

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_bucket_analytics_configuration.html
        """

    def put_bucket_cors(
        self,
        *,
        Bucket: str,
        CORSConfiguration: views.CORSConfigurationLike,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ExpectedBucketOwner: str = ...,
        ContentMD5: str = ...,
    ) -> EmptyOutput:
        """Sets the cors configuration for your bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_bucket_cors.html
        """

    def put_bucket_encryption(
        self,
        *,
        Bucket: str,
        ServerSideEncryptionConfiguration: views.ServerSideEncryptionConfigurationLike,
        ContentMD5: str = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """This operation configures default encryption and Amazon S3 Bucket Keys for
        an existing bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_bucket_encryption.html
        """

    def put_bucket_intelligent_tiering_configuration(
        self,
        *,
        Bucket: str,
        Id: str,
        IntelligentTieringConfiguration: views.IntelligentTieringConfigurationLike,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """Puts a S3 Intelligent-Tiering configuration to the specified bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_bucket_intelligent_tiering_configuration.html
        """

    def put_bucket_inventory_configuration(
        self,
        *,
        Bucket: str,
        Id: str,
        InventoryConfiguration: views.InventoryConfigurationLike,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """This implementation of the PUT action adds an S3 Inventory configuration
        (identified by the inventory ID) to the bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_bucket_inventory_configuration.html
        """

    @deprecated("AWS has deprecated this operation.")
    def put_bucket_lifecycle(
        self,
        *,
        Bucket: str,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        LifecycleConfiguration: views.LifecycleConfigurationLike = ...,
        ExpectedBucketOwner: str = ...,
        ContentMD5: str = ...,
    ) -> EmptyOutput:
        """Creates a new lifecycle configuration for the bucket or replaces an
        existing lifecycle configuration.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_bucket_lifecycle.html
        """

    def put_bucket_lifecycle_configuration(
        self,
        *,
        Bucket: str,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        LifecycleConfiguration: views.BucketLifecycleConfigurationLike = ...,
        ExpectedBucketOwner: str = ...,
        TransitionDefaultMinimumObjectSize: (
            literals.TransitionDefaultMinimumObjectSize
        ) = ...,
    ) -> responses.PutBucketLifecycleConfigurationOutput:
        """Creates a new lifecycle configuration for the bucket or replaces an
        existing lifecycle configuration.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_bucket_lifecycle_configuration.html
        """

    def put_bucket_logging(
        self,
        *,
        Bucket: str,
        BucketLoggingStatus: views.BucketLoggingStatusLike,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ExpectedBucketOwner: str = ...,
        ContentMD5: str = ...,
    ) -> EmptyOutput:
        """Set the logging parameters for a bucket and to specify permissions for who
        can view and modify the logging parameters.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_bucket_logging.html
        """

    def put_bucket_metrics_configuration(
        self,
        *,
        Bucket: str,
        Id: str,
        MetricsConfiguration: views.MetricsConfigurationLike,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """Sets a metrics configuration (specified by the metrics configuration ID)
        for the bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_bucket_metrics_configuration.html
        """

    @deprecated("AWS has deprecated this operation.")
    def put_bucket_notification(
        self,
        *,
        Bucket: str,
        NotificationConfiguration: views.NotificationConfigurationDeprecatedLike,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ExpectedBucketOwner: str = ...,
        ContentMD5: str = ...,
    ) -> EmptyOutput:
        """No longer used, see the PutBucketNotificationConfiguration operation.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_bucket_notification.html
        """

    def put_bucket_notification_configuration(
        self,
        *,
        Bucket: str,
        NotificationConfiguration: views.NotificationConfigurationLike,
        ExpectedBucketOwner: str = ...,
        SkipDestinationValidation: bool = ...,
    ) -> EmptyOutput:
        """Enables notifications of specified events for a bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_bucket_notification_configuration.html
        """

    def put_bucket_ownership_controls(
        self,
        *,
        Bucket: str,
        OwnershipControls: views.OwnershipControlsLike,
        ContentMD5: str = ...,
        ExpectedBucketOwner: str = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
    ) -> EmptyOutput:
        """Creates or modifies OwnershipControls for an Amazon S3 bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_bucket_ownership_controls.html
        """

    def put_bucket_policy(
        self,
        *,
        Bucket: str,
        Policy: str,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ConfirmRemoveSelfBucketAccess: bool = ...,
        ExpectedBucketOwner: str = ...,
        ContentMD5: str = ...,
    ) -> EmptyOutput:
        """Applies an Amazon S3 bucket policy to an Amazon S3 bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_bucket_policy.html
        """

    def put_bucket_replication(
        self,
        *,
        Bucket: str,
        ReplicationConfiguration: views.ReplicationConfigurationLike,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        Token: str = ...,
        ExpectedBucketOwner: str = ...,
        ContentMD5: str = ...,
    ) -> EmptyOutput:
        """Creates a replication configuration or replaces an existing one.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_bucket_replication.html
        """

    def put_bucket_request_payment(
        self,
        *,
        Bucket: str,
        RequestPaymentConfiguration: views.RequestPaymentConfigurationLike,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ExpectedBucketOwner: str = ...,
        ContentMD5: str = ...,
    ) -> EmptyOutput:
        """Sets the request payment configuration for a bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_bucket_request_payment.html
        """

    def put_bucket_tagging(
        self,
        *,
        Bucket: str,
        Tagging: views.TaggingLike,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ExpectedBucketOwner: str = ...,
        ContentMD5: str = ...,
    ) -> EmptyOutput:
        """Sets the tags for a general purpose bucket if attribute based access
        control (ABAC) is not enabled for the bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_bucket_tagging.html
        """

    def put_bucket_versioning(
        self,
        *,
        Bucket: str,
        VersioningConfiguration: views.VersioningConfigurationLike,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        MFA: str = ...,
        ExpectedBucketOwner: str = ...,
        ContentMD5: str = ...,
    ) -> EmptyOutput:
        """Sets the versioning state of an existing bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_bucket_versioning.html
        """

    def put_bucket_website(
        self,
        *,
        Bucket: str,
        WebsiteConfiguration: views.WebsiteConfigurationLike,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ExpectedBucketOwner: str = ...,
        ContentMD5: str = ...,
    ) -> EmptyOutput:
        """Sets the configuration of the website that is specified in the website
        subresource.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_bucket_website.html
        """

    def put_object(
        self,
        *,
        Bucket: str,
        Key: str,
        ACL: literals.ObjectCannedACL = ...,
        Body: StreamingBlobInput = ...,
        CacheControl: str = ...,
        ContentDisposition: str = ...,
        ContentEncoding: str = ...,
        ContentLanguage: str = ...,
        ContentLength: int = ...,
        ContentMD5: str = ...,
        ContentType: str = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ChecksumCRC32: str = ...,
        ChecksumCRC32C: str = ...,
        ChecksumCRC64NVME: str = ...,
        ChecksumSHA1: str = ...,
        ChecksumSHA256: str = ...,
        ChecksumSHA512: str = ...,
        ChecksumMD5: str = ...,
        ChecksumXXHASH64: str = ...,
        ChecksumXXHASH3: str = ...,
        ChecksumXXHASH128: str = ...,
        Expires: TimestampInput = ...,
        IfMatch: str = ...,
        IfNoneMatch: str = ...,
        GrantFullControl: str = ...,
        GrantRead: str = ...,
        GrantReadACP: str = ...,
        GrantWriteACP: str = ...,
        WriteOffsetBytes: int = ...,
        Metadata: dict[str, str] = ...,
        ServerSideEncryption: literals.ServerSideEncryption = ...,
        StorageClass: literals.StorageClass = ...,
        WebsiteRedirectLocation: str = ...,
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str | bytes = ...,
        SSECustomerKeyMD5: str = ...,
        SSEKMSKeyId: str = ...,
        SSEKMSEncryptionContext: str = ...,
        BucketKeyEnabled: bool = ...,
        RequestPayer: literals.RequestPayer = ...,
        Tagging: str = ...,
        ObjectLockMode: literals.ObjectLockMode = ...,
        ObjectLockRetainUntilDate: TimestampInput = ...,
        ObjectLockLegalHoldStatus: literals.ObjectLockLegalHoldStatus = ...,
        ObjectLockEventHold: literals.ObjectLockEventHold = ...,
        ObjectLockEventHoldDurationDays: int = ...,
        ObjectLockEventHoldDurationYears: int = ...,
        ExpectedBucketOwner: str = ...,
    ) -> responses.PutObjectOutput:
        """Adds an object to a bucket.

        Raises: InvalidRequest, InvalidWriteOffset, TooManyParts,
        EncryptionTypeMismatch.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_object.html
        """

    def put_object_acl(
        self,
        *,
        Bucket: str,
        Key: str,
        ACL: literals.ObjectCannedACL = ...,
        AccessControlPolicy: views.AccessControlPolicyLike = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        GrantFullControl: str = ...,
        GrantRead: str = ...,
        GrantReadACP: str = ...,
        GrantWrite: str = ...,
        GrantWriteACP: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        VersionId: str = ...,
        ExpectedBucketOwner: str = ...,
        ContentMD5: str = ...,
    ) -> responses.PutObjectAclOutput:
        """Uses the acl subresource to set the access control list (ACL) permissions
        for a new or existing object in an S3 bucket.

        Raises: NoSuchKey.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_object_acl.html
        """

    def put_object_annotation(
        self,
        *,
        Bucket: str,
        Key: str,
        AnnotationName: str,
        AnnotationPayload: StreamingBlobInput,
        VersionId: str = ...,
        ObjectIfMatch: str = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ChecksumCRC32: str = ...,
        ChecksumCRC32C: str = ...,
        ChecksumCRC64NVME: str = ...,
        ChecksumSHA1: str = ...,
        ChecksumSHA256: str = ...,
        ChecksumSHA512: str = ...,
        ChecksumMD5: str = ...,
        ChecksumXXHASH64: str = ...,
        ChecksumXXHASH3: str = ...,
        ChecksumXXHASH128: str = ...,
        ContentMD5: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        ExpectedBucketOwner: str = ...,
    ) -> responses.PutObjectAnnotationOutput:
        """Attaches an annotation to an Amazon S3 object.

        Raises: NoSuchBucket, NoSuchKey, InvalidRequest, AnnotationNameTooLong,
        AnnotationLimitExceeded, InvalidAnnotationName, UnsupportedMediaType.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_object_annotation.html
        """

    def put_object_legal_hold(
        self,
        *,
        Bucket: str,
        Key: str,
        LegalHold: views.ObjectLockLegalHoldLike = ...,
        RequestPayer: literals.RequestPayer = ...,
        VersionId: str = ...,
        ContentMD5: str = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ExpectedBucketOwner: str = ...,
    ) -> responses.PutObjectLegalHoldOutput:
        """Applies a legal hold configuration to the specified object.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_object_legal_hold.html
        """

    def put_object_lock_configuration(
        self,
        *,
        Bucket: str,
        ObjectLockConfiguration: views.ObjectLockConfigurationLike = ...,
        RequestPayer: literals.RequestPayer = ...,
        Token: str = ...,
        ContentMD5: str = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ExpectedBucketOwner: str = ...,
    ) -> responses.PutObjectLockConfigurationOutput:
        """Places an Object Lock configuration on the specified bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_object_lock_configuration.html
        """

    def put_object_retention(
        self,
        *,
        Bucket: str,
        Key: str,
        Retention: views.ObjectLockRetentionLike = ...,
        RequestPayer: literals.RequestPayer = ...,
        VersionId: str = ...,
        BypassGovernanceRetention: bool = ...,
        ContentMD5: str = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ExpectedBucketOwner: str = ...,
    ) -> responses.PutObjectRetentionOutput:
        """Places an Object Retention configuration on an object.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_object_retention.html
        """

    def put_object_tagging(
        self,
        *,
        Bucket: str,
        Key: str,
        Tagging: views.TaggingLike,
        VersionId: str = ...,
        ContentMD5: str = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ExpectedBucketOwner: str = ...,
        RequestPayer: literals.RequestPayer = ...,
    ) -> responses.PutObjectTaggingOutput:
        """Sets the supplied tag-set to an object that already exists in a bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_object_tagging.html
        """

    def put_public_access_block(
        self,
        *,
        Bucket: str,
        PublicAccessBlockConfiguration: views.PublicAccessBlockConfigurationLike,
        ContentMD5: str = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """Creates or modifies the PublicAccessBlock configuration for an Amazon S3
        bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_public_access_block.html
        """

    def rename_object(
        self,
        *,
        Bucket: str,
        Key: str,
        RenameSource: str,
        DestinationIfMatch: str = ...,
        DestinationIfNoneMatch: str = ...,
        DestinationIfModifiedSince: TimestampInput = ...,
        DestinationIfUnmodifiedSince: TimestampInput = ...,
        SourceIfMatch: str = ...,
        SourceIfNoneMatch: str = ...,
        SourceIfModifiedSince: TimestampInput = ...,
        SourceIfUnmodifiedSince: TimestampInput = ...,
        ClientToken: str = ...,
    ) -> responses.RenameObjectOutput:
        """Renames an existing object in a directory bucket that uses the S3 Express
        One Zone storage class.

        Raises: IdempotencyParameterMismatch.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/rename_object.html
        """

    def restore_object(
        self,
        *,
        Bucket: str,
        Key: str,
        VersionId: str = ...,
        RestoreRequest: views.RestoreRequestLike = ...,
        RequestPayer: literals.RequestPayer = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ExpectedBucketOwner: str = ...,
    ) -> responses.RestoreObjectOutput:
        """Restores an archived copy of an object back into Amazon S3

        Raises: ObjectAlreadyInActiveTierError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/restore_object.html
        """

    def select_object_content(
        self,
        *,
        Bucket: str,
        Key: str,
        Expression: str,
        ExpressionType: literals.ExpressionType,
        InputSerialization: views.InputSerializationLike,
        OutputSerialization: views.OutputSerializationLike,
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str | bytes = ...,
        SSECustomerKeyMD5: str = ...,
        RequestProgress: views.RequestProgressLike = ...,
        ScanRange: views.ScanRangeLike = ...,
        ExpectedBucketOwner: str = ...,
    ) -> responses.SelectObjectContentOutput:
        """This action filters the contents of an Amazon S3 object based on a simple
        structured query language (SQL) statement.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/select_object_content.html
        """

    def update_bucket_metadata_annotation_table_configuration(
        self,
        *,
        Bucket: str,
        AnnotationTableConfiguration: views.AnnotationTableConfigurationUpdatesLike,
        ContentMD5: str = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """Updates the annotation table configuration for an Amazon S3 bucket's
        metadata configuration.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/update_bucket_metadata_annotation_table_configuration.html
        """

    def update_bucket_metadata_inventory_table_configuration(
        self,
        *,
        Bucket: str,
        InventoryTableConfiguration: views.InventoryTableConfigurationUpdatesLike,
        ContentMD5: str = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """Enables or disables a live inventory table for an S3 Metadata
        configuration on a general purpose bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/update_bucket_metadata_inventory_table_configuration.html
        """

    def update_bucket_metadata_journal_table_configuration(
        self,
        *,
        Bucket: str,
        JournalTableConfiguration: views.JournalTableConfigurationUpdatesLike,
        ContentMD5: str = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ExpectedBucketOwner: str = ...,
    ) -> EmptyOutput:
        """Enables or disables journal table record expiration for an S3 Metadata
        configuration on a general purpose bucket.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/update_bucket_metadata_journal_table_configuration.html
        """

    def update_object_encryption(
        self,
        *,
        Bucket: str,
        Key: str,
        ObjectEncryption: views.ObjectEncryptionLike,
        VersionId: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        ExpectedBucketOwner: str = ...,
        ContentMD5: str = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
    ) -> responses.UpdateObjectEncryptionResponse:
        """Updates the server-side encryption type of an existing encrypted object in
        a general purpose bucket.

        Raises: NoSuchKey, InvalidRequest, AccessDenied.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/update_object_encryption.html
        """

    def upload_part(
        self,
        *,
        Bucket: str,
        Key: str,
        PartNumber: int,
        UploadId: str,
        Body: StreamingBlobInput = ...,
        ContentLength: int = ...,
        ContentMD5: str = ...,
        ChecksumAlgorithm: literals.ChecksumAlgorithm = ...,
        ChecksumCRC32: str = ...,
        ChecksumCRC32C: str = ...,
        ChecksumCRC64NVME: str = ...,
        ChecksumSHA1: str = ...,
        ChecksumSHA256: str = ...,
        ChecksumSHA512: str = ...,
        ChecksumMD5: str = ...,
        ChecksumXXHASH64: str = ...,
        ChecksumXXHASH3: str = ...,
        ChecksumXXHASH128: str = ...,
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str | bytes = ...,
        SSECustomerKeyMD5: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        ExpectedBucketOwner: str = ...,
    ) -> responses.UploadPartOutput:
        """Uploads a part in a multipart upload.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/upload_part.html
        """

    def upload_part_copy(
        self,
        *,
        Bucket: str,
        CopySource: str | CopySource,
        Key: str,
        PartNumber: int,
        UploadId: str,
        CopySourceIfMatch: str = ...,
        CopySourceIfModifiedSince: TimestampInput = ...,
        CopySourceIfNoneMatch: str = ...,
        CopySourceIfUnmodifiedSince: TimestampInput = ...,
        CopySourceRange: str = ...,
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str | bytes = ...,
        SSECustomerKeyMD5: str = ...,
        CopySourceSSECustomerAlgorithm: str = ...,
        CopySourceSSECustomerKey: str | bytes = ...,
        CopySourceSSECustomerKeyMD5: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        ExpectedBucketOwner: str = ...,
        ExpectedSourceBucketOwner: str = ...,
    ) -> responses.UploadPartCopyOutput:
        """Uploads a part by copying data from an existing object as data source.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/upload_part_copy.html
        """

    def write_get_object_response(
        self,
        *,
        RequestRoute: str,
        RequestToken: str,
        Body: StreamingBlobInput = ...,
        StatusCode: int = ...,
        ErrorCode: str = ...,
        ErrorMessage: str = ...,
        AcceptRanges: str = ...,
        CacheControl: str = ...,
        ContentDisposition: str = ...,
        ContentEncoding: str = ...,
        ContentLanguage: str = ...,
        ContentLength: int = ...,
        ContentRange: str = ...,
        ContentType: str = ...,
        ChecksumCRC32: str = ...,
        ChecksumCRC32C: str = ...,
        ChecksumCRC64NVME: str = ...,
        ChecksumSHA1: str = ...,
        ChecksumSHA256: str = ...,
        ChecksumSHA512: str = ...,
        ChecksumMD5: str = ...,
        ChecksumXXHASH64: str = ...,
        ChecksumXXHASH3: str = ...,
        ChecksumXXHASH128: str = ...,
        DeleteMarker: bool = ...,
        ETag: str = ...,
        Expires: TimestampInput = ...,
        Expiration: str = ...,
        LastModified: TimestampInput = ...,
        MissingMeta: int = ...,
        Metadata: dict[str, str] = ...,
        ObjectLockMode: literals.ObjectLockMode = ...,
        ObjectLockLegalHoldStatus: literals.ObjectLockLegalHoldStatus = ...,
        ObjectLockRetainUntilDate: TimestampInput = ...,
        PartsCount: int = ...,
        ReplicationStatus: literals.ReplicationStatus = ...,
        RequestCharged: literals.RequestCharged = ...,
        Restore: str = ...,
        ServerSideEncryption: literals.ServerSideEncryption = ...,
        SSECustomerAlgorithm: str = ...,
        SSEKMSKeyId: str = ...,
        SSECustomerKeyMD5: str = ...,
        StorageClass: literals.StorageClass = ...,
        TagCount: int = ...,
        VersionId: str = ...,
        BucketKeyEnabled: bool = ...,
    ) -> EmptyOutput:
        """Passes transformed objects to a GetObject operation when using Object
        Lambda access points.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/write_get_object_response.html
        """

    def generate_presigned_post(
        self,
        Bucket: str,
        Key: str,
        Fields: dict[str, Any] | None = None,
        Conditions: list[Any] | None = None,
        ExpiresIn: int = 3600,
    ) -> PresignedPost:
        """Return a URL and form fields. Anyone can post with them for `ExpiresIn`
        seconds.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/generate_presigned_post.html
        """

    def upload_file(
        self,
        Filename: str | PathLike[str],
        Bucket: str,
        Key: str,
        ExtraArgs: dict[str, Any] | None = None,
        Callback: TransferCallback | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Upload a file. A large one is uploaded in parts, by several threads.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/upload_file.html
        """

    def download_file(
        self,
        Bucket: str,
        Key: str,
        Filename: str | PathLike[str],
        ExtraArgs: dict[str, Any] | None = None,
        Callback: TransferCallback | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Download an object into a file. A large one comes in parts, by several
        threads.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/download_file.html
        """

    def copy(
        self,
        CopySource: CopySource,
        Bucket: str,
        Key: str,
        ExtraArgs: dict[str, Any] | None = None,
        Callback: TransferCallback | None = None,
        SourceClient: TransferSource | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Copy an object inside S3. A large one is copied in parts.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/copy.html
        """

    def upload_fileobj(
        self,
        Fileobj: SupportsRead,
        Bucket: str,
        Key: str,
        ExtraArgs: dict[str, Any] | None = None,
        Callback: TransferCallback | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Upload the content of a binary file-like object.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/upload_fileobj.html
        """

    def download_fileobj(
        self,
        Bucket: str,
        Key: str,
        Fileobj: SupportsWrite,
        ExtraArgs: dict[str, Any] | None = None,
        Callback: TransferCallback | None = None,
        Config: TransferOptions | None = None,
    ) -> None:
        """Download an object into a binary file-like object.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/download_fileobj.html
        """

    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_buckets"],
    ) -> paginators.ListBucketsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_directory_buckets"],
    ) -> paginators.ListDirectoryBucketsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_multipart_uploads"],
    ) -> paginators.ListMultipartUploadsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_object_annotations"],
    ) -> paginators.ListObjectAnnotationsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_object_versions"],
    ) -> paginators.ListObjectVersionsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_objects"],
    ) -> paginators.ListObjectsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_objects_v2"],
    ) -> paginators.ListObjectsV2Paginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_parts"],
    ) -> paginators.ListPartsPaginator: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["bucket_exists"],
    ) -> waiters.BucketExistsWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["bucket_not_exists"],
    ) -> waiters.BucketNotExistsWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["object_exists"],
    ) -> waiters.ObjectExistsWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["object_not_exists"],
    ) -> waiters.ObjectNotExistsWaiter: ...
