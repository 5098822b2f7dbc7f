"""Two folders that change places, in one step if the system can do that."""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2  # linux/fs.h
_RENAME_SWAP = 2  # sys/stdio.h of macOS
# The system or the file system does not support the call. musl reports EINVAL too.
_UNSUPPORTED = {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP}


def swap(new: Path, folder: Path, aside: Path) -> Path | None:
    """Put a new folder in another one's place. Return the path of the old one, None without it.

    The old one is at `new`, or at `aside` if the system needs two steps. Between these two steps
    the folder does not exist. Raises OSError; then the folder is unchanged.
    """
    if not os.path.lexists(folder):
        os.rename(new, folder)
        return None
    if _exchanged(new, folder):
        return new
    os.rename(folder, aside)
    try:
        os.rename(new, folder)
    except BaseException:
        os.rename(aside, folder)
        raise
    return aside


def _exchanged(one: Path, other: Path) -> bool:
    exchange = _exchange_function()
    if exchange is None:
        return False
    if exchange(os.fsencode(one), os.fsencode(other)) == 0:
        return True
    number = ctypes.get_errno()
    if number in _UNSUPPORTED:
        return False
    raise OSError(number, os.strerror(number), str(other))


@cache
def _exchange_function() -> Callable[[bytes, bytes], Any] | None:
    """Return the system's function, None if it has none."""
    try:
        library = ctypes.CDLL(None, use_errno=True)
        if sys.platform == "darwin":
            rename = library.renamex_np
            return lambda one, other: rename(one, other, _RENAME_SWAP)
        rename = library.renameat2
    except (OSError, AttributeError, TypeError):  # TypeError: Windows
        return None
    return lambda one, other: rename(_AT_FDCWD, one, _AT_FDCWD, other, _RENAME_EXCHANGE)
