"""Values of shapes that a seeded generator chooses, for requests and responses."""

from __future__ import annotations

from datetime import datetime, timezone
from enum import Enum
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from botocore.utils import is_json_value_header

if TYPE_CHECKING:
    from random import Random

    from botocore.model import ListShape, MapShape, Shape, StructureShape

NOW = datetime(2020, 2, 29, 12, 30, 15, tzinfo=timezone.utc)
_DEPTH = 12
_SCALARS: dict[str, tuple[Any, ...]] = {
    "boolean": (True, False),
    "integer": (0, 1, 7),
    "long": (0, 1, 7),
    "float": (0.5, 2.0, 3.25),
    "double": (0.5, 2.0, 3.25),
    "blob": (b"\x00\xffblob",),
    "timestamp": (NOW,),
}
_POLICY = (
    '{"Version": "2012-10-17",'
    ' "Statement": [{"Effect": "Allow", "Action": "s3:Get*", "Resource": ["*"]}]}'
)


class Extent(Enum):
    """The members of a value. A tagged union always has one."""

    REQUIRED = "the required members"
    STRUCTURES = "the required members and the way to each structure, so that it is at its smallest"
    FULL = "all members"


class Values:
    """Makes values of shapes: plain Python objects, with the model's member names as keys."""

    def __init__(self, random: Random, sparse: frozenset[str], extent: Extent) -> None:
        self._random = random
        self._sparse = sparse
        self._extent = extent
        self._inside: list[str] = []

    def of(self, shape: Shape) -> Any:
        """Return a value of a shape."""
        match shape.type_name:
            case "structure" if shape.is_document_type:
                return {"a": [1, "b", None, {"c": True}]}
            case "structure":
                return self._structure(shape)
            case "list":
                return self._list(shape)
            case "map":
                return self._map(shape)
            case "string" | "character":
                return self._string(shape)
            case scalar:
                return self._random.choice(_SCALARS[scalar])

    def _structure(self, shape: StructureShape) -> dict[str, Any]:
        if shape.is_tagged_union:
            names = list(shape.members)
            self._random.shuffle(names)
            # In every model some arm ends a recursion.
            kept = {min(names, key=lambda name: self._recurs(shape.members[name]))}
        else:
            # A member that is the whole body is always sent: botocore reads no body as {}.
            kept = {*shape.required_members, shape.serialization.get("payload")}
            kept |= {n for n, m in shape.members.items() if self._is_wanted(m)}
        self._inside.append(shape.name)
        found = {name: self.of(shape.members[name]) for name in shape.members if name in kept}
        self._inside.pop()
        return found

    def _is_wanted(self, member: Shape) -> bool:
        if self._extent is Extent.REQUIRED or self._recurs(member):
            return False
        return self._extent is Extent.FULL or _innermost(member).type_name == "structure"

    def _list(self, shape: ListShape) -> list[Any]:
        if self._recurs(shape.member):
            return []
        found = [self.of(shape.member)]
        return [*found, None] if shape.name in self._sparse else found

    def _map(self, shape: MapShape) -> dict[str, Any]:
        if self._recurs(shape.value):
            return {}
        found = {self.of(shape.key): self.of(shape.value)}
        return {**found, self.of(shape.key): None} if shape.name in self._sparse else found

    def _string(self, shape: Shape) -> Any:
        if "jsonvalue" in shape.serialization and is_json_value_header(shape):
            return {"a": [1, None]}
        if shape.name == "policyDocumentType":  # IAM's, which a handler decodes
            return quote(_POLICY)
        return self._random.choice(shape.enum) if shape.enum else self._random.choice("abcd")

    def _recurs(self, shape: Shape) -> bool:
        """Return whether a structure would contain itself twice, or is too deep."""
        inner = _innermost(shape)
        if inner.type_name != "structure":
            return False
        return self._inside.count(inner.name) > 1 or len(self._inside) > _DEPTH


def _innermost(shape: Shape) -> Shape:
    while shape.type_name in ("list", "map"):
        shape = shape.member if shape.type_name == "list" else shape.value
    return shape
