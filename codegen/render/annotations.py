"""Annotations → text, as one module spells them."""

from __future__ import annotations

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


class Spelling:
    """The annotations of one module as text, each made once."""

    def __init__(self, scope: Scope) -> None:
        self.scope = scope
        self._texts: dict[Annotation, tuple[Text, frozenset[str]]] = {}

    def text(self, annotation: Annotation) -> Text:
        """Return an annotation as text."""
        return self.text_and_names(annotation)[0]

    def text_and_names(self, annotation: Annotation) -> tuple[Text, frozenset[str]]:
        """Return an annotation as text, and the names that it looks up when it is evaluated."""
        known = self._texts.get(annotation)
        if known is None:
            spelled = map(self.scope.spell, symbols_in(annotation))
            names = frozenset(name.partition(".")[0] for name in spelled)
            known = self._texts[annotation] = (self._text(annotation), names)
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
