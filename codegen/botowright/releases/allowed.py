"""The releases of aiobotocore and aioboto3, and the botocore that each allows.

aiobotocore allows only the few versions of botocore that it was tested with, and aioboto3 only one
aiobotocore. Each release allows newer ones than the release before, so a bisection finds the newest
that allows a botocore.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from packaging.version import Version

from botowright.errors import UsageError
from botowright.releases.pages import BOTOCORE
from botowright.releases.projects import (
    Metadata,
    Project,
    UnusableReleaseError,
    highest,
    is_below,
    lowest,
    range_text,
    release_folder,
    release_metadata,
)
from botowright.releases.published import known_versions

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from packaging.specifiers import SpecifierSet

    from botowright.releases.published import PublishedVersions

_ALL = Version("100000")  # newer than all


class NotAllowedError(UsageError):
    """No release of a library with a wheel allows a botocore. Only wheels are read."""


@dataclass(frozen=True, slots=True)
class Allowed:
    """A release with the libraries that it needs, and the botocore that these allow."""

    releases: tuple[Metadata, ...]  # each needs the next one
    botocore: SpecifierSet

    def __str__(self) -> str:
        first, *needed = map(str, self.releases)
        return f"{first} ({', '.join(needed)})" if needed else first

    @property
    def versions(self) -> dict[str, str]:
        """Return the version of each library."""
        return {each.project: each.version for each in self.releases}

    @property
    def folders(self) -> dict[str, Path]:
        """Return the folder of each library's modules. Missing ones are fetched."""
        return {
            each.project: release_folder(library_project(each.project), Version(each.version))
            / each.project
            for each in self.releases
        }


def newest_allowing(botocore: Version, libraries: Sequence[str]) -> Allowed:
    """Return the newest release of a library that allows a botocore.

    `libraries` has the library and those that it needs. A yanked release counts only if no other
    allows it. Raises UsageError if no release allows it, or if nothing can be fetched.
    """
    published = known_versions(libraries[0])
    try:
        return _newest_allowing(botocore, libraries, published.preferred)
    except NotAllowedError:
        if not published.yanked:
            raise
        with suppress(NotAllowedError):
            return _newest_allowing(botocore, libraries, published)
        raise


def _newest_allowing(
    botocore: Version, libraries: Sequence[str], published: PublishedVersions
) -> Allowed:
    versions = published.between(None, _ALL)
    found = newer = None
    low, high = 0, len(versions)
    middle = high - 1  # most users have a recent botocore
    while low < high:
        tried = _usable(libraries, versions[middle:high])
        if tried is None or lowest(tried.botocore) > botocore:
            newer, high = tried or newer, middle
        else:
            found, low = tried, middle + 1
        middle = (low + high) // 2
    if found is None or botocore not in found.botocore:
        raise _not_allowed(botocore, libraries[0], found or newer)
    return found


def oldest_allowing(botocore: Version, libraries: Sequence[str]) -> Allowed | None:
    """Return the oldest release of a library that allows a botocore or a newer one.

    None if there is none. Raises UsageError if nothing can be fetched.
    """
    versions = known_versions(libraries[0]).preferred.between(None, _ALL)
    found = None
    low, high = 0, len(versions)
    while low < high:
        middle = (low + high) // 2
        tried = _usable(libraries, versions[middle:high])
        if tried is not None and is_below(tried.botocore, botocore):
            low = middle + 1
        else:
            found, high = tried or found, middle
    return found


def release_of_versions(libraries: Sequence[str], versions: Mapping[str, str]) -> Allowed:
    """Return the release of a library that has a version, with those that it needs.

    Raises UsageError if nothing can be fetched.
    """
    releases = tuple(
        release_metadata(library_project(name), Version(versions[name])) for name in libraries
    )
    return Allowed(releases, releases[-1].accepted(BOTOCORE))


def newest(libraries: Sequence[str]) -> tuple[Allowed, str]:
    """Return the newest release of a library, and the newest botocore that it allows.

    Raises UsageError if nothing can be fetched.
    """
    found = _usable(libraries, [known_versions(libraries[0]).newest()])
    botocore = found and known_versions(BOTOCORE).newest_within(found.botocore)
    if found is None or botocore is None:
        message = f"no published botocore is allowed by {found or libraries[0]}"
        raise UsageError(message)
    return found, str(botocore)


def _usable(libraries: Sequence[str], versions: Sequence[Version]) -> Allowed | None:
    """Return the oldest usable one of some versions, None if none is usable."""
    for version in versions:
        try:
            return _allowed(libraries, version)
        except UnusableReleaseError:
            continue
    return None


def _allowed(libraries: Sequence[str], version: Version) -> Allowed:
    releases = [release_metadata(library_project(libraries[0]), version)]
    for name in libraries[1:]:
        accepted = releases[-1].accepted(name)
        needed = known_versions(name).newest_within(accepted)
        if needed is None:
            message = f"{releases[-1]} needs {name}{accepted}, which no index has"
            raise UnusableReleaseError(message)
        releases.append(release_metadata(library_project(name), needed))
    return Allowed(tuple(releases), releases[-1].accepted(BOTOCORE))


def _not_allowed(botocore: Version, library: str, nearest: Allowed | None) -> NotAllowedError:
    if nearest is None:
        return NotAllowedError(
            f"no wheel of {library} allows botocore {botocore}; name another with --botocore"
        )
    way_out = highest(nearest.botocore) or lowest(nearest.botocore)
    return NotAllowedError(
        f"no wheel of {library} allows botocore {botocore}; {nearest} allows "
        f"{range_text(nearest.botocore)}; use --botocore {way_out}"
    )


def library_project(name: str) -> Project:
    """Return the project of an asynchronous library, with its modules."""
    return Project(name, rf"{name}/(?:[\w-]+/)*[\w-]+\.py")
