"""The reading of configuration files, and of hooks of pre-commit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from botowright.project.doctor.hooks import MypyHook, mypy_hooks
from botowright.project.doctor.tool_files import json_table, toml_table

if TYPE_CHECKING:
    from pathlib import Path


def test_json_may_have_comments_and_trailing_commas(tmp_path: Path) -> None:
    file = tmp_path / "pyrightconfig.json"
    file.write_text('\ufeff{ // one\n "a": "// no, comment ,]", /* two\n lines */ "b": [1, 2,],\n}')
    assert json_table(file) == {"a": "// no, comment ,]", "b": [1, 2]}


@pytest.mark.parametrize("text", ["[1]", "{", "", "\xff"])
def test_a_file_without_an_object_counts_as_missing(tmp_path: Path, text: str) -> None:
    file = tmp_path / "file"
    file.write_bytes(text.encode("latin-1"))
    assert json_table(file) is None
    assert toml_table(file, "tool") is None
    assert json_table(tmp_path / "missing") is None


def test_a_table_of_toml(tmp_path: Path) -> None:
    file = tmp_path / "pyproject.toml"
    file.write_text("tool = 1\n[other.deep]\nx = 1\n")
    assert toml_table(file, "tool", "mypy") is None
    assert toml_table(file, "other", "deep") == {"x": 1}


HOOKS = """
repos:
- repo: https://github.com/pre-commit/mirrors-mypy
  rev: v2
  hooks:
  - id: mypy
    args: [--strict]
    additional_dependencies: [boto_types, ./typings]
  - id: other
- repo: local
  hooks:
  - {id: types, name: types, entry: mypy --python-executable=x src, language: python}
  - {id: mypy, name: mypy, entry: mypy, language: system}
  - {id: mypy, name: mypy, entry: mypy, language: unsupported}
  - {id: black, name: black, entry: black, language: python}
"""


def test_hooks_that_run_mypy_in_an_environment_of_their_own(tmp_path: Path) -> None:
    (tmp_path / ".pre-commit-config.yaml").write_text(HOOKS)
    mirror, local = mypy_hooks(tmp_path)
    assert mirror == MypyHook(("boto_types", "./typings"), ("--strict",))
    assert mirror.installs("boto-types")
    assert not mirror.reads_other_python
    assert local == MypyHook((), ("--python-executable=x", "src"))
    assert not local.installs("boto-types")
    assert local.reads_other_python
    assert MypyHook(("./typings",), ()).installs("boto-types")


@pytest.mark.parametrize(
    "text",
    ["mypy: [", "- mypy", "repos: mypy", "repos: [mypy]", "repos: [{hooks: mypy}]", "mypy: \x00"],
)
def test_a_file_of_another_form_has_no_hooks(tmp_path: Path, text: str) -> None:
    (tmp_path / ".pre-commit-config.yaml").write_text(text)
    assert mypy_hooks(tmp_path) == []
    assert mypy_hooks(tmp_path / "missing") == []
