"""The counterparts of the peer's names, from the models of the services that a project uses."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from botowright.errors import ModelError
from botowright.project.migrate.names import (
    PACKAGE,
    Counterpart,
    LiteralCounterpart,
    counterpart,
    of_part,
)
from botowright.project.migrate.offered import ASYNC_PART, offered_names
from botowright.translate.names import package_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from botowright.load.source import ModelSource, ServiceEntry
    from botowright.project.migrate.offered import Offered
    from botowright.project.migrate.peer import PeerName

# The modules of ours that take the place of an imported module of the peer, if no name tells more.
_MODULES = {
    "": "",
    "client": "",
    "literals": ".literals",
    "paginator": "",
    "service_resource": ".resources",
    "type_defs": ".requests",
    "waiter": "",
}
_SHARED = (".literals", ".requests")  # modules that an asynchronous library has not of its own


@dataclass(frozen=True, slots=True)
class Unknown:
    """A name without a counterpart, and the reason."""

    why: str


@dataclass(slots=True)
class Lookup:
    """Reads the model of a service when a name first needs it."""

    source: ModelSource
    entries: Sequence[ServiceEntry]
    _read: dict[str, Offered | Unknown] = field(default_factory=dict)

    def counterpart(self, peer: PeerName) -> Counterpart | LiteralCounterpart | Unknown:
        """Return our counterpart of a class or a literal of the peer."""
        offered = self.offered(peer)
        if isinstance(offered, Unknown):
            return offered
        found = counterpart(offered, peer.module, peer.name)
        if found is None:
            what = f"{peer.dotted} has no counterpart in {PACKAGE}.{offered.package_name}"
            return Unknown(f"{what} of botocore {self.source.botocore_version}")
        if peer.is_async and isinstance(found, Counterpart):
            return of_part(offered, found, ASYNC_PART)
        return found

    def module(self, peer: PeerName) -> str | Unknown:
        """Return our counterpart of a module of the peer."""
        offered = self.offered(peer)
        if isinstance(offered, Unknown):
            return offered
        package, module = f"{PACKAGE}.{offered.package_name}", _MODULES[peer.module]
        is_own = peer.is_async and module not in _SHARED
        return f"{package}.{ASYNC_PART}{module}" if is_own else f"{package}{module}"

    def offered(self, peer: PeerName) -> Offered | Unknown:
        """Return the names that we have for the service of a name."""
        if peer.service not in self._read:
            self._read[peer.service] = self._offered(peer)
        return self._read[peer.service]

    def _offered(self, peer: PeerName) -> Offered | Unknown:
        for entry in self.entries:
            if package_name(entry.service_name).rstrip("_") == peer.service:
                try:
                    return offered_names(self.source, entry)
                except ModelError as error:
                    return Unknown(str(error))
        if not peer.service:
            return Unknown(f"{peer.dotted} is not the package of a service")
        version = self.source.botocore_version
        return Unknown(f'{peer.dotted}: botocore {version} has no service "{peer.service}"')
