"""Small models for the tests of translation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from botowright.load.shapes import operations_of, shapes_of
from botowright.translate.annotations import ResponseAnnotations, Vocabulary
from botowright.translate.graph import ShapeGraph
from botowright.translate.names import ServiceNames

if TYPE_CHECKING:
    from botowright.load.shapes import Shape

STRING = {"type": "string"}
TIMESTAMP = {"type": "timestamp"}


def structure(*, required: tuple[str, ...] = (), **members: str) -> dict[str, Any]:
    """Return a structure: the shape of each member."""
    mentions = {name: {"shape": shape} for name, shape in members.items()}
    return {"type": "structure", "members": mentions, "required": list(required)}


def union(**members: str) -> dict[str, Any]:
    """Return a tagged union: the shape of each member."""
    return {**structure(**members), "union": True}


def shapes(**models: dict[str, Any]) -> dict[str, Shape]:
    """Return shapes by name."""
    return shapes_of(models)


def graph(**models: dict[str, Any]) -> ShapeGraph:
    """Return the graph of an operation that sends the shape "In" and returns the shape "Out"."""
    own = shapes(**models)
    operation = {"name": "Put", "input": {"shape": "In"}, "output": {"shape": "Out"}}
    return ShapeGraph(own, operations_of({"Put": operation}, own).values(), ())


def response_annotations(graph: ShapeGraph) -> ResponseAnnotations:
    """Return the annotations of responses with the shapes of a graph."""
    names = [*graph.sent.structures, *graph.received.structures]
    vocabulary = Vocabulary(
        names=ServiceNames(dict.fromkeys(names)),
        enums={},
        sparse_shapes=frozenset(),
        decoded_shapes=frozenset(),
        open_request_enums=False,
        open_response_enums=False,
    )
    return ResponseAnnotations(vocabulary)
