"""The releases that OLD and NEW name: versions, wheels, folders, the installed one, or a range."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from botocore import BOTOCORE_ROOT, __version__
from packaging.version import Version

from botowright.errors import UsageError
from botowright.releases.data_folders import (
    UNKNOWN_VERSION,
    data_of_folder,
    data_of_version,
    data_of_wheel,
    fetch_services,
    fetch_versions,
    release_date,
    service_of_version,
)
from botowright.releases.published import no_such_version, published_versions, version_of
from botowright.settings.options import is_path

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

INSTALLED = "installed"
_RANGE = ".."
_USAGE = "OLD and NEW are versions like 1.44.5, wheels, folders or `installed`"
_RANGE_USAGE = "a range has a version on each side: 1.44.0..1.44.5"


@dataclass(frozen=True, slots=True)
class Release:
    """One botocore: its name for the user, its day, and its models."""

    label: str
    version: str  # "0" if it is unknown
    date: str  # "2021-07-01", or "" if it is unknown
    data_folder: str
    is_whole: bool = True  # False: it has at most one service, because only that was fetched


def releases_of(names: tuple[str, ...], service_name: str | None) -> list[Release]:
    """Return the releases to compare, each with the next: two, or all of a range.

    With one service, we keep only its models of a wheel that we fetch. Raises UsageError if a name
    is not a release, if it cannot be fetched, or if the newer release comes first.
    """
    match names:
        case (single,) if _RANGE in single and not os.path.exists(single):
            first, _, last = single.partition(_RANGE)
            if not (first and last):
                message = f"the range {single} is incomplete; {_RANGE_USAGE}"
                raise UsageError(message)
            ends = version_of(first, _RANGE_USAGE), version_of(last, _RANGE_USAGE)
            wanted = list(map(str, _between(*ends)))
            fetch_versions(wanted, service_name)
            return [published_release(version, service_name) for version in wanted]
        case (old, new):
            _check_order(old, new)
            published = [name for name in (old, new) if _is_published(name)]
            fetch_versions((str(version_of(name, _USAGE)) for name in published), service_name)
            found = [_release(old, service_name), _release(new, service_name)]
            _check_order(found[0].version, found[1].version)
            return found
    message = "name two botocores, OLD and NEW, or a range: 1.44.0..1.44.5"
    raise UsageError(message)


def _between(first: Version, last: Version) -> list[Version]:
    if first >= last:
        message = f"the range {first}..{last} is the wrong way round; write the older version first"
        raise UsageError(message)
    versions = published_versions().between(None, last)
    for version in (first, last):
        if version not in versions:
            raise no_such_version(version)
    return [version for version in versions if version >= first]


def _check_order(old: str, new: str) -> None:
    try:
        versions = Version(old), Version(new)
    except ValueError:  # InvalidVersion, or a number of more than 4,300 digits
        return  # only versions have an order
    if UNKNOWN_VERSION not in {old, new} and versions[0] > versions[1]:
        message = f"{old} is newer than {new}: OLD comes first, then NEW"
        raise UsageError(message)


def _is_published(name: str) -> bool:
    return name != INSTALLED and not is_path(name)


def _release(name: str, service_name: str | None) -> Release:
    if name == INSTALLED:
        return installed()
    if name.endswith(".whl"):
        folder, version = data_of_wheel(Path(name))
        return Release(version, version, release_date(folder), str(folder))
    if is_path(name):
        folder, version = data_of_folder(Path(name), _USAGE)
        label = name if version == UNKNOWN_VERSION else version
        return Release(label, version, release_date(folder), str(folder))
    return published_release(name, service_name)


def published_release(name: str, service_name: str | None) -> Release:
    """Return a published version. With a service's name, only that service is fetched.

    Raises UsageError if there is no such version, or if it cannot be fetched.
    """
    version = str(version_of(name, _USAGE))
    if service_name:
        folder = service_of_version(version, service_name)
    else:
        folder, version = data_of_version(version)
    return Release(version, version, release_date(folder), str(folder), not service_name)


def services_of_release(
    version: Version, service_names: Iterable[str]
) -> Iterator[tuple[str, Release]]:
    """Yield a published version for each of some services, which are fetched at the same time.

    Raises UsageError as `published_release` does.
    """
    fetched = fetch_services((str(version), name) for name in service_names)
    for (text, name), folder in fetched.items():
        yield name, Release(text, text, release_date(folder), str(folder), is_whole=False)


def installed() -> Release:
    """Return the botocore that the user has installed."""
    return Release(INSTALLED, __version__, "", str(Path(BOTOCORE_ROOT) / "data"))
