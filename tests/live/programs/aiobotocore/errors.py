"""Catch the errors of services, and those of botocore."""

import asyncio

from aiobotocore.config import AioConfig
from aiobotocore.session import AioSession
from botocore.exceptions import ClientError, EndpointConnectionError, ParamValidationError


async def main() -> None:
    session = AioSession()
    async with session.create_client("s3") as s3:
        try:
            await s3.list_objects_v2(Bucket="no-such-bucket-at-all")
        except s3.exceptions.NoSuchBucket as error:
            print(error.response["Error"]["Code"], error.operation_name)
        await s3.create_bucket(Bucket="errors-of-aiobotocore")
        try:
            await s3.get_object(Bucket="errors-of-aiobotocore", Key="nothing")
        except s3.exceptions.NoSuchKey as error:
            print(error.response["Error"].get("Message"))
        try:
            await s3.head_object(Bucket="errors-of-aiobotocore", Key="nothing")
        except ClientError as error:
            print(error.response["ResponseMetadata"]["HTTPStatusCode"])
        try:
            await s3.create_bucket(Bucket="not/a/bucket")
        except ParamValidationError as error:
            print(str(error).split(":")[0])

    config = AioConfig(connect_timeout=1, retries={"max_attempts": 0})
    client = session.create_client("sqs", endpoint_url="http://127.0.0.1:9", config=config)
    async with client as sqs:
        try:
            await sqs.list_queues()
        except EndpointConnectionError as error:
            print(error)


asyncio.run(main())

# NoSuchBucket ListObjectsV2
# The specified key does not exist.
# 404
# Parameter validation failed
# Could not connect to the endpoint URL: "http://127.0.0.1:9/"
