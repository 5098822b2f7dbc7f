"""The published versions of boto3: the botocore that each accepts, and its models of resources.

A wheel of boto3 has 140 kB, so it is fetched as a whole, by the user's pip or uv.
"""

from __future__ import annotations

import re
import sys
import zipfile
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from packaging.requirements import InvalidRequirement, Requirement
from packaging.version import Version

from botowright.errors import UsageError
from botowright.releases import unpacked
from botowright.releases.tools import refused_versions, released
from botowright.releases.wheels import UNREADABLE
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
from botowright.system.regular import reading_problem, regular_content

if TYPE_CHECKING:
    from pathlib import Path

    from packaging.specifiers import SpecifierSet

    from botowright.system.installers import Completed

_ENTRY = "boto3"
_WANTED = "the versions of boto3"
_METADATA = "METADATA"
_KEPT = re.compile(r"boto3-[\w.]+\.dist-info/METADATA|boto3/data/[\w-]+/[\w-]+/resources-1\.json")
_ANSWERED = re.compile(r"^boto3==(\S+)", re.MULTILINE)
_REQUIRES = re.compile(r"^Requires-Dist:[ \t]*(botocore\b.*)$", re.MULTILINE)
_WRONG_METADATA = "InvalidRequirement"  # boto3 1.2.0, as pip says it
_LOWEST = ("==", ">=", "~=")  # operators of a lower bound
_SECONDS = 1.0  # to list or to fetch, over a fast network


class UnusableReleaseError(UsageError):
    """A version of boto3 that nobody can install: its metadata is wrong."""


@dataclass(frozen=True, slots=True)
class Boto3Release:
    """A version of boto3."""

    version: Version
    accepted: SpecifierSet  # of botocore
    folder: Path

    @property
    def oldest_botocore(self) -> Version:
        """The oldest botocore that it accepts."""
        lowest = (Version(s.version) for s in self.accepted if s.operator in _LOWEST)
        return max(lowest, default=Version("0"))

    def resources(self, service: str) -> Path | None:
        """Return the newest model of a service's resources, None if it has none."""
        found = sorted(self.folder.glob(f"boto3/data/{service}/*/resources-1.json"))
        return found[-1] if found else None


def boto3_at_least(version: Version) -> Version | None:
    """Return the oldest version of boto3 that is not older than one. None if there is none.

    Raises UsageError if neither pip nor uv is installed, or if they cannot list the versions.
    """
    if installer(f"to list {_WANTED}") == "pip":
        return next((each for each in _versions_by_pip() if each >= version), None)
    return _version_by_uv(f">={version}", "lowest-direct")


def boto3_before(version: Version) -> Version | None:
    """Return the version of boto3 before one, None if there is none. See `boto3_at_least`."""
    if installer(f"to list {_WANTED}") == "pip":
        return next((each for each in reversed(_versions_by_pip()) if each < version), None)
    return _version_by_uv(f"<{version}", "highest")


@cache
def boto3_release(version: Version) -> Boto3Release:
    """Return a published version of boto3, which is fetched once.

    Raises UsageError if it cannot be fetched, or if its metadata does not name botocore.
    """
    folder = unpacked.entry(_ENTRY, str(version))
    if not unpacked.is_whole(folder):
        unpacked.put(folder, lambda new: _fetch(version, new))
    metadata = next(folder.glob(f"*/{_METADATA}"), None)
    try:
        content = b"" if metadata is None else regular_content(metadata)
    except OSError as error:
        message = f"{metadata} cannot be read: {reading_problem(error)}"
        raise UsageError(message) from error
    return Boto3Release(version, _accepted(content, version), folder)


def _accepted(metadata: bytes, version: Version) -> SpecifierSet:
    for text in _REQUIRES.findall(metadata.decode("utf-8", "replace")):
        try:
            requirement = Requirement(text)
        except InvalidRequirement:
            continue
        if requirement.marker is None:  # others belong to extras
            return requirement.specifier
    message = f"boto3 {version} does not name the botocore that it needs"
    raise UsageError(message)


def _fetch(version: Version, new: Path) -> str:
    """Put the metadata and the models of a version into a folder. Its day is not needed."""
    requirement = f"boto3=={version}"
    phases.start(f"Fetching boto3 {version}", _SECONDS, is_work=False)
    tool = installer(f"to fetch {requirement}")
    with temporary_folder() as scratch:
        target = scratch / "target"
        command = ["download", "--quiet", "--no-deps", *ONLY_WHEELS, "--dest", str(target)]
        if tool == "pip":
            completed = run_pip([*command, requirement], scratch, requirement)
            _check(completed, requirement, unreached_index(scratch))
            _unpack(next(target.glob("*.whl")), new)
        else:
            command = ["install", "--quiet", "--no-deps", "--no-cache", *ONLY_WHEELS]
            command += ["--python", sys.executable, "--target", str(target), requirement]
            _check(run_uv(command, scratch, requirement), requirement, None)
            _copy(target, new)
    return ""


def _unpack(wheel: Path, folder: Path) -> None:
    try:
        with zipfile.ZipFile(wheel) as archive:
            for entry in archive.infolist():
                if _KEPT.fullmatch(entry.filename):
                    _write(folder / entry.filename, archive.read(entry))
    except UNREADABLE as error:
        message = f"{wheel.name} cannot be read: {error}"
        raise UsageError(message) from error


def _copy(target: Path, folder: Path) -> None:
    for path in target.rglob("*"):
        name = path.relative_to(target).as_posix()
        if _KEPT.fullmatch(name):
            _write(folder / name, regular_content(path))


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


@cache
def _versions_by_pip() -> tuple[Version, ...]:
    phases.start("Listing the versions of boto3", _SECONDS, is_work=False)
    command = ["download", "--no-deps", "boto3==0", "--quiet", *ONLY_WHEELS]
    with temporary_folder() as scratch:
        completed = run_pip(command, scratch, _WANTED)
        problem = unreached_index(scratch)
    names = refused_versions(completed.stderr)
    if problem is not None or names in {"", "none"}:
        raise _not_listed(problem or failure_reason(completed))
    return released(names)


@cache
def _version_by_uv(bound: str, resolution: str) -> Version | None:
    command = ["compile", "--quiet", "--no-deps", "--no-header", "--no-annotate", *ONLY_WHEELS]
    command += ["--resolution", resolution, "--python", sys.executable, "-"]
    with temporary_folder() as scratch:
        completed = run_uv(command, scratch, _WANTED, f"boto3{bound}\n")
    found = _ANSWERED.search(completed.stdout)
    if found is not None:
        return Version(found[1])
    if lacks_version(completed.stderr):
        return None
    raise _not_listed(failure_reason(completed))


def _check(completed: Completed, requirement: str, problem: str | None) -> None:
    if completed.returncode != 0:
        if _WRONG_METADATA in completed.stderr:
            message = f"{requirement} cannot be installed: its metadata is wrong"
            raise UnusableReleaseError(message)
        reason = problem or failure_reason(completed)
        message = f"{requirement} could not be fetched: {reason}"
        raise UsageError(message)


def _not_listed(problem: str) -> UsageError:
    return UsageError(f"the versions of boto3 cannot be listed: {problem}")
