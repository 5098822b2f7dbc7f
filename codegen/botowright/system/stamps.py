"""Stamps: the size of a file and the times of its last changes, known without reading it.

A file with the same stamp counts as unchanged, as for make and git. A stamp includes the ctime,
because tools that copy files set the mtime back. A file with several links has its inode instead:
another link changes the ctime, and uv links the files of its cache into each new environment.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator

Stamp: TypeAlias = tuple[int, int, int]


def stamp(status: os.stat_result) -> Stamp:
    """Return the stamp of a file's status."""
    last = status.st_ctime_ns if status.st_nlink == 1 else status.st_ino
    return status.st_size, status.st_mtime_ns, last


def stamps_below(folder: str, *, without: str = "") -> Iterator[tuple[str, Stamp]]:
    """Yield the path and the stamp of every file below a folder.

    Files in `__pycache__` are left out, and those in the folder `without` directly below it.
    """
    with os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda entry: entry.name):
            if entry.name in {"__pycache__", without}:
                continue
            if entry.is_dir():
                yield from stamps_below(entry.path)
            else:
                yield entry.path, stamp(entry.stat())
