"""Two models side by side: which shape of the one stands where which of the other stood.

The walk starts at the operations that both have and follows wire names, so that a shape which was
only renamed is met as the pair of its two names. A pair is visited once, however many operations
reach it; its edges are kept backwards, to say afterwards which ones do.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from botowright.changes.model import ERROR, REQUEST, RESPONSE, kind_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from botowright.changes.model import Reference, Service

Pair: TypeAlias = tuple[str, str]
_ELEMENTS = ("member", "key", "value")
_KEYS = {REQUEST: "input", RESPONSE: "output"}


@dataclass
class Pairs:
    """The pairs of two models, in the order in which they are met, and who reaches them."""

    old: Service
    new: Service
    met: dict[Pair, None] = field(default_factory=dict)
    _above: dict[Pair, set[Pair]] = field(default_factory=dict)
    _roots: dict[Pair, set[tuple[str, str]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for name in self.new.operations:
            if name in self.old.operations:
                for direction, pair in self._operation_pairs(name):
                    self._roots.setdefault(pair, set()).add((direction, name))
                    self._walk(pair)

    def reaches(self, pair: Pair) -> dict[str, list[str]]:
        """Return the operations that reach a pair, by direction."""
        found: dict[str, list[str]] = {}
        for direction, operation in sorted(self._reaching(pair)):
            found.setdefault(direction, []).append(operation)
        return found

    def above(self, pairs: set[Pair]) -> set[Pair]:
        """Return some pairs and all that lead to them."""
        seen: set[Pair] = set()
        waiting = list(pairs)
        while waiting:
            pair = waiting.pop()
            if pair not in seen:
                seen.add(pair)
                waiting += self._above.get(pair, ())
        return seen

    def inner(self, pair: Pair) -> Iterator[Pair]:
        """Yield the pairs that a pair holds: members of one wire name, elements, keys, values."""
        old, new = self.old.shapes[pair[0]], self.new.shapes[pair[1]]
        if old["type"] != new["type"]:
            return
        new_members = new.get("members", {})
        for name, reference in old.get("members", {}).items():
            if name in new_members and self.comparable(reference, new_members[name]):
                yield reference["shape"], new_members[name]["shape"]
        for key in _ELEMENTS:
            if key in old and key in new and self.comparable(old[key], new[key]):
                yield old[key]["shape"], new[key]["shape"]

    def comparable(self, old: Reference, new: Reference) -> bool:
        """Return whether two references can be compared in detail.

        Scalars of two names are compared where they are referred to, as traits of the member; what
        is of two kinds differs as a whole.
        """
        old_shape, new_shape = self.old.shapes[old["shape"]], self.new.shapes[new["shape"]]
        if old["shape"] == new["shape"]:
            return True
        return kind_of(old_shape) == kind_of(new_shape) and not is_plain(old_shape, new_shape)

    def _operation_pairs(self, name: str) -> Iterator[tuple[str, Pair]]:
        old, new = self.old.operations[name], self.new.operations[name]
        for direction, key in _KEYS.items():
            if key in old and key in new:
                yield direction, (old[key]["shape"], new[key]["shape"])
        old_errors = {error["shape"] for error in self.old.errors(name)}
        for error in self.new.errors(name):
            if error["shape"] in old_errors:
                yield ERROR, (error["shape"], error["shape"])

    def _walk(self, root: Pair) -> None:
        waiting = [root]
        while waiting:
            pair = waiting.pop()
            if pair in self.met:
                continue
            self.met[pair] = None
            for inner in self.inner(pair):
                self._above.setdefault(inner, set()).add(pair)
                waiting.append(inner)

    def _reaching(self, pair: Pair) -> set[tuple[str, str]]:
        found: set[tuple[str, str]] = set()
        for upper in self.above({pair}):
            found |= self._roots.get(upper, set())
        return found


def is_plain(*shapes: dict[str, object]) -> bool:
    """Return whether shapes are scalars without a type of their own in the output."""
    return all(
        shape["type"] not in {"structure", "list", "map"} and "enum" not in shape
        for shape in shapes
    )
