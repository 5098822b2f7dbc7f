"""Facts about Amazon DynamoDB."""

from __future__ import annotations

from botowright.ir import symbols as s
from botowright.ir.targets import DYNAMODB_TABLE
from botowright.translate.quirks.kinds import AddedBase, Conversion, Quirks

QUIRKS = Quirks(
    service="dynamodb",
    added_bases=(
        AddedBase(
            resource="Table",
            base=DYNAMODB_TABLE,
            handler="boto3.dynamodb.table.register_table_methods",
        ),
    ),
    conversion=Conversion(
        client_name="DynamoDBResourceClient",
        value="AttributeValue",
        sent=s.ITEM_VALUE_INPUT,
        received=s.ITEM_VALUE,
        conditions=("ConditionExpression", "KeyExpression"),
        condition=s.CONDITION,
        handler="boto3.dynamodb.transform.register_high_level_interface",
    ),
)
