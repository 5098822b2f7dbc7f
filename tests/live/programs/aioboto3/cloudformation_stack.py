"""Create a stack, wait for it, and look at its parts."""

import asyncio
import json

import aioboto3

TEMPLATE = {
    "Resources": {"Queue": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": "of-stack"}}},
    "Outputs": {"Name": {"Value": {"Fn::GetAtt": ["Queue", "QueueName"]}}},
}


async def main() -> None:
    async with aioboto3.Session().resource("cloudformation") as cloudformation:
        stack = await cloudformation.create_stack(
            StackName="stack-of-aioboto3",
            TemplateBody=json.dumps(TEMPLATE),
            Tags=[{"Key": "team", "Value": "live"}],
        )
        client = cloudformation.meta.client
        await client.get_waiter("stack_create_complete").wait(StackName=stack.name)
        print(await stack.stack_status, await stack.tags)
        async for summary in stack.resource_summaries.all():
            print(summary.logical_id, await summary.resource_type)
        for output in await stack.outputs or []:
            print(output.get("OutputKey"), output.get("OutputValue"))
        await stack.delete()
        pages = client.get_paginator("list_stacks").paginate(StackStatusFilter=["DELETE_COMPLETE"])
        names = pages.search("StackSummaries[].StackName")
        print([name async for name in names])


asyncio.run(main())

# CREATE_COMPLETE [{'Key': 'team', 'Value': 'live'}]
# Queue AWS::SQS::Queue
# Name of-stack
# ['stack-of-aioboto3']
