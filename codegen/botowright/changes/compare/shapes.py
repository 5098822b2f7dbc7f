"""Pairs of shapes → the changes in each of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from botowright.changes.compare.constraints import constraint_changes
from botowright.changes.compare.pairs import are_untyped_scalars
from botowright.changes.compare.records import Change, new_change
from botowright.changes.compare.renames import member_renames
from botowright.changes.compare.rules import ChangeKind
from botowright.changes.compare.words import trait_words
from botowright.changes.read.service import (
    DIRECTIONS,
    ERROR,
    REQUEST,
    RESPONSE,
    kind_of,
)
from botowright.load.traits import (
    is_body_blob,
    is_event_stream,
    is_payload_blob,
    required_members,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from botowright.changes.compare.pairs import Pair, Pairs
    from botowright.changes.read.service import Reference

# Rules of their own compare these, or the shape that holds them.
_COMPARED = frozenset(
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
        "sparse",
        "type",
        "union",
        "value",
    }
)
# A trait, and the kinds of change if a shape gets it and if it loses it.
_FLAGS = (
    ("union", ChangeKind.UNION_ADDED, ChangeKind.UNION_REMOVED),
    ("sparse", ChangeKind.NULLS_ADDED, ChangeKind.NULLS_REMOVED),
    ("deprecated", ChangeKind.DEPRECATED, ChangeKind.UNDEPRECATED),
)
# The blobs of an operation's own input that accept a file, and those of its output that are
# streams.
_STREAMS = {REQUEST: is_body_blob, RESPONSE: is_payload_blob}


@dataclass(frozen=True, slots=True)
class _Use:
    """Operations that use a structure in the same way, and the members that they require."""

    direction: str
    operations: list[str]
    required_before: set[str]
    required_after: set[str]


class Shapes:
    """The shapes of two models, compared pair by pair."""

    def __init__(self, pairs: Pairs) -> None:
        self._pairs = pairs
        self._old, self._new = pairs.old, pairs.new
        self._operations: dict[str, list[str]] = {}

    def changes(self) -> Iterator[Change]:
        """Yield the changes in all pairs."""
        for pair in self._pairs.visited:
            for direction in _STREAMS:
                yield from self._streams(pair, direction)
            old, new = self._old.shapes[pair[0]], self._new.shapes[pair[1]]
            if old == new and pair[0] == pair[1]:
                continue
            self._operations = self._pairs.operations(pair)
            yield from self._pair(pair, old, new)

    def _change(
        self, kind: ChangeKind, place: str, before: object = "", after: object = ""
    ) -> Iterator[Change]:
        if self._operations:
            yield new_change(kind, place, self._operations, before, after)

    def _pair(self, pair: Pair, old: dict[str, Any], new: dict[str, Any]) -> Iterator[Change]:
        place = pair[1]
        if pair[0] != pair[1]:
            yield from self._renamed(pair, old)
        if kind_of(old) != kind_of(new):
            yield from self._change(ChangeKind.TYPE_CHANGED, place, kind_of(old), kind_of(new))
            return
        yield from self._traits(place, old, new)
        if old["type"] == "structure":
            yield from self._structure(pair, old, new)
        for key, sign in (("member", "[]"), ("key", "{key}"), ("value", "{}")):
            if key in old and key in new:
                yield from self._reference(f"{place}{sign}", old[key], new[key])

    def _renamed(self, pair: Pair, old: dict[str, Any]) -> Iterator[Change]:
        """Yield the change for a type whose old name no longer exists."""
        if old["type"] != "structure" and "enum" not in old:
            return
        if kind_of(old) not in {"structure", "string"}:
            return
        affected = {
            direction: operations
            for direction, operations in self._operations.items()
            if not self._can_import(pair[0], old, direction)
        }
        if affected:
            yield new_change(ChangeKind.TYPE_RENAMED, pair[1], affected, pair[0], pair[1])

    def _can_import(self, name: str, old: dict[str, Any], direction: str) -> bool:
        """Return whether the module for a direction has a name; `responses` has the errors too."""
        reachable = self._new.reachable
        received = {RESPONSE, ERROR}
        modules = received if direction in received else {direction}
        return any(name in reachable[way] for way in (DIRECTIONS if "enum" in old else modules))

    def _structure(self, pair: Pair, old: dict[str, Any], new: dict[str, Any]) -> Iterator[Change]:
        place = pair[1]
        before, after = old.get("members", {}), new.get("members", {})
        renamed = member_renames(self._old, self._new, old, new)
        for old_name, new_name in renamed.items():
            kind = ChangeKind.MEMBER_RENAMED
            yield from self._change(kind, f"{place}.{new_name}", old_name, new_name)
        uses = self._uses(pair, old, new)
        for name, reference in after.items():
            if name in before:
                yield from _requirement_changes(uses, place, name)
                yield from self._reference(f"{place}.{name}", before[name], reference)
            elif is_event_stream(new) and self._new.is_exception(reference):
                yield from self._change(ChangeKind.STREAM_ERROR_ADDED, f"{place}.{name}")
            elif name not in renamed.values():
                yield from _member_added(uses, place, name, reference)
        for name, reference in before.items():
            if name not in after and name not in renamed:
                is_error = is_event_stream(old) and self._old.is_exception(reference)
                kind = ChangeKind.STREAM_ERROR_REMOVED if is_error else ChangeKind.MEMBER_REMOVED
                yield from self._change(kind, f"{place}.{name}")

    def _uses(self, pair: Pair, old: dict[str, Any], new: dict[str, Any]) -> list[_Use]:
        """Return the uses of a structure.

        Callers need not give all required members of an operation's own input. They must give those
        of a nested structure, and a response has them.
        """
        model = required_members(old), required_members(new)
        sent = self._operations.get(REQUEST, [])
        nested = self._pairs.nested_operations(pair).get(REQUEST, []) if sent else []
        own = [name for name in sent if name not in nested]
        uses = [_Use(d, names, *model) for d, names in self._operations.items() if d != REQUEST]
        if own:
            required = [side.required_parameters(own[0]) for side in (self._old, self._new)]
            uses.append(_Use(REQUEST, own, *required))
        if nested:
            uses.append(_Use(REQUEST, nested, *model))
        return uses

    def _streams(self, pair: Pair, direction: str) -> Iterator[Change]:
        """Yield the streams of an operation's own input or output that are new or no longer one."""
        operations = self._pairs.own_operations(pair, direction)
        if not operations:
            return
        is_stream = _STREAMS[direction]
        old, new = self._old.shapes[pair[0]], self._new.shapes[pair[1]]
        before, after = self._old.blobs(old), self._new.blobs(new)
        for name in before.keys() & after.keys():
            was, is_now = is_stream(old, name, before[name]), is_stream(new, name, after[name])
            if was != is_now:
                kind = ChangeKind.STREAM_ADDED if is_now else ChangeKind.STREAM_REMOVED
                yield new_change(kind, f"{pair[1]}.{name}", {direction: operations})

    def _reference(self, place: str, before: Reference, after: Reference) -> Iterator[Change]:
        """Yield the changes at a member or an element, not below it."""
        if before == after:
            return
        if before["shape"] == after["shape"]:
            yield from self._traits(place, _own_traits(before), _own_traits(after))
            yield from self._kinds_by_member(place, before, after)
            return
        old, new = self._old.traits(before), self._new.traits(after)
        shapes = self._old.shapes[before["shape"]], self._new.shapes[after["shape"]]
        if kind_of(old) != kind_of(new):
            yield from self._change(ChangeKind.TYPE_CHANGED, place, kind_of(old), kind_of(new))
        elif are_untyped_scalars(*shapes):
            yield from self._traits(place, old, new)
        else:
            yield from self._traits(place, _own_traits(before), _own_traits(after))

    def _kinds_by_member(self, place: str, before: Reference, after: Reference) -> Iterator[Change]:
        """Yield a change of kind that comes from the member's own traits, e.g. a JSON value."""
        shape = self._old.shapes[before["shape"]], self._new.shapes[after["shape"]]
        if kind_of(shape[0]) == kind_of(shape[1]):
            kinds = kind_of(self._old.traits(before)), kind_of(self._new.traits(after))
            if kinds[0] != kinds[1]:
                yield from self._change(ChangeKind.TYPE_CHANGED, place, *kinds)

    def _traits(self, place: str, old: dict[str, Any], new: dict[str, Any]) -> Iterator[Change]:
        if old.get("type") != new.get("type"):
            yield from self._change(ChangeKind.NUMBER_WIDTH, place, old["type"], new["type"])
        if "type" in old:
            yield from self._enum(place, old, new)
            for kind, before, after in constraint_changes(old, new):
                yield from self._change(kind, place, before, after)
        for trait, added, removed in _FLAGS:
            if bool(old.get(trait)) != bool(new.get(trait)):
                kind = added if new.get(trait) else removed
                message = new.get("deprecatedMessage", "") if trait == "deprecated" else ""
                yield from self._change(kind, place, after=message)
        for key in sorted({*old, *new} - _COMPARED):
            if old.get(key) != new.get(key):
                words = trait_words(key, old.get(key), new.get(key))
                yield from self._change(ChangeKind.TRAIT, place, *words)
        if (old.get("documentation") or "") != (new.get("documentation") or ""):
            yield from self._change(ChangeKind.DOCUMENTATION, place)

    def _enum(self, place: str, old: dict[str, Any], new: dict[str, Any]) -> Iterator[Change]:
        before, after = old.get("enum"), new.get("enum")
        if before is None and after is None:
            return
        if before is None:
            yield from self._change(ChangeKind.ENUM_ADDED, place, after=" | ".join(after or ()))
        elif after is None:
            yield from self._change(ChangeKind.ENUM_REMOVED, place, " | ".join(before))
        else:
            values = set(before), set(after)
            for value in after:
                if value not in values[0]:
                    yield from self._change(ChangeKind.VALUE_ADDED, place, after=value)
            for value in before:
                if value not in values[1]:
                    yield from self._change(ChangeKind.VALUE_REMOVED, place, value)


def _member_added(
    uses: Iterable[_Use], place: str, name: str, reference: Reference
) -> Iterator[Change]:
    required = _operations_of([use for use in uses if name in use.required_after])
    optional = _operations_of([use for use in uses if name not in use.required_after])
    for kind, operations in (
        (ChangeKind.REQUIRED_MEMBER_ADDED, required),
        (ChangeKind.MEMBER_ADDED, optional),
    ):
        if operations:
            yield new_change(kind, f"{place}.{name}", operations, after=reference["shape"])


def _requirement_changes(uses: Iterable[_Use], place: str, name: str) -> Iterator[Change]:
    states = [(use, name in use.required_before, name in use.required_after) for use in uses]
    for kind, state in (
        (ChangeKind.MEMBER_REQUIRED, (False, True)),
        (ChangeKind.MEMBER_OPTIONAL, (True, False)),
    ):
        operations = _operations_of([use for use, *own in states if tuple(own) == state])
        if operations:
            yield new_change(kind, f"{place}.{name}", operations)


def _operations_of(uses: Iterable[_Use]) -> dict[str, list[str]]:
    """Return the operations of some uses, by direction."""
    found: dict[str, list[str]] = {}
    for use in uses:
        found.setdefault(use.direction, []).extend(use.operations)
    return {direction: found[direction] for direction in sorted(found)}


def _own_traits(reference: Reference) -> dict[str, Any]:
    return {key: value for key, value in reference.items() if key != "shape"}
