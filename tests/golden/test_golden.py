"""Each folder beside this file is a case: models, and the files of their packages."""

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
from botowright.ir.definitions import Reexport, TypedDictDef
from botowright.ir.modules import (
    CLIENT,
    ClientModule,
    ErrorsModule,
    LiteralsModule,
    PaginatorsModule,
    ResourcesModule,
    ShapesModule,
    WaitersModule,
    part_of,
)
from botowright.load.source import ModelSource, service_entries
from botowright.settings.options import KeyOverride, TranslationOptions
from botowright.targets.chosen import targets_named

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

    from botowright.ir.definitions import Definition
    from botowright.ir.modules import ServicePackage
    from botowright.ir.targets import Targets

HERE = Path(__file__).parent
CORE = HERE.parents[1] / "codegen/botowright/package/boto_types"
CASES = sorted(p for p in HERE.iterdir() if p.is_dir() and p.name != "__pycache__")
SOURCE_MODE = black.Mode(line_length=88)
STUB_MODE = black.Mode(line_length=88, is_pyi=True)


class Generated:
    """The packages of a case's models, and the text of each file by its path."""

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
            options, targets = _options(case)
            package, files = generate_service(source, entry, options, targets)
            self.packages.append(package)
            self.files |= {file.path.removeprefix("boto_types/"): file.text for file in files}


def _options(case: Path) -> tuple[TranslationOptions, Targets]:
    """Return the settings of the case, and its targets."""
    file = case / "options.json"
    choices = json.loads(file.read_text("utf-8")) if file.exists() else {}
    keys = tuple(KeyOverride(**key) for key in choices.pop("required_keys", ()))
    lists = {name: tuple(v) if isinstance(v, list) else v for name, v in choices.items()}
    targets = targets_named(lists.pop("targets", ("boto3",)))
    return TranslationOptions(**lists, required_keys=keys), targets


@pytest.fixture(params=CASES, ids=lambda case: case.name, scope="module")
def case(request: pytest.FixtureRequest) -> Path:
    return request.param


@pytest.fixture(scope="module")
def generated(case: Path) -> Generated:
    return Generated(case)


@pytest.fixture(scope="module")
def importable(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Return a boto_types that can be imported, with our own modules and without services."""
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
        target.parent.mkdir(parents=True, exist_ok=True)
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
    """A case has a reason, on one line."""
    assert (case / "why.md").read_text("utf-8").strip().count("\n") == 0


def test_files_are_as_expected(case: Path, generated: Generated, update: bool) -> None:
    """The text of every file is as expected, and no file is missing or unexpected."""
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
    """Generated text has Black's layout."""
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


# pydantic warns that it cannot keep the keys of a view from being changed.
@pytest.mark.filterwarnings("ignore:.*using the `ReadOnly` qualifier:UserWarning")
def test_types_work_at_run_time(generated: Generated, imported: list[ModuleType]) -> None:
    """The shape modules import, every annotation resolves, and pydantic accepts every type.

    The keys that are required at run time are the ones that the definition requires.
    """
    for package, module in zip(generated.packages, imported, strict=True):
        for name, definition in _definitions(package):
            shapes = importlib.import_module(f"{module.__name__}{name}")
            value = getattr(shapes, definition.name)
            if isinstance(definition, TypedDictDef):
                typing_extensions.get_type_hints(value, include_extras=True)
                own = {field.key for field in definition.fields}
                required = {field.key for field in definition.fields if field.required}
                assert value.__required_keys__ & own == required
                assert value.__optional_keys__ & own == own - required
            TypeAdapter(value).rebuild(raise_errors=True)


def _definitions(package: ServicePackage) -> Iterator[tuple[str, Definition]]:
    """Yield the definitions of a package, each with the name of its module.

    Those of a part are left out: pydantic needs its library, which is not installed.
    """
    for literals in package.of_kind(LiteralsModule):
        for alias in (*literals.enums, *literals.named_classes):
            yield literals.name, alias
    for shapes in package.of_kind(ShapesModule):
        for definition in () if part_of(shapes.name) else shapes.definitions:
            if not isinstance(definition, Reexport):
                yield shapes.name, definition


def test_classes_resolve_at_run_time(generated: Generated, imported: list[ModuleType]) -> None:
    """The names in the stubs are botocore's classes at run time, and no other name exists.

    An error is not an exception: botocore would never raise it, and `except` would be silent.
    """
    for package, module in zip(generated.packages, imported, strict=True):
        for name, class_name, real in _real_classes(package):
            resolved = getattr(importlib.import_module(f"{module.__name__}{name}"), class_name)
            assert issubclass(resolved, real)
            if real in (BaseClient, Paginator, Waiter) and not name.startswith(".resource"):
                assert issubclass(getattr(module, class_name), real)
        for errors in package.of_kind(ErrorsModule):
            for error in errors.errors:
                assert not issubclass(getattr(module.errors, error.name), BaseException)
                response = getattr(module.errors, error.response.name)
                assert set(response.__annotations__) >= {"Error", "ResponseMetadata"}
        client = [module.client] if _has_client(package) else []
        for part in (module, *client, module.errors):
            assert not hasattr(part, "NoSuchClient")


def _has_client(package: ServicePackage) -> bool:
    """Return whether a package has boto3's client."""
    return any(module.name == CLIENT for module in package.modules)


def _real_classes(package: ServicePackage) -> Iterator[tuple[str, str, type]]:
    """Yield the classes of a package: its module, its name, and the class that it is.

    Those of a part are left out, because its library is not installed.
    """
    for module in (module for module in package.modules if not part_of(module.name)):
        match module:
            case ClientModule(name, client):
                yield name, client.class_name, BaseClient
            case PaginatorsModule(name, classes):
                yield from ((name, named.class_name, Paginator) for named in classes)
            case WaitersModule(name, classes):
                yield from ((name, named.class_name, Waiter) for named in classes)
            case ResourcesModule(name, resources):
                for resource in resources.resources:
                    yield name, resource.class_name, ServiceResource
                for collection in resources.collections:
                    yield name, collection.class_name, ResourceCollection
                    yield name, collection.manager_name, CollectionManager


def test_run_time_classes_have_their_members(
    generated: Generated, imported: list[ModuleType]
) -> None:
    for package, module in zip(generated.packages, imported, strict=True):
        if not _has_client(package):
            continue
        client = getattr(module, package.client.class_name)
        assert {method.name for method in package.client.methods} <= set(dir(client))
        assert create_autospec(client, instance=True).meta
        own = (r for r in package.of_kind(ResourcesModule) if not part_of(r.name))
        for resources in own:
            classes = importlib.import_module(f"{module.__name__}{resources.name}")
            for resource in resources.resources.resources:
                double = create_autospec(getattr(classes, resource.class_name), instance=True)
                for member in (*resource.properties, *resource.methods):
                    getattr(double, member.name)
