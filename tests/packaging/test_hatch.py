"""The example with the build hook of hatchling: its wheel, installed, and its mistakes."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.support.checkers import mypy, pyright
from tests.support.environments import BOTO3, build, empty_environment, link_installed

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.support.checkers import Finding
    from tests.support.environments import Environment

EXAMPLE = Path(__file__).parents[2] / "examples" / "hatch"
SERVICES = ("dynamodb", "s3", "sqs")
TOP = ("boto3-stubs", "boto_types", "botocore-stubs", "s3transfer-stubs")
RIGHT = """\
import boto3
from acme_reports import Reports
from boto_types.sqs.responses import Message
from typing_extensions import assert_type

reports = Reports(boto3.Session(), "bucket", "table")
assert_type(reports.receive("https://queue"), list[Message])
boto3.client("s3").head_object(Bucket="b", Key="k")
"""
WRONG = """\
import boto3

boto3.client("s3").head_object(Bucket="b", key="k")
"""
OTHER_HOOK = """\
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

class OtherHook(BuildHookInterface):
    def initialize(self, version, build_data):
        build_data["force_include_editable"]["hatch_build.py"] = "other.py"
"""
MISTAKE = ("wrong.py", 3)


def _copy(folder: Path) -> Path:
    project = folder / "project"
    shutil.copytree(EXAMPLE, project, ignore=shutil.ignore_patterns("dist", "__pycache__"))
    return project


def _run(*arguments: str | Path, **options: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, **options)  # type: ignore[call-overload]


@pytest.fixture(scope="module")
def dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the sdist of the example, and with the wheel that is made from it."""
    folder = tmp_path_factory.mktemp("example")
    project = _copy(folder)
    done = _run("build", "--no-isolation", "--outdir", folder / "dist", project)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "botowright: types of dynamodb, s3, sqs, from botocore " in done.stdout + done.stderr
    return folder / "dist"


@pytest.fixture(scope="module")
def wheel(dist: Path) -> Path:
    (wheel,) = dist.glob("*.whl")
    return wheel


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Environment:
    """Return a new environment that has the wheel, boto3, and nothing of the example's folder."""
    environment = empty_environment(tmp_path_factory.mktemp("installed") / "venv")
    link_installed(environment, BOTO3)
    _pip(environment, "install", "--no-index", "--no-deps", wheel)
    return environment


@pytest.fixture
def programs(tmp_path: Path) -> Path:
    """Return a folder with a right and a wrong program."""
    folder = tmp_path / "programs"
    folder.mkdir()
    (folder / "right.py").write_text(RIGHT)
    (folder / "wrong.py").write_text(WRONG)
    return folder


def _pip(environment: Environment, command: str, *arguments: str | Path) -> None:
    done = _run("pip", "--python", environment.python, command, "--quiet", *arguments)
    assert done.returncode == 0, done.stderr


def test_the_wheel_has_the_files_of_a_build(wheel: Path, tmp_path: Path) -> None:
    own = tmp_path / "own"
    build(tmp_path / "stubs", *SERVICES, "--presigned", "s3", "--wheel", str(own))
    with zipfile.ZipFile(next(own.iterdir())) as archive:
        expected = {n: archive.read(n) for n in archive.namelist() if n.split("/")[0] in TOP}
    with zipfile.ZipFile(wheel) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    assert {name for name in files if name.startswith("acme_reports/")} == {
        f"acme_reports/{name}" for name in ("__init__.py", "py.typed", "reports.py")
    }
    licences = {"boto_types/LICENSE", "boto_types/NOTICE"}
    carried = {n: text for n, text in files.items() if n.split("/")[0] in TOP}
    assert carried.keys() - expected.keys() == licences
    assert {n: text for n, text in carried.items() if n not in licences} == expected
    assert b"Apache License" in carried["boto_types/LICENSE"]
    metadata = files["acme_reports-1.0.dist-info/METADATA"].decode()
    assert "Requires-Dist: typing-extensions>=4.15" in metadata.splitlines()


def test_the_sdist_has_no_types(dist: Path) -> None:
    (sdist,) = dist.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        folders = {name.split("/")[1] for name in archive.getnames()}
    assert "src" in folders
    assert folders.isdisjoint(TOP)


def test_the_same_bytes_without_an_sdist(wheel: Path, tmp_path: Path) -> None:
    """Another folder, mode of files, cache and front end give the same wheel."""
    variables = {**os.environ, "XDG_CACHE_HOME": str(tmp_path / "cache"), "PYTHONHASHSEED": "7"}
    command = ("uv", "build", "--wheel", "--offline", "--no-build-isolation", "--quiet")
    command += ("--python", sys.executable, "--out-dir", str(tmp_path / "dist"))
    done = _run(*command, _copy(tmp_path), env=variables, umask=0o077)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "dist" / wheel.name).read_bytes() == wheel.read_bytes()


@pytest.mark.parametrize("checker", [mypy, pyright])
def test_checkers_know_the_types(
    checker: Callable[..., list[Finding]], installed: Environment, programs: Path
) -> None:
    """The code of the example is checked too."""
    shutil.copy(EXAMPLE / "src" / "acme_reports" / "reports.py", programs)
    found = checker(installed.python, [programs])
    assert {(error.file, error.line) for error in found} == {MISTAKE}, found


def test_an_editable_wheel_has_the_types(programs: Path, tmp_path: Path) -> None:
    """pip removes them with the project. Another hook has its own files there."""
    project = _copy(tmp_path)
    (project / "hatch_build.py").write_text(OTHER_HOOK)
    file = project / "pyproject.toml"
    # Without dev-mode-dirs hatchling needs the package `editables`.
    file.write_text(
        file.read_text().replace(
            "[tool.hatch.build.hooks.botowright]",
            '[tool.hatch.build]\ndev-mode-dirs = ["src"]\n[tool.hatch.build.hooks.custom]\n'
            "[tool.hatch.build.hooks.botowright]",
        )
    )
    environment = empty_environment(tmp_path / "venv")
    link_installed(environment, BOTO3)
    done = _run("hatchling", "build", "-t", "wheel:editable", cwd=project)
    assert done.returncode == 0, done.stderr
    _pip(environment, "install", "--no-index", "--no-deps", *(project / "dist").iterdir())
    assert not (environment.site_packages / "acme_reports").exists()
    assert (environment.site_packages / "other.py").exists()
    found = pyright(environment.python, [programs])
    assert {(error.file, error.line) for error in found} == {MISTAKE}, found
    _pip(environment, "uninstall", "--yes", "acme-reports")
    assert {*TOP}.isdisjoint(path.name for path in environment.site_packages.iterdir())


def test_a_mistake_is_one_line(tmp_path: Path) -> None:
    project = _copy(tmp_path)
    file = project / "pyproject.toml"
    file.write_text(file.read_text().replace('services = "auto"', 'services = ["s4"]'))
    done = _run("hatchling", "build", "-t", "wheel", cwd=project)
    assert done.returncode == 1
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    assert line.startswith('botowright: there is no service "s4" in botocore ')
    assert list((project / "dist").iterdir()) == []


@pytest.mark.parametrize("is_on", [False, True])
def test_the_switch_of_hatch(is_on: bool, tmp_path: Path) -> None:
    project = _copy(tmp_path)
    with (project / "pyproject.toml").open("a") as file:
        file.write("enable-by-default = false\n")
    switch = {"HATCH_BUILD_HOOK_ENABLE_BOTOWRIGHT": "true"} if is_on else {}
    environment = {**os.environ, **switch}
    done = _run("hatchling", "build", "-t", "wheel", cwd=project, env=environment)
    assert done.returncode == 0, done.stderr
    with zipfile.ZipFile(next((project / "dist").iterdir())) as archive:
        folders = {name.split("/")[0] for name in archive.namelist()}
    assert folders.issuperset(TOP) if is_on else folders.isdisjoint(TOP)
