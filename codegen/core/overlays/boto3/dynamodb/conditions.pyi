from collections.abc import Set
from re import Pattern
from typing import Any, Literal, NamedTuple, TypeAlias, TypedDict

from boto_types.containers import ListOrTuple
from boto_types.items import ItemValueInput

# The other side of a comparison may be an attribute as well: Attr("a").eq(Attr("b")).
_Operand: TypeAlias = ItemValueInput | AttributeBase

class _Expression(TypedDict):
    format: str
    operator: str
    values: tuple[Any, ...]

ATTR_NAME_REGEX: Pattern[str]

class ConditionBase:
    def __and__(self, other: ConditionBase) -> And: ...
    def __or__(self, other: ConditionBase) -> Or: ...
    def get_expression(self) -> _Expression: ...

class AttributeBase:
    name: str

    def __init__(self, name: str) -> None: ...
    # They raise, always: a condition is what is combined, not the attribute.
    del __and__, __or__, __invert__

    def eq(self, value: _Operand) -> Equals: ...
    def lt(self, value: _Operand) -> LessThan: ...
    def lte(self, value: _Operand) -> LessThanEquals: ...
    def gt(self, value: _Operand) -> GreaterThan: ...
    def gte(self, value: _Operand) -> GreaterThanEquals: ...
    def begins_with(self, value: _Operand) -> BeginsWith: ...
    def between(self, low_value: _Operand, high_value: _Operand) -> Between: ...

class Attr:
    def ne(self, value: _Operand) -> NotEquals: ...
    # Each of what it iterates over becomes a value of its own.
    def is_in(self, value: ListOrTuple[_Operand] | Set[_Operand]) -> In: ...
    def contains(self, value: _Operand) -> Contains: ...
    def attribute_type(
        self,
        value: Literal["S", "SS", "N", "NS", "B", "BS", "BOOL", "NULL", "L", "M"],
    ) -> AttributeType: ...

class BuiltConditionExpression(NamedTuple):
    condition_expression: str
    attribute_name_placeholders: dict[str, str]
    attribute_value_placeholders: dict[str, Any]

class ConditionExpressionBuilder:
    def build_expression(
        self, condition: ConditionBase, is_key_condition: bool = False
    ) -> BuiltConditionExpression: ...
