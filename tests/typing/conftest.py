"""Fixtures for tests that run a program."""

from __future__ import annotations

import sysconfig
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.environments import Environment


@pytest.fixture(scope="session")
def with_pydantic(environment: Environment) -> Path:
    """Return an interpreter that can import pydantic with all its requirements."""
    environment.add_path(sysconfig.get_path("purelib"))
    return environment.python
