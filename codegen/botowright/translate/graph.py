"""Which structures are sent, which come back, and which edges close a cycle.

Every cycle in a model's shape graph passes through a structure, so a walk that stops at structures
ends. A structure leads to the structures among its members, through any lists and maps; a list or a
map leads to one structure at most. Structures are kept in post-order (what is used comes before
what uses it), which is the order in which they are written.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from botowright.load.shapes import ListShape, MapShape, StructureShape

if TYPE_CHECKING:
    from collections.abc import Iterable

    from botowright.load.shapes import OperationModel, Shape


@dataclass(slots=True)
class Reach:
    """The structures that are reached in one direction, the operations' own included."""

    structures: dict[str, StructureShape] = field(default_factory=dict)
    # Those that another structure holds.
    nested: set[str] = field(default_factory=set)
    # (owner, target): the edges of the walk that lead back to a structure it is inside of.
    closing: set[tuple[str, str]] = field(default_factory=set)


class ShapeGraph:
    """The shape graph of one service, walked from its operations and errors."""

    def __init__(
        self,
        shapes: dict[str, Shape],
        operations: Iterable[OperationModel],
        error_names: Iterable[str],
    ) -> None:
        self._shapes = shapes
        self._inner_structures: dict[str, tuple[str, ...]] = {}
        self._below: dict[str, set[str]] = {}
        self.inputs: dict[str, StructureShape] = {}
        self.outputs: dict[str, StructureShape] = {}
        self.sent = Reach()
        self.received = Reach()
        for operation in operations:
            self._add_root(operation.input_shape, self.inputs, self.sent)
            self._add_root(operation.output_shape, self.outputs, self.received)
        self.errors = [self.structure(name) for name in error_names]
        for error in self.errors:
            for inner in self.inner_structures(error):
                self.received.nested.add(inner)
                self._visit(inner, self.received)

    def structure(self, name: str) -> StructureShape:
        """Return a structure by its name."""
        structure = self._shapes[name]
        assert isinstance(structure, StructureShape)  # noqa: S101  # check_model has seen to it
        return structure

    def inner_structure(self, shape: Shape) -> str | None:
        """Return the structure that a member's shape is, or holds in its lists and maps.

        A document type holds any value, so it is not a structure here.
        """
        while True:  # not without end: check_model
            match shape:
                case StructureShape():
                    return None if shape.is_document_type else shape.name
                case ListShape(member=element) | MapShape(value=element):
                    shape = element
                case _:
                    return None

    def inner_structures(self, structure: StructureShape) -> tuple[str, ...]:
        """Return the structures that a structure's members lead to."""
        found = self._inner_structures.get(structure.name)
        if found is None:
            inner = map(self.inner_structure, structure.possible_members.values())
            found = tuple(name for name in inner if name is not None)
            self._inner_structures[structure.name] = found
        return found

    def leads_back(self, member: Shape, owner: str) -> bool:
        """Return whether a member of a structure leads back to that structure."""
        inner = self.inner_structure(member)
        if inner is None or not self.may_lead_back(owner):
            return False
        if inner not in self._below:
            self._below[inner] = self.reached_from([inner])
        return owner in self._below[inner]

    def may_lead_back(self, owner: str) -> bool:
        """Return whether a member of a structure can lead back to it: whether there is a cycle."""
        return owner in self._below_cycles

    @cached_property
    def _below_cycles(self) -> set[str]:
        """The structures of all cycles, and what these hold: few services have any."""
        closing = self.sent.closing | self.received.closing
        return self.reached_from(target for _, target in closing)

    def given(self) -> set[str]:
        """Return the structures that operations give; the others come back with errors alone."""
        return self.reached_from(self.outputs)

    def reached_from(self, names: Iterable[str]) -> set[str]:
        """Return some structures, and those that they lead to."""
        found: set[str] = set()
        pending = list(names)
        while pending:
            name = pending.pop()
            if name not in found:
                found.add(name)
                pending += self.inner_structures(self.structure(name))
        return found

    def _add_root(
        self, shape: StructureShape | None, roots: dict[str, StructureShape], reach: Reach
    ) -> None:
        if shape is not None and shape.name not in roots:
            roots[shape.name] = self.structure(shape.name)
            self._visit(shape.name, reach)

    def _visit(self, name: str, reach: Reach) -> None:
        """Walk from a structure. Not by recursion: a model may be deeper than Python's stack."""
        if name in reach.structures:
            return
        inside = {name}
        path = [(name, iter(self.inner_structures(self.structure(name))))]
        while path:
            owner, left = path[-1]
            inner = next(left, None)
            if inner is None:
                path.pop()
                inside.remove(owner)
                reach.structures[owner] = self.structure(owner)
                continue
            reach.nested.add(inner)
            if inner in inside:
                reach.closing.add((owner, inner))
            elif inner not in reach.structures:
                inside.add(inner)
                path.append((inner, iter(self.inner_structures(self.structure(inner)))))
