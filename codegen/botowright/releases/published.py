"""The published versions of a project that have a wheel. The user's indexes list them."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from datetime import date, datetime, timezone
from functools import cache
from hashlib import sha256
from typing import TYPE_CHECKING, TypeAlias

from packaging.version import Version

from botowright.errors import UsageError
from botowright.releases import archives
from botowright.releases.pages import BOTOCORE, versions_wanted
from botowright.releases.tools import UvVersions, versions_by_pip
from botowright.system import cache as kept_results
from botowright.system import phases
from botowright.system.installers import installer
from botowright.system.notices import tell

if TYPE_CHECKING:
    from collections.abc import Sequence

    from packaging.specifiers import SpecifierSet

_KIND = "versions"
_LIST_SECONDS = 1.5  # over a fast network


def version_of(text: str, usage: str) -> Version:
    """Return the version that a text names.

    Raises UsageError if it does not name one. `usage` says which values the user's option takes.
    """
    try:
        return Version(text)
    except ValueError as error:  # InvalidVersion, or a number of more than 4,300 digits
        message = f"{text!r} is not a version; {usage}"
        raise UsageError(message) from error


def no_such_version(version: Version | str) -> UsageError:
    """Return the error for a version that has no wheel. It names the newest version.

    Raises UsageError if the versions cannot be listed.
    """
    newest = published_versions().newest()
    return UsageError(f"there is no wheel of botocore {version}; the newest is {newest}")


@cache
def published_versions(project: str = BOTOCORE) -> PublishedVersions:
    """Return the published versions of a project.

    Raises UsageError if neither pip nor uv is installed, if an index does not answer, or if no
    version is found.
    """
    phases.start(f"Listing {versions_wanted(project)}", _LIST_SECONDS, is_work=False)
    tool = installer(f"to list {versions_wanted(project)}")
    wheels = archives.offered_wheels(project) or {}
    offered = sorted(version for version in wheels if not version.is_prerelease)
    if offered:
        yanked = frozenset(version for version in offered if wheels[version].is_yanked)
        return ListedVersions(tuple(offered), yanked)
    return ListedVersions(versions_by_pip(project)) if tool == "pip" else UvVersions(project)


@cache
def known_versions(project: str) -> PublishedVersions:
    """Return the published versions of a project. Without an index they are those of the last list.

    A list is kept in the user's cache folder. Raises UsageError as `published_versions` does.
    """
    key = _key(project)
    try:
        found = published_versions(project)
        if isinstance(found, UvVersions):
            found.newest()  # Otherwise uv would say only later that it reaches no index.
    except UsageError as error:
        kept = _kept_versions(key)
        if kept is None:
            raise
        listed, versions = kept
        tell(f"{error}; the list of {listed} is used")
        return versions
    if isinstance(found, ListedVersions):
        texts = [[*map(str, versions)] for versions in (found.versions, found.yanked)]
        kept_results.write(
            _KIND, key, json.dumps([str(datetime.now(tz=timezone.utc).date()), *texts]).encode()
        )
    return found


def _key(project: str) -> str:
    """Return the name of a list. Another index has other versions, and a wheel names its Python."""
    places = archives.sources()
    found = (*places.indexes, *places.find_links) if places is not None else ()
    digest = sha256(repr(found).encode()).hexdigest()[:16]
    return f"{project}-{sys.version_info[0]}.{sys.version_info[1]}-{digest}"


def _kept_versions(key: str) -> tuple[date, ListedVersions] | None:
    """Return the list that is kept, with its day; None if it is missing or has another form."""
    try:
        day, *texts = json.loads(kept_results.read(_KIND, key) or b"")
        versions, yanked = (tuple(map(Version, each)) for each in texts)
        return date.fromisoformat(day), ListedVersions(versions, frozenset(yanked))
    except (ValueError, TypeError):
        return None


@dataclass(frozen=True, slots=True)
class ListedVersions:
    """A list, oldest first. A yanked version is chosen only if no other is right (PEP 592)."""

    versions: tuple[Version, ...]
    yanked: frozenset[Version] = frozenset()

    @property
    def preferred(self) -> ListedVersions:
        """Return the versions that are not yanked, all of them if every one is."""
        kept = tuple(version for version in self.versions if version not in self.yanked)
        return ListedVersions(kept) if kept else ListedVersions(self.versions)

    def between(self, after: Version | None, upto: Version) -> list[Version]:
        """Return the versions above `after`, up to and with `upto`, oldest first."""
        return [v for v in self.versions if (after is None or v > after) and v <= upto]

    def series_ends(self, upto: Version | None = None) -> list[Version]:
        """Return the newest version of each minor series, oldest first."""
        ends = {v.release[:2]: v for v in self.versions if upto is None or v <= upto}
        return list(ends.values())

    def newest(self) -> Version:
        """Return the newest version."""
        return self.preferred.versions[-1]

    def oldest_within(self, accepted: SpecifierSet) -> Version | None:
        """Return the oldest version that a requirement accepts, None if there is none."""
        return self._first_within(accepted, self.versions)

    def newest_within(self, accepted: SpecifierSet) -> Version | None:
        """Return the newest version that a requirement accepts, None if there is none."""
        return self._first_within(accepted, self.versions[::-1])

    def _first_within(self, accepted: SpecifierSet, versions: Sequence[Version]) -> Version | None:
        preferred = sorted(versions, key=self.yanked.__contains__)  # the others keep their order
        return next((v for v in preferred if v in accepted), None)


PublishedVersions: TypeAlias = ListedVersions | UvVersions
