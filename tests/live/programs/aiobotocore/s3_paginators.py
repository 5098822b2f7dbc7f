"""Go through the pages of a list, and delete what it has."""

import asyncio

from aiobotocore.session import get_session
from boto_types.s3.requests import ObjectIdentifier

BUCKET = "pages-of-aiobotocore"


async def main() -> None:
    async with get_session().create_client("s3") as s3:
        await s3.create_bucket(Bucket=BUCKET)
        puts = [s3.put_object(Bucket=BUCKET, Key=f"{n}.log", Body=b"x" * n) for n in range(7)]
        await asyncio.gather(*puts)

        paginator = s3.get_paginator("list_objects_v2")
        keys: list[ObjectIdentifier] = []
        async for page in paginator.paginate(Bucket=BUCKET, PaginationConfig={"PageSize": 3}):
            found = page.get("Contents", [])
            print(page["KeyCount"], [each["Key"] for each in found])
            keys += [{"Key": each["Key"]} for each in found]

        pages = paginator.paginate(Bucket=BUCKET, PaginationConfig={"MaxItems": 2})
        result = await pages.build_full_result()
        print(len(result.get("Contents", [])), "NextToken" in result)

        pages = paginator.paginate(Bucket=BUCKET)
        print([size async for size in pages.search("Contents[?Size > `4`].Size")])

        answer = await s3.delete_objects(Bucket=BUCKET, Delete={"Objects": keys})
        print(sorted(each["Key"] for each in answer.get("Deleted", []) if "Key" in each)[-1])


asyncio.run(main())

# 3 ['0.log', '1.log', '2.log']
# 3 ['3.log', '4.log', '5.log']
# 1 ['6.log']
# 2 True
# [5, 6]
# 6.log
