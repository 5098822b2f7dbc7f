"""A target: a library whose calls we type, as data.

The IR names a class of the library by its role, e.g. `BASE_CLIENT`. The target knows the class that
plays the role: `botocore.client.BaseClient` for boto3. So one translation serves every target.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from botowright.ir.annotations import Symbol

if TYPE_CHECKING:
    from collections.abc import Mapping

_LIBRARY = "library"

BASE_CLIENT = Symbol(_LIBRARY, "BaseClient")
BASE_EXCEPTIONS = Symbol(_LIBRARY, "BaseClientExceptions")
CLIENT_ERROR = Symbol(_LIBRARY, "ClientError")
COLLECTION = Symbol(_LIBRARY, "ResourceCollection")
COLLECTION_MANAGER = Symbol(_LIBRARY, "CollectionManager")
DYNAMODB_TABLE = Symbol(_LIBRARY, "DynamoDBTable")
PAGE_ITERATOR = Symbol(_LIBRARY, "PageIterator")
PAGINATOR = Symbol(_LIBRARY, "Paginator")
SERVICE_RESOURCE = Symbol(_LIBRARY, "ServiceResource")
STUBBER = Symbol(_LIBRARY, "Stubber")
WAITER = Symbol(_LIBRARY, "Waiter")


@dataclass(frozen=True, slots=True)
class Target:
    """A library whose calls we type."""

    library: str  # the package that a program imports: "boto3"
    names: tuple[str, ...]  # the libraries, as a sentence names them: "boto3", "botocore"
    package: str  # the package that has the types: "boto_types"
    sources: tuple[str, ...]  # the packages whose functions make its clients: "boto3", "botocore"
    dependencies: frozenset[str]  # the packages of other projects that generated code imports
    classes: Mapping[Symbol, Symbol]  # the class that plays each role
    import_line: str  # of a program that makes a client
    client_call: str  # makes a client, as documentation shows it: "boto3.client({})"
    resource_call: str = ""  # makes a service resource; "" if the library has no resources
    needs: tuple[str, ...] = ()  # packages whose stubs those of its sources import
    part: str = ""  # the package in a service's package that has the library's classes: "aio"
    is_async: bool = False  # whether a program awaits the calls
    includes: tuple[str, ...] = ()  # libraries of the same part whose calls it types too
    dynamic_resources: str = "dynamic"  # the shared module with the resources of any service
    support: tuple[str, ...] = ()  # paths in `package` that only it needs: "aio/"
    replaced: Mapping[Symbol, Symbol] = field(default_factory=dict)  # types that differ: streams
    # A hub function returns this around the class of a service: "Context[{}]".
    client_context: str = "{}"
    resource_context: str = "{}"

    @property
    def client_statement(self) -> str:
        """Return the start of a statement that names a client: "client = boto3.client({})"."""
        if self.is_async:
            return f"async with {self.client_call} as client:"
        return f"client = {self.client_call}"

    @property
    def resource_client_statement(self) -> str:
        """Return the start of a statement that names the client of a resource."""
        if self.is_async:
            return f"async with {self.resource_call} as resource:  # resource.meta.client"
        return f"client = {self.resource_call}.meta.client"

    def module(self, name: str) -> str:
        """Return the module of a service's package that has a kind of class: ".aio.client"."""
        return f".{self.part}{name}" if self.part else name

    def shared_module(self, name: str) -> str:
        """Return a module of the package that all services share: "..aio.dynamic"."""
        return f"..{self.part}.{name}" if self.part else f"..{name}"


@dataclass(frozen=True, slots=True)
class Targets:
    """The targets of one package: one for each part, the part "" first if it is there."""

    members: tuple[Target, ...]

    @property
    def first(self) -> Target:
        """Return the target that documentation shows first."""
        return self.members[0]

    @property
    def package(self) -> str:
        """Return the package that has the types: "boto_types"."""
        return self.first.package

    @property
    def title(self) -> str:
        """Return the libraries in a sentence: "boto3 and botocore"."""
        # Two targets can name botocore. Its last mention stays, because a version follows.
        names = [name for target in self.members for name in target.names]
        *others, last = reversed(dict.fromkeys(reversed(names)))
        return f"{', '.join(others)} and {last}" if others else last

    @property
    def sources(self) -> tuple[str, ...]:
        """Return the packages whose stubs we derive: "boto3"."""
        lists = ((*target.needs, *target.sources) for target in self.members)
        return tuple(dict.fromkeys(name for names in lists for name in names))

    @property
    def libraries(self) -> tuple[str, ...]:
        """Return the packages that allow only some botocores, each before those that it needs."""
        lists = (reversed(target.sources) for target in self.members if target.needs)
        return tuple(dict.fromkeys(name for names in lists for name in names))

    @property
    def stub_packages(self) -> tuple[str, ...]:
        """Return the stub packages, which are installed beside the package: "boto3-stubs"."""
        return tuple(f"{name}-stubs" for name in self.sources)

    @property
    def installed_packages(self) -> tuple[str, ...]:
        """Return the folders that an installation of the types has."""
        return (self.package, *self.stub_packages)

    @property
    def search_packages(self) -> tuple[str, ...]:
        """Return the names of the stub packages on mypy's `mypy_path`: "boto3".

        mypy reads a folder with the name `boto3-stubs` only if it is installed.
        """
        return self.sources

    @property
    def dependencies(self) -> frozenset[str]:
        """Return the packages of other projects that generated code imports."""
        return frozenset(name for target in self.members for name in target.dependencies)

    def owner(self, source: str) -> Target | None:
        """Return the target whose clients the functions of a package make: "boto3"."""
        return next((target for target in self.members if source in target.sources), None)


@dataclass(frozen=True, slots=True)
class GeneratedPackage:
    """The package of one service, e.g. `boto_types.s3`; without a name, the one around it."""

    target: Target
    name: str = ""

    def module_name(self, module: str) -> str:
        """Return the full name of a module: ".requests" is `boto_types.s3.requests`.

        "..values" is `boto_types.values`, from every service, and "." is the package itself.
        """
        if module.startswith(".."):
            return f"{self.target.package}{module[1:]}"
        if module.startswith("."):
            return ".".join(filter(None, (self.target.package, self.name, module[1:])))
        return module

    def imported(self, symbol: Symbol) -> Symbol:
        """Return the symbol that an import statement names; one of the same service stays as it is.

        Raises KeyError if the target has no class for a role.
        """
        if symbol.module == _LIBRARY:
            return self.target.classes[symbol]
        if symbol.module.startswith(".."):
            return Symbol(self.module_name(symbol.module), symbol.name)
        return symbol
