"""The shared files, which belong to no service: the stub packages, common types, the metadata.

The stub packages are derived from the sources of the target's library. Each has two names, one of
them for search paths. Common types are copied from the folder `boto_types`. Files that mention the
services or the version are templates.
"""

from __future__ import annotations

import json
from importlib.resources import files
from itertools import chain
from typing import TYPE_CHECKING

from botowright.ir.files import GeneratedFile
from botowright.package.hub import with_services
from botowright.package.hub_services import hub_services
from botowright.render.environment import render
from botowright.render.layout import INDENT, identifier, quoted
from botowright.render.shapes import names_module
from botowright.targets.boto3 import BOTO3
from botowright.targets.chosen import ALL_TARGETS

if TYPE_CHECKING:
    import sys
    from collections.abc import Iterator, Mapping, Sequence

    if sys.version_info >= (3, 11):
        from importlib.resources.abc import Traversable
    else:
        from importlib.abc import Traversable

    from botowright.ir.targets import Target, Targets
    from botowright.load.regions import Regions
    from botowright.package.generated import DistributionOptions, PackageServices
    from botowright.package.hub_services import HubService

_TEMPLATES = {
    "pyproject.toml": "package/pyproject.toml.jinja",
    "README.md": "package/README.md.jinja",
    "NOTICE": "package/NOTICE.jinja",
}


def shared_files(
    targets: Targets,
    options: DistributionOptions,
    services: PackageServices,
    regions: Regions,
    derived: Sequence[GeneratedFile],
) -> list[GeneratedFile]:
    """Return every file of the output that belongs to no service."""
    hubs = {target.library: hub_services(target, services.typed) for target in targets.members}
    hub = hubs[targets.first.library]
    values = {
        "targets": targets,
        "libraries": " and ".join(target.library for target in targets.members),
        "examples": [_example(target, hubs[target.library][:1]) for target in targets.members],
        "imports": [line for service in hub[:1] for line in _import_lines(service)],
        "options": options,
        "services": hub,
    }
    written = [
        GeneratedFile(path, render(template, **values)) for path, template in _TEMPLATES.items()
    ]
    stubs = [_with_services(file, hubs, targets) for file in derived]
    return [
        *written,
        _services_file(targets, hubs, services),
        _literals_file(targets, hub, regions),
        *stubs,
        *_search_path_stubs(targets, stubs),
        GeneratedFile(
            "LICENSE", files("botowright.package").joinpath("LICENSE").read_text("utf-8")
        ),
        *_support_files(targets),
    ]


def _example(target: Target, services: Sequence[HubService]) -> Iterator[str]:
    """Yield the lines of a program that makes a client of a service, if there is one."""
    yield target.import_line
    for service in services:
        statement = target.client_statement.format(quoted(service.name))
        yield from ("", f"{statement}  # {identifier(service.client)}")
        if target.is_async:
            yield f"{INDENT}..."


def _import_lines(service: HubService) -> Iterator[str]:
    """Yield the imports of the client of a service, and of its request and response types."""
    package = service.package.module_name(".")
    modules = ["requests", "responses"]
    if service.client_package == package:
        modules.insert(0, identifier(service.client))
    yield f"from {package} import {', '.join(modules)}"
    if service.client_package != package:
        yield f"from {service.client_package} import {identifier(service.client)}"


def _with_services(
    file: GeneratedFile, hubs: Mapping[str, Sequence[HubService]], targets: Targets
) -> GeneratedFile:
    """Return a stub with the services of the target that owns its package in place of markers.

    A package that only the stubs of others import has no owner, and no services.
    """
    owner = targets.owner(file.path.partition("/")[0].removesuffix("-stubs"))
    hub = hubs[owner.library] if owner else ()
    return GeneratedFile(file.path, with_services(file.text, hub, owner or BOTO3))


def _search_path_stubs(targets: Targets, stubs: Sequence[GeneratedFile]) -> Iterator[GeneratedFile]:
    """Yield copies of the stubs, under the names that a search path needs."""
    names = dict(zip(targets.stub_packages, targets.search_packages, strict=True))
    for file in stubs:
        package, _, module = file.path.partition("/")
        yield GeneratedFile(f"{names[package]}/{module}", file.text)


def _services_file(
    targets: Targets, hubs: Mapping[str, Sequence[HubService]], services: PackageServices
) -> GeneratedFile:
    """Return the file that the mypy plugin reads: the classes of each service, and the others."""
    classes: dict[str, dict[str, str]] = {service.name: {} for service in services.typed}
    for service in chain.from_iterable(hubs.values()):
        classes[service.name].update(service.classes)
    content = {
        "classes": classes,
        "untyped": {
            "client": services.untyped_clients,
            "resource": services.untyped_resources,
        },
    }
    return GeneratedFile(f"{targets.package}/services.json", json.dumps(content, indent=1) + "\n")


def _literals_file(
    targets: Targets, services: Sequence[HubService], regions: Regions
) -> GeneratedFile:
    """Return the module with the names of all services, partitions and regions."""
    text = names_module(
        targets.first,
        {
            "ServiceName": tuple(service.name for service in services),
            "ResourceServiceName": tuple(s.name for s in services if s.resource is not None),
            "PartitionName": regions.partitions,
            "RegionName": regions.regions,
        },
    )
    return GeneratedFile(f"{targets.package}/literals.py", text)


def _support_files(targets: Targets) -> Iterator[GeneratedFile]:
    """Yield the files of the package itself, without those that only other targets need."""
    top = f"{targets.package}/"
    needed = {path for target in targets.members for path in target.support}
    unneeded = {path for target in ALL_TARGETS for path in target.support} - needed
    for file in _fixed_files(files("botowright.package").joinpath(targets.package), top):
        if not file.path.removeprefix(top).startswith(tuple(unneeded)):
            yield file


def _fixed_files(folder: Traversable, prefix: str) -> Iterator[GeneratedFile]:
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        path = f"{prefix}{entry.name}"
        if entry.is_file():
            yield GeneratedFile(path, entry.read_text("utf-8"))
        elif entry.name != "__pycache__":
            yield from _fixed_files(entry, f"{path}/")
