"""Programs without annotations of our types, so that the peer's types check them too."""

from datetime import datetime
from decimal import Decimal
from io import BytesIO

import aioboto3
from aiobotocore.config import AioConfig
from aiobotocore.session import get_session
from boto3.dynamodb.conditions import Key
from boto3.s3.transfer import TransferConfig
from botocore.exceptions import ClientError

session = aioboto3.Session(region_name="eu-west-1")


class Reader:
    async def read(self, size: int = -1) -> bytes:
        return b"a" * size


class Writer:
    async def write(self, data: bytes) -> int:
        return len(data)


async def progress(count: int) -> None:
    print(count)


async def a_client_of_aiobotocore() -> int:
    async with get_session().create_client("s3", config=AioConfig(read_timeout=3)) as client:
        return (await client.list_buckets())["ResponseMetadata"]["HTTPStatusCode"]


async def a_client_of_aioboto3() -> str:
    async with session.client("sqs", endpoint_url="http://localhost") as client:
        return (await client.create_queue(QueueName="q"))["QueueUrl"]


async def a_dictionary_of_options(options: dict[str, str]) -> None:
    async with session.client("s3", **options) as client:
        await client.list_buckets()


async def a_paginator() -> list[str]:
    keys: list[str] = []
    async with session.client("s3") as client:
        pages = client.get_paginator("list_objects_v2").paginate(Bucket="b")
        async for page in pages:
            keys += [item.get("Key", "") for item in page.get("Contents", [])]
    return keys


async def a_whole_result() -> int:
    async with session.client("s3") as client:
        pages = client.get_paginator("list_objects_v2").paginate(Bucket="b")
        return len((await pages.build_full_result()).get("Contents", []))


async def a_search() -> int:
    async with session.client("s3") as client:
        pages = client.get_paginator("list_objects_v2").paginate(Bucket="b")
        return len([found async for found in pages.search("Contents[]")])


async def a_waiter() -> None:
    async with session.client("s3") as client:
        await client.get_waiter("object_exists").wait(
            Bucket="b", Key="k", WaiterConfig={"Delay": 1}
        )


async def a_presigned_url() -> str:
    async with session.client("s3") as client:
        return await client.generate_presigned_url("get_object", ExpiresIn=3)


async def a_presigned_post() -> dict[str, str]:
    async with session.client("s3") as client:
        return (await client.generate_presigned_post("b", "k"))["fields"]


async def a_body() -> bytes:
    async with session.client("s3") as client:
        return await (await client.get_object(Bucket="b", Key="k"))["Body"].read()


async def a_body_in_a_context() -> bytes:
    async with session.client("s3") as client:
        async with (await client.get_object(Bucket="b", Key="k"))["Body"] as stream:
            return await stream.read()


async def chunks_of_a_body() -> list[bytes]:
    async with session.client("s3") as client:
        body = (await client.get_object(Bucket="b", Key="k"))["Body"]
        return [chunk async for chunk in body.iter_chunks(1024)]


async def a_stream_of_events() -> None:
    async with session.client("kinesis") as client:
        response = await client.subscribe_to_shard(
            ConsumerARN="a", ShardId="s", StartingPosition={"Type": "LATEST"}
        )
        async for event in response["EventStream"]:
            print(event["SubscribeToShardEvent"]["Records"])


async def an_error() -> str:
    async with session.client("s3") as client:
        try:
            await client.head_bucket(Bucket="b")
        except client.exceptions.NoSuchBucket as error:
            return error.response["Error"].get("Code", "")
        except ClientError as error:
            return error.operation_name
        return ""


async def attributes_of_a_resource() -> datetime:
    async with session.resource("s3") as s3:
        return await (await s3.Bucket("b")).creation_date


async def a_collection() -> list[str]:
    async with session.resource("s3") as s3:
        bucket = await s3.Bucket("b")
        return [summary.key async for summary in bucket.objects.filter(Prefix="p").limit(3)]


async def pages_of_a_collection() -> int:
    async with session.resource("s3") as s3:
        bucket = await s3.Bucket("b")
        return sum([len(page) async for page in bucket.objects.pages()])


async def a_batch_action() -> None:
    async with session.resource("s3") as s3:
        await (await s3.Bucket("b")).objects.filter(Prefix="p").delete()


async def an_action_that_makes_resources() -> list[str]:
    async with session.resource("sqs") as sqs:
        queue = await sqs.get_queue_by_name(QueueName="q")
        return [await message.body for message in await queue.receive_messages()]


async def an_upload_of_an_async_reader() -> None:
    async with session.client("s3") as client:
        await client.upload_fileobj(Reader(), "b", "k")


async def an_upload_with_an_async_callback() -> None:
    async with session.client("s3") as client:
        await client.upload_file("f", "b", "k", Callback=progress)


async def an_upload_that_changes_parts() -> None:
    async with session.client("s3") as client:
        await client.upload_fileobj(BytesIO(), "b", "k", Processing=bytes.upper)


async def an_upload_with_a_configuration() -> None:
    async with session.client("s3") as client:
        await client.upload_fileobj(BytesIO(), "b", "k", Config=TransferConfig(max_concurrency=3))


async def a_download_to_an_async_writer() -> None:
    async with session.client("s3") as client:
        await client.download_fileobj("b", "k", Writer())


async def a_copy() -> None:
    async with session.client("s3") as client:
        await client.copy({"Bucket": "b", "Key": "k"}, "b", "other", SourceClient=client)


async def a_transfer_of_a_bucket() -> None:
    async with session.resource("s3") as s3:
        await (await s3.Bucket("b")).upload_fileobj(Reader(), "k")


async def items_of_a_table() -> int:
    async with session.resource("dynamodb") as dynamodb:
        table = await dynamodb.Table("t")
        await table.put_item(Item={"pk": "a", "n": Decimal(1)})
        found = await table.query(KeyConditionExpression=Key("pk").eq("a"))
        return len(found.get("Items", []))


async def a_batch_of_items() -> None:
    async with session.resource("dynamodb") as dynamodb:
        table = await dynamodb.Table("t")
        async with table.batch_writer(overwrite_by_pkeys=["pk"]) as batch:
            await batch.put_item(Item={"pk": "a", "n": 1})
            await batch.delete_item(Key={"pk": "a"})
