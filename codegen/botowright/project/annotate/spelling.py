"""Types as the code of one file writes them, and the imports that they need."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from botowright.ir.annotations import (
    AnyLength,
    Generic,
    Limited,
    LiteralOf,
    Name,
    Symbol,
    Union,
)
from botowright.ir.modules import CLIENT, PAGINATORS, WAITERS, part_of, without_part
from botowright.translate.names import package_name

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from botowright.ir.annotations import Annotation

_PACKAGE = "boto_types"
_BUILTINS = "builtins"
_IN_PACKAGE = frozenset((CLIENT, PAGINATORS, WAITERS))  # the service's package has their classes
ITERATOR = Symbol("collections.abc", "Iterator")
ASYNC_ITERATOR = Symbol("collections.abc", "AsyncIterator")


@dataclass(frozen=True, slots=True)
class Written:
    """A type to write: of a service, perhaps None as well, perhaps what a generator yields."""

    service: str
    annotation: Annotation
    is_optional: bool = False
    iterator: Symbol | None = None

    @property
    def shown(self) -> str:
        """The type as a message has it, without imports: "S3Client"."""
        return Spelling({}, ()).text(self)

    @property
    def place(self) -> str:
        """The service, and the part of an asynchronous library: "s3.aio"."""
        part = part_of(self.annotation.symbol.module) if isinstance(self.annotation, Name) else ""
        return f"{self.service}.{part}" if part else self.service


def listed(found: Iterable[Written]) -> str:
    """Return types as a message lists them, with their services if two have one name."""
    different = set(found)
    names = {each.shown for each in different}
    if len(names) < len(different):
        names = {f"{each.shown} of {each.place}" for each in different}
    *others, last = sorted(names)
    return f"{', '.join(others)} and {last}" if others else last


class Spelling:
    """The names of types in one file, each with its import.

    `imported` has the names that the file imports already, by "module.name". A type gets the name
    of its service in front if the file uses its name for something else.
    """

    def __init__(self, imported: Mapping[str, str], taken: Collection[str]) -> None:
        self._imported = dict(imported)
        self._taken = set(taken)
        self.imports: dict[str, str] = {}  # the names to import, by "module.name"

    def text(self, of: Written) -> str:
        """Return a type, and note its imports."""
        text = self._text(of.annotation, of.service)
        if of.is_optional:
            text = f"{text} | None"
        if of.iterator is not None:
            text = f"{self._name(of.iterator, of.service)}[{text}]"
        return text

    def _text(self, annotation: Annotation, service: str) -> str:
        match annotation:
            case Name(symbol):
                return self._name(symbol, service)
            case Generic(origin, arguments):
                inner = ", ".join(self._text(argument, service) for argument in arguments)
                return f"{self._name(origin, service)}[{inner}]"
            case Union(options):
                return " | ".join(self._text(option, service) for option in options)
            case LiteralOf(values):
                literal = self._name(Symbol("typing", "Literal"), service)
                return f"{literal}[{', '.join(map(repr, values))}]"
            case Limited(inner):
                return self._text(inner, service)
            case AnyLength():
                return "..."

    def _name(self, symbol: Symbol, service: str) -> str:
        if symbol.module == _BUILTINS:
            return symbol.name
        dotted = f"{_module(symbol, service)}.{symbol.name}"
        if dotted in self._imported:
            return self._imported[dotted]
        name = symbol.name
        if name in self._taken:
            front = "".join(word.capitalize() for word in re.split(r"[-_]", service))
            name = f"{front}{name}"
        while name in self._taken:
            name = f"{name}_"
        self._taken.add(name)
        self._imported[dotted] = self.imports[dotted] = name
        return name


def _module(symbol: Symbol, service: str) -> str:
    """Return the module that a program imports a symbol from."""
    if not symbol.module.startswith("."):
        return symbol.module
    if symbol.module.startswith(".."):
        return f"{_PACKAGE}{symbol.module[1:]}"
    package, kind = f"{_PACKAGE}.{package_name(service)}", without_part(symbol.module)
    return f"{package}{symbol.module.removesuffix(kind) if kind in _IN_PACKAGE else symbol.module}"
