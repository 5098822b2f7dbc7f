"""`changes` and `since` with input that they cannot compare, find, fetch or write."""

from __future__ import annotations

import json
import os
import subprocess
import zipfile
from copy import deepcopy
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.models import note_model, write_model
from tests.support.trees import tree_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.support.commands import Result

VERSIONS = ("1.2.0", "1.2.1", "1.3.0", "1.3.1", "1.3.2", "1.4.0")
NOT_THERE = "ERROR: No matching distribution found for botocore"


class Index:
    """A replacement for pip: a list of versions, and the models of each one."""

    def __init__(self) -> None:
        self.versions: dict[str, dict[str, Any]] = {}
        self.down = False
        self.fetched: list[str] = []

    def answer(self, command: list[str]) -> subprocess.CompletedProcess[str]:
        if self.down:
            error = f"WARNING: Retrying\n{NOT_THERE}\n"
            return subprocess.CompletedProcess(command, 1, "", error)
        (requirement,) = (word for word in command if word.startswith("botocore"))
        version = requirement.removeprefix("botocore==")
        if version not in self.versions:
            known = ", ".join(self.versions)
            error = f"ERROR: Could not find a version (from versions: {known})\n{NOT_THERE}\n"
            return subprocess.CompletedProcess(command, 1, "", error)
        self.fetched.append(version)
        self._bring(command[command.index("--dest") + 1], version)
        return subprocess.CompletedProcess(command, 0, "", "")

    def _bring(self, folder: str, version: str) -> None:
        files = {"botocore/__init__.py": "raise RuntimeError('a wheel is never imported')"}
        for service, model in self.versions[version].items():
            files[f"botocore/data/{service}/2024-05-01/service-2.json"] = json.dumps(model)
        Path(folder).mkdir(exist_ok=True)
        with zipfile.ZipFile(f"{folder}/botocore-{version}-py3-none-any.whl", "w") as wheel:
            for name, content in files.items():
                wheel.writestr(zipfile.ZipInfo(name, (2024, 5, 6, 0, 0, 0)), content)


def with_member(name: str) -> dict[str, Any]:
    model = note_model()
    model["shapes"]["Tag"]["members"][name] = {"shape": "String"}
    return model


@pytest.fixture
def index(tools: Callable[..., None]) -> Index:
    """Return an index without a network, in which the Tag of notes has a Value from 1.3.1 on."""
    index = Index()
    for version in VERSIONS:
        model = with_member("Value") if version >= "1.3.1" else note_model()
        index.versions[version] = {"notes": model, "alarms": note_model()}
    index.versions["1.5.0rc1"] = {}
    tools(index.answer)
    return index


@pytest.fixture
def error(run: Callable[..., Result], index: Index) -> Callable[..., str]:  # noqa: ARG001
    """Return a function that runs a command, which must fail, and returns the line of the error."""

    def error(*arguments: str | Path) -> str:
        result = run(*arguments)
        assert result.exit_code == 2
        assert result.stdout == ""
        return result.error.removeprefix("Error: ")

    return error


def test_version_that_does_not_exist(error: Callable[..., str]) -> None:
    message = "there is no wheel of botocore 9.9.9; the newest is 1.4.0"
    assert error("changes", "1.2.0", "9.9.9") == message
    assert error("changes", "1.2.0..9.9.9") == message
    assert error("since", "notes.put_note", "--upto", "9.9.9") == message


def test_missing_network(error: Callable[..., str], index: Index) -> None:
    index.down = True
    cannot = (
        "the versions of botocore cannot be listed: pip found no version of botocore; "
        "check its index settings, e.g. PIP_NO_INDEX"
    )
    assert error("changes", "1.2.0..1.3.0") == cannot
    assert error("since", "notes.put_note") == cannot
    assert error("changes", "1.2.0", "1.3.0") == cannot


@pytest.mark.parametrize("names", [("1.3.0..1.2.0",), ("1.3.0..1.3.0",)])
def test_reversed_range(error: Callable[..., str], names: tuple[str, ...]) -> None:
    assert "is the wrong way round; write the older version first" in error("changes", *names)


def test_newer_version_first(error: Callable[..., str]) -> None:
    message = "1.3.0 is newer than 1.2.0: OLD comes first, then NEW"
    assert error("changes", "1.3.0", "1.2.0") == message


@pytest.mark.parametrize("names", ["1.2.0..1.3.9", "0.9..1.3.0"])
def test_range_with_an_unknown_version(error: Callable[..., str], names: str) -> None:
    assert error("changes", names).startswith("there is no wheel of botocore ")


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("latest..1.3.0", "'latest' is not a version"),
        ("1.3.0..installed", "'installed' is not a version"),
        ("1.2.0..", "the range 1.2.0.. is incomplete"),
        ("..1.3.0", "the range ..1.3.0 is incomplete"),
    ],
)
def test_range_with_an_invalid_version(error: Callable[..., str], name: str, problem: str) -> None:
    usage = "a range has a version on each side: 1.44.0..1.44.5"
    assert error("changes", name) == f"{problem}; {usage}"


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("nope", "'nope' is not a version"),
        ("./nope", "nope does not exist"),
        ("./file", "file is not a folder"),
    ],
)
def test_name_that_is_no_botocore(
    error: Callable[..., str], name: str, problem: str, home: Path
) -> None:
    (home / "file").touch()
    usage = "OLD and NEW are versions like 1.44.5, wheels, folders or `installed`"
    assert error("changes", name, "installed") == f"{problem}; {usage}"


def test_upto_that_is_not_a_version(error: Callable[..., str]) -> None:
    message = "'newest' is not a version; --upto takes a version like 1.44.5"
    assert error("since", "notes.put_note", "--upto", "newest") == message


@pytest.mark.parametrize("names", [(), ("1.2.0",), ("1.2.0", "1.2.1", "1.3.0")])
def test_wrong_number_of_versions(error: Callable[..., str], names: tuple[str, ...]) -> None:
    message = "name two botocores, OLD and NEW, or a range: 1.44.0..1.44.5"
    assert error("changes", *names) == message


def test_service_in_one_version_only(run: Callable[..., Result], index: Index) -> None:
    """It was added or removed, which is a change like others. A range has each step."""
    del index.versions["1.2.0"]["alarms"]
    del index.versions["1.4.0"]["alarms"]
    found = []
    for versions in (("1.2.0", "1.3.0"), ("1.3.1", "1.4.0"), ("1.2.0..1.4.0",)):
        result = run("changes", *versions, "--service", "alarms", "--format", "json")
        assert result.exit_code == 0
        services = [
            service for step in json.loads(result.stdout)["steps"] for service in step["services"]
        ]
        changes = [change for service in services for change in service["changes"]]
        found.append([change["what"] for change in changes if change["what"].startswith("service")])
    assert found == [["service added"], ["service removed"], ["service added", "service removed"]]
    gate = ("--service", "alarms", "--fail-on", "breaking")
    assert run("changes", "1.2.0", "1.3.0", *gate).exit_code == 0
    assert run("changes", "1.3.1", "1.4.0", *gate).exit_code == 1


def test_service_in_no_version(error: Callable[..., str]) -> None:
    """With one service, only its models are fetched. The installed botocore has the others."""
    message = 'neither 1.2.0 nor 1.3.0 has a service "Sagemaker"; did you mean sagemaker'
    assert error("changes", "1.2.0", "1.3.0", "--service", "Sagemaker").startswith(message)
    message = 'neither 1.2.0 nor 1.3.0 has a service "note"; did you mean notes?'
    assert error("changes", "1.2.0", "1.3.0", "--service", "note", "--service", "alarms") == message


def test_wheel_without_models(error: Callable[..., str], tmp_path: Path) -> None:
    path = tmp_path / "botocore-1.2.0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as wheel:
        wheel.writestr("botocore/__init__.py", "")
    assert error("changes", path, "1.3.0").startswith(f"{path} holds no models: ")


def test_fetched_wheel_without_models(error: Callable[..., str], index: Index) -> None:
    index.versions["1.2.0"].clear()
    assert "holds no models" in error("changes", "1.2.0", "1.3.0", "--service", "notes")


def test_folder_without_models(error: Callable[..., str], tmp_path: Path) -> None:
    message = f"{tmp_path}/ holds no models: there is no service/version/service-2.json"
    assert error("changes", f"{tmp_path}/", "1.3.0") == message
    assert error("changes", f"{tmp_path}/", "1.3.0", "--service", "notes") == message


def test_missing_folder(error: Callable[..., str], tmp_path: Path) -> None:
    assert error("changes", tmp_path / "none", "1.3.0").startswith(
        f"{tmp_path / 'none'} does not exist"
    )


@pytest.mark.parametrize("format_name", ["text", "markdown", "html", "json", "atom"])
def test_a_failure_writes_nothing(
    format_name: str, error: Callable[..., str], tmp_path: Path
) -> None:
    output = tmp_path / "out.html"
    output.write_text("as it was")
    wanted = ("--format", format_name, "--output", output)
    error("changes", "1.2.0", "9.9.9", *wanted)
    assert output.read_text() == "as it was"
    assert [path.name for path in tmp_path.iterdir() if path.name != "home"] == ["out.html"]


def test_output_that_cannot_be_written(error: Callable[..., str], tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    message = error("changes", "1.2.0", "1.4.0", "--output", tmp_path / "file" / "changes.txt")
    assert "cannot be written" in message
    assert error("changes", "1.2.0", "1.4.0", "--output", tmp_path).startswith(
        f"{tmp_path} is a folder; --format text writes a file"
    )


def test_site_in_a_folder_with_other_files(error: Callable[..., str], tmp_path: Path) -> None:
    folder = tmp_path / "site"
    folder.mkdir()
    (folder / "index.html").write_text("mine")
    message = error("changes", "1.2.0", "1.4.0", "--format", "html", "--output", folder)
    assert "is not empty and botowright did not write it" in message
    assert tree_of(folder) == {"index.html": b"mine"}


def test_invalid_changelog(error: Callable[..., str], tmp_path: Path) -> None:
    path = tmp_path / "CHANGELOG.rst"
    assert error("changes", "1.2.0", "1.3.0", "--changelog", path).startswith(f"{path} cannot be")
    os.mkfifo(path)
    assert "is not a regular file" in error("changes", "1.2.0", "1.3.0", "--changelog", path)
    path.unlink()
    path.write_text("nothing")
    assert "is not a changelog of botocore" in error(
        "changes", "1.2.0", "1.3.0", "--changelog", path
    )


def test_broken_model_does_not_stop_the_others(
    run: Callable[..., Result], models: Path, tmp_path: Path
) -> None:
    new = tmp_path / "new"
    for service in ("alarms", "notes"):
        write_model(new, service, with_member("Value"))
    broken = deepcopy(note_model())
    broken["shapes"]["Tag"]["members"]["Key"]["shape"] = "Nowhere"
    path = write_model(new, "alarms", broken)
    result = run("changes", models, new)
    assert result.exit_code == 1
    error, last = result.stderr.splitlines()
    assert error.startswith(f"Error: {path} › alarms › ")
    assert last == "1 left out: alarms"
    assert "PutNote (updated)" in result.stdout
    result = run("changes", models, new, "--service", "alarms")
    assert (result.exit_code, result.error) == (1, error)


@pytest.mark.parametrize("side", [0, 1])
def test_named_pipe(run: Callable[..., Result], models: Path, tmp_path: Path, side: int) -> None:
    """Reading it would wait until another process writes to it."""
    folders = [models, tmp_path / "new"]
    for service in ("alarms", "notes"):
        write_model(folders[1], service, with_member("Value"))
    pipe = folders[side] / "alarms" / "2024-05-01" / "service-2.json"
    pipe.unlink()
    os.mkfifo(pipe)
    result = run("changes", *folders)
    assert result.exit_code == 1
    assert "cannot be read: it is not a regular file" in result.stderr.splitlines()[0]
    assert "PutNote (updated)" in result.stdout


def test_listed_error_that_is_not_in_the_model(
    run: Callable[..., Result], models: Path, tmp_path: Path
) -> None:
    """A build accepts such a model, because botocore does."""
    new = tmp_path / "new"
    lacking = with_member("Value")
    del lacking["shapes"]["NoteTooLong"]
    write_model(new, "notes", lacking)
    for pair in ((models, new), (new, models), (new, new)):
        result = run("changes", *pair, "--service", "notes", "--format", "json")
        assert result.exit_code == 0
        json.loads(result.stdout)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            {"Tag": {"type": "structure", "members": {"Key": {"shape": "String", "min": "x"}}}},
            "is not a number",
        ),
        ({"String": {"type": "string", "max": True}}, "is not a number"),
        ({"String": {"type": "string", "pattern": 5}}, "is not a string"),
        (
            {"PutNoteResponse": {"type": "structure", "members": {}, "payload": []}},
            "is not a string",
        ),
        (
            {"TagList": {"type": "list", "member": {"shape": "Tag", "members": {}}}},
            "only its shape can have members",
        ),
    ],
)
def test_invalid_trait(
    change: dict[str, Any], message: str, run: Callable[..., Result], models: Path, tmp_path: Path
) -> None:
    model = note_model()
    model["shapes"] |= change
    path = write_model(tmp_path / "new", "notes", model)
    result = run("changes", models, tmp_path / "new", "--service", "notes")
    assert (result.exit_code, result.stdout) == (
        1,
        "Nothing changed in the services that were compared.\n",
    )
    assert result.error.startswith(f"Error: {path} › notes › ")
    assert f"› {next(iter(change))}" in result.error
    assert message in result.error


def test_invalid_waiter(run: Callable[..., Result], models: Path, tmp_path: Path) -> None:
    new = tmp_path / "new"
    write_model(new, "notes", note_model())
    waiters = {"waiters": {"NoteExists": {"operation": "PutNote", "acceptors": ["success"]}}}
    write_model(new, "notes", waiters, "waiters-2")
    result = run("changes", models, new, "--service", "notes")
    assert result.exit_code == 1
    assert "waiters-2" in result.error
    assert "NoteExists › acceptors › 0: expected a JSON object" in result.error


@pytest.mark.parametrize("path", ["notes", "notes.", ".put_note", "notes..Tags", ""])
def test_invalid_path(error: Callable[..., str], path: str) -> None:
    assert error("since", path).startswith(f"{path!r} is not a path; write SERVICE.OPERATION")


@pytest.mark.parametrize(
    ("path", "problem", "hint"),
    [
        ("xyzzy.put_note", 'there is no service "xyzzy"', ""),
        ("S3.get_object", 'there is no service "S3"', "; did you mean s3?"),
        (
            "notes.putnote",
            "notes has no operation or shape 'putnote'",
            "; did you mean put_note?",
        ),
        ("notes.PutNot", "notes has no operation or shape 'PutNot'", "; did you mean PutNote?"),
        ("notes.Tagg", "notes has no operation or shape 'Tagg'", "; did you mean Tag?"),
        ("notes.nope", "notes has no operation or shape 'nope'", ""),
        ("notes.put_note.Tag", "notes.put_note has no 'Tag'", "; did you mean Tags?"),
        ("notes.PutNote.Color.REDD", "notes.PutNote.Color has no 'REDD'", "; did you mean RED?"),
        ("notes.Tag.Key.more", "notes.Tag.Key has no 'more'", ""),
    ],
)
def test_path_to_nothing(error: Callable[..., str], path: str, problem: str, hint: str) -> None:
    """The error has the problem, then a hint if a name is alike, then the way out."""
    way_out = "f an older version had it, name that version with --upto"
    link = f"{hint} I" if hint else "; i"
    assert error("since", path) == f"botocore 1.4.0: {problem}{link}{way_out}"


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("put_note", "operation"),
        ("put_note.Tags.Key", "request"),
        ("put_note.NoteId", "response"),
        ("put_note.Color.RED", "enum value"),
        ("Tag", "shape"),
        ("Tag.Key", "member"),
        ("Color.RED", "enum value"),
    ],
)
@pytest.mark.usefixtures("index")
def test_kinds(path: str, kind: str, run: Callable[..., Result]) -> None:
    """The text and the JSON name the kind in the same words."""
    answer = json.loads(run("since", f"notes.{path}", "--json").stdout)
    assert answer["kind"] == kind
    assert run("since", f"notes.{path}").stdout.splitlines()[0].endswith(f": {kind}")


def test_since_with_an_older_version_than_all_wheels(error: Callable[..., str]) -> None:
    assert error("since", "notes.put_note", "--upto", "1.0") == (
        "there is no wheel of botocore 1.0; the newest is 1.4.0"
    )


def test_since(run: Callable[..., Result], index: Index) -> None:
    """It fetches each version once, also for a second question."""
    result = run("since", "notes.put_note.Tags.Value", "--json")
    assert json.loads(result.stdout) == {
        "path": "notes.put_note.Tags.Value",
        "kind": "request",
        "version": "1.3.1",
        "date": "2024-05-06",
        "before": "1.3.0",
        "read": len(index.fetched),
    }
    assert len(set(index.fetched)) == len(index.fetched) < len(VERSIONS)
    fetched = [*index.fetched]
    message = run("since", "notes.put_note.Tags.Value").stdout.splitlines()
    assert (
        message[0] == "notes.put_note.Tags.Value is in botocore since 1.3.1 (2024-05-06): request"
    )
    assert index.fetched == fetched


def test_since_the_oldest_version(run: Callable[..., Result], index: Index) -> None:
    message = run("since", "notes.PutNote").stdout.splitlines()
    assert message[1] == "There is no older wheel."
    assert "1.2.0" in index.fetched


def test_since_keeps_only_that_service(
    run: Callable[..., Result], index: Index, home: Path
) -> None:
    run("since", "notes.put_note.Tags.Value")
    assert index.fetched
    kept = {path.parts[-3] for path in (home / ".cache").rglob("service-2.json")}
    assert kept == {"notes"}


def test_a_range_reads_each_version_once(run: Callable[..., Result], index: Index) -> None:
    result = run("changes", "1.2.0..1.4.0", "--service", "notes", "--format", "json")
    steps = json.loads(result.stdout)["steps"]
    assert [step["new"] for step in steps] == [*VERSIONS[1:]]
    assert [step["new"] for step in steps if step["services"]] == ["1.3.1"]
    assert index.fetched == [*VERSIONS]


def test_fail_on(run: Callable[..., Result], models: Path, tmp_path: Path) -> None:
    new = tmp_path / "new"
    gone = note_model()
    gone["shapes"]["Tag"]["members"].clear()
    write_model(new, "notes", gone)
    write_model(new, "alarms", note_model())
    arguments = ("changes", models, new, "--fail-on", "breaking")
    result = run(*arguments, "--output", tmp_path / "changes.txt")
    assert (result.exit_code, result.error) == (1, "1 change is breaking")
    assert "Tag.Key: member removed (breaking)" in (tmp_path / "changes.txt").read_text("utf-8")
    result = run("changes", new, models, "--fail-on", "types")
    assert result.exit_code == 0


def test_breaking_shows_nothing_else(
    run: Callable[..., Result], models: Path, tmp_path: Path
) -> None:
    new = tmp_path / "new"
    mixed = with_member("Value")
    del mixed["shapes"]["Tag"]["members"]["Key"]
    write_model(new, "notes", mixed)
    write_model(new, "alarms", with_member("Value"))
    result = run("changes", models, new, "--breaking", "--format", "json")
    (service,) = json.loads(result.stdout)["steps"][0]["services"]
    assert [change["place"] for change in service["changes"]] == ["Tag.Key"]
    assert "Value" not in run("changes", models, new, "--breaking").stdout


def test_the_gate_counts_what_breaking_does_not_print(
    run: Callable[..., Result], models: Path, tmp_path: Path
) -> None:
    new = tmp_path / "new"
    deprecated = note_model()
    deprecated["operations"]["PutNote"]["deprecated"] = True
    write_model(new, "notes", deprecated)
    write_model(new, "alarms", note_model())
    gate = ("changes", models, new, "--fail-on", "types")
    plain = run(*gate)
    assert (plain.exit_code, plain.error) == (1, "1 change is breaking or breaking for types")
    filtered = run(*gate, "--breaking")
    assert filtered.exit_code == 1
    assert filtered.stdout == "No change breaks callers.\n"
    assert filtered.error == (
        "1 change is breaking or breaking for types; --breaking does not print them"
    )
    del deprecated["shapes"]["Tag"]["members"]["Key"]
    write_model(new, "notes", deprecated)
    assert run(*gate, "--breaking").error == (
        "2 changes are breaking or breaking for types; --breaking does not print 1 of them"
    )


@pytest.mark.parametrize("format_name", ["text", "markdown", "html"])
def test_changes_that_break_nobody(
    format_name: str, run: Callable[..., Result], models: Path, tmp_path: Path
) -> None:
    """They are changes, although --breaking prints none of them."""
    new = tmp_path / "new"
    write_model(new, "notes", with_member("Value"))
    write_model(new, "alarms", note_model())
    wanted = ("--breaking", "--format", format_name)
    changed = run("changes", models, new, *wanted)
    assert changed.exit_code == 0
    assert "No change breaks callers." in changed.stdout
    assert "Nothing changed." not in changed.stdout
    assert "Nothing changed." in run("changes", models, models, *wanted).stdout
