from collections.abc import Mapping
from decimal import Context
from typing import Any

from boto_types.items import ItemValueInput

DYNAMODB_CONTEXT: Context
BINARY_TYPES: tuple[type[bytearray], type[bytes]]

class Binary:
    value: bytes | bytearray

    def __init__(self, value: bytes | bytearray) -> None: ...
    def __bytes__(self) -> bytes: ...

class TypeSerializer:
    def serialize(self, value: ItemValueInput) -> dict[str, Any]: ...

class TypeDeserializer:
    # What it gives depends on the key of the value: a caller knows, or asks.
    def deserialize(self, value: Mapping[str, Any]) -> Any: ...
