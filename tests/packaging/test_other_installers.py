"""pip and uv, on a distribution that botowright installed."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from botowright.environments.environment import environment_of
from botowright.environments.installation import install
from botowright.environments.installed import installed
from tests.support.wheels import small_wheel

if TYPE_CHECKING:
    from botowright.environments.environment import Environment

UV = str(Path(sys.executable).parent / "uv")
FILES = {"boto_types/__init__.py": "", "boto3-stubs/__init__.pyi": ""}
PROJECT = '[project]\nname = "x"\nversion = "1"\nrequires-python = ">=3.10"\ndependencies = []\n'


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a project of uv with a lock and an environment."""
    for name, value in {
        "UV_OFFLINE": "1",
        "UV_NO_CONFIG": "1",
        "UV_PYTHON": sys.executable,
    }.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("UV_CACHE_DIR", str(tmp_path / "uv"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.delenv("VIRTUAL_ENV", raising=False)
    root = tmp_path / "project"
    root.mkdir()
    (root / "pyproject.toml").write_text(PROJECT)
    _run(root, UV, "sync", "--quiet")
    return root


@pytest.fixture
def environment(project: Path) -> Environment:
    """Return its environment, with an installed distribution."""
    environment = environment_of(project / ".venv" / "bin" / "python", ".venv")
    _install(environment)
    return environment


def _install(environment: Environment, *requires: str) -> None:
    wheel = small_wheel(FILES, "boto_types", "1.44.5.post1", *requires)
    install(wheel, environment, {"botowright.json": b"{}"})


def _run(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode in {0, 1}, done.stderr
    return done


def _pip(environment: Environment, *arguments: str) -> subprocess.CompletedProcess[str]:
    options = ("--python", str(environment.python), "--disable-pip-version-check")
    return _run(environment.prefix, sys.executable, "-m", "pip", *options, *arguments)


def _uv_pip(environment: Environment, *arguments: str) -> subprocess.CompletedProcess[str]:
    verb, *rest = arguments
    return _run(environment.prefix, UV, "pip", verb, "--python", str(environment.python), *rest)


@pytest.mark.parametrize("tool", [_pip, _uv_pip])
def test_it_is_listed_checked_and_uninstalled(tool, environment: Environment) -> None:
    (environment.site_packages / "boto_types" / "__pycache__").mkdir()
    cached = environment.site_packages / "boto_types" / "__pycache__" / "__init__.cpython-311.pyc"
    cached.touch()
    listed = json.loads(tool(environment, "list", "--format", "json").stdout)
    assert [each for each in listed if each["name"] == "boto-types"] == [
        {"name": "boto-types", "version": "1.44.5.post1"}
    ]
    assert tool(environment, "freeze").stdout.splitlines() == ["boto-types==1.44.5.post1"]
    assert tool(environment, "check").returncode == 0
    _install(environment, "typing-extensions>=4.15")
    assert tool(environment, "check").returncode == 1
    options = ("-y",) if tool is _pip else ()
    assert tool(environment, "uninstall", *options, "boto-types").returncode == 0
    assert installed(environment, "boto-types") is None
    assert not (environment.site_packages / "boto_types").exists()
    assert not (environment.site_packages / "boto3-stubs").exists()


def test_pip_knows_its_files_and_its_installer(environment: Environment) -> None:
    shown = _pip(environment, "show", "--files", "--verbose", "boto-types").stdout
    assert "\nInstaller: botowright\n" in shown
    assert "\n  boto3-stubs/__init__.pyi\n" in shown
    assert "\n  boto_types-1.44.5.post1.dist-info/botowright.json\n" in shown


@pytest.mark.parametrize("tool", [_pip, _uv_pip])
def test_another_installer_replaces_it_and_is_replaced(
    tool, environment: Environment, tmp_path: Path
) -> None:
    wheel = _written_wheel(tmp_path)
    tool(environment, "install", "--no-deps", "--no-index", str(wheel))
    found = installed(environment, "boto-types")
    assert found is not None
    assert found.version == "2.0"
    assert found.note("botowright.json") is None
    (site,) = {environment.site_packages}
    assert (site / "boto_types" / "two.py").exists()
    _install(environment)
    assert [path.name for path in site.glob("boto_types-*")] == [
        "boto_types-1.44.5.post1.dist-info"
    ]
    assert not (site / "boto_types" / "two.py").exists()


def _written_wheel(folder: Path) -> Path:
    from wheel.wheelfile import WheelFile

    path = folder / "boto_types-2.0-py3-none-any.whl"
    with WheelFile(path, "w") as archive:
        for name, content in small_wheel({**FILES, "boto_types/two.py": ""}, version="2.0"):
            archive.writestr(name, content)
    return path


def test_uv_sync_removes_it_unless_it_is_inexact(project: Path, environment: Environment) -> None:
    _run(project, UV, "run", "python", "-c", "")
    _run(project, UV, "sync", "--inexact")
    assert installed(environment, "boto-types") is not None
    _run(project, UV, "sync")
    assert installed(environment, "boto-types") is None
    assert shutil.which(str(environment.python)) is not None
