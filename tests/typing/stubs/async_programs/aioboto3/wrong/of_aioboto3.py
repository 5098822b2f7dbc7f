"""Wrong uses of aioboto3 itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import aioboto3
import botocore.session
from aioboto3.s3 import inject

if TYPE_CHECKING:
    from aioboto3.dynamodb.table import CustomTableResource
    from aioboto3.resources.collection import AIOCollectionManager, AIOResourceCollection
    from aiobotocore.client import AioBaseClient

aioboto3.Session(botocore_session=botocore.session.get_session())  # error
aioboto3.client("s3")  # error
aioboto3.Session(region=1)  # error


async def sessions(session: aioboto3.Session) -> None:
    with session.client("s3"):  # error
        pass
    session.client("s3").list_buckets()  # error
    with session.resource("s3"):  # error
        pass
    session.client(3)  # error


async def collections(
    items: AIOResourceCollection[int],
    manager: AIOCollectionManager[AIOResourceCollection[int], int],
) -> None:
    for _ in items:  # error
        pass
    for _ in items.pages():  # error
        pass
    async for _ in manager:  # error
        pass


async def tables(table: CustomTableResource) -> None:
    with table.batch_writer():  # error
        pass
    async with table.batch_writer("pk") as writer:  # error
        await writer.put_item(Item={"pk": 1.5})  # error
        await writer.delete_item({1: "a"})  # error


class Reader:
    async def read(self, size: int) -> str:
        return "a" * size


async def transfers(client: AioBaseClient) -> None:
    await inject.upload_fileobj(client, Reader(), "b", "k")  # error
    await inject.upload_file(client, b"file", "b", "k")  # error
    await inject.copy(client, {"Bucket": "b"}, "b", "k")  # error
    await inject.download_file(client, "b", "k", "f", Config={})  # error
