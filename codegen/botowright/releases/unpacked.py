"""Unpacked releases in the user's cache folder.

An entry is a folder that appears in one step, with an inventory of its files. If a file was
deleted, cut off or edited later, the inventory shows it, and the release is fetched again.
"""

from __future__ import annotations

import json
import os
import re
import tempfile
import zlib
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from botowright.errors import UsageError
from botowright.system.cache import cache_folder
from botowright.system.file_problems import file_problem
from botowright.system.notices import tell
from botowright.system.regular import regular_content
from botowright.system.swap import swap

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_INVENTORY = "inventory.json"
_FILES, _DATE = "files", "date"
_NAME = re.compile(r"(?!\.+$)[\w.+!-]+", re.ASCII)


def entry(*names: str) -> Path:
    """Return the folder of an entry, which may not exist yet.

    Raises UsageError for a name that would lead to another folder.
    """
    for name in names:
        check_name(name)
    return cache_folder().joinpath(*names)


def check_name(name: str) -> None:
    """Raise UsageError if the name of a service or a version is not one path component."""
    if not _NAME.fullmatch(name):
        message = f"{name!r} is not the name of a service: it can have letters, digits, - and _"
        raise UsageError(message)


def is_whole(folder: Path) -> bool:
    """Return whether an entry exists and all its files are unchanged."""
    try:
        files = _inventory(folder)[_FILES]
        return all(_is_unchanged(folder / name, *expected) for name, expected in files.items())
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return False


def release_date(folder: Path) -> str:
    """Return the day on which an entry's wheel was built, "2021-07-01"; "" if it is not known."""
    try:
        return str(date.fromisoformat(_inventory(folder)[_DATE]))
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return ""


def put(folder: Path, fill: Callable[[Path], str]) -> None:
    """Write an entry in one step. `fill` writes its files and returns the release's date.

    Raises UsageError if the cache folder cannot be written.
    """
    if os.path.lexists(folder):
        tell(f"{folder} is damaged; it is written again")
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder.parent) as staging:
            new = Path(staging) / "new"
            new.mkdir()
            released = fill(new)
            content = {_DATE: released, _FILES: dict(_files_below(new))}
            (new / _INVENTORY).write_text(json.dumps(content), "utf-8")
            swap(new, folder, Path(staging) / "old")
    except OSError as error:
        if not is_whole(folder):  # otherwise another process was first
            message = (
                f"{folder} cannot be written: {file_problem(error)}; set XDG_CACHE_HOME to another "
                "cache folder"
            )
            raise UsageError(message) from error


def _inventory(folder: Path) -> Any:
    return json.loads(regular_content(folder / _INVENTORY))


def _files_below(folder: Path) -> Iterator[tuple[str, tuple[int, int, int]]]:
    for parent, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(parent, name)
            status = os.stat(path)
            expected = status.st_size, status.st_mtime_ns, _checksum(path)
            yield os.path.relpath(path, folder), expected


def _is_unchanged(path: Path, size: int, written: int, checksum: int) -> bool:
    """Return whether a file is unchanged. A file with the same size and time is not read."""
    status = os.stat(path)
    if status.st_size != size:
        return False
    return status.st_mtime_ns == written or _checksum(path) == checksum


def _checksum(path: str | Path) -> int:
    return zlib.crc32(regular_content(path))
