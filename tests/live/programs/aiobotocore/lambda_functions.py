"""Create a function, call it, and list the functions there are."""

import asyncio
import io
import json
import zipfile

from aiobotocore.session import get_session

NAME = "function-of-aiobotocore"
ALLOWED = {"Service": "lambda.amazonaws.com"}
POLICY = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": ALLOWED}],
}


def code() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("main.py", "def handler(event, context): return event")
    return buffer.getvalue()


async def main() -> None:
    session = get_session()
    async with session.create_client("iam") as iam, session.create_client("lambda") as functions:
        role = await iam.create_role(RoleName=NAME, AssumeRolePolicyDocument=json.dumps(POLICY))
        created = await functions.create_function(
            FunctionName=NAME,
            Runtime="python3.12",
            Role=role["Role"]["Arn"],
            Handler="main.handler",
            Code={"ZipFile": code()},
            Environment={"Variables": {"STAGE": "test"}},
            MemorySize=256,
        )
        await functions.get_waiter("function_active_v2").wait(FunctionName=NAME)
        print(created.get("Runtime"), created.get("MemorySize"))

        answer = await functions.invoke(FunctionName=NAME, Payload=json.dumps({"a": 1}))
        async with answer["Payload"] as stream:
            print(answer.get("StatusCode"), len(await stream.read()) > 0)

        found = await functions.get_function(FunctionName=NAME)
        print(found.get("Configuration", {}).get("Environment"))
        async for page in functions.get_paginator("list_functions").paginate():
            print([each.get("Handler") for each in page.get("Functions", [])])
        try:
            await functions.delete_function(FunctionName="no-such-function")
        except functions.exceptions.ResourceNotFoundException as error:
            print(error.response["Error"]["Code"])
        await functions.delete_function(FunctionName=NAME)


asyncio.run(main())

# python3.12 256
# 200 True
# {'Variables': {'STAGE': 'test'}}
# ['main.handler']
# ResourceNotFoundException
