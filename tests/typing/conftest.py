"""Environments of these tests."""

from __future__ import annotations

import sysconfig
from typing import TYPE_CHECKING

import pytest

from tests.support.environments import linked_environment

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.environments import Environment


@pytest.fixture(scope="session")
def with_pydantic(environment: Environment) -> Path:
    """Return an interpreter that can import pydantic with all its requirements."""
    environment.add_path(sysconfig.get_path("purelib"))
    return environment.python


@pytest.fixture(scope="module")
def stubs_environment(stubs: Path) -> Environment:
    """Return an environment with the package of a module's own fixture `stubs`."""
    return linked_environment(stubs, stubs.parent / "venv")
