"""What an operation's request or response has more, as the nested dict of AWS's page of changes.

A member that is new is there with its type, a list's element or a map's value takes its list's or
map's place, and an enum is there with its new values.
"""

from __future__ import annotations

from dataclasses import dataclass
from pprint import pformat
from typing import TYPE_CHECKING, Any

from codegen.changes.model import REQUEST, RESPONSE
from codegen.changes.syntax import Side

if TYPE_CHECKING:

    from codegen.changes.pairs import Pair, Pairs

_KEYS = {REQUEST: "input", RESPONSE: "output"}
_BOTH = "both"


@dataclass(frozen=True, slots=True)
class Delta:
    """What one direction has more; "both" where the two have the same."""

    direction: str
    content: Any

    def text(self) -> str:
        """Return it as the page prints it."""
        return pformat(self.content)


def operation_deltas(pairs: Pairs, name: str, changed: set[Pair]) -> list[Delta]:
    """Return what an operation has more. `changed` are the pairs that lead to a change."""
    found = []
    for direction, key in _KEYS.items():
        new = pairs.new.operations[name].get(key)
        old = pairs.old.operations[name].get(key)
        if new is None:
            continue
        if old is None:
            content = _type(Side(pairs.new, new), ())
        else:
            content = _Walk(changed).between(Side(pairs.old, old), Side(pairs.new, new), ())
        if content:
            found.append(Delta(direction, content))
    if len(found) == len(_KEYS) and found[0].content == found[1].content:
        return [Delta(_BOTH, found[0].content)]
    return found


@dataclass(frozen=True, slots=True)
class _Walk:
    changed: set[Pair]

    # One case for each type.
    def between(self, old: Side, new: Side, inside: tuple[Pair, ...]) -> Any:  # noqa: PLR0911
        """Return what a shape has more, something empty where that is nothing."""
        pair = old.name, new.name
        if pair in inside:
            return None
        if old.kind != new.kind:
            return _type(new, ())
        if pair not in self.changed:
            return None
        inside = (*inside, pair)
        match new.shape["type"]:
            case "structure":
                return self._members(old, new, inside)
            case "list":
                return self.between(old.inner("member"), new.inner("member"), inside)
            case "map":
                return self.between(old.inner("value"), new.inner("value"), inside)
            case "string":
                return {*new.shape.get("enum", ())} - {*old.shape.get("enum", ())}
        return None

    def _members(self, old: Side, new: Side, inside: tuple[Pair, ...]) -> dict[str, Any]:
        before = old.members()
        found = {}
        for name, member in new.members().items():
            if name not in before:
                found[name] = _type(member, ())
            elif more := self.between(before[name], member, inside):
                found[name] = more
        return found


def _type(side: Side, inside: tuple[str, ...]) -> Any:
    """Return a shape's type as nested data."""
    if side.name in inside:
        return ()
    inside = (*inside, side.name)
    shape = side.shape
    match shape["type"]:
        case "structure":
            return {name: _type(member, inside) for name, member in side.members().items()}
        case "list":
            return [_type(side.inner("member"), inside)]
        case "map":
            key = _type(side.inner("key"), inside)
            return {key if isinstance(key, str) else "string": _type(side.inner("value"), inside)}
        case "string":
            return " | ".join(shape["enum"]) if "enum" in shape else "string"
        case other:
            return other
