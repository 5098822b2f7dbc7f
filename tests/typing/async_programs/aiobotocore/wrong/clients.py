"""Wrong uses of async clients."""

from aiobotocore.config import AioConfig
from aiobotocore.session import get_session
from boto_types.s3 import S3Client as SyncClient
from boto_types.s3.aio import S3Client
from boto_types.s3.responses import GetObjectOutput, HeadObjectOutput

session = get_session()
session.create_client("s3", use_ssl="no")  # error
session.create_client("s3", endpoint="http://localhost:4566")  # error
session.create_client("s3", config=AioConfig(connectors=3))  # error
session.create_client(5)  # error


async def sessions() -> None:
    session.create_client("s3").list_buckets()  # error
    with session.create_client("s3"):  # error
        pass
    made: S3Client = session.create_client("s3")  # error
    print(made)
    async with session.create_client("s3") as right:
        other: SyncClient = right  # error
        print(other)
        right.list_bucket()  # error
    async with session.create_client("sqs") as queues:
        await queues.list_buckets()  # error


async def operations(client: S3Client) -> None:
    head: HeadObjectOutput = client.head_object(Bucket="b", Key="k")  # error
    print(head)
    client.head_object(Bucket="b", Key="k")["ETag"]  # error
    await client.head_object(Bucket="b")  # error
    await client.head_object("b", "k")  # error
    await client.put_object(Bucket="b", Key="k", ACL="nobody")  # error
    url: str = client.generate_presigned_url("get_object")  # error
    print(url)
    client.generate_presigned_post("b", "k")["url"]  # error
    await client.can_paginate("list_buckets")  # error
    with client:  # error
        pass


async def paginators(client: S3Client) -> None:
    pages = client.get_paginator("list_objects_v2").paginate(Bucket="b")
    for _ in pages:  # error
        pass
    await client.get_paginator("list_objects_v2")  # error
    await pages  # error
    pages.build_full_result()["Contents"]  # error
    for _ in pages.search("Contents[]"):  # error
        pass
    client.get_paginator("list_objects_v3")  # error
    client.get_paginator("list_objects_v2").paginate(Bckt="b")  # error


async def waiters(client: S3Client) -> None:
    result: None = client.get_waiter("object_exists").wait(Bucket="b", Key="k")  # error
    print(result)
    await client.get_waiter("object_exists").wait(Bucket="b")  # error
    await client.get_waiter("object_exist").wait()  # error


async def bodies(client: S3Client) -> None:
    response = await client.get_object(Bucket="b", Key="k")
    sync: GetObjectOutput = response  # error
    print(sync)
    content: bytes = response["Body"].read()  # error
    print(content)
    with response["Body"]:  # error
        pass
    for _ in response["Body"]:  # error
        pass
    for _ in response["Body"].iter_lines():  # error
        pass
    response["Bdy"]  # error


async def events(client: S3Client) -> None:
    response = await client.select_object_content(  # error
        Bucket="b",
        Key="k",
        Expression="SELECT *",
    )
    for _ in response["Payload"]:  # error
        pass


async def errors(client: S3Client) -> None:
    try:
        await client.head_bucket(Bucket="b")
    except client.exceptions.NoSuchKye:  # error
        pass
