"""Keyword arguments that a method does not accept, and names that do not exist."""

from boto_types.literals import PartitionName, RegionName, ResourceServiceName, ServiceName
from typing_extensions import Unpack

from boto_types.s3 import S3Client
from boto_types.s3.kwargs import (
    BucketExistsWaitKwargs,
    BucketNotExistsWaitKwargs,
    ListObjectsV2PaginateKwargs,
    S3UploadFileKwargs,
)
from boto_types.s3.literals import PaginatorName, WaiterName


def pages(client: S3Client, **arguments: Unpack[ListObjectsV2PaginateKwargs]) -> None:
    client.get_paginator("list_objects_v2").paginate(**arguments)
    client.get_paginator("list_parts").paginate(**arguments)  # error


def use(client: S3Client) -> None:
    pages(client, Bucket="b", Prefx="logs/")  # error
    pages(client, Bucket=1)  # error
    pages(client)  # error
    pages(client, Bucket="b", ContinuationToken="t")  # error
    pages(client, Bucket="b", PaginationConfig={"MaxItem": 10})  # error


token: ListObjectsV2PaginateKwargs = {"Bucket": "b", "ContinuationToken": "t"}  # error
no_bucket: ListObjectsV2PaginateKwargs = {"Prefix": "logs/"}  # error
delay: BucketExistsWaitKwargs = {"Bucket": "b", "WaiterConfig": {"Delay": "1"}}  # error
extended: BucketNotExistsWaitKwargs = {"Bucket": "b", "Key": "k"}  # error
upload: S3UploadFileKwargs = {"Filename": 1, "Bucket": "b", "Key": "k"}  # error

service: ServiceName = "s4"  # error
no_resources: ResourceServiceName = "sagemaker"  # error
paginator: PaginatorName = "list_object"  # error
waiter: WaiterName = "bucket_exist"  # error
partition: PartitionName = "aws-moon"  # error
region: RegionName = "eu-middle-1"  # error
