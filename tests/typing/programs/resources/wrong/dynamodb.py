"""Values and conditions that boto3 or botocore refuse. Each marked line fails at run time too."""

from collections import deque
from datetime import datetime

import boto3
from boto3.dynamodb.conditions import Attr, Key

dynamodb = boto3.resource("dynamodb")
table = dynamodb.Table("t")
client = table.meta.client
plain = boto3.client("dynamodb")

table.put_item(Item={"pk": 1.5})  # error
table.put_item(Item={"pk": [1, {"a": 1.5}]})  # error
table.put_item(Item={"pk": {1.5}})  # error
table.put_item(Item={"pk": {"a", 1}})  # error
table.put_item(Item={"pk": {None}})  # error
table.put_item(Item={"pk": datetime.now()})  # error
table.put_item(Item={"pk": object()})  # error
table.put_item(Item={"pk": range(3)})  # error
table.put_item(Item={"pk": deque([1, 2])})  # error
# zuban takes a memoryview for bytes, unless it is given --strict-bytes.
table.put_item(Item={"pk": memoryview(b"a")})  # error, not zuban
table.put_item(Item={"pk": [{"a": (1, range(2))}]})  # error
table.update_item(Key={"pk": 1}, ExpressionAttributeValues={":v": range(2)})  # error
table.put_item(Item={1: "a"})  # error
table.put_item(Item={"pk": {1: "a"}})  # error
table.put_item(Item="pk")  # error
table.put_item(Item=None)  # error
table.put_item()  # error
table.put_item(TableName=1, Item={"pk": "a"})  # error
table.get_item(Key={"pk": 1.5})  # error
table.get_item(Key={"pk": "a"}, ConsistentRead="yes")  # error

table.query(KeyConditionExpression=Key("pk"))  # error
table.query(KeyConditionExpression=True)  # error
table.scan(FilterExpression=Attr("a"))  # error
table.scan(FilterExpression=Attr("a").eq(1.5))  # error
table.scan(FilterExpression=Attr("a").eq(1) & "b")  # error
table.update_item(Key={"pk": 1}, ExpressionAttributeValues={":v": 0.5})  # error

dynamodb.batch_get_item(RequestItems={"t": {"Keys": [{"pk": 1.5}]}})  # error
dynamodb.batch_write_item(RequestItems={"t": [{"PutRequest": {"Item": {"pk": 0.5}}}]})  # error
client.put_item(TableName="t", Item={"pk": 1.5})  # error
client.put_item(Item={"pk": "a"})  # error
pages = client.get_paginator("query")
list(pages.paginate(TableName="t", KeyConditionExpression=Key("a")))  # error
client.execute_statement(Statement="SELECT", Parameters=[1.5])  # error
# boto3 converts the values in a list, but not those in a tuple.
dynamodb.batch_get_item(RequestItems={"t": {"Keys": ({"pk": "a"},)}})  # error
dynamodb.batch_write_item(RequestItems={"t": ({"PutRequest": {"Item": {"pk": "a"}}},)})  # error
client.execute_statement(Statement="SELECT", Parameters=("a",))  # error
client.transact_get_items(TransactItems=({"Get": {"TableName": "t", "Key": {"a": 1}}},))  # error
# A transaction does not accept a condition object.
client.transact_get_items(TransactItems=[{"Get": {"TableName": "t", "Key": {"a": 1.5}}}])  # error
condition = Attr("a").exists()
client.transact_write_items(
    TransactItems=[  # error: ty
        {
            "Delete": {
                "TableName": "t",
                "Key": {"a": 1},
                "ConditionExpression": condition,  # error
            }
        }
    ]
)
plain.put_item(TableName="t", Item={"pk": "a"})  # error
plain.query(TableName="t", KeyConditionExpression=Key("pk").eq(1))  # error
