"""Buckets and objects, as their users write them."""

import io
from pathlib import Path

import boto3
from boto3.resources.base import ServiceResource
from boto3.resources.collection import ResourceCollection
from boto_types.s3 import S3Client, resources
from boto_types.s3.resources import (
    Bucket,
    BucketObjectsCollection,
    BucketObjectsCollectionManager,
    Object,
    ObjectSummary,
    S3ServiceResource,
)
from boto_types.s3.responses import DeleteObjectsOutput, GetObjectOutput
from typing_extensions import assert_type

s3 = boto3.resource("s3")
assert_type(s3, S3ServiceResource)
assert_type(
    boto3.Session(profile_name="dev").resource("s3", region_name="eu-west-1"), S3ServiceResource
)

bucket = s3.Bucket("b")
assert_type(bucket, Bucket)
assert_type(s3.Bucket(name="b").name, str)
assert_type(bucket.meta.client, S3Client)
assert_type(s3.meta.service_name, str)
assert_type(bucket.Object("k"), Object)
assert_type(bucket.Object(key="k").Bucket(), Bucket)
assert_type(s3.ObjectVersion("b", "k", "v").id, str)
assert_type(s3.get_available_subresources(), list[str])

assert_type(bucket.objects, BucketObjectsCollectionManager)
assert_type(bucket.objects.all(), BucketObjectsCollection)
for summary in bucket.objects.filter(Prefix="logs/").page_size(100).limit(10):
    assert_type(summary, ObjectSummary)
    assert_type(summary.key, str)
    assert_type(summary.Object(), Object)
    print(summary.size + 1, summary.last_modified.isoformat())
    if summary.owner is not None:
        print(summary.owner.get("ID"))
for page in bucket.objects.pages():
    assert_type(page, list[ObjectSummary])
assert_type([b.name for b in s3.buckets.all()], list[str])
assert_type(bucket.objects.filter(Prefix="logs/").delete(), list[DeleteObjectsOutput])
bucket.object_versions.delete(BypassGovernanceRetention=True)

bucket.put_object(Bucket="b", Key="k")
bucket.wait_until_exists(Bucket="b")
bucket.objects.filter(Bucket="c").delete(Delete={"Objects": [{"Key": "k"}]})
obj = bucket.put_object(Key="k", Body=b"x")
assert_type(obj, Object)
obj.wait_until_exists()
obj.wait_until_exists(VersionId="v", WaiterConfig={"Delay": 1, "MaxAttempts": 2})
assert_type(obj.get(), GetObjectOutput)
assert_type(obj.get()["Body"].read(), bytes)
obj.load()
obj.reload()
assert_type(obj.metadata, dict[str, str])
if obj.expiration is not None:
    print(obj.expiration.upper())
obj.copy_from(CopySource={"Bucket": "b", "Key": "k"})
obj.delete()

bucket.upload_file("file", "k", ExtraArgs={"ACL": "private"}, Callback=print)
bucket.upload_file(Filename=Path("file"), Key="k")
bucket.upload_fileobj(io.BytesIO(), "k")
bucket.download_file("k", "file")
bucket.download_fileobj("k", io.BytesIO())
bucket.copy({"Bucket": "a", "Key": "k"}, "k", SourceClient=boto3.client("s3"))
obj.upload_file("file")
obj.download_fileobj(Fileobj=io.BytesIO())
obj.copy({"Bucket": "a", "Key": "k"})
bucket.load()

upload = obj.initiate_multipart_upload()
part = upload.Part(1)
assert_type(part.part_number, int)
part.upload(Body=b"x")
upload.complete(MultipartUpload={"Parts": [{"PartNumber": 1, "ETag": "e"}]})


def names(resource: ServiceResource) -> list[str]:
    return resource.meta.identifiers


def count(collection: ResourceCollection[ObjectSummary]) -> int:
    return sum(1 for _ in collection)


def empty(target: resources.Bucket) -> None:
    target.objects.delete()


print(names(bucket), count(bucket.objects.all()), bucket == s3.Bucket("b"), {bucket})
empty(bucket)
other = boto3.resource("something-else")
other.anything_it_has()
other.meta.client.anything_it_has()
