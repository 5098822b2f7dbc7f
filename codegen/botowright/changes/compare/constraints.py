"""Constraints of two models: is one narrower than the other."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from botowright.changes.compare.rules import What

if TYPE_CHECKING:
    from collections.abc import Iterator

# The comma is asked for before the second number: else long digits take quadratic time.
_BOUNDS = re.compile(r"(?<!\\)\{(\d+)(?:(,)(\d*))?\}")
_SIZED = frozenset({"string", "list", "map", "blob"})
_ANYTHING = frozenset({".*", "^.*$", r"[\s\S]*", r"^[\s\S]*$"})


def constraint_changes(old: dict[str, Any], new: dict[str, Any]) -> Iterator[tuple[What, str, str]]:
    """Yield what changed in min, max and pattern, as words."""
    for key in ("min", "max"):
        before, after = old.get(key), new.get(key)
        if before == after or (key == "min" and _no_length(old, new)):
            continue
        yield _bound_change(key, before, after), f"{key} {_said(before)}", f"{_said(after)}"
    before, after = old.get("pattern"), new.get("pattern")
    if before != after:
        yield _pattern_change(before, after), f"pattern {_said(before)}", _said(after)


def _bound_change(key: str, before: float | None, after: float | None) -> What:
    if before is None or after is None:
        return What.WIDENED if after is None else What.NARROWED
    is_narrower = after > before if key == "min" else after < before
    return What.NARROWED if is_narrower else What.WIDENED


def _no_length(old: dict[str, Any], new: dict[str, Any]) -> bool:
    """Return whether a least length of 0 comes or goes, which says nothing."""
    return old["type"] in _SIZED and not old.get("min") and not new.get("min")


def _pattern_change(before: str | None, after: str | None) -> What:
    """Return what is sure: a pattern that comes or goes, or whose counts alone grew or shrank."""
    if after is None or after in _ANYTHING:
        return What.WIDENED
    if before is None or before in _ANYTHING:
        return What.NARROWED
    if _BOUNDS.sub("\0", before) == _BOUNDS.sub("\0", after):
        pairs = list(zip(_counts(before), _counts(after), strict=True))
        if all(b[0] <= a[0] and a[1] <= b[1] for a, b in pairs):
            return What.WIDENED
        if all(a[0] <= b[0] and b[1] <= a[1] for a, b in pairs):
            return What.NARROWED
    return What.PATTERN


def _counts(pattern: str) -> list[tuple[float, float]]:
    found = []
    for least, comma, most in _BOUNDS.findall(pattern):
        upper = float(most) if most else float("inf") if comma else float(least)
        found.append((float(least), upper))
    return found


def _said(value: object) -> str:
    return "none" if value is None else str(value)
