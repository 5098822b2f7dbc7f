"""Structures → TypedDicts, in up to three roles; enums → Literal aliases.

A structure that is sent has a mutable type and a view; one that comes back has a response type.
Where the mutable type and the response type would say the same, one class serves both: it stands
among the responses, and the requests re-export it. A mutable type that a view mentions stands among
the views with what it holds, and the requests re-export these too. A tagged union, in each role, is
a union with one TypedDict per member.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from botowright.errors import ModelError, UsageError
from botowright.ir.annotations import Annotation, Generic, Name, Symbol, Union
from botowright.ir.definitions import (
    Definition,
    LiteralAlias,
    Reexport,
    TypedDictDef,
    TypedDictField,
    UnionAlias,
)
from botowright.settings.options import ASSERTIVE, OBSERVED
from botowright.translate import botocore_handlers as overrides
from botowright.translate import symbols as s
from botowright.translate.annotations import (
    Annotations,
    RequestAnnotations,
    ResponseAnnotations,
    ViewAnnotations,
    Vocabulary,
)
from botowright.translate.observed import observed_keys
from botowright.translate.wider_enums import wider_enums, wider_members, with_wider_enum

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from botowright.load.observations import ShapeCounts
    from botowright.load.shapes import Shape, StructureShape
    from botowright.settings.options import TranslationOptions
    from botowright.translate.graph import ShapeGraph

METADATA = "ResponseMetadata"


class Structures:
    """The TypedDicts of one service."""

    def __init__(
        self,
        service_name: str,
        graph: ShapeGraph,
        vocabulary: Vocabulary,
        options: TranslationOptions,
        observations: ShapeCounts,
    ) -> None:
        self._service_name = service_name
        self._response_keys_setting = options.response_keys
        self._observations = observations
        self._sent_also = overrides.also_of(overrides.SENT, service_name)
        self._sent_enums = wider_members(service_name)
        self._received_also = overrides.also_of(overrides.RECEIVED, service_name)
        self._key_overrides = options.overrides_of(service_name)
        self._graph = graph
        self._vocabulary = vocabulary
        self._names = vocabulary.names
        self._request = RequestAnnotations(vocabulary)
        self._response = ResponseAnnotations(vocabulary)
        self._view = ViewAnnotations(vocabulary)
        self._homes = self._homes_of_mutable_types()
        self._request = RequestAnnotations(vocabulary, self._homes)

    def literals(self) -> Iterator[LiteralAlias]:
        """Yield an alias for each enum shape, in the model's order."""
        more = wider_enums(self._service_name)
        for shape_name, values in self._vocabulary.enums.items():
            wider = tuple(dict.fromkeys((*values, *more.get(shape_name, ()))))
            yield LiteralAlias(self._names.shape(shape_name), wider)

    def requests(self, inputs: dict[str, InputRules]) -> Iterator[Definition]:
        """Yield what people fill in: each structure that is sent, as a mutable type.

        `inputs` has what is special about each operation's own input.
        """
        for name, structure in self._graph.sent.structures.items():
            if name in self._homes:
                yield from self._reexports(structure, self._homes[name])
            else:
                yield from self._mutable(structure, inputs.get(name), s.REQUESTS)

    def views(self, inputs: dict[str, InputRules], unpacked: set[str]) -> Iterator[Definition]:
        """Yield what signatures take: the view of each structure that another one holds.

        They stand in a module of their own, since a checker that reads a client reads what its
        signatures mention, which is no mutable type but for those where a cycle closes: these
        come first. `unpacked` names the inputs that a method takes as `**kwargs`: they have a view
        as well.
        """
        for name, structure in self._graph.sent.structures.items():
            if self._homes.get(name) == s.VIEWS:
                yield from self._mutable(structure, inputs.get(name), s.VIEWS)
        for name, structure in self._graph.sent.structures.items():
            if name in self._graph.sent.nested:
                fields = self._fields(structure, self._view_from(structure), read_only=True)
                view = self._names.view(name)
                yield from self._plain(view, structure, tuple(fields), s.VIEWS)
            elif name in unpacked:
                yield self._unpacked_view(structure, inputs[name])

    def responses(self) -> Iterator[Definition]:
        """Yield what comes back: each structure, and each operation's output."""
        for name, structure in self._graph.received.structures.items():
            if self._is_plain(name):
                fields = tuple(self._response_fields(structure))
                yield from self._plain(self._names.shape(name), structure, fields, s.RESPONSES)
            if name in self._graph.outputs:
                yield self._output(structure)

    def output_name(self, shape_name: str) -> str:
        """Return the name of an operation's output type.

        It is the shape's, or a made one where the shape is also a part of something else.
        """
        if self._is_plain(shape_name):
            return self._names.result(shape_name)
        return self._names.shape(shape_name)

    def unpacked_input(self, shape_name: str) -> Symbol:
        """Return the closed type of an input that a method takes as `**kwargs`.

        It is the input's view, unless another structure holds the input: views are open then,
        and pyrefly and ty unpack no open type.
        """
        if shape_name in self._graph.sent.nested:
            home = self._homes.get(shape_name, s.REQUESTS)
            return Symbol(home, self._names.shape(shape_name))
        return Symbol(s.VIEWS, self._names.view(shape_name))

    def check_overrides(self) -> None:
        """Raise UsageError for a corrected key that no response has."""
        known = {error.name: error for error in self._graph.errors}
        known |= self._graph.received.structures
        for shape_name, member_name in self._key_overrides:
            structure = known.get(shape_name)
            if structure is None or member_name not in structure.members:
                key = f"{self._service_name}.{shape_name}.{member_name}"
                message = f"the override of {key} matches no key of a response"
                raise UsageError(message)

    def parameter(self, structure: StructureShape, member_name: str) -> Annotation:
        """Return the type of a method's parameter: the member of an input, as a view."""
        return self._input_member(structure, member_name, self._view)

    def attributes(self, structure: StructureShape) -> dict[str, TypedDictField]:
        """Return the keys of a structure that has come back, as a resource keeps it.

        Raises ModelError where no operation gives what the structure holds.
        """
        for inner in self._graph.inner_structures(structure):
            if inner not in self._graph.received.structures:
                problem = f'holds "{inner}", which no operation gives'
                raise ModelError(problem, structure.name)
        fields = self._output_fields(structure)
        return {field.key: field for field in fields if field.key in structure.members}

    def error_fields(self, structure: StructureShape) -> tuple[TypedDictField, ...]:
        """Return the modelled members of an error's response."""
        return tuple(
            field
            for field in self._response_fields(structure)
            if field.key not in (METADATA, "Error")  # botocore's own stand there
        )

    def _is_plain(self, name: str) -> bool:
        graph = self._graph
        return (
            name not in graph.outputs
            or name in graph.received.nested
            or name in graph.sent.structures
        )

    def _homes_of_mutable_types(self) -> dict[str, str]:
        """Return the modules of the mutable types that the requests re-export, by structure.

        Those that the views mention stand among the views, with what they hold: a checker that
        reads a client would else read all that is sent, for the sake of a few.
        """
        shared = self._shared_structures()
        targets = {target for _, target in self._graph.sent.closing}
        mentioned = self._graph.reached_from(targets - shared) - shared
        return dict.fromkeys(shared, s.RESPONSES) | dict.fromkeys(mentioned, s.VIEWS)

    def _shared_structures(self) -> set[str]:
        """Return the structures whose mutable type and response type are the same.

        A structure differs where a member does, or where a structure that it holds differs.
        """
        sent, received = self._graph.sent.structures, self._graph.received.structures
        both = [n for n in sent if n in received and n not in self._graph.inputs]
        shared = {name for name in both if not self._differs(sent[name])}
        users: dict[str, list[str]] = {}
        for name in shared:
            for inner in self._graph.inner_structures(sent[name]):
                users.setdefault(inner, []).append(name)
        pending = [name for name in users if name not in shared]
        while pending:
            for user in users.get(pending.pop(), ()):
                if user in shared:
                    shared.remove(user)
                    pending.append(user)
        return shared

    def _differs(self, structure: StructureShape) -> bool:
        if not _is_choice(structure) and self._response_keys(structure) != set(
            structure.required_members
        ):
            return True
        return any(
            not _same(self._request.of(member), self._response.of(member))
            for member in structure.members.values()
        )

    def _mutable(
        self, structure: StructureShape, rules: InputRules | None, module: str
    ) -> Iterator[Definition]:
        """Yield a mutable type; `rules` has what is special where it is an operation's input."""
        name = self._names.shape(structure.name)
        if rules is None:
            fields = tuple(self._fields(structure, self._request))
            yield from self._plain(name, structure, fields, module)
        else:
            fields = tuple(self._input_fields(structure, rules, self._request))
            yield TypedDictDef(name, fields, closed=True)

    def _reexports(self, structure: StructureShape, module: str) -> Iterator[Reexport]:
        name = self._names.shape(structure.name)
        if _has_arms(structure):
            for member_name in structure.possible_members:
                yield Reexport(Symbol(module, self._names.arm(name, member_name)))
        yield Reexport(Symbol(module, name))

    def _view_from(self, structure: StructureShape) -> ViewAnnotations:
        targets = {t for owner, t in self._graph.sent.closing if owner == structure.name}
        if not targets:
            return self._view
        return ViewAnnotations(self._vocabulary, {t: self._around(t) for t in targets})

    def _around(self, name: str) -> Annotation:
        """Return what an edge takes that closes a cycle: each type of a structure, by name.

        With the view alone, pyright compares WAFv2's recursive rules level by level without end.
        The view comes last, so that what fits one of the others is never compared with it. pyrefly
        refuses a cycle of unions (acm: CertificateFilterStatement) unless the view is left out.
        """
        types: list[Annotation] = []
        if name in self._graph.received.structures:
            types.append(self._response.structure_reference(name))
        if self._homes[name] != s.RESPONSES:
            types.append(self._request.structure_reference(name))
        if not _has_arms(self._graph.structure(name)):
            types.append(self._view.structure_reference(name))
        return Union(tuple(types)) if len(types) > 1 else types[0]

    def _plain(
        self,
        name: str,
        structure: StructureShape,
        fields: tuple[TypedDictField, ...],
        module: str,
    ) -> Iterator[Definition]:
        if _has_arms(structure):
            yield from self._arms(name, fields, module)
        elif _is_choice(structure):
            yield TypedDictDef(name, tuple(_arm_field(field, field) for field in fields))
        else:
            yield TypedDictDef(name, fields)

    def _arms(
        self, name: str, fields: tuple[TypedDictField, ...], module: str
    ) -> Iterator[Definition]:
        arms = [self._names.arm(name, field.key) for field in fields]
        for arm, own in zip(arms, fields, strict=True):
            yield TypedDictDef(arm, tuple(_arm_field(field, own) for field in fields))
        yield UnionAlias(name, tuple(Symbol(module, arm) for arm in arms))

    def _fields(
        self,
        structure: StructureShape,
        annotations: Annotations,
        *,
        read_only: bool = False,
    ) -> Iterator[TypedDictField]:
        required = structure.required_members
        for key, member in self._members(structure):
            yield TypedDictField(key, annotations.of(member), key in required, read_only)

    def _members(self, structure: StructureShape) -> Iterable[tuple[str, Shape]]:
        """Return the members, those last that lead back to the structure.

        A checker then finds where two of its types differ before it goes around the cycle, which
        takes pyright minutes where several cycles meet (qapps: AttributeFilter).
        """
        members = structure.possible_members.items()
        if not self._graph.may_lead_back(structure.name):
            return members
        return sorted(members, key=lambda m: self._graph.leads_back(m[1], structure.name))

    def _response_fields(self, structure: StructureShape) -> Iterator[TypedDictField]:
        required = self._response_keys(structure)
        for key, member in self._members(structure):
            yield TypedDictField(key, self._response.of(member), key in required)

    def _response_keys(self, structure: StructureShape) -> set[str]:
        """Return the keys that are always there when a structure comes back."""
        keys = set(structure.required_members)
        if self._response_keys_setting == ASSERTIVE:
            keys = set(structure.members)
        elif self._response_keys_setting == OBSERVED and not _is_choice(structure):
            keys |= observed_keys(structure, self._observations)
        for (shape_name, member_name), required in self._key_overrides.items():
            if shape_name == structure.name:
                (keys.add if required else keys.discard)(member_name)
        return keys

    def _unpacked_view(self, structure: StructureShape, rules: InputRules) -> TypedDictDef:
        fields = self._input_fields(structure, rules, self._view, read_only=True)
        return TypedDictDef(self._names.view(structure.name), tuple(fields), closed=True)

    def _input_fields(
        self,
        structure: StructureShape,
        rules: InputRules,
        annotations: Annotations,
        *,
        read_only: bool = False,
    ) -> Iterator[TypedDictField]:
        for key in structure.members:
            annotation = self._input_member(structure, key, annotations)
            yield TypedDictField(key, annotation, key in rules.required, read_only)

    def _input_member(
        self, structure: StructureShape, member_name: str, annotations: Annotations
    ) -> Annotation:
        member = structure.members[member_name]
        if member.type_name == "blob" and _is_body(structure, member_name):
            return s.value("StreamingBlobInput")
        annotation = annotations.of(member)
        wider = self._sent_enums.get((structure.name, member_name))
        if wider is not None:
            annotation = with_wider_enum(annotation, wider, self._vocabulary)
        annotation = _widened(annotation, self._vocabulary.sent_also.get(member.name))
        return _widened(annotation, self._sent_also.get((structure.name, member_name)))

    def _output(self, structure: StructureShape) -> TypedDictDef:
        name = self.output_name(structure.name)
        metadata = TypedDictField(METADATA, s.RESPONSE_METADATA, required=True)
        fields = tuple(f for f in self._output_fields(structure) if f.key != METADATA)
        if self._is_plain(structure.name) and fields == tuple(self._response_fields(structure)):
            plain = Symbol(s.RESPONSES, self._names.shape(structure.name))
            return TypedDictDef(name, (metadata,), extends=plain)
        return TypedDictDef(name, (*fields, metadata))

    def _output_fields(self, structure: StructureShape) -> Iterator[TypedDictField]:
        for field in self._response_fields(structure):
            member = structure.members[field.key]
            stream = _stream(structure, field.key, member, field.annotation)
            also = self._received_also.get((structure.name, field.key))
            if stream is None and also is None:
                yield field
            else:
                annotation = _widened(stream or field.annotation, also)
                # botocore always gives a stream, though no model says so (botocore/parsers.py).
                yield TypedDictField(field.key, annotation, field.required or stream is not None)
            service, expires, raw_text = overrides.EXPIRES
            if (self._service_name, member.name) == (service, expires):
                yield TypedDictField(raw_text, s.STR, required=False)


class InputRules:
    """What is special about the members of an operation's own input."""

    def __init__(
        self, structure: StructureShape, rules: Iterable[overrides.ParameterRules]
    ) -> None:
        self.hidden: set[str] = set()
        filled_in: set[str] = set()
        for rule in rules:
            self.hidden |= rule.hidden
            filled_in |= rule.filled_in
        # Nested tokens are not filled in (botocore/handlers.py, generate_idempotent_uuid).
        tokens = {
            name
            for name, member in structure.members.items()
            if member.traits.get("idempotencyToken")
        }
        self.required = set(structure.required_members) - filled_in - tokens - self.hidden


def _same(request: Annotation, response: Annotation) -> bool:
    """Return whether two annotations are equal but for where their structures stand."""
    match request, response:
        case Name(a), Name(b):
            return a == b or (a.module == s.REQUESTS and b == Symbol(s.RESPONSES, a.name))
        case Generic(origin_a, arguments_a), Generic(origin_b, arguments_b):
            return origin_a == origin_b and all(map(_same, arguments_a, arguments_b))
        case Union(), Union():
            return False
        case _:
            return request == response


def _is_choice(structure: StructureShape) -> bool:
    """Return whether exactly one member is there: a tagged union, or an event of a stream."""
    return bool(structure.is_tagged_union or structure.traits.get("eventstream"))


def _has_arms(structure: StructureShape) -> bool:
    # A union with one member is that arm.
    return _is_choice(structure) and len(structure.possible_members) > 1


def _is_body(structure: StructureShape, member_name: str) -> bool:
    member = structure.members[member_name]
    return bool(member.traits.get("streaming") or structure.traits.get("payload") == member_name)


def _stream(
    structure: StructureShape, member_name: str, member: Shape, annotation: Annotation
) -> Annotation | None:
    """Return the type of an output's member that is a stream, None for any other."""
    if member.traits.get("eventstream"):
        return Generic(s.EVENT_STREAM, (annotation,))
    # botocore/model.py, OperationModel.get_streaming_output
    if member.type_name == "blob" and structure.traits.get("payload") == member_name:
        return s.STREAMING_BODY
    return None


def _widened(annotation: Annotation, also: Annotation | None) -> Annotation:
    return annotation if also is None else Union((annotation, also))


def _arm_field(field: TypedDictField, own: TypedDictField) -> TypedDictField:
    if field is own:
        return TypedDictField(own.key, own.annotation, required=True, read_only=own.read_only)
    return TypedDictField(field.key, s.ABSENT, required=False, read_only=field.read_only)
