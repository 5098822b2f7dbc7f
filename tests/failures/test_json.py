"""`--json`: one document on standard output, whatever the command finds."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any, NoReturn

import jsonschema
import pytest

from tests.support.models import write_model

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.support.commands import Result

COMMANDS = ("build", "check", "sync", "doctor", "since")


@pytest.fixture
def document(run: Callable[..., Result]) -> Callable[..., dict[str, Any]]:
    """Return a function that returns a command's document, which fits the command's schema."""

    def document(command: str, *arguments: str | Path, code: int = 0) -> dict[str, Any]:
        result = run(command, "--json", "--jobs", "1", *arguments)
        assert result.exit_code == code
        content: dict[str, Any] = json.loads(result.stdout)
        jsonschema.validate(content, json.loads(run(command, "--schema").stdout))
        return content

    return document


@pytest.mark.parametrize("command", COMMANDS)
def test_schema(command: str, run: Callable[..., Result]) -> None:
    """It is well-formed, and refuses what it does not describe."""
    schema = json.loads(run(command, "--schema").stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["$id"] == f"urn:botowright:{command}:1"
    assert schema["oneOf"] == [{"$ref": "#/$defs/result"}, {"$ref": "#/$defs/error"}]
    for part in schema["$defs"].values():
        if part["type"] == "object":
            assert part["additionalProperties"] is False
            assert part["required"] == list(part["properties"])


def test_build(document: Callable[..., dict[str, Any]], models: Path, output: Path) -> None:
    arguments = ("--all", "--botocore", models, "--output", os.path.relpath(output))
    built = document("build", *arguments)
    assert built["output"] == str(output)
    assert built["botocore"] == "0"
    assert built["distribution"] == {"name": "boto-types", "version": "0.post1"}
    assert built["archives"] == built["failures"] == []
    services = built["services"]
    assert [(s["service"], s["kept"]) for s in services] == [("alarms", False), ("notes", False)]
    written = [path.stat().st_size for path in (output / "boto_types/notes").iterdir()]
    assert services[1]["bytes"] == sum(written)
    assert services[1]["operations"] > 0
    assert services[1]["types"] > 0
    again = document("build", *arguments)
    assert [service["kept"] for service in again["services"]] == [True, True]
    assert again["bytes"] == built["bytes"]


def test_wheel(document: Callable[..., dict[str, Any]], models: Path, tmp_path: Path) -> None:
    folder = tmp_path / "wheels"
    built = document("build", "--all", "--botocore", models, "--wheel", folder)
    assert built["output"] is None
    assert built["archives"] == [str(path) for path in folder.iterdir()]


def test_service_that_fails(
    document: Callable[..., dict[str, Any]], models: Path, output: Path
) -> None:
    write_model(models, "notes", {"metadata": 1})
    built = document("build", "--all", "--botocore", models, "--output", output, code=1)
    assert [service["service"] for service in built["services"]] == ["alarms"]
    (failure,) = built["failures"]
    assert failure["service"] == "notes"
    assert "notes" in failure["message"]
    write_model(models, "alarms", {"metadata": 1})
    nothing = document("build", "--all", "--botocore", models, "--output", output, code=1)
    assert nothing["services"] == []
    assert len(nothing["failures"]) == 2
    checked = document("check", "--output", output, code=1)
    assert checked["current"] is False
    assert len(checked["failures"]) == 2


def test_check(
    document: Callable[..., dict[str, Any]],
    run: Callable[..., Result],
    models: Path,
    output: Path,
) -> None:
    run("build", "--all", "--quiet", "--botocore", models, "--output", output)
    current = document("check", "--output", output)
    assert current["current"] is True
    assert current["services"] == ["alarms", "notes"]
    assert current["differences"] == current["failures"] == []
    (output / "README.md").unlink()
    (output / "boto_types/notes/client.pyi").write_text("--- /dev/null\n", "utf-8")
    changed = document("check", "--output", output, code=1)
    assert changed["current"] is False
    assert changed["differences"] == [
        {"file": "boto_types/notes/client.pyi", "kind": "changed"},
        {"file": "README.md", "kind": "missing"},
    ]


def test_file_of_a_service_that_is_gone(
    document: Callable[..., dict[str, Any]],
    run: Callable[..., Result],
    models: Path,
    output: Path,
) -> None:
    run("build", "--all", "--quiet", "--botocore", models, "--output", output)
    for path in sorted((models / "alarms").rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    (models / "alarms").rmdir()
    found = document("check", "--output", output, code=1)["differences"]
    assert {"file": "boto_types/alarms/client.pyi", "kind": "unexpected"} in found


@pytest.mark.parametrize(
    "arguments",
    [
        ("build", "xyzzy", "--output", "out"),
        ("build", "--output", "out"),
        ("build", "notes"),
        ("build", "--jobs", "x"),
        ("check", "--output", "out"),
        ("check",),
        ("sync",),
        ("sync", "--unknown"),
        ("sync", "extra"),
        ("doctor", "--config", "none.toml"),
        ("since",),
        ("since", "notes.none", "--project", "."),
        ("since", "--project", "none"),
        ("list", "--used-in", "none"),
        ("list", "--botocore", "none/"),
        ("config", "--config", "none.toml"),
    ],
    ids=" ".join,
)
def test_command_that_cannot_run(arguments: tuple[str, ...], run: Callable[..., Result]) -> None:
    """Its document has the error, which is on standard error too."""
    result = run(*arguments, "--json")
    assert result.exit_code == 2
    document = json.loads(result.stdout)
    assert result.stderr.endswith(f"Error: {document['error']}\n")
    command = arguments[0] if arguments[0] in COMMANDS else "sync"
    jsonschema.validate(document, json.loads(run(command, "--schema").stdout))
    assert run(*arguments).stdout == ""


def test_list_with_a_service_that_fails(run: Callable[..., Result], models: Path) -> None:
    write_model(models, "alarms", {"metadata": 1})
    result = run("list", "--operations", "--json", "--botocore", models)
    assert result.exit_code == 1
    alarms, notes = json.loads(result.stdout)
    assert (alarms["service"], notes["service"]) == ("alarms", "notes")
    assert f"Error: {alarms['error']}" in result.stderr.splitlines()
    assert "operations" in notes


def test_error_after_the_document(
    run: Callable[..., Result], models: Path, output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There is never a second document."""

    def interrupted(*_: object, **__: object) -> NoReturn:
        raise KeyboardInterrupt

    arguments = ("build", "--all", "--json", "--botocore", models, "--output", output)
    monkeypatch.setattr("botowright.cli.build.print_failures", interrupted)
    result = run(*arguments)
    assert result.exit_code == 130
    assert json.loads(result.stdout)["output"] == str(output)
    monkeypatch.setattr("botowright.build.run.build", interrupted)
    result = run(*arguments)
    assert result.exit_code == 130
    assert json.loads(result.stdout) == {"version": 1, "error": result.stderr.strip()}


def test_only_the_document_is_on_standard_output(
    run: Callable[..., Result], models: Path, output: Path
) -> None:
    """Quiet or not. Errors stay on standard error, where a log shows them."""
    write_model(models, "notes", {"metadata": 1})
    arguments = ("build", "--all", "--json", "--botocore", models, "--output", output)
    loud, quiet = run(*arguments), run(*arguments, "--quiet")
    for result in (loud, quiet):
        assert json.loads(result.stdout)["failures"]
        assert "Error: " in result.stderr
    assert "services (" in loud.stderr
    assert "services (" not in quiet.stderr


@pytest.mark.parametrize(
    "options",
    [["--format", "json"], ["--format=json"], ["--format", "json", "--unknown"]],
    ids=" ".join,
)
def test_error_of_changes(options: list[str], run: Callable[..., Result], models: Path) -> None:
    """It has a format instead of --json, and the same document of an error."""
    result = run("changes", models, "nowhere", *options)
    assert result.exit_code == 2
    found = json.loads(result.stdout)
    assert result.stderr.splitlines()[-1] == f"Error: {found['error']}"
    jsonschema.validate(found, json.loads(run("changes", "--schema").stdout))
    assert run("changes", models, "nowhere", *options, "--output", "a").stdout == ""
    assert run("changes", models, "nowhere").stdout == ""


def test_changes_print_one_document(
    run: Callable[..., Result], models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object, **__: object) -> NoReturn:
        raise KeyboardInterrupt

    monkeypatch.setattr("botowright.cli.comparison.print_failures", interrupted)
    result = run("changes", models, models, "--format", "json", "--jobs", "1")
    assert result.exit_code == 130
    document = json.loads(result.stdout)
    assert document.keys() == {"version", "steps"}
    jsonschema.validate(document, json.loads(run("changes", "--schema").stdout))
