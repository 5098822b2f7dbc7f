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
        "the override of notes.Tags.Key matches no key of a response",
    ),
    "override of an unknown member": (
        '[tool.botowright.overrides.notes.PutNoteResponse]\nKey = "required"',
        "the override of notes.PutNoteResponse.Key matches no key of a response",
    ),
    "override of a request": (
        '[tool.botowright.overrides.notes.PutNoteRequest]\nTags = "required"',
        "the override of notes.PutNoteRequest.Tags matches no key of a response",
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


@pytest.mark.parametrize("option", ["--presigned", "--typed-stubbers"])
def test_a_list_names_services(option: str, build: Callable[..., Result], output: Path) -> None:
    result = build(option, "notes,memos")
    assert result.exit_code == 2
    assert 'there is no service "memos"' in result.error
    assert not output.exists()
    assert build(option, "none").exit_code == 0
