"""Wrong uses of sessions, resources and transfers of aioboto3."""

from datetime import datetime

import aioboto3
from boto_types.dynamodb.aio.resources import DynamoDBServiceResource
from boto_types.s3.aio import S3Client
from boto_types.s3.aio.resources import Bucket, S3ServiceResource
from boto_types.s3.resources import Bucket as SyncBucket

session = aioboto3.Session()
session.resource("s3", region="eu-west-1")  # error
session.resource("lambda").functions  # error


async def sessions() -> None:
    with session.resource("s3"):  # error
        pass
    session.resource("s3").Bucket("b")  # error


async def buckets(s3: S3ServiceResource, bucket: Bucket) -> None:
    made: Bucket = s3.Bucket("b")  # error
    print(made)
    sync: SyncBucket = bucket  # error
    print(sync)
    s3.Bucket("b").name  # error
    created: datetime = bucket.creation_date  # error
    print(created)
    await bucket.name  # error
    for _ in bucket.objects.all():  # error
        pass
    async for one in bucket.objects.all():
        size: int = one.size  # error
        print(size)
    async for _ in bucket.objects.filter(Prfix="p"):  # error
        pass
    bucket.put_object(Key="k").key  # error
    await bucket.put_object(Kay="k")  # error


class TextReader:
    async def read(self, size: int) -> str:
        return "a" * size


class TextWriter:
    async def write(self, data: str) -> int:
        return len(data)


async def transfers(client: S3Client, bucket: Bucket) -> None:
    await client.upload_fileobj(TextReader(), "b", "k")  # error
    await client.download_fileobj("b", "k", TextWriter())  # error
    await client.upload_file(b"f", "b", "k", Processing=1)  # error
    await client.upload_file("f", "b", "k", Callback=3)  # error
    await client.upload_fileobj(b"content", "b", "k")  # error
    await client.copy({"Bucket": "b"}, "b", "k")  # error
    await client.upload_file("f", "b", "k", Config={"max_concurrency": 3})  # error
    await bucket.upload_file("f")  # error


async def tables(dynamodb: DynamoDBServiceResource) -> None:
    table = await dynamodb.Table("t")
    await table.put_item(Item={"n": 1.5})  # error
    with table.batch_writer():  # error
        pass
    async with table.batch_writer() as right:
        await right.put_item(Itm={"pk": "a"})  # error
    table.query()["Items"]  # error
    for _ in dynamodb.tables.all():  # error
        pass
