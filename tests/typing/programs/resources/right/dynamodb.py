"""A table with Python's own values. A test also runs this program, with fake responses."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, NamedTuple

import boto3
from boto3.dynamodb.conditions import Attr, Key
from boto3.dynamodb.types import Binary, TypeDeserializer, TypeSerializer
from boto_types.dynamodb import responses
from boto_types.dynamodb.resource_client import DynamoDBResourceClient
from boto_types.dynamodb.resource_requests import PutItemInput
from boto_types.dynamodb.resource_responses import QueryOutput
from boto_types.dynamodb.resources import DynamoDBServiceResource, Table
from boto_types.items import ItemValue, ItemValueInput
from typing_extensions import assert_type

dynamodb = boto3.resource("dynamodb")
assert_type(dynamodb, DynamoDBServiceResource)
table = dynamodb.Table("t")
assert_type(table, Table)
assert_type(table.meta.client, DynamoDBResourceClient)

# Every kind of value.
table.put_item(
    Item={
        "none": None,
        "bool": True,
        "str": "a",
        "int": 1,
        "decimal": Decimal("1.5"),
        "bytes": b"x",
        "bytearray": bytearray(b"y"),
        "binary": Binary(b"z"),
        "strings": {"a", "b"},
        "numbers": {1, Decimal(2)},
        "integers": {1, 2},
        "decimals": {Decimal(1)},
        "blobs": {b"a", b"b"},
        "binaries": {Binary(b"a")},
        "frozen": frozenset({"a"}),
        "list": ["a", 1, None, {"x": [1, {2}]}],
        "tuple": (1, "a", [None]),
        "map": {"a": {"b": {"c": Decimal(1)}}},
    }
)
table.put_item(Item={"pk": "a"}, ConditionExpression=Attr("pk").not_exists() & ~Attr("n").eq(1))
table.put_item(Item={"pk": "a"}, ConditionExpression="attribute_not_exists(pk)")
table.put_item(TableName="t", Item={"pk": "a"})

# A returned item can be sent again.
got = table.get_item(Key={"pk": "a"}, ConsistentRead=True)
if "Item" in got:
    assert_type(got["Item"], dict[str, ItemValue])
    number = got["Item"]["n"]
    if isinstance(number, Decimal):
        print(number + 1)
    table.put_item(Item=got["Item"])

answer = table.query(
    KeyConditionExpression=Key("pk").eq("a") & Key("sk").between(1, 2),
    FilterExpression=Attr("n").is_in([1, 2]) | Attr("m").eq(Attr("n")),
)
assert_type(answer, QueryOutput)
table.query(KeyConditionExpression="pk = :v", ExpressionAttributeValues={":v": {"a": [1, None]}})
table.scan(FilterExpression=Attr("a").size().gt(1), ExclusiveStartKey={"pk": "a"})
table.update_item(
    Key={"pk": "a"},
    UpdateExpression="SET a = :v",
    ExpressionAttributeNames={"#a": "a"},
    ExpressionAttributeValues={":v": {1, 2}},
    ConditionExpression=Attr("a").lt(Decimal(3)),
)
table.delete_item(Key={"pk": "a"}, Expected={"a": {"Value": 1}})
table.delete()

with table.batch_writer(overwrite_by_pkeys=["pk"]) as writer:
    for item in answer.get("Items", []):
        writer.put_item(Item=item)
    writer.put_item({"pk": "x", "n": 1})
    writer.delete_item(Key={"pk": "x"})

dynamodb.batch_get_item(RequestItems={"t": {"Keys": [{"pk": "a"}, {"pk": 1}]}})
left = dynamodb.batch_write_item(
    RequestItems={
        "t": [{"PutRequest": {"Item": {"pk": "a"}}}, {"DeleteRequest": {"Key": {"pk": "a"}}}]
    }
)
dynamodb.batch_write_item(RequestItems=left.get("UnprocessedItems", {}))

keys = [{"pk": "a"}, {"pk": "b"}]
dynamodb.batch_get_item(RequestItems={"t": {"Keys": keys}})
rows = [{"pk": number} for number in range(2)]
dynamodb.batch_write_item(RequestItems={"t": [{"PutRequest": {"Item": row}} for row in rows]})

# The client of a resource converts values, like the resource.
client = table.meta.client
client.put_item(TableName="t", Item={"pk": "a", "n": {1}})
client.transact_write_items(
    TransactItems=[
        {"Put": {"TableName": "t", "Item": {"pk": 1}, "ConditionExpression": "a = b"}},
    ]
)
client.execute_statement(Statement="SELECT * FROM t WHERE pk = ?", Parameters=["a", 1])
for page in client.get_paginator("query").paginate(
    TableName="t", KeyConditionExpression=Key("pk").eq("b")
):
    for item in page.get("Items", []):
        assert_type(item, dict[str, ItemValue])
client.describe_table(TableName="t")
client.get_waiter("table_exists").wait(TableName="t")

# A plain client does not convert them.
plain = boto3.client("dynamodb")
plain.put_item(TableName="t", Item={"pk": {"S": "a"}})
assert_type(plain.get_item(TableName="t", Key={"pk": {"S": "a"}}), responses.GetItemOutput)

# Conversion between the two forms of a value.
to, back = TypeSerializer(), TypeDeserializer()
plain.put_item(TableName="t", Item=to.serialize({"pk": "a", "n": {"m": [1, {2}]}})["M"])
values: dict[str, ItemValueInput] = {"pk": "a", "n": Decimal(1)}
plain.put_item(TableName="t", Item={name: to.serialize(value) for name, value in values.items()})
there = plain.get_item(TableName="t", Key={"pk": to.serialize("a")}).get("Item", {})
assert_type({name: back.deserialize(value) for name, value in there.items()}, dict[str, Any])


def save(values: Mapping[str, int], names: list[str], anything: dict[str, Any]) -> None:
    table.put_item(Item=anything)
    table.put_item(Item={"values": values, "names": names, "set": set(names)})


save({"a": 1}, ["b"], {"c": None})
request: PutItemInput = {"TableName": "t", "Item": {"pk": "a"}}
request["Item"]["n"] = [1, 2]
client.put_item(**request)
filled: dict[str, ItemValueInput] = {"pk": "a"}
filled["map"] = {"a": [1, None]}
table.put_item(Item=filled)


# A list or a tuple, with any element type that fits.
class Point(NamedTuple):
    x: int
    y: Decimal


def nested(
    rows: list[dict[str, str | int]],
    pairs: tuple[tuple[str, Decimal], ...],
    mixed: list[int | str | None],
    points: list[Point],
    back: list[ItemValue],
) -> None:
    ports = [80, 443]
    deep = [[["a"], ["b"]], [["c"]]]
    tags = [{"k": "a", "v": "b"}, {"k": "c"}]
    table.put_item(Item={"rows": rows, "pairs": pairs, "mixed": mixed, "points": points})
    table.put_item(Item={"ports": ports, "deep": deep, "tags": tags, "back": back})
    table.put_item(Item={"all": [rows, pairs, mixed, {"points": points, "tags": [tags, back]}]})
    table.update_item(Key={"pk": 1}, ExpressionAttributeValues={":a": ports, ":b": (rows, 1)})
    print(Attr("a").eq(rows) & Attr("b").is_in([ports, deep]))


nested([{"a": "b", "c": 1}], (("a", Decimal(1)),), [1, "a", None], [Point(1, Decimal(2))], [None])

# The resources themselves.
for one in dynamodb.tables.limit(1):
    assert_type(one, Table)
    print(one.name, one.table_status)
created = dynamodb.create_table(
    TableName="t",
    KeySchema=[{"AttributeName": "pk", "KeyType": "HASH"}],
    AttributeDefinitions=[{"AttributeName": "pk", "AttributeType": "S"}],
)
created.wait_until_exists(WaiterConfig={"Delay": 1})
created.reload()
assert_type(created.item_count, int)
if created.archival_summary is not None:
    print(created.archival_summary.get("ArchivalReason"))
