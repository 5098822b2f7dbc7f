"""The symbols that annotations are made of."""

from __future__ import annotations

from botowright.ir.annotations import Generic, Name, Symbol


def builtin(name: str) -> Name:
    """Return a builtin as a type."""
    return Name(Symbol("builtins", name))


def value(name: str) -> Name:
    """Return a type of the package's own module `values`."""
    return Name(Symbol("..values", name))


STR = builtin("str")
INT = builtin("int")
BOOL = builtin("bool")
FLOAT = builtin("float")
BYTES = builtin("bytes")
NONE = builtin("None")
ANY = Name(Symbol("typing", "Any"))
DATETIME = Name(Symbol("datetime", "datetime"))
ABSENT = Name(Symbol(".._internal.absent", "Absent"))
JSON = value("JsonValue")
JSON_INPUT = value("JsonInput")
RESPONSE_METADATA = value("ResponseMetadata")
STREAMING_BODY = Name(Symbol(".._internal.streams", "StreamingBody"))

LIST = Symbol("builtins", "list")
DICT = Symbol("builtins", "dict")
TUPLE = Symbol("builtins", "tuple")
LIST_OF = Symbol(".._internal.containers", "ListOf")
LIST_OR_TUPLE = Symbol(".._internal.containers", "ListOrTuple")
SEQUENCE = Symbol("collections.abc", "Sequence")
MAPPING = Symbol("collections.abc", "Mapping")
EVENT_STREAM = Symbol(".._internal.streams", "EventStream")

ITEM_VALUE = Name(Symbol("..items", "ItemValue"))
ITEM_VALUE_INPUT = Name(Symbol("..items", "ItemValueInput"))
CONDITION = Name(Symbol("..items", "ConditionBase"))

POLICY_DOCUMENT = value("PolicyDocument")
COPY_SOURCE = value("CopySource")
UNPACK = Symbol("typing_extensions", "Unpack")
LITERAL = Symbol("typing", "Literal")
ANNOTATED = Symbol("typing", "Annotated")
MIN_LENGTH = Symbol("annotated_types", "MinLen")
MAX_LENGTH = Symbol("annotated_types", "MaxLen")
AT_LEAST = Symbol("annotated_types", "Ge")
AT_MOST = Symbol("annotated_types", "Le")
PATTERN = Symbol(".._internal.patterns", "Pattern")
# pyright refuses `MinLen: Annotated[str, MinLen(1)]` as a key: it calls the key.
LIMIT_NAMES = frozenset(
    symbol.name for symbol in (ANNOTATED, MIN_LENGTH, MAX_LENGTH, AT_LEAST, AT_MOST, PATTERN)
)

JSON_OBJECT = Generic(DICT, (STR, ANY))
