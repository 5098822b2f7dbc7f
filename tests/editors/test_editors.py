"""Six language servers, and their answers to somebody who types a program with our types."""

from __future__ import annotations

import difflib
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.editors.answers import FULL, answer
from tests.editors.gaps import issues
from tests.editors.questions import QUESTIONS
from tests.editors.snapshots import cells, name_of, path_of, snapshot
from tests.editors.table import PAGE, all_cells, page
from tests.support.environments import build, linked_environment
from tests.support.language_server import SERVERS, language_server

if TYPE_CHECKING:
    from tests.support.environments import Environment

PROJECT = Path(__file__).parent / "project"
SERVICES = ("dynamodb", "s3", "sagemaker", "sqs", "--presigned", "s3")
SLOW = {"basedpyright", "jedi"}


@pytest.fixture(scope="module")
def synced(tmp_path_factory: pytest.TempPathFactory) -> Environment:
    folder = tmp_path_factory.mktemp("editors")
    return linked_environment(build(folder / "package", *SERVICES), folder / "venv")


@pytest.mark.parametrize(
    "server",
    [
        pytest.param(name, marks=pytest.mark.exhaustive) if name in SLOW else name
        for name in SERVERS
    ],
)
def test_answers_are_as_expected(
    server: str, synced: Environment, tmp_path: Path, update: bool
) -> None:
    project = shutil.copytree(PROJECT, tmp_path / "project")
    answers = {}
    with language_server(server, project, synced.python) as asked:
        for number, question in enumerate(QUESTIONS):
            answers[name_of(question)] = answer(asked, project / f"typed{number}.py", question)
    text = snapshot(answers)
    path = path_of(server)
    if update:
        path.write_text(text, "utf-8")
    kept = path.read_text("utf-8") if path.exists() else ""
    difference = difflib.unified_diff(
        kept.splitlines(), text.splitlines(), f"expected/{server}.md", server, lineterm=""
    )
    if text != kept:
        pytest.fail("\n".join(difference) + "\n(--update accepts this)", pytrace=False)


def test_the_gaps_are_those_of_the_answers() -> None:
    """Each answer that is not full has an issue, or says that none was found; no other has one."""
    assert {place for place, cell in all_cells().items() if cell != FULL} == issues().keys()


def test_the_tables_are_current(update: bool) -> None:
    text = PAGE.read_text("utf-8")
    if update:
        PAGE.write_text(page(text), "utf-8")
        text = PAGE.read_text("utf-8")
    assert page(text) == text, "run `python -m pytest tests/editors --update`"


def test_each_server_has_each_question() -> None:
    expected = [name_of(question) for question in QUESTIONS]
    assert {server: [*cells(server)] for server in SERVERS} == dict.fromkeys(SERVERS, expected)
