"""The folder beside the output in which a build is staged, also that of a run that died.

A live run has a lock on its folder (`output/lock.py`). Only one whose lock is free is touched.
"""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any

import click

from botowright.errors import UsageError
from botowright.output.lock import closing, lock_folder
from botowright.output.mounts import mounts_in

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

NEW = "new"
OLD = "old"  # the output, between two renames


def make_scratch(output: Path) -> Path:
    """Make a folder beside the output. Raises OSError."""
    return output.parent / tempfile.mkdtemp(prefix=_prefix(output), dir=output.parent)


def recover(output: Path) -> None:
    """Put the output back that a dead run had put aside, and remove what such runs have staged.

    The caller has the lock on the output, unless the output does not exist.
    """
    for scratch in _scratch_folders(output):
        try:
            lock = lock_folder(scratch)
        except BlockingIOError:
            continue
        if lock is None:  # it cannot be told whether the run lives
            continue
        with closing(lock):
            if (scratch / OLD).exists() and (scratch / NEW).exists():  # between the two renames
                _put_back(scratch / OLD, output)
            else:
                remove(scratch)


def settle(output: Path) -> None:
    """Put a missing output back, or wait for a run that is between its two renames."""
    recover(output)
    for scratch in _scratch_folders(output):
        if (scratch / OLD).exists():
            with closing(lock_folder(scratch, wait=lambda: None)):
                pass


def remove(folder: Path) -> None:
    """Remove a folder of ours, as far as that goes; never what is mounted in it."""
    if not mounts_in(folder):
        shutil.rmtree(folder, onerror=partial(_retry, str(folder)))


def _put_back(old: Path, output: Path) -> None:
    try:
        os.rename(old, output)  # an empty folder at its place is replaced
    except OSError as error:
        problem = error.strerror or error
        message = f"{old} holds what {output} was before a run was killed: {problem}"
        raise UsageError(message) from error
    click.echo(f"{output} is back: a run that was killed had put it aside.", err=True)
    remove(old.parent)


def _retry(scratch: str, function: Callable[[str], object], path: str, failure: Any) -> None:
    """Remove an entry of a folder that may not be written, as the caches of some tools are."""
    if not isinstance(failure[1], PermissionError):
        return
    with suppress(OSError):
        for folder in (os.path.dirname(path), path):
            is_ours = folder == scratch or folder.startswith(f"{scratch}{os.sep}")
            if is_ours and stat.S_ISDIR(os.lstat(folder).st_mode):
                os.chmod(folder, stat.S_IRWXU)
        if function is os.unlink or function is os.rmdir:
            function(path)
        else:
            shutil.rmtree(path, ignore_errors=True)


def _scratch_folders(output: Path) -> list[Path]:
    try:
        names = os.listdir(output.parent)
    except OSError:
        return []
    prefix = _prefix(output)
    return [output.parent / name for name in names if name.startswith(prefix)]


def _prefix(output: Path) -> str:
    return f".{output.name}.botowright-"
