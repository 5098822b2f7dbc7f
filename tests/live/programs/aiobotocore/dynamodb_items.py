"""Write items to a table, read them, and let a condition fail."""

import asyncio

from aiobotocore.session import get_session
from boto_types.dynamodb.requests import AttributeValue

TABLE = "items-of-aiobotocore"


async def main() -> None:
    async with get_session().create_client("dynamodb") as dynamodb:
        created = await dynamodb.create_table(
            TableName=TABLE,
            KeySchema=[
                {"AttributeName": "artist", "KeyType": "HASH"},
                {"AttributeName": "year", "KeyType": "RANGE"},
            ],
            AttributeDefinitions=[
                {"AttributeName": "artist", "AttributeType": "S"},
                {"AttributeName": "year", "AttributeType": "N"},
            ],
            BillingMode="PAY_PER_REQUEST",
        )
        await dynamodb.get_waiter("table_exists").wait(TableName=TABLE)
        print(created["TableDescription"].get("TableName"))

        item: dict[str, AttributeValue] = {"artist": {"S": "Nina"}, "year": {"N": "1965"}}
        await dynamodb.put_item(TableName=TABLE, Item=item)
        try:
            await dynamodb.put_item(
                TableName=TABLE, Item=item, ConditionExpression="attribute_not_exists(artist)"
            )
        except dynamodb.exceptions.ConditionalCheckFailedException as error:
            print(error.response["Error"]["Code"], error.response.get("Item"))

        await dynamodb.batch_write_item(
            RequestItems={
                TABLE: [
                    {"PutRequest": {"Item": {"artist": {"S": "Nina"}, "year": {"N": str(year)}}}}
                    for year in range(1966, 1970)
                ]
            }
        )
        query = await dynamodb.query(
            TableName=TABLE,
            KeyConditionExpression="artist = :a AND #y > :y",
            ExpressionAttributeNames={"#y": "year"},
            ExpressionAttributeValues={":a": {"S": "Nina"}, ":y": {"N": "1967"}},
        )
        print(query["Count"], [found["year"].get("N") for found in query["Items"]])

        got = await dynamodb.get_item(TableName=TABLE, Key=item)
        print(got.get("Item"))
        pages = dynamodb.get_paginator("scan").paginate(TableName=TABLE)
        print(sum([page.get("Count", 0) async for page in pages]))


asyncio.run(main())

# items-of-aiobotocore
# ConditionalCheckFailedException None
# 2 ['1968', '1969']
# {'artist': {'S': 'Nina'}, 'year': {'N': '1965'}}
# 5
