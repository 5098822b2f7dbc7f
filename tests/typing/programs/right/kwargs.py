"""Keyword arguments kept in a dictionary, and literals of names."""

from typing import TypeAlias

import boto3
from boto_types.literals import PartitionName, RegionName, ResourceServiceName, ServiceName
from botocore.paginate import PageIterator
from typing_extensions import Unpack, assert_type

from boto_types.s3 import S3Client
from boto_types.s3.kwargs import (
    BucketExistsWaitKwargs,
    ListObjectsV2PaginateKwargs,
    S3DownloadFileKwargs,
    S3UploadFileKwargs,
)
from boto_types.s3.literals import PaginatorName, WaiterName
from boto_types.s3.responses import ListObjectsV2Output
from boto_types.sagemaker import SageMakerClient, kwargs

Pages: TypeAlias = PageIterator[ListObjectsV2Output]


def pages(client: S3Client, **arguments: Unpack[ListObjectsV2PaginateKwargs]) -> Pages:
    return client.get_paginator("list_objects_v2").paginate(**arguments)


def wait(client: S3Client, **arguments: Unpack[BucketExistsWaitKwargs]) -> None:
    client.get_waiter("bucket_exists").wait(**arguments)


def upload(client: S3Client, **arguments: Unpack[S3UploadFileKwargs]) -> None:
    client.upload_file(**arguments)


def use(client: S3Client) -> None:
    pages(client, Bucket="b", Prefix="logs/", PaginationConfig={"MaxItems": 10})
    wait(client, Bucket="b", WaiterConfig={"Delay": 1})
    upload(client, Filename="f", Bucket="b", Key="k", Callback=print)
    arguments: ListObjectsV2PaginateKwargs = {"Bucket": "b"}
    arguments["Prefix"] = "logs/"
    assert_type(pages(client, **arguments), Pages)
    assert_type(client.get_paginator("list_objects_v2").paginate(**arguments), Pages)
    download: S3DownloadFileKwargs = {"Bucket": "b", "Key": "k", "Filename": "f"}
    client.download_file(**download)


def waits(client: SageMakerClient) -> None:
    stopped: kwargs.TrainingJobCompletedOrStoppedWaitKwargs = {"TrainingJobName": "j"}
    client.get_waiter("training_job_completed_or_stopped").wait(**stopped)
    tags: kwargs.ListTagsPaginateKwargs = {"ResourceArn": "a", "PaginationConfig": {"PageSize": 5}}
    for page in client.get_paginator("list_tags").paginate(**tags):
        print(page["Tags"] if "Tags" in page else ())


services: list[ServiceName] = ["s3", "sagemaker"]
with_resources: list[ResourceServiceName] = ["s3"]
paginator: PaginatorName = "list_objects_v2"
waiter: WaiterName = "bucket_exists"
partition: PartitionName = "aws-us-gov"


def regional(region: RegionName) -> S3Client:
    return boto3.client("s3", region)


def anywhere(region: str) -> S3Client:
    return boto3.client("s3", region_name=region)


regional("eu-central-1")
anywhere("xx-new-1")
