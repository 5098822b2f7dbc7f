"""The values of a DynamoDB item as a resource takes and gives them."""

from collections.abc import Mapping, Set
from decimal import Decimal
from typing import Any, TypeAlias, TypedDict

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

class SerializedItemValue(TypedDict, total=False):
    """What TypeSerializer gives: one of the keys. Any is the same again.

    A client takes it: pyrefly fits no recursive TypedDict into another.
    """

    S: str
    N: str
    B: bytes
    SS: list[str]
    NS: list[str]
    BS: list[bytes]
    M: dict[str, Any]
    L: list[Any]
    NULL: bool
    BOOL: bool
