"""Our distribution in an environment, and the files of it that somebody changed."""

from __future__ import annotations

import base64
import csv
import hashlib
import json
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from packaging.utils import canonicalize_name

from botowright.environments.distributions import RECORD, Distribution, distributions_in
from botowright.system import cache
from botowright.system.files import first_outside
from botowright.system.regular import regular_content
from botowright.system.stamps import Stamp, stamp

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from botowright.environments.environment import Environment

_KIND = "installed"  # in the cache


@dataclass(frozen=True, slots=True)
class Installed:
    """A distribution in an environment's own folder of packages."""

    distribution: Distribution

    @property
    def version(self) -> str:
        """Return its version."""
        return self.distribution.version

    def note(self, name: str) -> bytes | None:
        """Return the content of a file in its metadata, None if it cannot be read."""
        try:
            return regular_content(self.distribution.folder / name)
        except OSError:
            return None


def installed(environment: Environment, name: str) -> Installed | None:
    """Return the distribution with a name, None if it is not installed."""
    found = installed_in(environment.site_packages, name)
    return Installed(found[0]) if found else None


def installed_in(site: Path, name: str) -> list[Distribution]:
    """Return the distributions with a name in a folder of packages.

    There are two if another installer left the metadata of an earlier version.
    """
    wanted = canonicalize_name(name)
    return [each for each in distributions_in(site) if canonicalize_name(each.name) == wanted]


def changed_files(found: Installed) -> list[str]:
    """Return the files that are missing or do not have the content that the RECORD lists.

    A file is read only if its stamp differs from the one that it had when it was last read.
    Files that somebody added are not ours, and are left alone.
    """
    recorded = _hashes(found.distribution)
    if not recorded:
        return [f"{found.distribution.folder.name}/{RECORD}"]
    site = str(found.distribution.location)
    known = _known_stamps(found.distribution)
    stamps = stamps_of(site, recorded)
    doubtful = [name for name, now in stamps.items() if known.get(name) != now]
    changed = [name for name in doubtful if _digest(f"{site}/{name}") != recorded[name]]
    missing = recorded.keys() - stamps.keys()
    if doubtful and not changed:
        keep_stamps(found.distribution, stamps)
    return sorted({*changed, *missing})


def is_copy_of(found: Installed, folder: Path, files: Iterable[str]) -> bool:
    """Return whether a distribution has exactly these files of a folder, besides its metadata."""
    metadata = found.distribution.folder.name
    recorded = _hashes(found.distribution)
    copied = {name: each for name, each in recorded.items() if not name.startswith(metadata)}
    return copied == {name: _digest(f"{folder}/{name}") for name in files}


def stamps_of(site: str, names: Mapping[str, object]) -> dict[str, Stamp]:
    """Return the stamps of the files that exist."""
    stamps = {}
    for name in names:
        try:
            stamps[name] = stamp(os.stat(f"{site}/{name}"))
        except OSError:
            continue
    return stamps


def keep_stamps(distribution: Distribution, stamps: Mapping[str, Stamp]) -> None:
    """Keep the stamps of files that have the content of the RECORD."""
    content = {"record": _record_digest(distribution), "stamps": stamps}
    cache.write(_KIND, _key(distribution), json.dumps(content).encode())


def keep_installed_stamps(found: Installed) -> None:
    """Keep the stamps of files that were just written."""
    names = _hashes(found.distribution)
    keep_stamps(found.distribution, stamps_of(str(found.distribution.location), names))


def _known_stamps(distribution: Distribution) -> dict[str, Stamp]:
    kept = cache.read(_KIND, _key(distribution))
    if kept is None:
        return {}
    try:
        content = json.loads(kept)
        if content["record"] != _record_digest(distribution):
            return {}
        return {name: (size, m, c) for name, (size, m, c) in content["stamps"].items()}
    except (ValueError, LookupError, TypeError, AttributeError):
        return {}


def _key(distribution: Distribution) -> str:
    return hashlib.sha256(os.fsencode(distribution.folder)).hexdigest()


def _record_digest(distribution: Distribution) -> str:
    return hashlib.sha256(distribution.record.encode()).hexdigest()


def _hashes(distribution: Distribution) -> dict[str, str]:
    """Return the hash of each file that has one: "sha256=...". Bytecode and RECORD have none."""
    rows = [row for row in csv.reader(distribution.record.splitlines()) if len(row) > 1 and row[1]]
    outside = {row[0] for row in rows if first_outside([row[0]])}
    return {row[0]: row[1] for row in rows if row[0] not in outside}


def _digest(path: str) -> str:
    try:
        digest = hashlib.sha256(regular_content(path)).digest()
    except OSError:
        return ""
    return f"sha256={base64.urlsafe_b64encode(digest).rstrip(b'=').decode()}"
