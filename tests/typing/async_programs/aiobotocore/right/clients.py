"""Async clients. The functions are never called, and each result has its type."""

from datetime import datetime
from typing import Any, Literal

from aiobotocore.config import AioConfig
from aiobotocore.httpsession import AIOHTTPSession
from aiobotocore.httpxsession import HttpxSession
from aiobotocore.response import StreamingBody
from aiobotocore.session import AioSession, ClientCreatorContext, get_session
from aiobotocore.stub import AioStubber
from boto_types.dynamodb.requests import AttributeValue
from boto_types.lambda_.aio import LambdaClient
from boto_types.options import ClientOptions
from boto_types.s3 import S3Exceptions
from boto_types.s3.aio import ListObjectsV2Paginator, ObjectExistsWaiter, S3Client
from boto_types.s3.errors import NoSuchKey
from boto_types.s3.responses import HeadObjectOutput, ListObjectsV2Output
from boto_types.sqs.aio import SQSClient
from botocore.config import Config
from botocore.exceptions import ClientError
from typing_extensions import assert_type


class Service:
    """Keeps a client, as applications with a lifespan do."""

    client: S3Client

    def __init__(self, session: AioSession) -> None:
        self.context = session.create_client("s3", region_name="eu-west-1")

    async def start(self) -> None:
        self.client = await self.context.__aenter__()


class OwnSession(AioSession):
    def storage(self) -> ClientCreatorContext[S3Client]:
        return self.create_client("s3")


async def sessions(options: ClientOptions, either: Literal["s3", "sqs"], name: str) -> None:
    session = get_session()
    assert_type(session.create_client("s3"), ClientCreatorContext[S3Client])
    async with session.create_client("lambda", "eu-west-1", use_ssl=False) as functions:
        assert_type(functions, LambdaClient)
    async with session.create_client(service_name="s3", **options) as s3:
        assert_type(s3, S3Client)
    async with OwnSession().create_client("sqs") as sqs, OwnSession().storage() as same:
        assert_type(sqs, SQSClient)
        assert_type(same, S3Client)
    async with session.create_client(either) as some:
        first: S3Client | SQSClient = some
        assert_type(first.can_paginate("a"), bool)
    async with session.create_client(name) as anything:
        await anything.some_operation()


async def configurations() -> None:
    config = AioConfig(
        connector_args={"keepalive_timeout": 3},
        http_session_cls=HttpxSession,
        retries={"mode": "adaptive"},
    )
    async with get_session().create_client("s3", config=config) as client:
        await client.list_buckets()
    other = AioConfig(http_session_cls=AIOHTTPSession).merge(Config(read_timeout=5))
    get_session().create_client("sqs", config=other)


async def operations(client: S3Client) -> None:
    async with client as same:
        assert_type(same, S3Client)
    assert_type(await client.head_object(Bucket="b", Key="k"), HeadObjectOutput)
    response = await client.put_object(Bucket="b", Key="k", Body=b"a", ACL="private")
    assert_type(response["ResponseMetadata"]["HTTPStatusCode"], int)
    assert_type(client.can_paginate("list_buckets"), bool)
    assert_type(await client.generate_presigned_url("get_object", ExpiresIn=3), str)
    post = await client.generate_presigned_post("b", "k")
    assert_type(post["fields"], dict[str, str])
    await client.close()


async def paginators(client: S3Client) -> list[str]:
    paginator = client.get_paginator("list_objects_v2")
    assert_type(paginator, ListObjectsV2Paginator)
    pages = paginator.paginate(Bucket="b", PaginationConfig={"PageSize": 3})
    async for page in pages:
        assert_type(page, ListObjectsV2Output)
    whole = await pages.build_full_result()
    assert_type([found async for found in pages.search("Contents[].Key")], list[Any])
    assert_type(pages.resume_token, str | None)
    return [item["Key"] for item in whole.get("Contents", [])]


async def waiters(client: S3Client) -> None:
    waiter = client.get_waiter("object_exists")
    assert_type(waiter, ObjectExistsWaiter)
    last = await waiter.wait(Bucket="b", Key="k", WaiterConfig={"Delay": 1})
    print(last["ResponseMetadata"]["RequestId"])


async def bodies(client: S3Client) -> bytes:
    response = await client.get_object(Bucket="b", Key="k")
    assert_type(response["Body"], StreamingBody)
    assert_type(response["LastModified"], datetime)
    async with response["Body"] as stream:
        content = await stream.read()
    async for chunk in response["Body"]:
        assert_type(chunk, bytes)
    async for line in response["Body"].iter_lines():
        assert_type(line, bytes)
    return content + await response["Body"].read(10)


async def events(client: S3Client, functions: LambdaClient) -> None:
    response = await client.select_object_content(
        Bucket="b",
        Key="k",
        Expression="SELECT *",
        ExpressionType="SQL",
        InputSerialization={"CSV": {}},
        OutputSerialization={"JSON": {}},
    )
    async for event in response["Payload"]:
        if "Records" in event:
            first: bytes | None = event["Records"].get("Payload")
            print(first)
    invoked = await functions.invoke(FunctionName="f", Payload=b"{}")
    assert_type(await invoked["Payload"].read(), bytes)


async def errors(client: S3Client) -> str:
    assert_type(client.exceptions, S3Exceptions)
    try:
        await client.head_bucket(Bucket="b")
    except client.exceptions.NoSuchKey as error:
        assert_type(error, NoSuchKey)
        return error.response["Error"]["Code"]
    except ClientError as error:
        return error.operation_name
    return ""


async def tables() -> None:
    item: dict[str, AttributeValue] = {"pk": {"S": "a"}}
    async with get_session().create_client("dynamodb") as client:
        await client.put_item(TableName="t", Item=item)
        found = await client.get_item(TableName="t", Key={"pk": {"S": "a"}})
        assert_type(found.get("Item", {})["pk"].get("S"), str | None)


async def stubbed(client: S3Client) -> None:
    with AioStubber(client) as stubber:
        stubber.add_response("get_object", {"ETag": "e"})
