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
            MaxBuckets: Maximum number of buckets to be returned in response. When the number is more than the count of buckets that are owned by an Amazon Web Services account, return all the buckets in response. Range: 1 to 10000.
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
            MaxDirectoryBuckets: Maximum number of buckets to be returned in response. When the number is more than the count of buckets that are owned by an Amazon Web Services account, return all the buckets in response. Range: 0 to 1000.
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
            Delimiter: Character you use to group keys. All keys that contain the same string between the prefix, if specified, and the first occurrence of the delimiter after the prefix are grouped under a single result element, `CommonPrefixes`.
            EncodingType: Encoding type used by Amazon S3 to encode the object keys in the response. Responses are encoded only in UTF-8.
            MaxUploads: Sets the maximum number of multipart uploads, from 1 to 1,000, to return in the response body. 1,000 is the maximum number of uploads that can be returned in a response.
            Prefix: Lists in-progress uploads only for those keys that begin with the specified prefix. You can use prefixes to separate a bucket into different grouping of keys.
            ExpectedBucketOwner: The account ID of the expected bucket owner. If the account ID that you provide does not match the actual owner of the bucket, the request fails with the HTTP status code `403 Forbidden` (access denied).
            RequestPayer: Confirms that the requester knows that they will be charged for the request. Bucket owners need not specify this parameter in their requests.
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
            Bucket: The name of the bucket that contains the object.
            Key: The object key. Length: at least 1.
            VersionId: The version ID of the object.
            MaxAnnotationResults: The maximum number of annotations to return in the response. Maximum is 1,000. Range: 1 to 1000.
            AnnotationPrefix: Filter results to annotations whose name begins with the specified prefix.
            RequestPayer: Confirms that the requester knows that they will be charged for the request. Bucket owners need not specify this parameter in their requests.
            ExpectedBucketOwner: The account ID of the expected bucket owner.
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
            Bucket: The bucket name that contains the objects.
            Delimiter: A delimiter is a character that you specify to group keys. All keys that contain the same string between the `prefix` and the first occurrence of the delimiter are grouped under a single result element in `CommonPrefixes`.
            EncodingType: Encoding type used by Amazon S3 to encode the object keys in the response. Responses are encoded only in UTF-8.
            MaxKeys: Sets the maximum number of keys returned in the response. By default, the action returns up to 1,000 key names.
            Prefix: Use this parameter to select only those keys that begin with the specified prefix. You can use prefixes to separate a bucket into different groupings of keys.
            ExpectedBucketOwner: The account ID of the expected bucket owner. If the account ID that you provide does not match the actual owner of the bucket, the request fails with the HTTP status code `403 Forbidden` (access denied).
            RequestPayer: Confirms that the requester knows that they will be charged for the request. Bucket owners need not specify this parameter in their requests.
            OptionalObjectAttributes: Specifies the optional fields that you want returned in the response. Fields that you do not specify are not returned.
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
            Bucket: The name of the bucket containing the objects. Directory buckets - When you use this operation with a directory bucket, you must use virtual-hosted-style requests in the format `Bucket-name.s3express-zone-id.region-code.amazonaws.com`.
            Delimiter: A delimiter is a character that you use to group keys. `CommonPrefixes` is filtered out from results if it is not lexicographically greater than the key-marker.
            EncodingType: Encoding type used by Amazon S3 to encode the object keys in the response. Responses are encoded only in UTF-8.
            MaxKeys: Sets the maximum number of keys returned in the response. By default, the action returns up to 1,000 key names.
            Prefix: Limits the response to keys that begin with the specified prefix.
            RequestPayer: Confirms that the requester knows that she or he will be charged for the list objects request. Bucket owners need not specify this parameter in their requests.
            ExpectedBucketOwner: The account ID of the expected bucket owner. If the account ID that you provide does not match the actual owner of the bucket, the request fails with the HTTP status code `403 Forbidden` (access denied).
            OptionalObjectAttributes: Specifies the optional fields that you want returned in the response. Fields that you do not specify are not returned.
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
            Delimiter: A delimiter is a character that you use to group keys. `CommonPrefixes` is filtered out from results if it is not lexicographically greater than the `StartAfter` value.
            EncodingType: Encoding type used by Amazon S3 to encode the object keys in the response. Responses are encoded only in UTF-8.
            MaxKeys: Sets the maximum number of keys returned in the response. By default, the action returns up to 1,000 key names.
            Prefix: Limits the response to keys that begin with the specified prefix.
            FetchOwner: The owner field is not present in `ListObjectsV2` by default. If you want to return the owner field with each key in the result, then set the `FetchOwner` field to `true`.
            StartAfter: StartAfter is where you want Amazon S3 to start listing from. Amazon S3 starts listing after this specified key.
            RequestPayer: Confirms that the requester knows that she or he will be charged for the list objects request in V2 style. Bucket owners need not specify this parameter in their requests.
            ExpectedBucketOwner: The account ID of the expected bucket owner. If the account ID that you provide does not match the actual owner of the bucket, the request fails with the HTTP status code `403 Forbidden` (access denied).
            OptionalObjectAttributes: Specifies the optional fields that you want returned in the response. Fields that you do not specify are not returned.
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
            RequestPayer: Confirms that the requester knows that they will be charged for the request. Bucket owners need not specify this parameter in their requests.
            ExpectedBucketOwner: The account ID of the expected bucket owner. If the account ID that you provide does not match the actual owner of the bucket, the request fails with the HTTP status code `403 Forbidden` (access denied).
            SSECustomerAlgorithm: The server-side encryption (SSE) algorithm used to encrypt the object. This parameter is needed only when the object was created using a checksum algorithm.
            SSECustomerKey: The server-side encryption (SSE) customer managed key. This parameter is needed only when the object was created using a checksum algorithm.
            SSECustomerKeyMD5: The MD5 server-side encryption (SSE) customer managed key. This parameter is needed only when the object was created using a checksum algorithm.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
        """
