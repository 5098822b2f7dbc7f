"""Releases of projects with small wheels: their requirements, and some of their files.

A wheel of boto3 has 140 kB, and one of aiobotocore 90 kB, so it is fetched as a whole. The files
that are needed are kept in the user's cache folder.
"""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from packaging.requirements import InvalidRequirement, Requirement
from packaging.version import Version

from botowright.errors import UsageError
from botowright.releases import unpacked
from botowright.releases.archives import archives, offered_metadata
from botowright.releases.tools import download_by_pip, install_by_uv
from botowright.releases.wheels import unpack_files
from botowright.system import phases
from botowright.system.files import temporary_folder
from botowright.system.installers import failure_reason, installer, unreached_index
from botowright.system.regular import reading_problem, regular_content

if TYPE_CHECKING:
    from pathlib import Path

    from packaging.specifiers import Specifier, SpecifierSet

    from botowright.system.installers import Completed

METADATA = "METADATA"
_METADATA_ENTRY = "metadata"
_REQUIRES = re.compile(r"^Requires-Dist:[ \t]*(.+)$", re.MULTILINE)
_VERSION = re.compile(r"^Version:[ \t]*(\S+)", re.MULTILINE)
_WRONG_METADATA = "InvalidRequirement"  # boto3 1.2.0, as pip says it
_LOWEST = ("==", ">=", "~=")  # operators of a lower bound
_UPPER = ("==", "<", "<=", "~=")  # operators of an upper bound
_SECONDS = 1.0  # to fetch, over a fast network


class UnusableReleaseError(UsageError):
    """A version that nobody can install, or that does not name what it needs."""


@dataclass(frozen=True, slots=True)
class Project:
    """A project, and the files of its wheels that are kept."""

    name: str
    files: str  # an expression

    def keeps(self, path: str) -> bool:
        """Return whether a file of a wheel is kept."""
        info = rf"{self.name}-[\w.]+\.dist-info/{METADATA}"
        return re.fullmatch(rf"{info}|{self.files}", path) is not None


@dataclass(frozen=True, slots=True)
class Metadata:
    """The metadata of a version of a project."""

    project: str
    version: str
    requirements: tuple[str, ...]

    def accepted(self, needed: str) -> SpecifierSet:
        """Return the versions of another project that it accepts.

        Raises UnusableReleaseError if it does not name the project.
        """
        for text in self.requirements:
            with suppress(InvalidRequirement):
                requirement = Requirement(text)
                # Those with a marker belong to extras.
                if requirement.name == needed and requirement.marker is None:
                    return requirement.specifier
        message = f"{self} does not name the {needed} that it needs"
        raise UnusableReleaseError(message)

    def __str__(self) -> str:
        return f"{self.project} {self.version}"


def lowest(accepted: SpecifierSet) -> Version:
    """Return the oldest version that a requirement accepts, "0" if it has no lower bound."""
    bounds = (_bound(each) for each in accepted if each.operator in _LOWEST)
    return max(bounds, default=Version("0"))


def range_text(accepted: SpecifierSet) -> str:
    """Return the versions that a requirement accepts in words: "1.43.115 to 1.43.117".

    The bound of aiobotocore is `<1.43.118`, one more than the newest that it was tested with.
    """
    first, last = lowest(accepted), highest(accepted)
    if last is None:
        below = next((each.version for each in accepted if each.operator == "<"), "")
        return f"{first} to below {below}" if below else f"{first} and newer"
    return str(last) if first == last else f"{first} to {last}"


def highest(accepted: SpecifierSet) -> Version | None:
    """Return the newest version that a requirement accepts, None if its bounds do not tell."""
    for each in accepted:
        bound = _bound(each)
        if each.operator in {"==", "<="}:
            return bound
        if each.operator == "<" and bound.micro > 0:
            return Version(f"{bound.major}.{bound.minor}.{bound.micro - 1}")
    return None


def is_below(accepted: SpecifierSet, version: Version) -> bool:
    """Return whether a requirement accepts only versions that are older than one."""
    return any(
        each.operator in _UPPER
        and _bound(each) <= version
        and not each.contains(version, prereleases=True)
        for each in accepted
    )


def _bound(specifier: Specifier) -> Version:
    """Return the version of a bound, 1.44 for `==1.44.*`."""
    return Version(specifier.version.removesuffix(".*"))


def metadata_beside(folder: Path, project: str) -> Metadata | None:
    """Return the metadata of a project in a folder of packages, None if there is none.

    Raises UsageError if it cannot be read.
    """
    found = next(iter(sorted(folder.glob(f"{project}-*.dist-info/{METADATA}"))), None)
    if found is None:
        return None
    try:
        return _metadata(project, regular_content(found))
    except OSError as error:
        message = f"{found} cannot be read: {reading_problem(error)}"
        raise UsageError(message) from error


def release_metadata(project: Project, version: Version) -> Metadata:
    """Return the metadata of a published version, which is fetched once.

    An index can serve it by itself; otherwise the wheel is fetched. Raises UsageError as
    `release_folder` does.
    """
    whole = unpacked.entry(project.name, str(version))
    folder = unpacked.entry(_METADATA_ENTRY, project.name, str(version))
    if not unpacked.is_whole(whole) and not unpacked.is_whole(folder):
        phases.start(f"Fetching the metadata of {project.name} {version}", is_work=False)
        content = offered_metadata(project.name, version)
        if content is not None:
            unpacked.put(folder, lambda new: _put(new, project, version, content))
    if not unpacked.is_whole(folder):
        folder = release_folder(project, version)
    found = metadata_beside(folder, project.name)
    if found is None:
        message = f"{project.name} {version} has no metadata"
        raise UnusableReleaseError(message)
    return found


def release_folder(project: Project, version: Version) -> Path:
    """Return a folder with files of a published version, which is fetched once.

    Raises UsageError if it cannot be fetched.
    """
    folder = unpacked.entry(project.name, str(version))
    if not unpacked.is_whole(folder):
        unpacked.put(folder, lambda new: _fetch(project, version, new))
    return folder


def _metadata(project: str, content: bytes) -> Metadata:
    text = content.decode("utf-8", "replace").replace("\r\n", "\n").partition("\n\n")[0]
    version = _VERSION.search(text)
    return Metadata(project, version[1] if version else "0", tuple(_REQUIRES.findall(text)))


def _put(folder: Path, project: Project, version: Version, content: bytes) -> str:
    _write(folder / f"{project.name}-{version}.dist-info" / METADATA, content)
    return ""


def _fetch(project: Project, version: Version, new: Path) -> str:
    """Put the files of a version into a folder. Its day is not needed."""
    requirement = f"{project.name}=={version}"
    phases.start(f"Fetching {project.name} {version}", _SECONDS, is_work=False)
    for _, address, archive in archives({version: ()}, requirement, project.name):
        if archive is not None:
            with archive:
                return unpack_files(address, new, project.keeps, file=archive)
    tool = installer(f"to fetch {requirement}")
    with temporary_folder() as scratch:
        target = scratch / "target"
        if tool == "pip":
            completed = download_by_pip(requirement, target)
            _check(completed, requirement, unreached_index(scratch))
            return unpack_files(next(target.glob("*.whl")), new, project.keeps)
        _check(install_by_uv(requirement, target), requirement, None)
        _copy(target, new, project)
    return ""


def _copy(target: Path, folder: Path, project: Project) -> None:
    for path in target.rglob("*"):
        name = path.relative_to(target).as_posix()
        if project.keeps(name):
            _write(folder / name, regular_content(path))


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _check(completed: Completed, requirement: str, problem: str | None) -> None:
    if completed.returncode != 0:
        if _WRONG_METADATA in completed.stderr:
            message = f"{requirement} cannot be installed: its metadata is wrong"
            raise UnusableReleaseError(message)
        reason = problem or failure_reason(completed)
        message = f"{requirement} could not be fetched: {reason}"
        raise UsageError(message)
