"""Real environments without packages, which uv makes in 20 ms."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from botowright.environments.environment import environment_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from botowright.environments.environment import Environment

UV = shutil.which("uv", path=str(Path(sys.executable).parent)) or "uv"


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder below a home of its own, with no environment active and nothing on PATH."""
    for name in ("VIRTUAL_ENV", "CONDA_PREFIX", "CONDA_DEFAULT_ENV", "UV_PROJECT_ENVIRONMENT"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.delenv("PRE_COMMIT", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("PATH", str(tmp_path / "commands"))
    root = tmp_path / "project"
    root.mkdir()
    return root


@pytest.fixture
def make() -> Callable[..., Path]:
    """Return a function that makes an environment and returns its folder."""

    def make(folder: Path, *options: str) -> Path:
        command = [UV, "venv", "--quiet", "--offline", "--no-config", "--python", sys.executable]
        subprocess.run([*command, *options, str(folder)], check=True)
        return folder

    return make


@pytest.fixture
def environment(project: Path, make: Callable[..., Path]) -> Environment:
    """Return an environment without packages."""
    return environment_of(make(project / ".venv") / "bin" / "python", ".venv")
