"""Paginators of Amazon Simple Storage Service."""

from collections.abc import Sequence

from botocore.paginate import PageIterator, Paginator

from boto_types.s3 import literals, responses
from boto_types.values import PaginatorConfig

class ListBucketsPaginator(Paginator):
    """`client.get_paginator("list_buckets")`."""

    def paginate(
        self,
        *,
        MaxBuckets: int = ...,
        Prefix: str = ...,
        BucketRegion: str = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListBucketsOutput]:
        """Yield the pages of `list_buckets`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/paginator/ListBuckets.html

        Args:
            MaxBuckets: Maximum number of buckets to be returned in response. Range: 1 to 10000.
            Prefix: Limits the response to bucket names that begin with the specified bucket name prefix.
            BucketRegion: Limits the response to buckets that are located in the specified Amazon Web Services Region.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
        """

class ListDirectoryBucketsPaginator(Paginator):
    """`client.get_paginator("list_directory_buckets")`."""

    def paginate(
        self,
        *,
        MaxDirectoryBuckets: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListDirectoryBucketsOutput]:
        """Yield the pages of `list_directory_buckets`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/paginator/ListDirectoryBuckets.html

        Args:
            MaxDirectoryBuckets: Maximum number of buckets to be returned in response. Range: 0 to 1000.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
        """

class ListMultipartUploadsPaginator(Paginator):
    """`client.get_paginator("list_multipart_uploads")`."""

    def paginate(
        self,
        *,
        Bucket: str,
        Delimiter: str = ...,
        EncodingType: literals.EncodingType = ...,
        MaxUploads: int = ...,
        Prefix: str = ...,
        ExpectedBucketOwner: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListMultipartUploadsOutput]:
        """Yield the pages of `list_multipart_uploads`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/paginator/ListMultipartUploads.html

        Args:
            Bucket: The name of the bucket to which the multipart upload was initiated.
            Delimiter: Character you use to group keys.
            EncodingType: Encoding type used by Amazon S3 to encode the object keys in the response.
            MaxUploads: Sets the maximum number of multipart uploads, from 1 to 1,000, to return in the response body.
            Prefix: Lists in-progress uploads only for those keys that begin with the specified prefix.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
        """

class ListObjectAnnotationsPaginator(Paginator):
    """`client.get_paginator("list_object_annotations")`."""

    def paginate(
        self,
        *,
        Bucket: str,
        Key: str,
        VersionId: str = ...,
        MaxAnnotationResults: int = ...,
        AnnotationPrefix: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        ExpectedBucketOwner: str = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListObjectAnnotationsOutput]:
        """Yield the pages of `list_object_annotations`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/paginator/ListObjectAnnotations.html

        Args:
            Key: Length: at least 1.
            MaxAnnotationResults: The maximum number of annotations to return in the response. Range: 1 to 1000.
            AnnotationPrefix: Filter results to annotations whose name begins with the specified prefix.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
        """

class ListObjectVersionsPaginator(Paginator):
    """`client.get_paginator("list_object_versions")`."""

    def paginate(
        self,
        *,
        Bucket: str,
        Delimiter: str = ...,
        EncodingType: literals.EncodingType = ...,
        MaxKeys: int = ...,
        Prefix: str = ...,
        ExpectedBucketOwner: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        OptionalObjectAttributes: Sequence[literals.OptionalObjectAttributes] = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListObjectVersionsOutput]:
        """Yield the pages of `list_object_versions`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/paginator/ListObjectVersions.html

        Args:
            Delimiter: A delimiter is a character that you specify to group keys.
            EncodingType: Encoding type used by Amazon S3 to encode the object keys in the response.
            MaxKeys: Sets the maximum number of keys returned in the response. By default, the action returns up to 1,000 key names.
            Prefix: Use this parameter to select only those keys that begin with the specified prefix.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            OptionalObjectAttributes: Specifies the optional fields that you want returned in the response.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
        """

class ListObjectsPaginator(Paginator):
    """`client.get_paginator("list_objects")`."""

    def paginate(
        self,
        *,
        Bucket: str,
        Delimiter: str = ...,
        EncodingType: literals.EncodingType = ...,
        MaxKeys: int = ...,
        Prefix: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        ExpectedBucketOwner: str = ...,
        OptionalObjectAttributes: Sequence[literals.OptionalObjectAttributes] = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListObjectsOutput]:
        """Yield the pages of `list_objects`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/paginator/ListObjects.html

        Args:
            Bucket: The name of the bucket containing the objects.
            Delimiter: A delimiter is a character that you use to group keys.
            EncodingType: Encoding type used by Amazon S3 to encode the object keys in the response.
            MaxKeys: Sets the maximum number of keys returned in the response. By default, the action returns up to 1,000 key names.
            Prefix: Limits the response to keys that begin with the specified prefix.
            RequestPayer: Confirms that the requester knows that she or he will be charged for the list objects request.
            OptionalObjectAttributes: Specifies the optional fields that you want returned in the response.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
        """

class ListObjectsV2Paginator(Paginator):
    """`client.get_paginator("list_objects_v2")`."""

    def paginate(
        self,
        *,
        Bucket: str,
        Delimiter: str = ...,
        EncodingType: literals.EncodingType = ...,
        MaxKeys: int = ...,
        Prefix: str = ...,
        FetchOwner: bool = ...,
        StartAfter: str = ...,
        RequestPayer: literals.RequestPayer = ...,
        ExpectedBucketOwner: str = ...,
        OptionalObjectAttributes: Sequence[literals.OptionalObjectAttributes] = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListObjectsV2Output]:
        """Yield the pages of `list_objects_v2`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/paginator/ListObjectsV2.html

        Args:
            Bucket: Directory buckets - When you use this operation with a directory bucket, you must use virtual-hosted-style requests in the format `Bucket-name.s3express-zone-id.region-code.amazonaws.com`.
            Delimiter: A delimiter is a character that you use to group keys.
            EncodingType: Encoding type used by Amazon S3 to encode the object keys in the response.
            MaxKeys: Sets the maximum number of keys returned in the response. By default, the action returns up to 1,000 key names.
            Prefix: Limits the response to keys that begin with the specified prefix.
            FetchOwner: The owner field is not present in `ListObjectsV2` by default.
            StartAfter: StartAfter is where you want Amazon S3 to start listing from.
            RequestPayer: Confirms that the requester knows that she or he will be charged for the list objects request in V2 style.
            OptionalObjectAttributes: Specifies the optional fields that you want returned in the response.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
        """

class ListPartsPaginator(Paginator):
    """`client.get_paginator("list_parts")`."""

    def paginate(
        self,
        *,
        Bucket: str,
        Key: str,
        UploadId: str,
        MaxParts: int = ...,
        RequestPayer: literals.RequestPayer = ...,
        ExpectedBucketOwner: str = ...,
        SSECustomerAlgorithm: str = ...,
        SSECustomerKey: str = ...,
        SSECustomerKeyMD5: str = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListPartsOutput]:
        """Yield the pages of `list_parts`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/s3/paginator/ListParts.html

        Args:
            Bucket: The name of the bucket to which the parts are being uploaded.
            Key: Object key for which the multipart upload was initiated. Length: at least 1.
            UploadId: Upload ID identifying the multipart upload whose parts are being listed.
            MaxParts: Sets the maximum number of parts to return.
            RequestPayer: Confirms that the requester knows that they will be charged for the request.
            SSECustomerAlgorithm: The server-side encryption (SSE) algorithm used to encrypt the object.
            SSECustomerKey: The server-side encryption (SSE) customer managed key.
            SSECustomerKeyMD5: The MD5 server-side encryption (SSE) customer managed key.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
        """
