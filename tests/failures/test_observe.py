"""`botowright observe`, and tables that a build cannot read."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest

    from tests.support.commands import Result


def _record(folder: Path) -> None:
    folder.mkdir()
    recording = {"status_code": 200, "data": {"QueueUrls": []}}
    (folder / "sqs.ListQueues_1.json").write_text(json.dumps(recording))


def test_a_folder_without_recordings(run: Callable[..., Result], tmp_path: Path) -> None:
    result = run("observe", tmp_path)
    assert result.exit_code == 2
    assert result.error.startswith(f"Error: {tmp_path} holds no recordings of successful responses")


def test_only_recordings_that_cannot_be_counted(run: Callable[..., Result], tmp_path: Path) -> None:
    """The reason for each file comes first: their names are right."""
    folder = tmp_path / "recorded"
    folder.mkdir()
    (folder / "sqs.ListQueues_1.json").write_text("{")
    left_out, error = run("observe", folder).stderr.splitlines()
    assert left_out.startswith(f"Left out: {folder}/sqs.ListQueues_1.json: cannot be read: ")
    assert error.startswith(f"Error: {folder}: could not count the only recording; ")
    (folder / "sqs.Nope_1.json").write_text('{"data": {}}')
    result = run("observe", folder)
    assert result.exit_code == 2
    _, second, error = result.stderr.splitlines()
    assert second.startswith(f"Left out: {folder}/sqs.Nope_1.json: there is no operation Nope")
    assert "could not count any of the 2 recordings" in error


def test_a_broken_model_of_another_service(
    run: Callable[..., Result], home: Path, tmp_path: Path
) -> None:
    """`observe` still counts the recordings of the other services."""
    for name, text in (("broken", "{"), ("odd", '{"metadata": []}')):
        folder = home / ".aws" / "models" / name / "2024-05-01"
        folder.mkdir(parents=True)
        (folder / "service-2.json").write_text(text)
    _record(tmp_path / "recorded")
    assert run("observe", tmp_path / "recorded").exit_code == 0


def test_an_unwritable_file(run: Callable[..., Result], tmp_path: Path) -> None:
    _record(tmp_path / "recorded")
    (tmp_path / "file").touch()
    result = run("observe", tmp_path / "recorded", "--output", tmp_path / "file" / "a.json")
    assert result.exit_code == 2
    assert "a.json" in result.error


def test_a_table_is_written_and_read(
    run: Callable[..., Result], models: Path, output: Path, tmp_path: Path
) -> None:
    _record(tmp_path / "recorded")
    table = tmp_path / "ours.json"
    assert run("observe", tmp_path / "recorded", "--output", table).exit_code == 0
    command = ("build", "notes", "--botocore", models, "--output", output)
    assert run(*command, "--observed-keys", table).exit_code == 0
    assert run("check", "--output", output).exit_code == 0


def test_a_changed_table_is_read_again(
    run: Callable[..., Result], models: Path, output: Path, tmp_path: Path
) -> None:
    """A service is built again if a table changes."""
    table = tmp_path / "ours.json"
    responses = output / "boto_types" / "notes" / "responses.py"
    for present, text in ((4, "NoteId: NotRequired[str]"), (5, "NoteId: str")):
        counts = {"PutNoteResponse": {"NoteId": [present, 5, 5, 1, 1, 0]}}
        table.write_text(json.dumps({"services": {"notes": counts}}))
        command = ("build", "notes", "--botocore", models, "--output", output)
        assert run(*command, "--observed-keys", table).exit_code == 0
        assert text in responses.read_text("utf-8")


def test_a_missing_table(
    run: Callable[..., Result], models: Path, output: Path, tmp_path: Path
) -> None:
    table = tmp_path / "nothing.json"
    command = ("build", "notes", "--botocore", models, "--output", output)
    result = run(*command, "--observed-keys", table)
    assert result.exit_code == 2
    assert result.error.startswith(f"Error: {table} cannot be read")
    assert not output.exists()


def _table(path: Path, service: str, row: list[int]) -> Path:
    path.write_text(json.dumps({"services": {service: {"PutNoteResponse": {"NoteId": row}}}}))
    return path


def test_a_pipe(run: Callable[..., Result], models: Path, output: Path, tmp_path: Path) -> None:
    """We do not wait for a writer of the pipe. A name with a line break is on one line."""
    _record(tmp_path / "recorded")
    os.mkfifo(tmp_path / "recorded" / "sqs.ListQueues_2.json")
    forged = tmp_path / "recorded" / "a\nError: b"
    forged.mkdir()
    (forged / "sqs.ListQueues_1.json").write_text("{")
    left_out, with_line_break, counted = run("observe", tmp_path / "recorded").stderr.splitlines()
    assert "sqs.ListQueues_2.json: cannot be read: it is not a regular file" in left_out
    assert r"a\nError: b/sqs.ListQueues_1.json: cannot be read" in with_line_break
    assert counted.endswith("files left out: 2")
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    command = ("build", "notes", "--botocore", models, "--output", output)
    for option in ("--observed-keys", "--config"):
        result = run(*command, option, pipe)
        assert result.exit_code == 2
        assert result.error.startswith(f"Error: {pipe} cannot be read: it is not a regular file")


def test_a_table_of_other_services(
    run: Callable[..., Result], models: Path, output: Path, tmp_path: Path
) -> None:
    """The build names the unknown service and goes on."""
    table = _table(tmp_path / "ours.json", "memos", [5, 5, 5, 1, 1, 0])
    command = ("build", "notes", "--botocore", models, "--output", output)
    result = run(*command, "--observed-keys", table)
    assert result.exit_code == 0
    assert result.stderr.splitlines()[0].startswith(f"{table}: there is no service memos")
    assert run(*command, "--quiet", "--observed-keys", table).stderr == ""


def test_a_table_that_does_not_count(
    run: Callable[..., Result], models: Path, output: Path, tmp_path: Path
) -> None:
    """Only the setting "observed" reads the table; a changed one then changes nothing."""
    table = tmp_path / "ours.json"
    command = ("build", "notes", "--botocore", models, "--output", output)
    command += ("--response-keys", "modelled", "--observed-keys", table)
    assert run(*command).exit_code == 0
    _table(table, "notes", [5, 5, 5, 1, 1, 0])
    assert "(1 kept)" in run(*command).stdout
    assert run("check", "--quiet", "--output", output).exit_code == 0


def test_check_from_another_folder(
    run: Callable[..., Result],
    models: Path,
    home: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The check also works after the project has moved."""
    project = home / "project"
    project.mkdir()
    models.rename(project / "models")
    _table(project / "ours.json", "notes", [5, 5, 5, 1, 1, 0])
    (project / "pyproject.toml").write_text('[tool.botowright]\nobserved-keys = ["ours.json"]\n')
    monkeypatch.chdir(project)
    command = ("build", "notes", "--quiet", "--models", "models", "--botocore", "models/")
    assert run(*command, "--output", "stubs").exit_code == 0
    for folder in (home, tmp_path):
        monkeypatch.chdir(folder)
        result = run("check", "--quiet", "--output", project / "stubs")
        assert (result.exit_code, result.stderr) == (0, "")
    project.rename(tmp_path / "moved")
    assert run("check", "--quiet", "--output", "moved/stubs").exit_code == 0
    (tmp_path / "moved" / "ours.json").unlink()
    result = run("check", "--quiet", "--output", "moved/stubs")
    assert result.error.startswith(f"Error: {tmp_path / 'moved' / 'ours.json'} cannot be read")
