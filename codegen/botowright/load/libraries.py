"""The sources of libraries that are built on botocore: aiobotocore and aioboto3.

They are those beside the botocore that is read. Otherwise the newest release that allows this
botocore is fetched, or the one that an output records. Nothing is imported.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import botocore as installed
from packaging.version import Version

from botowright.errors import UsageError
from botowright.load.source import package_beside
from botowright.releases.allowed import (
    NotAllowedError,
    newest,
    newest_allowing,
    release_of_versions,
)
from botowright.releases.data_folders import UNKNOWN_VERSION
from botowright.releases.projects import highest, lowest, metadata_beside, range_text
from botowright.system.notices import tell
from botowright.system.regular import reading_problem
from botowright.system.stamps import stamps_below

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from botowright.load.source import ModelSource
    from botowright.releases.allowed import Allowed

_BOTOCORE = "botocore"


def with_libraries(
    source: ModelSource, libraries: Sequence[str], recorded: Mapping[str, str] | None = None
) -> ModelSource:
    """Return a source that has the sources of some libraries too.

    `libraries` has each library before those that it needs. `recorded` has the versions that an
    output records; they are read again. Raises UsageError if the libraries and the botocore do not
    allow each other, or if nothing can be fetched.
    """
    if not libraries:
        return source
    package = source.botocore_package
    folders = {} if package is None else packages_beside(package, libraries)
    versions = _versions_of(folders)
    if package is not None and len(folders) == len(libraries) and recorded in (None, versions):
        _check_versions(package.parent, libraries, source.botocore_version)
    else:
        folders, versions = _fetched(source, libraries, recorded)
    for folder in folders.values():
        _check_readable(folder)
    return replace(
        source,
        libraries=tuple((name, str(folder)) for name, folder in folders.items()),
        releases=tuple(versions.items()),
    )


def packages_beside(botocore: Path, libraries: Sequence[str]) -> dict[str, Path]:
    """Return the folders of those libraries that are installed beside a botocore."""
    found = {name: package_beside(botocore, name) for name in libraries}
    return {name: folder for name, folder in found.items() if folder is not None}


def _versions_of(folders: Mapping[str, Path]) -> dict[str, str]:
    """Return the versions of installed libraries, none if one of them has no metadata."""
    found = [metadata_beside(folder.parent, name) for name, folder in folders.items()]
    return {each.project: each.version for each in found if each} if all(found) else {}


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


def _fetched(
    source: ModelSource, libraries: Sequence[str], recorded: Mapping[str, str] | None
) -> tuple[dict[str, Path], dict[str, str]]:
    """Return the folders and the versions of a release that allows the botocore of a source."""
    if source.botocore_version == UNKNOWN_VERSION:
        message = (
            f"{source.search_paths[-1]} has no version of botocore, so no {libraries[0]} can be "
            f"chosen for it; put {' and '.join(libraries)} beside it, or name a version"
        )
        raise UsageError(message)
    try:
        found = _chosen_release(Version(source.botocore_version), libraries, recorded)
        folders = found.folders
    except NotAllowedError:
        raise
    except UsageError as error:
        raise _unfetched(libraries, error) from error
    return folders, found.versions


def _chosen_release(
    botocore: Version, libraries: Sequence[str], recorded: Mapping[str, str] | None
) -> Allowed:
    """Return the recorded release, or the newest one if that does not allow a botocore.

    The botocore can differ from that of the record, e.g. if its folder changed.
    """
    if recorded is not None and recorded.keys() == {*libraries}:
        found = release_of_versions(libraries, recorded)
        if found.botocore.contains(botocore, prereleases=True):
            return found
    return newest_allowing(botocore, libraries)


def _unfetched(libraries: Sequence[str], error: UsageError) -> UsageError:
    return UsageError(
        f"{error}; without an index, install {libraries[0]} beside a botocore, and name its folder "
        "with --botocore"
    )
