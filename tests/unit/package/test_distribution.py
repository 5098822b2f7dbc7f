"""The shared files of an output folder."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from botowright.targets.chosen import DEFAULT_TARGETS
from tests.support.environments import build
from tests.support.trees import tree_of

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

if TYPE_CHECKING:
    from pathlib import Path


def test_stubs_have_two_names(tmp_path: Path) -> None:
    output = build(tmp_path / "stubs", "sqs")
    names = dict(zip(DEFAULT_TARGETS.stub_packages, DEFAULT_TARGETS.search_packages, strict=True))
    assert names["boto3-stubs"] == "boto3"
    for installed, searched in names.items():
        copies = tree_of(output / searched)
        assert copies == tree_of(output / installed)
        # With a module of Python the folder would hide the real package.
        assert {name.rpartition(".")[2] for name in copies} == {"pyi"}
    project = tomllib.loads((output / "pyproject.toml").read_text("utf-8"))
    assert project["tool"]["hatch"]["build"]["only-include"] == [
        *DEFAULT_TARGETS.installed_packages
    ]
