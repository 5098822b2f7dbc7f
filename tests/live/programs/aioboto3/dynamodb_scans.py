"""Scan a table through its client, in batches and pages, and catch what fails."""

import asyncio

import aioboto3

TABLE = "scans-of-aioboto3"


async def main() -> None:
    async with aioboto3.Session().resource("dynamodb") as dynamodb:
        await dynamodb.create_table(
            TableName=TABLE,
            KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
            ProvisionedThroughput={"ReadCapacityUnits": 1, "WriteCapacityUnits": 1},
        )
        client = dynamodb.meta.client
        await client.get_waiter("table_exists").wait(TableName=TABLE)
        await dynamodb.batch_write_item(
            RequestItems={TABLE: [{"PutRequest": {"Item": {"id": str(n)}}} for n in range(5)]}
        )
        paginator = client.get_paginator("scan")
        async for page in paginator.paginate(TableName=TABLE, PaginationConfig={"PageSize": 3}):
            print(page["Count"], all(isinstance(item["id"], str) for item in page["Items"]))
        got = await dynamodb.batch_get_item(
            RequestItems={TABLE: {"Keys": [{"id": "1"}, {"id": "9"}]}}
        )
        print(got.get("Responses"))
        table = await dynamodb.Table(TABLE)
        try:
            await table.delete_item(Key={"id": "9"}, ConditionExpression="attribute_exists(id)")
        except client.exceptions.ConditionalCheckFailedException as error:
            print(error.response["Error"]["Message"])
        print(TABLE in [each.name async for each in dynamodb.tables.all()])
        await table.delete()
        await table.wait_until_not_exists()


asyncio.run(main())

# 3 True
# 2 True
# {'scans-of-aioboto3': [{'id': '1'}]}
# The conditional request failed
# True
