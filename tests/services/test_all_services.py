"""The types of all services, under the checkers, Black and each declared Python version."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from botocore.loaders import create_loader

from botowright.translate.names import package_name, python_name
from tests.support.checkers import pyright
from tests.support.environments import build, linked_environment
from tests.support.interpreters import DECLARED, output_of

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.exhaustive

PACKAGES = ("boto_types", "boto3-stubs", "botocore-stubs", "s3transfer-stubs")
# These have recursion, tagged unions, event streams, unspellable names and many shapes.
PYRIGHT_SAMPLE = ("bedrock_runtime", "dynamodb", "iam", "logs", "s3", "sagemaker", "wafv2")
STUBBED = "events,kinesis,kms,logs,s3,secretsmanager,ses,sns,sqs,stepfunctions,sts"
PYCHARM_LIMIT = 2_500_000

# A stub compiles like a module.
COMPILE_STUBS = """
import pathlib, sys
for path in pathlib.Path(sys.argv[1]).rglob("*.pyi"):
    compile(path.read_text("utf-8"), str(path), "exec")
"""

IMPORT_EVERYTHING = """
import importlib, pathlib, sys
root = pathlib.Path(sys.argv[1])
sys.path.insert(0, str(root))
modules = sorted(root.glob("boto_types/**/*.py"))
for path in modules:
    if path.name.startswith("mypy_"):
        continue  # they need mypy
    name = ".".join(path.relative_to(root).with_suffix("").parts)
    importlib.import_module(name.removesuffix(".__init__"))
print(len(modules))
"""

KEYS = """
import importlib, pathlib, sys, typing_extensions as te
root = pathlib.Path(sys.argv[1])
sys.path.insert(0, str(root))
classes = 0
for path in sorted(root.glob("boto_types/*/[krv]*s.py")):
    name = ".".join(path.relative_to(root).with_suffix("").parts)
    for value in vars(importlib.import_module(name)).values():
        if te.is_typeddict(value) and value.__module__ == name:
            hints = te.get_type_hints(value, include_extras=True)
            bases = [b for b in getattr(value, "__orig_bases__", ()) if te.is_typeddict(b)]
            for key, hint in hints.items():
                # A key without a qualifier has that of its own class.
                owner = next((b for b in bases if key in b.__annotations__), value)
                qualifier = te.get_origin(hint)
                by_class = qualifier is not te.Required and not owner.__total__
                optional = qualifier is te.NotRequired or by_class
                assert optional == (key in value.__optional_keys__), (name, value, key)
            classes += 1
print(classes)
"""

KWARGS = """
import ast, importlib, pathlib, sys, typing_extensions as te
root = pathlib.Path(sys.argv[1])
sys.path.insert(0, str(root))
methods = 0

def parameters(function):
    own = function.args
    places = own.args[1:]
    optional = places[len(places) - len(own.defaults):]
    keys = {a.arg: a not in optional for a in places}
    return keys | {a.arg: d is None for a, d in zip(own.kwonlyargs, own.kw_defaults)}

def expected(package):
    kinds = {"paginators": "Paginator", "waiters": "Waiter", "resources": "Collection"}
    for module, kind in {**kinds, "client": "Client"}.items():
        path = package / f"{module}.pyi"
        if not path.exists():
            continue
        for owner in ast.parse(path.read_text()).body:
            if not isinstance(owner, ast.ClassDef) or owner.name.endswith("CollectionManager"):
                continue
            name = owner.name.removesuffix(kind)
            for method in owner.body:
                if isinstance(method, ast.FunctionDef) and (keys := parameters(method)):
                    assert not method.args.kwarg, (path, method.name)
                    words = method.name.split("_")
                    camel = "".join(w[:1].upper() + w[1:] for w in words)
                    yield module, f"{name}{camel}Kwargs", keys

for package in sorted(root.glob("boto_types/*/")):
    wanted = list(expected(package))
    if not (package / "kwargs.py").exists():
        assert not [name for module, name, _ in wanted if module != "client"], package
        continue
    kwargs = importlib.import_module(f"boto_types.{package.name}.kwargs")
    own = {k: v for k, v in vars(kwargs).items() if k.rstrip("_").endswith("Kwargs")}
    types = {k: v for k, v in own.items() if te.is_typeddict(v)}
    for module, name, keys in wanted:
        if module == "client" and name not in types:
            continue  # an operation, or a getter
        found = types.pop(name)
        required = {key for key, needed in keys.items() if needed}
        assert (found.__required_keys__, found.__optional_keys__) == (
            required, set(keys) - required), (name, keys)
        methods += 1
    assert not types, (package, types)
print(methods)
"""


@pytest.fixture(scope="module")
def everything(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the package of all services; some have presigned URLs and stubbers."""
    folder = tmp_path_factory.mktemp("all") / "stubs"
    return build(folder, "--all", "--presigned", "polly,s3,sts", "--typed-stubbers", STUBBED)


def _beside(folder: Path) -> Path:
    folder.mkdir()
    import typing_extensions

    shutil.copy(typing_extensions.__file__, folder)
    return folder


@pytest.mark.parametrize("constant", ["always-true", "always-false"])
def test_mypy_strict_is_clean(everything: Path, constant: str) -> None:
    """The hub stub has two branches, and mypy checks one of them in each run."""
    command = [sys.executable, "-m", "mypy", "--strict"]
    command += [f"--{constant}", "BOTO_TYPES_OVERLOADS", "--cache-dir", os.devnull]
    done = subprocess.run(
        [*command, *PACKAGES], cwd=everything, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout[-5000:]


def test_pyright_strict_is_clean_on_a_sample(everything: Path, tmp_path: Path) -> None:
    python = linked_environment(everything, tmp_path / "venv").python
    found = pyright(python, [everything / "boto_types" / name for name in PYRIGHT_SAMPLE])
    assert not found, "\n".join(map(str, found[:50]))


def test_black_changes_nothing(everything: Path) -> None:
    command = [sys.executable, "-m", "black", "--check", "--quiet", "--diff", "."]
    done = subprocess.run(command, cwd=everything, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[:5000] + done.stderr


def test_no_suppression_comment(everything: Path) -> None:
    for path in everything.rglob("*.py*"):
        assert "type: ignore" not in path.read_text("utf-8"), path


def test_no_file_is_too_large_for_an_editor(everything: Path) -> None:
    """PyCharm ignores larger files."""
    sizes = {path.stat().st_size: path for path in everything.rglob("*.py*")}
    assert max(sizes) < PYCHARM_LIMIT, sizes[max(sizes)]


@pytest.mark.parametrize("version", DECLARED)
def test_every_module_compiles_and_imports(everything: Path, version: str, tmp_path: Path) -> None:
    beside = _beside(tmp_path / "beside")
    output_of(version, COMPILE_STUBS, everything, beside)
    assert int(output_of(version, IMPORT_EVERYTHING, everything, beside)) > 439 * 4


def test_keyword_arguments_are_those_of_the_methods(everything: Path) -> None:
    """Each method with keyword parameters has a TypedDict with the same keys."""
    done = subprocess.run(
        [sys.executable, "-B", "-c", KWARGS, str(everything)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 4_000


@pytest.mark.parametrize("version", ["3.10", "3.13", "3.14"])
def test_required_keys_are_right_at_run_time(
    everything: Path, version: str, tmp_path: Path
) -> None:
    """Python 3.10 and 3.13 misread quoted qualifiers; 3.14 evaluates annotations only on use."""
    beside = _beside(tmp_path / "beside")
    assert int(output_of(version, KEYS, everything, beside)) > 70_000


def test_no_list_of_values_is_repeated(everything: Path) -> None:
    """A long list of values occurs once, in `literals` of the service whose model has the enum.

    Two services may have an enum with the same values. No service has a list of all services or
    regions. Lists of method names (of presigned URLs, stubbed responses, paginators and waiters)
    are only in their own service.
    """
    long_list = re.compile(r'\bLiteral\[\s*(?:"[^"]*",?\s*){20,}\]')
    seen: dict[str, Path] = {}
    for path in sorted(everything.rglob("*.py*")):
        if path.suffix in {".py", ".pyi"} and path.name != "literals.py":
            for found in long_list.findall(path.read_text("utf-8")):
                assert path.name in {"client.pyi", "stubber.pyi"}, path
                assert seen.setdefault("".join(found.split()), path.parent) == path.parent, path
    for path in sorted(everything.glob("boto_types/*/literals.py")):
        aliases = [
            node.target
            for node in ast.parse(path.read_text("utf-8")).body[2:]
            if isinstance(node, ast.AnnAssign)
        ]
        enums = _enums(path.parent.name) | {"PaginatorName", "WaiterName"}
        assert {alias.id for alias in aliases if isinstance(alias, ast.Name)} <= enums, path


def _enums(package: str) -> set[str]:
    """Return the names of the enums in the model of a package's service."""
    loader = create_loader()
    (service,) = (
        name
        for name in loader.list_available_services("service-2")
        if package_name(name) == package
    )
    shapes = loader.load_service_model(service, "service-2")["shapes"]
    return {python_name(name) for name, shape in shapes.items() if shape.get("enum")}
