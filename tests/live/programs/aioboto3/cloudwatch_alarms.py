"""Put metrics and alarms, and read them through resources."""

import asyncio
from datetime import datetime, timedelta, timezone

import aioboto3

NAMESPACE = "aioboto3/alarms"


async def main() -> None:
    async with aioboto3.Session().resource("cloudwatch") as cloudwatch:
        metric = await cloudwatch.Metric(NAMESPACE, "seconds")
        await metric.put_data(
            MetricData=[{"MetricName": "seconds", "Value": n} for n in (1.0, 4.0)]
        )
        now = datetime.now(timezone.utc)
        statistics = await metric.get_statistics(
            StartTime=now - timedelta(hours=1),
            EndTime=now + timedelta(hours=1),
            Period=7200,
            Statistics=["Average"],
        )
        print([point.get("Average") for point in statistics.get("Datapoints", [])])
        alarm = await metric.put_alarm(
            AlarmName="slow",
            ComparisonOperator="GreaterThanThreshold",
            EvaluationPeriods=1,
            Period=60,
            Statistic="Average",
            Threshold=3,
        )
        print(alarm.name, await alarm.threshold, await alarm.state_value)
        await alarm.set_state(StateValue="ALARM", StateReason="a test")
        async for each in cloudwatch.alarms.filter(StateValue="ALARM"):
            print(each.name, await each.state_reason)
        await cloudwatch.alarms.filter(AlarmNamePrefix="slow").delete()
        print([each.name async for each in cloudwatch.alarms.all()])


asyncio.run(main())

# [2.5]
# slow 3.0 OK
# slow a test
# []
