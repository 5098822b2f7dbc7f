"""Read the attributes of resources, which come with the first request."""

import asyncio

import aioboto3

BUCKET = "attributes-of-aioboto3"


async def main() -> None:
    async with aioboto3.Session().resource("s3") as s3:
        bucket = await s3.Bucket(BUCKET)
        await bucket.create()
        created = await bucket.creation_date
        print(bucket.name, created.year > 2000)

        await bucket.put_object(Key="a.txt", Body="text", Metadata={"by": "me"})
        item = await bucket.Object("a.txt")
        await item.load()
        print(await item.content_length, await item.metadata, (await item.last_modified).tzinfo)
        response = await item.get()
        async with response["Body"] as stream:
            print(await stream.read())

        versioning = await bucket.Versioning()
        await versioning.enable()
        await versioning.load()
        print(await versioning.status)
        tagging = await s3.BucketTagging(BUCKET)
        await tagging.put(Tagging={"TagSet": [{"Key": "team", "Value": "a"}]})
        print(await tagging.tag_set)
        await item.put(Body="second")
        versions = [version async for version in bucket.object_versions.filter(Prefix="a")]
        print(len(versions), await versions[0].is_latest)


asyncio.run(main())

# attributes-of-aioboto3 True
# 4 {'by': 'me'} tzutc()
# b'text'
# Enabled
# [{'Key': 'team', 'Value': 'a'}]
# 2 True
