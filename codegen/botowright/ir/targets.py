"""A target: a library whose calls we type, as data.

The IR names a class of the library by its role, e.g. `BASE_CLIENT`. The target knows the class that
plays the role: `botocore.client.BaseClient` for boto3. So one translation serves every target.
"""

from __future__ import annotations

from dataclasses import dataclass
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
    """A library whose calls we type, and the package that has the types."""

    library: str  # the package that a program imports: "boto3"
    title: str  # the library in a sentence: "boto3 and botocore"
    package: str  # the package that has the types: "boto_types"
    stub_packages: tuple[str, ...]  # installed beside it: "boto3-stubs"
    dependencies: frozenset[str]  # the packages of other projects that generated code imports
    classes: Mapping[Symbol, Symbol]  # the class that plays each role

    @property
    def installed_packages(self) -> tuple[str, ...]:
        """Return the folders that an installation of the types has."""
        return (self.package, *self.stub_packages)

    @property
    def search_packages(self) -> tuple[str, ...]:
        """Return the names of the stub packages on mypy's `mypy_path`: "boto3".

        mypy reads a folder with the name `boto3-stubs` only if it is installed.
        """
        return tuple(name.removesuffix("-stubs") for name in self.stub_packages)


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
