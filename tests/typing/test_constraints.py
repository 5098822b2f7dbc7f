"""The setting `constraints` changes nothing for a checker: the same programs, right and wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import SERVICES
from tests.support.checkers import CHECKERS
from tests.support.environments import build, linked_environment
from tests.typing.checked_programs import assert_checked

PROGRAMS = Path(__file__).parent / "programs"
DEFAULT = "mypy"


@pytest.fixture(scope="module")
def constrained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an interpreter with the types of the programs' services, with constraints."""
    folder = tmp_path_factory.mktemp("constrained")
    package = build(folder / "stubs", *SERVICES, "--constraints")
    return linked_environment(package, folder / "venv").python


@pytest.mark.parametrize(
    "checker",
    [pytest.param(c, marks=[pytest.mark.exhaustive] * (c != DEFAULT)) for c in CHECKERS],
)
def test_programs(checker: str, constrained: Path, tmp_path: Path) -> None:
    assert_checked(checker, constrained, PROGRAMS, tmp_path)
