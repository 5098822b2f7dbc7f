"""The published versions of botocore that have a wheel. The user's pip or uv lists them.

pip prints the whole list. uv prints only the newest version below a bound, so its list is made from
the newest version down, as far as it is needed.
"""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, TypeAlias

from packaging.version import Version

from botowright.errors import UsageError
from botowright.system import phases
from botowright.system.files import temporary_folder
from botowright.system.installers import (
    ONLY_WHEELS,
    failure_reason,
    installer,
    lacks_version,
    run_pip,
    run_uv,
    unreached_index,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from botowright.system.installers import Completed

_REFUSED = re.compile(r"\(from versions: ([^)]+)\)")
_LISTED = re.compile(r"^Available versions: (.+)$", re.MULTILINE)
_LIST_SECONDS = 2.0  # over a fast network
_WANTED = "the versions of botocore"
_NONE = "{} found no version of botocore; check its index settings, e.g. {}"
_TRUE = ("1", "true", "t", "yes", "y", "on")
_ANSWERED = re.compile(r"^botocore==(\S+)", re.MULTILINE)


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

    Raises UsageError if neither pip nor uv is installed, or if pip finds no version.
    """
    phases.start("Listing the versions of botocore", _LIST_SECONDS, is_work=False)
    if installer("to list the versions of botocore") == "pip":
        return PipVersions(_versions_by_pip())
    return UvVersions()


@dataclass(frozen=True, slots=True)
class PipVersions:
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


@dataclass(frozen=True, slots=True)
class UvVersions:
    """The versions that uv resolves, one at a time."""

    def between(self, after: Version | None, upto: Version) -> list[Version]:
        """Return the versions above `after`, up to and with `upto`, oldest first."""
        found = []
        for version in self._down(f"<={upto}"):
            if after is not None and version <= after:
                break
            found.append(version)
        return found[::-1]

    def series_ends(self, upto: Version | None = None) -> list[Version]:
        """Return the newest version of each minor series, oldest first."""
        found = []
        newest = _newest_by_uv(f"<={upto}" if upto else "")
        while newest is not None:
            found.append(newest)
            major, minor = newest.release[:2]
            newest = _newest_by_uv(f"<{major}.{minor}")
        return found[::-1]

    def newest(self) -> Version:
        """Return the newest version. Raises UsageError if uv finds none."""
        version = _newest_by_uv("")
        if version is None:
            raise _not_listed(_NONE.format("uv", "UV_DEFAULT_INDEX"))
        return version

    def _down(self, bound: str) -> Iterator[Version]:
        version = _newest_by_uv(bound)
        while version is not None:
            yield version
            version = _newest_by_uv(f"<{version}")


PublishedVersions: TypeAlias = PipVersions | UvVersions


def _versions_by_pip() -> tuple[Version, ...]:
    """Return the released versions that have a wheel for this machine.

    pip lists them if it is asked for a version that cannot exist. `pip index versions` (23.2.1)
    also lists versions that have only a source archive, so it is the second choice.
    """
    refused = _pip_answer("download", "--no-deps", "botocore==0")
    found = _REFUSED.search(refused.stderr)
    if found is None:
        listed = _pip_answer("index", "versions", "botocore")
        found = _LISTED.search(listed.stdout)
    names = found[1].replace(",", " ").split() if found else []
    versions = [Version(name) for name in names if name != "none"]
    if not versions:
        reason = failure_reason(refused)
        is_empty = lacks_version(reason)
        raise _not_listed(_NONE.format("pip", "PIP_NO_INDEX") if is_empty else reason)
    return tuple(sorted(version for version in versions if not version.is_prerelease))


def _pip_answer(*arguments: str) -> Completed:
    """Return pip's answer. Raises UsageError if pip could not reach every index."""
    with temporary_folder() as scratch:
        completed = run_pip([*arguments, "--quiet", *ONLY_WHEELS], scratch, _WANTED)
        problem = unreached_index(scratch)
    if problem is not None:
        raise _not_listed(problem)
    return completed


def _newest_by_uv(bound: str) -> Version | None:
    """Return the newest version within a bound, None if there is none.

    Raises UsageError if uv gets no answer.
    """
    command = ["compile", "--quiet", "--no-deps", "--no-header", "--no-annotate", *ONLY_WHEELS]
    command += ["--python", sys.executable, "-"]
    if os.environ.get("UV_OFFLINE", "").lower() in _TRUE:
        problem = "uv asks no index while UV_OFFLINE is set; unset it"
        raise _not_listed(problem)
    with temporary_folder() as scratch:
        completed = run_uv(command, scratch, _WANTED, f"botocore{bound}\n")
    found = _ANSWERED.search(completed.stdout)
    if found is not None:
        return Version(found[1])
    # No version is within the bound, or none of them has a wheel.
    if lacks_version(completed.stderr):
        return None
    raise _not_listed(failure_reason(completed))


def _not_listed(problem: str) -> UsageError:
    return UsageError(f"the versions of botocore cannot be listed: {problem}")
