"""Send and receive messages through a queue of the resource."""

import asyncio

import aioboto3


async def main() -> None:
    async with aioboto3.Session().resource("sqs", region_name="us-east-1") as sqs:
        queue = await sqs.create_queue(QueueName="queue-of-aioboto3")
        await queue.send_message(
            MessageBody="first",
            MessageAttributes={"kind": {"DataType": "String", "StringValue": "single"}},
        )
        sent = await queue.send_messages(
            Entries=[{"Id": str(n), "MessageBody": f"m{n}"} for n in range(2)]
        )
        print([each["Id"] for each in sent["Successful"]])

        same = await sqs.get_queue_by_name(QueueName="queue-of-aioboto3")
        counted = await same.attributes or {}
        print(same.url == queue.url, counted.get("ApproximateNumberOfMessages"))
        messages = await same.receive_messages(
            MaxNumberOfMessages=10, MessageAttributeNames=["All"], WaitTimeSeconds=1
        )
        for message in messages:
            attributes = await message.message_attributes or {}
            print(await message.body, {k: v.get("StringValue") for k, v in attributes.items()})
        await messages[0].change_visibility(VisibilityTimeout=0)
        for message in messages[1:]:
            await message.delete()
        async for each in sqs.queues.filter(QueueNamePrefix="queue-of"):
            print(each.url.rpartition("/")[2])
        try:
            await sqs.get_queue_by_name(QueueName="no-such-queue")
        except sqs.meta.client.exceptions.QueueDoesNotExist as error:
            print(error.response["Error"]["Code"])


asyncio.run(main())

# ['0', '1']
# True 3
# first {'kind': 'single'}
# m0 {}
# m1 {}
# queue-of-aioboto3
# AWS.SimpleQueueService.NonExistentQueue
