"""What the shape modules define, and the methods of the classes that use them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from botowright.ir.annotations import Annotation, Symbol


@dataclass(frozen=True, slots=True)
class LiteralAlias:
    """An enum shape: its values under its own name."""

    name: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UnionAlias:
    """A tagged union, or the events of a stream: one TypedDict per member."""

    name: str
    options: tuple[Symbol, ...]


@dataclass(frozen=True, slots=True)
class TypedDictField:
    """One key of a TypedDict."""

    key: str  # the wire name, never re-cased
    annotation: Annotation
    required: bool
    read_only: bool = False


@dataclass(frozen=True, slots=True)
class TypedDictDef:
    """One TypedDict. `closed` is PEP 728's: no other key is possible."""

    name: str
    fields: tuple[TypedDictField, ...]
    closed: bool = False
    extends: Symbol | None = None


@dataclass(frozen=True, slots=True)
class Reexport:
    """A name that is defined elsewhere and is public here too."""

    symbol: Symbol


Definition: TypeAlias = LiteralAlias | UnionAlias | TypedDictDef | Reexport


@dataclass(frozen=True, slots=True)
class Documentation:
    """What an editor shows: a sentence, where the rest is, and the errors that a call raises."""

    summary: str
    link: str
    errors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter, under its wire name; keyword-only, unless its signature says otherwise."""

    name: str
    annotation: Annotation
    required: bool
    default: str = "..."  # as it is shown, if the parameter is not required


@dataclass(frozen=True, slots=True)
class Signature:
    """A way to call a method: its parameters, and the type of any other (`**kwargs`)."""

    parameters: tuple[Parameter, ...]
    returns: Annotation
    rest: Annotation | None = None
    positional: tuple[Parameter, ...] = ()  # those that need no keyword
    unspelled: tuple[Parameter, ...] = ()  # those that no `def` can spell, which `rest` takes


@dataclass(frozen=True, slots=True)
class Method:
    """A method with one signature, or overloaded with several."""

    name: str
    signatures: tuple[Signature, ...]
    documentation: Documentation
    deprecated: str | None = None  # AWS's message, "" where there is none
    overrides: bool = False  # a member of the base class


@dataclass(frozen=True, slots=True)
class NamedClass:
    """A paginator or a waiter: the name that the getter takes, and the class that it returns."""

    key: str
    class_name: str
    method: Method


@dataclass(frozen=True, slots=True)
class NamedCall:
    """An operation that is asked for by its method's name, with its parameters as one dict.

    Or several, whose parameters are the same.
    """

    keys: tuple[str, ...]
    request: Annotation | None  # None where it takes nothing
    required: bool


@dataclass(frozen=True, slots=True)
class StubbedCall:
    """What `Stubber.add_response` takes for an operation, or for several that are alike."""

    call: NamedCall
    response: TypedDictDef | None  # None where an operation gives nothing but its metadata


@dataclass(frozen=True, slots=True)
class StubberDef:
    """What a `Stubber` of a client takes: for `add_response`, and for `add_client_error`."""

    responses: tuple[StubbedCall, ...]
    errors: tuple[NamedCall, ...]
    codes: tuple[str, ...]  # of the errors that the service is modelled to raise


@dataclass(frozen=True, slots=True)
class ErrorDef:
    """A modelled exception and the modelled members of its response."""

    name: str
    response: TypedDictDef
    documentation: Documentation
