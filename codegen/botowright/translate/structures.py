"""Structures → TypedDicts, in up to three roles.

A structure that a program sends has a request type and a view. A structure in a response has a
response type. `homes.py` decides in which module each request type is defined.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from botocore import xform_name

from botowright.ir import symbols as s
from botowright.ir.annotations import Annotation, Symbol, Union
from botowright.ir.definitions import Definition, Reexport, TypedDictDef, TypedDictField
from botowright.ir.modules import REQUESTS, RESPONSES, VIEWS
from botowright.translate.annotations import ViewAnnotations
from botowright.translate.fields import METADATA
from botowright.translate.unions import arm_names, has_arms, structure_definitions

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from botowright.load.shapes import StructureShape
    from botowright.translate.annotations import Roles
    from botowright.translate.fields import Fields
    from botowright.translate.inputs import InputFields
    from botowright.translate.subject import Subject


_MOST_METHODS = 3  # that the documentation of a shared input names


class Structures:
    """The TypedDicts of one service."""

    def __init__(self, subject: Subject, roles: Roles, fields: Fields, inputs: InputFields) -> None:
        self._graph = subject.graph
        self._docs = subject.docs
        self._operations = subject.operations
        self._roles = roles
        self._names = roles.view.names
        self._fields = fields
        self._inputs = inputs

    def requests(self) -> Iterator[Definition]:
        """Yield the request type of each structure that a program sends."""
        for name, structure in self._graph.sent.structures.items():
            home = self._roles.request.home(name)
            if home == REQUESTS:
                yield from self._request_type(structure)
            else:
                yield from self._reexports(structure, home)

    def views(self, unpacked: AbstractSet[str]) -> Iterator[Definition]:
        """Yield the view of each structure that is a part of another one.

        They have a module of their own, because a checker that reads a client reads the types in
        its signatures. A view mentions a request type only if a cycle closes there. These request
        types come first. `unpacked` has the inputs that a method takes as `**kwargs`: they have a
        view as well.
        """
        for name, structure in self._graph.sent.structures.items():
            if self._roles.request.home(name) == VIEWS:
                yield from self._request_type(structure)
        for name, structure in self._graph.sent.structures.items():
            if name in self._graph.sent.nested:
                view = Symbol(VIEWS, self._names.view(name))
                annotations = self._annotations_in_view(structure)
                fields = tuple(self._fields.sent(structure, annotations, read_only=True))
                yield from self._definitions(structure, view, fields)
            elif name in unpacked:
                fields = tuple(self._inputs.of(structure, self._roles.view, read_only=True))
                text = self._documentation(structure)
                yield TypedDictDef(self._names.view(name), fields, closed=True, documentation=text)

    def responses(self) -> Iterator[Definition]:
        """Yield the response type of each structure, and the output type of each operation."""
        for name, structure in self._graph.received.structures.items():
            if not self._is_only_an_output(name):
                fields = tuple(self._fields.received(structure))
                yield from self._definitions(structure, self._response_type(name), fields)
            if name in self._graph.outputs:
                yield self._output_type(structure)

    def output_name(self, shape_name: str) -> str:
        """Return the name of an operation's output type.

        It is the name of the shape, with a suffix if the shape has another use as well.
        """
        if self._is_only_an_output(shape_name):
            return self._names.shape(shape_name)
        return self._names.result(shape_name)

    def unpacked_input(self, shape_name: str) -> Symbol:
        """Return the closed type of an input that a method takes as `**kwargs`.

        It is the view of the input. But if another structure holds the input, its view is open,
        and pyrefly and ty cannot unpack an open type: then it is the request type.
        """
        if shape_name in self._graph.sent.nested:
            return Symbol(self._roles.request.home(shape_name), self._names.shape(shape_name))
        return Symbol(VIEWS, self._names.view(shape_name))

    def _is_only_an_output(self, name: str) -> bool:
        graph = self._graph
        return (
            name in graph.outputs
            and name not in graph.received.nested
            and name not in graph.sent.structures
        )

    def _response_type(self, name: str) -> Symbol:
        return Symbol(RESPONSES, self._names.shape(name))

    def _request_type(self, structure: StructureShape) -> Iterator[Definition]:
        home = self._roles.request.home(structure.name)
        symbol = Symbol(home, self._names.shape(structure.name))
        if structure.name in self._inputs.rules:
            fields = tuple(self._inputs.of(structure, self._roles.request))
            text = self._documentation(structure)
            yield TypedDictDef(symbol.name, fields, closed=True, documentation=text)
        else:
            fields = tuple(self._fields.sent(structure, self._roles.request))
            yield from self._definitions(structure, symbol, fields)

    def _definitions(
        self, structure: StructureShape, symbol: Symbol, fields: tuple[TypedDictField, ...]
    ) -> Iterator[Definition]:
        text = self._documentation(structure)
        return structure_definitions(structure, symbol, fields, self._names, text)

    def _documentation(self, structure: StructureShape) -> str:
        """Return AWS's text on a structure, or the methods that take or return it."""
        text = self._docs.of_structure(structure)
        if text or structure.name not in self._uses:
            return text
        return self._docs.of_ours(self._uses[structure.name]).summary

    @cached_property
    def _uses(self) -> dict[str, str]:
        """A sentence on each input and output whose name does not begin with its operation's name.

        An example is "Parameters of `describe_acl`."
        """
        methods: dict[tuple[str, str], list[str]] = {}
        for operation in self._operations:
            ends = {"Parameters": operation.input_shape, "Response": operation.output_shape}
            for kind, shape in ends.items():
                if shape is not None and not shape.name.startswith(operation.name):
                    use = (shape.name, kind)
                    methods.setdefault(use, []).append(xform_name(operation.name))
        uses: dict[str, str] = {}
        for (name, kind), found in methods.items():
            uses[name] = f"{uses.get(name, '')} {_use(kind, found)}".strip()
        return uses

    def _reexports(self, structure: StructureShape, module: str) -> Iterator[Reexport]:
        name = self._names.shape(structure.name)
        if has_arms(structure):
            for arm in arm_names(name, list(structure.possible_members), self._names):
                yield Reexport(Symbol(module, arm))
        yield Reexport(Symbol(module, name))

    def _annotations_in_view(self, structure: StructureShape) -> ViewAnnotations:
        ends = {end for owner, end in self._graph.sent.closing if owner == structure.name}
        if not ends:
            return self._roles.view
        closing = {end: self._closing_annotation(end) for end in ends}
        return ViewAnnotations(self._roles.view.vocabulary, closing)

    def _closing_annotation(self, name: str) -> Annotation:
        """Return the annotation of an edge that closes a cycle: each type of a structure, by name.

        With the view only, pyright compares WAFv2's recursive rules level by level without end.
        List the view last: a value that fits another type is then never compared with the view.
        Leave out the view of a union: pyrefly refuses a cycle of unions
        (acm: CertificateFilterStatement).
        """
        types: list[Annotation] = []
        if name in self._graph.received.structures:
            types.append(self._roles.response.structure_reference(name))
        if self._roles.request.home(name) != RESPONSES:
            types.append(self._roles.request.structure_reference(name))
        if not has_arms(self._graph.structure(name)):
            types.append(self._roles.view.structure_reference(name))
        return Union(tuple(types)) if len(types) > 1 else types[0]

    def _output_type(self, structure: StructureShape) -> TypedDictDef:
        name = self.output_name(structure.name)
        metadata = TypedDictField(METADATA, s.RESPONSE_METADATA, required=True)
        fields = tuple(f for f in self._fields.output(structure) if f.key != METADATA)
        text = self._documentation(structure)
        has_other_use = not self._is_only_an_output(structure.name)
        if has_other_use and fields == tuple(self._fields.received(structure)):
            extended = self._response_type(structure.name)
            return TypedDictDef(name, (metadata,), extends=extended, documentation=text)
        return TypedDictDef(name, (*fields, metadata), documentation=text)


def _use(kind: str, methods: list[str]) -> str:
    named = [f"`{name}`" for name in methods[:_MOST_METHODS]]
    more = len(methods) - len(named)
    *first, last = [*named, f"{more} more"] if more else named
    return f"{kind} of {', '.join(first)} and {last}." if first else f"{kind} of {last}."
