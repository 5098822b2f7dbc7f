from boto_types.items import ItemValueInput
from boto_types.values import SerializedItem
from collections.abc import Mapping
from decimal import Context
from typing import Any, overload
from typing_extensions import TypedDict

class _WholeItem(TypedDict):
    M: Mapping[str, Mapping[str, Any]]

STRING: str
NUMBER: str
BINARY: str
STRING_SET: str
NUMBER_SET: str
BINARY_SET: str
NULL: str
BOOLEAN: str
MAP: str
LIST: str
DYNAMODB_CONTEXT: Context
BINARY_TYPES: tuple[type[bytearray], type[bytes]]

class Binary:
    value: bytes | bytearray
    def __init__(self, value: bytes | bytearray) -> None: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __repr__(self) -> str: ...
    def __str__(self) -> str: ...
    def __bytes__(self) -> bytes: ...
    def __hash__(self) -> int: ...

class TypeSerializer:
    @overload
    def serialize(self, value: Mapping[str, ItemValueInput]) -> SerializedItem: ...
    @overload
    def serialize(self, value: ItemValueInput) -> Any: ...

class TypeDeserializer:
    @overload
    def deserialize(self, value: _WholeItem) -> dict[str, Any]: ...
    @overload
    def deserialize(self, value: Mapping[str, Any]) -> Any: ...
