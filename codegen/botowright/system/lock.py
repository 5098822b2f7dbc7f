"""A lock on a folder that runs write into, so that one of them uses it at a time.

The lock is on the folder itself (`flock`). So it needs no other file, a container that shares the
folder shares the lock, and the system drops the lock when its process ends.

A build replaces its output. It locks the new folder before the swap. A run that has waited checks
that its locked folder is still the one at the path. If the system or the file system has no locks,
a run continues without one.
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
_TRIES = 100  # if the folder at the path changes each time, it is used without a lock


class FolderLock:
    """A lock on a folder. Closing drops it."""

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

    If another process has the lock: with `wait`, it is called once and we wait for the lock;
    without it, BlockingIOError is raised.
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
    """Return a lock on the output folder. Print a line if another run has it.

    `prepare` makes the folder if it does not exist and can be made.
    """
    is_told = False

    def wait() -> None:
        nonlocal is_told
        if not is_told:
            click.echo(f"Waiting for another run that uses {output} ...", err=True)
        is_told = True

    for _ in range(_TRIES):
        prepare()
        lock = lock_folder(output, shared=shared, wait=wait)
        if lock is None or lock.is_of(output):
            return lock
        lock.close()
    return None


@contextmanager
def closing(lock: FolderLock | None) -> Iterator[None]:
    """Drop a lock at the end, if there is one."""
    try:
        yield
    finally:
        if lock is not None:
            lock.close()
