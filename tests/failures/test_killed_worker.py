"""A worker that is killed, e.g. because memory ran out, ends its command with one line."""

from __future__ import annotations

import multiprocessing
import os
import signal
from typing import TYPE_CHECKING, Any

import pytest

from botowright.system import pool
from tests.support.models import note_model, write_model
from tests.support.trees import tree_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.support.commands import Result

pytestmark = pytest.mark.skipif(
    multiprocessing.get_start_method() != "fork", reason="a worker must inherit the patch"
)
MESSAGE = "Error: a worker process was killed, perhaps because memory ran out; try --jobs 1\n"
ANSWER = pool._answer


@pytest.fixture
def killed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Kill each worker when it gets an item."""

    def answer(*_: Any) -> bytes:
        os.kill(os.getpid(), signal.SIGKILL)
        return b""

    monkeypatch.setattr(pool, "_answer", answer)


def write_new_models(folder: Path) -> None:
    model = note_model()
    model["operations"]["PutNote"]["deprecated"] = True
    model["shapes"]["Color"]["enum"].append("GREEN")
    for service in ("alarms", "notes"):
        write_model(folder, service, model)


@pytest.mark.usefixtures("killed")
def test_build(
    build: Callable[..., Result], output: Path, models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The output stays, and the next build succeeds."""
    assert build(output).exit_code == 0, "one process has no workers"
    before = tree_of(output)
    write_new_models(models)
    result = build(output, jobs=2)
    assert (result.exit_code, result.stdout, result.stderr) == (2, "", MESSAGE)
    assert tree_of(output) == before
    assert [path.name for path in output.parent.iterdir()] == [output.name]
    monkeypatch.setattr(pool, "_answer", ANSWER)
    assert build(output, jobs=2).exit_code == 0
    assert tree_of(output) != before


@pytest.mark.usefixtures("killed")
def test_changes(
    run: Callable[..., Result], models: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The page stays, and the next run writes it."""
    new, page = tmp_path / "new", tmp_path / "page.md"
    write_new_models(new)
    page.write_text("before")
    command = ("changes", models, new, "--format", "markdown", "--output", page)
    result = run(*command, "--jobs", "2")
    assert (result.exit_code, result.stdout, result.stderr) == (2, "", MESSAGE)
    assert page.read_text() == "before"
    monkeypatch.setattr(pool, "_answer", ANSWER)
    assert run(*command, "--jobs", "2").exit_code == 0
    assert "GREEN" in page.read_text()
