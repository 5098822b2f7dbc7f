"""Send messages, receive them with their attributes, and delete them."""

import asyncio

from aiobotocore.session import get_session
from boto_types.sqs.aio import SQSClient


async def received(sqs: SQSClient, url: str) -> list[str]:
    answer = await sqs.receive_message(
        QueueUrl=url, MaxNumberOfMessages=10, MessageAttributeNames=["All"], WaitTimeSeconds=1
    )
    bodies: list[str] = []
    for message in answer.get("Messages", []):
        kind = message.get("MessageAttributes", {}).get("kind")
        bodies.append(f"{message.get('Body')} {kind and kind.get('StringValue')}")
        if "ReceiptHandle" in message:
            await sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
    return sorted(bodies)


async def main() -> None:
    async with get_session().create_client("sqs") as sqs:
        created = await sqs.create_queue(
            QueueName="messages-of-aiobotocore", Attributes={"VisibilityTimeout": "60"}
        )
        url = created["QueueUrl"]
        await sqs.send_message(
            QueueUrl=url,
            MessageBody="first",
            MessageAttributes={"kind": {"DataType": "String", "StringValue": "single"}},
        )
        batch = await sqs.send_message_batch(
            QueueUrl=url, Entries=[{"Id": str(n), "MessageBody": f"m{n}"} for n in range(3)]
        )
        print([each["Id"] for each in batch["Successful"]])
        print(await received(sqs, url))
        attributes = await sqs.get_queue_attributes(
            QueueUrl=url, AttributeNames=["ApproximateNumberOfMessages"]
        )
        print(attributes.get("Attributes"))
        async for page in sqs.get_paginator("list_queues").paginate(QueueNamePrefix="messages-"):
            print(url in page.get("QueueUrls", []))


asyncio.run(main())

# ['0', '1', '2']
# ['first single', 'm0 None', 'm1 None', 'm2 None']
# {'ApproximateNumberOfMessages': '0'}
# True
