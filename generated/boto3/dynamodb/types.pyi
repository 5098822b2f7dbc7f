from boto_types._internal.serialized import SerializedItem
from boto_types.items import ItemValueInput
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
    """A class for representing Binary in dynamodb.

    Especially for Python 2, use this class to explicitly specify binary data for
    item in DynamoDB. It is essentially a wrapper around binary. Unicode and Python
    3 string types are not allowed.
    """

    value: bytes | bytearray
    def __init__(self, value: bytes | bytearray) -> None: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __repr__(self) -> str: ...
    def __str__(self) -> str: ...
    def __bytes__(self) -> bytes: ...
    def __hash__(self) -> int: ...

class TypeSerializer:
    """This class serializes Python data types to DynamoDB types."""

    @overload
    def serialize(self, value: Mapping[str, ItemValueInput]) -> SerializedItem:
        """The method to serialize the Python data types.

        Args:
            value: A python value to be serialized to DynamoDB. For types that involve numbers, it is recommended that `Decimal` objects are used to be able to round-trip the Python type. For types that involve binary, it is recommended that `Binary` objects are used to be able to round-trip the Python type.

        Returns:
            A dictionary that represents a dynamoDB data type. These dictionaries can be directly passed to botocore methods.
        """

    @overload
    def serialize(self, value: ItemValueInput) -> Any:
        """The method to serialize the Python data types.

        Args:
            value: A python value to be serialized to DynamoDB. For types that involve numbers, it is recommended that `Decimal` objects are used to be able to round-trip the Python type. For types that involve binary, it is recommended that `Binary` objects are used to be able to round-trip the Python type.

        Returns:
            A dictionary that represents a dynamoDB data type. These dictionaries can be directly passed to botocore methods.
        """

class TypeDeserializer:
    """This class deserializes DynamoDB types to Python types."""

    @overload
    def deserialize(self, value: _WholeItem) -> dict[str, Any]:
        """The method to deserialize the DynamoDB data types.

        Args:
            value: A DynamoDB value to be deserialized to a pythonic value.

        Returns:
            The pythonic value of the DynamoDB type.
        """

    @overload
    def deserialize(self, value: Mapping[str, Any]) -> Any:
        """The method to deserialize the DynamoDB data types.

        Args:
            value: A DynamoDB value to be deserialized to a pythonic value.

        Returns:
            The pythonic value of the DynamoDB type.
        """
