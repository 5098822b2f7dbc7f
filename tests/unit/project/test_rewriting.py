"""Changes to a user's code: read, shown as a patch, and written."""

from __future__ import annotations

import json
import os
import re
import stat
import subprocess
from typing import TYPE_CHECKING

import libcst as cst
import pytest

from botowright.errors import UsageError
from botowright.project import rewriting
from botowright.project.rewriting import Finding, chosen_files, rewritten, unified_diff, write
from botowright.system import interrupts

if TYPE_CHECKING:
    from pathlib import Path

    from botowright.project.rewriting import Rewriting
    from tests.unit.project.conftest import Project

OLD = re.compile(rb"\bold\b")


class _Rename(cst.CSTTransformer):
    def leave_Name(self, original_node: cst.Name, updated_node: cst.Name) -> cst.Name:
        is_old = original_node.value == "old"
        return updated_node.with_changes(value="new") if is_old else updated_node


def renamed(_: str, tree: cst.Module) -> tuple[cst.Module, list[Finding]]:
    return tree.visit(_Rename()), []


def found(project: Project) -> Rewriting:
    return rewritten(chosen_files(project.root), renamed, OLD)


SOURCES = {
    "plain.py": b"old = 1  #  kept\n\n\n\nx = ( old )\n",
    "windows.py": b"old = 1\r\nx = old\r\n",
    "mixed.py": b"old = 1\r\nx = old\ny = 2\r\n",
    "unended.py": b"x = 1\nold = 2",
    "unended_below.py": b"old = 2\nx = 1",
    "bom.py": b"\xef\xbb\xbfold = 1\n",
    "latin.py": b"# coding: latin-1\n# \xe9\nold = '\xe9'\n",
    "shift.py": "# coding: shift_jis\nold = 'テ'\n".encode("shift_jis"),
    "feed.py": b"\f\nold = 1\n\f\nx = old\n",
    "tabs.py": b"if 1:\n\told = 1\n",
    "stub.pyi": b"old: int\n",
    "with a space/ä.py": b"old = 1\n",
    'quote".py': b"old = 1\n",
    "back\\slash\t.py": b"old = 1\n",
}


@pytest.fixture
def sources(project: Project) -> Project:
    project.write({**SOURCES, "other.py": "older = 1\n"})
    return project


@pytest.fixture
def new_contents() -> dict[str, bytes]:
    return {name: OLD.sub(b"new", content) for name, content in SOURCES.items()}


def contents(project: Project) -> dict[str, bytes]:
    return {name: (project.root / name).read_bytes() for name in SOURCES}


def test_every_byte_that_is_not_rewritten_stays(
    sources: Project, new_contents: dict[str, bytes]
) -> None:
    changes = found(sources).changes
    assert {change.file: change.after for change in changes} == new_contents
    write(sources.root, changes)
    assert contents(sources) == new_contents
    assert found(sources).changes == ()


@pytest.mark.parametrize("folder", ["", "inner/"])
def test_git_applies_the_diff(
    folder: str, sources: Project, new_contents: dict[str, bytes], tmp_path: Path
) -> None:
    above = tmp_path / "above"
    above.mkdir()
    subprocess.run(["git", "init", "-q"], cwd=above, check=True)  # noqa: S607
    sources.root.rename(above / "inner")
    sources.root = above / "inner"
    patch = unified_diff(found(sources).changes, folder)
    current = above if folder else sources.root
    command = ["git", "apply", "-"]
    subprocess.run(command, cwd=current, input=patch, check=True)
    assert contents(sources) == new_contents


def test_a_tab_ends_a_path_with_a_space(sources: Project) -> None:
    """As git writes it. Other programs would end the path at the space."""
    patch = unified_diff(found(sources).changes).decode("latin-1")
    assert "--- a/with a space/\xc3\xa4.py\t\n" in patch
    assert "--- a/plain.py\n" in patch


def test_an_encoding_that_has_two_forms_of_a_character(project: Project) -> None:
    project.write({"app.py": b"# coding: utf-7\nold = '+AGE-'\n"})
    result = found(project)
    assert result.changes == ()
    (finding,) = result.findings
    assert finding.what.startswith("its bytes would not stay the same")


def test_a_single_file(sources: Project) -> None:
    changes = rewritten(chosen_files(sources.root / "plain.py"), renamed).changes
    assert [change.file for change in changes] == ["plain.py"]


@pytest.mark.parametrize("name", ["nothing", "nothing.py", "text.txt"])
def test_a_path_that_is_not_code(name: str, project: Project) -> None:
    project.write({"text.txt": ""})
    with pytest.raises(UsageError, match=r"does not exist; name|is not a Python file; name"):
        chosen_files(project.root / name)


def test_files_that_are_left_alone(project: Project) -> None:
    project.write(
        {
            "broken.py": "x = 1\nold = (\n",
            "deep.py": "old = " + "(" * 300 + ")" * 300,
            "encoding.py": b"# coding: nothing\nold = 1\n",
            "whole.py": "old = 1\n",
            "note.ipynb": "old",
        }
    )
    result = found(project)
    assert [change.file for change in result.changes] == ["whole.py"]
    assert [f"{each.file}:{each.line}" for each in result.findings] == [
        *("broken.py:3", "deep.py:1", "encoding.py:1", "note.ipynb:1"),
    ]
    assert all(each.what.endswith("; it is left alone") for each in result.findings)


def test_a_notebook_has_a_finding_for_each_cell_that_would_change(project: Project) -> None:
    cells = ["x = 1", "%time\nold = 1", "old = ("]
    listed = [{"cell_type": "code", "source": cell} for cell in cells]
    project.write({"note.ipynb": json.dumps({"cells": listed})})
    result = found(project)
    assert result.changes == ()
    assert [each.what.partition(":")[0] for each in result.findings] == ["cell 2", "cell 3"]


def test_a_path_that_cannot_be_read(project: Project) -> None:
    (project.root / "nowhere.py").symlink_to("nothing")
    assert [each.file for each in found(project).findings] == ["nowhere.py"]


def test_a_link_counts_as_its_target(project: Project, tmp_path: Path) -> None:
    outside = tmp_path / "outside.py"
    outside.write_text("old = 1\n")
    project.write({"deep/real.py": "old = 2\n"})
    (project.root / "link.py").symlink_to("deep/real.py")
    (project.root / "out.py").symlink_to(outside)
    changes = found(project).changes
    assert [change.file for change in changes] == ["deep/real.py", "out.py"]
    write(project.root, changes)
    assert (project.root / "link.py").is_symlink()
    assert (project.root / "out.py").is_symlink()
    assert outside.read_text() == "new = 1\n"


def test_a_file_keeps_its_mode(project: Project) -> None:
    project.write({"run.py": "old = 1\n"})
    (project.root / "run.py").chmod(0o754)
    write(project.root, found(project).changes)
    assert stat.S_IMODE((project.root / "run.py").stat().st_mode) == 0o754


def test_a_file_that_was_changed_meanwhile(project: Project) -> None:
    project.write({"a.py": "old = 1\n", "b.py": "old = 1\n"})
    changes = found(project).changes
    project.write({"b.py": "old = 2\n"})
    with pytest.raises(UsageError, match=r"b\.py was changed while it was read; nothing was"):
        write(project.root, changes)
    assert (project.root / "a.py").read_text() == "old = 1\n"


def test_a_file_that_is_gone(project: Project) -> None:
    project.write({"a.py": "old = 1\n", "b.py": "old = 1\n"})
    changes = found(project).changes
    (project.root / "b.py").unlink()
    with pytest.raises(UsageError, match=r"b\.py cannot be read: it does not exist; nothing was"):
        write(project.root, changes)
    assert (project.root / "a.py").read_text() == "old = 1\n"


@pytest.mark.parametrize("name", ["b.py", ""])
def test_a_path_that_cannot_be_written(
    name: str, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.write({"a.py": "old = 1\n", "deep/b.py": "old = 1\n"})
    locked = os.path.realpath(project.root / "deep" / name)
    monkeypatch.setattr(os, "access", lambda path, _: str(path) != locked)
    with pytest.raises(UsageError, match=r"cannot be written: permission denied; nothing was"):
        write(project.root, found(project).changes)
    assert (project.root / "a.py").read_text() == "old = 1\n"


def test_a_full_disk(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.write({"a.py": "old = 1\n", "b.py": "old = 1\n"})
    _fail_at_second(monkeypatch, UsageError("b.py cannot be written: No space left"))
    with pytest.raises(UsageError, match=r"No space left; 1 of 2 files were changed before it"):
        write(project.root, found(project).changes)


def test_an_interruption(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.write({"a.py": "old = 1\n", "b.py": "old = 1\n"})
    _fail_at_second(monkeypatch, KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        write(project.root, found(project).changes)
    assert interrupts.message() == "Interrupted. 1 of 2 files were changed."
    texts = [(project.root / name).read_text() for name in ("a.py", "b.py")]
    assert texts == ["new = 1\n", "old = 1\n"]


def _fail_at_second(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    real = rewriting.write_file

    def write_file(path: Path, content: bytes) -> None:
        if path.name == "b.py":
            raise error
        real(path, content)

    monkeypatch.setattr(rewriting, "write_file", write_file)
