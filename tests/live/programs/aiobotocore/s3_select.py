"""Read the events of a query over an object."""

import asyncio

from aiobotocore.session import get_session

BUCKET = "select-of-aiobotocore"


async def main() -> None:
    async with get_session().create_client("s3") as s3:
        await s3.create_bucket(Bucket=BUCKET)
        await s3.put_object(Bucket=BUCKET, Key="a.csv", Body="name,age\nAda,36\nAlan,41")
        response = await s3.select_object_content(
            Bucket=BUCKET,
            Key="a.csv",
            Expression="SELECT * FROM S3Object",
            ExpressionType="SQL",
            InputSerialization={"CSV": {"FileHeaderInfo": "USE"}},
            OutputSerialization={"JSON": {"RecordDelimiter": ";"}},
        )
        async for event in response["Payload"]:
            if "Records" in event:
                print(event["Records"].get("Payload", b"").decode())
            elif "Stats" in event:
                print(sorted(event["Stats"].get("Details", {})))
            elif "End" in event:
                print("end")


asyncio.run(main())

# {"name":"Ada","age":"36"};{"name":"Alan","age":"41"};
# ['BytesProcessed', 'BytesReturned', 'BytesScanned']
# end
