"""The reason why the system refuses a file, and the way out."""

from __future__ import annotations

import errno
import os
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from botowright.system import file_problems
from botowright.system.file_problems import access_problem, file_problem, problem_and_way_out

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("EACCES", "permission denied; move it"),
        ("ENOTDIR", "a part of its path is not a folder; name another path"),
        (
            "EROFS",
            "read-only file system; choose a place on another one, or make this one writable",
        ),
        (
            "ENOSPC",
            "no space left on the device; free some space, or choose a place on another one",
        ),
        (
            "EDQUOT",
            "your disk quota is used up; free some space, or choose a place on another disk",
        ),
        ("ENAMETOOLONG", "its name or its path is too long; choose a shorter path"),
        ("ELOOP", "its links lead in a circle, or there are too many; remove a link"),
        ("EMFILE", "too many open files (ulimit -n); raise the limit"),
        ("ETXTBSY", "a program that runs is using it; end the program"),
        ("EIO", "input/output error; move it"),
    ],
)
def test_problem_and_way_out(name: str, line: str) -> None:
    number = getattr(errno, name)
    assert problem_and_way_out(OSError(number, os.strerror(number), "a"), "move it") == line


def test_each_way_out_has_its_problem() -> None:
    assert file_problems._WAYS_OUT.keys() <= file_problems._PROBLEMS.keys()


def test_error_without_a_number() -> None:
    assert file_problem(OSError("it is not a regular file")) == "it is not a regular file"
    assert file_problem(OSError(None, "NFS is gone")) == "NFS is gone"
    gone = FileNotFoundError(errno.ENOENT, "No usable folder in /tmp")
    assert file_problem(gone) == "no usable folder in /tmp"


@pytest.mark.skipif(not hasattr(os, "statvfs"), reason="Windows does not tell the flags")
def test_access(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert access_problem(tmp_path) is None
    monkeypatch.setattr(os, "access", lambda *_: False)
    for flags, problem in ((0, "permission denied"), (os.ST_RDONLY, "read-only file system")):
        monkeypatch.setattr(os, "statvfs", lambda _, flags=flags: SimpleNamespace(f_flag=flags))
        refused = access_problem(tmp_path)
        assert refused is not None
        assert file_problem(refused) == problem
