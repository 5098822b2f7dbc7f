"""Environments of these tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.environments import linked_environment, shared_build
from tests.typing.mypy_projects import Project

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.support.environments import Environment

WITH_RESOURCES = (
    *("cloudformation", "dsql", "dynamodb", "ec2", "iam", "rds", "s3", "sns", "sqs", "sts"),
)


@pytest.fixture(scope="session")
def package_with_resources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a package with services that have resources and hand-written methods.

    Tests share it, and only read it.
    """
    return shared_build(tmp_path_factory, *WITH_RESOURCES)


@pytest.fixture(scope="module")
def stubs_environment(stubs: Path, tmp_path_factory: pytest.TempPathFactory) -> Environment:
    """Return an environment with the package of a module's own fixture `stubs`."""
    return linked_environment(stubs, tmp_path_factory.mktemp("stubs") / "venv")


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a cache that the tests share: the files of an earlier run must change nothing."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def project(tmp_path: Path, package: Path, python: Path, cache: Path) -> Iterator[Project]:
    project = Project(tmp_path / "project", package, python, cache)
    yield project
    if (project.folder / "status.json").exists():
        project.stop()
