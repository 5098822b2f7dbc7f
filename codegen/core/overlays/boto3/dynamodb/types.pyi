from collections.abc import Mapping
from decimal import Context

from boto_types.items import ItemValue, ItemValueInput
from boto_types.values import SerializedItemValue

DYNAMODB_CONTEXT: Context
BINARY_TYPES: tuple[type[bytearray], type[bytes]]

class Binary:
    value: bytes | bytearray

    def __init__(self, value: bytes | bytearray) -> None: ...
    def __bytes__(self) -> bytes: ...

class TypeSerializer:
    def serialize(self, value: ItemValueInput) -> SerializedItemValue: ...

class TypeDeserializer:
    def deserialize(self, value: Mapping[str, object]) -> ItemValue: ...
