"""Wrong uses of aiobotocore itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobotocore.config import AioConfig
from aiobotocore.session import get_session

if TYPE_CHECKING:
    from aiobotocore.client import AioBaseClient
    from aiobotocore.eventstream import AioEventStream
    from aiobotocore.paginate import AioPageIterator
    from aiobotocore.response import StreamingBody
    from botocore.credentials import Credentials
    from botocore.response import StreamingBody as SyncBody

AioConfig(connector_args={"keep_alive": 1})  # error
AioConfig(warm_up=True)  # error
AioConfig(http_session_cls=1)  # error
get_session(3)  # error


async def clients(client: AioBaseClient) -> None:
    with get_session().create_client("s3"):  # error
        pass
    client.list_buckets()  # error
    with client:  # error
        pass
    url: str = client.generate_presigned_url("get")  # error
    print(url)
    for _ in client.get_paginator("a").paginate():  # error
        pass


async def iterates(pages: AioPageIterator[str], events: AioEventStream[str]) -> None:
    for _ in pages:  # error
        pass
    for _ in events:  # error
        pass
    full: str = pages.build_full_result()  # error
    print(full)
    for _ in pages.search("a"):  # error
        pass


async def reads(body: StreamingBody) -> None:
    text: bytes = body.read()  # error
    print(text)
    for _ in body.iter_lines():  # error
        pass
    with body:  # error
        pass
    old: SyncBody = body  # error
    print(old)


async def credentials() -> None:
    found: Credentials | None = get_session().get_credentials()  # error
    print(found)
