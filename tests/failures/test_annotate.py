"""`botowright annotate`: its result, and the files that it leaves alone."""

from __future__ import annotations

import json
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

BEFORE = """\
import boto3


def save(store):
    store.put_note(Title="a")


save(boto3.client("notes"))
"""
AFTER = """\
from typing import TYPE_CHECKING

import boto3

if TYPE_CHECKING:
    from boto_types.notes import NotesClient


def save(store: "NotesClient"):
    store.put_note(Title="a")


save(boto3.client("notes"))
"""


@pytest.fixture
def project(home: Path) -> Path:
    """Return the current folder: a project without types."""
    write_files(home, BEFORE)
    return home


@pytest.fixture
def annotate(run: Callable[..., Result], project: Path, models: Path) -> Callable[..., Result]:
    """Return a function that runs `annotate` in the project."""
    assert project.is_dir()
    return rewriting_command(run, "annotate", models)


def test_the_diff_is_for_git(annotate: Callable[..., Result], project: Path) -> None:
    result = annotate()
    assert result.exit_code == 0
    assert result.stderr.splitlines()[-1] == (
        "2 files would change, write the changes with: botowright annotate . --write"
    )
    assert texts(project) == [BEFORE, BEFORE]
    apply(result.stdout)
    assert texts(project) == [AFTER, AFTER]


def test_written_changes(annotate: Callable[..., Result], project: Path) -> None:
    assert annotate(".", "--check").exit_code == 1
    result = annotate(".", "--write")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr.splitlines()[-1] == "2 files changed"
    assert texts(project) == [AFTER, AFTER]
    again = annotate(".", "--write", "--quiet")
    assert (again.exit_code, again.stdout, again.stderr) == (0, "", "")
    assert annotate(".", "--check").exit_code == 0


def test_one_file(annotate: Callable[..., Result], project: Path) -> None:
    assert annotate("src/more.py", "--write").exit_code == 0
    assert texts(project) == [BEFORE, AFTER]


def test_places_that_are_left(annotate: Callable[..., Result], project: Path) -> None:
    other = f'{BEFORE}save(boto3.client("alarms"))\n'
    (project / "app.py").write_text(other)
    result = annotate(".", "--write")
    assert result.exit_code == 0
    *_, finding, counts = result.stderr.splitlines()
    what = "store has no type: calls pass NotesClient of alarms and NotesClient of notes"
    assert finding == f"app.py:4: {what}"
    assert counts == "1 file changed, 1 place left for you"
    assert texts(project) == [other, AFTER]


def test_a_project_without_boto3(annotate: Callable[..., Result], project: Path) -> None:
    (project / "other").mkdir()
    (project / "other" / "app.py").write_text("def f(client): ...\n")
    result = annotate("other", "--check")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr.splitlines()[-1] == "nothing to change"


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("nothing", "Error: nothing does not exist; name a folder or a Python file"),
        (
            "notes.txt",
            "Error: notes.txt is not a Python file; name a folder, or a file that ends with .py",
        ),
    ],
)
def test_a_wrong_path(
    path: str, message: str, annotate: Callable[..., Result], project: Path
) -> None:
    (project / "notes.txt").write_text("")
    result = annotate(path)
    assert (result.exit_code, result.stdout, result.error) == (2, "", message)


def test_options_that_exclude_each_other(annotate: Callable[..., Result], project: Path) -> None:
    result = annotate(".", "--write", "--check")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.error == ("Error: --write and --check exclude each other; leave one of them out")
    assert texts(project) == [BEFORE, BEFORE]


def test_a_file_that_does_not_parse(annotate: Callable[..., Result], project: Path) -> None:
    (project / "app.py").write_text(f"{BEFORE}x = (\n")
    result = annotate(".", "--write")
    assert result.exit_code == 0
    assert "app.py:10: it is not valid Python 3; it is left alone\n" in result.stderr
    assert texts(project) == [f"{BEFORE}x = (\n", AFTER]


def test_a_notebook(annotate: Callable[..., Result], project: Path) -> None:
    cell = {"cell_type": "code", "source": BEFORE, "metadata": {}, "outputs": []}
    notebook = {"cells": [cell], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    text = json.dumps(notebook)
    (project / "app.ipynb").write_text(text)
    assert annotate(".", "--write").exit_code == 0
    assert (project / "app.ipynb").read_text() == text
    assert texts(project) == [AFTER, AFTER]


def test_models_that_cannot_be_used(run: Callable[..., Result], project: Path) -> None:
    result = run("annotate", ".", *OPTIONS, project / "nothing")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.error.startswith("Error: ")
    assert texts(project) == [BEFORE, BEFORE]


def test_no_environment(
    run: Callable[..., Result], project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The models of another botocore tell most types too."""
    monkeypatch.delenv("VIRTUAL_ENV", raising=False)
    (project / "uv.lock").write_text("")
    code = BEFORE.replace("put_note(Title", "send_message(QueueUrl").replace("notes", "sqs")
    (project / "app.py").write_text(code)
    result = run("annotate", "app.py")
    assert result.exit_code == 0
    assert '+def save(store: "SQSClient"):' in result.stdout
    line, counts = result.stderr.splitlines()
    assert line.endswith("; the models of botowright's own botocore are used")
    assert counts.startswith("1 file would change")


def test_an_environment_that_does_not_exist(run: Callable[..., Result], project: Path) -> None:
    result = run("annotate", ".", "--python", project / "nothing")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.error.startswith("Error: ")
    assert "nothing" in result.error


def test_an_interruption(
    annotate: Callable[..., Result], project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    interrupt_before_second_file(monkeypatch)
    result = annotate(".", "--write")
    assert result.exit_code == 130
    assert result.stderr.splitlines()[-1] == "Interrupted. 1 of 2 files were changed."
    assert texts(project) == [AFTER, BEFORE]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
@pytest.mark.parametrize("locked", ["src/more.py", "src"])
def test_a_path_that_may_not_be_written(locked: str, project: Path, models: Path) -> None:
    assert_nothing_is_written(project, "annotate", models, locked)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
def test_a_file_that_may_not_be_read(project: Path, models: Path) -> None:
    assert_one_is_unread(project, "annotate", models)
    assert texts(project) == [AFTER, BEFORE]


def test_a_link_stays_a_link(annotate: Callable[..., Result], project: Path) -> None:
    (project / "link.py").symlink_to("app.py")
    assert annotate(".", "--write").exit_code == 0
    assert os.readlink(project / "link.py") == "app.py"
    assert texts(project)[0] == AFTER


def test_a_file_that_git_ignores(annotate: Callable[..., Result], project: Path) -> None:
    """Its own path names it, so that it is changed."""
    (project / ".gitignore").write_text("src/\n")
    assert annotate(".", "--write").exit_code == 0
    assert texts(project) == [AFTER, BEFORE]
    assert annotate("src/more.py", "--write").exit_code == 0
    assert texts(project) == [AFTER, AFTER]
