"""Hostile text in every place of a model from which text reaches a file: it stays text.

The text has the characters that mean something to Python, Markdown or TOML. The service is
refused in one line, or its files have the structure that they have with plain text.
"""

from __future__ import annotations

import ast
import copy
import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from botowright.ir.files import GeneratedFile
from botowright.load.regions import Regions
from botowright.package.distribution import CoreOptions, core_files
from botowright.package.hub_services import GeneratedService
from botowright.render.prose import one_line
from botowright.stubs.shipped import shipped_stubs
from botowright.targets.boto3 import BOTO3
from tests.failures.mutants import HOSTILE, Mutant
from tests.failures.outcomes import WrongOutcomeError, outcome_files
from tests.support.models import note_model

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis import SearchStrategy

PLAIN = "Plain"
FEW = settings(
    max_examples=5,
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
)
MANY = settings(FEW, max_examples=80)
_SHORT = [text for text in HOSTILE if len(text) < 100]
_CHARACTERS = "\"'\\`\n\r\t\0\x1b\x85\u2028\u202e{}()[]<>#*_|&%$.,:;=-/ aZ0é\ufb01\U0001f600"
_PAYLOADS = (
    'raise SystemExit("text became code")',
    "[tool.evil]",
    "</code><script>",
    "{{ 7 * 7 }}",
    "\\N{BULLET}\\x41",
)
HOSTILE_TEXT: SearchStrategy[str] = st.one_of(
    st.sampled_from(_SHORT),
    st.text(_CHARACTERS, max_size=8),
    st.tuples(st.text(_CHARACTERS, max_size=5), st.sampled_from(_PAYLOADS)).map("\n".join),
    st.tuples(
        st.sampled_from(('"', "'", '"""', "'''", "`", "\\", ")", "]")),
        st.sampled_from(_PAYLOADS),
        st.sampled_from(('"', '"""', "#", "", "\\")),
    ).map("\n".join),
)
# The values that a place cannot do without, first.
EXAMPLES = ('x"""\nraise SystemExit("text became code")\n"""', "a\\", 'a"', '"', "a\x00b", "\\")


def hostile_examples(function: Any) -> Any:
    """Let a test begin with the texts that closed a string of ours in the past."""
    for text in EXAMPLES:
        function = example(text=text)(function)
    return function


def plain_files() -> dict[str, Any]:
    """Return the files of a service that has each kind of part."""
    model = note_model()
    model["metadata"]["serviceFullName"] = "Notes"
    model["documentation"] = "<p>The notes.</p>"
    operation = model["operations"]["PutNote"]
    operation |= {"documentation": "<p>Put one.</p>", "deprecated": True}
    operation["deprecatedMessage"] = "Use another."
    model["operations"]["ListNotes"] = {
        "name": "ListNotes",
        "http": {"method": "POST", "requestUri": "/"},
        "input": {"shape": "ListNotesRequest"},
        "output": {"shape": "ListNotesResponse"},
    }
    shapes = model["shapes"]
    shapes["ListNotesRequest"] = {"type": "structure", "members": {"Next": {"shape": "String"}}}
    shapes["ListNotesResponse"] = {
        "type": "structure",
        "members": {"Notes": {"shape": "TagList"}, "Next": {"shape": "String"}},
    }
    shapes["Choice"] = {
        "type": "structure",
        "union": True,
        "members": {"One": {"shape": "String"}, "Two": {"shape": "Color"}},
    }
    shapes["PutNoteRequest"]["members"]["Choice"] = {"shape": "Choice"}
    shapes["NoteTooLong"] |= {"documentation": "It is.", "error": {"code": "TooLong"}}
    shapes["Note"] = {
        "type": "structure",
        "members": {"Name": {"shape": "String"}, "Text": {"shape": "String"}},
    }
    shapes["Note"]["members"]["Text"]["documentation"] = "Its text."
    waiter = {"delay": 1, "maxAttempts": 1, "acceptors": [], "operation": "PutNote"}
    put = {"operation": "PutNote", "params": []}
    note = {"type": "Note", "identifiers": []}
    return {
        "service-2": model,
        "paginators-1": {
            "pagination": {
                "ListNotes": {"input_token": "Next", "output_token": "Next", "result_key": "Notes"}
            }
        },
        "waiters-2": {"version": 2, "waiters": {"NoteThere": waiter}},
        "resources-1": {
            "service": {
                "hasMany": {"Notes": {"request": {"operation": "ListNotes"}, "resource": note}}
            },
            "resources": {
                "Note": {
                    "identifiers": [{"name": "Name"}],
                    "shape": "Note",
                    "actions": {"Put": {"request": put}},
                    "batchActions": {"Put": {"request": put}},
                    "waiters": {"There": {"waiterName": "NoteThere", "params": []}},
                }
            },
        },
    }


def _set(*keys: Any) -> Callable[[dict[str, Any], str], None]:
    def change(files: dict[str, Any], text: str) -> None:
        *outer, last = keys
        part = files
        for key in outer:
            part = part[key]
        part[last] = text

    return change


def _rename(*keys: Any) -> Callable[[dict[str, Any], str], None]:
    """Rename a part, and each mention of it."""

    def change(files: dict[str, Any], text: str) -> None:
        *outer, old = keys
        part: Any = files
        for key in outer:
            part = part[key]
        renamed = {text if key == old else key: value for key, value in part.items()}
        part.clear()
        part.update(renamed)
        mentions = {"shape", "operation", "waiterName", "type"}
        _replace_values(files, old, text, mentions)

    return change


def _replace_values(value: Any, old: str, new: str, keys: set[str]) -> None:
    if isinstance(value, dict):
        for key, item in value.items():
            if key in keys and item == old:
                value[key] = new
            _replace_values(item, old, new, keys)
    elif isinstance(value, list):
        for item in value:
            _replace_values(item, old, new, keys)


SHAPES = ("service-2", "shapes")
# Text that is shown, and no name: the code is the same, whatever it is.
TEXTS = {
    "title": _set("service-2", "metadata", "serviceFullName"),
    "API version": _set("service-2", "metadata", "apiVersion"),
    "documentation of the service": _set("service-2", "documentation"),
    "documentation of an operation": _set("service-2", "operations", "PutNote", "documentation"),
    "message of a deprecation": _set("service-2", "operations", "PutNote", "deprecatedMessage"),
    "documentation of an error": _set(*SHAPES, "NoteTooLong", "documentation"),
    "code of an error": _set(*SHAPES, "NoteTooLong", "error", "code"),
    "value of an enum": _set(*SHAPES, "Color", "enum", 0),
    "documentation of an attribute": _set(*SHAPES, "Note", "members", "Text", "documentation"),
}
NAMES = {
    "service ID": _set("service-2", "metadata", "serviceId"),
    "operation": _rename("service-2", "operations", "PutNote"),
    "structure": _rename(*SHAPES, "Tag"),
    "input": _rename(*SHAPES, "PutNoteRequest"),
    "output": _rename(*SHAPES, "PutNoteResponse"),
    "enum": _rename(*SHAPES, "Color"),
    "error": _rename(*SHAPES, "NoteTooLong"),
    "union": _rename(*SHAPES, "Choice"),
    "member of a union": _rename(*SHAPES, "Choice", "members", "One"),
    "member": _rename(*SHAPES, "Tag", "members", "Key"),
    "member of an input": _rename(*SHAPES, "PutNoteRequest", "members", "Title"),
    "member of a paginated input": _rename(*SHAPES, "ListNotesRequest", "members", "Next"),
    "waiter": _rename("waiters-2", "waiters", "NoteThere"),
    "token of a paginator": _set("paginators-1", "pagination", "ListNotes", "input_token"),
    "resource": _rename("resources-1", "resources", "Note"),
    "identifier": _set("resources-1", "resources", "Note", "identifiers", 0, "name"),
    "action": _rename("resources-1", "resources", "Note", "actions", "Put"),
    "batch action": _rename("resources-1", "resources", "Note", "batchActions", "Put"),
    "waiter of a resource": _rename("resources-1", "resources", "Note", "waiters", "There"),
    "collection": _rename("resources-1", "service", "hasMany", "Notes"),
}


def built(place: str, text: str) -> list[GeneratedFile]:
    """Return the files of the service with a text in one place; none if it is refused."""
    files = copy.deepcopy(plain_files())
    {**TEXTS, **NAMES}[place](files, text)
    return _built("notes", files)


def _built(service: str, files: dict[str, Any]) -> list[GeneratedFile]:
    contents = {f"{name}.json": json.dumps(model).encode() for name, model in files.items()}
    with TemporaryDirectory() as folder:
        _, generated = outcome_files(Mutant("", service, "2024-05-01", contents), Path(folder))
    return generated


def skeleton(file: GeneratedFile) -> str:
    """Return the code of a file without its strings."""
    tree = ast.parse(file.text)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = ""
    return ast.dump(tree)


_CALLS = {
    "TypedDict", "package_resolver", "client_resolver", "paginator_resolver", "waiter_resolver",
    "errors_resolver", "stubber_resolver", "resource_resolver", "deprecated",
}  # fmt: skip
_STATEMENTS = (
    ast.Import, ast.ImportFrom, ast.ClassDef, ast.FunctionDef, ast.Assign, ast.AnnAssign, ast.Pass,
)  # fmt: skip


def check_code(file: GeneratedFile) -> None:
    """Raise WrongOutcomeError for a statement or a call that no template has."""
    for node in ast.walk(ast.parse(file.text)):
        is_call = isinstance(node, ast.Call)
        wrong_call = is_call and getattr(node.func, "id", "").strip("_") not in _CALLS
        is_text = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        wrong_statement = isinstance(node, ast.stmt) and not (
            is_text or isinstance(node, _STATEMENTS)
        )
        if wrong_call or wrong_statement:
            message = f"{file.path}: {ast.unparse(node)[:200]}"
            raise WrongOutcomeError(message)


@pytest.fixture(scope="module")
def plain() -> dict[str, str]:
    """Return the skeletons of the files of a service with plain texts."""
    return {file.path: skeleton(file) for file in _built("notes", plain_files())}


def check_text(place: str, text: str, plain: dict[str, str]) -> None:
    files = built(place, text)
    # A text that is none leaves its docstring out.
    if files and one_line(text):
        without_docstrings = place.startswith(("documentation", "message"))
        for file in files:
            check_code(file)
            if not without_docstrings:
                assert skeleton(file) == plain[file.path], (file.path, text)


def check_name(place: str, text: str) -> None:
    for file in built(place, text):
        check_code(file)


@pytest.mark.parametrize("place", TEXTS)
@FEW
@hostile_examples
@given(text=HOSTILE_TEXT)
def test_text_stays_text(place: str, plain: dict[str, str], text: str) -> None:
    check_text(place, text, plain)


@pytest.mark.parametrize("place", NAMES)
@FEW
@hostile_examples
@given(text=HOSTILE_TEXT)
def test_name_stays_a_name(place: str, text: str) -> None:
    check_name(place, text)


@pytest.mark.exhaustive
@pytest.mark.parametrize("place", TEXTS)
@MANY
@given(text=HOSTILE_TEXT)
def test_much_text_stays_text(place: str, plain: dict[str, str], text: str) -> None:
    check_text(place, text, plain)


@pytest.mark.exhaustive
@pytest.mark.parametrize("place", NAMES)
@MANY
@given(text=HOSTILE_TEXT)
def test_many_names_stay_names(place: str, text: str) -> None:
    check_name(place, text)


# --- The files beside the services: a name that a service cannot have is quoted all the same. ---


def package_files(*, name: str = "notes", partition: str = "aws") -> dict[str, str]:
    hub = [
        GeneratedFile(path, shipped_stubs()["stubs"][path]["text"])
        for path in ("boto3-stubs/__init__.pyi", "botocore-stubs/session.pyi")
    ]
    services = [
        GeneratedService(name, "notes", "NotesClient", "NotesServiceResource"),
        GeneratedService("others", "others", "OthersClient", None),
    ]
    options = CoreOptions("1.0", "boto-types", 1)
    files = core_files(BOTO3, options, services, Regions((partition,), (name,)), hub)
    wanted = {"README.md", "NOTICE", "pyproject.toml", "boto_types/literals.py"}
    wanted |= {"boto_types/services.json", *(file.path for file in hub)}
    return {file.path: file.text for file in files if file.path in wanted}


def check_package_files(text: str) -> None:
    if not one_line(text):
        return  # no folder has such a name
    plain = package_files()
    hostile = package_files(name=text, partition=text)
    project = tomllib.loads(hostile["pyproject.toml"])
    assert project.keys() == {"build-system", "project", "tool"}
    assert project["project"]["description"].startswith("Types for boto3 and botocore")
    assert json.loads(hostile["boto_types/services.json"])[text]
    for path in ("README.md", "NOTICE"):
        lines = hostile[path].splitlines()
        assert len(lines) == len(plain[path].splitlines()), path
        assert all(line.isprintable() for line in lines)
    entry = next(line for line in hostile["README.md"].splitlines() if "NotesClient`" in line)
    assert _code_at_start(entry.removeprefix("- ")) == one_line(text)
    for path in plain:
        if path.endswith((".py", ".pyi")):
            assert skeleton(GeneratedFile(path, hostile[path])) == skeleton(
                GeneratedFile(path, plain[path])
            ), path


def _code_at_start(markdown: str) -> str:
    """Return the code that Markdown shows first (CommonMark 6.1)."""
    fence = markdown[: len(markdown) - len(markdown.lstrip("`"))]
    code, end, _ = markdown.removeprefix(fence).partition(f"{fence}: `boto_types")
    assert end
    assert fence not in code.replace("`" * (len(fence) + 1), "")
    return code[1:-1] if len(fence) > 1 else code


@FEW
@hostile_examples
@given(text=HOSTILE_TEXT)
def test_package_files(text: str) -> None:
    check_package_files(text)


@pytest.mark.exhaustive
@MANY
@given(text=HOSTILE_TEXT)
def test_many_package_files(text: str) -> None:
    check_package_files(text)


@pytest.mark.parametrize("text", ["name", "Größe", "a-b", "ﬁle", 'q"', "class", "a\nb"])
def test_name_is_what_aws_named_it(text: str) -> None:
    """A key is exactly the wire name."""
    (requests,) = (f for f in built("member", text) if f.path.endswith("/responses.py"))
    keys = {
        node.target.id if isinstance(node, ast.AnnAssign) else node.value
        for node in ast.walk(ast.parse(requests.text))
        if (isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name))
        or (isinstance(node, ast.Constant) and isinstance(node.value, str))
    }
    assert text in keys
