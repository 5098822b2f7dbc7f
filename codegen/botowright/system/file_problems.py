"""The reason why the system refuses a file, and the way out, as a user reads them."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_CIRCLE = "its links lead in a circle, or there are too many"
# By the name of the error number, because not every system has each of them.
_PROBLEMS = {
    "ENOENT": "it does not exist",
    "EACCES": "permission denied",
    "EPERM": "permission denied",
    "EISDIR": "it is a folder",
    "ENOTDIR": "a part of its path is not a folder",
    "ELOOP": _CIRCLE,
    "ENAMETOOLONG": "its name or its path is too long",
    "EROFS": "read-only file system",
    "ENOSPC": "no space left on the device",
    "EDQUOT": "your disk quota is used up",
    "EMFILE": "too many open files (ulimit -n)",
    "ENFILE": "too many open files in the whole system",
    "ETXTBSY": "a program that runs is using it",
}
# The ways out of a problem that are the same for each command.
_WAYS_OUT = {
    "ENOTDIR": "name another path",
    "ELOOP": "remove a link",
    "ENAMETOOLONG": "choose a shorter path",
    "EROFS": "choose a place on another one, or make this one writable",
    "ENOSPC": "free some space, or choose a place on another one",
    "EDQUOT": "free some space, or choose a place on another disk",
    "EMFILE": "raise the limit",
    "ENFILE": "end some programs",
    "ETXTBSY": "end the program",
}


def file_problem(error: OSError) -> str:
    """Return why a file cannot be read or written, without its path: "it does not exist"."""
    text = error.strerror or str(error)
    known = _PROBLEMS.get(_number_name(error))
    if known is not None and _is_from_system(error):
        return known
    # "Input/output error" follows a colon, but the case of "NFS error" stays.
    return text[:1].lower() + text[1:] if text[1:2].islower() else text


def problem_and_way_out(error: OSError, way_out: str = "") -> str:
    """Return why the system refuses, and the way out: "permission denied; move it away".

    `way_out` is for a problem that has none of its own, as the lack of space has.
    """
    advice = _WAYS_OUT.get(_number_name(error), way_out)
    return f"{file_problem(error)}; {advice}" if advice else file_problem(error)


def access_problem(path: str | Path) -> OSError | None:
    """Return why an existing file cannot be changed, or a folder's entries. None if they can.

    The system's own answer, `os.access`, has no reason.
    """
    wanted = os.W_OK | os.X_OK if os.path.isdir(path) else os.W_OK
    if os.access(path, wanted):
        return None
    number = errno.EROFS if _is_read_only(path) else errno.EACCES
    return OSError(number, os.strerror(number), str(path))


def _is_read_only(path: str | Path) -> bool:
    """Return whether a path is in a read-only file system. Windows does not tell it."""
    try:
        return bool(os.statvfs(path).f_flag & os.ST_RDONLY)
    except (OSError, AttributeError):
        return False


def _is_from_system(error: OSError) -> bool:
    """Return whether the text is the system's. Python's own has more, as that of tempfile."""
    is_windows = getattr(error, "winerror", None) is not None
    return is_windows or error.strerror in {None, os.strerror(error.errno or 0)}


def _number_name(error: OSError) -> str:
    return errno.errorcode.get(error.errno or 0, "")
