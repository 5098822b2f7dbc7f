"""A single file, written whole or not at all."""

from __future__ import annotations

import os
import re
import stat
import tempfile
from contextlib import suppress
from typing import TYPE_CHECKING

from botowright.errors import UsageError
from botowright.system.interrupts import NEW_OUTPUT, held, set_outcome

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

# The prefix of a half-written file. It does not contain the file's name, which may have the maximum
# length.
SCRATCH = ".botowright."
_MOST_LINKS = 40  # in a row, as Linux follows them

# A path that is absolute or not normal, one on Windows, or half a character, which no path has.
_OUTSIDE = re.compile(r"(?:^|/)\.{0,2}(?:/|$)|[\\\0\ud800-\udfff]|^[A-Za-z]:", re.MULTILINE)


def first_outside(names: Iterable[str]) -> str | None:
    """Return the first name that does not name a file in a folder, None if all of them do.

    Raises TypeError where one is not a string.
    """
    listed = list(names)
    if not _OUTSIDE.search("\n".join(listed)):
        return None
    return next((name for name in listed if _OUTSIDE.search(name)), None)


def write_file(path: Path, text: str) -> None:
    """Put a text in a file's place in one step.

    A link stays a link: what it points to is replaced. A file keeps its mode and its owner. We
    write to a device or a named pipe, e.g. `/dev/null`, and do not replace it.
    Raises UsageError if that fails.
    """
    try:
        if is_stream(path):
            with open(path, "a", encoding="utf-8", newline="\n") as file:
                file.write(text)
        else:
            _replace(os.path.realpath(path), text)
    except OSError as error:
        message = f"{path} cannot be written: {error.strerror or error}"
        raise UsageError(message) from error


def replace_file(
    path: str | Path, content: bytes, prepare: Callable[[str], object] = lambda _: None
) -> None:
    """Put a file in a path's place in one step, and make the folders above it.

    `prepare` gets the path of the new file before it is put in place. Raises OSError; then the old
    file is untouched.
    """
    folder = os.path.dirname(path)
    os.makedirs(folder, exist_ok=True)
    handle, scratch = tempfile.mkstemp(prefix=SCRATCH, dir=folder)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        prepare(scratch)
        os.replace(scratch, path)
    finally:
        with suppress(FileNotFoundError):
            os.unlink(scratch)


def is_stream(path: Path) -> bool:
    """Return whether a path is there and is neither a file nor a folder: a device, a pipe.

    An open file by its number, as `/dev/stdout`, is one too: others write to it.
    """
    try:
        mode = os.stat(path).st_mode
    except FileNotFoundError:
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)) or _is_descriptor(str(path))


def _is_descriptor(path: str) -> bool:
    for _ in range(_MOST_LINKS):
        folder = os.path.realpath(os.path.dirname(path) or os.curdir)
        if folder.startswith("/proc/"):
            return True
        if not os.path.islink(path):
            break
        path = os.path.join(folder, os.readlink(path))
    return False


def _replace(path: str, text: str) -> None:
    before = os.stat(path) if os.path.exists(path) else None
    if before is not None and not os.access(path, os.W_OK):
        raise PermissionError(None, "it is read-only")
    with held():
        replace_file(path, text.encode(), prepare=lambda scratch: _set_mode(scratch, before))
        set_outcome(NEW_OUTPUT)


def _set_mode(scratch: str, before: os.stat_result | None) -> None:
    if before is None:
        umask = os.umask(0)
        os.umask(umask)
        os.chmod(scratch, 0o666 & ~umask)
        return
    own = os.stat(scratch)
    if (own.st_uid, own.st_gid) != (before.st_uid, before.st_gid):
        with suppress(PermissionError):  # which only root has
            os.chown(scratch, before.st_uid, before.st_gid)
    os.chmod(scratch, stat.S_IMODE(before.st_mode))
