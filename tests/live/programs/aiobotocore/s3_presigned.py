"""Sign a URL and a form, and use both without credentials."""

import asyncio

import aiohttp
from aiobotocore.session import get_session

BUCKET = "signed-by-aiobotocore"


async def main() -> None:
    async with (
        get_session().create_client("s3") as s3,
        aiohttp.ClientSession() as http,
    ):
        await s3.create_bucket(Bucket=BUCKET)
        post = await s3.generate_presigned_post(
            Bucket=BUCKET, Key="form.txt", Conditions=[["content-length-range", 1, 100]]
        )
        form = aiohttp.FormData(post["fields"])
        form.add_field("file", b"from a form")
        async with http.post(post["url"], data=form) as answer:
            print(answer.status)

        url: str = await s3.generate_presigned_url(
            "get_object", Params={"Bucket": BUCKET, "Key": "form.txt"}, ExpiresIn=60
        )
        async with http.get(url) as answer:
            print(answer.status, await answer.text())


asyncio.run(main())

# 204
# 200 from a form
