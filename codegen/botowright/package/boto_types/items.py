"""The values of DynamoDB items that a resource accepts and returns, at run time.

They follow boto3/dynamodb/types.py. boto3 is imported when pydantic first needs it.
"""

from collections.abc import Mapping, Set
from decimal import Decimal
from typing import TypeAlias

from boto_types._internal.containers import ListOrTuple
from boto_types._internal.stand_in import BinaryStandIn, StandIn
from boto_types.values import ByteArray
from typing_extensions import TypeAliasType


class Binary(BinaryStandIn):
    """A stand-in for boto3.dynamodb.types.Binary."""

    origin = "boto3.dynamodb.types"


class ConditionBase(StandIn):
    """A stand-in for boto3.dynamodb.conditions.ConditionBase."""

    origin = "boto3.dynamodb.conditions"


_ItemScalar: TypeAlias = None | bool | str | Decimal | Binary
_ItemSet: TypeAlias = set[str] | set[Decimal] | set[Binary]

# The values that TypeDeserializer returns.
ItemValue = TypeAliasType(
    "ItemValue",
    "_ItemScalar | _ItemSet | list[ItemValue] | dict[str, ItemValue]",
)

_ItemScalarInput: TypeAlias = (
    None | bool | str | int | Decimal | bytes | ByteArray | Binary
)
_ItemSetInput: TypeAlias = Set[str] | Set[int | Decimal] | Set[bytes | Binary]

# The values that TypeSerializer accepts. A set has one kind of element. float is rejected.
ItemValueInput = TypeAliasType(
    "ItemValueInput",
    "_ItemScalarInput | _ItemSetInput | ListOrTuple[ItemValueInput] | Mapping[str, ItemValueInput]",
)
