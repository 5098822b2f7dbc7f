"""Make a user with a key, a group and a policy, and look at them."""

import asyncio
import json

import aioboto3

POLICY = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}],
}


async def main() -> None:
    async with aioboto3.Session().resource("iam") as iam:
        user = await iam.create_user(UserName="grace", Path="/staff/")
        print(await user.path, (await user.create_date).year > 2000)
        policy = await iam.create_policy(
            PolicyName="read-objects", PolicyDocument=json.dumps(POLICY)
        )
        await user.attach_policy(PolicyArn=policy.arn)
        print([await each.policy_name async for each in user.attached_policies.all()])
        version = await iam.PolicyVersion(policy.arn, await policy.default_version_id)
        print(await version.is_default_version)

        key = await user.create_access_key_pair()
        print(key.user_name, await key.status)
        group = await iam.create_group(GroupName="staff")
        await group.add_user(UserName="grace")
        print([each.name async for each in group.users.all()])
        try:
            await iam.create_group(GroupName="staff")
        except iam.meta.client.exceptions.EntityAlreadyExistsException as error:
            print(error.response["Error"]["Code"])


asyncio.run(main())

# /staff/ True
# ['read-objects']
# True
# grace Active
# ['grace']
# EntityAlreadyExists
