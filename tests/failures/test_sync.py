"""`botowright sync` into a folder: its result, and the projects that it refuses."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest

from botowright.cli.json_report import schema
from tests.support.trees import tree_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.support.commands import Result

USES_NOTES = 'import boto3\n\nnotes = boto3.client("notes")\n'
USES_ALARMS = 'import boto3\n\nalarms = boto3.client("alarms")\n'


@pytest.fixture
def project(home: Path, models: Path) -> Path:
    """Return the current folder: a project that uses `notes`, with its types in a folder."""
    (home / "botowright.toml").write_text(
        f'botocore = "{models}"\noutput = "typings"\nexclude = ["scripts"]\n'
    )
    (home / "app.py").write_text(USES_NOTES)
    (home / "scripts").mkdir()
    (home / "scripts" / "once.py").write_text(USES_ALARMS)
    return home


@pytest.fixture
def sync(run: Callable[..., Result], project: Path) -> Callable[..., Result]:
    """Return a function that runs `sync` in the project."""
    assert project.is_dir()

    def sync(*options: str | Path) -> Result:
        return run("sync", "--jobs", "1", *options)

    return sync


def test_the_services_that_the_code_uses(sync: Callable[..., Result], project: Path) -> None:
    result = sync()
    assert result.exit_code == 0
    assert f"{project} uses 1 service:\n  notes  app.py:3\n" in result.stdout
    assert "into typings: 1 service, " in result.stdout
    assert (project / "typings/boto_types/notes/client.pyi").is_file()
    assert not (project / "typings/boto_types/alarms").exists()


def test_nothing_to_do(sync: Callable[..., Result], project: Path) -> None:
    assert sync().exit_code == 0
    written = tree_of(project / "typings")
    times = {path: path.stat().st_mtime_ns for path in (project / "typings").rglob("*")}
    again = sync()
    assert (again.exit_code, again.stdout.strip()) == (0, f"{CURRENT}: 1 service")
    assert tree_of(project / "typings") == written
    assert {path: path.stat().st_mtime_ns for path in (project / "typings").rglob("*")} == times


CURRENT = "boto-types 0.post1 in typings is current"


def _new_service(project: Path) -> None:
    (project / "more.py").write_text(USES_ALARMS)


def _unused_service(project: Path) -> None:
    (project / "app.py").write_text('import boto3\n\nboto3.client("alarms")\n')


def _edited_file(project: Path) -> None:
    with (project / "typings/boto_types/notes/requests.py").open("a") as file:
        file.write("# edited\n")


def _removed_file(project: Path) -> None:
    (project / "typings/boto_types/notes/requests.py").unlink()


def _changed_setting(project: Path) -> None:
    with (project / "botowright.toml").open("a") as file:
        file.write("open-enums = true\n")


def _changed_model(project: Path) -> None:
    (model,) = (project.parent / "models").glob("notes/*/service-2.json")
    model.write_text(model.read_text().replace("Title", "Heading"))


REASONS = {
    "new service": (_new_service, ["alarms has no types, and more.py:3 uses it"]),
    "unused service": (
        _unused_service,
        [
            "alarms has no types, and app.py:3 uses it",
            "notes has types, and no code uses it",
        ],
    ),
    "edited file": (_edited_file, ["typings/boto_types/notes/requests.py"]),
    "removed file": (_removed_file, ["typings/boto_types/notes/requests.py"]),
    "setting": (_changed_setting, ["open-enums changed from false to true"]),
    "model": (_changed_model, ["typings/boto_types/notes/requests.py"]),
}


@pytest.mark.parametrize("case", REASONS)
def test_each_reason_is_a_line(case: str, sync: Callable[..., Result], project: Path) -> None:
    """--check changes nothing; after a sync it finds nothing."""
    change, lines = REASONS[case]
    assert sync().exit_code == 0
    assert sync("--check").stdout.strip() == f"{CURRENT}: 1 service"
    change(project)
    before = tree_of(project / "typings")
    result = sync("--check")
    assert result.exit_code == 1
    assert "run: botowright sync" in result.error
    for line in lines:
        assert any(found.startswith(line) for found in result.stdout.splitlines()), result.stdout
    assert tree_of(project / "typings") == before
    assert sync().exit_code == 0
    assert sync("--check").exit_code == 0


def test_a_clone_has_no_times(sync: Callable[..., Result], project: Path) -> None:
    """In a clone of a project the types are compared by their content."""
    assert sync().exit_code == 0
    for path in (project / "typings").rglob("*"):
        os.utime(path, (1, 1))
    assert sync("--check").exit_code == 0
    _edited_file(project)
    result = sync("--check")
    assert result.exit_code == 1
    assert "typings/boto_types/notes/requests.py" in result.stdout


def test_check_needs_a_sync(sync: Callable[..., Result], project: Path) -> None:
    result = sync("--check")
    assert (result.exit_code, result.stdout) == (1, "typings has no types yet\n")
    assert not (project / "typings").exists()


def _document(result: Result) -> Any:
    document = json.loads(result.stdout)
    jsonschema.Draft202012Validator(json.loads(schema("sync"))).validate(document)
    return document


def test_json(sync: Callable[..., Result], project: Path) -> None:
    (project / "more.py").write_text("import boto3\n\ndef f(name): boto3.client(name + '')\n")
    found = _document(sync("--json"))
    assert found["services"] == [{"service": "notes", "uses": ["app.py:3"]}]
    assert found["unresolved"][0]["place"] == "more.py:3"
    assert (found["project"], found["output"]) == (str(project), str(project / "typings"))
    no_types = {"kind": "no types", "line": "typings has no types yet"}
    assert (found["reasons"], found["written"]) == ([no_types], True)
    again = _document(sync("--json"))
    assert (again["reasons"], again["written"]) == ([], False)
    _new_service(project)
    checked = sync("--check", "--json")
    assert checked.exit_code == 1
    lines = [reason["line"] for reason in _document(checked)["reasons"]]
    assert lines == REASONS["new service"][1]


def test_unresolved_calls_are_told(sync: Callable[..., Result], project: Path) -> None:
    (project / "more.py").write_text("import boto3\n\ndef f(name): boto3.client(f'{name}')\n")
    result = sync()
    assert result.exit_code == 0
    assert "more.py:3: boto3.client: the service is an f-string" in result.stderr


def test_names_beside_the_services_of_the_code(sync: Callable[..., Result], project: Path) -> None:
    found = _document(sync("--json", "--services", "auto,alarms"))
    assert found["services"] == [
        {"service": "alarms", "uses": []},
        {"service": "notes", "uses": ["app.py:3"]},
    ]
    result = sync("--check")
    assert result.stdout == "alarms has types, and no code uses it\n"
    (project / "app.py").unlink()
    assert sync("--check", "--services", "auto,alarms").exit_code == 1


REFUSED = {
    "unknown service": ({}, ("--services", "notes,memos"), 'there is no service "memos"'),
    "no botocore": ({}, ("--botocore", "none"), "none"),
    "folder of another": ({"typings": "x"}, (), "typings is a file"),
    "no environment": (
        {},
        ("--output", "environment", "--python", "nowhere"),
        "--python: there is no nowhere; name an interpreter",
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_refused(case: str, sync: Callable[..., Result], project: Path) -> None:
    """One line, exit code 2, and nothing is written."""
    files, options, message = REFUSED[case]
    for name, text in files.items():
        (project / name).write_text(text)
    before = sorted(path for path in project.rglob("*") if ".cache" not in path.parts)
    result = sync(*options)
    assert result.exit_code == 2
    assert message in result.error
    assert result.error.count("Error") == 1
    assert sorted(path for path in project.rglob("*") if ".cache" not in path.parts) == before


@pytest.mark.parametrize("options", [[], ["--check"]])
def test_a_project_without_services(
    options: list[str], sync: Callable[..., Result], project: Path
) -> None:
    """A hook of pre-commit must not fail for it."""
    (project / "app.py").write_text("import boto3\n")
    result = sync(*options)
    assert (result.exit_code, result.stdout) == (0, "")
    assert "so there is nothing to do; you can name services" in result.error
    with_json = sync("--json", *options)
    assert (with_json.exit_code, with_json.error) == (0, result.error)
    document = _document(with_json)
    assert document["project"] == str(project)
    assert document["services"] == document["reasons"] == []
    assert document["written"] is False


def test_calls_that_are_unresolved_without_a_service(
    sync: Callable[..., Result], project: Path
) -> None:
    """They are the reason why nothing was found."""
    (project / "app.py").write_text("import boto3\n\ndef f(name): boto3.client(f'{name}')\n")
    result = sync()
    assert result.exit_code == 0
    assert "names the service of a client" in result.stderr
    assert "app.py:3: boto3.client: the service is an f-string" in result.stderr


def test_a_service_that_fails(sync: Callable[..., Result], project: Path, models: Path) -> None:
    """The others are written; the exit code is 1, also if nothing has changed."""
    _new_service(project)
    (model,) = models.glob("alarms/*/service-2.json")
    model.write_text("{")
    for _ in range(2):
        result = sync()
        assert result.exit_code == 1
        assert "alarms" in result.stderr
        assert (project / "typings/boto_types/notes/client.pyi").is_file()
    assert sync("--check").exit_code == 1


@pytest.mark.parametrize("place", ["output", "config"])
def test_build_does_what_the_settings_say(
    place: str, run: Callable[..., Result], project: Path
) -> None:
    """`build` without services builds those of the project; an option names another folder."""
    options = ["--output", "other"] if place == "output" else []
    result = run("build", "--jobs", "1", *options)
    assert result.exit_code == 0
    folder = "other" if options else "typings"
    assert (project / folder / "boto_types/notes/client.pyi").is_file()
    assert not (project / folder / "boto_types/alarms").exists()


@pytest.mark.parametrize("place", [".", ".."], ids=["home", "above"])
@pytest.mark.parametrize(
    "command",
    [["sync"], ["annotate"], ["migrate"], ["since", "--project"], ["list", "--used-in"]],
    ids=lambda command: command[0],
)
def test_a_folder_of_many_projects(
    command: list[str],
    place: str,
    run: Callable[..., Result],
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Reading everything in the user's home would take minutes."""
    monkeypatch.chdir(home / place)
    result = run(*command, *([] if command == ["sync"] else ["."]))
    assert (result.exit_code, result.stdout) == (2, "")
    folder = os.path.realpath(home / place)
    message = f"{folder} is not the folder of a project; change to one, or put a botowright.toml"
    assert message in result.stderr


def test_config_names_the_project(
    sync: Callable[..., Result],
    project: Path,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    """The code is that beside the file, from whatever folder the command runs."""
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    result = sync("--config", project / "botowright.toml")
    assert result.exit_code == 0
    assert "  notes  app.py:3\n" in result.stdout
    assert (project / "typings/boto_types/notes/client.pyi").is_file()


def test_build_without_settings(run: Callable[..., Result], home: Path) -> None:
    result = run("build", "--output", home / "stubs")
    assert result.exit_code == 2
    assert "name one or more services, use --all, or set services" in result.stderr
