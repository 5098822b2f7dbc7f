"""`botowright migrate`: its result, and the files that it leaves alone."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from tests.support.rewriting import (
    OPTIONS,
    apply,
    assert_nothing_is_written,
    assert_one_is_unread,
    interrupt_before_second_file,
    rewriting_command,
    texts,
    write_files,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.support.commands import Result

BEFORE = "from mypy_boto3_notes import NotesClient\n\n\ndef f(client: NotesClient) -> None: ...\n"
AFTER = BEFORE.replace("mypy_boto3_notes", "boto_types.notes")
SHARED = "from types_boto3_notes.type_defs import {}\n"


@pytest.fixture
def project(home: Path) -> Path:
    """Return the current folder: a project that uses the peer's types."""
    write_files(home, BEFORE)
    (home / "requirements.txt").write_text("boto3\nboto3-stubs[notes]\n")
    return home


@pytest.fixture
def migrate(run: Callable[..., Result], project: Path, models: Path) -> Callable[..., Result]:
    """Return a function that runs `migrate` in the project."""
    assert project.is_dir()
    return rewriting_command(run, "migrate", models)


def _texts(project: Path) -> list[str]:
    return texts(project, "requirements.txt")


def test_the_diff_is_for_git(migrate: Callable[..., Result], project: Path) -> None:
    result = migrate()
    assert result.exit_code == 0
    assert result.stderr.splitlines()[-1] == (
        "3 files would change, write the changes with: botowright migrate . --write"
    )
    apply(result.stdout)
    assert _texts(project) == [AFTER, AFTER, "boto3\n"]


def test_written_changes(migrate: Callable[..., Result], project: Path) -> None:
    assert migrate(".", "--check").exit_code == 1
    result = migrate(".", "--write")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "3 files changed\n" in result.stderr
    assert "  → botowright sync\n" in result.stderr
    assert "  → 2 imports at run time, the first in app.py:1: " in result.stderr
    assert _texts(project) == [AFTER, AFTER, "boto3\n"]
    again = migrate(".", "--write", "--quiet")
    assert (again.exit_code, again.stdout, again.stderr) == (0, "", "")
    assert migrate(".", "--check").exit_code == 0


def test_one_file(migrate: Callable[..., Result], project: Path) -> None:
    """The requirements belong to the folder."""
    assert migrate("src/more.py", "--write").exit_code == 0
    assert _texts(project) == [BEFORE, AFTER, "boto3\nboto3-stubs[notes]\n"]


def test_a_project_without_the_peer(migrate: Callable[..., Result], project: Path) -> None:
    (project / "other").mkdir()
    (project / "other" / "app.py").write_text("import boto3\n")
    result = migrate("other", "--check")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr.splitlines()[0] == "nothing to change"


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("nothing", "Error: nothing does not exist; name a folder or a Python file"),
        (
            "requirements.txt",
            (
                "Error: requirements.txt is not a Python file; "
                "name a folder, or a file that ends with .py"
            ),
        ),
    ],
)
def test_a_wrong_path(path: str, message: str, migrate: Callable[..., Result]) -> None:
    result = migrate(path)
    assert (result.exit_code, result.stdout, result.error) == (2, "", message)


def test_a_file_that_does_not_parse(migrate: Callable[..., Result], project: Path) -> None:
    (project / "app.py").write_text(f"{BEFORE}x = (\n")
    result = migrate(".", "--write")
    assert "app.py:6: it is not valid Python 3; it is left alone\n" in result.stderr
    assert _texts(project) == [f"{BEFORE}x = (\n", AFTER, "boto3\n"]


def test_a_service_that_botocore_lacks(migrate: Callable[..., Result], project: Path) -> None:
    (project / "app.py").write_text("from mypy_boto3_diary import DiaryClient\n")
    result = migrate(".", "--write")
    assert "app.py:1: mypy_boto3_diary.DiaryClient: botocore " in result.stderr
    assert 'has no service "diary"\n' in result.stderr
    assert _texts(project)[0] == "from mypy_boto3_diary import DiaryClient\n"


def test_modules_that_import_from_each_other(migrate: Callable[..., Result], project: Path) -> None:
    """A type keeps its form in a module from which another one imports it."""
    (project / "app.py").write_text(SHARED.format("PutNoteRequestTypeDef, PutNoteResponseTypeDef"))
    (project / "src" / "more.py").write_text("from app import PutNoteResponseTypeDef\n")
    assert migrate(".", "--write").exit_code == 0
    assert _texts(project)[:2] == [
        (
            "from boto_types.notes.requests import PutNoteRequest\n"
            "from boto_types.notes.responses import PutNoteResponse as PutNoteResponseTypeDef\n"
        ),
        "from app import PutNoteResponseTypeDef\n",
    ]


def test_models_that_cannot_be_used(run: Callable[..., Result], project: Path) -> None:
    result = run("migrate", ".", *OPTIONS, project / "nothing")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.error.startswith("Error: ")
    assert _texts(project)[0] == BEFORE


def test_an_interruption(
    migrate: Callable[..., Result], project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    interrupt_before_second_file(monkeypatch)
    result = migrate(".", "--write")
    assert result.exit_code == 130
    assert result.stderr.splitlines()[-1] == "Interrupted. 1 of 3 files were changed."
    assert _texts(project) == [AFTER, BEFORE, "boto3\nboto3-stubs[notes]\n"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
@pytest.mark.parametrize("locked", ["src/more.py", "src"])
def test_a_path_that_may_not_be_written(locked: str, project: Path, models: Path) -> None:
    assert_nothing_is_written(project, "migrate", models, locked)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
def test_a_file_that_may_not_be_read(project: Path, models: Path) -> None:
    assert_one_is_unread(project, "migrate", models)
    assert _texts(project) == [AFTER, BEFORE, "boto3\n"]


def test_a_link_stays_a_link(migrate: Callable[..., Result], project: Path) -> None:
    (project / "link.py").symlink_to("app.py")
    assert migrate(".", "--write").exit_code == 0
    assert os.readlink(project / "link.py") == "app.py"
    assert _texts(project)[0] == AFTER
