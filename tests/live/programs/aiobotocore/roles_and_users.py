"""Make users and roles, take a role, and ask who one is."""

import asyncio
import json

from aiobotocore.session import get_session

POLICY = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": "*"}}],
}


async def main() -> None:
    session = get_session()
    async with session.create_client("iam") as iam, session.create_client("sts") as sts:
        user = await iam.create_user(UserName="ada", Tags=[{"Key": "team", "Value": "engines"}])
        print(user.get("User", {}).get("Arn"))
        try:
            await iam.create_user(UserName="ada")
        except iam.exceptions.EntityAlreadyExistsException as error:
            print(error.response["Error"]["Code"])
        key = await iam.create_access_key(UserName="ada")
        print(key["AccessKey"]["Status"], key["AccessKey"]["UserName"])

        role = await iam.create_role(RoleName="reader", AssumeRolePolicyDocument=json.dumps(POLICY))
        taken = await sts.assume_role(RoleArn=role["Role"]["Arn"], RoleSessionName="ada")
        credentials = taken["Credentials"]
        async with session.create_client(
            "sts",
            aws_access_key_id=credentials["AccessKeyId"],
            aws_secret_access_key=credentials["SecretAccessKey"],
            aws_session_token=credentials["SessionToken"],
        ) as as_reader:
            identity = await as_reader.get_caller_identity()
            print(identity.get("Arn"))
        users = iam.get_paginator("list_users").paginate()
        print(await users.search("Users[?UserName == 'ada'].Path").__anext__())


asyncio.run(main())

# arn:aws:iam::123456789012:user/ada
# EntityAlreadyExists
# Active ada
# arn:aws:sts::123456789012:assumed-role/reader/ada
# /
