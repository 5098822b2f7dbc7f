"""What an item of a DynamoDB table may hold, as boto3's resource takes it."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from decimal import Decimal
from typing import TypeAlias

from boto3.dynamodb.types import Binary

# boto3/dynamodb/types.py, TypeSerializer: a float raises, which says to use Decimal.
ItemValue: TypeAlias = (
    None
    | bool
    | int
    | Decimal
    | str
    | bytes
    | bytearray
    | Binary
    | AbstractSet[int]
    | AbstractSet[Decimal]
    | AbstractSet[int | Decimal]
    | AbstractSet[str]
    | AbstractSet[bytes]
    | AbstractSet[Binary]
    | Sequence[ItemValue]
    | Mapping[str, ItemValue]
)
