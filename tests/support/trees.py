"""The files below a folder, and files that a build must not touch."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from typing import TYPE_CHECKING

from botowright.output.state import FOLDER

if TYPE_CHECKING:
    from pathlib import Path


def tree_of(folder: Path) -> dict[str, bytes]:
    """Return the content of each file below a folder, by its path, without the state of a build."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and FOLDER not in path.parts
    }


@dataclass(frozen=True)
class Entry:
    """The properties of an entry of a folder, except its name."""

    mode: int
    owner: tuple[int, int]
    changed: int
    identity: int  # 0 for a folder, which a build creates again
    content: str | bytes

    @classmethod
    def of(cls, path: Path) -> Entry:
        status = path.lstat()
        content: str | bytes = ""
        if path.is_symlink():
            content = os.readlink(path)
        elif path.is_file():
            content = path.read_bytes()
        identity = 0 if stat.S_ISDIR(status.st_mode) else status.st_ino
        owner = status.st_uid, status.st_gid
        return cls(status.st_mode, owner, status.st_mtime_ns, identity, content)


def put_files_of_others(output: Path) -> dict[str, Entry]:
    """Put one entry of each kind into an output folder, and return the entries by their paths."""
    mine = output / "mine"
    for folder in ("refs/heads/empty", "readonly", "private"):
        (mine / folder).mkdir(parents=True)
    (output / "boto_types" / "notes" / "empty").mkdir()
    (output / "boto_types" / "mine.py").write_text("mine")
    (mine / "private" / "key").write_text("secret")
    (mine / "private" / "key").chmod(0o600)
    (mine / "private").chmod(0o700)
    os.link(mine / "private" / "key", mine / "same-key")
    (mine / "readonly" / "cached.txt").write_text("cached")
    (mine / "link").symlink_to("private/key")
    (mine / "broken").symlink_to("nowhere")
    (output / "docs").symlink_to("boto_types", target_is_directory=True)
    os.mkfifo(mine / "pipe")
    for path in (mine / "readonly", mine / "refs", mine, mine / "private" / "key"):
        os.utime(path, (1_000_000_000, 1_100_000_000))
    (mine / "readonly").chmod(0o555)
    return files_of_others(output)


def files_of_others(output: Path) -> dict[str, Entry]:
    """Return the entries that `put_files_of_others` has put into an output folder."""
    folder = output / "mine"
    paths = [folder, *folder.rglob("*"), output / "docs", output / "boto_types" / "mine.py"]
    paths.append(output / "boto_types" / "notes" / "empty")
    return {path.relative_to(output).as_posix(): Entry.of(path) for path in paths}
