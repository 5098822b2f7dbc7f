"""The shared files of an output folder."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from botowright.ir.files import GeneratedFile
from botowright.load.regions import Regions
from botowright.package.distribution import shared_files
from botowright.package.generated import DistributionOptions, PackageServices
from botowright.targets.chosen import DEFAULT_TARGETS, targets_named
from tests.support.environments import shared_build
from tests.support.shipped import shipped_text
from tests.support.trees import tree_of

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

if TYPE_CHECKING:
    import pytest


def test_stubs_have_two_names(tmp_path_factory: pytest.TempPathFactory) -> None:
    output = shared_build(tmp_path_factory, "sqs")
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


def test_a_package_that_no_target_owns_has_its_own_types() -> None:
    """Without the target boto3, the stubs of an async library still import botocore's."""
    paths = ("aiobotocore-stubs/session.pyi", "botocore-stubs/session.pyi")
    files = {
        file.path: file.text
        for file in shared_files(
            targets_named(("aiobotocore",)),
            DistributionOptions("1.0", "boto-types", 1),
            PackageServices(()),
            Regions((), ()),
            [GeneratedFile(path, shipped_text(path)) for path in paths],
        )
    }
    context = "ClientCreatorContext[DynamicClient | Any]"
    assert [context in files[path] for path in paths] == [True, False]
