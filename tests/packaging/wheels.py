"""Wheels of projects, built with the locked backends."""

from __future__ import annotations

import shutil
import subprocess
import sys
from importlib.metadata import distribution
from pathlib import Path

from packaging.utils import canonicalize_name
from wheel.wheelfile import WheelFile

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


def wheel_of_installed(name: str, folder: Path) -> Path:
    """Return a wheel of an installed distribution in pure Python, as `pip download` would."""
    installed = distribution(name)
    project = canonicalize_name(name).replace("-", "_")
    path = folder / f"{project}-{installed.version}-py3-none-any.whl"
    with WheelFile(path, "w") as wheel:
        for file in installed.files or ():
            if file.suffix != ".pyc" and file.name not in {"INSTALLER", "RECORD", "REQUESTED"}:
                wheel.writestr(file.as_posix(), file.read_binary())
    return path


def _not_source(folder: str, names: list[str]) -> set[str]:
    """Return the names to leave out: setuptools keeps deleted files in the `build` of the root."""
    hidden = {name for name in names if name.startswith(".")}
    return hidden | {"build", "generated"} if Path(folder) == ROOT else hidden
