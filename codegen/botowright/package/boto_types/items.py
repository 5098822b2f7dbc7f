"""The values of a DynamoDB item as a resource takes and gives them, importable at run time.

boto3/dynamodb/types.py says what they are; boto3 itself is imported when pydantic first asks.
"""

from collections.abc import Mapping, Set
from decimal import Decimal
from typing import TypeAlias

from boto_types.containers import ListOrTuple
from boto_types.stand_in import StandIn
from boto_types.values import ByteArray
from typing_extensions import TypeAliasType


class Binary(StandIn):
    """Stands for boto3.dynamodb.types.Binary."""

    origin = "boto3.dynamodb.types"


class ConditionBase(StandIn):
    """Stands for boto3.dynamodb.conditions.ConditionBase."""

    origin = "boto3.dynamodb.conditions"


_ItemScalar: TypeAlias = None | bool | str | Decimal | Binary
_ItemSet: TypeAlias = set[str] | set[Decimal] | set[Binary]

# What TypeDeserializer gives.
ItemValue = TypeAliasType(
    "ItemValue",
    "_ItemScalar | _ItemSet | list[ItemValue] | dict[str, ItemValue]",
)

_ItemScalarInput: TypeAlias = (
    None | bool | str | int | Decimal | bytes | ByteArray | Binary
)
_ItemSetInput: TypeAlias = Set[str] | Set[int | Decimal] | Set[bytes | Binary]

# What TypeSerializer takes. A set is of one kind, and float is refused.
ItemValueInput = TypeAliasType(
    "ItemValueInput",
    "_ItemScalarInput | _ItemSetInput | ListOrTuple[ItemValueInput] | Mapping[str, ItemValueInput]",
)
