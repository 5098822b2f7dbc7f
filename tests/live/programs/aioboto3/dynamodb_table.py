"""Work with a table in values of Python, with conditions."""

import asyncio
from decimal import Decimal

import aioboto3
from boto3.dynamodb.conditions import Attr, Key

TABLE = "table-of-aioboto3"


async def main() -> None:
    async with aioboto3.Session().resource("dynamodb") as dynamodb:
        table = await dynamodb.create_table(
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
        await table.wait_until_exists()
        print(await table.table_status, await table.item_count)
        async with table.batch_writer(overwrite_by_pkeys=["artist", "year"]) as batch:
            for year in range(1965, 1970):
                await batch.put_item(Item={"artist": "Nina", "year": year, "sold": Decimal("1.5")})
            await batch.delete_item(Key={"artist": "Nina", "year": 1969})

        await table.put_item(
            Item={"artist": "Ella", "year": 1956, "tags": {"a", "b"}, "cover": b"png", "live": True}
        )
        got = await table.get_item(Key={"artist": "Ella", "year": 1956})
        item = got.get("Item", {})
        print(sorted(item), item.get("year") == Decimal(1956), item.get("tags") == {"a", "b"})

        found = await table.query(
            KeyConditionExpression=Key("artist").eq("Nina") & Key("year").between(1966, 1969),
            FilterExpression=Attr("sold").gt(1),
            ScanIndexForward=False,
        )
        print(found["Count"], [str(each["year"]) for each in found["Items"]])
        updated = await table.update_item(
            Key={"artist": "Ella", "year": 1956},
            UpdateExpression="SET sold = :n",
            ExpressionAttributeValues={":n": Decimal(7)},
            ConditionExpression=Attr("live").eq(True),
            ReturnValues="UPDATED_NEW",
        )
        print(updated.get("Attributes"))


asyncio.run(main())

# ACTIVE 0
# ['artist', 'cover', 'live', 'tags', 'year'] True True
# 3 ['1968', '1967', '1966']
# {'sold': Decimal('7')}
