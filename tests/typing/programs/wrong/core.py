"""Code that fails at run time: each marked line is an error for the checkers named, or for all."""

from decimal import Decimal

import boto3
import botocore
from boto3.dynamodb.conditions import Attr, Key
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer
from boto3.s3.transfer import TransferConfig
from botocore.awsrequest import AWSRequest
from botocore.config import Config
from botocore.credentials import CredentialResolver, Credentials, EnvProvider
from botocore.exceptions import EndpointConnectionError, ProfileNotFound, WaiterError
from botocore.loaders import Loader
from botocore.response import StreamingBody
from botocore.stub import Stubber
from s3transfer.manager import TransferManager

from boto_types.dynamodb import requests, responses
from boto_types.dynamodb.views import AttributeValueLike
from boto_types.items import ItemValueInput

s3 = boto3.client("s3")

ProfileNotFound("dev")  # error
ProfileNotFound(name="dev")  # error
EndpointConnectionError(error=OSError())  # error
WaiterError("bucket_exists", "timeout")  # error
try:
    s3.list_buckets()
except s3.exceptions.BucketAlreadyExists as error:
    error.response["Error"]["BucketName"] + 1  # error
    error.response["Error"]["Code"].code  # error
    error.response["Error"].BucketName  # error
    error.response["BucketName"]  # error
    error.response["Error"]["BucketNam"]  # error: mypy zuban

Config(timeout=5)  # error
Config(connect_timeout="5")  # error
Config(retries={"mode": "quick"})  # error
Config(s3={"addressing_style": "auto", "addresing": 1})  # error
Config().region  # error

s3.meta.events.register("before-call.s3.PutObject", "handler")  # error
s3.meta.events.register(print, "before-call.s3.PutObject")  # error
s3.meta.region  # error
s3.meta.service_model.operation_model("PutObject").input_shapes  # error
s3.get_paginator("list_objects_v2").paginate(
    Bucket="b",
    PaginationConfig={"MaxItems": "ten"},  # error
)
s3.get_waiter("bucket_exists").wait(Bucket="b", WaiterConfig={"Delay": "1"})  # error

Credentials("key")  # error
Credentials("key", "secret").frozen()  # error
AWSRequest("GET", url=5)  # error
StreamingBody(b"").read("1")  # error
s3.generate_presigned_post("b", "k", Conditions=({"acl": "x"},))  # error
s3.generate_presigned_post("b", "k", Fields=["acl"])  # error
s3.generate_presigned_post("b", "k", Fields=[("acl", "x")])  # error
Loader(extra_search_paths=("/models",))  # error
CredentialResolver((EnvProvider(),))  # error
AWSRequest("GET", "https://aws", headers=[("a", "b")])  # error
botocore.exceptions.ClientErrors  # error
botocore.config.Config(timeout=1)  # error

stubber = Stubber(s3)
stubber.add_response("list_buckets")  # error
stubber.add_response("list_buckets", [])  # error
stubber.add_client_error("head_object", http_status_code="404")  # error


class OwnStubber(Stubber):
    def add_response(self, method: str) -> None:  # error: pyrefly
        super().add_responses(method)  # error


TransferConfig(max_threads=3)  # error
TransferConfig(preferred_transfer_client="fast")  # error
TransferConfig().max_concurency  # error
s3.upload_file("file", "b", "k", Config=Config())  # error
TransferManager(s3).upload(5, "b", "k")  # error

Key("pk").ne("x")  # error
Key("pk").eq(1.5)  # error
Key("pk").between(1)  # error
Attr("a").eq({"b": [0.5]})  # error
Attr("a").exists() & "b"  # error
Attr("a") & Attr("b").exists()  # error
Attr("b").exists() | Attr("a")  # error
~Key("pk")  # error
Attr("a").attribute_type("STRING")  # error
TypeSerializer().serialize({"a": [Decimal(1), 1.5]})  # error
TypeSerializer().serialize({"a": 1})["N"].keys()  # error
serialized = TypeSerializer().serialize({"a": 1})
# A serialized item fits each type of a value, because it has the base Any. zuban ignores that.
request_value: requests.AttributeValue = serialized  # error: zuban
response_value: responses.AttributeValue = serialized  # error: zuban
view: AttributeValueLike = serialized  # error: zuban
request_values: list[requests.AttributeValue] = [serialized]  # error: zuban
boto3.client("dynamodb").put_item(TableName="t", Item={"a": serialized})  # error: zuban


def whole_item(item: dict[str, ItemValueInput]) -> dict[str, requests.AttributeValue]:
    return TypeSerializer().serialize(item)["M"]


TypeDeserializer().deserialize({"M": {"a": {"S": "b"}}}).pk  # error
TypeDeserializer().deserialize([{"S": "b"}])  # error
condition = Attr("a").eq(1)
condition = condition & Attr("b")  # error
condition.operator  # error: mypy pyright pyrefly zuban basedpyright
Attr("a").is_in("abc")  # error
