"""Checkers find the types in the folder of a build, with the settings of docs/folder.md."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

import pytest

from tests.documents.markdown_files import ROOT, blocks_of
from tests.packaging.folder_project import CHECKERS, WRONG_LINES, errors_in, write_programs
from tests.support.environments import copy_boto3, empty_environment, shared_build

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.environments import Environment

SETTINGS = "\n".join(
    block.text
    for block in blocks_of(ROOT / "docs" / "folder.md", "toml")
    if re.search("(path|Path).* = .*stubs", block.text) and "develop" not in block.text
)
PLUGIN = 'plugins = ["stubs/boto_types/mypy_plugin.py"]\n'


@pytest.fixture(scope="module")
def stubs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return shared_build(tmp_path_factory, "s3", "sqs")


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Environment:
    """Return an environment that has boto3, and no types."""
    environment = empty_environment(tmp_path_factory.mktemp("environment") / "venv")
    copy_boto3(environment)
    return environment


@pytest.fixture
def project(stubs: Path, tmp_path: Path) -> Path:
    """Return a project that has the folder and two programs."""
    shutil.copytree(stubs, tmp_path / "stubs")
    write_programs(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    "checker",
    [
        # It finds modules as pyright does.
        pytest.param(name, marks=pytest.mark.exhaustive) if name == "basedpyright" else name
        for name in CHECKERS
    ],
)
def test_search_path(checker: str, project: Path, environment: Environment) -> None:
    settings = SETTINGS
    if checker == "basedpyright":
        # It accepts one of the two tables. Its own mode has more errors than pyright's.
        own = '[tool.basedpyright]\ntypeCheckingMode = "standard"\n'
        settings = settings.replace("[tool.pyright]\n", own)
    (project / "pyproject.toml").write_text(settings)
    assert errors_in(project, checker, environment.python) == WRONG_LINES


def test_mypy_without_the_plugin(project: Path, environment: Environment) -> None:
    assert PLUGIN in SETTINGS
    (project / "pyproject.toml").write_text(SETTINGS.replace(PLUGIN, ""))
    assert errors_in(project, "mypy", environment.python) == WRONG_LINES


@pytest.mark.exhaustive
def test_pyright_without_warnings(project: Path, environment: Environment) -> None:
    """With `extraPaths` it finds the source of `boto_types`."""
    strict = '[tool.pyright]\nreportMissingModuleSource = "error"\n'
    settings = SETTINGS.replace("[tool.pyright]\n", strict)
    (project / "pyproject.toml").write_text(settings)
    missing = {"src/right.py:12", "src/right.py:14"}
    assert errors_in(project, "pyright", environment.python) == WRONG_LINES | missing
    settings = settings.replace('stubPath = "stubs"', 'extraPaths = ["stubs"]')
    (project / "pyproject.toml").write_text(settings)
    assert errors_in(project, "pyright", environment.python) == WRONG_LINES
