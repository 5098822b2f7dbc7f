"""Put files and the parts of a large object."""

import asyncio
import io
import tempfile

from aiobotocore.session import get_session
from boto_types.s3.requests import CompletedMultipartUpload

BUCKET = "parts-of-aiobotocore"


async def main() -> None:
    async with get_session().create_client("s3") as s3:
        await s3.create_bucket(Bucket=BUCKET)
        with tempfile.TemporaryFile() as file:
            file.write(b"from a file")
            file.seek(0)
            await s3.put_object(Bucket=BUCKET, Key="file", Body=file, Metadata={"by": "me"})
        await s3.put_object(Bucket=BUCKET, Key="memory", Body=io.BytesIO(b"from memory"))

        upload = await s3.create_multipart_upload(Bucket=BUCKET, Key="large")
        done: CompletedMultipartUpload = {"Parts": []}
        for number, body in enumerate([b"x" * 5 * 1024 * 1024, b"the end"], 1):
            part = await s3.upload_part(
                Bucket=BUCKET,
                Key="large",
                PartNumber=number,
                UploadId=upload["UploadId"],
                Body=body,
            )
            done["Parts"] = [
                *done.get("Parts", ()),
                {"PartNumber": number, "ETag": part["ETag"]},
            ]
        whole = await s3.complete_multipart_upload(
            Bucket=BUCKET, Key="large", UploadId=upload["UploadId"], MultipartUpload=done
        )
        print(whole["Key"], upload["Bucket"] == whole["Bucket"])
        await s3.copy_object(
            Bucket=BUCKET, Key="copy", CopySource={"Bucket": BUCKET, "Key": "large"}
        )
        for key in ("file", "memory", "copy"):
            head = await s3.head_object(Bucket=BUCKET, Key=key)
            print(key, head["ContentLength"], head["Metadata"])


asyncio.run(main())

# large True
# file 11 {'by': 'me'}
# memory 11 {}
# copy 5242887 {}
