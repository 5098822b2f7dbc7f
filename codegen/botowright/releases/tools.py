"""The user's pip or uv, which list and fetch versions if an index cannot be read directly.

pip prints the whole list. uv prints only the newest version below a bound, so its list is made from
the newest version down, as far as it is needed.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from packaging.version import Version

from botowright.errors import UsageError
from botowright.releases import wheels
from botowright.releases.pages import BOTOCORE, versions_wanted
from botowright.releases.wheels import DATA, PACKAGE
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
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from packaging.specifiers import SpecifierSet

    from botowright.system.installers import Completed

_REFUSED = re.compile(r"\(from versions: ([^)]+)\)")
_LISTED = re.compile(r"^Available versions: (.+)$", re.MULTILINE)
_NONE = "{} found no version of {}; check its index settings, e.g. {}"
_TRUE = ("1", "true", "t", "yes", "y", "on")
_ANSWERED = re.compile(r"^[\w-]+==(\S+)", re.MULTILINE)


class NoSuchVersionError(Exception):
    """A version that the indexes do not have."""


@contextmanager
def fetched_by_tool(version: str) -> Iterator[Callable[[Path, str], str]]:
    """Fetch a version. Give a function that puts its files below a prefix into a folder.

    The function returns the day of the build, "" if it is unknown. Raises NoSuchVersionError, and
    UsageError if neither pip nor uv is installed or if they cannot fetch it.
    """
    requirement = f"botocore=={version}"
    tool = installer(f"to fetch {requirement}", "install one, or pass a wheel file or a folder")
    with temporary_folder() as scratch:
        target = scratch / "target"
        if tool == "pip":
            wheel = _wheel_by_pip(requirement, target)
            yield lambda folder, prefix: wheels.unpack(wheel, folder, prefix)
        else:
            _check_fetched(install_by_uv(requirement, target), requirement)
            yield lambda folder, prefix: _copied(target, folder, prefix)


def _copied(target: Path, folder: Path, prefix: str) -> str:
    wanted = PACKAGE if prefix == DATA else prefix
    if (target / wanted).is_dir():  # the version may lack the service
        shutil.copytree(target / wanted, folder / wanted)
    (folder / DATA).mkdir(parents=True, exist_ok=True)
    return ""


def download_by_pip(requirement: str, target: Path) -> Completed:
    """Put the wheel of a requirement into a folder, in a scratch folder, and return pip's answer.

    Raises UsageError as `run_pip` does.
    """
    command = ["download", "--quiet", "--no-deps", *ONLY_WHEELS, "--dest", str(target)]
    return run_pip([*command, requirement], target.parent, requirement)


def install_by_uv(requirement: str, target: Path) -> Completed:
    """Put the files of a requirement into a folder, in a scratch folder, and return uv's answer.

    Raises UsageError as `run_uv` does.
    """
    # Without uv's cache, downloads appear in the scratch folder.
    command = ["install", "--quiet", "--no-deps", "--no-cache", *ONLY_WHEELS]
    command += ["--python", sys.executable, "--target", str(target), requirement]
    return run_uv(command, target.parent, requirement)


def _wheel_by_pip(requirement: str, target: Path) -> Path:
    completed = download_by_pip(requirement, target)
    _check_fetched(completed, requirement, unreached_index(target.parent))
    found = next(target.glob("*.whl"), None)
    if found is None:
        message = f"{requirement} has no wheel; unpack its source and pass the folder"
        raise UsageError(message)
    return found


def _check_fetched(completed: Completed, requirement: str, problem: str | None = None) -> None:
    if completed.returncode != 0:
        if problem is None and lacks_version(completed.stderr):
            raise NoSuchVersionError
        message = f"{requirement} could not be fetched: {problem or failure_reason(completed)}"
        raise UsageError(message)


@dataclass(frozen=True, slots=True)
class UvVersions:
    """The versions of a project that uv resolves, one at a time."""

    project: str = BOTOCORE
    yanked: ClassVar[frozenset[Version]] = frozenset()  # uv leaves them out

    @property
    def preferred(self) -> UvVersions:
        """Return the versions that are not yanked."""
        return self

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
        newest = _version_by_uv(self.project, f"<={upto}" if upto else "")
        while newest is not None:
            found.append(newest)
            major, minor = newest.release[:2]
            newest = _version_by_uv(self.project, f"<{major}.{minor}")
        return found[::-1]

    def newest(self) -> Version:
        """Return the newest version. Raises UsageError if uv finds none."""
        version = _version_by_uv(self.project)
        if version is None:
            nothing = _NONE.format("uv", self.project, "UV_DEFAULT_INDEX")
            raise _not_listed(self.project, nothing)
        return version

    def oldest_within(self, accepted: SpecifierSet) -> Version | None:
        """Return the oldest version that a requirement accepts, None if there is none."""
        return _version_by_uv(self.project, str(accepted), "lowest-direct")

    def newest_within(self, accepted: SpecifierSet) -> Version | None:
        """Return the newest version that a requirement accepts, None if there is none."""
        return _version_by_uv(self.project, str(accepted))

    def _down(self, bound: str) -> Iterator[Version]:
        version = _version_by_uv(self.project, bound)
        while version is not None:
            yield version
            version = _version_by_uv(self.project, f"<{version}")


def versions_by_pip(project: str) -> tuple[Version, ...]:
    """Return the released versions of a project that have a wheel for this machine.

    pip lists them if it is asked for a version that cannot exist. `pip index versions` (23.2.1)
    also lists versions that have only a source archive, so it is the second choice.
    """
    refused = _pip_answer(project, "download", "--no-deps", f"{project}==0")
    names = refused_versions(refused.stderr)
    if not names:
        listed = _LISTED.search(_pip_answer(project, "index", "versions", project).stdout)
        names = listed[1] if listed else ""
    if not _versions(names):
        reason = failure_reason(refused)
        is_empty = lacks_version(reason)
        nothing = _NONE.format("pip", project, "PIP_NO_INDEX")
        raise _not_listed(project, nothing if is_empty else reason)
    return released(names)


def refused_versions(stderr: str) -> str:
    """Return the versions that pip prints if it is asked for one that cannot exist."""
    found = _REFUSED.search(stderr)
    return found[1] if found else ""


def released(names: str) -> tuple[Version, ...]:
    """Return the released ones of some versions, oldest first. pip prints them with commas."""
    return tuple(sorted(each for each in _versions(names) if not each.is_prerelease))


def _versions(names: str) -> list[Version]:
    return [Version(name) for name in names.replace(",", " ").split() if name != "none"]


def _pip_answer(project: str, *arguments: str) -> Completed:
    """Return pip's answer. Raises UsageError if pip could not reach every index."""
    with temporary_folder() as scratch:
        command = [*arguments, "--quiet", *ONLY_WHEELS]
        completed = run_pip(command, scratch, versions_wanted(project))
        problem = unreached_index(scratch)
    if problem is not None:
        raise _not_listed(project, problem)
    return completed


def _version_by_uv(project: str, bound: str = "", resolution: str = "highest") -> Version | None:
    """Return the newest version of a project within a bound, None if there is none.

    `resolution` is uv's: "lowest-direct" gives the oldest. Raises UsageError if uv gets no answer.
    """
    command = ["compile", "--quiet", "--no-deps", "--no-header", "--no-annotate", *ONLY_WHEELS]
    command += ["--resolution", resolution, "--python", sys.executable, "-"]
    if os.environ.get("UV_OFFLINE", "").lower() in _TRUE:
        problem = "uv asks no index while UV_OFFLINE is set; unset it"
        raise _not_listed(project, problem)
    with temporary_folder() as scratch:
        completed = run_uv(command, scratch, versions_wanted(project), f"{project}{bound}\n")
    found = _ANSWERED.search(completed.stdout)
    if found is not None:
        return Version(found[1])
    # No version is within the bound, or none of them has a wheel.
    if lacks_version(completed.stderr):
        return None
    raise _not_listed(project, failure_reason(completed))


def _not_listed(project: str, problem: str) -> UsageError:
    return UsageError(f"{versions_wanted(project)} cannot be listed: {problem}")
