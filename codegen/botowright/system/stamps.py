"""What a file looks like without being read: its size, when it was written, when it was changed.

A file whose stamp is the same is taken for the same file, as make and git take it. The time of the
last change of its entry (ctime) is part of it, since copying tools set the other time back.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator

Stamp: TypeAlias = tuple[int, int, int]


def stamp(status: os.stat_result) -> Stamp:
    """Return the stamp of a file's status."""
    return status.st_size, status.st_mtime_ns, status.st_ctime_ns


def stamps_below(folder: str, *, without: str = "") -> Iterator[tuple[str, Stamp]]:
    """Yield the path and the stamp of every file below a folder, but for one folder in it."""
    with os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda entry: entry.name):
            if entry.name in {"__pycache__", without}:
                continue
            if entry.is_dir():
                yield from stamps_below(entry.path)
            else:
                yield entry.path, stamp(entry.stat())
