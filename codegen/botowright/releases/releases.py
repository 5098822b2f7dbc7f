"""The models of a botocore that is not installed: a version's wheel, a wheel file, a folder.

The data and the modules of a wheel are unpacked into the user's cache folder, and never imported:
the models are loaded, the modules' sources are read.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from packaging.version import Version

from botowright.errors import UsageError
from botowright.load.source import UNKNOWN_VERSION
from botowright.releases import unpacked, wheels
from botowright.releases.installers import (
    ONLY_WHEELS,
    has_pip,
    reason_of,
    run_pip,
    run_uv,
    unreached,
    uv_path,
)
from botowright.releases.wheels import DATA, PACKAGE
from botowright.system.regular import regular_content

if TYPE_CHECKING:
    from botowright.releases.installers import Done

_RELEASES = "releases"


def data_of_folder(folder: Path) -> tuple[Path, str]:
    """Return the data folder that a path means, and the version beside it ("0" where none is).

    The path may be the data folder, the botocore package, or a folder that holds the package.
    """
    if not os.path.isdir(folder):
        message = f"{folder} is not a folder. --botocore takes a version, a wheel or a folder"
        raise UsageError(message)
    for inner in (folder / "botocore" / "data", folder / "data"):
        if inner.is_dir():
            return inner, _version_beside(inner)
    return folder, _version_beside(folder)


def data_of_wheel(wheel: Path) -> tuple[Path, str]:
    """Return the models of a botocore wheel, unpacked once, and its version."""
    version = wheels.version_of_wheel(wheel)
    # A rebuilt wheel of the same version is another wheel.
    folder = unpacked.entry(_RELEASES, f"wheel-{version}-{wheels.digest(wheel)}")
    if not unpacked.is_whole(folder):
        unpacked.put(folder, lambda new: wheels.unpack(wheel, new))
    return folder / DATA, version


def data_of_version(version: str) -> tuple[Path, str]:
    """Return the models of a published version, fetched once, and the version as PEP 440 spells it.

    Raises UsageError where the version is none, or pip and uv are missing or find nothing.
    """
    try:
        version = str(Version(version))
    except ValueError as error:  # InvalidVersion, or a number of more than 4,300 digits
        message = f"{version!r} is neither a version, nor a wheel, nor a folder"
        raise UsageError(message) from error
    folder = unpacked.entry(_RELEASES, version)
    if not unpacked.is_whole(folder):
        unpacked.put(folder, lambda new: _fetch(version, new, DATA))
    return folder / DATA, version


def service_of_version(version: str, service_name: str) -> Path:
    """Return a data folder of a published version that holds one service, or nothing.

    Fetched once; of the wheel no more than that service is kept, unless all of it is there.
    Raises UsageError as `data_of_version` does.
    """
    folder = unpacked.entry("services", service_name, version)
    whole = unpacked.entry(_RELEASES, version)
    if unpacked.is_whole(whole):
        return whole / DATA
    if not unpacked.is_whole(folder):
        unpacked.put(folder, lambda new: _fetch(version, new, f"{DATA}{service_name}/"))
    return folder / DATA


def release_date(data_folder: Path) -> str:
    """Return the day on which a version was built, "2021-07-01"; "" where it is not known.

    It is kept beside the models that are taken out of a wheel; a folder of another origin, and what
    uv fetched, have none.
    """
    return unpacked.release_date(data_folder.parent.parent)


def _fetch(version: str, folder: Path, prefix: str) -> str:
    """Put what is wanted of a version into a folder; return the day when it was built."""
    requirement = f"botocore=={version}"
    with tempfile.TemporaryDirectory() as scratch:
        target = Path(scratch) / "target"
        if has_pip():
            return wheels.unpack(_downloaded(requirement, target), folder, prefix)
        if uv_path() is not None:
            _install(requirement, target)
            wanted = PACKAGE if prefix == DATA else prefix
            if (target / wanted).is_dir():  # the version may not have the service
                shutil.copytree(target / wanted, folder / wanted)
            (folder / DATA).mkdir(parents=True, exist_ok=True)
            return ""
    message = f"neither pip nor uv is there to fetch {requirement}; pass a wheel file or a folder"
    raise UsageError(message)


def _downloaded(requirement: str, target: Path) -> Path:
    command = ["download", "--quiet", "--no-deps", *ONLY_WHEELS, "--dest", str(target)]
    done = run_pip([*command, requirement], target.parent, requirement)
    _check(done, requirement, unreached(target.parent))
    found = next(target.glob("*.whl"), None)
    if found is None:
        message = f"{requirement} has no wheel; unpack its source and pass the folder"
        raise UsageError(message)
    return found


def _install(requirement: str, target: Path) -> None:
    # Without the cache of uv, what arrives shows in the temporary folder.
    command = ["install", "--quiet", "--no-deps", "--no-cache", *ONLY_WHEELS]
    command += ["--python", sys.executable, "--target", str(target), requirement]
    _check(run_uv(command, target.parent, requirement), requirement)


def _check(done: Done, requirement: str, problem: str | None = None) -> None:
    if done.returncode != 0:
        message = f"{requirement} could not be fetched: {problem or reason_of(done)}"
        raise UsageError(message)


def _version_beside(data_folder: Path) -> str:
    init = data_folder.parent / "__init__.py"
    try:
        text = regular_content(init).decode("utf-8")
    except FileNotFoundError:
        return UNKNOWN_VERSION
    except (OSError, ValueError) as error:
        message = f"{init} cannot be read: {error}"
        raise UsageError(message) from error
    found = re.search(r"""^__version__ = ['"]([^'"]+)['"]""", text, re.MULTILINE)
    return found[1] if found else UNKNOWN_VERSION
