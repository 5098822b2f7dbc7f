"""The core stubs against the packages that they describe, and under the checkers that read them."""

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

from botowright.stubs.shipped import shipped_stubs, to_ship
from botowright.stubs.sources import module_sources
from tests.support.checkers import CHECKERS
from tests.support.environments import build, linked_environment

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT = Path(__file__).parents[3]
ALLOWLIST = Path(__file__).with_name("allowlist.txt")
STUBS = ("boto3-stubs", "botocore-stubs", "s3transfer-stubs")
OLDEST = "1.36.0"  # that the package allows
# What names every service that was generated.
HUB = {"boto3", "boto3.session", "botocore.session"}
# `SomeClient` stands for the clients of several services; pyright wants each of them to fit it.
OF_SEVERAL_SERVICES = re.compile(r'Overload 1 for "(client|resource|create_client)" overlaps')


def _stubtest(package: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run the stubtest command of docs/types.md, on a package that is installed beside mypy."""
    text = (ROOT / "docs" / "types.md").read_text("utf-8")
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
    """A line of the allowlist that nothing needs any more is reported as well."""
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
    assert {source.stub_path for source in module_sources(None)} <= stubs
    assert not [path for path in stubs if path.endswith("py.typed")], "none of them is partial"


def test_no_suppression_comment(package: Path) -> None:
    for name in STUBS:
        for path in package.glob(f"{name}/**/*.pyi"):
            text = path.read_text("utf-8")
            assert not re.search(r"type: ignore|(pyright|ty|pyrefly): ignore|noqa", text), path


def test_no_class_has_every_attribute(package: Path) -> None:
    """A source's `__getattr__` would let each typo pass; an overlay takes it away."""
    having = {
        path.relative_to(package).as_posix()
        for name in STUBS
        for path in package.glob(f"{name}/**/*.pyi")
        if re.search(r"def __getattr(ibute)?__", path.read_text("utf-8"))
    }
    # The one has its constructor's keywords, the other makes its modules at run time.
    assert having == {"s3transfer-stubs/utils.pyi", "botocore-stubs/vendored/six.pyi"}


def test_black_changes_nothing(package: Path) -> None:
    command = [sys.executable, "-m", "black", "--check", "--quiet", "--diff", *STUBS]
    done = subprocess.run(command, cwd=package, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[:5000] + done.stderr


def test_a_client_does_not_import_the_hub(package: Path) -> None:
    """The hub imports every client: with an import back all services would be one cycle."""
    reached = _reached(package, "boto_types.s3.client")
    assert "botocore.client" in reached
    assert not reached & HUB


@pytest.mark.parametrize("module", ["boto_types.s3.client", "botocore.session"])
def test_what_every_program_reads_leads_to_no_large_module(package: Path, module: str) -> None:
    """Through botocore.compat mypy reads http.client, email, socket and ssl."""
    assert not _reached(package, module) & {"botocore.compat", "botocore.utils"}


def _reached(package: Path, module: str) -> set[str]:
    """Return the modules that are read with one."""
    imports = dict(_imports(package))
    reached = {module}
    wanted = [module]
    while wanted:
        found = imports[wanted.pop()] - reached
        reached |= found
        wanted += found
    return reached


def _imports(package: Path) -> Iterator[tuple[str, set[str]]]:
    """Return for each stub the modules that it imports, and the packages that these are in."""
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
    """mypy --strict sees them in tests/services, and its plugin where mypy is installed."""
    beside = (path for path in (package / "boto_types").iterdir() if path.is_file())
    modules = [path for path in beside if path.suffix in {".py", ".pyi"}]
    folders = [package / name for name in STUBS]
    folders += sorted(path for path in modules if not path.name.startswith("mypy_"))
    if checker == "pyrefly-default":
        # Its strict preset asks for a decorator on each method that overrides.
        (package / "pyrefly.toml").write_text('preset = "default"\n')
        command = [str(Path(sys.executable).parent / "pyrefly"), "check", "--config"]
        command += [str(package / "pyrefly.toml"), "--python-interpreter-path", str(python)]
        done = subprocess.run(
            [*command, *map(str, folders)], capture_output=True, text=True, check=False
        )
        (package / "pyrefly.toml").unlink()
        assert done.returncode == 0, done.stdout[-5000:]
        return
    found = [
        finding
        for finding in CHECKERS[checker](python, folders)
        if not OF_SEVERAL_SERVICES.match(finding.message)
    ]
    (folders[0] / "pyrightconfig.json").unlink(missing_ok=True)
    assert not found, "\n".join(map(str, found[:50]))


@pytest.mark.exhaustive
def test_an_older_botocore(tmp_path: Path) -> None:
    """What it has not is left out of the overlays, and nothing is left that refers to it."""
    package = build(tmp_path / "stubs", "sqs", "--botocore", OLDEST)
    assert not (package / "botocore-stubs" / "plugin.pyi").exists()
    command = [sys.executable, "-m", "mypy", "--strict", "--allow-subclassing-any"]
    command += ["--always-true", "BOTO_TYPES_OVERLOADS", "--cache-dir", os.devnull]
    done = subprocess.run(
        [*command, "boto_types", *STUBS], cwd=package, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout[-5000:]


@pytest.mark.exhaustive
def test_what_is_shipped_is_derived_from_what_is_installed() -> None:
    import json

    assert json.loads(to_ship(2)) == shipped_stubs()
