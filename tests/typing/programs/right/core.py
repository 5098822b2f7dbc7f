"""Errors, configuration, credentials, events, requests, stubs and transfers of any service."""

from collections.abc import Mapping
from datetime import datetime, timezone
from decimal import Decimal
from functools import reduce
from io import BytesIO
from typing import Any

import boto3
import botocore
import botocore.session
from boto3.dynamodb.conditions import And, Attr, ConditionBase, Key, Or
from boto3.dynamodb.types import Binary, TypeDeserializer, TypeSerializer
from boto3.s3.transfer import S3Transfer, TransferConfig
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSPreparedRequest, AWSRequest, AWSResponse
from botocore.config import Config
from botocore.compat import json
from botocore.credentials import (
    AssumeRoleCredentialFetcher,
    CredentialResolver,
    Credentials,
    EnvProvider,
    JSONFileCache,
    ReadOnlyCredentials,
    RefreshableCredentials,
)
from botocore.exceptions import (
    BotoCoreError,
    ClientError,
    EndpointConnectionError,
    NoCredentialsError,
    ParamValidationError,
    ProfileNotFound,
    WaiterError,
)
from botocore.httpsession import URLLib3Session
from botocore.loaders import Loader
from botocore.model import OperationModel, ServiceModel, Shape, StructureShape
from botocore.response import StreamingBody
from botocore.signers import CloudFrontSigner
from botocore.stub import ANY, Stubber
from botocore.tokens import FrozenAuthToken
from s3transfer.futures import TransferFuture
from s3transfer.manager import TransferManager
from s3transfer.subscribers import BaseSubscriber
from typing_extensions import assert_type, override

from boto_types.dynamodb import requests
from boto_types.s3 import S3Client
from boto_types.s3.responses import ListObjectsV2Output

s3 = boto3.client("s3", config=Config(signature_version="s3v4", retries={"mode": "adaptive"}))

# Errors: the keywords are the fields of the message.
ProfileNotFound(profile="dev")
EndpointConnectionError(endpoint_url="https://aws", error=OSError())
ParamValidationError(report="all of it")
NoCredentialsError()
WaiterError("bucket_exists", "timeout", {})
ClientError({"Error": {"Code": "404", "Message": "no"}}, "GetObject")
try:
    s3.head_bucket(Bucket="b")
except s3.exceptions.BucketAlreadyExists as taken:
    print(f"{taken.response['Error']['BucketName'].upper()} is taken")
except ClientError as error:
    assert_type(error.response["Error"]["Code"], str)
    assert_type(error.response["Error"]["BucketName"], str)
    assert_type(error.response["Error"].get("Key"), str | None)
    print(error.response["Error"].get("Endpoint", "none").upper())
    assert_type(error.operation_name, str)
except BotoCoreError as error:
    assert_type(error.kwargs, dict[str, Any])

# `import boto3` loads these modules.
try:
    s3.head_bucket(Bucket="b")
except botocore.exceptions.ClientError as error:
    print(error.response["Error"]["Code"], boto3.exceptions.Boto3Error, boto3.session.Session)
read: botocore.response.StreamingBody = s3.get_object(Bucket="b", Key="k")["Body"]
assert_type(botocore.client.Config(), Config)
print(botocore.config.Config, botocore.credentials.Credentials, read, botocore.UNSIGNED)

# Configuration.
config = Config(connect_timeout=5, s3={"addressing_style": "path"}, max_pool_connections=50)
assert_type(config.merge(Config(region_name="eu-west-1")), Config)
assert_type(config.region_name, str | None)
assert_type(config.max_pool_connections, int)


# The metadata of a client, and its events.
def sign_nothing(request: AWSPreparedRequest, **kwargs: Any) -> AWSResponse | None:
    print(request.url, request.headers, kwargs)
    return None


s3.meta.events.register("before-send.s3.PutObject", sign_nothing)
s3.meta.events.register_first("before-call.s3.*", sign_nothing, unique_id="mine")
s3.meta.events.unregister("before-send.s3.PutObject", sign_nothing)
assert_type(s3.meta.service_model, ServiceModel)
assert_type(s3.meta.config, Config)
assert_type(s3.meta.endpoint_url, str)
assert_type(s3.meta.partition, str)
assert_type(s3.meta.method_to_api_mapping["put_object"], str)
operation = s3.meta.service_model.operation_model("PutObject")
assert_type(operation, OperationModel)
assert_type(operation.input_shape, StructureShape | None)
if operation.input_shape is not None:
    assert_type(operation.input_shape.members, dict[str, Shape])

# Pages and waiters of any client.
pages = s3.get_paginator("list_objects_v2").paginate(
    Bucket="b", PaginationConfig={"MaxItems": None, "PageSize": 10, "StartingToken": None}
)
assert_type(pages.build_full_result(), ListObjectsV2Output)
for found in pages.search("Contents[].Key"):
    print(found)
s3.get_waiter("bucket_exists").wait(Bucket="b", WaiterConfig={"Delay": 1, "MaxAttempts": 2})

# Credentials.
credentials = Credentials("key", "secret", account_id="123456789012")
assert_type(credentials.get_frozen_credentials(), ReadOnlyCredentials)
assert_type(credentials.token, str | None)


def refresh() -> dict[str, str]:
    return {"access_key": "a", "secret_key": "s", "token": "t", "expiry_time": "2030-01-01"}


refreshable = RefreshableCredentials.create_from_metadata(refresh(), refresh, "sts-assume-role")
assert_type(refreshable, RefreshableCredentials)
assert_type(refreshable.access_key, str)
session = botocore.session.get_session()
session.get_component("credential_provider").get_provider("assume-role").cache = JSONFileCache()
session.register("before-send", sign_nothing)
found_credentials = boto3.Session(botocore_session=session).get_credentials()
if found_credentials is not None:
    frozen = found_credentials.get_frozen_credentials()

    # A hand-made request, signed and sent.
    request = AWSRequest(method="GET", url="https://aws", headers={"a": "b"}, data=b"")
    SigV4Auth(frozen, "execute-api", "eu-west-1").add_auth(request)
    response = URLLib3Session(timeout=5).send(request.prepare())
    assert_type(response.status_code, int)
    assert_type(response.text, str)
    assert_type(response.content, bytes)

assert_type(FrozenAuthToken("t", datetime.now(timezone.utc)).token, str)
signer = CloudFrontSigner("K1", lambda message: message)
assert_type(signer.generate_presigned_url("https://c", datetime.now(timezone.utc)), str)
assert_type(Loader().list_available_services("service-2"), list[str])
assert_type(StreamingBody(BytesIO(b"a"), 1).read(), bytes)


# Hand-made responses.
with Stubber(s3) as stubber:
    stubber.add_response("list_buckets", {"Buckets": []}, {})
    stubber.add_response("head_bucket", {}, {"Bucket": ANY})
    stubber.add_client_error("head_object", "404", http_status_code=404)
    stubber.assert_no_pending_responses()


class OwnStubber(Stubber):
    @override
    def add_response(
        self,
        method: str,
        service_response: Mapping[str, Any],
        expected_params: Mapping[str, Any] | None = None,
    ) -> None:
        super().add_response(method, service_response, expected_params)

    @override
    def add_client_error(self, method: str, service_error_code: str = "") -> None:
        super().add_client_error(method, service_error_code)


OwnStubber(s3).add_response("list_buckets", {"Buckets": []})


# A form to post. Lists and dictionaries are copied for it.
conditions = [{"acl": "public-read"}, ["starts-with", "$key", ""], ("content-length-range", 1, 2)]
form = s3.generate_presigned_post("b", "k", Fields={"acl": "x"}, Conditions=conditions)
assert_type(form["fields"], dict[str, str])
Loader(extra_search_paths=["/models"])
CredentialResolver([EnvProvider()]).insert_after("env", EnvProvider())
AWSRequest("GET", "https://aws", params=[("a", "b")])


# Transfers.
class Progress(BaseSubscriber):
    @override
    def on_progress(self, future: TransferFuture, bytes_transferred: int, **kwargs: Any) -> None:
        print(future.meta.size, bytes_transferred)


transfers = TransferConfig(multipart_threshold=1024, use_threads=False, max_concurrency=4)
transfers.max_concurrency += 1
s3.upload_file("file", "b", "k", Config=transfers, Callback=print)
S3Transfer(s3, transfers).download_file("b", "k", "file")
with TransferManager(s3) as manager:
    future = manager.upload(BytesIO(b"a"), "b", "k", subscribers=[Progress()])
    assert_type(future, TransferFuture)
    assert_type(future.done(), bool)


# The values of DynamoDB, and conditions on them.
key: ConditionBase = Key("pk").eq("x") & Key("sk").between(1, Decimal(2))
assert_type(Attr("a").eq(1), ConditionBase)
assert_type(Attr("a").eq(None) & ~Attr("b").exists(), ConditionBase)
assert_type(~Attr("a").contains({"x"}), ConditionBase)
condition = Attr("a").eq(1)
condition = condition & Attr("b").eq(2)
condition |= Attr("c").not_exists()
condition = ~condition
condition = reduce(And, [Attr("a").eq(1), Key("b").lt(2)])
print(reduce(Or, [condition, Attr("a").size().gt(3)]), Attr("a").exists() & key)
print(Attr("a").size().gt(3) | Attr("a").is_in([1, "two", b"three"]) | Attr("a").eq(Attr("b")))
print(Attr("a").attribute_type("SS") & key)
items = TypeSerializer().serialize({"a": [1, Decimal("1.5"), None, {"b"}, {"c": Binary(b"d")}]})
assert_type(items["M"], dict[str, Any])
wire: dict[str, requests.AttributeValue] = {"pk": TypeSerializer().serialize("a")}
wire["sk"] = TypeSerializer().serialize(1)
put: requests.PutItemInput = {"TableName": "t", "Item": items["M"]}
print(wire, put)
dynamodb = boto3.client("dynamodb")
dynamodb.put_item(TableName="t", Item=items["M"])
dynamodb.put_item(TableName="t", Item={"pk": TypeSerializer().serialize("a")})
for item in dynamodb.scan(TableName="t").get("Items", []):
    assert_type(TypeDeserializer().deserialize({"M": item}), dict[str, Any])
    print(TypeDeserializer().deserialize({"M": item})["pk"].upper())
    print({k: TypeDeserializer().deserialize(v) for k, v in item.items()}["pk"].upper())
print(json.dumps(items), Attr("a").is_in({"x", "y"}) & Attr("b").is_in({1: "a"}.keys()))
assume = AssumeRoleCredentialFetcher(
    session.create_client, refreshable, "arn:aws:iam::1:role/r", cache=JSONFileCache()
)


def own_client(client: S3Client) -> str:
    return client.generate_presigned_url("get_object", Params={"Bucket": "b", "Key": "k"})
