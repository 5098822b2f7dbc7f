"""Types for Amazon Simple Storage Service (2006-03-01): `boto3.client("s3")`."""

from boto_types.s3.client import S3Client as S3Client
from boto_types.s3.errors import S3Exceptions as S3Exceptions
from boto_types.s3.paginators import (
    ListBucketsPaginator as ListBucketsPaginator,
    ListDirectoryBucketsPaginator as ListDirectoryBucketsPaginator,
    ListMultipartUploadsPaginator as ListMultipartUploadsPaginator,
    ListObjectAnnotationsPaginator as ListObjectAnnotationsPaginator,
    ListObjectVersionsPaginator as ListObjectVersionsPaginator,
    ListObjectsPaginator as ListObjectsPaginator,
    ListObjectsV2Paginator as ListObjectsV2Paginator,
    ListPartsPaginator as ListPartsPaginator,
)
from boto_types.s3.waiters import (
    BucketExistsWaiter as BucketExistsWaiter,
    BucketNotExistsWaiter as BucketNotExistsWaiter,
    ObjectExistsWaiter as ObjectExistsWaiter,
    ObjectNotExistsWaiter as ObjectNotExistsWaiter,
)
