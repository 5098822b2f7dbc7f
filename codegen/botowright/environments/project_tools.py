"""Tools that make the environment of a project: poetry, pipenv, pdm and uv.

All except uv may keep it elsewhere. Each is asked with its own command, which takes up to a second.
So only a project of the tool asks.
"""

from __future__ import annotations

import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from packaging.utils import canonicalize_name

from botowright.environments.throwaway import command_folders
from botowright.system.command_paths import command_path
from botowright.system.regular import regular_content

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SECONDS = 20.0
# A pyproject.toml that has settings of the tool, or is built with it.
_SETTINGS = r"^\[tool\.{name}[.\]]|^build-backend\s*=\s*[\"']{name}\."
# The tool would answer with the environment that is active, e.g. that of pre-commit.
_ACTIVE = ("VIRTUAL_ENV", "CONDA_PREFIX", "CONDA_DEFAULT_ENV")


@dataclass(frozen=True, slots=True)
class _Tool:
    name: str
    arguments: tuple[str, ...]  # for a command that prints the folder or the interpreter
    files: tuple[str, ...]  # one of them marks a project of the tool
    making: str  # the command that makes the environment

    def has(self, folder: Path) -> bool:
        """Return whether a folder is a project of this tool."""
        return any((folder / name).is_file() for name in self.files) or self._has_settings(folder)

    def _has_settings(self, folder: Path) -> bool:
        try:
            text = regular_content(folder / "pyproject.toml").decode("utf-8", "replace")
        except OSError:
            return False
        return re.search(_SETTINGS.format(name=self.name), text, re.MULTILINE) is not None


_TOOLS = (
    _Tool("poetry", ("env", "info", "--path"), ("poetry.lock",), "poetry install"),
    _Tool("pipenv", ("--venv",), ("Pipfile", "Pipfile.lock"), "pipenv install"),
    _Tool("pdm", ("info", "--python"), ("pdm.lock",), "pdm install"),
)
_UV = _Tool("uv", (), ("uv.lock",), "uv sync")
_UV_ENVIRONMENT = ".venv"  # so uv is not asked


def tool_environment(folders: Sequence[Path]) -> Iterator[tuple[Path, str]]:
    """Yield the environment that a tool has for a project, and the tool's name.

    `folders` are the project's folder and those above it that may be its root.
    """
    for folder in folders:
        for tool in _TOOLS:
            command = command_path(tool.name)
            if command is None or not tool.has(folder):
                continue
            place = _answer([command, *tool.arguments], folder)
            if place is not None:
                yield place, tool.name


def making_command(folders: Sequence[Path]) -> str | None:
    """Return the command that makes the environment of a tool's project, None for another project.

    `folders` are as above.
    """
    found = (tool.making for folder in folders for tool in (_UV, *_TOOLS) if tool.has(folder))
    return next(found, None)


def uv_project(environment: Path) -> Path | None:
    """Return the folder of the uv project that an environment belongs to, None for another."""
    folder = environment.parent
    return folder if environment.name == _UV_ENVIRONMENT and _UV.has(folder) else None


def uv_locks(folder: Path, name: str) -> bool:
    """Return whether the lock of a uv project names a distribution. `uv sync` removes others."""
    try:
        lock = regular_content(folder / "uv.lock").decode("utf-8", "replace")
    except OSError:
        return False
    return f'name = "{canonicalize_name(name)}"' in lock.splitlines()


def _answer(command: list[str], folder: Path) -> Path | None:
    """Return the environment's folder, None if the tool has not made it yet."""
    variables = {name: value for name, value in os.environ.items() if name not in _ACTIVE}
    # poetry answers for the first Python on PATH, which is that of uvx.
    variables["PATH"] = os.pathsep.join(command_folders())
    try:
        done = subprocess.run(
            command,
            cwd=folder,
            env=variables,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    place = Path(done.stdout.strip())
    if done.returncode != 0 or not place.is_absolute():
        return None
    # pdm prints the interpreter.
    return place if place.is_dir() else place.parent.parent
