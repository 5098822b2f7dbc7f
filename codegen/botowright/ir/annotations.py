"""Type annotations as data.

An annotation is a tree of symbols. The renderer decides how to import a symbol, how to spell it if
its name is taken, and how to lay out the tree on lines.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, TypeAlias


class Symbol(NamedTuple):
    """A name and the module that defines it.

    A module with one leading dot is in the service's package (".requests"), with two in the
    package around it ("..values"). A class of the library has a role instead (ir/targets.py).
    A named tuple, because most of the keys of tables are symbols: a tuple has its hash in a third
    of the time that a dataclass takes.
    """

    module: str
    name: str


@dataclass(frozen=True, slots=True)
class Name:
    """A symbol used as a type: `str`, `TagLike`."""

    symbol: Symbol


@dataclass(frozen=True, slots=True)
class Generic:
    """A symbol with arguments: `list[Tag]`."""

    origin: Symbol
    arguments: tuple[Annotation, ...]


@dataclass(frozen=True, slots=True)
class Union:
    """One of several types: `str | int`. It has at least two options."""

    options: tuple[Annotation, ...]


@dataclass(frozen=True, slots=True)
class LiteralOf:
    """One of some strings: `Literal["Pending", "Failed"]`."""

    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AnyLength:
    """The `...` in `tuple[str, ...]`."""


class Limit(NamedTuple):
    """A limit of the values of a type: `MinLen(1)`."""

    symbol: Symbol
    value: float | str


@dataclass(frozen=True, slots=True)
class Limited:
    """A type with limits, which checkers ignore: `Annotated[str, MinLen(1), MaxLen(9)]`."""

    annotation: Annotation
    limits: tuple[Limit, ...]


Annotation: TypeAlias = Name | Generic | Union | LiteralOf | AnyLength | Limited


def options_of(annotation: Annotation) -> tuple[Annotation, ...]:
    """Return the options of a union, or the annotation itself."""
    return annotation.options if isinstance(annotation, Union) else (annotation,)
