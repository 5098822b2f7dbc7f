"""Files of others in an output folder. They are carried over to the folder that replaces it.

A file is linked, not copied. So it stays the same file with all its attributes, and a run that is
killed leaves it in both folders. A folder is made again with the same mode, owner and times.
"""

from __future__ import annotations

import filecmp
import os
import shutil
import stat
from contextlib import suppress
from typing import TYPE_CHECKING

from botowright.errors import UsageError
from botowright.output import state
from botowright.output.mounts import mounted
from botowright.system.file_problems import problem_and_way_out

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet
    from pathlib import Path

_BYTECODE_FOLDER = "__pycache__"


def carry_over(old: Path, new: Path, written: AbstractSet[str]) -> None:
    """Carry over all files from one folder to another, except `written`, the files of a build.

    Raises UsageError if a file cannot be carried over, or if its place is taken.
    """
    try:
        _Carrier(str(old), str(new), written).carry_folder("")
    except OSError as error:
        problem = problem_and_way_out(error, "move it away")
        message = f"{error.filename or old} cannot be carried over to the new output: {problem}"
        raise UsageError(message) from error


def carry_over_changes(
    old: Path, new: Path, written: AbstractSet[str], made: AbstractSet[str]
) -> None:
    """Move files that others wrote into the old folder after `carry_over`.

    Until the swap, the old folder is still the output. `made` are the files of this build, which
    are not replaced. Raises UsageError if a file cannot be moved.
    """
    try:
        _LateCarrier(str(old), str(new), written, made).carry_folder("")
    except OSError as error:
        problem = problem_and_way_out(error, "move it away")
        message = (
            f"{error.filename or old} was written during the build, and cannot be moved to the new "
            f"output: {problem}"
        )
        raise UsageError(message) from error


def link(source: str, target: str) -> None:
    """Link anything except a folder. Raises OSError."""
    if os.link in os.supports_follow_symlinks:
        os.link(source, target, follow_symlinks=False)
    else:
        os.link(source, target)


class _Carrier:
    def __init__(self, old: str, new: str, written: AbstractSet[str]) -> None:
        self._old = old
        self._new = new
        self._written = written
        self._device = os.stat(old).st_dev

    def carry_folder(self, name: str) -> bool:
        """Carry over what a folder holds; return whether a file of a build was in it.

        An empty folder in the place of a file of a build is an edit, so it counts as that file.
        """
        source = os.path.join(self._old, name)
        status = os.stat(source)
        if status.st_dev != self._device:
            raise UsageError(mounted(source))
        with os.scandir(source) as scanned:
            entries = [*scanned]
        if not entries and name in self._written:
            return True
        had_ours = False
        for entry in entries:
            had_ours |= self._carry_entry(name, entry)
        self._carry_attributes(name, status, had_ours=had_ours)
        return had_ours

    def _carry_entry(self, folder: str, entry: os.DirEntry[str]) -> bool:
        """Carry over an entry of others; return whether it is a file of a build, or holds one."""
        path = f"{folder}/{entry.name}" if folder else entry.name
        if entry.is_dir(follow_symlinks=False):
            return self.carry_folder(path)
        if self._is_ours(path, entry):
            return True
        self._carry_file(path, entry)
        return False

    def _carry_attributes(self, name: str, status: os.stat_result, *, had_ours: bool) -> None:
        """Give the new folder the mode of the former one. A folder of others is made again."""
        source, target = os.path.join(self._old, name), os.path.join(self._new, name)
        if not had_ours:
            self._make_folder(name)
            _own(source, status, target)
            shutil.copystat(source, target)
        elif os.path.isdir(target):
            _take_on_mode(source, status, target)

    def _is_ours(self, path: str, entry: os.DirEntry[str]) -> bool:
        if path in self._written or state.is_state(path):
            # A named pipe belongs to somebody else. A link in a file's place is only an edit.
            return entry.is_symlink() or entry.is_file(follow_symlinks=False)
        if f"{_BYTECODE_FOLDER}/" not in path:
            return False
        # Python compiled it from a module of ours.
        folder, _, cached = path.rpartition("/")
        package = folder.removesuffix(_BYTECODE_FOLDER)
        return f"{package}{cached.split('.')[0]}.py" in self._written

    def _carry_file(self, path: str, entry: os.DirEntry[str]) -> None:
        target = os.path.join(self._new, path)
        self._make_folder(path.rpartition("/")[0])
        if os.path.lexists(target):
            if not _same_text(entry, target):
                raise self._taken(path)
            return
        try:
            link(entry.path, target)
        except OSError:  # a file system without links, or a file of another user
            _copy(entry, target)

    def _make_folder(self, name: str) -> None:
        target = os.path.join(self._new, name)
        if os.path.isdir(target):
            return
        if os.path.lexists(target):
            raise self._taken(name)
        self._make_folder(name.rpartition("/")[0])
        os.mkdir(target)

    def _taken(self, path: str) -> UsageError:
        return UsageError(
            f"{os.path.join(self._old, path)} is not what botowright wrote, and this build has a "
            "file in its place; move it away"
        )


class _LateCarrier(_Carrier):
    def __init__(
        self, old: str, new: str, written: AbstractSet[str], made: AbstractSet[str]
    ) -> None:
        super().__init__(old, new, written)
        self._made = made

    def _carry_file(self, path: str, entry: os.DirEntry[str]) -> None:
        target = os.path.join(self._new, path)
        if path in self._made or _is_carried_over(entry, target):
            return
        self._make_folder(path.rpartition("/")[0])
        os.replace(entry.path, target)


def _is_carried_over(entry: os.DirEntry[str], target: str) -> bool:
    try:
        now = os.lstat(target)
    except OSError:
        return False
    was = entry.stat(follow_symlinks=False)
    if os.path.samestat(was, now):
        return True
    # In a file system without links it is a copy.
    return (was.st_mode, was.st_size, was.st_mtime_ns) == (
        now.st_mode,
        now.st_size,
        now.st_mtime_ns,
    )


def _same_text(entry: os.DirEntry[str], target: str) -> bool:
    """Return whether a file has the text of the new build, e.g. if the manifest is missing."""
    if not entry.is_file(follow_symlinks=False):
        return False
    return filecmp.cmp(entry.path, target, shallow=False)


def _copy(entry: os.DirEntry[str], target: str) -> None:
    status = entry.stat(follow_symlinks=False)
    if stat.S_ISREG(status.st_mode) or stat.S_ISLNK(status.st_mode):
        shutil.copy2(entry.path, target, follow_symlinks=False)
    elif stat.S_ISFIFO(status.st_mode):
        os.mkfifo(target)
        shutil.copystat(entry.path, target)
    else:
        message = (
            f"{entry.path} is a socket or a device, so it cannot be carried over; move it away"
        )
        raise UsageError(message)
    _own(entry.path, status, target)


def _own(source: str, was: os.stat_result, target: str) -> None:
    """Give an entry its former owner. Raises UsageError if this user may not do that."""
    now = os.lstat(target)
    if (was.st_uid, was.st_gid) == (now.st_uid, now.st_gid):
        return
    try:
        os.chown(target, was.st_uid, was.st_gid, follow_symlinks=False)
    except OSError as error:
        message = f"{source} belongs to another user, so a build cannot carry it over; move it away"
        raise UsageError(message) from error


def _take_on_mode(source: str, was: os.stat_result, target: str) -> None:
    """Give a folder of the build the mode of the former one, and its owner if that is allowed."""
    now = os.stat(target)
    if (was.st_uid, was.st_gid) != (now.st_uid, now.st_gid):
        with suppress(OSError):
            os.chown(target, was.st_uid, was.st_gid)
    if was.st_mode != now.st_mode:
        shutil.copymode(source, target)
