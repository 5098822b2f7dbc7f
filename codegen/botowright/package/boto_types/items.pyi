"""The values of DynamoDB items that a resource accepts and returns."""

from collections.abc import Mapping, Set
from decimal import Decimal
from typing import TypeAlias

from boto3.dynamodb.conditions import ConditionBase as ConditionBase
from boto3.dynamodb.types import Binary as Binary

from boto_types._internal.containers import ListOrTuple

# The values that TypeDeserializer returns.
ItemValue: TypeAlias = (
    None
    | bool
    | str
    | Decimal
    | Binary
    | set[str]
    | set[Decimal]
    | set[Binary]
    | list[ItemValue]
    | dict[str, ItemValue]
)

# The values that TypeSerializer accepts. A set has one kind of element. float is rejected.
ItemValueInput: TypeAlias = (
    None
    | bool
    | str
    | int
    | Decimal
    | bytes
    | bytearray
    | Binary
    | Set[str]
    | Set[int | Decimal]
    | Set[bytes | Binary]
    | ListOrTuple[ItemValueInput]
    | Mapping[str, ItemValueInput]
)
