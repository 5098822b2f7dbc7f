"""A broken model fails only its service, and the message names the place."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.models import note_model, write_model
from tests.support.trees import tree_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.support.commands import Result

MISSING = {"shape": "Missing"}
NOT_THERE = 'is of shape "Missing", which is not in the model'


@pytest.fixture
def build(run: Callable[..., Result], models: Path, output: Path) -> Callable[[], Result]:
    """Return a function that builds both services, and fails only for `notes`."""

    def build() -> Result:
        result = run(
            *("build", "--all", "--quiet", "--jobs", "1"),
            *("--botocore", models, "--output", output),
        )
        assert result.exit_code == 1, result
        folders = {path.name for path in (output / "boto_types").iterdir() if path.is_dir()}
        packages = folders - {"_internal"}
        assert packages == {"alarms"}
        errors = result.stderr.splitlines()
        assert errors[-1] == "1 left out: notes"
        return result

    return build


def test_output_of_a_build_in_which_every_service_fails(
    run: Callable[..., Result], models: Path, output: Path
) -> None:
    """An empty package does not replace one that works, also if there is none yet."""
    arguments = ("--quiet", "--botocore", models, "--output", output)
    unchanged = f"{output} is as it was before: no service could be generated"
    assert run("build", "alarms", *arguments).exit_code == 0
    before = tree_of(output)
    write_model(models, "notes", _broken())
    for _ in range(2):
        result = run("build", "notes", *arguments)
        assert result.exit_code == 1
        assert result.stderr.splitlines()[1:] == [unchanged]
        assert tree_of(output) == before
    assert [path.name for path in output.parent.iterdir()] == [output.name]
    other = output.with_name("other")
    result = run("build", "notes", *arguments[:-1], other)
    assert result.exit_code == 1
    assert not other.exists()


def _broken() -> dict[str, Any]:
    model = note_model()
    model["shapes"]["Tag"]["members"]["Key"] = MISSING
    return model


def _at(model: dict[str, Any], *keys: str) -> Any:
    for key in keys:
        model = model[key]
    return model


# The changed place, its value, and the message after the file and the service.
BROKEN: dict[str, tuple[tuple[str, ...], Any, str]] = {
    "dangling member": (
        ("shapes", "Tag", "members", "Key"),
        MISSING,
        f"PutNote › Tag › Key: {NOT_THERE}",
    ),
    "dangling list member": (
        ("shapes", "TagList", "member"),
        MISSING,
        f"PutNote › TagList › member: {NOT_THERE}",
    ),
    "dangling map key": (
        ("shapes", "LabelMap", "key"),
        MISSING,
        f"PutNote › LabelMap › key: {NOT_THERE}",
    ),
    "dangling map value": (
        ("shapes", "LabelMap", "value"),
        MISSING,
        f"PutNote › LabelMap › value: {NOT_THERE}",
    ),
    "dangling input": (
        ("operations", "PutNote", "input"),
        MISSING,
        f"PutNote › input: {NOT_THERE}",
    ),
    "dangling output": (
        ("operations", "PutNote", "output"),
        MISSING,
        f"PutNote › output: {NOT_THERE}",
    ),
    "dangling member of an error": (
        ("shapes", "NoteTooLong", "members", "Limit"),
        MISSING,
        f"NoteTooLong › Limit: {NOT_THERE}",
    ),
    "member that names no shape": (
        ("shapes", "Tag", "members", "Key"),
        {"documentation": "A key."},
        'PutNote › Tag › Key: there is no "shape"',
    ),
    "list without member": (
        ("shapes", "TagList"),
        {"type": "list"},
        "PutNote › TagList › member: expected a JSON object, found null",
    ),
    "unknown shape type": (
        ("shapes", "Tag", "type"),
        "record",
        'PutNote › Tag: is of type "record", which is unknown',
    ),
    "unknown type of a shape that nothing reaches": (
        ("shapes", "Orphan"),
        {"type": "record"},
        'Orphan: is of type "record", which is unknown',
    ),
    "input that is a list": (
        ("operations", "PutNote", "input"),
        {"shape": "TagList"},
        "PutNote › input › TagList: is a list, not a structure",
    ),
    "output that is a string": (
        ("operations", "PutNote", "output"),
        {"shape": "String"},
        "PutNote › output › String: is a string, not a structure",
    ),
    "list that holds itself": (
        ("shapes", "TagList", "member"),
        {"shape": "TagList"},
        "PutNote › TagList",
    ),
    "shape that is no object": (("shapes", "Tag"), "structure", "PutNote › Tag"),
    "shape without type": (("shapes", "Tag"), {"members": {}}, "PutNote › Tag"),
    "members that are a list": (("shapes", "Tag", "members"), ["Key"], "PutNote › Tag"),
    "required that is no list": (
        ("shapes", "PutNoteRequest", "required"),
        1,
        "PutNote › PutNoteRequest",
    ),
    "enum that is no list": (("shapes", "Color", "enum"), "RED", "PutNote › Color"),
    "enum with a number": (("shapes", "Color", "enum"), ["RED", 1], "PutNote › Color"),
    "operation that is no object": (("operations", "PutNote"), "PutNote", "PutNote"),
    "documentation that is no text": (("operations", "PutNote", "documentation"), 1, "PutNote"),
}


@pytest.mark.parametrize("case", BROKEN.values(), ids=BROKEN)
def test_message_leads_to_the_broken_part(
    case: tuple[tuple[str, ...], Any, str], build: Callable[[], Result], models: Path
) -> None:
    """The message starts with the file, and names each part down to the broken one."""
    (*keys, last), value, message = case
    model = note_model()
    _at(model, *keys)[last] = value
    file = write_model(models, "notes", model)
    line, _ = build().stderr.splitlines()
    assert line.startswith(f"Error: {file.with_suffix('')}")
    assert f" › notes › {message}" in line


def test_two_shapes_with_one_python_name(build: Callable[[], Result], models: Path) -> None:
    """The message names both shapes and their common name."""
    model = note_model()
    model["shapes"] |= {"a-b": {"type": "string"}, "a_b": {"type": "string"}}
    file = write_model(models, "notes", model)
    line, _ = build().stderr.splitlines()
    assert line.startswith(f"Error: {file.with_suffix('')}")
    assert line.endswith(
        ' › notes › a_b: is named "a_b" in Python, like the shape "a-b"; rename one of them'
    )


def test_message_has_the_real_path_of_the_file(build: Callable[[], Result], models: Path) -> None:
    """A user can open the path in the message, because it has the extension."""
    model = note_model()
    del model["shapes"]["Tag"]
    file = write_model(models, "notes", model)
    line, _ = build().stderr.splitlines()
    assert line.startswith(f"Error: {file} › notes › ")


@pytest.mark.parametrize("part", ["metadata", "operations", "shapes"])
@pytest.mark.parametrize("value", [None, []])
def test_missing_part_is_named(
    part: str, value: Any, build: Callable[[], Result], models: Path
) -> None:
    """A required part of a model is missing, or has another type."""
    model = note_model()
    del model[part]
    if value is not None:
        model[part] = value
    file = write_model(models, "notes", model)
    line, _ = build().stderr.splitlines()
    assert line.startswith(f"Error: {file.with_suffix('')}")
    message = f': there is no "{part}"' if value is None else f" › {part}: expected a JSON object"
    assert f" › notes{message}" in line


def test_metadata_needs_an_api_version(build: Callable[[], Result], models: Path) -> None:
    """botocore needs the API version to make a client, and the first line of a stub has it."""
    model = note_model()
    del model["metadata"]["apiVersion"]
    file = write_model(models, "notes", model)
    line, _ = build().stderr.splitlines()
    assert line.startswith(f"Error: {file.with_suffix('')}")
    assert "apiVersion" in line


def test_service_id_of_another_service(build: Callable[[], Result], models: Path) -> None:
    """botocore refuses a serviceId whose class name belongs to another service in its table."""
    from botocore.utils import SERVICE_MODULE_NAMES

    model = note_model()
    model["metadata"]["serviceId"] = next(iter(SERVICE_MODULE_NAMES.values()))
    file = write_model(models, "notes", model)
    line, _ = build().stderr.splitlines()
    assert line.startswith(f"Error: {file.with_suffix('')}")
    assert model["metadata"]["serviceId"] in line


UNREADABLE = {
    "empty": (b"", "json"),
    "cut off": (b'{"metadata": {', "json"),
    "not UTF-8": (b'{"metadata": "\xff\xfe"}', "json"),
    "a list": (b"[]", "json"),
    "a string": (b'"model"', "json"),
    "a truncated gzip": (gzip.compress(json.dumps(note_model()).encode())[:-20], "json.gz"),
    "not a gzip": (b"{}", "json.gz"),
    "a gzip of no JSON": (gzip.compress(b"model"), "json.gz"),
}


@pytest.mark.parametrize("case", UNREADABLE.values(), ids=UNREADABLE)
@pytest.mark.parametrize("name", ["service-2", "paginators-1", "waiters-2", "resources-1"])
def test_unreadable_file_is_named(
    name: str, case: tuple[bytes, str], build: Callable[[], Result], models: Path
) -> None:
    """The message names a file that is not a JSON object."""
    content, extension = case
    folder = models / "notes" / "2024-05-01"
    (folder / f"{name}.json").unlink(missing_ok=True)
    (folder / f"{name}.{extension}").write_bytes(content)
    line, _ = build().stderr.splitlines()
    assert line.startswith(f"Error: {folder / name}")


@pytest.mark.parametrize("content", [b"{", b"1", b'{"merge": ["shapes"]}'])
def test_unreadable_extras_are_named(
    content: bytes, build: Callable[[], Result], models: Path
) -> None:
    """The message names a file of extras that cannot be merged."""
    file = models / "notes" / "2024-05-01" / "service-2.sdk-extras"
    file.with_suffix(".sdk-extras.json").write_bytes(content)
    line, _ = build().stderr.splitlines()
    assert line.startswith(f"Error: {file}")


@pytest.mark.parametrize(
    ("name", "model", "message"),
    [
        ("paginators-1", {}, 'has no "pagination"'),
        ("waiters-2", {}, 'has no "waiters"'),
        ("waiters-2", {"waiters": []}, 'has no "waiters"'),
        ("waiters-2", {"waiters": {"NoteThere": []}}, "NoteThere"),
        ("paginators-1", {"pagination": {"PutNote": []}}, "PutNote"),
    ],
)
def test_helpers_need_their_section(
    name: str, model: Any, message: str, build: Callable[[], Result], models: Path
) -> None:
    """A file of paginators or waiters has no such section, or one of another type."""
    write_model(models, "notes", model, name)
    line, _ = build().stderr.splitlines()
    assert line.startswith("Error: ")
    assert message in line


@pytest.mark.parametrize("operation", ["GetNote", None])
def test_waiter_needs_an_operation(
    operation: str | None, build: Callable[[], Result], models: Path
) -> None:
    """A waiter names no operation, or one that the service does not have."""
    waiter = {"delay": 1, "maxAttempts": 1, "acceptors": [], "operation": operation}
    if operation is None:
        del waiter["operation"]
    write_model(models, "notes", {"version": 2, "waiters": {"NoteThere": waiter}}, "waiters-2")
    line, _ = build().stderr.splitlines()
    found = "null" if operation is None else f'"{operation}"'
    assert f"NoteThere: expected the name of an operation to poll, found {found}" in line


@pytest.mark.parametrize("key", ["delay", "maxAttempts"])
def test_waiter_needs_a_delay_and_attempts(
    key: str, build: Callable[[], Result], models: Path
) -> None:
    """botocore cannot make the waiter without them, and its docstring has both."""
    waiter = {"delay": 1, "maxAttempts": 1, "acceptors": [], "operation": "PutNote"}
    del waiter[key]
    write_model(models, "notes", {"version": 2, "waiters": {"NoteThere": waiter}}, "waiters-2")
    line, _ = build().stderr.splitlines()
    assert "NoteThere" in line
    assert key in line


@pytest.mark.parametrize("acceptors", ["none", [True]])
def test_acceptors_of_a_waiter_are_objects(
    acceptors: object, build: Callable[[], Result], models: Path
) -> None:
    waiter = {"delay": 1, "maxAttempts": 1, "acceptors": acceptors, "operation": "PutNote"}
    write_model(models, "notes", {"version": 2, "waiters": {"NoteThere": waiter}}, "waiters-2")
    line, _ = build().stderr.splitlines()
    assert "NoteThere › acceptors" in line


def test_two_operations_with_one_method_name(build: Callable[[], Result], models: Path) -> None:
    """A client has one method for a name, so the message names both operations."""
    model = note_model()
    model["operations"] |= {
        name: {"name": name, "http": {"method": "POST", "requestUri": "/"}}
        for name in ("GetID", "GetId")
    }
    write_model(models, "notes", model)
    line, _ = build().stderr.splitlines()
    assert "GetID" in line
    assert "GetId" in line


def test_list_names_the_broken_model(run: Callable[..., Result], models: Path) -> None:
    """`list --operations` reads the models, and names a broken one."""
    file = write_model(models, "notes", [])
    result = run("list", "--operations", "--botocore", models)
    assert result.exit_code != 0
    error, left_out = result.stderr.splitlines()
    assert str(file.with_suffix("")) in error
    assert left_out == "1 left out: notes"
    assert [line.split()[0] for line in result.stdout.splitlines()] == ["alarms"]


def test_two_services_of_one_package(
    run: Callable[..., Result], models: Path, output: Path
) -> None:
    """Two services have the same package name, and neither may silently overwrite the other."""
    write_model(models, "my-notes", note_model())
    write_model(models, "my_notes", note_model())
    result = run("build", "--all", "--quiet", "--botocore", models, "--output", output)
    assert result.exit_code != 0
    assert "my-notes" in result.stderr
    assert "my_notes" in result.stderr


def _note_resource(**parts: Any) -> dict[str, Any]:
    identifiers = [{"name": "Name"}]
    return {"service": {}, "resources": {"Note": {"identifiers": identifiers, **parts}}}


# A model of resources, and the message.
PUT = {"request": {"operation": "PutNote"}}
GONE = {"request": {"operation": "GetNote"}}
OF_GONE = {"type": "Gone", "identifiers": [{"target": "Id", "source": "response", "path": "Id"}]}
RESOURCES: dict[str, tuple[dict[str, Any], str]] = {
    "no service": ({"resources": {}}, 'has no "service"'),
    "no resources": ({"service": {}}, 'has no "resources"'),
    "a resource that is none": (
        {"service": {}, "resources": {"Note": []}},
        "Note: expected a JSON",
    ),
    "an unknown operation": (
        _note_resource(actions={"Get": GONE}),
        "GetNote: the service does not have this operation",
    ),
    "an unknown load": (
        _note_resource(load={**GONE, "path": "@"}),
        "GetNote: the service does not have this operation",
    ),
    "an unknown resource": (
        _note_resource(actions={"Put": {**PUT, "resource": OF_GONE}}),
        "Gone: the model does not have this resource",
    ),
    "an unknown shape": (_note_resource(shape="Gone"), "Gone"),
    "an unknown waiter": (
        _note_resource(waiters={"There": {"waiterName": "NoteGone", "params": []}}),
        'wait_until_there: the service does not have its waiter "NoteGone"',
    ),
    "a class of two": (
        {"service": {}, "resources": {"NotesServiceResource": {}}},
        'would be the class "NotesServiceResource"',
    ),
    "actions that are none": (_note_resource(actions=[]), "Note › actions: expected a JSON object"),
}


@pytest.mark.parametrize("case", RESOURCES.values(), ids=RESOURCES)
def test_broken_resources_are_named(
    case: tuple[dict[str, Any], str], build: Callable[[], Result], models: Path
) -> None:
    """A model of resources names a missing part, or is not a model."""
    model, message = case
    write_model(models, "notes", model, "resources-1")
    line, _ = build().stderr.splitlines()
    assert line.startswith("Error: ")
    assert message in line


def test_without_boto3(
    run: Callable[..., Result], models: Path, output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A build without boto3 leaves out resources, and prints a line about it."""
    monkeypatch.setattr("botowright.load.source.find_spec", lambda _: None)
    write_model(models, "notes", _note_resource(), "resources-1")
    result = run("build", "notes", "--botocore", models, "--output", output)
    assert result.exit_code == 0
    assert "boto3 is not installed" in result.stderr
    assert not list(output.rglob("resources.py"))
