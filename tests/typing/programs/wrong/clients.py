"""Wrong keywords of boto3.client, and wrong uses of the client."""

from typing import Any, Literal

import boto3
import botocore.session
from typing_extensions import assert_type

from boto_types.options import ClientOptions
from boto_types.s3 import S3Client
from boto_types.s3.resources import S3ServiceResource
from boto_types.sqs import SQSClient

boto3.client("s3", use_sll=True)  # error
boto3.client("s3", use_ssl=1)  # error
boto3.client("glue", use_sll=True)  # error
boto3.Session().resource("sns", use_ssl=1)  # error
boto3.Session().client("s3", endpoint=None)  # error
boto3.resource("s3", aws_account_id="1")  # error
boto3.Session(acess_key_id="a")  # error
boto3.Session(profile_name=1)  # error
boto3.Session(botocore_session="a")  # error
boto3.setup_default_session(acess_key_id="a")  # error
boto3.setup_default_session(region_name=b"a")  # error
options: ClientOptions = {"use_sll": True}  # error


# zuban takes the whole union for Any, and its strict mode wants that said.
def one_of_two(name: Literal["s3", "sqs"]) -> S3Client | SQSClient:
    return boto3.client(name)  # error: zuban


def one_of_two_but_not_this(name: Literal["s3", "sqs"]) -> S3Client:
    return boto3.client(name)  # error: mypy zuban


def numbers(keywords: dict[str, int]) -> None:
    boto3.Session(**keywords)  # error
    boto3.setup_default_session(**keywords)  # error
    boto3.client("s3", **keywords)  # error


def one_has_no_types(name: Literal["s3", "mistake"]) -> S3Client:
    return boto3.client(name)  # error


for service_name in ("s3", "sqs"):
    boto3.client(service_name, use_sll=True)  # error
    boto3.client(service_name).put_message()  # error: mypy


# mypy makes these Any, where it has not the plugin.
def made(keywords: dict[str, Any], **others: Any) -> None:
    assert_type(boto3.client("s3", **others), S3Client)  # error: mypy zuban
    assert_type(boto3.client("s3", "eu-west-1", **keywords), S3Client)  # error: mypy zuban
    made_by = boto3.Session(**others)
    assert_type(made_by.client("s3", use_ssl=True, **others), S3Client)  # error: mypy zuban
    session = botocore.session.get_session()
    assert_type(session.create_client("s3", **keywords), S3Client)  # error: mypy zuban
    assert_type(boto3.resource("s3", **keywords), S3ServiceResource)  # error: mypy zuban
