"""The data folder of a botocore that is not installed: of a version, a wheel file or a folder.

The data and the modules of a wheel are unpacked into the user's cache folder. They are read, and
never imported.
"""

from __future__ import annotations

import os
import re
from functools import partial
from typing import IO, TYPE_CHECKING

from packaging.version import Version

from botowright.errors import UsageError
from botowright.releases import unpacked, wheels
from botowright.releases.archives import archives, offered_wheels
from botowright.releases.pages import BOTOCORE
from botowright.releases.published import no_such_version, version_of
from botowright.releases.tools import NoSuchVersionError, fetched_by_tool
from botowright.releases.transfers import WORKERS
from botowright.releases.wheels import DATA
from botowright.system import phases
from botowright.system.regular import reading_problem, regular_content

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
    from pathlib import Path

UNKNOWN_VERSION = "0"
_OPTION = "--botocore takes a version like 1.44.5, a wheel or a folder"
_RELEASES = "releases"
_SERVICES = "services"
_FETCH_SECONDS = 0.5  # of a version, over a fast network
_TOOL_SECONDS = 4.0
_UNPACK_SECONDS = 1.2
_MOST_NAMES = 2  # in a message


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
    is installed, or if the version is not found.
    """
    version = str(version_of(version, _OPTION))
    return _fetch([(version, None)])[version, None] / DATA, version


def fetch_services(pairs: Iterable[tuple[str, str]]) -> dict[tuple[str, str], Path]:
    """Return a data folder with one service, for each version and service. It may be empty.

    Missing ones are fetched at the same time, and a version once for all its services. Only these
    services are kept, unless the whole version is already there. Raises UsageError as
    `data_of_version` does.
    """
    return {(v, s): folder / DATA for (v, s), folder in _fetch(pairs).items() if s is not None}


def service_of_version(version: str, service_name: str) -> Path:
    """Return a data folder of a published version with one service. See `fetch_services`."""
    return fetch_services([(version, service_name)])[version, service_name]


def fetch_versions(versions: Iterable[str], service_name: str | None) -> None:
    """Fetch the versions that are not there yet, at the same time.

    With a service's name, only that service is needed. Raises UsageError as `data_of_version` does.
    """
    _fetch((version, service_name) for version in versions)


def release_date(data_folder: Path) -> str:
    """Return the day on which a version was built, e.g. "2021-07-01"; "" if it is unknown.

    The cache folder keeps it beside models from a wheel. Other folders, and versions that uv
    fetched, have no date.
    """
    return unpacked.release_date(data_folder.parent.parent)


def _places(version: str, service_name: str | None) -> list[Path]:
    """Return the entries that have a version, the preferred one first."""
    whole = unpacked.entry(_RELEASES, version)
    return [whole] if service_name is None else [whole, _entry(version, service_name)]


def _entry(version: str, service_name: str | None) -> Path:
    if service_name is None:
        return unpacked.entry(_RELEASES, version)
    return unpacked.entry(_SERVICES, service_name, version)


def _prefix(service_name: str | None) -> str:
    return f"{DATA}{service_name}/" if service_name else DATA


def _fetch(pairs: Iterable[tuple[str, str | None]]) -> dict[tuple[str, str | None], Path]:
    """Return the entry of each version and service, or of each whole version without a service.

    Entries that are not there are fetched, at the same time.
    """
    found: dict[tuple[str, str | None], Path] = {}
    missing: dict[str, list[str | None]] = {}
    for pair in dict.fromkeys(pairs):
        whole = next(filter(unpacked.is_whole, _places(*pair)), None)
        if whole is None:
            missing.setdefault(pair[0], []).append(pair[1])
        found[pair] = whole or _entry(*pair)
    if missing:
        _fetch_missing(missing)
    return found


def _fetch_missing(missing: Mapping[str, Sequence[str | None]]) -> None:
    """Fetch some services of versions. A version is fetched once for all its services."""
    versions = {Version(version): version for version in missing}
    name = " and ".join(f"botocore=={version}" for version in missing)
    if len(missing) > _MOST_NAMES:
        name = f"{len(missing)} versions of botocore"
    if offered_wheels(BOTOCORE) is not None:
        _start_phase(missing)
    wanted = {key: [*map(_prefix, missing[text])] for key, text in versions.items()}
    for key, address, archive in archives(wanted, name):
        version = versions[key]
        if archive is None:
            _fetch_with_tool(version, missing[version])
        else:
            with archive:
                _put(version, missing[version], partial(_unpack, address, archive))
        phases.advance()


def _start_phase(missing: Collection[str]) -> None:
    seconds = [_FETCH_SECONDS] * len(missing)
    if len(seconds) == 1:
        phases.start(f"Fetching botocore {next(iter(missing))}", *seconds, is_work=False)
    else:
        phases.start_items("Fetching versions of botocore", seconds, WORKERS, is_work=False)


def _unpack(address: str, archive: IO[bytes], folder: Path, prefix: str) -> str:
    return wheels.unpack(address, folder, prefix, archive)


def _fetch_with_tool(version: str, service_names: Sequence[str | None]) -> None:
    phases.start(f"Fetching botocore {version}", _TOOL_SECONDS, is_work=False)
    try:
        with fetched_by_tool(version) as fill:
            _put(version, service_names, fill)
    except NoSuchVersionError:
        raise no_such_version(version) from None


def _put(
    version: str, service_names: Sequence[str | None], fill: Callable[[Path, str], str]
) -> None:
    for service_name in service_names:
        fill_entry = partial(_fill, fill=fill, prefix=_prefix(service_name))
        unpacked.put(_entry(version, service_name), fill_entry)


def _fill(new: Path, fill: Callable[[Path, str], str], prefix: str) -> str:
    return fill(new, prefix)


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
