"""A single file: read if it is one, written whole or not at all."""

from __future__ import annotations

import errno
import os
import re
import stat
import tempfile
from typing import TYPE_CHECKING

from codegen.errors import UsageError
from codegen.interrupts import NEW_OUTPUT, held, say_afterwards

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

# A path that is absolute or not normal, or one on Windows.
_OUTSIDE = re.compile(r"(?:^|/)\.{0,2}(?:/|$)|[\\\0]|^[A-Za-z]:", re.MULTILINE)


def first_outside(names: Iterable[str]) -> str | None:
    """Return the first name that does not name a file in a folder, None if all of them do.

    Raises TypeError where one is not a string.
    """
    listed = list(names)
    if not _OUTSIDE.search("\n".join(listed)):
        return None
    return next((name for name in listed if _OUTSIDE.search(name)), None)


def read_file(path: Path) -> bytes:
    """Return what a regular file holds. Raises OSError; at a FIFO, reading would wait for ever."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags)
    try:
        mode = os.fstat(descriptor).st_mode
        if stat.S_ISDIR(mode):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
        if not stat.S_ISREG(mode):
            raise OSError(errno.EINVAL, "it is not a file", str(path))
        with open(descriptor, "rb", closefd=False) as file:
            return file.read()
    finally:
        os.close(descriptor)


def write_file(path: Path, text: str) -> None:
    """Put a text in a file's place in one step. Raises UsageError where it cannot be written."""
    try:
        if path.exists() and not path.is_file():  # a terminal, a pipe
            path.write_text(text, encoding="utf-8", newline="\n")
        else:
            with held():
                _write(path, text)
    except OSError as error:
        message = f"{path} cannot be written: {error.strerror or error}"
        raise UsageError(message) from error


def _write(path: Path, text: str) -> None:
    scratch = ""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, scratch = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        umask = os.umask(0)
        os.umask(umask)
        os.chmod(scratch, 0o666 & ~umask)
        os.replace(scratch, path)
        say_afterwards(NEW_OUTPUT)
    finally:
        if scratch and os.path.exists(scratch):
            os.unlink(scratch)
