"""The published versions of botocore that have a wheel. The user's indexes list them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

from packaging.version import Version

from botowright.errors import UsageError
from botowright.releases.archives import offered_wheels
from botowright.releases.tools import UvVersions, versions_by_pip
from botowright.system import phases
from botowright.system.installers import installer

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
def published_versions() -> PublishedVersions:
    """Return the published versions.

    Raises UsageError if neither pip nor uv is installed, if an index does not answer, or if no
    version is found.
    """
    phases.start("Listing the versions of botocore", _LIST_SECONDS, is_work=False)
    tool = installer("to list the versions of botocore")
    offered = [version for version in offered_wheels() or () if not version.is_prerelease]
    if offered:
        return ListedVersions(tuple(sorted(offered)))
    return ListedVersions(versions_by_pip()) if tool == "pip" else UvVersions()


@dataclass(frozen=True, slots=True)
class ListedVersions:
    """A list, oldest first."""

    versions: tuple[Version, ...]

    def between(self, after: Version | None, upto: Version) -> list[Version]:
        """Return the versions above `after`, up to and with `upto`, oldest first."""
        return [v for v in self.versions if (after is None or v > after) and v <= upto]

    def series_ends(self, upto: Version | None = None) -> list[Version]:
        """Return the newest version of each minor series, oldest first."""
        ends = {v.release[:2]: v for v in self.versions if upto is None or v <= upto}
        return list(ends.values())

    def newest(self) -> Version:
        """Return the newest version."""
        return self.versions[-1]


PublishedVersions: TypeAlias = ListedVersions | UvVersions
