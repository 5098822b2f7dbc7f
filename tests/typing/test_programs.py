"""User programs, right and wrong: the right ones are clean, each wrong line is found.

A wrong line has a mark (marks.py). A checker must report exactly the lines whose mark names it. So
the test fails if a stub becomes Any, and if a checker begins to report more. The versions of the
checkers are locked (requirements/dev.txt).
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.support.checkers import CHECKERS
from tests.typing.checked_programs import assert_right, assert_wrong

PROGRAMS = Path(__file__).parent / "programs"


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the programs, outside any project's configuration."""
    folder = tmp_path_factory.mktemp("programs")
    shutil.copytree(PROGRAMS, folder, dirs_exist_ok=True)
    return folder


@pytest.mark.parametrize("checker", CHECKERS)
def test_right_programs_are_clean(checker: str, python: Path, programs: Path) -> None:
    assert_right(checker, python, programs / "right")


@pytest.mark.parametrize("checker", CHECKERS)
def test_each_wrong_line_is_found(checker: str, python: Path, programs: Path) -> None:
    assert_wrong(checker, python, programs / "wrong")
