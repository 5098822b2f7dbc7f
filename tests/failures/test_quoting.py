"""Hostile text stays text, in every place of a model from which text reaches a file.

The text has characters with a meaning in Python, Markdown or TOML. Either one line refuses the
service, or its files have the same structure as with plain text.
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
from botowright.package.distribution import shared_files
from botowright.package.generated import DistributionOptions, GeneratedService, PackageServices
from botowright.render.prose import one_line
from botowright.targets.chosen import DEFAULT_TARGETS
from tests.failures.hostile_values import HOSTILE
from tests.failures.mutants import Mutant
from tests.failures.outcomes import WrongOutcomeError, outcome_files
from tests.support.models import note_files
from tests.support.shipped import shipped_text

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
# Tests begin with these values.
EXAMPLES = ('x"""\nraise SystemExit("text became code")\n"""', "a\\", 'a"', '"', "a\x00b", "\\")


def hostile_examples(function: Any) -> Any:
    """Make a test begin with texts that once ended one of our strings."""
    for text in EXAMPLES:
        function = example(text=text)(function)
    return function


def _set(*keys: Any) -> Callable[[dict[str, Any], str], None]:
    def change(files: dict[str, Any], text: str) -> None:
        *outer, last = keys
        part = files
        for key in outer:
            part = part[key]
        part[last] = text

    return change


def _rename(*keys: Any) -> Callable[[dict[str, Any], str], None]:
    """Return a change that renames a part, and each mention of it."""

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
# Readers see this text, and it is not a name: the code must be the same for every text.
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
    """Return the files of the service with a text in one place, or none if it is refused."""
    files = copy.deepcopy(note_files())
    {**TEXTS, **NAMES}[place](files, text)
    return _built("notes", files)


def _built(service: str, files: dict[str, Any]) -> list[GeneratedFile]:
    contents = {f"{name}.json": json.dumps(model).encode() for name, model in files.items()}
    with TemporaryDirectory() as folder:
        _, generated = outcome_files(Mutant("", service, "2024-05-01", contents), Path(folder))
    return generated


def skeleton(file: GeneratedFile) -> str:
    """Return the code of a file with empty strings."""
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
    """Raise WrongOutcomeError if a file has a statement or a call that no template has."""
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
    return {file.path: skeleton(file) for file in _built("notes", note_files())}


def check_text(place: str, text: str, plain: dict[str, str]) -> None:
    files = built(place, text)
    # A text without visible characters leaves out its docstring.
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
def test_text_stays_text_in_many_examples(place: str, plain: dict[str, str], text: str) -> None:
    check_text(place, text, plain)


@pytest.mark.exhaustive
@pytest.mark.parametrize("place", NAMES)
@MANY
@given(text=HOSTILE_TEXT)
def test_name_stays_a_name_in_many_examples(place: str, text: str) -> None:
    check_name(place, text)


# --- Files for all services: they quote every name, also one that no service can have. ---


def package_files(*, name: str = "notes", partition: str = "aws") -> dict[str, str]:
    hub = [
        GeneratedFile(path, shipped_text(path))
        for path in ("boto3-stubs/__init__.pyi", "botocore-stubs/session.pyi")
    ]
    services = (
        GeneratedService(name, "notes", "NotesClient", "NotesServiceResource"),
        GeneratedService("others", "others", "OthersClient", None),
    )
    options = DistributionOptions("1.0", "boto-types", 1)
    listed = PackageServices(services, untyped_clients=(name,), untyped_resources=(name,))
    files = shared_files(DEFAULT_TARGETS, options, listed, Regions((partition,), (name,)), hub)
    wanted = {"README.md", "NOTICE", "pyproject.toml", "boto_types/literals.py"}
    wanted |= {"boto_types/services.json", *(file.path for file in hub)}
    return {file.path: file.text for file in files if file.path in wanted}


def check_package_files(text: str) -> None:
    if not one_line(text):
        return  # no folder can have such a name
    plain = package_files()
    hostile = package_files(name=text, partition=text)
    project = tomllib.loads(hostile["pyproject.toml"])
    assert project.keys() == {"build-system", "project", "tool"}
    assert project["project"]["description"].startswith("Types for boto3 and botocore")
    read = json.loads(hostile["boto_types/services.json"])
    assert read["classes"][text]
    assert read["untyped"] == {"client": [text], "resource": [text]}
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
    """Return the code span at the start of a Markdown text (CommonMark 6.1)."""
    fence = markdown[: len(markdown) - len(markdown.lstrip("`"))]
    code, end, _ = markdown.removeprefix(fence).partition(f"{fence}: `boto_types")
    assert end
    assert fence not in code.replace("`" * (len(fence) + 1), "")
    return code[1:-1] if len(fence) > 1 else code


@FEW
@hostile_examples
@given(text=HOSTILE_TEXT)
def test_names_are_quoted_in_package_files(text: str) -> None:
    check_package_files(text)


@pytest.mark.exhaustive
@MANY
@given(text=HOSTILE_TEXT)
def test_names_are_quoted_in_package_files_in_many_examples(text: str) -> None:
    check_package_files(text)


@pytest.mark.parametrize("text", ["name", "Größe", "a-b", "ﬁle", 'q"', "class", "a\nb"])
def test_name_is_the_name_in_the_model(text: str) -> None:
    """A key has exactly the name that is sent."""
    (requests,) = (f for f in built("member", text) if f.path.endswith("/responses.py"))
    keys = {
        node.target.id if isinstance(node, ast.AnnAssign) else node.value
        for node in ast.walk(ast.parse(requests.text))
        if (isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name))
        or (isinstance(node, ast.Constant) and isinstance(node.value, str))
    }
    assert text in keys
