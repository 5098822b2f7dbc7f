"""Pairs of shapes → what changed in each."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from botowright.changes.compare.constraints import constraint_changes
from botowright.changes.compare.pairs import is_plain
from botowright.changes.compare.records import Change, change
from botowright.changes.compare.renames import member_renames
from botowright.changes.compare.rules import What
from botowright.changes.model import DIRECTIONS, ERROR, RESPONSE, kind_of, required_members

if TYPE_CHECKING:
    from collections.abc import Iterator

    from botowright.changes.compare.pairs import Pair, Pairs
    from botowright.changes.model import Reference

# Compared by rules of their own, or what holds them is.
_KNOWN = frozenset(
    {
        "deprecated",
        "deprecatedMessage",
        "document",
        "documentation",
        "enum",
        "error",
        "eventstream",
        "exception",
        "jsonvalue",
        "key",
        "max",
        "member",
        "members",
        "min",
        "pattern",
        "required",
        "shape",
        "streaming",
        "type",
        "union",
        "value",
    }
)


class Shapes:
    """The shapes of two models, compared pair by pair."""

    def __init__(self, pairs: Pairs) -> None:
        self._pairs = pairs
        self._old, self._new = pairs.old, pairs.new
        self._reaches: dict[str, list[str]] = {}

    def changes(self) -> Iterator[Change]:
        """Yield what changed in all pairs."""
        for pair in self._pairs.met:
            old, new = self._old.shapes[pair[0]], self._new.shapes[pair[1]]
            if old == new and pair[0] == pair[1]:
                continue
            self._reaches = self._pairs.reaches(pair)
            yield from self._pair(pair, old, new)

    def _say(
        self, what: What, place: str, before: object = "", after: object = ""
    ) -> Iterator[Change]:
        if self._reaches:
            yield change(what, place, self._reaches.items(), before, after)

    def _pair(self, pair: Pair, old: dict[str, Any], new: dict[str, Any]) -> Iterator[Change]:
        place = pair[1]
        if pair[0] != pair[1]:
            yield from self._renamed(pair, old)
        if kind_of(old) != kind_of(new):
            yield from self._say(What.TYPE_CHANGED, place, kind_of(old), kind_of(new))
            return
        yield from self._traits(place, old, new)
        if old["type"] == "structure":
            yield from self._structure(place, old, new)
        for key, sign in (("member", "[]"), ("key", "{key}"), ("value", "{}")):
            if key in old and key in new:
                yield from self._reference(f"{place}{sign}", old[key], new[key])

    def _renamed(self, pair: Pair, old: dict[str, Any]) -> Iterator[Change]:
        """Yield that a type's name is gone: a structure's, by direction, or an enum's."""
        if old["type"] != "structure" and "enum" not in old:
            return
        if kind_of(old) not in {"structure", "string"}:
            return
        gone = [
            (direction, operations)
            for direction, operations in self._reaches.items()
            if not self._still_there(pair[0], old, direction)
        ]
        if gone:
            yield change(What.TYPE_RENAMED, pair[1], gone, pair[0], pair[1])

    def _still_there(self, name: str, old: dict[str, Any], direction: str) -> bool:
        """Return whether the module of a direction has the name; errors' are in responses."""
        reachable = self._new.reachable
        received = {RESPONSE, ERROR}
        modules = received if direction in received else {direction}
        return any(name in reachable[way] for way in (DIRECTIONS if "enum" in old else modules))

    def _structure(self, place: str, old: dict[str, Any], new: dict[str, Any]) -> Iterator[Change]:
        before, after = old.get("members", {}), new.get("members", {})
        renamed = member_renames(self._old, self._new, old, new)
        for old_name, new_name in renamed.items():
            yield from self._say(What.MEMBER_RENAMED, f"{place}.{new_name}", old_name, new_name)
        required = _asked_for(old), _asked_for(new)
        for name, reference in after.items():
            if name not in before:
                if name not in renamed.values():
                    more = name in required[1]
                    what = What.REQUIRED_MEMBER_ADDED if more else What.MEMBER_ADDED
                    yield from self._say(what, f"{place}.{name}", after=reference["shape"])
                continue
            if (name in required[0]) != (name in required[1]):
                what = What.MEMBER_REQUIRED if name in required[1] else What.MEMBER_OPTIONAL
                yield from self._say(what, f"{place}.{name}")
            yield from self._reference(f"{place}.{name}", before[name], reference)
        for name in before:
            if name not in after and name not in renamed:
                yield from self._say(What.MEMBER_REMOVED, f"{place}.{name}")

    def _reference(self, place: str, before: Reference, after: Reference) -> Iterator[Change]:
        """Yield what changed at a member or an element, not below it."""
        if before == after:
            return
        if before["shape"] == after["shape"]:
            yield from self._traits(place, _own(before), _own(after))
            yield from self._kinds_by_member(place, before, after)
            return
        old, new = self._old.traits(before), self._new.traits(after)
        if kind_of(old) != kind_of(new):
            yield from self._say(What.TYPE_CHANGED, place, kind_of(old), kind_of(new))
        elif is_plain(self._old.shapes[before["shape"]], self._new.shapes[after["shape"]]):
            yield from self._traits(place, old, new)
        else:
            yield from self._traits(place, _own(before), _own(after))

    def _kinds_by_member(self, place: str, before: Reference, after: Reference) -> Iterator[Change]:
        """Yield a kind that the member's own traits change: a stream, a JSON value."""
        shape = self._old.shapes[before["shape"]], self._new.shapes[after["shape"]]
        if kind_of(shape[0]) == kind_of(shape[1]):
            kinds = kind_of(self._old.traits(before)), kind_of(self._new.traits(after))
            if kinds[0] != kinds[1]:
                yield from self._say(What.TYPE_CHANGED, place, *kinds)

    def _traits(self, place: str, old: dict[str, Any], new: dict[str, Any]) -> Iterator[Change]:
        if old.get("type") != new.get("type"):
            yield from self._say(What.NUMBER_WIDTH, place, old["type"], new["type"])
        if "type" in old:
            yield from self._enum(place, old, new)
            for what, before, after in constraint_changes(old, new):
                yield from self._say(what, place, before, after)
        if bool(old.get("union")) != bool(new.get("union")):
            what = What.UNION_ADDED if new.get("union") else What.UNION_REMOVED
            yield from self._say(what, place)
        if bool(old.get("deprecated")) != bool(new.get("deprecated")):
            gone = not new.get("deprecated")
            what = What.UNDEPRECATED if gone else What.DEPRECATED
            yield from self._say(what, place, after=new.get("deprecatedMessage", ""))
        for key in sorted({*old, *new} - _KNOWN):
            if old.get(key) != new.get(key):
                said = f"{key} {_said(old.get(key))}", _said(new.get(key))
                yield from self._say(What.TRAIT, place, *said)
        if (old.get("documentation") or "") != (new.get("documentation") or ""):
            yield from self._say(What.DOCUMENTATION, place)

    def _enum(self, place: str, old: dict[str, Any], new: dict[str, Any]) -> Iterator[Change]:
        before, after = old.get("enum"), new.get("enum")
        if before is None and after is None:
            return
        if before is None:
            yield from self._say(What.ENUM_ADDED, place, after=" | ".join(after or ()))
        elif after is None:
            yield from self._say(What.ENUM_REMOVED, place, " | ".join(before))
        else:
            had, has = set(before), set(after)
            for value in after:
                if value not in had:
                    yield from self._say(What.VALUE_ADDED, place, after=value)
            for value in before:
                if value not in has:
                    yield from self._say(What.VALUE_REMOVED, place, value)


def _asked_for(shape: dict[str, Any]) -> set[str]:
    """Return the members that a caller has to give: botocore fills in idempotency tokens."""
    members = shape.get("members", {})
    return {
        name
        for name in required_members(shape)
        if name in members and not members[name].get("idempotencyToken")
    }


def _own(reference: Reference) -> dict[str, Any]:
    return {key: value for key, value in reference.items() if key != "shape"}


def _said(value: object) -> str:
    if value is None:
        return "none"
    return value if isinstance(value, str) else json.dumps(value, sort_keys=True)
