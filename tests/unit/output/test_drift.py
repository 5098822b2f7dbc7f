"""Where a folder differs from what would be written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from botowright.ir.files import GeneratedFile
from botowright.output.drift import differences, removed

if TYPE_CHECKING:
    from pathlib import Path


def diff(folder: Path, text: str) -> list[str]:
    return list(differences(folder, [GeneratedFile("a/b.py", text)]))


def write(folder: Path, content: bytes) -> None:
    (folder / "a").mkdir()
    (folder / "a" / "b.py").write_bytes(content)


def test_same(tmp_path: Path) -> None:
    write(tmp_path, "größe\n".encode())
    assert diff(tmp_path, "größe\n") == []


def test_changed(tmp_path: Path) -> None:
    write(tmp_path, b"one\ntwo\n")
    assert diff(tmp_path, "one\n2\n") == [
        "--- a/a/b.py",
        "+++ b/a/b.py",
        "@@ -1,2 +1,2 @@",
        " one",
        "-two",
        "+2",
    ]


def test_missing(tmp_path: Path) -> None:
    """The file is not there, its folder is not, or is a file."""
    wanted = ["--- /dev/null", "+++ b/a/b.py", "@@ -0,0 +1 @@", "+one"]
    assert diff(tmp_path, "one\n") == wanted
    (tmp_path / "a").mkdir()
    assert diff(tmp_path, "one\n") == wanted
    (tmp_path / "a").rmdir()
    (tmp_path / "a").write_text("")
    assert diff(tmp_path, "one\n") == wanted


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (None, ""),
        (b"", "one\n"),
        (b"one\n", ""),
        (b"one", "one\n"),
        (b"one\r\n", "one\n"),
        (b"\xef\xbb\xbfone\n", "one\n"),
        (b"\xff\n", "\ufffd\n"),
        (b"one\x0ctwo\n", "one\ntwo\n"),
    ],
)
def test_every_difference_shows(content: bytes | None, text: str, tmp_path: Path) -> None:
    """An empty file that is missing, a line's end, and bytes that are no text."""
    if content is not None:
        write(tmp_path, content)
    lines = diff(tmp_path, text)
    assert "+++ b/a/b.py" in lines


def test_place_that_is_a_folder(tmp_path: Path) -> None:
    """A folder stands where a file is wanted."""
    (tmp_path / "a" / "b.py").mkdir(parents=True)
    assert "+++ b/a/b.py" in diff(tmp_path, "one\n")


def test_removed(tmp_path: Path) -> None:
    """Files that would not be written any more, by name; one that is gone already is no drift."""
    write(tmp_path, b"one\n")
    (tmp_path / "c.py").write_text("three\n")
    assert list(removed(tmp_path, {"c.py", "a/b.py", "gone.py"})) == [
        *("--- a/a/b.py", "+++ /dev/null", "@@ -1 +0,0 @@", "-one"),
        *("--- a/c.py", "+++ /dev/null", "@@ -1 +0,0 @@", "-three"),
    ]


def test_removed_empty_file(tmp_path: Path) -> None:
    write(tmp_path, b"")
    assert "+++ /dev/null" in list(removed(tmp_path, {"a/b.py"}))
