"""Shapes and operations, by the nouns and the rules of botocore/model.py.

botocore makes an object for every mention of a shape, and a dict of its own for a mention with
traits. For all services that is a third of a million objects, and a third of a build. Here a shape
is one object, and only a mention with a trait that changes the shape (`MENTION_TRAITS`) is another.
Shapes refer only to each other, so that they disappear with their service without a collector.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from botowright.load.traits import (
    LIMITS,
    error_code,
    is_document,
    is_event_stream,
    is_exception,
    is_tagged_union,
    required_members,
)

# The traits of a mention that change its shape. `documentation_of` reads its documentation.
MENTION_TRAITS = frozenset(
    (
        "type", "enum", "jsonvalue", "document", "union", "required",
        "idempotencyToken", "streaming", "eventstream", "payload", *LIMITS,
    )
)  # fmt: skip
# The references that a list or a map holds.
ELEMENTS = ("member", "key", "value")


# A shape is one object, so that identity is the comparison.
@dataclass(slots=True, eq=False)
class Shape:
    """A shape of the model, or a mention of one with its own traits."""

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
    def required_members(self) -> set[str]:
        """Return the members that the model requires."""
        return required_members(self.traits)

    @property
    def is_document_type(self) -> bool:
        """Return whether it can be any JSON value."""
        return is_document(self.traits)

    @property
    def possible_members(self) -> dict[str, Shape]:
        """Return the members that a value can have.

        A stream does not yield an event that is an exception, because botocore raises it
        (botocore/eventstream.py, EventStream._parse_event).
        """
        if not is_event_stream(self.traits):
            return self.members
        return {k: m for k, m in self.members.items() if not is_exception(m.traits)}

    @property
    def is_tagged_union(self) -> bool:
        """Return whether a value has exactly one member."""
        return is_tagged_union(self.traits)

    @property
    def error_code(self) -> str:
        """Return the code of an error: its own, or else its name."""
        return error_code(self.name, self.traits)

    def documentation_of(self, member_name: str) -> str:
        """Return AWS's text about a member of this structure, or else about its shape."""
        mention = self.traits["members"][member_name]
        return str(mention.get("documentation", self.members[member_name].documentation))


@dataclass(slots=True, eq=False)
class ListShape(Shape):
    """A list. `shapes_of` sets its member after all shapes exist."""

    member: Shape = field(init=False)


@dataclass(slots=True, eq=False)
class MapShape(Shape):
    """A map. `shapes_of` sets its key and value after all shapes exist."""

    key: Shape = field(init=False)
    value: Shape = field(init=False)


@dataclass(slots=True, eq=False)
class OperationModel:
    """An operation, with AWS's name."""

    name: str
    input_shape: StructureShape | None
    output_shape: StructureShape | None
    documentation: str

    @property
    def has_event_stream_input(self) -> bool:
        """Return whether it accepts a stream of events."""
        return self.input_shape is not None and any(
            is_event_stream(member.traits) for member in self.input_shape.members.values()
        )


_CLASSES: dict[str, type[Shape]] = {
    "structure": StructureShape,
    "list": ListShape,
    "map": MapShape,
}


def shapes_of(models: dict[str, dict[str, Any]]) -> dict[str, Shape]:
    """Return the shapes of a model by name. `check_model` must have accepted the model."""
    shapes = {name: _shape(name, traits) for name, traits in models.items()}
    for shape in shapes.values():
        _fill(shape, shapes)
    return shapes


def operations_of(
    models: dict[str, dict[str, Any]], shapes: dict[str, Shape]
) -> dict[str, OperationModel]:
    """Return the operations of a model by name. `check_model` must have accepted the model."""
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
    assert isinstance(shape, StructureShape)  # noqa: S101  # check_model has checked it
    return shape


def _mentioned(mention: dict[str, Any], shapes: dict[str, Shape]) -> Shape:
    """Return the shape of a mention, or a copy of it with the traits of the mention.

    A string with `jsonvalue` is always a copy: its `location`, which a mention has, decides if it
    is JSON.
    """
    shape = shapes[mention["shape"]]
    if MENTION_TRAITS.isdisjoint(mention) and "jsonvalue" not in shape.traits:
        return shape
    traits = {**shape.traits, **mention}
    own = type(shape)(shape.name, traits["type"], traits)
    if isinstance(own, StructureShape) and isinstance(shape, StructureShape):
        own.members = shape.members  # shared: it may be filled later, and may lead back here
    else:
        _fill(own, shapes)  # check_model has refused endless lists and maps
    return own
