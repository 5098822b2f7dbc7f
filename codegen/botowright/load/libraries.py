"""The sources of libraries that are built on botocore: aiobotocore and aioboto3.

They are those beside the botocore that is read. Otherwise the newest release that allows this
botocore is fetched. Nothing is imported.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import botocore as installed
from packaging.version import Version

from botowright.errors import UsageError
from botowright.load.source import package_beside
from botowright.releases.allowed import NotAllowedError, newest, newest_allowing
from botowright.releases.data_folders import UNKNOWN_VERSION
from botowright.releases.projects import highest, lowest, metadata_beside, range_text
from botowright.system.notices import tell
from botowright.system.regular import reading_problem
from botowright.system.stamps import stamps_below

if TYPE_CHECKING:
    from collections.abc import Sequence

    from botowright.load.source import ModelSource

_BOTOCORE = "botocore"


def with_libraries(source: ModelSource, libraries: Sequence[str]) -> ModelSource:
    """Return a source that has the sources of some libraries too.

    `libraries` has each library before those that it needs. Raises UsageError if the libraries and
    the botocore do not allow each other, or if nothing can be fetched.
    """
    if not libraries:
        return source
    package = source.botocore_package
    beside = {} if package is None else packages_beside(package, libraries)
    if package is not None and len(beside) == len(libraries):
        _check_versions(package.parent, libraries, source.botocore_version)
    else:
        beside = _fetched(source, libraries)
    for folder in beside.values():
        _check_readable(folder)
    folders = tuple((name, str(folder)) for name, folder in beside.items())
    return replace(source, libraries=folders)


def packages_beside(botocore: Path, libraries: Sequence[str]) -> dict[str, Path]:
    """Return the folders of those libraries that are installed beside a botocore."""
    found = {name: package_beside(botocore, name) for name in libraries}
    return {name: folder for name, folder in found.items() if folder is not None}


def newest_botocore(libraries: Sequence[str]) -> str | None:
    """Return the newest botocore that the newest release of some libraries allows.

    None if they are beside our own botocore, which is then read. Raises UsageError if nothing can
    be fetched.
    """
    if len(packages_beside(Path(installed.BOTOCORE_ROOT), libraries)) == len(libraries):
        return None
    try:
        found, version = newest(libraries)
    except UsageError as error:
        raise _unfetched(libraries, error) from error
    tell(f"{libraries[0]} is not installed here; {found} and botocore {version} are read")
    return version


def _check_readable(folder: Path) -> None:
    """Raise UsageError if a folder of a library cannot be read: its modules would be left out."""
    try:
        list(stamps_below(str(folder)))
    except OSError as error:
        message = (
            f"{error.filename or folder} cannot be read: {reading_problem(error)}; install "
            f"{folder.name} again"
        )
        raise UsageError(message) from error


def _check_versions(folder: Path, libraries: Sequence[str], botocore: str) -> None:
    """Raise UsageError if a library does not allow what is installed beside it.

    A package without metadata, e.g. a copy, is not checked.
    """
    metadata = {name: metadata_beside(folder, name) for name in libraries}
    for name, needed in zip(libraries, (*libraries[1:], _BOTOCORE), strict=True):
        own, other = metadata[name], metadata.get(needed)
        version = other.version if other is not None else UNKNOWN_VERSION
        version = botocore if needed == _BOTOCORE else version
        if own is None or version == UNKNOWN_VERSION:
            continue
        accepted = own.accepted(needed)
        if not accepted.contains(version, prereleases=True):
            way_out = highest(accepted) or lowest(accepted)
            message = (
                f"{own} in {folder} allows {needed} {range_text(accepted)}, and {needed} {version} "
                f"is beside it; install {needed} {way_out} there, or another {name}"
            )
            raise UsageError(message)


def _fetched(source: ModelSource, libraries: Sequence[str]) -> dict[str, Path]:
    """Return the folders of the newest releases that allow the botocore of a source."""
    if source.botocore_version == UNKNOWN_VERSION:
        message = (
            f"{source.search_paths[-1]} has no version of botocore, so no {libraries[0]} can be "
            f"chosen for it; put {' and '.join(libraries)} beside it, or name a version"
        )
        raise UsageError(message)
    try:
        return newest_allowing(Version(source.botocore_version), libraries).folders
    except NotAllowedError:
        raise
    except UsageError as error:
        raise _unfetched(libraries, error) from error


def _unfetched(libraries: Sequence[str], error: UsageError) -> UsageError:
    return UsageError(
        f"{error}; without an index, install {libraries[0]} beside a botocore, and name its folder "
        "with --botocore"
    )
