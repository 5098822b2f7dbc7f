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
    def eq(self, value: _Operand) -> ConditionBase:
        """Creates a condition where the attribute is equal to the value.

        Args:
            value: The value that the attribute is equal to.
        """

    def lt(self, value: _Operand) -> ConditionBase:
        """Creates a condition where the attribute is less than the value.

        Args:
            value: The value that the attribute is less than.
        """

    def lte(self, value: _Operand) -> ConditionBase:
        """Creates a condition where the attribute is less than or equal to the value.

        Args:
            value: The value that the attribute is less than or equal to.
        """

    def gt(self, value: _Operand) -> ConditionBase:
        """Creates a condition where the attribute is greater than the value.

        Args:
            value: The value that the attribute is greater than.
        """

    def gte(self, value: _Operand) -> ConditionBase:
        """Creates a condition where the attribute is greater than or equal to the value.

        Args:
            value: The value that the attribute is greater than or equal to.
        """

    def begins_with(self, value: _Operand) -> ConditionBase:
        """Creates a condition where the attribute begins with the value.

        Args:
            value: The value that the attribute begins with.
        """

    def between(self, low_value: _Operand, high_value: _Operand) -> ConditionBase:
        """Creates a condition where the attribute is greater than or equal to the low
        value and less than or equal to the high value.

        Args:
            low_value: The value that the attribute is greater than or equal to.
            high_value: The value that the attribute is less than or equal to.
        """

    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

class ConditionAttributeBase(ConditionBase, AttributeBase):
    """This base class is for conditions that can have attribute methods.

    One example is the Size condition. To complete a condition, you need to apply
    another AttributeBase method like eq().
    """

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
    """Represents an DynamoDB item's attribute."""

    def ne(self, value: _Operand) -> ConditionBase:
        """Creates a condition where the attribute is not equal to the value.

        Args:
            value: The value that the attribute is not equal to.
        """

    def is_in(self, value: ListOrTuple[_Operand] | Set[_Operand]) -> ConditionBase:
        """Creates a condition where the attribute is in the value.

        Args:
            value: The value that the attribute is in.
        """

    def exists(self) -> ConditionBase:
        """Creates a condition where the attribute exists."""

    def not_exists(self) -> ConditionBase:
        """Creates a condition where the attribute does not exist."""

    def contains(self, value: _Operand) -> ConditionBase:
        """Creates a condition where the attribute contains the value.

        Args:
            value: The value the attribute contains.
        """

    def size(self) -> Size:
        """Creates a condition for the attribute size.

        Note another AttributeBase method must be called on the returned size condition
        to be a valid DynamoDB condition.
        """

    def attribute_type(
        self, value: Literal["S", "SS", "N", "NS", "B", "BS", "BOOL", "NULL", "L", "M"]
    ) -> ConditionBase:
        """Creates a condition for the attribute type.

        Args:
            value: The type of the attribute.
        """

class BuiltConditionExpression(NamedTuple):
    condition_expression: str
    attribute_name_placeholders: dict[str, str]
    attribute_value_placeholders: dict[str, Any]

class ConditionExpressionBuilder:
    """This class is used to build condition expressions with placeholders."""

    def __init__(self) -> None: ...
    def reset(self) -> None:
        """Resets the placeholder name and values."""

    def build_expression(
        self, condition: ConditionBase, is_key_condition: bool = False
    ) -> BuiltConditionExpression:
        """Builds the condition expression and the dictionary of placeholders.

        Args:
            condition: A condition to be built into a condition expression string with any necessary placeholders.
            is_key_condition: True if the expression is for a KeyConditionExpression. False otherwise.

        Returns:
            Will return a string representing the condition with placeholders inserted where necessary, a dictionary of placeholders for attribute names, and a dictionary of placeholders for attribute values.
        """
