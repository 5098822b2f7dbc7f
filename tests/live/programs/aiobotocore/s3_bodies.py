"""Read the body of an object: whole, in chunks and line by line."""

import asyncio

from aiobotocore.session import get_session

BUCKET = "bodies-of-aiobotocore"


async def main() -> None:
    async with get_session().create_client("s3") as s3:
        await s3.create_bucket(Bucket=BUCKET)
        put = await s3.put_object(Bucket=BUCKET, Key="a.txt", Body=b"one\ntwo\nthree\n")
        head = await s3.head_object(Bucket=BUCKET, Key="a.txt")
        print(put["ETag"] == head["ETag"], head["ContentLength"])

        response = await s3.get_object(Bucket=BUCKET, Key="a.txt")
        async with response["Body"] as stream:
            content: bytes = await stream.read()
        print(content.decode().split())

        response = await s3.get_object(Bucket=BUCKET, Key="a.txt")
        print([line async for line in response["Body"].iter_lines()])

        response = await s3.get_object(Bucket=BUCKET, Key="a.txt", Range="bytes=0-5")
        sizes = [len(chunk) async for chunk in response["Body"].iter_chunks(4)]
        print(sizes, response.get("ContentRange"))


asyncio.run(main())

# True 14
# ['one', 'two', 'three']
# [b'one', b'two', b'three']
# [4, 2] bytes 0-5/14
