"""Wait for buckets and objects, and see a waiter give up."""

import asyncio

from aiobotocore.session import get_session
from botocore.exceptions import WaiterError

BUCKET = "waiters-of-aiobotocore"


async def main() -> None:
    async with get_session().create_client("s3", region_name="eu-west-1") as s3:
        waiter = s3.get_waiter("object_exists")
        await s3.create_bucket(
            Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": "eu-west-1"}
        )
        await s3.get_waiter("bucket_exists").wait(Bucket=BUCKET)
        location = await s3.get_bucket_location(Bucket=BUCKET)
        print(location["LocationConstraint"])

        task = asyncio.create_task(
            waiter.wait(Bucket=BUCKET, Key="late", WaiterConfig={"Delay": 1, "MaxAttempts": 9})
        )
        await s3.put_object(Bucket=BUCKET, Key="late", Body="text")
        await task
        try:
            await waiter.wait(
                Bucket=BUCKET, Key="never", WaiterConfig={"Delay": 1, "MaxAttempts": 1}
            )
        except WaiterError as error:
            print(error)


asyncio.run(main())

# eu-west-1
# Waiter ObjectExists failed: Max attempts exceeded. Previously accepted state: Matched expected HTTP status code: 404
