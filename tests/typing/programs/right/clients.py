"""Clients and their types, for each way to create one."""

from typing import Any, Literal

import boto3
import botocore.session
from boto3.session import Session
from botocore.client import BaseClient
from botocore.config import Config
from typing_extensions import assert_type

from boto_types.lambda_ import LambdaClient
from boto_types.options import ClientOptions
from boto_types.s3 import S3Client
from boto_types.sagemaker import SageMakerClient
from boto_types.literals import ServiceName
from boto_types.sqs import SQSClient

assert_type(boto3.client("sagemaker"), SageMakerClient)
assert_type(boto3.client("lambda", region_name="eu-west-1"), LambdaClient)
assert_type(boto3.client(service_name="s3", config=Config(retries={"mode": "standard"})), S3Client)
assert_type(boto3.Session(profile_name="dev").client("sagemaker"), SageMakerClient)
assert_type(Session().client("s3", "us-east-1"), S3Client)
assert_type(botocore.session.get_session().create_client("sagemaker"), SageMakerClient)


class OwnSession(Session):
    pass


assert_type(OwnSession().client("s3"), S3Client)

assert_type(boto3.client("s3", use_ssl=False, verify="ca.pem", endpoint_url="e"), S3Client)
assert_type(boto3.client(region_name="us-east-1", service_name="s3", api_version=None), S3Client)


def with_options(options: ClientOptions, anything: dict[str, Any]) -> None:
    assert_type(boto3.client("s3", **options), S3Client)
    assert_type(Session().client("s3", "us-east-1", **options), S3Client)
    # It may hold an API version, whose client has another type.
    boto3.client("s3", **anything).list_buckets()
    local: ClientOptions = {"endpoint_url": "http://localhost:4566", "verify": False}
    assert_type(botocore.session.get_session().create_client("sagemaker", **local), SageMakerClient)


def by_place() -> BaseClient:
    # boto3 accepts all of them by position; only keywords keep the service's type.
    return boto3.client("s3", "us-east-1", None, True, None, "http://localhost:4566")


def one_of_two(name: Literal["s3", "sqs"]) -> S3Client | SQSClient:
    made: S3Client | SQSClient = boto3.client(name, "eu-west-1", use_ssl=False)
    return made


def one_of_two_by_session(name: Literal["s3", "sqs"]) -> S3Client | SQSClient:
    made: S3Client | SQSClient = Session().client(name)
    made = botocore.session.get_session().create_client(name)
    return made


for service_name in ("s3", "sqs"):
    one_of_them = boto3.client(service_name)
    print(one_of_them.meta.region_name.upper())
    one_of_them.close()


def any_service(name: ServiceName) -> str:
    made: S3Client | SQSClient | BaseClient = boto3.client(name)
    return made.meta.region_name


def credentials() -> dict[str, str]:
    return {"aws_access_key_id": "a", "aws_secret_access_key": "b", "aws_session_token": "c"}


# Some options are not strings, so a dictionary of strings gives the type of any client.
def by_credentials(name: str) -> S3Client:
    session = boto3.Session(**credentials())
    session = Session("a", region_name="eu-west-1", botocore_session=None, **credentials())
    boto3.setup_default_session(**credentials())
    boto3.client(name, **credentials()).whatever_it_has(Key="value")
    assert_type(session.client("s3"), S3Client)
    made: S3Client = session.client("s3", **credentials())
    made = boto3.client("s3", "eu-west-1", **credentials())
    made = botocore.session.get_session().create_client("s3", **credentials())
    return made


def any_client(name: str) -> BaseClient:
    client = boto3.client(name)
    client.whatever_it_has(Key="value")
    return client


def close(client: SageMakerClient) -> None:
    assert_type(client.can_paginate("list_models"), bool)
    client.meta.region_name.upper()
    url = client.generate_presigned_url("create_presigned_domain_url", Params={}, ExpiresIn=60)
    assert_type(url, str)
    client.close()
