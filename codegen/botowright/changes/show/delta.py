"""The additions to a request or response, as the nested dict of AWS's page of changes.

A new member has its type as its value, and an enum has its new values. The element of a list and
the value of a map take the place of the list or map.
"""

from __future__ import annotations

from dataclasses import dataclass
from pprint import PrettyPrinter
from typing import TYPE_CHECKING, Any

from botowright.changes.read.service import MODEL_KEYS, RESPONSE
from botowright.changes.show.side import Side
from botowright.changes.show.written import DEEPEST, Place, Written, label

if TYPE_CHECKING:
    from collections.abc import Callable

    from botowright.changes.compare.pairs import Pair, Pairs

_BOTH = "both"


@dataclass(frozen=True, slots=True)
class Delta:
    """The additions to one direction; "both" if request and response have the same."""

    direction: str
    content: Any

    def lines(self) -> list[str]:
        """Return the lines that the page shows."""
        return _Printer().pformat(self.content).split("\n")


class _Printer(PrettyPrinter):
    """Prints a set in order. Python's own order differs from run to run."""

    def format(
        self, value: object, context: dict[int, int], maxlevels: int, level: int
    ) -> tuple[str, bool, bool]:
        """Return a value on one line, as `pprint` asks for it."""
        if isinstance(value, set):
            return f"{{{', '.join(sorted(map(repr, value)))}}}", True, False
        return super().format(value, context, maxlevels, level)


def operation_deltas(pairs: Pairs, name: str, changed: set[Pair], written: Written) -> list[Delta]:
    """Return the additions to an operation.

    `changed` are the pairs that lead to a change. `written` has the shapes that the page contains
    already.
    """
    found = []
    for direction, key in MODEL_KEYS.items():
        new = pairs.new.operations[name].get(key)
        old = pairs.old.operations[name].get(key)
        if new is None:
            continue
        walk = _Walk(changed, written, name, response=direction == RESPONSE)
        if old is None:
            content = walk.type_of(Side(pairs.new, new))
        else:
            content = walk.between(Side(pairs.old, old), Side(pairs.new, new))
        if content:
            found.append(Delta(direction, content))
    if len(found) == len(MODEL_KEYS) and found[0].content == found[1].content:
        return [Delta(_BOTH, found[0].content)]
    return found


class _Walk:
    def __init__(
        self, changed: set[Pair], written: Written, operation: str, *, response: bool
    ) -> None:
        self._changed = changed
        self._written = written
        self._operation = operation
        self._response = response
        self._path: list[str] = []
        self._pairs: list[Pair] = []
        self._shapes: list[str] = []

    def between(self, old: Side, new: Side) -> Any:
        """Return the additions to a shape, which are something empty if there are none."""
        pair = old.name, new.name
        if pair in self._pairs or len(self._pairs) == DEEPEST:
            return None
        if old.kind != new.kind:
            return self.type_of(new)
        if pair not in self._changed:
            return None
        self._written.size += 1  # a walk that finds nothing has to end as well
        self._pairs.append(pair)
        content = self._once(pair, lambda: self._between(old, new))
        self._pairs.pop()
        return content

    def _between(self, old: Side, new: Side) -> Any:
        match new.shape["type"]:
            case "structure":
                return self._members(old, new)
            case "list":
                return self.between(old.inner("member"), new.inner("member"))
            case "map":
                return self.between(old.inner("value"), new.inner("value"))
            case "string":
                return {*new.shape.get("enum", ())} - {*old.shape.get("enum", ())}
        return None

    def _members(self, old: Side, new: Side) -> dict[str, Any]:
        before = old.members()
        found = {}
        for name, member in new.members().items():
            self._path.append(name)
            if name not in before:
                found[name] = self.type_of(member)
            elif more := self.between(before[name], member):
                found[name] = more
            self._path.pop()
        return found

    def type_of(self, side: Side) -> Any:
        """Return a shape's type as nested data."""
        if side.name in self._shapes or len(self._shapes) == DEEPEST:
            return ()
        self._shapes.append(side.name)
        content = self._once(side.name, lambda: self._type(side))
        self._shapes.pop()
        return content

    def _type(self, side: Side) -> Any:
        shape = side.shape
        match shape["type"]:
            case "structure":
                found = {}
                for name, member in side.members().items():
                    self._path.append(name)
                    found[name] = self.type_of(member)
                    self._path.pop()
                return found
            case "list":
                return [self.type_of(side.inner("member"))]
            case "map":
                key = self.type_of(side.inner("key"))
                value = self.type_of(side.inner("value"))
                return {key if isinstance(key, str) else "string": value}
            case "string":
                return " | ".join(shape["enum"]) if "enum" in shape else "string"
            case other:
                return other

    def _once(self, key: Pair | str, content: Callable[[], Any]) -> Any:
        """Return a content, or a reference to its place if the page has it already."""
        where = "delta", key
        if self._written.is_empty(where):
            return None
        place = self._written.place(where)
        if place is not None:
            return _Above(f"... as above: {place.label} ...")
        size = self._written.size
        found = content()
        if found:
            self._written.size += self._length(found)
        own_label = label(self._operation, self._path, response=self._response)
        spent = self._written.size - size if found else 0
        self._written.add(where, Place(0, own_label, spent, changed=True))
        return found

    def _length(self, found: Any) -> int:
        """Return the approximate length of a content without the contents inside it.

        `pformat` indents a line by the names that lead to it, and puts each enum value on a line.
        """
        indent = sum(map(len, self._path)) + 4 * len(self._path)
        values = (
            found.split() if isinstance(found, str) else found if isinstance(found, set) else ()
        )
        return indent + sum(len(value) + indent for value in values)


class _Above(str):
    """The place of a content that is above; `pformat` leaves it on one line."""

    __slots__ = ()

    def __repr__(self) -> str:
        return super().__repr__()
