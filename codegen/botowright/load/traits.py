"""botocore's rules about the traits of a shape: one answer for `build` and for `changes`.

Traits are those of a shape as a member sees it: the shape's own, with the member's merged over
them (botocore/model.py, ShapeResolver.get_shape_by_name).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from botowright.load.handlers import ParameterRules

Traits: TypeAlias = "Mapping[str, Any]"
# The traits that limit the values of a shape.
BOUNDS = ("min", "max")
LIMITS = (*BOUNDS, "pattern")
_SIZED = frozenset(("string", "list", "map", "blob"))
_WHOLE = frozenset(("integer", "long"))
_FRACTIONAL = frozenset(("float", "double"))


@dataclass(frozen=True, slots=True)
class Constraints:
    """The limits that a model sets on the values of a shape. AWS checks all of them.

    botocore checks only the minimum (botocore/validate.py, range_check).
    """

    minimum: float | None = None  # an int, except for a float
    maximum: float | None = None
    pattern: str | None = None  # of a string; an expression of Java or JavaScript
    is_of_length: bool = False  # the minimum and the maximum count characters, items or bytes

    def __bool__(self) -> bool:
        """Return whether there is a limit."""
        return (self.minimum, self.maximum, self.pattern) != (None, None, None)


def required_members(structure: Traits) -> set[str]:
    """Return the members that a model requires. `required_parameters` has fewer for an input."""
    return set(structure.get("required", ()))


def required_parameters(
    structure: Traits, members: Mapping[str, Traits], rules: Iterable[ParameterRules]
) -> set[str]:
    """Return the parameters that a caller must give to an operation.

    `structure` is the operation's own input, `members` has the traits of each member, and `rules`
    are those of the operations that take this input.
    """
    rules = list(rules)
    given = filled_in_parameters(members, rules) | hidden_parameters(rules)
    return required_members(structure) - given


def hidden_parameters(rules: Iterable[ParameterRules]) -> set[str]:
    """Return the parameters that botocore hides from callers."""
    return {name for rule in rules for name in rule.hidden}


def filled_in_parameters(
    members: Mapping[str, Traits], rules: Iterable[ParameterRules]
) -> set[str]:
    """Return the parameters that botocore fills in if a caller omits them.

    It fills in an idempotency token of the input, e.g. `RequestId` of `medialive.create_multiplex`,
    but none of a nested structure (botocore/handlers.py, generate_idempotent_uuid).
    """
    tokens = {name for name, traits in members.items() if is_idempotency_token(traits)}
    return tokens | {name for rule in rules for name in rule.filled_in}


def is_idempotency_token(traits: Traits) -> bool:
    """Return whether a member is an idempotency token."""
    return bool(traits.get("idempotencyToken"))


def is_document(traits: Traits) -> bool:
    """Return whether a shape holds any JSON value."""
    return bool(traits.get("document"))


def is_tagged_union(traits: Traits) -> bool:
    """Return whether a structure has exactly one of its members."""
    return bool(traits.get("union"))


def is_event_stream(traits: Traits) -> bool:
    """Return whether a structure is a stream, and its members are the events."""
    return bool(traits.get("eventstream"))


def is_exception(traits: Traits) -> bool:
    """Return whether `client.exceptions` has a class for a shape."""
    return bool(traits.get("exception"))


def is_json_value(traits: Traits) -> bool:
    """Return whether a string in a header is JSON that botocore encodes and decodes.

    Elsewhere such a string is a plain one (botocore/utils.py, is_json_value_header).
    """
    return bool(
        traits["type"] == "string"
        and traits.get("jsonvalue")
        and traits.get("location") == "header"
    )


def is_payload_blob(structure: Traits, name: str, member: Traits) -> bool:
    """Return whether a member is a blob that is the whole body of a request or response.

    An operation's own output has a stream there (botocore/model.py, get_streaming_output). An
    operation's own input accepts a file there.
    """
    return bool(member["type"] == "blob" and structure.get("payload") == name)


def is_body_blob(structure: Traits, name: str, member: Traits) -> bool:
    """Return whether an operation's own input accepts a file for a member."""
    return is_payload_blob(structure, name, member) or bool(
        member["type"] == "blob" and member.get("streaming")
    )


def error_code(name: str, traits: Traits) -> str:
    """Return the code of an error: its own, or else the shape's name (botocore/model.py)."""
    return str((traits.get("error") or {}).get("code") or name)


def has_length(traits: Traits) -> bool:
    """Return whether the bounds of a shape are those of its length."""
    return traits["type"] in _SIZED


def constraints_of(traits: Traits) -> Constraints:
    """Return the limits of a shape's values. `check_model` must have accepted the model.

    An enum and a JSON value have none: their types already say more. A minimum length of 0 is none.
    """
    kind = traits["type"]
    if traits.get("enum") or is_json_value(traits):
        return Constraints()
    if kind in _FRACTIONAL:
        return Constraints(traits.get("min"), traits.get("max"))
    if kind in _WHOLE:
        return Constraints(_whole(traits, "min", math.ceil), _whole(traits, "max", math.floor))
    if kind not in _SIZED:
        return Constraints()
    shortest, longest = _whole(traits, "min", math.ceil), _whole(traits, "max", math.floor)
    return Constraints(
        minimum=shortest if shortest is not None and shortest > 0 else None,
        maximum=longest if longest is not None and longest >= 0 else None,
        pattern=traits.get("pattern") if kind == "string" else None,
        is_of_length=True,
    )


def _whole(traits: Traits, key: str, rounded: Callable[[float], int]) -> int | None:
    return rounded(traits[key]) if key in traits else None
