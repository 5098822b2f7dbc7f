"""A service's package: the modules that are generated for it, by their kinds."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias, TypeVar

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
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from botowright.ir.annotations import Symbol
    from botowright.ir.resources import ResourcesDef

# The names of the modules, as a symbol has them. A module of a part has the part before its name:
# ".aio.client".
LITERALS = ".literals"
REQUESTS = ".requests"
VIEWS = ".views"
RESPONSES = ".responses"
KWARGS = ".kwargs"
CLIENT = ".client"
PAGINATORS = ".paginators"
WAITERS = ".waiters"
ERRORS = ".errors"
STUBBER = ".stubber"
RESOURCES = ".resources"
# If boto3 converts values for a service's resources: the types that differ, under the same names.
RESOURCE_REQUESTS = ".resource_requests"
RESOURCE_VIEWS = ".resource_views"
RESOURCE_RESPONSES = ".resource_responses"
RESOURCE_KWARGS = ".resource_kwargs"
RESOURCE_CLIENT = ".resource_client"
RESOURCE_PAGINATORS = ".resource_paginators"


@dataclass(frozen=True, slots=True)
class LiteralsModule:
    """Aliases of the enums, and of the names of paginators and waiters."""

    name: str
    enums: tuple[LiteralAlias, ...]
    named_classes: tuple[LiteralAlias, ...]


@dataclass(frozen=True, slots=True)
class ShapesModule:
    """TypedDicts and unions of one role."""

    name: str
    definitions: tuple[Definition, ...]


@dataclass(frozen=True, slots=True)
class ClientDef:
    """A client class."""

    class_name: str
    # The type of `client.exceptions`. It is among the errors: a checker that sees no error does not
    # read their names.
    exceptions: Symbol
    documentation: Documentation
    methods: tuple[Method, ...]
    paginators: Mapping[str, Symbol] = field(default_factory=dict)  # the classes, by their names
    waiters: Mapping[str, Symbol] = field(default_factory=dict)
    additions: tuple[Method, ...] = ()  # methods that botocore writes by hand
    transfers: tuple[Method, ...] = ()  # methods that boto3 writes by hand
    async_transfers: tuple[Method, ...] = ()  # those of aioboto3 that differ from boto3's
    presigned: tuple[NamedCall, ...] = ()  # the overloads of `generate_presigned_url`, if typed
    is_stubbed: bool = False  # whether the service has a module `stubber`

    @property
    def hand_written(self) -> tuple[Method, ...]:
        """Return the methods that botocore and boto3 write by hand, which no model has."""
        return (*self.additions, *self.transfers)

    @property
    def all_methods(self) -> tuple[Method, ...]:
        """Return the methods, also those that are written by hand."""
        return (*self.methods, *self.hand_written)


@dataclass(frozen=True, slots=True)
class ClientModule:
    """A client class: the service's own, or that of its resources."""

    name: str
    client: ClientDef


@dataclass(frozen=True, slots=True)
class PaginatorsModule:
    """The classes of paginators."""

    name: str
    classes: tuple[NamedClass, ...]


@dataclass(frozen=True, slots=True)
class WaitersModule:
    """The classes of waiters."""

    name: str
    classes: tuple[NamedClass, ...]


@dataclass(frozen=True, slots=True)
class ErrorsModule:
    """The modelled errors, and the type of `client.exceptions`."""

    name: str
    exceptions_name: str
    errors: tuple[ErrorDef, ...]


@dataclass(frozen=True, slots=True)
class StubberModule:
    """The types of a `Stubber` of the client."""

    name: str
    client_name: str
    stubber: StubberDef


@dataclass(frozen=True, slots=True)
class ResourcesModule:
    """The classes of resources and of their collections."""

    name: str
    resources: ResourcesDef


def file_name(module_name: str) -> str:
    """Return the name of a module's file, without the part: "client" for ".aio.client"."""
    return module_name.rpartition(".")[2]


def part_of(module_name: str) -> str:
    """Return the part of a module: "aio" for ".aio.client", "" for ".client"."""
    return module_name[1:].rpartition(".")[0]


def without_part(module_name: str) -> str:
    """Return the name of the same module without a part: ".client" for ".aio.client"."""
    part = part_of(module_name)
    return module_name.removeprefix(f".{part}") if part else module_name


Module: TypeAlias = (
    LiteralsModule
    | ShapesModule
    | ClientModule
    | PaginatorsModule
    | WaitersModule
    | ErrorsModule
    | StubberModule
    | ResourcesModule
)
_Kind = TypeVar("_Kind", bound=Module)


@dataclass(frozen=True, slots=True)
class ServicePackage:
    """The package of one service."""

    service_name: str
    package_name: str
    title: str
    api_version: str
    modules: tuple[Module, ...]

    def of_kind(self, kind: type[_Kind]) -> Iterator[_Kind]:
        """Yield the modules of a kind."""
        return (module for module in self.modules if isinstance(module, kind))

    @property
    def client(self) -> ClientDef:
        """Return the service's own client."""
        modules = self.of_kind(ClientModule)
        return next(module.client for module in modules if without_part(module.name) == CLIENT)

    @property
    def service_resource(self) -> str | None:
        """Return the class that `boto3.resource` gives, or None if the service has no resources."""
        names = (m.resources.service_resource for m in self.of_kind(ResourcesModule))
        return next(names, None)

    @property
    def type_count(self) -> int:
        """Return how many types the service's literals, requests, views and responses define."""
        enums = sum(len(module.enums) for module in self.of_kind(LiteralsModule))
        definitions = (
            definition
            for module in self.of_kind(ShapesModule)
            if module.name in (REQUESTS, VIEWS, RESPONSES)
            for definition in module.definitions
        )
        return enums + sum(not isinstance(definition, Reexport) for definition in definitions)
