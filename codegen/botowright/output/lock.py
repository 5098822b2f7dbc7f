"""One run at a time for an output folder: a lock that the system drops when a process is gone.

The lock is on the folder itself (`flock`), so nothing lies beside it, and a container that shares
the folder shares the lock. A build replaces the folder: it locks the new one too, before it is put
in place, and a run that has waited checks that its folder is still the one at that path. A run
goes on without a lock if the system or the file system has none.
"""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

import click

from botowright.system.interrupts import allowed

with suppress(ImportError):  # Windows has none
    import fcntl

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_HAS_LOCKS = "fcntl" in globals()
_TRIES = 100  # a folder whose identity changes all the time is used without a lock


class FolderLock:
    """A lock on a folder, until it is closed."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    def is_of(self, folder: Path | str) -> bool:
        """Return whether the locked folder is the one at a path."""
        try:
            return os.path.samestat(os.fstat(self._descriptor), os.stat(folder))
        except OSError:
            return False

    def close(self) -> None:
        """Drop the lock."""
        os.close(self._descriptor)


def lock_folder(
    folder: Path | str, *, shared: bool = False, wait: Callable[[], None] | None = None
) -> FolderLock | None:
    """Return a lock on a folder, None if it does not exist or cannot be locked.

    Raises BlockingIOError where another process has it. With `wait`, that is called and the lock
    waited for.
    """
    if not _HAS_LOCKS:
        return None
    kind = fcntl.LOCK_SH if shared else fcntl.LOCK_EX
    try:
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    except OSError:
        return None
    lock = FolderLock(descriptor)
    try:
        fcntl.flock(descriptor, kind | fcntl.LOCK_NB)
    except BlockingIOError:
        if wait is None:
            lock.close()
            raise
        wait()
        try:
            with allowed():
                fcntl.flock(descriptor, kind)
        except BaseException:
            lock.close()
            raise
    except OSError:
        lock.close()
        return None
    return lock


def lock_output(
    output: Path, prepare: Callable[[], object], *, shared: bool = False
) -> FolderLock | None:
    """Return a lock on the folder that is at the output's path; say so if it has to be waited for.

    `prepare` sees to it that there is a folder, where there can be one.
    """
    said = False

    def wait() -> None:
        nonlocal said
        if not said:
            click.echo(f"Waiting for another run that uses {output} ...", err=True)
        said = True

    for _ in range(_TRIES):
        prepare()
        lock = lock_folder(output, shared=shared, wait=wait)
        if lock is None or lock.is_of(output):
            return lock
        lock.close()
    return None


@contextmanager
def closing(lock: FolderLock | None) -> Iterator[None]:
    """Drop a lock in the end, where there is one."""
    try:
        yield
    finally:
        if lock is not None:
            lock.close()
