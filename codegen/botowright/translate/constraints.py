"""The constraints of a shape in plain English, e.g. "Range: 1 to 1000".

They are the traits that botocore does not check, and that the type does not show.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from botowright.load.traits import LIMITS, constraints_of, is_tagged_union

if TYPE_CHECKING:
    from collections.abc import Iterator

    from botowright.load.traits import Constraints, Traits

_LABELS = {
    **dict.fromkeys(("string", "blob"), ("Length", "Length Constraints:")),
    **dict.fromkeys(("list", "map"), ("Items", "Array Members:")),
}
# Bounds that every value of the type has.
_LEAST = frozenset((-(2**31), -(2**63)))
_MOST = frozenset((2**31 - 1, 2**63 - 1))
_LONGEST_CODE = 60
# A pattern that any text matches, e.g. `.*`, `^.+$`, `[\s\S]*`, `.*\S.*`, or the one of all
# characters that XML allows, `[\u0020-\uD7FF\uE000-\uFFFD]*`. 9,000 of 55,500 members have one.
_RANGE = r"(?:\\u[0-9A-Fa-f]{4}|\\[rnt]|-)*"
_CLASS = (
    r"(?:\.|\[\\s\\S\]|\[\\S\\s\]|\[\\w\\W\]|\[\\w\\W\\s\\S\]"
    rf"|\[{_RANGE}\\u(?:FFF[DF]|DFFF){_RANGE}\])"
)
_ANYTHING = re.compile(rf"(?:\(\?s\))?\^?\(?(?:{_CLASS}[*+]?|{_CLASS}\*\\S{_CLASS}\*)\)?[*+]?\$?")
_LONGEST_NAMES = 200
_TRAITS = frozenset((*LIMITS, "default"))


class Constraint(NamedTuple):
    """A constraint in words."""

    text: str
    form: str  # the label of AWS's API reference, which some texts repeat


def constraints(traits: Traits) -> tuple[Constraint, ...]:
    """Return the constraints of a shape in words."""
    return () if _TRAITS.isdisjoint(traits) else tuple(_constraints(traits))


def unsaid(constraints: tuple[Constraint, ...], text: str) -> str:
    """Return the constraints that a text does not have in AWS's own form."""
    return " ".join([words for words, form in constraints if form not in text])


def union_text(traits: Traits) -> str:
    """Return the constraint of a union: exactly one of its members. Others have none."""
    if not is_tagged_union(traits):
        return ""
    names = ", ".join(f"`{name}`" for name in traits["members"])
    if len(names) > _LONGEST_NAMES:
        return f"Exactly one of {len(traits['members'])} keys."
    return f"Exactly one of: {names}." if names else ""


def deprecation_text(message: str) -> str:
    """Return that something is deprecated, with AWS's message."""
    if not message:
        return "Deprecated."
    sentence = message if message[-1] in ".!?" else f"{message}."
    return sentence if sentence.startswith("Deprecated") else f"Deprecated: {sentence}"


def _constraints(traits: Traits) -> Iterator[Constraint]:
    limits = constraints_of(traits)
    bounds = _bounds(limits)
    if bounds:
        label, form = _LABELS.get(traits["type"], ("Range", "Valid Range:"))
        yield Constraint(f"{label}: {bounds}.", form)
    pattern = limits.pattern
    if pattern and _is_shown(pattern):
        yield Constraint(f"Pattern: `{pattern}`.", "Pattern:")
    default = traits.get("default")
    if isinstance(default, str | int | float) and _is_code(repr(default)):
        yield Constraint(f"Default: `{default!r}`.", "Default:")


def _bounds(limits: Constraints) -> str:
    least, most = limits.minimum, limits.maximum
    least = None if least in _LEAST else least
    most = None if most in _MOST else most
    if least is None:
        return "" if most is None else f"at most {most}"
    if most is None:
        return f"at least {least}"
    return f"exactly {least}" if least == most else f"{least} to {most}"


def _is_shown(pattern: str) -> bool:
    """Return whether a pattern says something, and fits on a line."""
    return _is_code(pattern) and not _ANYTHING.fullmatch(pattern)


def _is_code(text: str) -> bool:
    return len(text) <= _LONGEST_CODE and "`" not in text and text.isprintable()
