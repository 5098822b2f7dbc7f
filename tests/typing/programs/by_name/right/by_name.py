"""Operations in a string: presigned URLs and stubbed responses."""

from collections.abc import Iterator
from datetime import datetime
from io import BytesIO
from typing import Any

import boto3
from boto_types.dynamodb.errors import ConditionalCheckFailedException
from boto_types.s3 import S3Client, requests
from boto_types.s3.stubber import ListBucketsOutputStub, S3Stubber
from botocore.client import BaseClient
from botocore.response import StreamingBody
from botocore.stub import ANY, Stubber
from typing_extensions import assert_type


def presigned(client: S3Client, key: str) -> str:
    params: requests.GetObjectRequest = {"Bucket": "b", "Key": key}
    client.generate_presigned_url("get_object", params)
    client.generate_presigned_url("list_buckets")
    client.generate_presigned_url(
        ClientMethod="put_object",
        Params={"Bucket": "b", "Key": key},
        ExpiresIn=60,
        HttpMethod="PUT",
    )
    return client.generate_presigned_url("get_object", Params={"Bucket": "b", "Key": key})


def others(plain: BaseClient) -> None:
    boto3.client("sts").generate_presigned_url("get_caller_identity", Params={})
    # Not among the services whose presigned URLs are checked here.
    url = boto3.client("sqs").generate_presigned_url("receive_message", {"QueueUrl": "q"})
    assert_type(url, str)
    plain.generate_presigned_url("anything", {"a": 1})


def stubbed(client: S3Client) -> None:
    stubber = Stubber(client)
    stubber.add_response("list_buckets", {"Buckets": [{"CreationDate": datetime(2026, 1, 1)}]}, {})
    stubber.add_response("list_buckets", {"ResponseMetadata": {"HTTPStatusCode": 200}})
    body = StreamingBody(BytesIO(b"x"), 1)
    stubber.add_response("get_object", {"Body": body}, {"Bucket": "b", "Key": ANY})
    stubber.add_response(
        method="delete_bucket", service_response={}, expected_params={"Bucket": "b"}
    )
    params: requests.GetObjectRequest = {"Bucket": "b", "Key": "k"}
    stubber.add_client_error("get_object", "NoSuchKey", expected_params=params)
    stubber.add_client_error("head_object", http_status_code=404)
    stubber.activate()
    stubber.deactivate()
    stubber.assert_no_pending_responses()
    with Stubber(client) as entered:
        entered.add_response("head_bucket", {}, {"Bucket": "b"})
    annotated(stubber)
    # A response of a call can be given again.
    stubber.add_response("list_buckets", client.list_buckets())


def annotated(stubber: S3Stubber) -> None:
    stubber.add_response("list_buckets", {})


def untyped(client: BaseClient, anything: Any, plain: Stubber) -> None:
    Stubber(client).add_response("anything", {"a": 1}, {"b": 2})
    Stubber(anything).add_response("anything", {"a": 1}, {"b": 2})
    # Not among the services whose stubbers are typed here.
    Stubber(boto3.client("iam")).add_response("get_user", {"User": 1})
    plain.add_client_error("anything", modeled_fields={"a": 1})


# A plain `Stubber` fits any client, and accepts the same values as botocore.
def made(client: S3Client) -> Iterator[Stubber]:
    with Stubber(client) as stubber:
        yield stubber


class Recorder(Stubber):
    def __init__(self, client: S3Client) -> None:
        super().__init__(client)

    def bucket(self, name: str) -> None:
        response = {"Buckets": [{"Name": name}]}
        self.add_response("list_buckets", response, {"Prefix": ANY})


def loose(client: S3Client) -> None:
    response = {"Buckets": [{"Name": "b"}]}
    plain: Stubber = Stubber(client)
    plain.add_response("list_buckets", response)
    typed: ListBucketsOutputStub = {"Buckets": [{"Name": "b"}]}
    Stubber(client).add_response("list_buckets", typed)
    # Operations with the same response, and a response that another structure holds too.
    Stubber(client).add_response("delete_bucket_cors", {}, {"Bucket": "b"})
    Stubber(client).add_response("get_bucket_notification_configuration", {})
    Stubber(client).add_client_error("get_object", "Any.Code")
    fields = {"StorageClass": "GLACIER"}
    Stubber(client).add_client_error("get_object", "InvalidObjectState", modeled_fields=fields)


def raised(error: ConditionalCheckFailedException) -> None:
    assert_type(error.response["Error"]["Code"], str)
    try:
        boto3.client("dynamodb").list_tables()
    except boto3.client("dynamodb").exceptions.ConditionalCheckFailedException as caught:
        assert_type(caught.response["Error"]["Message"], str)
