"""Open clients for as long as an application lives, and call several at once."""

import asyncio
from contextlib import AsyncExitStack

import aioboto3
from aiobotocore.config import AioConfig
from boto_types.lambda_.aio import LambdaClient
from boto_types.sqs.aio import SQSClient


class Application:
    """The clients that an application shares."""

    def __init__(self, sqs: SQSClient, functions: LambdaClient) -> None:
        self.sqs = sqs
        self.functions = functions

    async def counts(self) -> tuple[int, int]:
        queues, functions = await asyncio.gather(
            self.sqs.list_queues(QueueNamePrefix="many-"), self.functions.list_functions()
        )
        return len(queues.get("QueueUrls", [])), len(functions.get("Functions", []))


async def main() -> None:
    session = aioboto3.Session(region_name="eu-central-1")
    config = AioConfig(max_pool_connections=4, retries={"max_attempts": 2, "mode": "standard"})
    async with AsyncExitStack() as stack:
        sqs = await stack.enter_async_context(session.client("sqs", config=config))
        functions = await stack.enter_async_context(session.client("lambda", config=config))
        application = Application(sqs, functions)
        names = [f"many-{number}" for number in range(5)]
        urls = await asyncio.gather(*(sqs.create_queue(QueueName=name) for name in names))
        print(sqs.meta.region_name, len({answer["QueueUrl"] for answer in urls}))
        print(await application.counts())


asyncio.run(main())

# eu-central-1 5
# (5, 0)
