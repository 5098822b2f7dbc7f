"""Go through the buckets and objects of a resource, and delete them together."""

import asyncio

import aioboto3

BUCKET = "collections-of-aioboto3"


async def main() -> None:
    async with aioboto3.Session().resource("s3") as s3:
        bucket = await s3.create_bucket(Bucket=BUCKET)
        await bucket.wait_until_exists()
        for number in range(5):
            await bucket.put_object(Key=f"logs/{number}", Body=b"x" * number)
        await bucket.put_object(Key="other", Body="text")

        print(BUCKET in [each.name async for each in s3.buckets.all()])
        async for summary in bucket.objects.filter(Prefix="logs/").limit(2):
            print(summary.key, await summary.size)
        async for page in bucket.objects.page_size(4).pages():
            print([summary.key for summary in page])

        deleted = await bucket.objects.filter(Prefix="logs/").delete()
        print(sorted(d.get("Key", "") for answer in deleted for d in answer.get("Deleted", [])))
        print([summary.key async for summary in bucket.objects.all()])
        await bucket.objects.all().delete()
        await bucket.delete()
        await bucket.wait_until_not_exists()
        try:
            await s3.meta.client.list_objects_v2(Bucket=BUCKET)
        except s3.meta.client.exceptions.NoSuchBucket as error:
            print(error.response["Error"]["Code"])


asyncio.run(main())

# True
# logs/0 0
# logs/1 1
# ['logs/0', 'logs/1', 'logs/2', 'logs/3']
# ['logs/4', 'other']
# ['logs/0', 'logs/1', 'logs/2', 'logs/3', 'logs/4']
# ['other']
# NoSuchBucket
