"""The reason why a file cannot be read, as a user reads it."""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING

import pytest

from botowright.system.regular import reading_problem, regular_content

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.mark.parametrize(
    ("content", "read", "problem"),
    [
        (b'{\n"a": }', json.loads, "it is not JSON (line 2: Expecting value)"),
        (b"", json.loads, "it is not JSON (line 1: Expecting value)"),
        (b"ab\xff", json.loads, "it is not UTF-8 (byte 3)"),
        (b"[" * 100_000, json.loads, "it is nested too deeply"),
        (b"9" * 5000, json.loads, "it has a number of more than 4,300 digits"),
        (b"a = \n", tomllib.loads, "it is not TOML (line 1, column 5: Invalid value)"),
        (b"a", tomllib.loads, "it is not TOML (end of document: "),
    ],
)
def test_content(
    content: bytes, read: Callable[[str], object], problem: str, tmp_path: Path
) -> None:
    file = tmp_path / "file"
    file.write_bytes(content)
    with pytest.raises((ValueError, RecursionError)) as raised:
        read(regular_content(file).decode("utf-8"))
    form = "TOML" if read is tomllib.loads else "JSON"
    assert reading_problem(raised.value, form).startswith(problem)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such files")
def test_file(tmp_path: Path) -> None:
    """No message has the path: the caller names it."""
    os.mkfifo(tmp_path / "pipe")
    for name, problem in {
        "none": "it does not exist",
        ".": "it is a folder",
        "pipe": "it is not a regular file",
        "none" * 100: "its name or its path is too long",
    }.items():
        with pytest.raises(OSError, match=r"not a regular|Errno") as raised:
            regular_content(tmp_path / name)
        assert reading_problem(raised.value) == problem
    assert reading_problem(PermissionError(13, "Permission denied", "a")) == "permission denied"
