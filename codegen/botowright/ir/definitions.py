"""Definitions of the shape modules, and the methods of the classes that use these.

Two definitions are equal if a checker cannot distinguish them: their documentation may differ.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from botowright.ir.annotations import Annotation, Symbol


@dataclass(frozen=True, slots=True)
class LiteralAlias:
    """An enum shape: its values under its own name."""

    name: str
    values: tuple[str, ...]
    documentation: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class UnionAlias:
    """A tagged union, or the events of a stream: one TypedDict per member."""

    name: str
    options: tuple[Symbol, ...]
    documentation: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class TypedDictField:
    """One key of a TypedDict."""

    key: str  # the wire name, never re-cased
    annotation: Annotation
    required: bool
    read_only: bool = False
    documentation: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class TypedDictDef:
    """One TypedDict. `closed` means that no other key is possible (PEP 728)."""

    name: str
    fields: tuple[TypedDictField, ...]
    closed: bool = False
    extends: Symbol | None = None
    documentation: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Reexport:
    """A name that another module defines, and that is public in this one too."""

    symbol: Symbol


Definition: TypeAlias = LiteralAlias | UnionAlias | TypedDictDef | Reexport


@dataclass(frozen=True, slots=True)
class Documentation:
    """The text that an editor shows: a sentence, a link, and the errors that a call raises."""

    summary: str
    link: str
    errors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter, under its wire name; keyword-only, unless its signature says otherwise."""

    name: str
    annotation: Annotation
    required: bool
    default: str = "..."  # as a signature shows it, if the parameter is not required
    documentation: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Signature:
    """A way to call a method: its parameters, and the type of any other keyword (`**kwargs`)."""

    parameters: tuple[Parameter, ...]
    returns: Annotation
    rest: Annotation | None = None
    positional: tuple[Parameter, ...] = ()  # these need no keyword
    unspelled: tuple[Parameter, ...] = ()  # no `def` can spell these; `rest` takes them


@dataclass(frozen=True, slots=True)
class Method:
    """A method with one signature, or with several overloads."""

    name: str
    signatures: tuple[Signature, ...]
    documentation: Documentation
    deprecated: str | None = None  # AWS's message, "" if it gives none; None: not deprecated
    overrides: bool = False  # whether the base class has a method of this name
    is_async: bool = False  # whether a program awaits its calls
    is_old_name: bool = False  # whether only botocore's `__getattr__` has it, for older programs


@dataclass(frozen=True, slots=True)
class NamedClass:
    """A paginator or a waiter: the name that the getter takes, and the class that it returns."""

    key: str
    class_name: str
    method: Method
    last_response: Annotation | None = None  # a waiter's, which only asynchronous ones return


@dataclass(frozen=True, slots=True)
class NamedCall:
    """An operation that a caller names by its method, with its parameters as one dict.

    Operations with the same parameters are one call with several keys.
    """

    keys: tuple[str, ...]
    request: Annotation | None  # None if it takes nothing
    required: bool


@dataclass(frozen=True, slots=True)
class StubbedCall:
    """The arguments of `Stubber.add_response` for one operation, or for several alike ones."""

    call: NamedCall
    response: TypedDictDef | None  # None if an operation returns only its metadata


@dataclass(frozen=True, slots=True)
class StubberDef:
    """The calls that a `Stubber` of a client accepts."""

    responses: tuple[StubbedCall, ...]
    errors: tuple[NamedCall, ...]
    codes: tuple[str, ...]  # the codes of the modelled errors


@dataclass(frozen=True, slots=True)
class ErrorDef:
    """A modelled exception and the modelled members of its response."""

    name: str
    response: TypedDictDef
    documentation: Documentation
