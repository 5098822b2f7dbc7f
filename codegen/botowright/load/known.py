"""The names of all services of a botocore, also of those that a build does not choose."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from botowright.load.source import EXTENSIONS, RESOURCES, is_service_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from botowright.load.source import ModelSource, ServiceEntry

_RESOURCE_FILES = tuple(f"{RESOURCES}{extension}" for extension in EXTENSIONS)


@dataclass(frozen=True, slots=True)
class KnownServices:
    """The names of services that boto3 can make a client of, and those with a resource."""

    clients: tuple[str, ...] = ()
    resources: tuple[str, ...] = ()


def known_services(source: ModelSource, entries: Iterable[ServiceEntry]) -> KnownServices:
    """Return the names of the services that are in a source's botocore.

    The names of private models are left out: a package that is published must not contain the
    names of services that it has no types of.
    """
    data = source.search_paths[-1]
    known = [
        entry
        for entry in entries
        if is_service_name(entry.service_name)
        and os.path.isdir(os.path.join(data, entry.service_name))
    ]
    return KnownServices(
        tuple(entry.service_name for entry in known),
        tuple(entry.service_name for entry in known if _has_resource(source, entry)),
    )


def _has_resource(source: ModelSource, entry: ServiceEntry) -> bool:
    """Return whether boto3 has a resource of a service.

    Its model has the API version of the client, and is in a folder of the source or in boto3's own.
    boto3.Session searches the same folders.
    """
    if source.boto3_data is None:
        return False
    if any(os.path.basename(path) in _RESOURCE_FILES for path, _ in entry.stamps):
        return True
    folder = os.path.join(source.boto3_data, entry.service_name, entry.api_version)
    return any(os.path.isfile(os.path.join(folder, name)) for name in _RESOURCE_FILES)
