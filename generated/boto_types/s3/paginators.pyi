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
        """
