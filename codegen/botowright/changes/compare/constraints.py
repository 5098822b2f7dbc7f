"""Constraints of two models: which one is narrower."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from botowright.changes.compare.rules import ChangeKind
from botowright.changes.compare.words import trait_words
from botowright.load.traits import BOUNDS, has_length

if TYPE_CHECKING:
    from collections.abc import Iterator

# The comma comes before the second number; otherwise many digits take quadratic time.
_BOUNDS = re.compile(r"(?<!\\)\{(\d+)(?:(,)(\d*))?\}")
_ANYTHING = frozenset({".*", "^.*$", r"[\s\S]*", r"^[\s\S]*$"})


def constraint_changes(
    old: dict[str, Any], new: dict[str, Any]
) -> Iterator[tuple[ChangeKind, str, str]]:
    """Yield the changes of min, max and pattern: the kind, and both values in words."""
    for key in BOUNDS:
        before, after = old.get(key), new.get(key)
        if before == after or (key == "min" and _no_length(old, new)):
            continue
        yield _bound_change(key, before, after), *trait_words(key, before, after)
    before, after = old.get("pattern"), new.get("pattern")
    if before != after:
        yield _pattern_change(before, after), *trait_words("pattern", before, after)


def _bound_change(key: str, before: float | None, after: float | None) -> ChangeKind:
    if before is None or after is None:
        return ChangeKind.WIDENED if after is None else ChangeKind.NARROWED
    is_narrower = after > before if key == "min" else after < before
    return ChangeKind.NARROWED if is_narrower else ChangeKind.WIDENED


def _no_length(old: dict[str, Any], new: dict[str, Any]) -> bool:
    """Return whether only a minimum length of 0 was added or removed, which has no effect."""
    return has_length(old) and not old.get("min") and not new.get("min")


def _pattern_change(before: str | None, after: str | None) -> ChangeKind:
    """Return the kind of change of a pattern: NARROWED and WIDENED only if they are certain.

    They are if the pattern was added or removed, or if only its counts changed.
    """
    if after is None or after in _ANYTHING:
        return ChangeKind.WIDENED
    if before is None or before in _ANYTHING:
        return ChangeKind.NARROWED
    if _BOUNDS.sub("\0", before) == _BOUNDS.sub("\0", after):
        pairs = list(zip(_counts(before), _counts(after), strict=True))
        if all(b[0] <= a[0] and a[1] <= b[1] for a, b in pairs):
            return ChangeKind.WIDENED
        if all(a[0] <= b[0] and b[1] <= a[1] for a, b in pairs):
            return ChangeKind.NARROWED
    return ChangeKind.PATTERN


def _counts(pattern: str) -> list[tuple[float, float]]:
    found = []
    for least, comma, most in _BOUNDS.findall(pattern):
        upper = float(most) if most else float("inf") if comma else float(least)
        found.append((float(least), upper))
    return found
