"""The services of one folder of models, e.g. those of a release of botocore."""

from __future__ import annotations

import os
from functools import lru_cache

from botowright.load.compared import check_compared_traits
from botowright.load.files import PAGINATORS, WAITERS, unreadable
from botowright.load.service import ServiceDefinition, load_service
from botowright.load.source import SERVICE, ModelSource, ServiceEntry, entries_of
from botowright.releases.data_folders import UNKNOWN_VERSION
from botowright.system.regular import regular_content

_FILES = (SERVICE, PAGINATORS, WAITERS)


@lru_cache(maxsize=512)
def services_in(folder: str) -> dict[str, ServiceEntry]:
    """Return the services of a folder by name, each at its newest API version."""
    return {entry.service_name: entry for entry in entries_of(_source(folder))}


def load_to_compare(folder: str, entry: ServiceEntry) -> ServiceDefinition:
    """Return a service of a folder. Raises ModelError if its model is not well-formed.

    The check covers more than that of a build, because a comparison reads more traits.
    """
    definition = load_service(_source(folder), entry)
    check_compared_traits(definition)
    return definition


def file_contents(entry: ServiceEntry) -> dict[str, bytes]:
    """Return the content of each file of a service's model, e.g. to find out if it changed.

    Raises ModelError if a file cannot be read.
    """
    contents = {}
    for path, _ in entry.stamps:
        folder, name = os.path.split(path)
        if name.startswith(_FILES):
            contents[f"{os.path.basename(folder)}/{name}"] = _without_time(_content(path))
    return contents


def _source(folder: str) -> ModelSource:
    return ModelSource((folder,), UNKNOWN_VERSION)


def _content(path: str) -> bytes:
    try:
        return regular_content(path)
    except OSError as error:
        raise unreadable(error, path) from error


def _without_time(content: bytes) -> bytes:
    # A gzip header has the time of the build, which differs in every release.
    return content[:4] + content[8:] if content[:2] == b"\x1f\x8b" else content
