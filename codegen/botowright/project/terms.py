"""Terms: the expressions of a file that can lead to a service's name, without the rest of the code.

A term depends on one file only, so it can be kept until that file changes. `names` follows terms
from file to file.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

    import libcst as cst


@dataclass(frozen=True, slots=True)
class Text:
    """A string."""

    value: str


@dataclass(frozen=True, slots=True)
class Items:
    """A tuple, a list or a set. If `is_open`, its length is unknown: `list[Session]`."""

    elements: tuple[Term, ...]
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A dictionary: pairs of a key and a value. A flow keeps the node of each pair."""

    entries: tuple[tuple[Term, Term], ...]
    nodes: tuple[cst.CSTNode, ...] = field(default=(), compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Either:
    """One of several terms, e.g. the values of a name that is assigned twice."""

    options: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class Own:
    """A name that the file itself binds at its top level, or a class by its path: "Outer.Inner"."""

    name: str


@dataclass(frozen=True, slots=True)
class Imported:
    """A dotted name of another module: "boto3.client", or ".constants.NAME" in this package."""

    dotted: str


@dataclass(frozen=True, slots=True)
class Member:
    """An attribute: `owner.name`."""

    owner: Term
    name: str


@dataclass(frozen=True, slots=True)
class Result:
    """The result of a call, and in a flow the argument that names it: `client("s3")`."""

    function: Term
    argument: Term | None = None
    arguments: tuple[Term, ...] = ()  # all of them, in a flow


@dataclass(frozen=True, slots=True)
class Element:
    """An element: `owner["key"]`, `owner[0]`, or any of them if the index is None.

    The elements of a dictionary are its keys in a loop, and its values by an index.
    """

    owner: Term
    index: int | str | None = None
    is_indexed: bool = False


@dataclass(frozen=True, slots=True)
class Opened:
    """The result of `await`, or of `with`. Only a flow has these terms."""

    of: Term
    by: Literal["await", "with"]


@dataclass(frozen=True, slots=True)
class Pending:
    """Something to await, by the result that it will have. Only a flow has these terms."""

    of: Term


@dataclass(frozen=True, slots=True)
class Instance:
    """A value of a type, e.g. of a parameter's annotation."""

    type: Term


@dataclass(frozen=True, slots=True)
class Base:
    """A value of the classes that a class derives from: `super()`."""

    of: Term


@dataclass(frozen=True, slots=True)
class Known:
    """A value with a declared type. If we do not recognise the value, the type decides."""

    value: Term
    type: Term


@dataclass(frozen=True, slots=True)
class Alias:
    """A type that is given by its values, e.g. `Literal["s3", "sqs"]`."""

    values: Term


@dataclass(frozen=True, slots=True)
class Function:
    """A function: its result, and in a flow its path, e.g. "Uploader.send"."""

    result: Term
    path: str = ""


@dataclass(frozen=True, slots=True)
class Formal:
    """A parameter of a function, in a flow. Its values are the arguments of the function's calls.

    `index` is None if it has no position. The first parameter of a method has none either.
    """

    function: str  # its path
    name: str
    index: int | None


@dataclass(frozen=True, slots=True)
class Class:
    """A class. Its members include the attributes that methods assign to `self`."""

    bases: tuple[Term, ...]
    members: Mapping[str, Term]
    path: str = ""  # in a flow


@dataclass(frozen=True, slots=True)
class Opaque:
    """An expression that has no value before the program runs, e.g. "an f-string"."""

    what: str


Term: TypeAlias = (
    Text
    | Items
    | Table
    | Either
    | Own
    | Imported
    | Member
    | Result
    | Element
    | Opened
    | Pending
    | Instance
    | Base
    | Known
    | Alias
    | Function
    | Formal
    | Class
    | Opaque
)


@dataclass(frozen=True, slots=True)
class Place:
    """A line of a file. In a notebook, the line is one of the cell, which counts from 1."""

    line: int
    cell: int | None = None


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a function, or of a class by its `__init__`. `self` does not count."""

    function: str
    name: str
    index: int


@dataclass(frozen=True, slots=True)
class Call:
    """A call that may make a client or a resource: `callee(service, ...)`."""

    place: Place
    shown: str  # the callee as the code has it
    callee: Term
    service: Term
    parameter: Parameter | None = None  # of the function around, if it is the service


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument of a call, and the parameter of the function around that it is."""

    term: Term
    parameter: Parameter | None = None


@dataclass(frozen=True, slots=True)
class PassedCall:
    """A call of a function that may pass the name of a service on: `self.make("s3")`.

    The arguments are by their position, or by their keyword.
    """

    place: Place
    function: str
    shown: str
    callee: Term
    arguments: Mapping[int | str, Argument]


@dataclass(frozen=True, slots=True)
class TypeName:
    """A dotted name in an import or an annotation: "boto_types.s3.S3Client"."""

    place: Place
    dotted: str


@dataclass(frozen=True, slots=True)
class FileTerms:
    """The terms of a file."""

    bindings: Mapping[str, Term] = field(default_factory=dict)
    stars: tuple[str, ...] = ()  # the modules of `from module import *`
    calls: tuple[Call, ...] = ()
    passed: tuple[PassedCall, ...] = ()
    followed: frozenset[str] = frozenset()  # the functions of the passed calls
    types: tuple[TypeName, ...] = ()
    warnings: tuple[str, ...] = ()


NONE = Opaque("None")
_RESULT = Opaque("the result of a call")
_ELEMENT = Opaque("an element of a value")
_TYPE = Opaque("a value of a type")


def folded(term: Term) -> Term:
    """Return a term, or an opaque one if it is made of opaque terms only.

    Most of a file's names have nothing to do with services. Without them, a large project's terms
    are read from the cache in a third of the time.
    """
    match term:
        case Member(Opaque(), name):
            return Opaque(f"the attribute {name}")
        case Result(Opaque()) | Function(Opaque(), ""):
            return _RESULT
        case Element(Opaque()) | Items() | Table() if _is_opaque(term):
            return _ELEMENT
        case Instance(Opaque()) | Alias(Opaque()):
            return _TYPE
        case (
            Known(Opaque() as value, Opaque())
            | Opened(Opaque() as value)
            | Pending(Opaque() as value)
        ):
            return value
        case _:
            return term


def either(terms: tuple[Term, ...]) -> Term:
    """Return a term for several. None is left out, because code tests for it before a call."""
    known = [term for term in terms if not isinstance(term, Opaque)]
    opaque = [term for term in terms if isinstance(term, Opaque) and term != NONE][:1]
    kept = (*known, *opaque)
    if len(kept) > 1:
        return Either(kept)
    return kept[0] if kept else NONE


def _is_opaque(term: Element | Items | Table) -> bool:
    match term:
        case Element(owner):
            return isinstance(owner, Opaque)
        case Items(elements):
            return all(isinstance(each, Opaque) for each in elements)
        case Table(entries):
            return all(isinstance(each, Opaque) for entry in entries for each in entry)
