"""Each folder beside this file is a case: models in, the files of their packages out."""

from __future__ import annotations

import ast
import difflib
import importlib
import json
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import create_autospec

import black
import pytest
import typing_extensions
from boto3.resources.base import ServiceResource
from boto3.resources.collection import CollectionManager, ResourceCollection
from botocore.client import BaseClient
from botocore.paginate import Paginator
from botocore.waiter import Waiter
from pydantic import TypeAdapter

from botowright.build.service import generate_service
from botowright.load.source import ModelSource, service_entries
from botowright.settings.options import KeyOverride, TranslationOptions

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

    from botowright.ir.modules import ServicePackage

HERE = Path(__file__).parent
CORE = HERE.parents[1] / "codegen/botowright/package/boto_types"
CASES = sorted(p for p in HERE.iterdir() if p.is_dir() and p.name != "__pycache__")
SOURCE_MODE = black.Mode(line_length=88)
STUB_MODE = black.Mode(line_length=88, is_pyi=True)


class Generated:
    """What a case's models give: the packages, and the text of each file by its path."""

    def __init__(self, case: Path) -> None:
        self.packages: list[ServicePackage] = []
        self.files: dict[str, str] = {}
        # The case's own models and no others: not the installed botocore's or boto3's, nor the
        # user's.
        models = str(case / "models")
        observed = case / "observed-keys.json"
        tables = (str(observed),) if observed.exists() else ()
        source = ModelSource((models,), "0", boto3_data=models, observed_tables=tables)
        for entry in service_entries(source):
            package, files = generate_service(source, entry, _options(case))
            self.packages.append(package)
            self.files |= {file.path.removeprefix("boto_types/"): file.text for file in files}


def _options(case: Path) -> TranslationOptions:
    """Return what the case sets of a project's choices."""
    file = case / "options.json"
    choices = json.loads(file.read_text("utf-8")) if file.exists() else {}
    keys = tuple(KeyOverride(**key) for key in choices.pop("required_keys", ()))
    lists = {name: tuple(v) if isinstance(v, list) else v for name, v in choices.items()}
    return TranslationOptions(**lists, required_keys=keys)


@pytest.fixture(params=CASES, ids=lambda case: case.name, scope="module")
def case(request: pytest.FixtureRequest) -> Path:
    return request.param


@pytest.fixture(scope="module")
def generated(case: Path) -> Generated:
    return Generated(case)


@pytest.fixture(scope="module")
def importable(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Return an importable boto_types that holds our own modules and no service."""
    root = tmp_path_factory.mktemp("installed")
    shutil.copytree(CORE, root / "boto_types", ignore=shutil.ignore_patterns("__pycache__"))
    # Another installed boto_types, and what other tests imported, stays out of the way.
    others = {name: sys.modules.pop(name) for name in list(sys.modules) if _is_ours(name)}
    sys.path.insert(0, str(root))
    yield root / "boto_types"
    sys.path.remove(str(root))
    for name in list(sys.modules):
        if _is_ours(name):
            del sys.modules[name]
    sys.modules |= others


@pytest.fixture
def imported(generated: Generated, importable: Path) -> Iterator[list[ModuleType]]:
    """Return the case's packages, imported."""
    for path, text in generated.files.items():
        target = importable / path
        target.parent.mkdir(exist_ok=True)
        target.write_text(text, "utf-8")
    importlib.invalidate_caches()
    names = [package.package_name for package in generated.packages]
    yield [importlib.import_module(f"boto_types.{name}") for name in names]
    for name in names:
        shutil.rmtree(importable / name)
        for module in [m for m in sys.modules if f"{m}.".startswith(f"boto_types.{name}.")]:
            del sys.modules[module]


def _is_ours(module_name: str) -> bool:
    return module_name.partition(".")[0] == "boto_types"


def test_says_what_it_guards(case: Path) -> None:
    """A case says why it is there, on one line."""
    assert (case / "why.md").read_text("utf-8").strip().count("\n") == 0


def test_files_are_as_expected(case: Path, generated: Generated, update: bool) -> None:
    """The whole text of every file is right; none is missing and none too many."""
    expected = case / "expected"
    if update:
        shutil.rmtree(expected, ignore_errors=True)
        for path, text in generated.files.items():
            target = expected / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, "utf-8", newline="\n")
    wanted = {
        path.relative_to(expected).as_posix(): path.read_bytes().decode("utf-8")
        for path in expected.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    differences = [
        line
        for path in sorted(wanted.keys() | generated.files.keys())
        for line in difflib.unified_diff(
            wanted.get(path, "").splitlines(keepends=True),
            generated.files.get(path, "").splitlines(keepends=True),
            f"{case.name}/expected/{path}",
            f"generated/{path}",
        )
    ]
    if differences:
        pytest.fail("".join(differences) + "\n(--update accepts this)", pytrace=False)


def test_black_changes_nothing(generated: Generated) -> None:
    """The text is laid out as Black lays it out."""
    differences: list[str] = []
    for path, text in generated.files.items():
        formatted = black.format_str(text, mode=STUB_MODE if path.endswith("i") else SOURCE_MODE)
        differences += difflib.unified_diff(
            text.splitlines(keepends=True),
            formatted.splitlines(keepends=True),
            f"generated/{path}",
            f"black/{path}",
        )
    if differences:
        pytest.fail("".join(differences), pytrace=False)


def test_names_are_defined_once(generated: Generated) -> None:
    """Every file compiles, and no definition in it hides another."""
    for path, text in generated.files.items():
        names = [
            node.name if isinstance(node, ast.ClassDef) else ast.unparse(node.targets[0])
            for node in compile(text, path, "exec", ast.PyCF_ONLY_AST).body
            if isinstance(node, (ast.ClassDef, ast.Assign))
        ]
        assert sorted(names) == sorted(set(names)), path


# Of what a view promises, pydantic cannot keep that its values are not changed.
@pytest.mark.filterwarnings("ignore:.*using the `ReadOnly` qualifier:UserWarning")
def test_types_work_at_run_time(generated: Generated, imported: list[ModuleType]) -> None:
    """The shape modules import, every annotation resolves, and pydantic takes every type.

    The keys that are required at run time are those that the definition requires.
    """
    for package, module in zip(generated.packages, imported, strict=True):
        parts = {name: getattr(package, name) for name in ("requests", "responses")}
        parts["literals"] = (*package.literals, *package.helper_names)
        if package.kwargs:
            parts["kwargs"] = package.kwargs
        if package.converted is not None:
            parts["resource_requests"] = package.converted.requests
            parts["resource_responses"] = package.converted.responses
            parts["resource_kwargs"] = package.converted.kwargs
        for part, definitions in parts.items():
            shapes = importlib.import_module(f"{module.__name__}.{part}")
            for definition in definitions:
                if not hasattr(definition, "name"):
                    continue
                home = shapes
                if part == "requests" and not hasattr(shapes, definition.name):
                    home = importlib.import_module(f"{module.__name__}.views")
                value = getattr(home, definition.name)
                if hasattr(definition, "fields"):
                    typing_extensions.get_type_hints(value, include_extras=True)
                    own = {field.key for field in definition.fields}
                    required = {field.key for field in definition.fields if field.required}
                    assert value.__required_keys__ & own == required
                    assert value.__optional_keys__ & own == own - required
                TypeAdapter(value).rebuild(raise_errors=True)


def test_classes_resolve_at_run_time(generated: Generated, imported: list[ModuleType]) -> None:
    """The names that the stubs add stand for botocore's classes; no other name is there.

    An error is not an exception: botocore would never raise it, and `except` would stay silent.
    """
    for package, module in zip(generated.packages, imported, strict=True):
        client = package.client.class_name
        names = [("client", client, BaseClient)]
        names += [("paginators", helper.class_name, Paginator) for helper in package.paginators]
        names += [("waiters", helper.class_name, Waiter) for helper in package.waiters]
        for part, name, stands_for in names:
            assert issubclass(getattr(module, name), stands_for)
            assert issubclass(getattr(getattr(module, part), name), stands_for)
        if package.resources is not None:
            resources = importlib.import_module(f"{module.__name__}.resources")
            for resource in package.resources.resources:
                assert issubclass(getattr(resources, resource.class_name), ServiceResource)
            for collection in package.resources.collections:
                assert issubclass(getattr(resources, collection.class_name), ResourceCollection)
                assert issubclass(getattr(resources, collection.manager_name), CollectionManager)
        for error in package.errors:
            assert not issubclass(getattr(module.errors, error.name), BaseException)
            response = getattr(module.errors, error.response.name)
            assert set(response.__annotations__) >= {"Error", "ResponseMetadata"}
        for part in (module, module.client, module.errors):
            assert not hasattr(part, "NoSuchClient")


def test_run_time_classes_have_their_members(
    generated: Generated, imported: list[ModuleType]
) -> None:
    for package, module in zip(generated.packages, imported, strict=True):
        client = getattr(module, package.client.class_name)
        assert {method.name for method in package.client.methods} <= set(dir(client))
        assert create_autospec(client, instance=True).meta
        for resource in package.resources.resources if package.resources else ():
            resources = importlib.import_module(f"{module.__name__}.resources")
            double = create_autospec(getattr(resources, resource.class_name), instance=True)
            for member in (*resource.properties, *resource.methods):
                getattr(double, member.name)
