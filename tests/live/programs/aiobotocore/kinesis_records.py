"""Put records into a stream and read them from a shard."""

import asyncio

from aiobotocore.session import get_session

STREAM = "stream-of-aiobotocore"


async def main() -> None:
    async with get_session().create_client("kinesis") as kinesis:
        await kinesis.create_stream(StreamName=STREAM, ShardCount=1)
        await kinesis.get_waiter("stream_exists").wait(StreamName=STREAM)
        put = await kinesis.put_records(
            StreamName=STREAM,
            Records=[{"Data": f"r{n}".encode(), "PartitionKey": "k"} for n in range(3)],
        )
        print(put.get("FailedRecordCount"), {each["ShardId"] for each in put["Records"]})

        described = await kinesis.describe_stream(StreamName=STREAM)
        (shard,) = described["StreamDescription"]["Shards"]
        iterator = await kinesis.get_shard_iterator(
            StreamName=STREAM, ShardId=shard["ShardId"], ShardIteratorType="TRIM_HORIZON"
        )
        got = await kinesis.get_records(ShardIterator=iterator["ShardIterator"], Limit=2)
        print([record["Data"].upper() for record in got["Records"]])
        got = await kinesis.get_records(ShardIterator=got["NextShardIterator"])
        print([record["PartitionKey"] for record in got["Records"]])


asyncio.run(main())

# 0 {'shardId-000000000000'}
# [b'R0', b'R1']
# ['k']
