"""`observe`, and tables that a build cannot read: one line, exit code 2, nothing written."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.failures.conftest import Result


def _record(folder: Path) -> None:
    folder.mkdir()
    recording = {"status_code": 200, "data": {"QueueUrls": []}}
    (folder / "sqs.ListQueues_1.json").write_text(json.dumps(recording))


def test_a_folder_without_recordings(run: Callable[..., Result], tmp_path: Path) -> None:
    result = run("observe", tmp_path)
    assert result.exit_code == 2
    assert result.error.startswith(f"Error: {tmp_path} holds no recordings")


def test_a_broken_model_of_another_service(
    run: Callable[..., Result], home: Path, tmp_path: Path
) -> None:
    """It stops neither `observe` nor the recordings of the other services."""
    for name, text in (("broken", "{"), ("odd", '{"metadata": []}')):
        folder = home / ".aws" / "models" / name / "2024-05-01"
        folder.mkdir(parents=True)
        (folder / "service-2.json").write_text(text)
    _record(tmp_path / "recorded")
    assert run("observe", tmp_path / "recorded").exit_code == 0


def test_a_file_that_cannot_be_written(run: Callable[..., Result], tmp_path: Path) -> None:
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


def test_a_table_that_counts_more_is_read_again(
    run: Callable[..., Result], models: Path, output: Path, tmp_path: Path
) -> None:
    """A service is kept only while the tables are as they were."""
    table = tmp_path / "ours.json"
    responses = output / "boto_types" / "notes" / "responses.py"
    for present, text in ((4, "NoteId: NotRequired[str]"), (5, "NoteId: str")):
        counts = {"PutNoteResponse": {"NoteId": [present, 5, 5, 1, 1, 0]}}
        table.write_text(json.dumps({"services": {"notes": counts}}))
        command = ("build", "notes", "--botocore", models, "--output", output)
        assert run(*command, "--observed-keys", table).exit_code == 0
        assert text in responses.read_text("utf-8")


def test_a_table_that_is_not_there(
    run: Callable[..., Result], models: Path, output: Path, tmp_path: Path
) -> None:
    table = tmp_path / "nothing.json"
    command = ("build", "notes", "--botocore", models, "--output", output)
    result = run(*command, "--observed-keys", table)
    assert result.exit_code == 2
    assert result.error.startswith(f"Error: {table} cannot be read")
    assert not output.exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such files")
def test_a_table_that_is_a_named_pipe(
    run: Callable[..., Result], models: Path, output: Path, tmp_path: Path
) -> None:
    """Reading it would wait for somebody who writes."""
    table = tmp_path / "pipe.json"
    os.mkfifo(table)
    command = ("build", "notes", "--botocore", models, "--output", output)
    result = run(*command, "--observed-keys", table)
    assert result.exit_code == 2
    assert result.error.startswith(f"Error: {table} cannot be read: it is not a regular file")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such files")
def test_a_recording_that_is_a_named_pipe(run: Callable[..., Result], tmp_path: Path) -> None:
    """It is left out, with its name on one line, and the others are counted."""
    folder = tmp_path / "recorded"
    _record(folder)
    os.mkfifo(folder / "s\x1b.sqs.ListQueues_2.json")
    result = run("observe", folder)
    assert result.exit_code == 0
    left_out, counts = result.stderr.splitlines()
    pipe = f"{folder}/s\\x1b.sqs.ListQueues_2.json"
    assert left_out == f"Left out: {pipe}: cannot be read: it is not a regular file"
    assert counts.startswith("responses: 1, ")


def test_a_table_with_more_than_there_is(
    run: Callable[..., Result], models: Path, output: Path, tmp_path: Path
) -> None:
    """A key cannot be present in more structures than there were."""
    table = tmp_path / "ours.json"
    counts = {"PutNoteResponse": {"NoteId": [6, 5, 5, 1, 1, 0]}}
    table.write_text(json.dumps({"services": {"notes": counts}}))
    command = ("build", "notes", "--botocore", models, "--output", output)
    result = run(*command, "--observed-keys", table)
    assert result.exit_code == 2
    assert "services.notes.PutNoteResponse.NoteId: expected" in result.error
    assert "no more present" in result.error
