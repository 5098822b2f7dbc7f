"""Uses of aioboto3 itself."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import aioboto3
from aioboto3.dynamodb.table import BatchWriter
from aioboto3.s3 import inject
from aioboto3.s3.cse import S3CSE, KMSCryptoContext
from aiobotocore.session import AioSession, get_session
from typing_extensions import assert_type

if TYPE_CHECKING:
    from aioboto3.dynamodb.table import CustomTableResource
    from aioboto3.resources.base import AIOBoto3ServiceResource
    from aioboto3.resources.collection import AIOCollectionManager, AIOResourceCollection
    from aioboto3.session import ResourceCreatorContext
    from aiobotocore.client import AioBaseClient


async def sessions(name: str, keys: dict[str, str]) -> None:
    session = aioboto3.Session(botocore_session=get_session(), region_name="eu-west-1")
    aioboto3.Session(**keys)
    async with session.client(name) as client, session.resource(name) as resource:
        await client.some_operation()
        await resource.some_action()
    credentials = await session.get_credentials()
    if credentials is not None:
        await credentials.get_frozen_credentials()
    assert_type(session.region_name, str | None)
    assert_type(session._session, AioSession)  # pyright: ignore[reportPrivateUsage]
    assert_type(session.get_available_services(), list[str])
    assert_type(await session.get_available_regions("s3"), list[str])


async def resources(made: ResourceCreatorContext[AIOBoto3ServiceResource[AioBaseClient]]) -> None:
    async with made as resource:
        assert_type(resource.meta.client.can_paginate("a"), bool)


async def collections(
    items: AIOResourceCollection[int],
    manager: AIOCollectionManager[AIOResourceCollection[int], int],
) -> None:
    async for item in items.limit(3):
        assert_type(item, int)
    async for page in items.pages():
        assert_type(page, list[int])
    async for other in manager.all():
        assert_type(other, int)
    async for others in manager.pages():
        assert_type(others, list[int])


async def tables(table: CustomTableResource) -> None:
    async with table.batch_writer(["pk"], on_exit_loop_sleep=1) as writer:
        assert_type(writer, BatchWriter)
        await writer.put_item(Item={"pk": "a", "n": Decimal(1)})
        await writer.delete_item(Key={"pk": "a"})


class Reader:
    async def read(self, size: int) -> bytes:
        return b"a" * size


async def transfers(client: AioBaseClient) -> None:
    await inject.upload_fileobj(client, Reader(), "b", "k", Callback=print, Processing=bytes)
    with open("file", "rb") as file:
        await inject.upload_fileobj(client, file, "b", "k")
    await inject.copy(client, {"Bucket": "b", "Key": "k"}, "b", "k", SourceClient=client)


async def encrypted() -> None:
    async with S3CSE(KMSCryptoContext("key"), {"region_name": "eu-west-1"}) as s3:
        await s3.put_object(b"a", "b", "k")
        assert_type((await s3.get_object("b", "k"))["Body"] is None, bool)
