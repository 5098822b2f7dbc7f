"""Scratch folders: a build is staged in a folder beside the output.

A running build has a lock on its scratch folder (`system/lock.py`). If the lock is free, the run
was killed, and the next run cleans up after it.
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
from botowright.output.mounts import mounts_in
from botowright.system.file_problems import file_problem
from botowright.system.lock import closing, lock_folder

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

NEW = "new"
OLD = "old"  # the former output, between two renames


def make_scratch(output: Path) -> Path:
    """Make a folder beside the output, and return it. Raises OSError."""
    return output.parent / tempfile.mkdtemp(prefix=_prefix(output), dir=output.parent)


def recover(output: Path) -> None:
    """Clean up after runs that were killed: put the output back, and remove their scratch folders.

    The caller has the lock on the output, unless the output does not exist.
    """
    for scratch in _scratch_folders(output):
        try:
            lock = lock_folder(scratch)
        except BlockingIOError:
            continue
        if lock is None:  # without locks we cannot know whether the run was killed
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
    """Remove a folder of ours if we can. A folder with a mount point stays."""
    if not mounts_in(folder):
        shutil.rmtree(folder, onerror=partial(_retry, str(folder)))


def _put_back(old: Path, output: Path) -> None:
    try:
        os.rename(old, output)  # this replaces an empty folder
    except OSError as error:
        problem = file_problem(error)
        message = (
            f"{output} was moved to {old} by a run that was killed, and cannot be moved back: "
            f"{problem}; move it back yourself"
        )
        raise UsageError(message) from error
    click.echo(f"{output} is back: a run that was killed had moved it away.", err=True)
    remove(old.parent)


def _retry(scratch: str, function: Callable[[str], object], path: str, failure: Any) -> None:
    """Remove an entry of a read-only folder, e.g. of a tool's cache."""
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
