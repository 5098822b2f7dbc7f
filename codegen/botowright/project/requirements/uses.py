"""The uses of boto3 in a project's code, before they are compared with models."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

Kind: TypeAlias = Literal["operation", "paginator", "waiter", "error"]

if TYPE_CHECKING:
    import libcst as cst

    from botowright.project.flow.resource_parts import Part
    from botowright.project.values import Origin, Value


class Where(NamedTuple):
    """A node of a file."""

    file: str
    node: cst.CSTNode


@dataclass(frozen=True, slots=True)
class ServiceUse:
    """A client or a resource of a service is made."""

    where: Where
    service: str
    library: str = "boto3"


@dataclass(frozen=True, slots=True)
class NamedUse:
    """Something is named: an operation, a paginator, a waiter or an error."""

    where: Where
    service: str
    kind: Kind
    name: str


@dataclass(frozen=True, slots=True)
class Sent:
    """A key with its values: an argument of a call, or an entry of a dictionary."""

    where: Where
    key: str
    file: str  # of the values
    values: tuple[Value, ...]
    is_certain: bool = True  # False: the dictionary may be another one


@dataclass(frozen=True, slots=True)
class CallUse:
    """An operation is called, or its parameters or its response are written down."""

    where: Where
    service: str
    operation: str
    direction: Literal["request", "response"]
    sent: tuple[Sent, ...]
    is_converted: bool = False  # boto3 converts the values of this service's resources
    is_waiter: bool = False  # the operation is that of a waiter
    # Only the keys that the operation has count: boto3 passes the others to other operations.
    is_lenient: bool = False
    known: frozenset[str] = field(default_factory=frozenset)  # keys that no model has


@dataclass(frozen=True, slots=True)
class ReadUse:
    """A key of a response is read, or a value of it is compared with others."""

    where: Where
    service: str
    origin: Origin
    key: str | None
    compared: tuple[str, ...] = ()
    is_certain: bool = True  # False: the value may be something else


@dataclass(frozen=True, slots=True)
class ResourceUse:
    """A part of one of boto3's resources is used."""

    where: Where
    service: str
    part: Part
    name: str


@dataclass(frozen=True, slots=True)
class TypeUse:
    """A type of ours is named, which has the name of a shape."""

    where: Where
    service: str
    shape: str


@dataclass(frozen=True, slots=True)
class Unresolved:
    """A call whose service, name or parameters are not known before the program runs."""

    where: Where
    why: str


Use: TypeAlias = ServiceUse | NamedUse | CallUse | ReadUse | ResourceUse | TypeUse | Unresolved
