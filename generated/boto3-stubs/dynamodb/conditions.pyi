from _typeshed import Incomplete
from boto_types.containers import ListOrTuple
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
    def __and__(self, other: ConditionBase, /) -> And: ...
    def __or__(self, other: ConditionBase, /) -> Or: ...
    def __invert__(self) -> Not: ...
    def get_expression(self) -> _Expression: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

class AttributeBase:
    name: str
    def __init__(self, name: str) -> None: ...
    def eq(self, value: _Operand) -> Equals: ...
    def lt(self, value: _Operand) -> LessThan: ...
    def lte(self, value: _Operand) -> LessThanEquals: ...
    def gt(self, value: _Operand) -> GreaterThan: ...
    def gte(self, value: _Operand) -> GreaterThanEquals: ...
    def begins_with(self, value: _Operand) -> BeginsWith: ...
    def between(self, low_value: _Operand, high_value: _Operand) -> Between: ...
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
    def ne(self, value: _Operand) -> NotEquals: ...
    def is_in(self, value: ListOrTuple[_Operand] | Set[_Operand]) -> In: ...
    def exists(self) -> AttributeExists: ...
    def not_exists(self) -> AttributeNotExists: ...
    def contains(self, value: _Operand) -> Contains: ...
    def size(self) -> Size: ...
    def attribute_type(
        self, value: Literal["S", "SS", "N", "NS", "B", "BS", "BOOL", "NULL", "L", "M"]
    ) -> AttributeType: ...

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
