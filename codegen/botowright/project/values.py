"""Values: what terms lead to, when they are followed from file to file."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeAlias

from botowright.project.terms import Opaque, Text

if TYPE_CHECKING:
    from botowright.ir.annotations import Annotation
    from botowright.project import terms


@dataclass(frozen=True, slots=True)
class External:
    """A name of another distribution or of Python: "boto3.client"."""

    dotted: str


@dataclass(frozen=True, slots=True)
class Module:
    """A module of the project."""

    file: str


@dataclass(frozen=True, slots=True)
class Session:
    """A session of boto3, botocore or their asynchronous relatives."""

    library: str = "boto3"


@dataclass(frozen=True, slots=True, eq=False)
class InFile:
    """A term that keeps its parts: items, a table, a function, a class or an alias, of a file."""

    file: str
    term: terms.Items | terms.Table | terms.Function | terms.Class | terms.Alias

    def __eq__(self, other: object) -> bool:
        return isinstance(other, InFile) and self.term is other.term

    def __hash__(self) -> int:
        return id(self.term)


@dataclass(frozen=True, slots=True)
class Object:
    """An instance of a class of the project."""

    of: InFile


@dataclass(frozen=True, slots=True)
class Origin:
    """The place of a received value in the models: "list_buckets", then the members above it.

    The first part is an operation's method, or else a shape.
    """

    kind: Literal["response", "shape"]
    parts: tuple[str, ...]

    def member(self, name: str) -> Origin:
        """Return the place of a member."""
        return Origin(self.kind, (*self.parts, name))


@dataclass(frozen=True, slots=True)
class Typed:
    """A value of a type that we generate for a service: of a client, a resource, a response."""

    service: str
    annotation: Annotation
    origin: Origin | None = field(default=None, compare=False)  # of the first response that has it


@dataclass(frozen=True, slots=True)
class BoundMethod:
    """A method of a client, a resource, a paginator, a waiter or a collection."""

    owner: Typed
    name: str


Value: TypeAlias = (
    Text | Opaque | External | Module | Session | InFile | Object | Typed | BoundMethod
)
