"""Old releases of boto3 on other Python versions, and types in a folder of the project."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from tests.projects.checkers import COMMANDS, errors, mistakes
from tests.projects.kinds import MISTAKES, Project, UvProject
from tests.support.interpreters import interpreter

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = """
[tool.botowright]
output = "typings"

[tool.mypy]
mypy_path = "typings"
plugins = ["typings/boto_types/mypy_plugin.py"]

[tool.pyright]
include = ["src", "scripts", "mistakes.py"]
stubPath = "typings"

[tool.ty.environment]
extra-paths = ["typings"]

[tool.ty.src]
include = ["src", "scripts", "mistakes.py"]

[tool.pyrefly]
project-includes = ["src", "scripts", "mistakes.py"]
search-path = ["typings", "src"]
"""


class OldProject(Project):
    """requirements.txt and `.venv` made by uv, with an old boto3 on another Python."""

    boto3 = "1.28.0"
    version = "3.10"

    def make(self) -> None:
        """Make the environment with uv."""
        (self.root / "requirements.txt").write_text(f"boto3=={self.boto3}\ntyping_extensions\n")
        # Without settings pyrefly reports only what it calls basic.
        (self.root / "pyrefly.toml").write_text('preset = "strict"\n')
        self.run("uv", "venv", "--quiet", "--python", interpreter(self.version))
        self.run("uv", "pip", "install", "--quiet", "--requirement", "requirements.txt")


class LaterProject(OldProject):
    """The same with another boto3."""

    boto3 = "1.34.0"
    version = "3.13"


class FolderProject(UvProject):
    """A project of uv that has its types in a folder, which is committed."""

    def make(self) -> None:
        """Lock and sync with uv."""
        super().make()
        project = self.root / "pyproject.toml"
        text = project.read_text()
        project.write_text(text.partition("[tool.mypy]")[0] + FOLDER)


@pytest.mark.exhaustive
@pytest.mark.parametrize("kind", [OldProject, LaterProject])
def test_an_old_boto3(kind: type[OldProject], wheel: Path, tmp_path: Path) -> None:
    """Its stubs are not shipped, so they are derived. pip and mypy are not in the environment."""
    project = kind(tmp_path / "project", wheel)
    assert f"(.venv, Python {kind.version}." in project.botowright("sync")[-1]
    shutil.copy(MISTAKES, project.root)
    for checker in COMMANDS.keys() - {"mypy"}:
        assert errors(project, checker) == mistakes(), checker
    project.botowright("sync", "--check")
    project.run("uv", "pip", "uninstall", "--quiet", "boto-types")
    assert set(project.installed()) == project.before


@pytest.mark.exhaustive
def test_types_in_a_folder(wheel: Path, tmp_path: Path) -> None:
    """They survive `uv sync`. In a clone, which has no other files of ours, they are current."""
    project = FolderProject(tmp_path / "project", wheel)
    assert "into typings: 6 services, " in project.botowright("sync")[7]
    project.run("uv", "sync", "--quiet")
    shutil.copy(MISTAKES, project.root)
    for checker in COMMANDS:
        paths = [project.package, "scripts", "mistakes.py"] if checker in {"mypy", "zuban"} else []
        assert errors(project, checker, *paths) == mistakes(), checker
    assert not (project.site_packages / "boto_types").exists()
    clone = tmp_path / "clone"
    shutil.copytree(project.root, clone, ignore=shutil.ignore_patterns(".venv", ".botowright"))
    project.root.rename(tmp_path / "gone")
    clone.rename(project.root)
    project.run("uv", "sync", "--quiet")
    (line,) = project.botowright("sync", "--check")
    assert line.endswith(" in typings is current: 6 services")
    (project.root / "src" / "shop" / "keys.py").write_text("import boto3\nboto3.client('kms')\n")
    assert project.botowright("sync", "--check", code=1) == [
        "kms has no types, and src/shop/keys.py:2 uses it"
    ]
