"""Shapes and operations, by the nouns and the rules of botocore/model.py.

botocore makes an object for every mention of a shape, with a dict of its own where the mention has
traits, which nearly all have: a third of a million for all services, and a third of a build. Here
a shape is one object, however often it is mentioned; only a mention with a trait that somebody
asks for (`_TRAITS`) is one more. They know each other, and nothing else, so that they go away with
the service and no collector has to look for them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from botowright.load.traits import (
    error_code,
    is_document,
    is_event_stream,
    is_exception,
    is_tagged_union,
)

# What is asked of a mention; its documentation is asked of the structure.
MENTION_TRAITS = frozenset(
    (
        "type", "enum", "jsonvalue", "document", "union", "required",
        "idempotencyToken", "streaming", "eventstream", "payload",
    )
)  # fmt: skip


# Compared by identity: a shape is one object.
@dataclass(slots=True, eq=False)
class Shape:
    """A shape of the model, or a mention of one with traits of its own."""

    name: str
    type_name: str
    traits: dict[str, Any]

    @property
    def documentation(self) -> str:
        """Return AWS's text, as HTML."""
        return str(self.traits.get("documentation", ""))


@dataclass(slots=True, eq=False)
class StructureShape(Shape):
    """A structure: its members by wire name."""

    members: dict[str, Shape] = field(default_factory=dict)

    @property
    def required_members(self) -> list[str]:
        """Return the members that the model requires."""
        required: list[str] = self.traits.get("required", [])
        return required

    @property
    def is_document_type(self) -> bool:
        """Return whether it holds any JSON value."""
        return is_document(self.traits)

    @property
    def possible_members(self) -> dict[str, Shape]:
        """Return the members that a value can have.

        An event that is an exception is raised, so that no stream yields it
        (botocore/eventstream.py, EventStream._parse_event).
        """
        if not is_event_stream(self.traits):
            return self.members
        return {k: m for k, m in self.members.items() if not is_exception(m.traits)}

    @property
    def is_tagged_union(self) -> bool:
        """Return whether exactly one member is there."""
        return is_tagged_union(self.traits)

    @property
    def error_code(self) -> str:
        """Return the code that an error comes with: its own, or else its name."""
        return error_code(self.name, self.traits)

    def documentation_of(self, member_name: str) -> str:
        """Return what AWS says of a member: as one of this structure, or else of its shape."""
        mention = self.traits["members"][member_name]
        return str(mention.get("documentation", self.members[member_name].documentation))


@dataclass(slots=True, eq=False)
class ListShape(Shape):
    """A list. Its member is there once all shapes are."""

    member: Shape = field(init=False)


@dataclass(slots=True, eq=False)
class MapShape(Shape):
    """A map. Its key and value are there once all shapes are."""

    key: Shape = field(init=False)
    value: Shape = field(init=False)


@dataclass(slots=True, eq=False)
class OperationModel:
    """An operation, under the name that a client's user knows."""

    name: str
    input_shape: StructureShape | None
    output_shape: StructureShape | None
    documentation: str

    @property
    def has_event_stream_input(self) -> bool:
        """Return whether it takes a stream of events."""
        return self.input_shape is not None and any(
            is_event_stream(member.traits) for member in self.input_shape.members.values()
        )


_CLASSES: dict[str, type[Shape]] = {
    "structure": StructureShape,
    "list": ListShape,
    "map": MapShape,
}


def shapes_of(models: dict[str, dict[str, Any]]) -> dict[str, Shape]:
    """Return the shapes of a model that `check_model` has found whole, by name."""
    shapes = {name: _shape(name, traits) for name, traits in models.items()}
    for shape in shapes.values():
        _fill(shape, shapes)
    return shapes


def operations_of(
    models: dict[str, dict[str, Any]], shapes: dict[str, Shape]
) -> dict[str, OperationModel]:
    """Return the operations of a model that `check_model` has found whole, by name."""
    return {
        name: OperationModel(
            name,
            _structure(model.get("input"), shapes),
            _structure(model.get("output"), shapes),
            model.get("documentation", ""),
        )
        for name, model in models.items()
    }


def _shape(name: str, traits: dict[str, Any]) -> Shape:
    kind = traits["type"]
    return _CLASSES.get(kind, Shape)(name, kind, traits)


def _fill(shape: Shape, shapes: dict[str, Shape]) -> None:
    match shape:
        case StructureShape(traits=traits):
            for name, mention in traits.get("members", {}).items():
                shape.members[name] = _mentioned(mention, shapes)
        case ListShape(traits=traits):
            shape.member = _mentioned(traits["member"], shapes)
        case MapShape(traits=traits):
            shape.key = _mentioned(traits["key"], shapes)
            shape.value = _mentioned(traits["value"], shapes)


def _structure(mention: dict[str, Any] | None, shapes: dict[str, Shape]) -> StructureShape | None:
    if mention is None:
        return None
    shape = _mentioned(mention, shapes)
    assert isinstance(shape, StructureShape)  # noqa: S101  # check_model has seen to it
    return shape


def _mentioned(mention: dict[str, Any], shapes: dict[str, Shape]) -> Shape:
    """Return the shape that is mentioned, or one with the traits of the mention put over its own.

    Where a JSON value may be one, its place (`location`) decides, which a mention can have too.
    """
    shape = shapes[mention["shape"]]
    if MENTION_TRAITS.isdisjoint(mention) and "jsonvalue" not in shape.traits:
        return shape
    traits = {**shape.traits, **mention}
    own = type(shape)(shape.name, traits["type"], traits)
    if isinstance(own, StructureShape) and isinstance(shape, StructureShape):
        own.members = shape.members  # which may have to be filled yet, and may lead back here
    else:
        _fill(own, shapes)  # ends, since lists and maps do
    return own
