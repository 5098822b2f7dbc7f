"""An operation in a string, with its parameters in a variable."""

import boto3
from boto_types.s3 import S3Client
from botocore.stub import ANY, Stubber
from typing_extensions import assert_type

s3 = boto3.client("s3")
params = {"Bucket": "b", "Key": "k"}
assert_type(s3.generate_presigned_url("get_object", Params=params), str)
s3.generate_presigned_url("get_object", params, ExpiresIn=60, HttpMethod="GET")
s3.generate_presigned_url("list_buckets")

# As botocore documents it (botocore/stub.py).
response = {"IsTruncated": False, "Name": "test-bucket", "MaxKeys": 1000, "Prefix": ""}
expected_params = {"Bucket": "test-bucket"}
stubber = Stubber(s3)
stubber.add_response("list_objects", response, expected_params)
stubber.add_response("list_objects", {"Name": "b"}, {"Bucket": ANY})
stubber.add_client_error("get_object", "NoSuchKey", expected_params=params)
with stubber:
    s3.list_objects(Bucket="test-bucket")


def stubbed(client: S3Client) -> Stubber:
    return Stubber(client)
