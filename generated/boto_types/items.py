"""The values of a DynamoDB item as a resource takes and gives them, importable at run time.

boto3/dynamodb/types.py says what they are; boto3 itself is imported when pydantic first asks.
"""

from collections.abc import Mapping, Sequence, Set
from decimal import Decimal
from importlib import import_module
from typing import Any, ClassVar

from boto_types.values import ByteArray
from typing_extensions import TypeAliasType


class _StandIn:
    origin: ClassVar[str]

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from pydantic_core import core_schema

        original = getattr(import_module(cls.origin), cls.__name__)
        return core_schema.is_instance_schema(original)


class Binary(_StandIn):
    """Stands for boto3.dynamodb.types.Binary."""

    origin = "boto3.dynamodb.types"


class ConditionBase(_StandIn):
    """Stands for boto3.dynamodb.conditions.ConditionBase."""

    origin = "boto3.dynamodb.conditions"


# What TypeDeserializer gives.
ItemValue = TypeAliasType(
    "ItemValue",
    "None | bool | str | Decimal | Binary | set[str] | set[Decimal] | set[Binary]"
    " | list[ItemValue] | dict[str, ItemValue]",
)

# What TypeSerializer takes. A set is of one kind, and float is refused.
ItemValueInput = TypeAliasType(
    "ItemValueInput",
    "None | bool | str | int | Decimal | bytes | ByteArray | Binary"
    " | Set[str] | Set[int | Decimal] | Set[bytes | Binary]"
    " | Sequence[ItemValueInput] | Mapping[str, ItemValueInput]",
)
