"""Start a state machine, and put an event that a rule sends to a queue."""

import asyncio
import json

from aiobotocore.session import get_session

ROLE = "arn:aws:iam::123456789012:role/any"
DEFINITION = {"StartAt": "Done", "States": {"Done": {"Type": "Pass", "End": True}}}


async def main() -> None:
    session = get_session()
    async with (
        session.create_client("stepfunctions") as machines,
        session.create_client("events") as events,
        session.create_client("sqs") as sqs,
    ):
        machine = await machines.create_state_machine(
            name="machine", definition=json.dumps(DEFINITION), roleArn=ROLE
        )
        started = await machines.start_execution(
            stateMachineArn=machine["stateMachineArn"], name="first", input="{}"
        )
        described = await machines.describe_execution(executionArn=started["executionArn"])
        print(described["name"], described["status"], started["startDate"].year > 2000)

        queue = await sqs.create_queue(QueueName="events-of-aiobotocore")
        await events.put_rule(Name="orders", EventPattern=json.dumps({"source": ["shop"]}))
        await events.put_targets(
            Rule="orders",
            Targets=[{"Id": "queue", "Arn": f"arn:aws:sqs:{REGION}:events-of-aiobotocore"}],
        )
        put = await events.put_events(
            Entries=[{"Source": "shop", "DetailType": "order", "Detail": json.dumps({"n": 1})}]
        )
        print(put.get("FailedEntryCount"))
        answer = await sqs.receive_message(QueueUrl=queue["QueueUrl"], WaitTimeSeconds=1)
        for message in answer.get("Messages", []):
            print(json.loads(message.get("Body", "{}"))["detail"])


REGION = "us-east-1:123456789012"
asyncio.run(main())

# first RUNNING True
# 0
# {'n': 1}
