"""Uses of aiobotocore itself."""

from __future__ import annotations

import asyncio
import ssl
from typing import TYPE_CHECKING, Any

from aiobotocore.client import AioBaseClient
from aiobotocore.config import AioConfig
from aiobotocore.credentials import AioCredentials, AioRefreshableCredentials
from aiobotocore.httpxsession import HttpxSession
from aiobotocore.session import AioSession, ClientCreatorContext, get_session
from aiobotocore.stub import AioStubber
from typing_extensions import assert_type

if TYPE_CHECKING:
    from aiobotocore.eventstream import AioEventStream
    from aiobotocore.paginate import AioPageIterator
    from aiobotocore.response import StreamingBody
    from botocore.credentials import ReadOnlyCredentials


async def sessions(name: str) -> None:
    session = get_session()
    assert_type(session, AioSession)
    config = AioConfig(
        connector_args={"keepalive_timeout": 1.5, "ssl_context": ssl.create_default_context()},
        http_session_cls=HttpxSession,
        region_name="eu-west-1",
        retries={"mode": "standard"},
    )
    merged = config.merge(AioConfig(read_timeout=3))
    assert_type(merged, AioConfig)
    async with session.create_client(name, config=merged) as client:
        await client.some_operation()
    credentials = await session.get_credentials()
    if credentials is not None:
        frozen = await credentials.get_frozen_credentials()
        keys(frozen)
    if isinstance(credentials, AioRefreshableCredentials):
        assert_type(await credentials.get_access_key(), str)
    if isinstance(credentials, AioCredentials):
        assert_type(credentials.get_access_key(), str)
    assert_type(await session.get_available_regions("s3"), list[str])
    session.set_credentials("a", "b")


def keys(frozen: ReadOnlyCredentials) -> str:
    return frozen.secret_key


async def clients(made: ClientCreatorContext[AioBaseClient]) -> None:
    async with made as client, client as same:
        assert_type(same, AioBaseClient)
        assert_type(client.can_paginate("list"), bool)
        url = await client.generate_presigned_url("get", Params={"a": 1}, ExpiresIn=3)
        assert_type(url, str)
        await client.get_waiter("done").wait(Name="a")
        async for _ in client.get_paginator("list").paginate(Name="a"):
            pass
        assert_type(client.meta.region_name, str | Any)
        with AioStubber(client) as stubber:
            stubber.add_client_error("get", "404")
    await client.close()


async def iterates(pages: AioPageIterator[dict[str, int]], events: AioEventStream[str]) -> None:
    async for page in pages:
        assert_type(page, dict[str, int])
    assert_type(await pages.build_full_result(), dict[str, int])
    assert_type([found async for found in pages.search("a[]")], list[Any])
    for items in pages.result_key_iters():
        assert_type([item async for item in items], list[Any])
    assert_type(pages.resume_token, str | None)
    async for event in events:
        assert_type(event, str)
    events.close()


async def reads(body: StreamingBody) -> bytes:
    async for chunk in body:
        assert_type(chunk, bytes)
    assert_type([line async for line in body.iter_lines(3, keepends=True)], list[bytes])
    assert_type([part async for part in body.iter_chunks()], list[bytes])
    assert_type(body.tell(), int)
    async with body as stream:
        assert_type(await stream.read(), bytes)
    body.close()
    return await body.read(3)


asyncio.run(sessions("s3"))
