"""Keep secrets and parameters, and read them."""

import asyncio

from aiobotocore.session import get_session

NAME = "aiobotocore/password"


async def main() -> None:
    session = get_session()
    async with (
        session.create_client("secretsmanager") as secrets,
        session.create_client("ssm") as ssm,
    ):
        secret = await secrets.create_secret(Name=NAME, SecretString="old")
        await secrets.put_secret_value(SecretId=secret["ARN"], SecretString="new")
        value = await secrets.get_secret_value(SecretId=NAME)
        print(value.get("SecretString"), value.get("VersionStages"))
        try:
            await secrets.get_secret_value(SecretId="no such secret")
        except secrets.exceptions.ResourceNotFoundException as error:
            print(error.response["Error"]["Code"])

        for name, kind in ("plain", "String"), ("many", "StringList"):
            await ssm.put_parameter(
                Name=f"/aiobotocore/{name}",
                Value="a,b",
                Type="StringList" if kind == "StringList" else "String",
            )
        one = await ssm.get_parameter(Name="/aiobotocore/plain")
        print(one["Parameter"]["Value"], one["Parameter"]["Version"])
        pages = ssm.get_paginator("get_parameters_by_path").paginate(Path="/aiobotocore")
        result = await pages.build_full_result()
        print(sorted(each["Type"] for each in result["Parameters"]))


asyncio.run(main())

# new ['AWSCURRENT']
# ResourceNotFoundException
# a,b 1
# ['String', 'StringList']
