"""Keyword arguments of resources, their collections and their transfers."""

import boto3
from boto3.dynamodb.conditions import Key
from boto3.s3.transfer import TransferConfig
from boto_types.dynamodb.kwargs import TablePutItemKwargs, TableQueryKwargs
from boto_types.dynamodb.resource_kwargs import ScanPaginateKwargs
from boto_types.dynamodb.resource_responses import QueryOutput
from boto_types.dynamodb.resources import Table
from boto_types.ec2 import kwargs as ec2_kwargs
from boto_types.s3.kwargs import (
    BucketCopyKwargs,
    BucketObjectsDeleteKwargs,
    BucketObjectsFilterKwargs,
    BucketUploadFileKwargs,
    ObjectDownloadFileobjKwargs,
    ObjectWaitUntilExistsKwargs,
    S3ServiceResourceBucketKwargs,
    S3ServiceResourceCreateBucketKwargs,
)
from boto_types.s3.resources import Bucket, BucketObjectsCollection, Object
from typing_extensions import Unpack, assert_type

table = boto3.resource("dynamodb").Table("t")
query: TableQueryKwargs = {"KeyConditionExpression": Key("pk").eq("a")}
query["Limit"] = 5
assert_type(table.query(**query), QueryOutput)
scan: ScanPaginateKwargs = {"TableName": "t", "ExpressionAttributeValues": {":x": 1}}
for page in table.meta.client.get_paginator("scan").paginate(**scan):
    print(page["Count"] if "Count" in page else 0)


def put(table: Table, **arguments: Unpack[TablePutItemKwargs]) -> None:
    table.put_item(**arguments)


put(table, Item={"pk": "a", "n": 1})

name: S3ServiceResourceBucketKwargs = {"name": "b"}
s3 = boto3.resource("s3")
bucket = s3.Bucket(**name)
assert_type(bucket, Bucket)
create: S3ServiceResourceCreateBucketKwargs = {
    "Bucket": "b",
    "CreateBucketConfiguration": {"LocationConstraint": "eu-west-1"},
}
assert_type(s3.create_bucket(**create), Bucket)


def logs(bucket: Bucket, **arguments: Unpack[BucketObjectsFilterKwargs]) -> BucketObjectsCollection:
    return bucket.objects.filter(**arguments)


logs(bucket, Prefix="logs/", MaxKeys=10)
delete: BucketObjectsDeleteKwargs = {"BypassGovernanceRetention": True}
bucket.objects.delete(**delete)
upload: BucketUploadFileKwargs = {"Filename": "f", "Key": "k", "Config": TransferConfig()}
bucket.upload_file(**upload)
copy: BucketCopyKwargs = {
    "CopySource": {"Bucket": "a", "Key": "k"},
    "Key": "k",
    "SourceClient": s3.meta.client,
}
bucket.copy(**copy)


def fetch(obj: Object, **arguments: Unpack[ObjectDownloadFileobjKwargs]) -> None:
    obj.download_fileobj(**arguments)


with open("f", "wb") as file:
    fetch(bucket.Object("k"), Fileobj=file, Callback=lambda size: print(size))
wait: ObjectWaitUntilExistsKwargs = {"VersionId": "v", "WaiterConfig": {"Delay": 1}}
bucket.Object("k").wait_until_exists(**wait)

instances: ec2_kwargs.ServiceResourceInstancesFilterKwargs = {
    "Filters": [{"Name": "tag:x", "Values": ["y"]}]
}
boto3.resource("ec2").instances.filter(**instances)
stop: ec2_kwargs.InstanceStopKwargs = {"Force": True}
boto3.resource("ec2").Instance("i").stop(**stop)
