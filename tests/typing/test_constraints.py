"""The setting `constraints` changes nothing for a checker: the same programs, right and wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.checkers import CHECKERS
from tests.support.environments import linked_environment
from tests.typing.checked_programs import assert_checked

PROGRAMS = Path(__file__).parent / "programs"
DEFAULT = "mypy"


@pytest.mark.parametrize(
    "checker",
    [pytest.param(c, marks=[pytest.mark.exhaustive] * (c != DEFAULT)) for c in CHECKERS],
)
def test_programs(checker: str, constrained: Path, tmp_path: Path) -> None:
    python = linked_environment(constrained, tmp_path / "venv").python
    assert_checked(checker, python, PROGRAMS, tmp_path)
