"""A change of several entries of a folder of packages, which happens as a whole or not at all.

A staging folder in the folder of packages has the new entries in `new/`. A commit

1. moves the metadata of the old distribution to `old/`. From now on nothing is installed, for pip
   and for us;
2. moves each old entry to `old/`, and the new one into its place;
3. moves the new metadata into its place. This is the moment at which the change is made.

So the staging folder shows how far a commit came, and a run that was killed can be undone. An entry
that is in both folders was not placed yet. A commit of whose `old/` nothing is left is undone.
"""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from botowright.environments.distributions import RECORD, Distribution, is_metadata
from botowright.errors import UsageError
from botowright.system.durable import flush_file, flush_folder
from botowright.system.file_problems import file_problem

if TYPE_CHECKING:
    from collections.abc import Collection

NEW = "new"
_OLD = "old"
_COPY = "copy"  # an entry on its way to `old/`, if it cannot be renamed
_PREFIX = ".botowright-"


def make_staging(site: Path) -> Path:
    """Make a staging folder in a folder of packages, and return it. Raises OSError."""
    staging = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=site))
    (staging / NEW).mkdir()
    return staging


def recover(site: Path) -> None:
    """Undo the commits of runs that were killed, and remove their staging folders.

    The caller has the lock on the folder of packages. Raises OSError and UsageError.
    """
    for name in os.listdir(site):
        if name.startswith(_PREFIX):
            discard(site, site / name)


def discard(site: Path, staging: Path) -> None:
    """Undo a commit that did not reach its end, and remove the staging folder.

    Raises UsageError if an entry cannot be moved back. Then the staging folder stays.
    """
    if (staging / _OLD).is_dir() and _new_metadata(staging) is not None:
        try:
            _roll_back(site, staging)
        except OSError as error:
            problem = file_problem(error)
            message = (
                f"{error.filename or site} cannot be put back: {problem}; run the command again, "
                f"the earlier types are in {staging}"
            )
            raise UsageError(message) from error
    shutil.rmtree(staging, ignore_errors=True)


def commit(site: Path, staging: Path, replaced: Collection[str]) -> None:
    """Put the new entries in their places, and take away those that are replaced.

    Raises OSError. Then the caller discards the staging folder, which undoes the commit.
    """
    new, old = staging / NEW, staging / _OLD
    old.mkdir()
    entries = {*os.listdir(new), *replaced}
    metadata = {name for name in entries if is_metadata(name)}
    for name in sorted(metadata):
        _take_away(site / name, old / name)
    for name in sorted(entries - metadata):
        _take_away(site / name, old / name)
        if os.path.lexists(new / name):
            os.rename(new / name, site / name)
    (placed,) = metadata.intersection(os.listdir(new))
    # The files that pip and a later sync read first: none may be empty after a power cut.
    for file in filter(Path.is_file, (new / placed).iterdir()):
        flush_file(file)
    os.rename(new / placed, site / placed)
    flush_folder(site)


def _take_away(entry: Path, target: Path) -> None:
    if not os.path.lexists(entry):
        return
    try:
        os.rename(entry, target)
    except OSError as error:
        # overlayfs does not rename a folder that is part of a container's image.
        if error.errno != errno.EXDEV:
            raise
        copy = target.parent.parent / _COPY
        shutil.copytree(entry, copy, symlinks=True)
        os.rename(copy, target)
        shutil.rmtree(entry)


def _roll_back(site: Path, staging: Path) -> None:
    new, old = staging / NEW, staging / _OLD
    kept = set(os.listdir(old))
    metadata = {name for name in kept if is_metadata(name)}
    added = {file.partition("/")[0] for file in _new_files(staging)} - kept
    for name in sorted(kept - metadata):
        _take_back(site / name, new / name)
        os.rename(old / name, site / name)
    for name in sorted(added):
        if not os.path.lexists(new / name):
            _take_back(site / name, new / name)
    for name in sorted(metadata):  # last: until then nothing is installed
        _take_back(site / name, new / name)
        os.rename(old / name, site / name)
    # First: with `old/`, the next run would undo the commit again.
    old.rmdir()


def _take_back(entry: Path, target: Path) -> None:
    """Move a placed entry back to the staging folder, or remove what is left of an old one."""
    try:
        os.rename(entry, target)
    except FileNotFoundError:
        return
    except OSError as error:
        # The old entry was copied, and the run ended before all of it was removed.
        if error.errno not in {errno.EXDEV, errno.ENOTEMPTY, errno.EEXIST}:
            raise
        shutil.rmtree(entry)


def _new_metadata(staging: Path) -> Path | None:
    with suppress(OSError):
        for name in os.listdir(staging / NEW):
            if is_metadata(name) and (staging / NEW / name / RECORD).is_file():
                return staging / NEW / name
    return None


def _new_files(staging: Path) -> tuple[str, ...]:
    metadata = _new_metadata(staging)
    return Distribution(metadata, "").files if metadata is not None else ()
