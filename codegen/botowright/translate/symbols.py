"""The symbols that annotations are made of."""

from __future__ import annotations

from botowright.ir.annotations import Generic, Name, Symbol

LITERALS = ".literals"
REQUESTS = ".requests"
VIEWS = ".views"
RESPONSES = ".responses"
RESOURCES = ".resources"
RESOURCE_REQUESTS = ".resource_requests"
RESOURCE_VIEWS = ".resource_views"
RESOURCE_RESPONSES = ".resource_responses"
RESOURCE_CLIENT = ".resource_client"
KWARGS = ".kwargs"
RESOURCE_KWARGS = ".resource_kwargs"


def builtin(name: str) -> Name:
    """Return a builtin as a type."""
    return Name(Symbol("builtins", name))


def value(name: str) -> Name:
    """Return a type of the package's own `boto_types.values`."""
    return Name(Symbol("boto_types.values", name))


STR = builtin("str")
INT = builtin("int")
BOOL = builtin("bool")
FLOAT = builtin("float")
BYTES = builtin("bytes")
NONE = builtin("None")
ANY = Name(Symbol("typing", "Any"))
DATETIME = Name(Symbol("datetime", "datetime"))
ABSENT = Name(Symbol("boto_types.absent", "Absent"))
JSON = value("JsonValue")
JSON_INPUT = value("JsonInput")
RESPONSE_METADATA = value("ResponseMetadata")
STREAMING_BODY = Name(Symbol("boto_types.streams", "StreamingBody"))

LIST = Symbol("builtins", "list")
DICT = Symbol("builtins", "dict")
TUPLE = Symbol("builtins", "tuple")
LIST_OF = Symbol("boto_types.containers", "ListOf")
LIST_OR_TUPLE = Symbol("boto_types.containers", "ListOrTuple")
SEQUENCE = Symbol("collections.abc", "Sequence")
MAPPING = Symbol("collections.abc", "Mapping")
EVENT_STREAM = Symbol("boto_types.streams", "EventStream")
PAGE_ITERATOR = Symbol("botocore.paginate", "PageIterator")

ITEM_VALUE = Name(Symbol("boto_types.items", "ItemValue"))
ITEM_VALUE_INPUT = Name(Symbol("boto_types.items", "ItemValueInput"))
CONDITION = Name(Symbol("boto_types.items", "ConditionBase"))

POLICY_DOCUMENT = value("PolicyDocument")
COPY_SOURCE = value("CopySource")
UNPACK = Symbol("typing_extensions", "Unpack")

JSON_OBJECT = Generic(DICT, (STR, ANY))
