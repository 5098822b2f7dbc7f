"""Two folders that change their places in one step, where the system can do that."""

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
# The system, or the file system, does not know it. musl says EINVAL too.
_UNKNOWN = {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP}


def swap(new: Path, output: Path, aside: Path) -> Path | None:
    """Put a new folder in the output's place. Return where the old one is: at `new`, or `aside`.

    If the system cannot do it in one step, two are taken: between them the output does not exist,
    and the old one is `aside`. Raises OSError; then the output is as it was.
    """
    if not os.path.lexists(output):
        os.rename(new, output)
        return None
    if _exchanged(new, output):
        return new
    os.rename(output, aside)
    try:
        os.rename(new, output)
    except BaseException:
        os.rename(aside, output)
        raise
    return aside


def _exchanged(one: Path, other: Path) -> bool:
    exchange = _exchange()
    if exchange is None:
        return False
    if exchange(os.fsencode(one), os.fsencode(other)) == 0:
        return True
    number = ctypes.get_errno()
    if number in _UNKNOWN:
        return False
    raise OSError(number, os.strerror(number), str(other))


@cache
def _exchange() -> Callable[[bytes, bytes], Any] | None:
    """Return the system's function, None where it has none."""
    try:
        library = ctypes.CDLL(None, use_errno=True)
        if sys.platform == "darwin":
            rename = library.renamex_np
            return lambda one, other: rename(one, other, _RENAME_SWAP)
        rename = library.renameat2
    except (OSError, AttributeError, TypeError):  # TypeError: Windows
        return None
    return lambda one, other: rename(_AT_FDCWD, one, _AT_FDCWD, other, _RENAME_EXCHANGE)
