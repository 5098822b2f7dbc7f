"""The shared files, which belong to no service: the stub packages, common types, the metadata.

The stub packages are derived from the sources of the target's library. Each has two names, one of
them for search paths. Common types are copied from the folder `boto_types`. Files that mention the
services or the version are templates.
"""

from __future__ import annotations

import json
from importlib.resources import files
from typing import TYPE_CHECKING

from botowright.ir.files import GeneratedFile
from botowright.package.hub import with_services
from botowright.package.hub_services import hub_services
from botowright.render.environment import render
from botowright.render.shapes import names_module

if TYPE_CHECKING:
    import sys
    from collections.abc import Iterator, Sequence

    if sys.version_info >= (3, 11):
        from importlib.resources.abc import Traversable
    else:
        from importlib.abc import Traversable

    from botowright.ir.targets import Target
    from botowright.load.regions import Regions
    from botowright.package.generated import DistributionOptions, PackageServices
    from botowright.package.hub_services import HubService

_TEMPLATES = {
    "pyproject.toml": "package/pyproject.toml.jinja",
    "README.md": "package/README.md.jinja",
    "NOTICE": "package/NOTICE.jinja",
}


def shared_files(
    target: Target,
    options: DistributionOptions,
    services: PackageServices,
    regions: Regions,
    derived: Sequence[GeneratedFile],
) -> list[GeneratedFile]:
    """Return every file of the output that belongs to no service."""
    hub = hub_services(target, services.typed)
    written = [
        GeneratedFile(path, render(template, target=target, options=options, services=hub))
        for path, template in _TEMPLATES.items()
    ]
    stubs = [GeneratedFile(file.path, with_services(file.text, hub, target)) for file in derived]
    return [
        *written,
        _services_file(target, hub, services),
        _literals_file(target, hub, regions),
        *stubs,
        *_search_path_stubs(target, stubs),
        GeneratedFile(
            "LICENSE", files("botowright.package").joinpath("LICENSE").read_text("utf-8")
        ),
        *_fixed_files(files("botowright.package").joinpath(target.package), f"{target.package}/"),
    ]


def _search_path_stubs(target: Target, stubs: Sequence[GeneratedFile]) -> Iterator[GeneratedFile]:
    """Yield copies of the stubs, under the names that a search path needs."""
    names = dict(zip(target.stub_packages, target.search_packages, strict=True))
    for file in stubs:
        package, _, module = file.path.partition("/")
        yield GeneratedFile(f"{names[package]}/{module}", file.text)


def _services_file(
    target: Target, hub: Sequence[HubService], services: PackageServices
) -> GeneratedFile:
    """Return the file that the mypy plugin reads: the classes of each service, and the others."""
    content = {
        "classes": {service.name: service.classes for service in hub},
        "untyped": {
            "client": services.untyped_clients,
            "resource": services.untyped_resources,
        },
    }
    return GeneratedFile(f"{target.package}/services.json", json.dumps(content, indent=1) + "\n")


def _literals_file(
    target: Target, services: Sequence[HubService], regions: Regions
) -> GeneratedFile:
    """Return the module with the names of all services, partitions and regions."""
    text = names_module(
        target,
        {
            "ServiceName": tuple(service.name for service in services),
            "ResourceServiceName": tuple(s.name for s in services if s.resource is not None),
            "PartitionName": regions.partitions,
            "RegionName": regions.regions,
        },
    )
    return GeneratedFile(f"{target.package}/literals.py", text)


def _fixed_files(folder: Traversable, prefix: str) -> Iterator[GeneratedFile]:
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        path = f"{prefix}{entry.name}"
        if entry.is_file():
            yield GeneratedFile(path, entry.read_text("utf-8"))
        elif entry.name != "__pycache__":
            yield from _fixed_files(entry, f"{path}/")
