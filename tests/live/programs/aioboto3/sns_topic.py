"""Publish to a topic, and find the notification in a queue."""

import asyncio
import json

import aioboto3


async def main() -> None:
    session = aioboto3.Session()
    async with session.resource("sns") as sns, session.resource("sqs") as sqs:
        topic = await sns.create_topic(Name="topic-of-aioboto3", Attributes={"DisplayName": "News"})
        queue = await sqs.create_queue(QueueName="news-of-aioboto3")
        of_queue = await queue.attributes or {}
        subscription = await topic.subscribe(
            Protocol="sqs", Endpoint=of_queue["QueueArn"], ReturnSubscriptionArn=True
        )
        of_subscription = await subscription.attributes or {}
        published = await topic.publish(Subject="Hello", Message="text")
        print(of_subscription.get("Protocol"), len(published.get("MessageId", "")))
        of_topic = await topic.attributes or {}
        print(of_topic.get("DisplayName"))

        for message in await queue.receive_messages(WaitTimeSeconds=1):
            notification = json.loads(await message.body)
            print(notification["Subject"], notification["Message"])
        async for each in topic.subscriptions.all():
            print(each.arn == subscription.arn)
        await subscription.delete()
        print(len([each async for each in topic.subscriptions.all()]))


asyncio.run(main())

# sqs 36
# News
# Hello text
# True
# 0
