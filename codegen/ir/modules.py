"""A service's package: one value per generated module."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from codegen.ir.definitions import (
    Definition,
    Documentation,
    ErrorDef,
    LiteralAlias,
    Method,
    NamedClass,
    Reexport,
)

if TYPE_CHECKING:
    from codegen.ir.annotations import Symbol


@dataclass(frozen=True, slots=True)
class ClientDef:
    """The client class of a service."""

    class_name: str
    exceptions_name: str
    documentation: Documentation
    methods: tuple[Method, ...]
    additions: Symbol | None = None  # a class of methods that are written by hand


@dataclass(frozen=True, slots=True)
class ServicePackage:
    """Everything that is generated for one service."""

    service_name: str
    package_name: str
    title: str
    api_version: str
    client: ClientDef
    literals: tuple[LiteralAlias, ...]
    requests: tuple[Definition, ...]
    responses: tuple[Definition, ...]
    paginators: tuple[NamedClass, ...]
    waiters: tuple[NamedClass, ...]
    errors: tuple[ErrorDef, ...]
    # Those of the requests that signatures mention, once they are in a module of their own.
    views: tuple[Definition, ...] = ()

    @property
    def type_count(self) -> int:
        """Return how many types the shape modules define."""
        shapes = (*self.requests, *self.responses)
        return len(self.literals) + sum(not isinstance(d, Reexport) for d in shapes)
