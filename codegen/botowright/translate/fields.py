"""The members of structures → the keys of TypedDicts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from botowright.errors import ModelError, shown
from botowright.ir import symbols as s
from botowright.ir.annotations import Annotation, Generic, Union
from botowright.ir.definitions import TypedDictField
from botowright.load.traits import is_event_stream, is_payload_blob

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from botowright.load.shapes import Shape, StructureShape
    from botowright.translate.annotations import Annotations, ResponseAnnotations
    from botowright.translate.documentation import DocumentationSource
    from botowright.translate.graph import ShapeGraph
    from botowright.translate.quirks.kinds import Quirks
    from botowright.translate.response_keys import ResponseKeys

METADATA = "ResponseMetadata"


class Fields:
    """The keys of one service's structures. `InputFields` has the keys of inputs."""

    def __init__(
        self,
        quirks: Quirks,
        graph: ShapeGraph,
        response: ResponseAnnotations,
        keys: ResponseKeys,
        docs: DocumentationSource,
    ) -> None:
        self._graph = graph
        self._docs = docs
        self._response = response
        self._keys = keys
        self._wider = {(wider.shape, wider.member): wider.also for wider in quirks.received}
        self._raw_text = quirks.raw_text

    def sent(
        self, structure: StructureShape, annotations: Annotations, *, read_only: bool = False
    ) -> Iterator[TypedDictField]:
        """Yield the keys of a structure that a program sends, in one role."""
        required = structure.required_members
        for key, member in self._ordered_members(structure):
            documentation = self._docs.of_member(structure, key)
            annotation = annotations.of(member)
            yield TypedDictField(key, annotation, key in required, read_only, documentation)

    def received(self, structure: StructureShape) -> Iterator[TypedDictField]:
        """Yield the keys of a structure in a response."""
        required = self._keys.of(structure)
        for key, member in self._ordered_members(structure):
            yield TypedDictField(
                key,
                self._response.of(member),
                key in required,
                documentation=self._docs.of_member(structure, key),
            )

    def output(self, structure: StructureShape) -> Iterator[TypedDictField]:
        """Yield the keys of an operation's output, as botocore's handlers leave them."""
        for field in self.received(structure):
            member = structure.members[field.key]
            stream = _stream(structure, field.key, member, field.annotation)
            also = self._wider.get((structure.name, field.key))
            if stream is None and also is None:
                yield field
            else:
                annotation = stream or field.annotation
                if also is not None:
                    annotation = Union((annotation, also))
                # botocore always gives a stream, though no model says so (botocore/parsers.py).
                required = field.required or stream is not None
                yield replace(field, annotation=annotation, required=required)
            if self._raw_text is not None and member.name == self._raw_text.shape:
                yield TypedDictField(self._raw_text.key, s.STR, required=False)

    def error(self, structure: StructureShape) -> Iterator[TypedDictField]:
        """Yield the keys of an error's response, except those that botocore adds to every error."""
        for field in self.received(structure):
            if field.key not in (METADATA, "Error"):
                yield field

    def resource(self, structure: StructureShape) -> dict[str, TypedDictField]:
        """Return the keys of the structure that holds the data of a resource.

        Raises ModelError if it holds a structure that is in no response.
        """
        for inner in self._graph.inner_structures(structure):
            if inner not in self._graph.received.structures:
                holds = f"holds {shown(inner)}, which no operation returns"
                problem = f"is a resource's data, but {holds}"
                raise ModelError(problem, structure.name)
        return {f.key: f for f in self.output(structure) if f.key in structure.members}

    def _ordered_members(self, structure: StructureShape) -> Iterable[tuple[str, Shape]]:
        """Return the members of a structure, the ones that lead back to it last.

        A checker then finds the difference between two types before it follows the cycle. Otherwise
        pyright takes minutes if several cycles meet (qapps: AttributeFilter).
        """
        members = structure.possible_members.items()
        if not self._graph.may_lead_back(structure.name):
            return members
        return sorted(members, key=lambda m: self._graph.leads_back(m[1], structure.name))


def _stream(
    structure: StructureShape, member_name: str, member: Shape, annotation: Annotation
) -> Annotation | None:
    """Return the type of a stream that an output has as a member, or None for other members."""
    if member.type_name == "structure" and is_event_stream(member.traits):
        return Generic(s.EVENT_STREAM, (annotation,))
    if member.type_name == "blob" and is_payload_blob(structure.traits, member_name, member.traits):
        return s.STREAMING_BODY
    return None
