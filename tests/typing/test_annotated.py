"""A project without types: strict checkers accept it after `annotate`."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from botowright.load.source import model_source, service_entries
from botowright.project.annotate.annotated import annotated
from botowright.project.flow.service_types import ServiceTypes
from botowright.project.rewriting import chosen_files, write
from tests.conftest import SERVICES
from tests.support.checkers import CHECKERS

PROJECT = Path(__file__).parent / "annotated"


@pytest.fixture
def annotated_project(tmp_path: Path) -> Path:
    """Return a copy of the project, with types. Nothing in it is left for the user."""
    root = tmp_path / "project"
    shutil.copytree(PROJECT, root)
    source = model_source(None, [])
    entries = [each for each in service_entries(source) if each.service_name in SERVICES]
    rewriting = annotated(chosen_files(root), ServiceTypes(source, entries), processes=1)
    assert not rewriting.findings
    write(root, rewriting.changes)
    return root


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_checkers_accept_the_types(
    checker: str, python: Path, annotated_project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    check = CHECKERS[checker]
    files = sorted(annotated_project.glob("*.py"))
    monkeypatch.chdir(annotated_project)
    assert not check(python, files)
    for file in files:
        shutil.copy(PROJECT / file.name, file)
    assert len(check(python, files)) > len(files)
