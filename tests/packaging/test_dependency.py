"""A project that depends on the folder of a build, with the commands of docs/folder.md."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
import sysconfig
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import TYPE_CHECKING

import pytest
from packaging.utils import parse_wheel_filename

from tests.documents.markdown_files import ROOT, blocks_of
from tests.packaging.folder_project import CHECKERS, WRONG_LINES, errors_in, write_programs
from tests.packaging.wheels import wheel_of_installed
from tests.support.environments import (
    Environment,
    build,
    copy_boto3,
    empty_environment,
    shared_build,
)
from tests.support.trees import tree_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FOLDER_PAGE = ROOT / "docs" / "folder.md"
COMMANDS = [line for block in blocks_of(FOLDER_PAGE, "sh") for line in block.text.splitlines()]
# setuptools left such files in the folder.
LEFT_BEHIND = ("build/lib/boto_types/old/__init__.py", "boto_types.egg-info/PKG-INFO")
PROJECT = """\
[project]
name = "acme"
version = "1"
requires-python = ">=3.10,<4"

[tool.pyrefly]
"""
IMPORTS = "import boto3, boto_types.s3.requests as r; print(boto3.__file__); print(r.__file__)"
PURELIB = sysconfig.get_path("purelib")
# The build backend is the one of these tests, so nothing is downloaded.
OFFLINE = {
    **{name: value for name, value in os.environ.items() if name != "VIRTUAL_ENV"},
    "PYTHONPATH": PURELIB,
    "UV_NO_BUILD_ISOLATION": "1",
    "UV_OFFLINE": "1",
    "UV_NO_INDEX": "1",
    "UV_PYTHON": sys.executable,
}


@pytest.fixture(scope="module")
def stubs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return shared_build(tmp_path_factory, "s3", "sqs")


@pytest.fixture
def project(stubs: Path, tmp_path: Path) -> Path:
    """Return a project that has the folder and two programs, and ignores the folder."""
    project = tmp_path / "project"
    shutil.copytree(stubs, project / "stubs")
    (project / "pyproject.toml").write_text(PROJECT)
    (project / ".gitignore").write_text("stubs/\n*.pyi\n")
    write_programs(project)
    return project


@pytest.fixture(scope="module")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder that has a wheel of the only requirement."""
    folder = tmp_path_factory.mktemp("wheels")
    wheel_of_installed("typing_extensions", folder)
    return folder


def _run(command: list[str], project: Path, **variables: str) -> None:
    done = subprocess.run(
        command, cwd=project, env={**OFFLINE, **variables}, capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"


def _uv(command: str, project: Path, wheels: Path) -> Environment:
    """Run a command of uv in a project, and return the project's environment."""
    arguments = shlex.split(command)[1:]
    _run([sys.executable, "-m", "uv", "--quiet", *arguments], project, UV_FIND_LINKS=str(wheels))
    return Environment(project / ".venv" / "bin" / "python")


def _pip(command: str, project: Path, environment: Environment) -> None:
    pip = [sys.executable, "-m", "pip", "--python", str(environment.python), "--quiet"]
    options = ("--no-index", "--no-deps", "--no-build-isolation")
    _run([*pip, *shlex.split(command)[1:], *options], project)


def _assert_imports(environment: Environment, folder: Path) -> None:
    """Assert that boto3 is the real one, and that `boto_types` is in a folder."""
    done = subprocess.run(
        [str(environment.python), "-B", "-c", IMPORTS], capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines() == [
        str(environment.site_packages / "boto3" / "__init__.py"),
        str(folder / "boto_types" / "s3" / "requests.py"),
    ]


def _version(project: Path) -> str:
    (version,) = re.findall(
        r'^version = "(.+)"$', (project / "stubs" / "pyproject.toml").read_text(), re.MULTILINE
    )
    return str(version)


def test_uv_editable(project: Path, wheels: Path) -> None:
    """Checkers and Python use the folder, also after another build."""
    before = tree_of(project / "stubs")
    command = "uv add --dev --no-workspace --editable ./stubs"
    assert command in COMMANDS
    environment = _uv(command, project, wheels)
    assert tree_of(project / "stubs") == before
    copy_boto3(environment)
    _assert_imports(environment, project / "stubs")
    found = {
        checker: errors_in(project, checker, environment.python, "src")
        for checker in CHECKERS
        if checker != "basedpyright"
    }
    assert found == dict.fromkeys(found, WRONG_LINES)

    (project / "src" / "wrong.py").write_text('import boto3\n\nboto3.client("sts").get(1)\n')
    assert errors_in(project, "ty", environment.python, "src") == set()
    build(project / "stubs", "s3", "sts")
    assert errors_in(project, "ty", environment.python, "src") == {"src/wrong.py:3"}


def test_uv_copy(project: Path, wheels: Path) -> None:
    """`uv sync` finds out that a build has written the folder."""
    environment = _uv("uv add --dev --no-workspace ./stubs", project, wheels)
    assert not list(environment.site_packages.glob("*.pth"))
    build(project / "stubs", "s3", "sqs", "--documentation", "none")
    _uv("uv sync", project, wheels)
    copy_boto3(environment)
    _assert_imports(environment, environment.site_packages)
    package = environment.site_packages / "boto_types"
    built = tree_of(project / "stubs" / "boto_types")
    assert {name: text for name, text in tree_of(package).items() if ".pyc" not in name} == built


@pytest.mark.exhaustive
def test_pip_editable(project: Path) -> None:
    environment = empty_environment(project / ".venv")
    copy_boto3(environment)
    before = tree_of(project / "stubs")
    command = "pip install --editable ./stubs"
    assert command in COMMANDS
    _pip(command, project, environment)
    assert tree_of(project / "stubs") == before
    _assert_imports(environment, project / "stubs")
    (path,) = environment.site_packages.glob("*.pth")
    assert path.read_text() == str(project / "stubs")


def test_pip_copy(project: Path) -> None:
    """A copy has what the last build wrote, and nothing of other backends."""
    environment = empty_environment(project / ".venv")
    copy_boto3(environment)
    for name in LEFT_BEHIND:
        (project / "stubs" / name).parent.mkdir(parents=True)
        (project / "stubs" / name).write_text("old")
    before = tree_of(project / "stubs")
    _pip("pip install ./stubs", project, environment)
    assert tree_of(project / "stubs") == before
    _assert_imports(environment, environment.site_packages)
    installed = {path.name for path in environment.site_packages.iterdir()}
    stubs = {"boto3-stubs", "botocore-stubs", "s3transfer-stubs"}
    types = {name for name in installed if name.startswith("boto_types")}
    assert types == {"boto_types", f"boto_types-{_version(project)}.dist-info"}
    assert {name for name in installed if name.endswith("-stubs")} == stubs
    assert not (environment.site_packages / "boto_types" / "old").exists()


@pytest.fixture
def index(tmp_path: Path) -> Iterator[str]:
    """Return the address of an index that has what a build of the folder needs.

    poetry reads an index only over HTTP, and accepts no folder of wheels.
    """
    folder = tmp_path / "index"
    names = ("hatchling", "editables", "typing-extensions")
    pip = [sys.executable, "-m", "pip", "--quiet", "download", "--only-binary=:all:"]
    subprocess.run([*pip, "--dest", str(folder), *names], check=True)
    for wheel in list(folder.iterdir()):
        name = parse_wheel_filename(wheel.name)[0]
        (folder / name).mkdir()
        wheel.rename(folder / name / wheel.name)
    handler = partial(_QuietHandler, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


class _QuietHandler(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Print nothing."""


@pytest.mark.exhaustive
def test_poetry(project: Path, index: str, tmp_path: Path) -> None:
    """It uses the folder, or a copy of it that has the last version."""
    own = empty_environment(tmp_path / "poetry")
    install = [sys.executable, "-m", "uv", "pip", "install", "--quiet", "--python", str(own.python)]
    subprocess.run([*install, "poetry>=2"], check=True)

    def poetry(*arguments: str) -> None:
        folders = {f"POETRY_{kind}_DIR": str(tmp_path / kind) for kind in ("CACHE", "CONFIG")}
        variables = {**folders, "POETRY_VIRTUALENVS_IN_PROJECT": "true", "PYTHONPATH": ""}
        command = [str(own.python.with_name("poetry")), "--no-interaction", *arguments]
        _run(command, project, **variables)

    (documented,) = (
        block.text for block in blocks_of(FOLDER_PAGE, "toml") if "[tool.poetry" in block.text
    )
    settings = f"{PROJECT}\n[tool.poetry]\npackage-mode = false\n\n{documented}"
    (project / "pyproject.toml").write_text(settings)
    poetry("source", "add", "--priority", "primary", "local", index)
    poetry("install")
    environment = Environment(project / ".venv" / "bin" / "python")
    copy_boto3(environment)
    _assert_imports(environment, project / "stubs")
    for checker in ("ty", "zuban"):
        assert errors_in(project, checker, environment.python, "src") == WRONG_LINES

    settings = (project / "pyproject.toml").read_text()
    assert ", develop = true" in settings
    (project / "pyproject.toml").write_text(settings.replace(", develop = true", ""))
    build(project / "stubs", "s3", "sts", "--build-number", "2")
    poetry("update", "boto-types")
    _assert_imports(environment, environment.site_packages)
    assert (environment.site_packages / "boto_types" / "sts").is_dir()
    assert not (environment.site_packages / "boto_types" / "sqs").exists()
