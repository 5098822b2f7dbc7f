"""Keyword arguments that a resource's method does not accept."""

import boto3
from boto_types.dynamodb.kwargs import TablePutItemKwargs, TableQueryKwargs
from boto_types.s3.kwargs import (
    BucketObjectsFilterKwargs,
    BucketUploadFileKwargs,
    ObjectDownloadFileobjKwargs,
)
from boto_types.s3.resources import Bucket
from typing_extensions import Unpack

table = boto3.resource("dynamodb").Table("t")
named: TableQueryKwargs = {"Limt": 5}  # error
limit: TableQueryKwargs = {"Limit": "5"}  # error
plain: TablePutItemKwargs = {"Item": {"pk": 1.5}}  # error


def put(**arguments: Unpack[TablePutItemKwargs]) -> None:
    table.scan(**arguments)  # error


put(Item={"pk": "a"}, Limit=5)  # error


def logs(bucket: Bucket, **arguments: Unpack[BucketObjectsFilterKwargs]) -> None:
    bucket.objects.filter(**arguments)


logs(boto3.resource("s3").Bucket("b"), Prefx="b")  # error
upload: BucketUploadFileKwargs = {"Filename": "f", "Bucket": "b", "Key": "k"}  # error
nothing: ObjectDownloadFileobjKwargs = {}  # error
text: ObjectDownloadFileobjKwargs = {"Fileobj": "f"}  # error
