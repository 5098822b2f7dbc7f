"""Upload from readers, sync and async, and download to writers."""

import asyncio
from io import BytesIO
from tempfile import TemporaryDirectory

import aioboto3
import aiofiles

BUCKET = "objects-of-aioboto3"


class Reader:
    """An async reader, e.g. of an upload that a web server receives."""

    def __init__(self, *chunks: bytes) -> None:
        self._chunks = list(chunks)

    async def read(self, size: int = -1) -> bytes:
        return self._chunks.pop(0) if self._chunks else b""


async def main(folder: str) -> None:
    async with aioboto3.Session().client("s3") as s3:
        await s3.create_bucket(Bucket=BUCKET)
        await s3.upload_fileobj(BytesIO(b"from memory"), BUCKET, "memory")
        await s3.upload_fileobj(Reader(b"from ", b"a ", b"reader"), BUCKET, "reader")
        await s3.upload_fileobj(
            BytesIO(b"from bytes"), BUCKET, "upper", Processing=lambda data: data.upper()
        )
        async with aiofiles.open(f"{folder}/file", "wb") as file:
            await file.write(b"from a file")
        async with aiofiles.open(f"{folder}/file", "rb") as file:
            await s3.upload_fileobj(file, BUCKET, "file")
        await s3.copy({"Bucket": BUCKET, "Key": "file"}, BUCKET, "copy")

        for key in ("memory", "reader", "upper", "copy"):
            target = BytesIO()
            await s3.download_fileobj(BUCKET, key, target)
            print(target.getvalue())
        async with aiofiles.open(f"{folder}/back", "wb") as file:
            await s3.download_fileobj(BUCKET, "reader", file)
        async with aiofiles.open(f"{folder}/back", "rb") as file:
            print(await file.read())


with TemporaryDirectory() as name:
    asyncio.run(main(name))

# b'from memory'
# b'from a reader'
# b'FROM BYTES'
# b'from a file'
# b'from a reader'
