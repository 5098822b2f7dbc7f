"""Virtual environments in which checkers find a generated package."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import sysconfig
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from botowright.targets.chosen import ALL_PACKAGES
from tests.support.once import made_once

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pytest

BOTO3 = (
    "boto3",
    "botocore",
    "dateutil",
    "jmespath",
    "s3transfer",
    "six.py",
    "typing_extensions.py",
    "urllib3",
)
PYDANTIC = ("annotated_types", "pydantic", "pydantic_core")


@dataclass(frozen=True)
class Environment:
    """A virtual environment with typed packages."""

    python: Path
    package: Path | None = None  # the generated package that was copied into it

    @property
    def site_packages(self) -> Path:
        """Return the folder of installed packages."""
        (found,) = (self.python.parent.parent / "lib").glob("python*/site-packages")
        return found

    def add_path(self, folder: str) -> None:
        """Make the modules of a folder importable in this environment."""
        (self.site_packages / "added.pth").write_text(f"{folder}\n")


def build(output: Path, *arguments: str) -> Path:
    """Run `botowright build` and return the output folder."""
    command = [sys.executable, "-m", "botowright", "build", "--quiet", "--output", str(output)]
    done = subprocess.run([*command, *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return output


def shared_build(factory: pytest.TempPathFactory, *arguments: str) -> Path:
    """Return the output of a build that all workers of pytest-xdist share. Nobody may change it."""
    name = hashlib.sha256("\0".join(arguments).encode()).hexdigest()[:12]
    folder = made_once(
        shared_folder(factory) / f"build-{name}", lambda folder: build(folder / "stubs", *arguments)
    )
    return folder / "stubs"


def shared_folder(factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a run of the tests that all workers of pytest-xdist share."""
    folder = factory.getbasetemp()
    return folder.parent if "PYTEST_XDIST_WORKER" in os.environ else folder


def linked_environment(package: Path, folder: Path) -> Environment:
    """Make an environment that has a generated package, boto3 and pydantic; the last two as links.

    A link takes no time and no space.
    """
    environment = _environment_with(package, folder)
    link_installed(environment, (*BOTO3, *PYDANTIC))
    return environment


def bare_environment(folder: Path) -> Environment:
    """Make an environment that has boto3, as links, and no types."""
    environment = empty_environment(folder)
    link_installed(environment, BOTO3)
    return environment


def link_installed(environment: Environment, names: Iterable[str]) -> None:
    """Link installed packages into an environment."""
    for path in _installed(names):
        (environment.site_packages / path.name).symlink_to(path)


def copied_environment(package: Path, folder: Path) -> Environment:
    """Make an environment that has a generated package and boto3 as files, as pip leaves them."""
    environment = _environment_with(package, folder)
    copy_boto3(environment)
    return environment


def copy_boto3(environment: Environment) -> None:
    """Copy boto3 and its dependencies into an environment.

    botocore's models are left out: no checker reads them.
    """
    for path in _installed(BOTO3):
        copy = environment.site_packages / path.name
        if path.is_dir():
            shutil.copytree(path, copy, ignore=shutil.ignore_patterns("data"))
        else:
            shutil.copyfile(path, copy)


def empty_environment(folder: Path) -> Environment:
    """Make an environment without packages. The folder may be there, and is empty."""
    shutil.copytree(_first_environment().name, folder, symlinks=True, dirs_exist_ok=True)
    return Environment(folder / "bin" / "python")


@cache
def _first_environment() -> TemporaryDirectory[str]:
    """Make the environment that others are copies of: `venv` takes five times as long."""
    folder = TemporaryDirectory()
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder.name], check=True)
    return folder


def _environment_with(package: Path, folder: Path) -> Environment:
    environment = replace(empty_environment(folder), package=package)
    for name in filter(lambda each: (package / each).is_dir(), ALL_PACKAGES):
        shutil.copytree(package / name, environment.site_packages / name)
    return environment


def _installed(names: Iterable[str]) -> list[Path]:
    installed = Path(sysconfig.get_path("purelib"))
    return [installed / name for name in names if (installed / name).exists()]
