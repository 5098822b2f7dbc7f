"""Wrong settings, in pyproject.toml or on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.support.commands import Result


@pytest.fixture
def build(run: Callable[..., Result], models: Path, output: Path) -> Callable[..., Result]:
    """Return a function that builds `notes` in the folder of pyproject.toml."""

    def build(*options: str | Path) -> Result:
        arguments = ("--quiet", "--jobs", "1", "--botocore", models, "--output", output)
        return run("build", "notes", *arguments, *options)

    return build


REFUSED = {
    "not TOML": ("[tool.botowright", "cannot be read"),
    "not UTF-8": ("[tool.botowright]\nresponse-keys = '\udcff'", "cannot be read"),
    "not a table": ("[tool]\nbotowright = 1", "tool.botowright: expected a table, found 1"),
    "not a table above": ("tool = 1", "pyproject.toml"),
    "unknown setting": (
        "[tool.botowright]\nopen-enum = true",
        "tool.botowright.open-enum is not a setting; did you mean open-enums or ",
    ),
    "wrong value": ('[tool.botowright]\nresponse-keys = "all"', "response-keys: expected "),
    "number for a choice": (
        "[tool.botowright]\nopen-enums = 1",
        "open-enums: expected true",
    ),
    "presigned of an unknown service": (
        '[tool.botowright]\npresigned = ["memos"]',
        'presigned: there is no service "memos"',
    ),
    "stubber of an unknown service": (
        '[tool.botowright]\ntyped-stubbers = ["notes", "memos"]',
        'typed-stubbers: there is no service "memos"',
    ),
    "one service, not a list": (
        '[tool.botowright]\npresigned = "notes"',
        'tool.botowright.presigned: expected "all", "none" or a list of services',
    ),
    "override of an unknown service": (
        '[tool.botowright.overrides.memos.Tag]\nKey = "required"',
        'overrides: there is no service "memos"',
    ),
    "override of an unknown shape": (
        '[tool.botowright.overrides.notes.Tags]\nKey = "required"',
        'overrides.notes.Tags.Key: no response of notes has a shape "Tags"; remove the override',
    ),
    "override of an unknown member": (
        '[tool.botowright.overrides.notes.PutNoteResponse]\nKey = "required"',
        'PutNoteResponse.Key: the shape PutNoteResponse has no member "Key"; remove the override',
    ),
    "override of a misspelt shape": (
        '[tool.botowright.overrides.notes.PutNoteRespons]\nNoteId = "required"',
        'no response of notes has a shape "PutNoteRespons"; did you mean PutNoteResponse?',
    ),
    "override of a misspelt member": (
        '[tool.botowright.overrides.notes.PutNoteResponse]\nNoteID = "required"',
        'the shape PutNoteResponse has no member "NoteID"; did you mean NoteId?',
    ),
    "name that is not one": (
        '[tool.botowright]\nname = "acme types"',
        "pyproject.toml: 'acme types' is not the name of a distribution; use letters, digits",
    ),
    "negative build number": (
        "[tool.botowright]\nbuild-number = -2",
        "tool.botowright.build-number: expected a whole number, 0 or more, found -2",
    ),
    "names with a comma": (
        '[tool.botowright]\npresigned = ["notes,alarms"]',
        'presigned: separate the names of services: "notes", "alarms"',
    ),
    "all services and one": (
        '[tool.botowright]\npresigned = ["all", "notes"]',
        'presigned: expected "all", "none" or a list of services, found "all, notes"',
    ),
    "no services and one": (
        '[tool.botowright]\ntyped-stubbers = ["none", "notes"]',
        'typed-stubbers: expected "all", "none" or a list of services, found "none, notes"',
    ),
    "override of a request": (
        '[tool.botowright.overrides.notes.PutNoteRequest]\nTags = "required"',
        'overrides.notes.PutNoteRequest.Tags: no response of notes has a shape "PutNoteRequest"',
    ),
    "unknown value of an override": (
        '[tool.botowright.overrides.notes.PutNoteResponse]\nNoteId = "maybe"',
        'expected SERVICE.SHAPE.MEMBER = "required" or "optional"',
    ),
}


@pytest.mark.parametrize("case", REFUSED.values(), ids=REFUSED)
def test_refused(
    case: tuple[str, str], build: Callable[..., Result], home: Path, output: Path
) -> None:
    """A wrong setting gives one line and exit code 2; nothing is written."""
    text, message = case
    (home / "pyproject.toml").write_text(text, "utf-8", "surrogateescape")
    result = build()
    assert result.exit_code == 2
    assert message in result.error
    assert not output.exists()
    assert list(output.parent.iterdir()) == []


def test_missing_file(build: Callable[..., Result], home: Path) -> None:
    """The default file may be missing, a file given by --config may not."""
    assert build().exit_code == 0
    result = build("--config", home / "other.toml")
    assert result.exit_code == 2
    assert str(home / "other.toml") in result.error


def test_command_line_wins(build: Callable[..., Result], home: Path, output: Path) -> None:
    (home / "pyproject.toml").write_text('[tool.botowright]\nresponse-keys = "assertive"\n')
    responses = output / "boto_types/notes/responses.py"
    assert build().exit_code == 0
    assert "    NoteId: str\n" in responses.read_text()
    assert build("--response-keys", "modelled").exit_code == 0
    assert "    NoteId: NotRequired[str]\n" in responses.read_text()


def test_choices_are_recorded(
    build: Callable[..., Result], run: Callable[..., Result], output: Path
) -> None:
    """`check` compares with the options of the build."""
    options = ("--response-keys", "assertive", "--open-enums", "--open-request-enums")
    options += ("--presigned", "notes", "--typed-stubbers", "all")
    assert build(*options).exit_code == 0
    assert "def generate_presigned_url(" in (output / "boto_types/notes/client.pyi").read_text()
    assert (output / "boto_types/notes/stubber.pyi").exists()
    assert run("check", "--quiet", "--output", output).exit_code == 0


@pytest.mark.parametrize("value", ["all,notes", "none,notes", "notes,none", ",", "", " , "])
@pytest.mark.parametrize("option", ["--presigned", "--typed-stubbers"])
def test_list_that_is_none(
    option: str, value: str, build: Callable[..., Result], output: Path
) -> None:
    """Before, "none,notes" was the same as "notes", and "," the same as "none"."""
    result = build(option, value)
    assert result.exit_code == 2
    expected = 'expected "all", "none" or a list of services'
    assert result.error == f'Error: {option[2:]}: {expected}, found "{value}"'
    assert not output.exists()


@pytest.mark.parametrize("option", ["--presigned", "--typed-stubbers"])
def test_a_list_names_services(option: str, build: Callable[..., Result], output: Path) -> None:
    result = build(option, "notes,memos")
    assert result.exit_code == 2
    assert 'there is no service "memos"' in result.error
    assert not output.exists()
    assert build(option, "none").exit_code == 0


@pytest.mark.parametrize(
    ("kind", "content", "message"),
    [
        ("config", "a = \n", "it is not TOML (line 1, column 5: Invalid value); correct it, or "),
        ("observed-keys", "{", "it is not JSON (line 1: Expecting property name enclosed in "),
        ("observed-keys", None, "it does not exist; write it with `botowright observe`"),
    ],
)
def test_file_that_cannot_be_read(
    kind: str, content: str | None, message: str, build: Callable[..., Result], tmp_path: Path
) -> None:
    """The message has the path once, the place in the file, and a way out."""
    file = tmp_path / "file"
    if content is not None:
        file.write_text(content)
    result = build(f"--{kind}", file)
    assert result.exit_code == 2
    assert result.error.startswith(f"Error: {file} cannot be read: {message}")
    assert result.error.count(str(file)) == 1
