"""User programs, right and wrong: the right ones are clean, each wrong line is found.

A wrong line has a mark (marks.py). A checker must report exactly the lines whose mark names it. So
the test fails if a stub becomes Any, and if a checker begins to report more. The versions of the
checkers are locked (requirements/dev.txt).
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.checkers import CHECKERS
from tests.typing.checked_programs import assert_checked

PROGRAMS = Path(__file__).parent / "programs"


@pytest.mark.parametrize("checker", CHECKERS)
def test_right_programs_are_clean_and_each_wrong_line_is_found(
    checker: str, python: Path, tmp_path: Path
) -> None:
    assert_checked(checker, python, PROGRAMS, tmp_path)
