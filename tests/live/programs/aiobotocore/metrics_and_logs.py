"""Put metrics and log events, and read both again."""

import asyncio
import time
from datetime import datetime, timedelta, timezone

from aiobotocore.session import get_session

NAME = "aiobotocore/metrics"


async def main() -> None:
    session = get_session()
    now = datetime.now(timezone.utc)
    async with (
        session.create_client("cloudwatch") as cloudwatch,
        session.create_client("logs") as logs,
    ):
        await cloudwatch.put_metric_data(
            Namespace=NAME,
            MetricData=[
                {"MetricName": "seconds", "Value": n, "Timestamp": now, "Unit": "Seconds"}
                for n in (1.5, 2.5)
            ],
        )
        statistics = await cloudwatch.get_metric_statistics(
            Namespace=NAME,
            MetricName="seconds",
            StartTime=now - timedelta(minutes=5),
            EndTime=now + timedelta(minutes=5),
            Period=3600,
            Statistics=["Sum", "Maximum"],
        )
        print([(p.get("Sum"), p.get("Maximum")) for p in statistics.get("Datapoints", [])])

        await logs.create_log_group(logGroupName=NAME)
        await logs.create_log_stream(logGroupName=NAME, logStreamName="one")
        await logs.put_log_events(
            logGroupName=NAME,
            logStreamName="one",
            logEvents=[
                {"timestamp": int(time.time() * 1000), "message": text}
                for text in ("INFO start", "ERROR end")
            ],
        )
        async for page in logs.get_paginator("filter_log_events").paginate(logGroupName=NAME):
            print([event.get("message") for event in page.get("events", [])])


asyncio.run(main())

# [(4.0, 2.5)]
# ['INFO start', 'ERROR end']
