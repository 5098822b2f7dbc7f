"""The places from which the user's pip or uv would take a package, and how they are reached.

The settings of the user count, whatever they are. If one of them is not understood here, there are
no sources, and the tool itself is run. `pip_settings` and `uv_settings` list what is understood.
"""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterable

_SCHEMES = ("http", "https", "file")


@dataclass(frozen=True, slots=True)
class Sources:
    """Indexes and places of links, with the settings of their connections."""

    indexes: tuple[str, ...]  # addresses without credentials, the preferred one first
    find_links: tuple[str, ...] = ()  # addresses and paths
    # uv uses the first index that has the package, and pip uses all of them.
    is_first_index_enough: bool = False
    verify: str | bool = True  # the path of certificates, or True for the usual ones
    client_certificate: str | None = None
    proxy: str | None = None  # instead of those of the environment
    trusted_hosts: frozenset[str] = frozenset()  # their certificates are not checked
    credentials: dict[str, tuple[str, str]] = field(default_factory=dict)  # of a host with its port

    def is_trusted(self, address: str) -> bool:
        """Return whether an address is of a host whose certificate is not checked."""
        parts = urlsplit(address)
        return parts.hostname in self.trusted_hosts or parts.netloc in self.trusted_hosts

    def accepts(self, address: str) -> bool:
        """Return whether the user's tool would read an address.

        pip leaves one out if somebody on the way can change the answer. uv does not ask.
        """
        parts = urlsplit(address)
        if self.is_first_index_enough:
            return parts.scheme in _SCHEMES
        if parts.scheme == "http":
            return _is_this_machine(parts.hostname) or self.is_trusted(address)
        return parts.scheme in {"https", "file"}


def without_credentials(address: str) -> tuple[str, tuple[str, str] | None]:
    """Return an address without its name and password, and both of them."""
    parts = urlsplit(address)
    user, separator, host = parts.netloc.rpartition("@")
    if not separator:
        return address, None
    name, _, password = user.partition(":")
    return parts._replace(netloc=host).geturl(), (unquote(name), unquote(password))


def credentials_of(addresses: Iterable[str]) -> dict[str, tuple[str, str]]:
    """Return the names and passwords in addresses, for each host with its port."""
    found: dict[str, tuple[str, str]] = {}
    for address in addresses:
        plain, credentials = without_credentials(address)
        if credentials is not None:
            found.setdefault(urlsplit(plain).netloc, credentials)
    return found


def is_address(text: str) -> bool:
    """Return whether a text is an address that can be read here."""
    return "://" in text and urlsplit(text).scheme in _SCHEMES


def _is_this_machine(host: str | None) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host or "").is_loopback
    except ValueError:
        return False
