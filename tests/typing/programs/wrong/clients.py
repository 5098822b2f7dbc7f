"""The keywords of boto3.client, and what becomes of the client."""

from typing import Any

import boto3
import botocore.session
from typing_extensions import assert_type

from boto_types.options import ClientOptions
from boto_types.s3 import S3Client
from boto_types.s3.resources import S3ServiceResource

boto3.client("s3", use_sll=True)  # error
boto3.client("s3", use_ssl=1)  # error
boto3.Session().client("s3", endpoint=None)  # error
boto3.resource("s3", aws_account_id="1")  # error
options: ClientOptions = {"use_sll": True}  # error


# mypy makes these Any, where it has not the plugin.
def made(keywords: dict[str, Any], **others: Any) -> None:
    assert_type(boto3.client("s3", **others), S3Client)  # error: mypy zuban
    assert_type(boto3.client("s3", "eu-west-1", **keywords), S3Client)  # error: mypy zuban
    made_by = boto3.Session(**others)
    assert_type(made_by.client("s3", use_ssl=True, **others), S3Client)  # error: mypy zuban
    session = botocore.session.get_session()
    assert_type(session.create_client("s3", **keywords), S3Client)  # error: mypy zuban
    assert_type(boto3.resource("s3", **keywords), S3ServiceResource)  # error: mypy zuban
