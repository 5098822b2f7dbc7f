"""Writing of single files: each is written whole or not at all."""

from __future__ import annotations

import os
import re
import stat
import tempfile
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from botowright.errors import UsageError
from botowright.system.durable import flush_file, flush_folder
from botowright.system.file_problems import access_problem, file_problem, problem_and_way_out
from botowright.system.interrupts import NEW_OUTPUT, held, set_outcome

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

# The prefix of a half-written file. The file's own name is not part of it, because it may already
# have the maximum length.
SCRATCH = ".botowright."
_MOST_LINKS = 40  # Linux follows so many links in a row

# An absolute path, one that is not normal, one of Windows, or one with half a character.
_OUTSIDE = re.compile(r"(?:^|/)\.{0,2}(?:/|$)|[\\\0\ud800-\udfff]|^[A-Za-z]:", re.MULTILINE)


def first_outside(names: Iterable[str]) -> str | None:
    """Return the first name that would lead out of a folder, None if there is none.

    Raises TypeError if one is not a string.
    """
    listed = list(names)
    if not _OUTSIDE.search("\n".join(listed)):
        return None
    return next((name for name in listed if _OUTSIDE.search(name)), None)


def write_file(path: Path, content: str | bytes) -> None:
    """Replace a file's content in one step.

    If the path is a link, we replace its target. A file keeps its mode and its owner. A device or a
    named pipe, e.g. `/dev/null`, is not replaced: we write to it.
    Raises UsageError if the file cannot be written.
    """
    written = content.encode() if isinstance(content, str) else content
    try:
        if is_stream(path):
            with open(path, "ab") as file:
                file.write(written)
        else:
            _replace(os.path.realpath(path), written)
    except OSError as error:
        message = f"{path} cannot be written: {problem_and_way_out(error)}"
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


@contextmanager
def temporary_folder() -> Iterator[Path]:
    """Make a folder for temporary files, and remove it at the end.

    Raises UsageError if the system's folder for such files cannot be written.
    """
    try:
        folder = tempfile.TemporaryDirectory(prefix="botowright-")
    except OSError as error:
        problem = file_problem(error)
        message = f"no temporary folder can be made: {problem}; set TMPDIR to another place"
        raise UsageError(message) from error
    with folder as path:
        yield Path(path)


def is_stream(path: Path) -> bool:
    """Return whether a path exists and is neither a file nor a folder, e.g. a device or a pipe.

    An open file that is named by its number, e.g. `/dev/stdout`, counts too: others write to it.
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


def _replace(path: str, content: bytes) -> None:
    before = os.stat(path) if os.path.exists(path) else None
    if before is not None and (problem := access_problem(path)) is not None:
        raise problem
    with held():
        replace_file(path, content, prepare=lambda scratch: _prepare(scratch, before))
        flush_folder(os.path.dirname(path))
        set_outcome(NEW_OUTPUT)


def _prepare(scratch: str, before: os.stat_result | None) -> None:
    flush_file(scratch)
    _set_mode(scratch, before)


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
