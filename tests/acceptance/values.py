"""Valid values of a shape: minimal, maximal, random.

botocore also checks the minimum of a value (`range_check` in botocore/validate.py). No checker sees
a minimum, so every value respects it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from botocore.utils import is_json_value_header

from tests.acceptance.trees import Array, Map, Scalar, Structure, Tree

if TYPE_CHECKING:
    import random
    from collections.abc import Container

    from botocore.model import ListShape, MapShape, Shape, StructureShape

DEEP = 5

# The texts for a value of a shape, by the Python type of the value.
TIMESTAMPS = {
    "datetime": "datetime(2024, 1, 2, 3, 4, 5)",
    "str": '"2024-01-02T03:04:05Z"',
    "int": "1700000000",
    "float": "1700000000.5",
    "Decimal": 'Decimal("1700000000")',
}
BLOBS = {"bytes": 'b"data"', "str": '"data"', "bytearray": 'bytearray(b"data")'}
DOCUMENTS = (
    '{"name": ["a", 1, 1.5, True, None, {"b": []}]}',
    '{"type": "object", "properties": {"a": {"type": "string"}}}',
    '[1, "a"]',
    '"text"',
    "1",
    "1.5",
    "True",
    "{}",
)


def type_of(shape: Shape) -> str:
    """Return the kind of a shape, as the report names it."""
    if is_json_value_header(shape):
        return "jsonvalue"
    if shape.type_name == "structure":
        if shape.is_document_type:
            return "document"
        return "union" if shape.is_tagged_union else "structure"
    if shape.type_name in ("string", "character"):
        return "enum" if getattr(shape, "enum", None) else "string"
    return {"long": "integer", "double": "float"}.get(shape.type_name, shape.type_name)


def minimum(shape: Shape) -> float:
    """Return the least number or length that botocore accepts, or minus infinity."""
    return float(shape.metadata.get("min", -math.inf))


def least(shape: Shape, wanted: int) -> int:
    """Return the wanted number or length, or the least that botocore accepts if it is greater."""
    return max(wanted, math.ceil(max(minimum(shape), wanted)))


@dataclass(slots=True)
class Values:
    """Makes values with a share of the optional members, until a budget of parts is spent."""

    random: random.Random
    share: float
    budget: int
    plain: bool = False  # only the first text for each type
    hidden: Container[str] = ()

    def input(self, shape: StructureShape) -> Structure:
        """Return the parameters of an operation."""
        return self._structure(shape, 0, leave_out=self.hidden)

    def of(self, shape: Shape, depth: int = 0) -> Tree:
        self.budget -= 1
        match type_of(shape):
            case "structure":
                return self._structure(shape, depth)
            case "union":
                return self._union(shape, depth)
            case "list":
                return self._list(shape, depth)
            case "map":
                return self._map(shape, depth)
            case _:
                return Scalar(shape, self.scalar(shape))

    def scalar(self, shape: Shape) -> str:  # noqa: PLR0911 - one for each type
        """Return the source of a scalar or of a document."""
        match type_of(shape):
            case "enum":
                return repr(self.random.choice(list(shape.enum)))
            case "string":
                return '"' + "name".ljust(least(shape, 4), "x") + '"'
            case "integer":
                return str(least(shape, 1))
            case "float":
                return self._one_of(floats(shape))
            case "boolean":
                return self._one_of({"bool": "True", "": "False"})
            case "timestamp":
                return self._one_of(TIMESTAMPS)
            case "blob":
                return self._one_of(BLOBS)
            case "document" | "jsonvalue":
                return self.random.choice(DOCUMENTS)
            case unknown:
                raise NotImplementedError(unknown)

    def _one_of(self, sources: dict[str, str]) -> str:
        return (
            next(iter(sources.values())) if self.plain else self.random.choice([*sources.values()])
        )

    def _wants_more(self, depth: int) -> bool:
        if self.budget <= 0 or depth >= DEEP:
            return False
        return self.share == 1 or self.random.random() < self.share

    def _structure(
        self, shape: StructureShape, depth: int, leave_out: Container[str] = ()
    ) -> Structure:
        required = shape.required_members
        members = {}
        for name, member in shape.members.items():
            if name in required or (name not in leave_out and self._wants_more(depth)):
                members[name] = self.of(member, depth + 1)
        return Structure(shape, members)

    def _union(self, shape: StructureShape, depth: int) -> Structure:
        arms = list(shape.members)
        if depth >= DEEP:
            arms = [min(arms, key=lambda arm: least_depth(shape.members[arm]))]
        name = self.random.choice(arms)
        return Structure(shape, {name: self.of(shape.members[name], depth + 1)})

    def _count(self, shape: Shape, depth: int) -> int:
        wanted = self.random.randint(1, 2) if self._wants_more(depth) else 0
        return least(shape, wanted)

    def _list(self, shape: ListShape, depth: int) -> Array:
        count = self._count(shape, depth)
        items = tuple(self.of(shape.member, depth + 1) for _ in range(count))
        is_tuple = not self.plain and self.random.random() < 0.15
        return Array(shape, items, is_tuple)

    def _map(self, shape: MapShape, depth: int) -> Map:
        keys = self._keys(shape.key, self._count(shape, depth))
        return Map(
            shape, tuple((Scalar(shape.key, k), self.of(shape.value, depth + 1)) for k in keys)
        )

    def _keys(self, shape: Shape, count: int) -> list[str]:
        if type_of(shape) == "enum":
            return [repr(value) for value in shape.enum[:count]]
        return [repr(f"key{i}".ljust(least(shape, 0), "x")) for i in range(count)]


def least_depth(shape: Shape, inside: frozenset[str] = frozenset()) -> float:
    """Return the depth of the shallowest value of a shape; infinite if it must contain itself."""
    if shape.name in inside:
        return math.inf
    inside |= {shape.name}
    match type_of(shape):
        case "structure":
            below = [least_depth(shape.members[name], inside) for name in shape.required_members]
            return 1 + max(below, default=0)
        case "union":
            return 1 + min(least_depth(member, inside) for member in shape.members.values())
        case "list" | "map" if minimum(shape) > 0:
            element = shape.member if shape.type_name == "list" else shape.value
            return 1 + least_depth(element, inside)
        case _:
            return 0


def floats(shape: Shape) -> dict[str, str]:
    """Return the texts for a float, by the type of the value."""
    whole = least(shape, 1)
    return {"float": f"{whole}.5", "int": f"{whole}", "Decimal": f'Decimal("{whole}.5")'}
