"""A service's package: one value per generated module."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from botowright.ir.definitions import (
    Definition,
    Documentation,
    ErrorDef,
    LiteralAlias,
    Method,
    NamedCall,
    NamedClass,
    Reexport,
    StubberDef,
    TypedDictDef,
)

if TYPE_CHECKING:
    from botowright.ir.resources import ResourcesDef


@dataclass(frozen=True, slots=True)
class ClientDef:
    """The client class of a service."""

    class_name: str
    exceptions_name: str
    documentation: Documentation
    methods: tuple[Method, ...]
    additions: tuple[Method, ...] = ()  # what botocore and boto3 add by hand
    presigned: tuple[NamedCall, ...] = ()  # where `generate_presigned_url` is typed by them
    is_stubbed: bool = False  # whether the service has a module `stubber`


@dataclass(frozen=True, slots=True)
class ConvertedDef:
    """What a resource's client sends and gets, where boto3 converts values for it.

    The types that differ from the service's own, under the same names.
    """

    client: ClientDef
    requests: tuple[Definition, ...]
    views: tuple[Definition, ...]
    responses: tuple[Definition, ...]
    paginators: tuple[NamedClass, ...]
    plain_paginators: tuple[NamedClass, ...]  # the service's own
    waiters: tuple[NamedClass, ...]  # the service's own
    kwargs: tuple[TypedDictDef, ...] = ()  # of the paginators


@dataclass(frozen=True, slots=True)
class ServicePackage:
    """Everything that is generated for one service."""

    service_name: str
    package_name: str
    title: str
    api_version: str
    client: ClientDef
    literals: tuple[LiteralAlias, ...]
    helper_names: tuple[LiteralAlias, ...]  # of its paginators and its waiters
    requests: tuple[Definition, ...]
    views: tuple[Definition, ...]
    responses: tuple[Definition, ...]
    paginators: tuple[NamedClass, ...]
    waiters: tuple[NamedClass, ...]
    errors: tuple[ErrorDef, ...]
    resources: ResourcesDef | None = None
    converted: ConvertedDef | None = None
    stubber: StubberDef | None = None
    kwargs: tuple[TypedDictDef, ...] = ()

    @property
    def type_count(self) -> int:
        """Return how many types the shape modules define."""
        shapes = (*self.requests, *self.views, *self.responses)
        return len(self.literals) + sum(not isinstance(d, Reexport) for d in shapes)
