"""Writes that survive a power cut, for the files that decide whether others count.

A system may put a new name on the disk before the content of its file: after a power cut the file
is then empty. Waiting for the disk takes some milliseconds for each file.
"""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def flush_file(path: str | Path) -> None:
    """Wait until the content of a file is on the disk. Raises OSError if it cannot be."""
    with open(path, "r+b") as file:  # Windows flushes only a file that is open for writing
        os.fsync(file.fileno())


def flush_folder(folder: str | Path) -> None:
    """Wait until the names in a folder are on the disk, if the system can do that."""
    with suppress(OSError):  # Windows opens no folder, and some file systems refuse the call
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
