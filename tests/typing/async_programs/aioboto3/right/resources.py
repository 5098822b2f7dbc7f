"""Sessions, resources and transfers of aioboto3."""

from datetime import datetime
from decimal import Decimal
from io import BytesIO

import aioboto3
from aioboto3.session import ResourceCreatorContext
from aiobotocore.config import AioConfig
from aiobotocore.session import ClientCreatorContext
from boto3.dynamodb.conditions import Attr, Key
from boto3.s3.transfer import TransferConfig
from boto_types.dynamodb.aio.resources import DynamoDBServiceResource, Table
from boto_types.items import ItemValue
from boto_types.s3.aio import S3Client
from boto_types.s3.aio.resources import Bucket, Object, ObjectSummary, S3ServiceResource
from boto_types.sqs.aio.resources import Message, Queue
from s3transfer.manager import TransferConfig as S3TransferConfig
from typing_extensions import assert_type


class OwnSession(aioboto3.Session):
    def storage(self) -> ClientCreatorContext[S3Client]:
        return self.client("s3")


async def sessions() -> None:
    session = aioboto3.Session(region_name="eu-west-1")
    assert_type(session.client("s3"), ClientCreatorContext[S3Client])
    assert_type(session.resource("s3"), ResourceCreatorContext[S3ServiceResource])
    async with session.client("s3", config=AioConfig(connect_timeout=3)) as client:
        assert_type(client, S3Client)
    async with OwnSession().storage() as same, OwnSession().resource("dynamodb") as tables:
        assert_type(same, S3Client)
        assert_type(tables, DynamoDBServiceResource)


async def buckets(s3: S3ServiceResource) -> None:
    bucket = await s3.Bucket("b")
    assert_type(bucket, Bucket)
    assert_type(bucket.name, str)
    assert_type(await bucket.creation_date, datetime)
    await bucket.load()
    await bucket.wait_until_exists()
    async for summary in bucket.objects.all():
        assert_type(summary, ObjectSummary)
        assert_type(await summary.size, int)
        assert_type(summary.key, str)
    async for summary in bucket.objects.filter(Prefix="p").limit(3):
        assert_type(await summary.e_tag, str)
    assert_type([page async for page in bucket.objects.pages()], list[list[ObjectSummary]])
    await bucket.objects.filter(Prefix="p").delete()
    made = await bucket.put_object(Key="k", Body=b"a")
    assert_type(made, Object)
    response = await made.get()
    assert_type(await response["Body"].read(), bytes)
    assert_type(bucket.meta.client, S3Client)
    async for each in s3.buckets.all():
        assert_type(each, Bucket)


class Reader:
    async def read(self, size: int = -1) -> bytes:
        return b"a" * size


class Writer:
    async def write(self, data: bytes) -> int:
        return len(data)


async def progress(count: int) -> None:
    print(count)


async def transfers(client: S3Client, bucket: Bucket) -> None:
    await client.upload_file("f", "b", "k", Callback=progress)
    await client.upload_fileobj(Reader(), "b", "k", Callback=print, Processing=bytes.upper)
    await client.upload_fileobj(BytesIO(), "b", "k", Config=TransferConfig(max_concurrency=3))
    await client.upload_file("f", "b", "k", Config=S3TransferConfig(io_chunksize=1000))
    await client.download_fileobj("b", "k", Writer())
    await client.download_fileobj("b", "k", BytesIO())
    await client.copy({"Bucket": "b", "Key": "k"}, "b", "other", SourceClient=client)
    await bucket.upload_fileobj(Reader(), "k", ExtraArgs={"ContentType": "text/plain"})
    await bucket.download_file("k", "f")


async def tables(dynamodb: DynamoDBServiceResource) -> None:
    table = await dynamodb.Table("t")
    assert_type(table, Table)
    assert_type(await table.item_count, int)
    await table.put_item(Item={"pk": "a", "n": Decimal(1)})
    async with table.batch_writer(overwrite_by_pkeys=["pk"]) as batch:
        await batch.put_item(Item={"pk": "a", "n": 1})
        await batch.delete_item(Key={"pk": "a"})
    found = await table.query(
        KeyConditionExpression=Key("pk").eq("a"), FilterExpression=Attr("n").exists()
    )
    for item in found.get("Items", []):
        assert_type(item, dict[str, ItemValue])
    async for each in dynamodb.tables.all():
        assert_type(each, Table)


async def queues(session: aioboto3.Session) -> None:
    async with session.resource("sqs") as sqs:
        queue = await sqs.get_queue_by_name(QueueName="q")
        assert_type(queue, Queue)
        for message in await queue.receive_messages(MaxNumberOfMessages=3):
            assert_type(message, Message)
            assert_type(await message.body, str)
            await message.delete()
