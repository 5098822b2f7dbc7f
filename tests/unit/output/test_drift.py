"""Differences between a folder and a new build."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from botowright.ir.files import GeneratedFile
from botowright.output.drift import Difference, differences, removed

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


def diff(folder: Path, text: str) -> list[str]:
    return lines_of(differences(folder, [GeneratedFile("a/b.py", text)]))


def lines_of(found: Iterable[Difference]) -> list[str]:
    return [line for difference in found for line in difference.diff]


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
    """The file is missing, its folder is missing, or the folder is a file."""
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
    """E.g. a missing empty file, another line end, and bytes that are not text."""
    if content is not None:
        write(tmp_path, content)
    lines = diff(tmp_path, text)
    assert "+++ b/a/b.py" in lines


def test_place_that_is_a_folder(tmp_path: Path) -> None:
    """There is a folder in the place of a file."""
    (tmp_path / "a" / "b.py").mkdir(parents=True)
    assert "+++ b/a/b.py" in diff(tmp_path, "one\n")


def test_removed(tmp_path: Path) -> None:
    """Files that a new build does not have are listed by name. A missing one is not drift."""
    write(tmp_path, b"one\n")
    (tmp_path / "c.py").write_text("three\n")
    assert lines_of(removed(tmp_path, {"c.py", "a/b.py", "gone.py"})) == [
        *("--- a/a/b.py", "+++ /dev/null", "@@ -1 +0,0 @@", "-one"),
        *("--- a/c.py", "+++ /dev/null", "@@ -1 +0,0 @@", "-three"),
    ]


def test_removed_empty_file(tmp_path: Path) -> None:
    write(tmp_path, b"")
    assert "+++ /dev/null" in lines_of(removed(tmp_path, {"a/b.py"}))


def test_kinds(tmp_path: Path) -> None:
    """Each file has its kind, whatever its lines look like."""
    write(tmp_path, b"-- /dev/null\n")
    files = [GeneratedFile("a/b.py", "++ /dev/null\n"), GeneratedFile("c.py", "")]
    found = [*differences(tmp_path, files), *removed(tmp_path, {"a/b.py"})]
    assert [(difference.file, difference.kind) for difference in found] == [
        ("a/b.py", "changed"),
        ("c.py", "missing"),
        ("a/b.py", "unexpected"),
    ]
