from _typeshed import Incomplete
from boto_types._internal.containers import ListOrTuple
from boto_types.items import ItemValueInput
from collections.abc import Set
from re import Pattern
from typing import Any, Literal, NamedTuple, TypeAlias, TypedDict

_Operand: TypeAlias = ItemValueInput | AttributeBase

class _Expression(TypedDict):
    format: str
    operator: str
    values: tuple[Any, ...]

ATTR_NAME_REGEX: Pattern[str]

class ConditionBase:
    expression_format: str
    expression_operator: str
    has_grouped_values: bool
    def __init__(self, *values: Incomplete) -> None: ...
    def __and__(self, other: ConditionBase, /) -> ConditionBase: ...
    def __or__(self, other: ConditionBase, /) -> ConditionBase: ...
    def __invert__(self) -> ConditionBase: ...
    def get_expression(self) -> _Expression: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

class AttributeBase:
    name: str
    def __init__(self, name: str) -> None: ...
    def eq(self, value: _Operand) -> ConditionBase: ...
    def lt(self, value: _Operand) -> ConditionBase: ...
    def lte(self, value: _Operand) -> ConditionBase: ...
    def gt(self, value: _Operand) -> ConditionBase: ...
    def gte(self, value: _Operand) -> ConditionBase: ...
    def begins_with(self, value: _Operand) -> ConditionBase: ...
    def between(self, low_value: _Operand, high_value: _Operand) -> ConditionBase: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

class ConditionAttributeBase(ConditionBase, AttributeBase):
    def __init__(self, *values: Incomplete) -> None: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

class ComparisonCondition(ConditionBase):
    expression_format: str

class Equals(ComparisonCondition):
    expression_operator: str

class NotEquals(ComparisonCondition):
    expression_operator: str

class LessThan(ComparisonCondition):
    expression_operator: str

class LessThanEquals(ComparisonCondition):
    expression_operator: str

class GreaterThan(ComparisonCondition):
    expression_operator: str

class GreaterThanEquals(ComparisonCondition):
    expression_operator: str

class In(ComparisonCondition):
    expression_operator: str
    has_grouped_values: bool

class Between(ConditionBase):
    expression_operator: str
    expression_format: str

class BeginsWith(ConditionBase):
    expression_operator: str
    expression_format: str

class Contains(ConditionBase):
    expression_operator: str
    expression_format: str

class Size(ConditionAttributeBase):
    expression_operator: str
    expression_format: str

class AttributeType(ConditionBase):
    expression_operator: str
    expression_format: str

class AttributeExists(ConditionBase):
    expression_operator: str
    expression_format: str

class AttributeNotExists(ConditionBase):
    expression_operator: str
    expression_format: str

class And(ConditionBase):
    expression_operator: str
    expression_format: str

class Or(ConditionBase):
    expression_operator: str
    expression_format: str

class Not(ConditionBase):
    expression_operator: str
    expression_format: str

class Key(AttributeBase): ...

class Attr(AttributeBase):
    def ne(self, value: _Operand) -> ConditionBase: ...
    def is_in(self, value: ListOrTuple[_Operand] | Set[_Operand]) -> ConditionBase: ...
    def exists(self) -> ConditionBase: ...
    def not_exists(self) -> ConditionBase: ...
    def contains(self, value: _Operand) -> ConditionBase: ...
    def size(self) -> Size: ...
    def attribute_type(
        self, value: Literal["S", "SS", "N", "NS", "B", "BS", "BOOL", "NULL", "L", "M"]
    ) -> ConditionBase: ...

class BuiltConditionExpression(NamedTuple):
    condition_expression: str
    attribute_name_placeholders: dict[str, str]
    attribute_value_placeholders: dict[str, Any]

class ConditionExpressionBuilder:
    def __init__(self) -> None: ...
    def reset(self) -> None: ...
    def build_expression(
        self, condition: ConditionBase, is_key_condition: bool = False
    ) -> BuiltConditionExpression: ...
