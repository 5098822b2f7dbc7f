"""What stands beside the services: the stub packages, the shared types, the package's own files.

The stubs of boto3, botocore and s3transfer are derived from their sources. The shared types are the
same in every build and lie in `codegen/core/stubs`, laid out as they are written. What names the
services or the version are templates.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING

from codegen.core.hub import with_services
from codegen.render.environment import render
from codegen.render.files import GeneratedFile
from codegen.render.layout import (
    INDENT,
    Atom,
    bracketed,
    from_import,
    in_brackets,
    on_lines,
    quoted,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from importlib.resources.abc import Traversable

# pyrefly 1.5 widens a Literal of more than 256 values; a union of shorter ones it leaves as it is.
_MOST_VALUES = 200

_TEMPLATES = {
    "pyproject.toml": "package/pyproject.toml.jinja",
    "README.md": "package/README.md.jinja",
    "NOTICE": "package/NOTICE.jinja",
}


@dataclass(frozen=True, slots=True)
class GeneratedService:
    """A generated service: its name, its package, its client class and its service resource."""

    name: str
    package: str
    client: str
    resource: str | None = None


@dataclass(frozen=True, slots=True)
class HubService:
    """A generated service, as the hub imports it."""

    name: str
    package: str
    client: str
    client_alias: str
    resource: str | None
    resource_alias: str

    @property
    def client_import(self) -> str:
        """Return the import statement, which stands in an `if`."""
        return self._import("client", self.client, self.client_alias)

    @property
    def resource_import(self) -> str:
        """Return the import statement of the service resource, which stands in an `if`."""
        return self._import("resources", self.resource or "", self.resource_alias)

    @property
    def classes(self) -> dict[str, str]:
        """Return where its classes are, by the function that makes them."""
        package = f"boto_types.{self.package}"
        classes = {"client": f"{package}.client.{self.client}"}
        if self.resource is not None:
            classes["resource"] = f"{package}.resources.{self.resource}"
        return classes

    def _import(self, module: str, name: str, alias: str) -> str:
        item = name if name == alias else f"{name} as {alias}"
        return "\n".join(from_import(f"boto_types.{self.package}.{module}", [item], INDENT))


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


def core_files(
    options: CoreOptions, services: Sequence[GeneratedService], derived: Sequence[GeneratedFile]
) -> list[GeneratedFile]:
    """Return every file of the output that belongs to no service."""
    hub = _hub_services(services)
    written = [
        GeneratedFile(path, render(template, options=options, services=hub))
        for path, template in _TEMPLATES.items()
    ]
    stubs = [GeneratedFile(file.path, with_services(file.text, hub)) for file in derived]
    return [
        *written,
        _services_file(hub),
        _service_names(hub),
        *stubs,
        *_fixed_files(files("codegen.core").joinpath("stubs"), ""),
    ]


def _services_file(services: Sequence[HubService]) -> GeneratedFile:
    """Return what boto_types/mypy_plugin.py reads: where each service has its classes."""
    classes = {service.name: service.classes for service in services}
    return GeneratedFile("boto_types/services.json", json.dumps(classes, indent=1) + "\n")


def _service_names(services: Sequence[HubService]) -> GeneratedFile:
    """Return a module with the names of services, and of those that have resources."""
    names = {
        "ServiceName": [service.name for service in services],
        "ResourceName": [service.name for service in services if service.resource],
    }
    aliases = [lines for name, values in names.items() for lines in _name_aliases(name, values)]
    text = render("package/services.py.jinja", aliases=aliases)
    return GeneratedFile("boto_types/services.py", text)


def _name_aliases(name: str, values: Sequence[str]) -> Iterator[list[str]]:
    """Yield the lines of an alias, after those of its parts: pyrefly takes a long one for `str`."""
    parts = [values[i : i + _MOST_VALUES] for i in range(0, len(values), _MOST_VALUES)]
    if len(parts) == 1:
        yield _literal_lines(name, values)
    elif parts:
        part_names = [f"_{name}{number}" for number in range(1, len(parts) + 1)]
        yield from map(_literal_lines, part_names, parts)
        yield [f"{name}: TypeAlias = {' | '.join(part_names)}"]


def _literal_lines(name: str, values: Sequence[str]) -> list[str]:
    text = bracketed("Literal", *map(Atom, map(quoted, values)))
    if len(values) == 1:
        return on_lines(f"{name}: TypeAlias = ", text, "", "")
    return in_brackets(f"{name}: TypeAlias = Literal[", list(map(quoted, values)), "]")


def _hub_services(services: Sequence[GeneratedService]) -> list[HubService]:
    """Return the services as the hub imports them, each class under a name of its own."""
    uses = Counter(name for s in services for name in (s.client, s.resource) if name is not None)

    def alias(name: str, service: GeneratedService) -> str:
        return name if uses[name] == 1 else f"{name}_{service.package}"

    return [
        HubService(
            service.name,
            service.package,
            service.client,
            alias(service.client, service),
            service.resource,
            alias(service.resource or "", service),
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
