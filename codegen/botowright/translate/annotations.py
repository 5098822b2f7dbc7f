"""Shape → annotation, in three roles.

A request type is mutable, with lists and dicts. A response type is the one that botocore's parser
makes. A view is the widest type that botocore's validator (botocore/validate.py) and then its
serializer accept. The roles differ in their tables of scalars, and in the types of lists, maps and
structures. They share the dispatch on the kind of a shape.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from botowright.errors import ModelError, shown
from botowright.ir import symbols as s
from botowright.ir.annotations import Annotation, AnyLength, Generic, LiteralOf, Name, Symbol, Union
from botowright.ir.modules import LITERALS, REQUESTS, RESPONSES, VIEWS
from botowright.load.shapes import ListShape, MapShape, Shape, StructureShape
from botowright.load.traits import is_json_value
from botowright.translate.limits import limited

if TYPE_CHECKING:
    from collections.abc import Mapping

    from botowright.translate.names import ServiceNames

_SENT_SCALARS: dict[str, Annotation] = {
    "character": s.STR,
    "boolean": s.BOOL,
    "integer": s.INT,
    "long": s.INT,
    "float": s.value("FloatInput"),
    "double": s.value("FloatInput"),
    "timestamp": s.value("TimestampInput"),
    "blob": s.value("BlobInput"),
}
_RECEIVED_SCALARS: dict[str, Annotation] = {
    "character": s.STR,
    "boolean": s.BOOL,
    "integer": s.INT,
    "long": s.INT,
    "float": s.FLOAT,
    "double": s.FLOAT,
    "timestamp": s.DATETIME,
    "blob": s.BYTES,
}
# A str is a Sequence of these. So a list of them does not accept any Sequence.
_STRING_LIKE = frozenset(("blob", "timestamp"))
# Lists and maps of these can be invariant: a checker infers exactly these types for the elements of
# a variable.
_INFERRED_EXACTLY: frozenset[Annotation] = frozenset((s.STR, s.INT, s.BOOL))


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The names and the rules that the annotations of a service follow."""

    names: ServiceNames
    enums: dict[str, tuple[str, ...]]  # by shape name
    sparse_shapes: frozenset[str]
    decoded_shapes: frozenset[str]  # strings that a response has as documents
    open_request_enums: bool
    open_response_enums: bool
    # The types that replace a shape, by its name, if boto3 converts its values.
    sent_instead: Mapping[str, Annotation] = field(default_factory=dict)
    received_instead: Mapping[str, Annotation] = field(default_factory=dict)
    # List shapes that boto3 converts only if the value is a list, not a tuple.
    lists_only: frozenset[str] = frozenset()
    # Types that an operation's own input also accepts for a string, by its shape.
    sent_also: Mapping[str, Annotation] = field(default_factory=dict)
    has_limits: bool = False

    def enum(self, shape_name: str) -> Name | None:
        """Return the alias of an enum shape, or None if the service has no such enum."""
        if shape_name not in self.enums:
            return None
        return Name(Symbol(LITERALS, self.names.shape(shape_name)))


class Annotations:
    """The annotations of one service in one role, each made once."""

    def __init__(
        self,
        vocabulary: Vocabulary,
        scalars: dict[str, Annotation],
        document: Annotation,
        *,
        instead: Mapping[str, Annotation],
        open_enums: bool,
    ) -> None:
        self.vocabulary = vocabulary
        self._instead = instead
        self._document = document
        self._open_enums = open_enums
        self.names = vocabulary.names
        self._made: dict[str, Annotation] = {}
        self._strings: dict[Shape, Annotation] = {}
        self._limited: dict[Shape, Annotation] = {}
        self._scalars = scalars

    def of(self, shape: Shape) -> Annotation:
        """Return the annotation of a shape. Raises ModelError if its type is unknown."""
        if not self.vocabulary.has_limits or shape.name in self._instead:
            return self._plain(shape)
        made = self._limited.get(shape)
        if made is None:
            made = self._limited[shape] = limited(self._plain(shape), shape.traits)
        return made

    def _plain(self, shape: Shape) -> Annotation:
        if shape.type_name == "string":
            # It has the traits of the member: one string shape can be an enum here and JSON there.
            made = self._strings.get(shape)
            if made is None:
                made = self._strings[shape] = self._string(shape)
            return made
        made = self._made.get(shape.name) or self._instead.get(shape.name)
        if made is None:
            made = self._made[shape.name] = self._make(shape)
        return made

    def _make(self, shape: Shape) -> Annotation:
        match shape:
            case StructureShape():
                return self._structure(shape)
            case ListShape():
                return self._list(shape)
            case MapShape():
                return self._map(shape)
            case Shape(type_name=kind) if kind in self._scalars:
                return self._scalars[kind]
            case _:
                raise ModelError(f"is of the unknown type {shown(shape.type_name)}", shape.name)

    def _string(self, shape: Shape) -> Annotation:
        if is_json_value(shape.traits):
            return self._document
        enum_values = shape.traits.get("enum")
        if not enum_values:
            return s.STR
        values = tuple(dict.fromkeys(enum_values))
        # A member may carry an enum of its own.
        is_own = values != self.vocabulary.enums.get(shape.name)
        alias = None if is_own else self.vocabulary.enum(shape.name)
        enum: Annotation = alias or LiteralOf(values)
        return Union((enum, s.STR)) if self._open_enums else enum

    def _structure(self, shape: StructureShape) -> Annotation:
        if shape.is_document_type:
            return self._document
        return self.structure_reference(shape.name)

    def structure_reference(self, shape_name: str) -> Annotation:
        """Return the annotation of a structure that is not a document."""
        raise NotImplementedError

    def _list(self, shape: ListShape) -> Annotation:
        raise NotImplementedError

    def _map(self, shape: MapShape) -> Annotation:
        raise NotImplementedError


class RequestAnnotations(Annotations):
    """The annotations in request types.

    `homes` has the modules of the request types that `requests` does not define, by structure.
    """

    def __init__(self, vocabulary: Vocabulary, homes: Mapping[str, str]) -> None:
        super().__init__(
            vocabulary,
            _SENT_SCALARS,
            s.JSON_INPUT,
            instead=vocabulary.sent_instead,
            open_enums=vocabulary.open_request_enums,
        )
        self._homes = homes

    def with_vocabulary(self, vocabulary: Vocabulary) -> RequestAnnotations:
        """Return the annotations by other rules, with the same homes."""
        return RequestAnnotations(vocabulary, self._homes)

    def home(self, shape_name: str) -> str:
        """Return the module that defines a structure's request type."""
        return self._homes.get(shape_name, REQUESTS)

    def structure_reference(self, shape_name: str) -> Annotation:
        """Return a structure's request type."""
        return Name(Symbol(self.home(shape_name), self.names.shape(shape_name)))

    def _list(self, shape: ListShape) -> Annotation:
        return Generic(s.LIST, (self.of(shape.member),))

    def _map(self, shape: MapShape) -> Annotation:
        return Generic(s.DICT, (self.of(shape.key), self.of(shape.value)))


class ResponseAnnotations(Annotations):
    """The annotations in response types. An element of a sparse list or map can be null."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        super().__init__(
            vocabulary,
            _RECEIVED_SCALARS,
            s.JSON,
            instead=vocabulary.received_instead,
            open_enums=vocabulary.open_response_enums,
        )

    def structure_reference(self, shape_name: str) -> Annotation:
        """Return a structure's response type."""
        return Name(Symbol(RESPONSES, self.names.shape(shape_name)))

    def _string(self, shape: Shape) -> Annotation:
        if shape.name in self.vocabulary.decoded_shapes:
            return s.POLICY_DOCUMENT
        return super()._string(shape)

    def _list(self, shape: ListShape) -> Annotation:
        return Generic(s.LIST, (self._element(shape, shape.member),))

    def _map(self, shape: MapShape) -> Annotation:
        return Generic(s.DICT, (self.of(shape.key), self._element(shape, shape.value)))

    def _element(self, container: Shape, element: Shape) -> Annotation:
        annotation = self.of(element)
        if container.name in self.vocabulary.sparse_shapes:
            return Union((annotation, s.NONE))
        return annotation


class ViewAnnotations(Annotations):
    """The annotations in views and in signatures.

    `closing` has the annotations of the edges that close a cycle, by the structure that they lead
    back to.
    """

    def __init__(
        self, vocabulary: Vocabulary, closing: Mapping[str, Annotation] | None = None
    ) -> None:
        super().__init__(
            vocabulary,
            _SENT_SCALARS,
            s.JSON_INPUT,
            instead=vocabulary.sent_instead,
            open_enums=vocabulary.open_request_enums,
        )
        self._closing = closing or {}

    def structure_reference(self, shape_name: str) -> Annotation:
        """Return a structure's view, or the annotation of an edge that closes a cycle."""
        view = Name(Symbol(VIEWS, self.names.view(shape_name)))
        return self._closing.get(shape_name, view)

    def _list(self, shape: ListShape) -> Annotation:
        element = self.of(shape.member)
        if shape.name in self.vocabulary.lists_only:
            return Generic(s.LIST_OF, (element,))
        if element in _INFERRED_EXACTLY:
            return Union((Generic(s.LIST, (element,)), Generic(s.TUPLE, (element, AnyLength()))))
        if shape.member.type_name in _STRING_LIKE:
            # A checker takes the type of a literal's elements from the list.
            return Union((Generic(s.LIST, (element,)), Generic(s.LIST_OR_TUPLE, (element,))))
        if isinstance(element, Union) and s.STR in element.options:
            # An open enum: a Sequence of str would accept a lone str.
            enum = Generic(s.SEQUENCE, (element.options[0],))
            strings = (Generic(s.LIST, (s.STR,)), Generic(s.TUPLE, (s.STR, AnyLength())))
            return Union((enum, *strings))
        return Generic(s.SEQUENCE, (element,))

    def _map(self, shape: MapShape) -> Annotation:
        value = self.of(shape.value)
        return Generic(
            s.DICT if value in _INFERRED_EXACTLY else s.MAPPING, (self.of(shape.key), value)
        )


@dataclass(frozen=True, slots=True)
class Roles:
    """The annotations of one service in each role."""

    request: RequestAnnotations
    response: ResponseAnnotations
    view: ViewAnnotations
