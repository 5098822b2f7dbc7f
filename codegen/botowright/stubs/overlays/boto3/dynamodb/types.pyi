from collections.abc import Mapping
from decimal import Context
from typing import Any, overload

from boto_types._internal.serialized import SerializedItem
from boto_types.items import ItemValueInput
from typing_extensions import TypedDict

DYNAMODB_CONTEXT: Context
BINARY_TYPES: tuple[type[bytearray], type[bytes]]

class Binary:
    value: bytes | bytearray

    def __init__(self, value: bytes | bytearray) -> None: ...
    def __bytes__(self) -> bytes: ...

# Not read-only: otherwise pyright would accept a client's AttributeValue, whose keys are optional.
class _WholeItem(TypedDict):
    M: Mapping[str, Mapping[str, Any]]

class TypeSerializer:
    @overload
    def serialize(self, value: Mapping[str, ItemValueInput]) -> SerializedItem: ...
    @overload
    # Any: the result must fit `requests.AttributeValue`, its view and each of its arms.
    def serialize(self, value: ItemValueInput) -> Any: ...

# Any: otherwise a reader of an item would have to narrow a union of all values each time.
class TypeDeserializer:
    @overload
    def deserialize(self, value: _WholeItem) -> dict[str, Any]: ...
    @overload
    def deserialize(self, value: Mapping[str, Any]) -> Any: ...
