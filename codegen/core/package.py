"""What stands beside the services: the stub packages, the shared types, the package's own files.

Files that are the same in every build lie in `codegen/core/stubs`, laid out as they are written.
Those that name the services or the version are templates.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING

from codegen.render.environment import render
from codegen.render.files import GeneratedFile
from codegen.render.layout import INDENT, from_import

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from importlib.resources.abc import Traversable

_TEMPLATES = {
    "boto3-stubs/__init__.pyi": "hub/boto3_init.pyi.jinja",
    "boto3-stubs/session.pyi": "hub/boto3_session.pyi.jinja",
    "botocore-stubs/session.pyi": "hub/botocore_session.pyi.jinja",
    "pyproject.toml": "package/pyproject.toml.jinja",
    "README.md": "package/README.md.jinja",
    "NOTICE": "package/NOTICE.jinja",
}


@dataclass(frozen=True, slots=True)
class GeneratedService:
    """A generated service: its name, its package and its client class."""

    name: str
    package: str
    client: str


@dataclass(frozen=True, slots=True)
class HubService:
    """A generated service, as the hub imports it."""

    name: str
    package: str
    client: str
    client_alias: str

    @property
    def client_import(self) -> str:
        """Return the import statement, which stands in an `if`."""
        alias = "" if self.client_alias == self.client else f" as {self.client_alias}"
        module = f"boto_types.{self.package}.client"
        return "\n".join(from_import(module, [f"{self.client}{alias}"], INDENT))


@dataclass(frozen=True, slots=True)
class CoreOptions:
    """What the package's own files say of it."""

    botocore_version: str
    distribution: str
    build_number: int

    @property
    def version(self) -> str:
        """Return the version of the package: botocore's, and a build number (PEP 440)."""
        return f"{self.botocore_version}.post{self.build_number}"


def core_files(options: CoreOptions, services: Sequence[GeneratedService]) -> list[GeneratedFile]:
    """Return every file of the output that belongs to no service."""
    hub = _hub_services(services)
    written = [
        GeneratedFile(path, render(template, options=options, services=hub))
        for path, template in _TEMPLATES.items()
    ]
    return [
        *written,
        _services_file(hub),
        *_fixed_files(files("codegen.core").joinpath("stubs"), ""),
    ]


def _services_file(services: Sequence[HubService]) -> GeneratedFile:
    """Return what boto_types/mypy_plugin.py reads: where each service has its classes."""
    classes = {
        service.name: {"client": f"boto_types.{service.package}.client.{service.client}"}
        for service in services
    }
    return GeneratedFile("boto_types/services.json", json.dumps(classes, indent=1) + "\n")


def _hub_services(services: Sequence[GeneratedService]) -> list[HubService]:
    """Return the services as the hub imports them, each client under a name of its own."""
    uses = Counter(service.client for service in services)
    return [
        HubService(
            service.name,
            service.package,
            service.client,
            service.client if uses[service.client] == 1 else f"{service.client}_{service.package}",
        )
        for service in services
    ]


def _fixed_files(folder: Traversable, prefix: str) -> Iterator[GeneratedFile]:
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        path = f"{prefix}{entry.name}"
        if entry.is_file():
            yield GeneratedFile(path, entry.read_text("utf-8"))
        elif entry.name != "__pycache__":
            yield from _fixed_files(entry, f"{path}/")
