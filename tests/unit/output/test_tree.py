"""The output folder is always the old one or the new one."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from botowright.errors import UsageError
from botowright.ir.files import GeneratedFile
from botowright.output.tree import MANIFEST, Manifest, Staging, read_manifest, write_files
from botowright.system import interrupts

if TYPE_CHECKING:
    from pathlib import Path

OLD = {"boto_types/a.py": "old", "boto_types/b.py": "old"}
NEW = {"boto_types/a.py": "new", "boto_types/deep/er/c.py": "new"}


def files(contents: dict[str, str]) -> list[GeneratedFile]:
    return [GeneratedFile(path, text) for path, text in contents.items()]


def content(output: Path) -> dict[str, str]:
    """Return the texts of all files in a folder, except the manifest."""
    return {
        path.relative_to(output).as_posix(): path.read_text("utf-8")
        for path in output.rglob("*")
        if path.is_file() and path.name != MANIFEST
    }


def build(output: Path, contents: dict[str, str], options: dict[str, Any] | None = None) -> None:
    with Staging(output) as staging:
        staging.begin()
        staging.write(files(contents))
        staging.commit(options or {})


@pytest.fixture
def output(tmp_path: Path) -> Path:
    """Return an output folder of an earlier build. Its parent has no other entry."""
    output = tmp_path / "place" / "stubs"
    build(output, OLD, {"services": ["old"]})
    return output


def test_first_build(tmp_path: Path) -> None:
    """The build makes the folders above the output. The manifest has the files and the options."""
    output = tmp_path / "not" / "there" / "stubs"
    with Staging(output) as staging:
        staging.begin()
        staging.write(files(NEW))
        assert content(output) == {}
        staging.commit({"services": ["new"]})
    assert content(output) == NEW
    assert read_manifest(output) == Manifest({"services": ["new"]}, tuple(sorted(NEW)))
    assert [path.name for path in output.parent.iterdir()] == ["stubs"]


def test_next_build(output: Path) -> None:
    with Staging(output) as staging:
        staging.begin()
        staging.write(files(NEW))
        assert content(output) == OLD
        staging.commit({})
    assert content(output) == NEW
    assert [path.name for path in output.parent.iterdir()] == ["stubs"]


def test_what_an_interruption_leaves(output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(interrupts._State, "outcome", "")
    with Staging(output) as staging:
        staging.begin()
        assert interrupts.message() == "Interrupted."
        staging.commit({})
        assert interrupts.message() == "Interrupted. The output is the new one."


def test_discarded(output: Path) -> None:
    with Staging(output) as staging:
        staging.begin()
        staging.write(files(NEW))
    assert content(output) == OLD
    assert [path.name for path in output.parent.iterdir()] == ["stubs"]


def test_nothing_is_staged_for_a_folder_that_is_refused(tmp_path: Path) -> None:
    (tmp_path / "stubs").mkdir()
    (tmp_path / "stubs" / "mine").write_text("")
    with pytest.raises(UsageError, match="botowright did not write it"):
        build(tmp_path / "stubs", NEW)
    assert [path.name for path in tmp_path.iterdir()] == ["stubs"]


def test_manifest_text_does_not_depend_on_order() -> None:
    one, two = Manifest({"a": 1, "b": 2}, ("x", "y")), Manifest({"b": 2, "a": 1}, ("y", "x"))
    assert one.text() == two.text()
    assert one.text().endswith("}\n")
    assert json.loads(one.text()) == {"options": {"a": 1, "b": 2}, "files": ["x", "y"]}


def test_missing_manifest(tmp_path: Path) -> None:
    assert read_manifest(tmp_path) is None
    assert read_manifest(tmp_path / "none") is None


def test_files_of_others_are_carried_over(output: Path) -> None:
    """All files that the manifest does not list, except compiled modules."""
    (output / "mine").mkdir()
    (output / "mine" / "notes.txt").write_text("mine")
    (output / "boto_types" / "mine.py").write_text("mine")
    (output / "boto_types" / "__pycache__").mkdir()
    (output / "boto_types" / "__pycache__" / "a.pyc").write_text("")
    build(output, NEW)
    mine = {"mine/notes.txt": "mine", "boto_types/mine.py": "mine"}
    assert content(output) == NEW | mine
    assert set(read_manifest(output).files) == set(NEW)


def test_a_file_of_another_is_not_replaced(output: Path) -> None:
    """A later version may have a new file whose place is taken."""
    (output / "boto_types" / "deep" / "er").mkdir(parents=True)
    (output / "boto_types" / "deep" / "er" / "c.py").write_text("mine")
    with pytest.raises(UsageError, match=r"er/c\.py is not what botowright wrote"):
        build(output, NEW)
    assert content(output) == OLD | {"boto_types/deep/er/c.py": "mine"}


def test_a_file_with_the_same_text(output: Path) -> None:
    """If the manifest is older than the files, a new file may already exist."""
    (output / "boto_types" / "deep" / "er").mkdir(parents=True)
    (output / "boto_types" / "deep" / "er" / "c.py").write_text("new")
    build(output, NEW)
    assert content(output) == NEW


def test_text_is_written_as_it_is(tmp_path: Path) -> None:
    """Every system writes UTF-8, and keeps the line ends."""
    write_files(tmp_path, files({"a.py": "größe\n\n", "b.py": ""}))
    assert (tmp_path / "a.py").read_bytes() == "größe\n\n".encode()
    assert (tmp_path / "b.py").read_bytes() == b""


def test_file_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "boto_types").write_text("a file")
    with pytest.raises(UsageError, match=r"boto_types/a\.py cannot be written: "):
        write_files(tmp_path, files({"boto_types/a.py": ""}))
