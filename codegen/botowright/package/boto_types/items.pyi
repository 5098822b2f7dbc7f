"""The values of a DynamoDB item as a resource takes and gives them."""

from collections.abc import Mapping, Set
from decimal import Decimal
from typing import TypeAlias

from boto3.dynamodb.conditions import ConditionBase as ConditionBase
from boto3.dynamodb.types import Binary as Binary

from boto_types.containers import ListOrTuple

# What TypeDeserializer gives.
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

# What TypeSerializer takes. A set is of one kind, and float is refused.
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
