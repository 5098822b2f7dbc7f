"""The published versions of boto3: the botocore that each accepts, and its models of resources."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from packaging.specifiers import SpecifierSet

from botowright.releases.projects import Project, lowest, release_folder, release_metadata
from botowright.releases.published import published_versions

if TYPE_CHECKING:
    from pathlib import Path

    from packaging.version import Version

_BOTO3 = Project("boto3", r"boto3/data/[\w-]+/[\w-]+/resources-1\.json")


@dataclass(frozen=True, slots=True)
class Boto3Release:
    """A version of boto3."""

    version: Version
    accepted: SpecifierSet  # of botocore
    folder: Path

    @property
    def oldest_botocore(self) -> Version:
        """The oldest botocore that it accepts."""
        return lowest(self.accepted)

    def resources(self, service: str) -> Path | None:
        """Return the newest model of a service's resources, None if it has none."""
        found = sorted(self.folder.glob(f"boto3/data/{service}/*/resources-1.json"))
        return found[-1] if found else None


def boto3_at_least(version: Version) -> Version | None:
    """Return the oldest version of boto3 that is not older than one. None if there is none.

    Raises UsageError if neither pip nor uv is installed, or if they cannot list the versions.
    """
    return published_versions(_BOTO3.name).oldest_within(SpecifierSet(f">={version}"))


def boto3_before(version: Version) -> Version | None:
    """Return the version of boto3 before one, None if there is none. See `boto3_at_least`."""
    return published_versions(_BOTO3.name).newest_within(SpecifierSet(f"<{version}"))


@cache
def boto3_release(version: Version) -> Boto3Release:
    """Return a published version of boto3, which is fetched once.

    Raises UsageError if it cannot be fetched, or if its metadata does not name botocore.
    """
    folder = release_folder(_BOTO3, version)
    accepted = release_metadata(_BOTO3, version).accepted("botocore")
    return Boto3Release(version, accepted, folder)
