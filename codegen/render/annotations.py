"""Annotations → text, as one module spells them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from codegen.ir.annotations import (
    Annotation,
    AnyLength,
    Generic,
    LiteralOf,
    Name,
    Symbol,
    Union,
)
from codegen.render.layout import Atom, Text, bracketed, options, quoted

if TYPE_CHECKING:
    from codegen.render.scope import Scope

TYPED_DICT = Symbol("typing_extensions", "TypedDict")
NOT_REQUIRED = Symbol("typing_extensions", "NotRequired")
READ_ONLY = Symbol("typing_extensions", "ReadOnly")
DEPRECATED = Symbol("typing_extensions", "deprecated")
LITERAL = Symbol("typing", "Literal")
TYPE_ALIAS = Symbol("typing", "TypeAlias")
OVERRIDE = Symbol("typing_extensions", "override")
OVERLOAD = Symbol("typing", "overload")


def symbols_in(annotation: Annotation) -> set[Symbol]:
    """Return every symbol that an annotation needs."""
    match annotation:
        case Name(symbol):
            return {symbol}
        case Generic(origin, arguments):
            return {origin}.union(*map(symbols_in, arguments))
        case Union(parts):
            return set[Symbol]().union(*map(symbols_in, parts))
        case LiteralOf():
            return {LITERAL}
        case AnyLength():
            return set()


@dataclass(frozen=True, slots=True)
class Spelled:
    """An annotation as text, and what its evaluation looks up."""

    text: Text
    names: frozenset[str]
    mangled: bool  # a class body would mangle one of the names (__Name)


class Spelling:
    """The annotations of one module as text, each made once.

    A table by identity is right here, and much faster than one by value: the translation makes
    each annotation once, and the table keeps what it has seen alive.
    """

    def __init__(self, scope: Scope) -> None:
        self.scope = scope
        self._spelled: dict[int, tuple[Annotation, Spelled]] = {}
        self._qualified: dict[tuple[int, bool, bool, bool], Text] = {}

    def text(self, annotation: Annotation) -> Text:
        """Return an annotation as text."""
        return self.spelled(annotation).text

    def spelled(self, annotation: Annotation) -> Spelled:
        """Return an annotation as text, with the names that it looks up when it is evaluated."""
        known = self._spelled.get(id(annotation))
        if known is None:
            spelled = map(self.scope.spell, symbols_in(annotation))
            names = frozenset(name.partition(".")[0] for name in spelled)
            mangled = any(name.startswith("__") for name in names)
            known = (annotation, Spelled(self._text(annotation), names, mangled))
            self._spelled[id(annotation)] = known
        return known[1]

    def qualified(
        self, annotation: Annotation, *, required: bool, read_only: bool, quotes: bool
    ) -> Text:
        """Return an annotation inside the qualifiers of a TypedDict's key, quoted or not."""
        key = (id(annotation), required, read_only, quotes)
        known = self._qualified.get(key)
        if known is None:
            known = self.text(annotation)
            if quotes:
                known = Atom(quoted(known.flat))
            if read_only:
                known = bracketed(self.scope.spell(READ_ONLY), known)
            if not required:
                known = bracketed(self.scope.spell(NOT_REQUIRED), known)
            self._qualified[key] = known
        return known

    def _text(self, annotation: Annotation) -> Text:
        match annotation:
            case Name(symbol):
                return Atom(self.scope.spell(symbol))
            case Generic(origin, arguments):
                return bracketed(self.scope.spell(origin), *map(self._text, arguments))
            case Union(parts):
                return options(tuple(map(self._text, parts)))
            case LiteralOf(values):
                return bracketed(self.scope.spell(LITERAL), *(Atom(quoted(v)) for v in values))
            case AnyLength():
                return Atom("...")
