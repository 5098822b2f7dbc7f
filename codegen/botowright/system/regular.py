"""Reading of regular files, and the reasons why one cannot be read."""

from __future__ import annotations

import errno
import json
import os
import re
import stat
from typing import TYPE_CHECKING

from botowright.system.file_problems import file_problem

if TYPE_CHECKING:
    from pathlib import Path

_PLACE = re.compile(r"(?P<problem>.*) \(at (?P<place>[^()]+)\)")  # as tomllib ends its messages
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def regular_content(path: str | Path) -> bytes:
    """Return a file's content.

    Raises OSError if it cannot be read, or if it is not a regular file: reading from a named pipe
    would never end.
    """
    descriptor = os.open(path, _FLAGS)
    try:
        mode = os.fstat(descriptor).st_mode
        if stat.S_ISDIR(mode):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
        if not stat.S_ISREG(mode):
            message = "it is not a regular file"
            raise OSError(message)
        with open(descriptor, "rb", closefd=False) as file:
            return file.read()
    finally:
        os.close(descriptor)


def reading_problem(error: Exception, form: str = "JSON") -> str:
    """Return why a file cannot be read, without its path: "it is not JSON (line 2: ...)".

    `form` is what the file should hold.
    """
    return file_problem(error) if isinstance(error, OSError) else _of_content(error, form)


def _of_content(error: Exception, form: str) -> str:
    match error:
        case UnicodeDecodeError():
            return f"it is not UTF-8 (byte {error.start + 1})"
        case json.JSONDecodeError():
            return f"it is not {form} (line {error.lineno}: {error.msg})"
        case RecursionError():
            return "it is nested too deeply"
        case ValueError() if "int_max_str_digits" in str(error):
            return "it has a number of more than 4,300 digits"
    found = _PLACE.fullmatch(str(error))
    return f"it is not {form} ({found['place']}: {found['problem']})" if found else str(error)
