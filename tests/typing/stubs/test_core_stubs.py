"""The core stubs agree with the packages that they describe, and are clean under the checkers."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from botowright.stubs.shipped import DERIVED, to_ship
from botowright.stubs.sources import PACKAGES, module_sources, shipped_packages
from tests.support.checkers import CHECKERS
from tests.support.environments import build, linked_environment
from tests.support.expected_differences import ExpectedDifference, unexpected

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT = Path(__file__).parents[3]
ALLOWLIST = Path(__file__).with_name("allowlist.txt")
STUBS = ("boto3-stubs", "botocore-stubs", "s3transfer-stubs")
OLDEST = "1.36.0"  # the oldest version that pyproject.toml allows
# These modules import every generated service.
HUB = {"boto3", "boto3.session", "botocore.session"}
EXPECTED = (
    ExpectedDifference(
        "pyright",
        r'Overload 1 for "(client|resource|create_client)" overlaps.*',
        "The overload for several services returns SomeClient, and pyright requires each service's "
        "client to fit it.",
    ),
    ExpectedDifference(
        "pyright",
        r'TypeVar "AnyName" appears only once.*',
        "pyrefly offers the names of services only if the other names are a type variable.",
    ),
)
EXPECTED_GETATTR = (
    ExpectedDifference(
        r"s3transfer-stubs/utils\.pyi",
        "__getattr__",
        "CallArgs has the keywords of its constructor.",
    ),
    ExpectedDifference(
        r"botocore-stubs/vendored/six\.pyi",
        "__getattr__",
        "The module makes its modules at run time.",
    ),
)


def _stubtest(package: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run the stubtest command of CONTRIBUTING.md, in an environment with the package and mypy."""
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    command = re.search(r"^\.venv/bin/python (-m mypy\.stubtest .*)$", text, re.MULTILINE)
    assert command is not None
    environment = linked_environment(package, folder / "venv")
    environment.add_path(sysconfig.get_path("purelib"))
    return subprocess.run(
        [str(environment.python), *command[1].split()],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )


def test_stubtest_passes(package: Path, tmp_path: Path) -> None:
    """stubtest also reports a line of the allowlist that is not needed."""
    done = _stubtest(package, tmp_path)
    assert done.returncode == 0, done.stdout[-5000:] + done.stderr


@pytest.mark.exhaustive
def test_stubtest_reports_a_stub_that_is_wrong(package: Path, tmp_path: Path) -> None:
    wrong = tmp_path / "stubs"
    shutil.copytree(package, wrong)
    stub = wrong / "botocore-stubs" / "regions.pyi"
    stub.write_text(stub.read_text("utf-8") + "\ndef invented() -> None: ...\n")
    done = _stubtest(wrong, tmp_path)
    assert "botocore.regions.invented is not present at runtime" in done.stdout
    assert done.returncode == 1


def test_every_line_of_the_allowlist_has_a_reason() -> None:
    reason = ""
    for line in ALLOWLIST.read_text("utf-8").splitlines():
        if line.startswith("#"):
            reason = line.removeprefix("#").strip()
        elif not line:
            reason = ""
        else:
            assert len(reason.split()) > 3, line


def test_every_module_has_a_stub(package: Path) -> None:
    stubs = {
        path.relative_to(package).as_posix()
        for name in STUBS
        for path in package.glob(f"{name}/**/*")
    }
    assert {source.stub_path for source in module_sources(PACKAGES, {})} <= stubs
    assert not [path for path in stubs if path.endswith("py.typed")], "none of them is partial"


def test_no_suppression_comment(package: Path) -> None:
    for name in STUBS:
        for path in package.glob(f"{name}/**/*.pyi"):
            text = path.read_text("utf-8")
            assert not re.search(r"type: ignore|(pyright|ty|pyrefly): ignore|noqa", text), path


def test_no_class_has_every_attribute(package: Path) -> None:
    """A source's `__getattr__` would hide each typo, so an overlay removes it."""
    texts = {
        path.relative_to(package).as_posix(): path.read_text("utf-8")
        for name in STUBS
        for path in package.glob(f"{name}/**/*.pyi")
    }
    found = (
        (path, method)
        for path, text in texts.items()
        for method in re.findall(r"def (__getattr(?:ibute)?__)", text)
    )
    assert unexpected(found, EXPECTED_GETATTR, texts) == []


def test_black_changes_nothing(package: Path) -> None:
    command = [sys.executable, "-m", "black", "--check", "--quiet", "--diff", *STUBS]
    done = subprocess.run(command, cwd=package, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[:5000] + done.stderr


def test_a_client_does_not_import_the_hub(package: Path) -> None:
    """The hub imports every client. If a client imported it, all services would be one cycle."""
    reached = _reached(package, "boto_types.s3.client")
    assert "botocore.client" in reached
    assert not reached & HUB


@pytest.mark.parametrize("module", ["boto_types.s3.client", "botocore.session"])
def test_the_modules_of_every_program_import_no_large_module(package: Path, module: str) -> None:
    """E.g. botocore.compat makes mypy read http.client, email, socket and ssl."""
    assert not _reached(package, module) & {"botocore.compat", "botocore.utils"}


def _reached(package: Path, module: str) -> set[str]:
    """Return the modules that a checker reads for one module."""
    imports = dict(_imports(package))
    reached = {module}
    wanted = [module]
    while wanted:
        found = imports[wanted.pop()] - reached
        reached |= found
        wanted += found
    return reached


def _imports(package: Path) -> Iterator[tuple[str, set[str]]]:
    """Yield each stub with the modules that it imports, and their packages."""
    stubs = {_module(path.relative_to(package).parts): path for path in package.rglob("*.pyi")}
    for name, path in stubs.items():
        text = path.read_text("utf-8")
        found = set(re.findall(r"^import ([\w.]+)", text, re.MULTILINE))
        for module, items in re.findall(
            r"^from ([\w.]+) import \(?([^()]*?)\)?$", text, re.MULTILINE
        ):
            found |= {
                module,
                *(f"{module}.{item.split()[0]}" for item in items.split(",") if item.strip()),
            }
        parents = {".".join(m.split(".")[:n]) for m in found for n in range(1, m.count(".") + 2)}
        yield name, parents & stubs.keys()


def _module(parts: Sequence[str]) -> str:
    dotted = ".".join(parts).removesuffix(".pyi").removesuffix(".__init__")
    return dotted.replace("-stubs", "", 1)


@pytest.mark.exhaustive
@pytest.mark.parametrize("checker", ["pyright", "ty", "pyrefly-default"])
def test_own_files_are_clean(checker: str, package: Path, python: Path) -> None:
    """tests/services runs mypy on these files, and test_mypy_plugin.py on the plugin."""
    ours = package / "boto_types"
    beside = (*ours.iterdir(), *(ours / "_internal").iterdir())
    modules = [path for path in beside if path.suffix in {".py", ".pyi"}]
    folders = [package / name for name in STUBS]
    folders += sorted(path for path in modules if not path.name.startswith("mypy_"))
    if checker == "pyrefly-default":
        # The strict preset requires a decorator on each overriding method.
        (package / "pyrefly.toml").write_text('preset = "default"\n')
        command = [str(Path(sys.executable).parent / "pyrefly"), "check", "--config"]
        command += [str(package / "pyrefly.toml"), "--python-interpreter-path", str(python)]
        done = subprocess.run(
            [*command, *map(str, folders)], capture_output=True, text=True, check=False
        )
        (package / "pyrefly.toml").unlink()
        assert done.returncode == 0, done.stdout[-5000:]
        return
    found = [(checker, finding.message) for finding in CHECKERS[checker](python, folders)]
    (folders[0] / "pyrightconfig.json").unlink(missing_ok=True)
    assert unexpected(found, EXPECTED, [checker]) == []


@pytest.mark.exhaustive
def test_an_older_botocore(tmp_path: Path) -> None:
    """The stubs leave out the parts of an overlay that this version does not have."""
    package = build(tmp_path / "stubs", "sqs", "--botocore", OLDEST)
    assert not (package / "botocore-stubs" / "plugin.pyi").exists()
    command = [sys.executable, "-m", "mypy", "--strict"]
    command += ["--always-true", "BOTO_TYPES_OVERLOADS", "--cache-dir", os.devnull]
    done = subprocess.run(
        [*command, "boto_types", *STUBS], cwd=package, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout[-5000:]


@pytest.mark.exhaustive
def test_the_shipped_stubs_are_those_of_the_installed_packages() -> None:
    folder = ROOT / "codegen" / "botowright" / "stubs" / DERIVED
    shipped = {path.name: path.read_text("utf-8") for path in folder.iterdir()}
    assert to_ship(shipped_packages(), 2) == shipped
