"""The structures that a program sends and receives, and the edges that close a cycle.

Every cycle in a model's shape graph passes through a structure, so a walk that stops at structures
ends. A structure leads to the structures among its members, through any lists and maps. A list or a
map leads to at most one structure. Structures are kept in post-order: a structure comes after the
ones that it uses. Modules define them in this order.
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
    """The structures of one direction, with the inputs or outputs of operations themselves."""

    structures: dict[str, StructureShape] = field(default_factory=dict)
    # The structures that are a part of another one.
    nested: set[str] = field(default_factory=set)
    # (owner, end): the edges that lead from a structure back to one that holds it.
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
        assert isinstance(structure, StructureShape)  # noqa: S101  # check_model ensures it
        return structure

    def inner_structure(self, shape: Shape) -> str | None:
        """Return the structure of a member: its shape, or the one inside its lists and maps.

        A document type holds any value, so it does not count as a structure.
        """
        while True:  # check_model ensures that it ends
            match shape:
                case StructureShape():
                    return None if shape.is_document_type else shape.name
                case ListShape(member=element) | MapShape(value=element):
                    shape = element
                case _:
                    return None

    def inner_structures(self, structure: StructureShape) -> tuple[str, ...]:
        """Return the structures that the members of a structure lead to."""
        found = self._inner_structures.get(structure.name)
        if found is None:
            inner = map(self.inner_structure, structure.possible_members.values())
            found = tuple(name for name in inner if name is not None)
            self._inner_structures[structure.name] = found
        return found

    def leads_back(self, member: Shape, owner: str) -> bool:
        """Return whether a member of a structure leads back to that structure."""
        inner = self.inner_structure(member)
        if inner is None:
            return False
        if inner not in self._below:
            self._below[inner] = self.reached_from([inner])
        return owner in self._below[inner]

    def may_lead_back(self, owner: str) -> bool:
        """Return whether a structure is part of a cycle, or below one."""
        return owner in self._below_cycles

    @cached_property
    def _below_cycles(self) -> set[str]:
        """The structures of all cycles, and the ones that these hold. Few services have any."""
        closing = self.sent.closing | self.received.closing
        return self.reached_from(end for _, end in closing)

    def output_structures(self) -> set[str]:
        """Return the structures that operations return. Only errors have the other ones."""
        return self.reached_from(self.outputs)

    def reached_from(self, names: Iterable[str]) -> set[str]:
        """Return some structures, and all that they lead to."""
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
        """Walk from a structure, without recursion: a model may be deeper than Python's stack."""
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
