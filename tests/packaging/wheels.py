"""Wheels of projects, built with the locked setuptools."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def botowright_wheel(folder: Path) -> Path:
    """Return the wheel of botowright, built from a copy of the sources."""
    source = folder / "source"
    shutil.copytree(ROOT, source, ignore=_not_source)
    return wheel_of(source, folder)


def wheel_of(project: Path, folder: Path) -> Path:
    """Return the wheel of a project."""
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps"]
    command += ["--no-build-isolation", str(project), "--wheel-dir", str(folder)]
    subprocess.run(command, check=True)
    (wheel,) = folder.glob("*.whl")
    return wheel


def _not_source(folder: str, names: list[str]) -> set[str]:
    """Return the names to leave out: setuptools keeps deleted files in the `build` of the root."""
    hidden = {name for name in names if name.startswith(".")}
    return hidden | {"build", "generated"} if Path(folder) == ROOT else hidden
