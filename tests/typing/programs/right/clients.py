"""How a client gets its type."""

import boto3
import botocore.session
from boto3.session import Session
from botocore.client import BaseClient
from botocore.config import Config
from typing_extensions import assert_type

from boto_types.lambda_ import LambdaClient
from boto_types.s3 import S3Client
from boto_types.sagemaker import SageMakerClient

assert_type(boto3.client("sagemaker"), SageMakerClient)
assert_type(boto3.client("lambda", region_name="eu-west-1"), LambdaClient)
assert_type(boto3.client(service_name="s3", config=Config(retries={"mode": "standard"})), S3Client)
assert_type(boto3.Session(profile_name="dev").client("sagemaker"), SageMakerClient)
assert_type(Session().client("s3", "us-east-1"), S3Client)
assert_type(botocore.session.get_session().create_client("sagemaker"), SageMakerClient)


class OwnSession(Session):
    pass


assert_type(OwnSession().client("s3"), S3Client)


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
