"""Move files to S3 and back, with a callback and a configuration."""

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory

import aioboto3
from boto3.s3.transfer import TransferConfig

BUCKET = "files-of-aioboto3"
LARGE = 6 * 1024 * 1024


async def main(folder: Path) -> None:
    sent: list[int] = []
    received: list[int] = []
    (folder / "large").write_bytes(b"x" * LARGE)
    async with aioboto3.Session().client("s3") as s3:
        await s3.create_bucket(Bucket=BUCKET)
        await s3.upload_file(
            str(folder / "large"),
            BUCKET,
            "large",
            ExtraArgs={"ContentType": "text/plain", "Metadata": {"by": "me"}},
            Callback=sent.append,
            Config=TransferConfig(multipart_threshold=5 * 1024 * 1024),
        )
        head = await s3.head_object(Bucket=BUCKET, Key="large")
        print(head["ContentLength"] == LARGE == sum(sent), head.get("ContentType"))
        await s3.download_file(BUCKET, "large", str(folder / "copy"), Callback=received.append)
        print((folder / "copy").stat().st_size == received[-1] == LARGE)

    async with aioboto3.Session().resource("s3") as resource:
        bucket = await resource.Bucket(BUCKET)
        await bucket.upload_file(str(folder / "copy"), "again")
        again = await resource.Object(BUCKET, "again")
        await again.download_file(str(folder / "third"))
        print(await again.content_length == (folder / "third").stat().st_size)


with TemporaryDirectory() as name:
    asyncio.run(main(Path(name)))

# True text/plain
# True
# True
