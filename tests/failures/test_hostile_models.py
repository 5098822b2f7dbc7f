"""Hostile models: each gives a right package, or only its service is refused."""

from __future__ import annotations

import ast
import importlib
import json
import os
import sys
import time
from typing import TYPE_CHECKING, Any

import pytest

from botowright.errors import REPORT
from botowright.translate.markdown import markdown_text
from botowright.translate.markup import plain_text
from botowright.translate.repetition import repeats_name
from botowright.translate.sentences import short_text
from tests.failures.mutants import Mutant
from tests.failures.outcomes import outcome, outcome_files
from tests.support.models import note_files, note_model, write_model

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.support.commands import Result

MARKER = "PWNED"
CODE = f'1"""\nopen("{MARKER}", "w").close()\n"""'


@pytest.fixture
def build(run: Callable[..., Result], models: Path, output: Path) -> Callable[[], Result]:
    """Return a function that builds all services."""

    def build() -> Result:
        command = ("build", "--all", "--quiet", "--jobs", "1")
        return run(*command, "--botocore", models, "--output", output)

    return build


@pytest.fixture
def refusal(build: Callable[[], Result], output: Path) -> Callable[[], str]:
    """Return a function that builds all services, and returns the line that refuses one."""

    def refusal() -> str:
        result = build()
        assert result.exit_code == 1, result
        assert (output / "boto_types/alarms/client.pyi").is_file()
        line, last = result.stderr.splitlines()
        assert last.startswith("1 left out: ")
        assert line.isprintable()
        assert REPORT not in line
        return line

    return refusal


def imported(output: Path, monkeypatch: pytest.MonkeyPatch, *names: str) -> list[Any]:
    """Import modules of a build."""
    for name in [name for name in sys.modules if name.startswith("boto_types")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.syspath_prepend(output)
    importlib.invalidate_caches()
    return [importlib.import_module(name) for name in names]


def test_api_version_does_not_become_code(
    build: Callable[[], Result],
    models: Path,
    output: Path,
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    model = note_model()
    model["metadata"]["apiVersion"] = CODE
    write_model(models, "notes", model)
    assert build().exit_code == 0
    imported(output, monkeypatch, "boto_types.notes")
    assert not (home / MARKER).exists()


FOLDERS = {
    "code": f'")\n.\n{CODE}',
    "a quote": 'no"tes',
    "a backslash": "no\\tes",
    "a line break": "no\ntes",
    "an escape": "no\x1b[31mtes",
    "half a character": os.fsdecode(b"no\xfftes"),
    "250 characters": "n" * 250,
}


@pytest.mark.parametrize("name", FOLDERS.values(), ids=FOLDERS)
def test_refused_folder_name(
    name: str, refusal: Callable[[], str], models: Path, output: Path
) -> None:
    """Its service is refused, and the hub has the types of the others."""
    (models / "notes").rename(models / name)
    assert "rename it" in refusal()
    hub = (output / "boto3-stubs/__init__.pyi").read_text("utf-8")
    ast.parse(hub)
    assert 'Literal["alarms"]' in hub


# --- Models that are built. ---

RIGHT_MEMBERS = ("PaginationConfig", "WaiterConfig", "None", "self", "kwargs", "__debug__", "ﬁle")


def _with_input_member(files: dict[str, Any], member: str) -> None:
    for shape in ("PutNoteRequest", "ListNotesRequest"):
        files["service-2"]["shapes"][shape]["members"][member] = {"shape": "String"}


def _files_of(files: dict[str, Any], folder: Path) -> dict[str, str]:
    contents = {f"{name}.json": json.dumps(model).encode() for name, model in files.items()}
    line, generated = outcome_files(Mutant("", "notes", "2024-05-01", contents), folder)
    assert line == ""
    return {file.path.rpartition("/")[2]: file.text for file in generated}


@pytest.mark.parametrize("member", RIGHT_MEMBERS)
def test_member_with_the_name_of_a_helper_parameter(member: str, tmp_path: Path) -> None:
    """A parameter of a helper hides the operation's parameter of the same name, as in botocore."""
    files = note_files()
    _with_input_member(files, member)
    text = _files_of(files, tmp_path)
    assert member in text["requests.py"]
    (paginate,) = [
        node
        for node in ast.walk(ast.parse(text["paginators.pyi"]))
        if isinstance(node, ast.FunctionDef)
    ]
    names = [argument.arg for argument in paginate.args.kwonlyargs]
    assert names.count("PaginationConfig") == 1


def test_member_of_a_stubbed_output(tmp_path: Path) -> None:
    """No class can hide `None`, because it is a keyword."""
    files = note_files()
    files["service-2"]["shapes"]["ListNotesResponse"]["members"]["None"] = {"shape": "String"}
    assert "import None" not in _files_of(files, tmp_path)["stubber.pyi"]


def test_member_with_the_name_of_the_keyword_parameter(tmp_path: Path) -> None:
    files = note_files()
    for member in ("from", "kwargs", "kwargs_"):
        _with_input_member(files, member)
    text = _files_of(files, tmp_path)["paginators.pyi"]
    assert "kwargs: str = ..." in text
    assert "**kwargs__: Any" in text


@pytest.mark.parametrize("shape", ["__debug__", "__getattr__", "__all__", "__name__", "None"])
def test_shape_with_a_name_of_python(
    shape: str,
    build: Callable[[], Result],
    models: Path,
    output: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    model = note_model()
    model["shapes"][shape] = model["shapes"].pop("Tag")
    model["shapes"]["TagList"]["member"]["shape"] = shape
    write_model(models, "notes", model)
    assert build().exit_code == 0
    (requests,) = imported(output, monkeypatch, "boto_types.notes.requests")
    assert requests.__name__ == "boto_types.notes.requests"
    assert list(getattr(requests, f"{shape}_").__annotations__) == ["Key"]
    with pytest.raises(AttributeError):
        requests.Missing  # noqa: B018


def test_700_structures_in_a_row(tmp_path: Path) -> None:
    """Python's stack does not limit the depth of structures."""
    files = note_files()
    shapes = files["service-2"]["shapes"]
    for number in range(700):
        shapes[f"S{number}"] = {
            "type": "structure",
            "members": {"Next": {"shape": f"S{number + 1}"}},
        }
    shapes["S700"] = {"type": "structure", "members": {"First": {"shape": "S0"}}}
    shapes["PutNoteRequest"]["members"]["Chain"] = {"shape": "S0"}
    assert "class S699(" in _files_of(files, tmp_path)["views.py"]


# --- Models that are refused. ---


def _model(*keys: Any, value: Any) -> dict[str, Any]:
    model = note_model()
    part = model
    for key in keys[:-1]:
        part = part[key]
    part[keys[-1]] = value
    return model


def _nested(depth: int) -> dict[str, Any]:
    model = note_model()
    for number in range(depth):
        model["shapes"][f"L{number}"] = {"type": "list", "member": {"shape": f"L{number + 1}"}}
    model["shapes"][f"L{depth}"] = {"type": "string"}
    model["shapes"]["Tag"]["members"]["Key"]["shape"] = "L0"
    return model


REFUSED: dict[str, tuple[dict[str, Any], str]] = {
    "title that is a number": (
        _model("metadata", "serviceFullName", value=5),
        "metadata › serviceFullName: expected a string, found 5",
    ),
    "title that is null": (
        _model("metadata", "serviceFullName", value=None),
        "serviceFullName: expected a string, found null",
    ),
    "documentation that is null": (
        _model("documentation", value=None),
        "notes › documentation: expected a string, found null",
    ),
    "documentation of a member": (
        _model("shapes", "Tag", "members", "Key", "documentation", value=[1]),
        "Tag › Key › documentation: expected a string, found a list",
    ),
    "shape that is a list": (
        _model("shapes", "Tag", "members", "Key", "shape", value=["String"]),
        "PutNote › Tag › Key › shape: expected a string, found a list",
    ),
    "type that is a list": (
        _model("shapes", "Tag", "type", value=["structure"]),
        "Tag: is of type ['structure']",
    ),
    "mention with another type": (
        _model("shapes", "Tag", "members", "Key", "type", value="list"),
        'PutNote › Tag › Key: is of type "list", but its shape is of type "string"',
    ),
    "exception that is a string": (
        _model("shapes", "String", "exception", value=True),
        'String: is marked "exception", but it is a string and not a structure',
    ),
    "stream that is a string": (
        _model("shapes", "Tag", "members", "Key", "eventstream", value=True),
        'PutNote › Tag › Key: is marked "eventstream"',
    ),
    "enum of numbers": (_model("shapes", "Color", "enum", value=[1, 2]), "PutNote › Color"),
    "enum of numbers at a mention": (
        _model("shapes", "Tag", "members", "Key", "enum", value=[1]),
        "PutNote › Tag › Key",
    ),
    "map whose key is a structure": (
        _model("shapes", "LabelMap", "key", "shape", value="Tag"),
        "PutNote › LabelMap › key › Tag: is a structure, but the key of a map must be a scalar",
    ),
    "errors that are none": (
        _model("operations", "PutNote", "errors", value=[5]),
        "PutNote › errors › 0: expected a JSON object, found 5",
    ),
    "code of an error": (
        _model("shapes", "NoteTooLong", "error", value={"code": 5}),
        "NoteTooLong › error",
    ),
    "half a character": (
        _model("shapes", "Color", "documentation", value="\ud800"),
        'service-2.json › shapes › Color › documentation: "\\ud800" is half of a character',
    ),
    "half a character in a name": (
        _model("shapes", "\udc00", value={"type": "string"}),
        "is half of a character",
    ),
    "100 nested lists": (_nested(100), "L0: has more than 50 nested lists and maps"),
    "two shapes that Python takes for one": (
        {
            **note_model(),
            "shapes": {
                **note_model()["shapes"],
                "ﬁle": {"type": "string"},
                "file": {"type": "string"},
            },
        },
        'file: is named "file" in Python, like the shape "ﬁle"; rename one of them',
    ),
    "name of 2,000 characters": (
        _model("shapes", "A" * 2000, value={"type": "string"}),
        "has 2,000 characters",
    ),
    "operation with the name of a getter": (
        _model("operations", "GetPaginator", value={"name": "GetPaginator"}),
        'GetPaginator: would be the method "get_paginator", which every client has; rename it',
    ),
    "line break in a name": (
        _model("shapes", "a\nb\x1b[31m", value={"type": "s"}),
        "a\\nb\\x1b[31m: is of type",
    ),
}


@pytest.mark.parametrize("case", REFUSED.values(), ids=REFUSED)
def test_refused_model(
    case: tuple[dict[str, Any], str], refusal: Callable[[], str], models: Path
) -> None:
    model, message = case
    file = write_model(models, "notes", model)
    line = refusal()
    assert message in line
    assert line.startswith(f"Error: {file} › ")


def test_50_nested_lists_are_built(build: Callable[[], Result], models: Path) -> None:
    write_model(models, "notes", _nested(48))
    assert build().exit_code == 0


RAW = {
    "5,000 lists": ("[" * 5000 + "]" * 5000, "it is nested too deeply"),
    "5,000 digits": ("9" * 5000, "4,300 digits"),
}
FILES = ("service-2", "service-2.sdk-extras", "paginators-1", "waiters-2", "resources-1")


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("case", RAW.values(), ids=RAW)
def test_value_that_json_cannot_read(
    case: tuple[str, str], name: str, refusal: Callable[[], str], models: Path
) -> None:
    raw, message = case
    file = write_model(models, "notes", {**note_model(), "more": "raw"}, name)
    file.write_text(file.read_text("utf-8").replace('"raw"', raw), "utf-8")
    line = refusal()
    assert line.startswith(f"Error: {file}: cannot be read: ")
    assert message in line


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such files")
@pytest.mark.parametrize("name", FILES)
def test_named_pipe(name: str, refusal: Callable[[], str], models: Path) -> None:
    """A read from a pipe would wait for a writer."""
    path = models / "notes" / "2024-05-01" / f"{name}.json"
    path.unlink(missing_ok=True)
    os.mkfifo(path)
    problem = "cannot be read: it is not a regular file; correct or replace the file"
    assert refusal() == f"Error: {path}: {problem}"


WAITER = {"delay": 1, "maxAttempts": 1, "acceptors": [], "operation": "PutNote"}
PUT = {"request": {"operation": "PutNote"}}


def _resources(**parts: Any) -> dict[str, Any]:
    return {"service": {}, "resources": {"Note": {"identifiers": [{"name": "Name"}], **parts}}}


HELPERS: dict[str, tuple[str, dict[str, Any], str]] = {
    "waiters of one class": (
        "waiters-2",
        {"waiters": {"A-B": WAITER, "A_B": WAITER}},
        'waiter A_B: would be the class "A_BWaiter", like "waiter A-B"; rename one of them',
    ),
    "waiters of one name": (
        "waiters-2",
        {"waiters": {"GoneOne": WAITER, "gone_one": WAITER}},
        'waiter gone_one: would be the waiter "gone_one", like "waiter GoneOne"; rename one',
    ),
    "waiter with a list": (
        "waiters-2",
        {"waiters": {"A": {**WAITER, "operation": []}}},
        "waiters-2.json › A › operation: expected a string, found a list",
    ),
    "waiter that waits for true": (
        "waiters-2",
        {"waiters": {"A": {**WAITER, "delay": True}}},
        "A › delay: expected a whole number, found true",
    ),
    "token that is a number": (
        "paginators-1",
        {"pagination": {"PutNote": {"input_token": 5}}},
        "paginators-1.json › PutNote › input_token: expected a list, found 5",
    ),
    "action without an operation": (
        "resources-1",
        _resources(actions={"Put": {"request": {}}}),
        'resources-1.json › Note › actions › Put › request: there is no "operation"',
    ),
    "action without a request": (
        "resources-1",
        _resources(actions={"Put": {}}),
        'Note › actions › Put: there is no "request"',
    ),
    "identifier that is a number": (
        "resources-1",
        _resources(identifiers=[{"name": 5}]),
        "Note › identifiers › 0 › name: expected a string, found 5",
    ),
    "identifier that cannot be a parameter": (
        "resources-1",
        _resources(identifiers=[{"name": "a b"}]),
        "Note › a b: cannot be the name of a parameter in Python; rename the identifier",
    ),
    "two parts of one name": (
        "resources-1",
        _resources(actions={"Put": PUT, "put": PUT, "PUT": PUT}),
        "Note: boto3 cannot name its parts",
    ),
    "batch actions of one name": (
        "resources-1",
        {
            "service": {"hasMany": {"Notes": {**PUT, "resource": {"type": "Note"}}}},
            "resources": {"Note": {"batchActions": {"Put": PUT, "put": PUT}}},
        },
        'notes.notes: has two members named "put"; rename one of them',
    ),
    "collection of a resource that is not there": (
        "resources-1",
        {
            "service": {"hasMany": {"Notes": {**PUT, "resource": {"type": "Gone"}}}},
            "resources": {},
        },
        "Gone: the model does not have this resource; add it, or correct its name",
    ),
}


@pytest.mark.parametrize("case", HELPERS.values(), ids=HELPERS)
def test_refused_helpers(
    case: tuple[str, dict[str, Any], str], refusal: Callable[[], str], models: Path
) -> None:
    name, model, message = case
    write_model(models, "notes", model, name)
    assert message in refusal()


def test_services_that_differ_in_case(
    build: Callable[[], Result], run: Callable[..., Result], models: Path, output: Path
) -> None:
    """Some file systems treat their folders as the same."""
    write_model(models, "Notes", note_model())
    for _ in range(2):  # the second build keeps the files of the first
        result = build()
        assert result.exit_code == 1
        error, left_out = result.stderr.splitlines()
        assert error.startswith("Error: Notes and notes would both be boto_types.notes; rename")
        assert left_out == "1 left out: notes"
        assert (output / "boto_types/Notes/client.pyi").exists()
    assert run("check", "--output", output).stdout.count("boto_types/notes/") == 0
    result = run("build", "Notes", "notes", "--botocore", models, "--output", output)
    assert result.exit_code == 2
    assert result.error.endswith("Notes and notes would both be boto_types.notes; name one of them")


def test_unexpected_error(
    build: Callable[[], Result],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """An unexpected error is one line, and the other services are built."""
    from botowright.build import service

    translate = service.translate_service

    def fail(definition: Any, options: Any) -> Any:
        if definition.service_name == "notes":
            message = "what\nis this"
            raise ZeroDivisionError(message)
        return translate(definition, options)

    monkeypatch.setattr(service, "translate_service", fail)
    result = build()
    assert result.exit_code == 1
    assert result.stderr.splitlines() == [
        f"Error: notes: ZeroDivisionError: what\\nis this: {REPORT}",
        "1 left out: notes",
    ]


# --- Time. ---

LONG = (
    "<!--", "<h1>", "<h1", "<a", "<", "&#", "</p>", "<br ", "-->", "<h1></h2>", "&#1", "e.g.",
    "<code>", "<code", "<p>a: </p><ul><li>", "<note>", "<i>", "a<b>", "<b>.", "(", "((<a>", "`",
    "* ", ". ", ".", "\n- a\n\n", "> ", "[", "](", "&lt;p&gt;", "<a href=", "| ", "A ", "A", " ",
    "<ul><li>",
)  # fmt: skip


@pytest.mark.parametrize("text", LONG)
@pytest.mark.parametrize("end", ["", ">", "-->", "</h1>"])
def test_time_is_linear(text: str, end: str) -> None:
    """An earlier version took over 100 seconds for 200 kB."""
    documentation = text * (60_000 // len(text)) + end
    started = time.process_time()
    short_text(documentation)
    short_text(f"<p>{documentation}</p>")
    repeats_name(documentation, documentation)
    markdown_text(documentation)
    plain_text(documentation)
    assert time.process_time() - started < 2


def test_model_with_long_text_is_built_in_time(tmp_path: Path) -> None:
    files = note_files()
    for part in (files["service-2"], files["service-2"]["operations"]["PutNote"]):
        part["documentation"] = "<!--" * 50_000
    contents = {f"{name}.json": json.dumps(model).encode() for name, model in files.items()}
    started = time.process_time()
    assert outcome(Mutant("", "notes", "2024-05-01", contents), tmp_path) == ""
    assert time.process_time() - started < 10
