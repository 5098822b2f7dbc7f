"""Annotations → text, with the names that one module uses."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from botowright.ir.annotations import (
    Annotation,
    AnyLength,
    Generic,
    Limit,
    Limited,
    LiteralOf,
    Name,
    Symbol,
    Union,
)
from botowright.ir.symbols import ANNOTATED, LITERAL
from botowright.render.layout import Atom, Text, bracketed, called, options, quoted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from botowright.ir.definitions import TypedDictField
    from botowright.render.scope import Scope

TYPED_DICT = Symbol("typing_extensions", "TypedDict")
NOT_REQUIRED = Symbol("typing_extensions", "NotRequired")
REQUIRED = Symbol("typing_extensions", "Required")
READ_ONLY = Symbol("typing_extensions", "ReadOnly")
DEPRECATED = Symbol("typing_extensions", "deprecated")
TYPE_ALIAS = Symbol("typing", "TypeAlias")
NEVER = Symbol("typing_extensions", "Never")
OVERRIDE = Symbol("typing_extensions", "override")
OVERLOAD = Symbol("typing", "overload")


def symbols_in(*annotations: Annotation) -> set[Symbol]:
    """Return every symbol in some annotations."""
    symbols: set[Symbol] = set()
    # By identity, as in Spelling: the hash of an annotation walks all of it.
    pending = {id(annotation): annotation for annotation in annotations}
    while pending:
        _, annotation = pending.popitem()
        match annotation:
            case Name(symbol):
                symbols.add(symbol)
            case Generic(origin, parts):
                symbols.add(origin)
                pending.update((id(part), part) for part in parts)
            case Union(parts):
                pending.update((id(part), part) for part in parts)
            case LiteralOf():
                symbols.add(LITERAL)
            case Limited(inner, limits):
                symbols.add(ANNOTATED)
                symbols.update(limit.symbol for limit in limits)
                pending[id(inner)] = inner
            case AnyLength():
                pass
    return symbols


class Spelled(NamedTuple):
    """An annotation as text, and the names that its evaluation looks up."""

    text: Text
    names: frozenset[str]
    mangled: bool  # a class body would mangle one of the names (__Name)


class Spelling:
    """The annotations of one module as text. Each text is made once.

    The tables compare annotations by identity, which is much faster than by value. This is safe:
    the translation makes each annotation once, and the tables keep it alive.
    """

    def __init__(self, scope: Scope) -> None:
        self.scope = scope
        self._spelled: dict[int, tuple[Annotation, Spelled]] = {}
        self._keys: dict[tuple[int, bool, bool, bool], Spelled] = {}

    def text(self, annotation: Annotation) -> Text:
        """Return an annotation as text."""
        return self.spelled(annotation).text

    def spelled(self, annotation: Annotation) -> Spelled:
        """Return an annotation as text, with the names that its evaluation looks up."""
        known = self._spelled.get(id(annotation))
        if known is None:
            known = (annotation, self._spell(annotation))
            self._spelled[id(annotation)] = known
        return known[1]

    def key(self, field: TypedDictField, *, total: bool) -> Spelled:
        """Return the annotation of a TypedDict's key, with its qualifiers."""
        place = (id(field.annotation), field.required, field.read_only, total)
        known = self._keys.get(place)
        if known is None:
            spelled = self.spelled(field.annotation)
            known = spelled._replace(text=self._qualified(spelled.text, field, total=total))
            self._keys[place] = known
        return known

    def quoted_key(self, field: TypedDictField, *, total: bool) -> Text:
        """Return the annotation of a key, with the part inside its qualifiers quoted."""
        text = Atom(quoted(self.text(field.annotation).flat))
        return self._qualified(text, field, total=total)

    def _qualified(self, text: Text, field: TypedDictField, *, total: bool) -> Text:
        if field.read_only:
            text = bracketed(self.scope.spell(READ_ONLY), text)
        if field.required != total:
            qualifier = REQUIRED if field.required else NOT_REQUIRED
            text = bracketed(self.scope.spell(qualifier), text)
        return text

    def _spell(self, annotation: Annotation) -> Spelled:
        match annotation:
            case Name(symbol):
                name = self.scope.spell(symbol)
                return Spelled(Atom(name), _looked_up(name), _is_mangled(name))
            case Generic(origin, arguments):
                head = self.scope.spell(origin)
                parts = tuple(map(self.spelled, arguments))
                return _combined(bracketed(head, *(part.text for part in parts)), parts, head)
            case Union(arms):
                parts = tuple(map(self.spelled, arms))
                return _combined(options([part.text for part in parts]), parts)
            case LiteralOf(values):
                head = self.scope.spell(LITERAL)
                return _combined(bracketed(head, *(Atom(quoted(v)) for v in values)), (), head)
            case Limited(inner, limits):
                parts = (self.spelled(inner), *map(self._limit, limits))
                head = self.scope.spell(ANNOTATED)
                return _combined(bracketed(head, *(part.text for part in parts)), parts, head)
            case AnyLength():
                return Spelled(Atom("..."), frozenset(), mangled=False)

    def _limit(self, limit: Limit) -> Spelled:
        name, value = self.scope.spell(limit.symbol), limit.value
        argument = quoted(value) if isinstance(value, str) else repr(value)
        return Spelled(called(name, Atom(argument)), _looked_up(name), _is_mangled(name))


def _looked_up(name: str) -> frozenset[str]:
    """Return the name that an evaluation looks up: of `responses.Tag`, the module."""
    return frozenset((name.partition(".")[0],))


def _is_mangled(name: str) -> bool:
    """Return whether a class body mangles a part of a name: `__Name`, `responses.__Name`."""
    return "__" in name and any(part.startswith("__") for part in name.split("."))


def _combined(text: Text, parts: Sequence[Spelled], head: str | None = None) -> Spelled:
    names = frozenset[str]() if head is None else _looked_up(head)
    return Spelled(
        text,
        names.union(*(part.names for part in parts)),
        any(part.mangled for part in parts) or (head is not None and _is_mangled(head)),
    )
