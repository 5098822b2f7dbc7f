"""Reading files that a user names, or that lie in a folder of models."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def regular_content(path: str | Path) -> bytes:
    """Return a file's content.

    Raises OSError if it cannot be read or is not a regular file: reading a named pipe would wait
    without end.
    """
    if not stat.S_ISREG(os.stat(path).st_mode):
        message = "it is not a regular file"
        raise OSError(message)
    with open(path, "rb") as file:
        return file.read()
