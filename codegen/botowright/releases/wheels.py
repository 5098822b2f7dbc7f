"""A botocore wheel: its models and the sources of its modules are unpacked, and nothing is run.

A wheel can come from anywhere, so its archive is checked before a file is written.
"""

from __future__ import annotations

import hashlib
import os
import struct
import zipfile
import zlib
from datetime import date
from pathlib import PurePosixPath
from stat import S_ISLNK
from typing import IO, TYPE_CHECKING

from packaging.utils import InvalidWheelFilename, parse_wheel_filename

from botowright.errors import UsageError
from botowright.system.regular import reading_problem, regular_content

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

PACKAGE = "botocore/"
DATA = "botocore/data/"
# A reproducible wheel has the year 1980, the first one of a zip archive.
_FIRST_YEAR = 2012
# The largest so far are 1.29.95 with 76 MB and 1.44 with 2,100 files.
_MOST_BYTES = 1_000_000_000
_MOST_FILES = 20_000
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED = 0x1
# zipfile raises all of these. NotImplementedError is a RuntimeError.
UNREADABLE = (
    *(OSError, EOFError, RuntimeError, ValueError, LookupError, OverflowError, MemoryError),
    *(struct.error, zlib.error, zipfile.BadZipFile),
)


def version_of_wheel(wheel: Path) -> str:
    """Return the version in the name of a botocore wheel.

    Raises UsageError if the name has none, or if the wheel does not exist.
    """
    if not os.path.lexists(wheel):
        message = f"{wheel} does not exist"
        raise UsageError(message)
    try:
        name, version, _, _ = parse_wheel_filename(wheel.name)
    except InvalidWheelFilename as error:
        message = (
            f"{wheel} does not have the name of a wheel, e.g. botocore-1.44.8-py3-none-any.whl; "
            "rename it"
        )
        raise UsageError(message) from error
    if name != "botocore":
        message = f"{wheel} is a wheel of {name}; name a wheel of botocore"
        raise UsageError(message)
    return str(version)


def digest(wheel: Path) -> str:
    """Return a digest of a wheel's content. Raises UsageError if it cannot be read."""
    try:
        return hashlib.sha256(regular_content(wheel)).hexdigest()[:32]
    except (OSError, ValueError) as error:
        raise _unreadable(wheel, reading_problem(error)) from error


def unpack(
    wheel: Path | str, folder: Path, prefix: str = DATA, file: IO[bytes] | None = None
) -> str:
    """Unpack the models of a wheel that are below a prefix. Return the day of its build.

    `wheel` is its path, or the name of the open `file` in messages.
    If all models are unpacked, the modules are too: the core stubs are read from them. The day is
    the newest date in the archive, because a wheel has no other record of it, or "".
    Raises UsageError if the wheel cannot be read, or if no botocore wheel could be like it.
    """
    built = unpack_files(wheel, folder, lambda name: _is_wanted(name, prefix), DATA, file)
    (folder / DATA).mkdir(parents=True, exist_ok=True)  # the version may lack the service
    return built


def unpack_files(
    wheel: Path | str,
    folder: Path,
    is_wanted: Callable[[str], object],
    needed: str = "",
    file: IO[bytes] | None = None,
) -> str:
    """Unpack the wanted files of a wheel, and return the day of its build. See `unpack`.

    Raises UsageError if the wheel lacks files below `needed`, or if it may not be unpacked.
    """
    try:
        archive = zipfile.ZipFile(file or wheel)
    except UNREADABLE as error:
        raise _unreadable(wheel, error) from error
    with archive:
        entries = archive.infolist()
        if not any(entry.filename.startswith(needed) for entry in entries):
            message = f"{wheel} holds no models: there is no {needed} in it"
            raise UsageError(message)
        problem = next(_problems(entries), None)
        if problem is not None:
            raise _unreadable(wheel, problem)
        for entry in entries:
            if is_wanted(entry.filename) and not entry.is_dir():
                content = _content(wheel, archive, entry)
                path = folder / entry.filename
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)
    return _built(entries)


def _is_wanted(name: str, prefix: str) -> bool:
    is_module = prefix == DATA and name.startswith(PACKAGE) and name.endswith(".py")
    return is_module or name.startswith(prefix)


def _content(wheel: Path | str, archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    try:
        return archive.read(entry)
    except UNREADABLE as error:
        problem = f"{entry.filename!r}: {error}"
        raise _unreadable(wheel, problem) from error


def _problems(entries: Sequence[zipfile.ZipInfo]) -> Iterator[str]:
    """Yield the properties that no botocore wheel has. Without them, unpacking is safe.

    zipfile reads at most the size in a file's entry.
    """
    if len(entries) > _MOST_FILES:
        yield f"it has {len(entries):,} files, but a botocore wheel has at most {_MOST_FILES:,}"
    size = sum(entry.file_size for entry in entries)
    if size > _MOST_BYTES:
        yield f"it unpacks to {size:,} bytes, but a botocore wheel has at most {_MOST_BYTES:,}"
    files: set[str] = set()
    folders: set[str] = set()
    for entry in entries:
        name = entry.filename.removesuffix("/")
        if not _is_below(name):
            yield f"{name!r} leads out of the folder"
        if name in files:
            yield f"it has {name!r} twice"
        (folders if entry.is_dir() else files).add(name)
        folders.update(map(str, PurePosixPath(name).parents))
        yield from _problems_of(entry)
    yield from (f"{name!r} is both a file and a folder" for name in sorted(files & folders))


def _is_below(name: str) -> bool:
    parts = name.split("/")
    return not {"", ".", ".."} & {*parts} and not {"\\", ":"} & {*name}


def _problems_of(entry: zipfile.ZipInfo) -> Iterator[str]:
    if S_ISLNK(entry.external_attr >> 16):
        yield f"{entry.filename!r} is a link"
    if entry.flag_bits & _ENCRYPTED:
        yield f"{entry.filename!r} is encrypted"
    if entry.compress_type not in _METHODS:
        yield f"{entry.filename!r} has the unknown compression {entry.compress_type}"


def _built(entries: Sequence[zipfile.ZipInfo]) -> str:
    newest = max(entry.date_time for entry in entries)[:3]
    try:
        day = date(*newest)
    except ValueError:
        return ""
    return day.isoformat() if day.year >= _FIRST_YEAR else ""


def _unreadable(wheel: Path | str, problem: object) -> UsageError:
    return UsageError(f"{wheel} cannot be read: {problem}")
