"""The model of a service in a release, or in each of a row of releases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from botowright.changes.read.service import Service, service_of
from botowright.changes.read.versions import installed
from botowright.load.folders import file_contents, load_to_compare, services_in
from botowright.system.suggestions import did_you_mean

if TYPE_CHECKING:
    from botowright.changes.read.versions import Release
    from botowright.load.source import ServiceEntry


def service_names(release: Release) -> list[str]:
    """Return the services of a release."""
    return list(services_in(release.data_folder))


def service_hint(name: str, release: Release) -> str:
    """Return a hint at the services that are named like one that a release does not have.

    A release of one service does not have the other names: the installed botocore has them.
    """
    return did_you_mean(name, service_names(release) or service_names(installed()))


def newest_service(release: Release, service_name: str) -> Service | None:
    """Return a service at its newest API version, or None if the release does not have it."""
    entry = services_in(release.data_folder).get(service_name)
    return load(release, entry) if entry else None


def load(release: Release, entry: ServiceEntry) -> Service:
    """Return a service of a release. Raises ModelError if its model is not well-formed."""
    definition = load_to_compare(release.data_folder, entry)
    return service_of(definition, entry.api_version)


class ServiceReader:
    """Reads one service in a row of releases. It parses a model again only if a file changed."""

    def __init__(self, service_name: str) -> None:
        self._service_name = service_name
        self._contents: dict[str, bytes] = {}
        self._service: Service | None = None

    def read(self, release: Release) -> tuple[Service | None, bool]:
        """Return the service, and whether it differs from the one that was read before.

        The service is None if the release does not have it.
        """
        entry = services_in(release.data_folder).get(self._service_name)
        contents = file_contents(entry) if entry else {}
        if contents == self._contents and (self._service is None) == (entry is None):
            return self._service, False
        self._contents = contents
        self._service = load(release, entry) if entry else None
        return self._service, True
