"""Mistakes without annotations of our types, so that the peer's types check them too."""

from datetime import datetime

import aioboto3
from aiobotocore.config import AioConfig
from aiobotocore.session import get_session

session = aioboto3.Session()


class TextReader:
    async def read(self, size: int = -1) -> str:
        return "a" * size


class TextWriter:
    async def write(self, data: str) -> int:
        return len(data)


async def an_option_that_does_not_exist() -> None:
    session.client("s3", endpoint="http://localhost")  # error


async def a_configuration_that_does_not_exist() -> None:
    get_session().create_client("s3", config=AioConfig(connectors=3))  # error


async def a_client_without_a_context() -> None:
    await session.client("s3").list_buckets()  # error


async def a_client_in_a_synchronous_context() -> None:
    with get_session().create_client("s3"):  # error
        pass


async def a_response_that_is_not_awaited() -> None:
    async with session.client("s3") as client:
        client.list_buckets()["Buckets"]  # error


async def a_method_that_does_not_exist() -> None:
    async with session.client("s3") as client:
        await client.list_bucket()  # error


async def a_parameter_that_does_not_exist() -> None:
    async with session.client("s3") as client:
        await client.head_object(Bucket="b", Kay="k")  # error


async def a_value_that_does_not_exist() -> None:
    async with session.client("s3") as client:
        await client.put_object(Bucket="b", Key="k", ACL="nobody")  # error


async def a_key_that_does_not_exist() -> None:
    async with session.client("s3") as client:
        (await client.list_buckets())["Bucket"]  # error


async def a_synchronous_loop_over_pages() -> None:
    async with session.client("s3") as client:
        for _ in client.get_paginator("list_objects_v2").paginate(Bucket="b"):  # error
            pass


async def a_result_that_is_not_awaited() -> None:
    async with session.client("s3") as client:
        pages = client.get_paginator("list_objects_v2").paginate(Bucket="b")
        pages.build_full_result()["Contents"]  # error


async def a_synchronous_loop_over_a_search() -> None:
    async with session.client("s3") as client:
        pages = client.get_paginator("list_objects_v2").paginate(Bucket="b")
        for _ in pages.search("Contents[]"):  # error
            pass


async def a_paginator_that_does_not_exist() -> None:
    async with session.client("s3") as client:
        client.get_paginator("list_objects_v3")  # error


async def a_waiter_without_its_parameter() -> None:
    async with session.client("s3") as client:
        await client.get_waiter("object_exists").wait(Bucket="b")  # error


async def a_url_that_is_not_awaited() -> str:
    async with session.client("s3") as client:
        return client.generate_presigned_url("get_object")  # error


async def a_presigned_post_that_is_not_awaited() -> None:
    async with session.client("s3") as client:
        client.generate_presigned_post("b", "k")["url"]  # error


async def a_body_that_is_not_awaited() -> bytes:
    async with session.client("s3") as client:
        return (await client.get_object(Bucket="b", Key="k"))["Body"].read()  # error


async def a_synchronous_loop_over_lines() -> None:
    async with session.client("s3") as client:
        for _ in (await client.get_object(Bucket="b", Key="k"))["Body"].iter_lines():  # error
            pass


async def a_body_in_a_synchronous_context() -> None:
    async with session.client("s3") as client:
        with (await client.get_object(Bucket="b", Key="k"))["Body"]:  # error
            pass


async def a_synchronous_loop_over_events() -> None:
    async with session.client("kinesis") as client:
        response = await client.subscribe_to_shard(
            ConsumerARN="a", ShardId="s", StartingPosition={"Type": "LATEST"}
        )
        for _ in response["EventStream"]:  # error
            pass


async def an_error_that_does_not_exist() -> None:
    async with session.client("s3") as client:
        try:
            await client.head_bucket(Bucket="b")
        except client.exceptions.NoSuchKye:  # error
            pass


async def a_resource_that_is_not_awaited() -> None:
    async with session.resource("s3") as s3:
        await s3.Bucket("b").delete()  # error


async def an_attribute_that_is_not_awaited() -> datetime:
    async with session.resource("s3") as s3:
        return (await s3.Bucket("b")).creation_date  # error


async def a_synchronous_loop_over_a_collection() -> None:
    async with session.resource("s3") as s3:
        for _ in (await s3.Bucket("b")).objects.all():  # error
            pass


async def an_action_that_is_not_awaited() -> None:
    async with session.resource("s3") as s3:
        (await s3.Bucket("b")).put_object(Key="k").key  # error


async def an_upload_of_text() -> None:
    async with session.client("s3") as client:
        await client.upload_fileobj(TextReader(), "b", "k")  # error


async def a_download_to_text() -> None:
    async with session.client("s3") as client:
        await client.download_fileobj("b", "k", TextWriter())  # error


async def an_upload_of_bytes() -> None:
    async with session.client("s3") as client:
        await client.upload_fileobj(b"content", "b", "k")  # error


async def a_copy_without_a_key() -> None:
    async with session.client("s3") as client:
        await client.copy({"Bucket": "b"}, "b", "k")  # error


async def a_float_in_an_item() -> None:
    async with session.resource("dynamodb") as dynamodb:
        await (await dynamodb.Table("t")).put_item(Item={"n": 1.5})  # error


async def a_batch_in_a_synchronous_context() -> None:
    async with session.resource("dynamodb") as dynamodb:
        with (await dynamodb.Table("t")).batch_writer():  # error
            pass
