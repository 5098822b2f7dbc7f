"""The data folder of a botocore that is not installed: of a version, a wheel file or a folder.

The data and the modules of a wheel are unpacked into the user's cache folder. They are read, and
never imported.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
from typing import TYPE_CHECKING

from botowright.errors import UsageError
from botowright.releases import unpacked, wheels
from botowright.releases.published import no_such_version, version_of
from botowright.releases.wheels import DATA, PACKAGE
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
    from collections.abc import Iterable
    from pathlib import Path

    from botowright.system.installers import Completed

UNKNOWN_VERSION = "0"
_OPTION = "--botocore takes a version like 1.44.5, a wheel or a folder"
_RELEASES = "releases"
_SERVICES = "services"
_FETCH_SECONDS = 4.0  # of a version, over a fast network
_UNPACK_SECONDS = 1.2
_REQUIREMENT = "botocore=="


def data_of_folder(folder: Path, usage: str = _OPTION) -> tuple[Path, str]:
    """Return the data folder that a path means, and the version of the botocore beside it.

    The path may be the data folder, the botocore package, or a folder that holds the package. The
    version is "0" if none is found. Raises UsageError if the path is not a folder. `usage` says
    which values the user's option takes.
    """
    if not os.path.isdir(folder):
        problem = "is not a folder" if os.path.lexists(folder) else "does not exist"
        message = f"{folder} {problem}; {usage}"
        raise UsageError(message)
    for inner in (folder / "botocore" / "data", folder / "data"):
        if inner.is_dir():
            return inner, _version_beside(inner)
    return folder, _version_beside(folder)


def data_of_wheel(wheel: Path) -> tuple[Path, str]:
    """Return the data folder of a botocore wheel, which is unpacked once, and its version."""
    version = wheels.version_of_wheel(wheel)
    # The digest tells a rebuilt wheel of the same version from the former one.
    folder = unpacked.entry(_RELEASES, f"wheel-{version}-{wheels.digest(wheel)}")
    if not unpacked.is_whole(folder):
        phases.start("Unpacking the wheel", _UNPACK_SECONDS)
        unpacked.put(folder, lambda new: wheels.unpack(wheel, new))
    return folder / DATA, version


def data_of_version(version: str) -> tuple[Path, str]:
    """Return the data folder of a published version, and the version as PEP 440 spells it.

    A version is fetched once. Raises UsageError if the text is not a version, if neither pip nor uv
    is installed, or if they do not find the version.
    """
    version = str(version_of(version, _OPTION))
    folder = unpacked.entry(_RELEASES, version)
    if not unpacked.is_whole(folder):
        unpacked.put(folder, lambda new: _fetch(version, new, DATA))
    return folder / DATA, version


def service_of_version(version: str, service_name: str) -> Path:
    """Return a data folder of a published version with one service. It is empty without it.

    A version is fetched once. Only that service is kept, unless the whole version is already there.
    Raises UsageError as `data_of_version` does.
    """
    folder = unpacked.entry(_SERVICES, service_name, version)
    whole = unpacked.entry(_RELEASES, version)
    if unpacked.is_whole(whole):
        return whole / DATA
    if not unpacked.is_whole(folder):
        unpacked.put(folder, lambda new: _fetch(version, new, f"{DATA}{service_name}/"))
    return folder / DATA


def release_date(data_folder: Path) -> str:
    """Return the day on which a version was built, e.g. "2021-07-01"; "" if it is unknown.

    The cache folder keeps it beside models from a wheel. Other folders, and versions that uv
    fetched, have no date.
    """
    return unpacked.release_date(data_folder.parent.parent)


def expect_versions(versions: Iterable[str], service_name: str | None) -> None:
    """Announce the time of fetching those versions that are not there yet.

    With a service's name, only that service is needed.
    """
    for version in versions:
        places = [unpacked.entry(_RELEASES, version)]
        if service_name:
            places.append(unpacked.entry(_SERVICES, service_name, version))
        if not any(place.is_dir() for place in places):
            phases.expect(_fetching(version), _FETCH_SECONDS, is_work=False)


def _fetching(version: str) -> str:
    return f"Fetching botocore {version}"


def _fetch(version: str, folder: Path, prefix: str) -> str:
    """Put the files of a version below a prefix into a folder. Return the day of its build."""
    requirement = f"{_REQUIREMENT}{version}"
    phases.start(_fetching(version), _FETCH_SECONDS, is_work=False)
    tool = installer(f"to fetch {requirement}", "install one, or pass a wheel file or a folder")
    with temporary_folder() as scratch:
        target = scratch / "target"
        if tool == "pip":
            return wheels.unpack(_wheel_by_pip(requirement, target), folder, prefix)
        _install_with_uv(requirement, target)
        wanted = PACKAGE if prefix == DATA else prefix
        if (target / wanted).is_dir():  # the version may lack the service
            shutil.copytree(target / wanted, folder / wanted)
        (folder / DATA).mkdir(parents=True, exist_ok=True)
        return ""


def _wheel_by_pip(requirement: str, target: Path) -> Path:
    command = ["download", "--quiet", "--no-deps", *ONLY_WHEELS, "--dest", str(target)]
    completed = run_pip([*command, requirement], target.parent, requirement)
    _check_fetched(completed, requirement, unreached_index(target.parent))
    found = next(target.glob("*.whl"), None)
    if found is None:
        message = f"{requirement} has no wheel; unpack its source and pass the folder"
        raise UsageError(message)
    return found


def _install_with_uv(requirement: str, target: Path) -> None:
    # Without uv's cache, downloads appear in the temporary folder.
    command = ["install", "--quiet", "--no-deps", "--no-cache", *ONLY_WHEELS]
    command += ["--python", sys.executable, "--target", str(target), requirement]
    _check_fetched(run_uv(command, target.parent, requirement), requirement)


def _check_fetched(completed: Completed, requirement: str, problem: str | None = None) -> None:
    if completed.returncode != 0:
        if problem is None and lacks_version(completed.stderr):
            raise no_such_version(requirement.removeprefix(_REQUIREMENT))
        message = f"{requirement} could not be fetched: {problem or failure_reason(completed)}"
        raise UsageError(message)


def _version_beside(data_folder: Path) -> str:
    init = data_folder.parent / "__init__.py"
    try:
        text = regular_content(init).decode("utf-8")
    except FileNotFoundError:
        return UNKNOWN_VERSION
    except (OSError, ValueError) as error:
        message = f"{init} cannot be read: {reading_problem(error)}; name another botocore"
        raise UsageError(message) from error
    found = re.search(r"""^__version__ = ['"]([^'"]+)['"]""", text, re.MULTILINE)
    return found[1] if found else UNKNOWN_VERSION
