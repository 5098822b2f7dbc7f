"""The shapes of two models in pairs: the old shape and the new one at the same place.

The walk starts at the operations that both models have, and follows wire names. So a shape that was
only renamed is in a pair of its two names. The walk visits a pair once, however many operations
lead to it, and keeps the edges backwards to find these operations later.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from botowright.changes.read.service import ERROR, MODEL_KEYS, kind_of
from botowright.load.shapes import ELEMENTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from botowright.changes.read.service import Reference, Service

Pair: TypeAlias = tuple[str, str]


@dataclass
class Pairs:
    """The pairs of two models, in the order of the walk, and the operations that lead to them."""

    old: Service
    new: Service
    visited: dict[Pair, None] = field(default_factory=dict)
    _above: dict[Pair, set[Pair]] = field(default_factory=dict)
    _roots: dict[Pair, set[tuple[str, str]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for name in self.new.operations:
            if name in self.old.operations:
                for direction, pair in self._operation_pairs(name):
                    self._roots.setdefault(pair, set()).add((direction, name))
                    self._walk(pair)

    def operations(self, pair: Pair) -> dict[str, list[str]]:
        """Return the operations that lead to a pair, by direction."""
        return self._operations_of({pair})

    def nested_operations(self, pair: Pair) -> dict[str, list[str]]:
        """Return the operations that lead to a pair through another one, by direction."""
        return self._operations_of(self._above.get(pair, set()))

    def own_operations(self, pair: Pair, direction: str) -> list[str]:
        """Return the operations that have a pair as their own input or output."""
        return sorted(name for way, name in self._roots.get(pair, ()) if way == direction)

    def pairs_above(self, pairs: set[Pair]) -> set[Pair]:
        """Return some pairs and all that lead to them."""
        seen: set[Pair] = set()
        waiting = list(pairs)
        while waiting:
            pair = waiting.pop()
            if pair not in seen:
                seen.add(pair)
                waiting += self._above.get(pair, ())
        return seen

    def _inner_pairs(self, pair: Pair) -> Iterator[Pair]:
        """Yield the pairs of members with the same wire name, and of elements, keys and values."""
        old, new = self.old.shapes[pair[0]], self.new.shapes[pair[1]]
        if old["type"] != new["type"]:
            return
        new_members = new.get("members", {})
        for name, reference in old.get("members", {}).items():
            if name in new_members and self._is_pair(reference, new_members[name]):
                yield reference["shape"], new_members[name]["shape"]
        for key in ELEMENTS:
            if key in old and key in new and self._is_pair(old[key], new[key]):
                yield old[key]["shape"], new[key]["shape"]

    def _is_pair(self, old: Reference, new: Reference) -> bool:
        """Return whether two references lead to shapes that can be compared in detail.

        Scalars with different names are compared as traits of the member that refers to them.
        Shapes of different kinds differ as a whole.
        """
        old_shape, new_shape = self.old.shapes[old["shape"]], self.new.shapes[new["shape"]]
        if old["shape"] == new["shape"]:
            return True
        same_kind = kind_of(old_shape) == kind_of(new_shape)
        return same_kind and not are_untyped_scalars(old_shape, new_shape)

    def _operation_pairs(self, name: str) -> Iterator[tuple[str, Pair]]:
        old, new = self.old.operations[name], self.new.operations[name]
        for direction, key in MODEL_KEYS.items():
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
            if pair in self.visited:
                continue
            self.visited[pair] = None
            for inner in self._inner_pairs(pair):
                self._above.setdefault(inner, set()).add(pair)
                waiting.append(inner)

    def _operations_of(self, pairs: set[Pair]) -> dict[str, list[str]]:
        roots: set[tuple[str, str]] = set()
        for pair in self.pairs_above(pairs):
            roots |= self._roots.get(pair, set())
        found: dict[str, list[str]] = {}
        for direction, operation in sorted(roots):
            found.setdefault(direction, []).append(operation)
        return found


def are_untyped_scalars(*shapes: dict[str, object]) -> bool:
    """Return whether shapes are scalars that have no type of their own in the output."""
    return all(
        shape["type"] not in {"structure", "list", "map"} and "enum" not in shape
        for shape in shapes
    )
