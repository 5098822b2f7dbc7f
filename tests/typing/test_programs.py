"""User programs, right and wrong: the right ones are clean, each wrong line is found.

A wrong line has a mark (marks.py). A line must not be reported if its mark does not name the
checker. So a stub that turned Any, and a checker that begins to see more, both show. The checkers
are the locked ones (requirements/dev.txt).
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.support.checkers import CHECKERS
from tests.typing.marks import marked_lines

if TYPE_CHECKING:
    from tests.support.checkers import Finding

PROGRAMS = Path(__file__).parent / "programs"


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the programs, outside any project's configuration."""
    folder = tmp_path_factory.mktemp("programs")
    shutil.copytree(PROGRAMS, folder, dirs_exist_ok=True)
    return folder


@pytest.mark.parametrize("checker", CHECKERS)
def test_right_programs_are_clean(checker: str, python: Path, programs: Path) -> None:
    found = CHECKERS[checker](python, [programs / "right"])
    assert not found, "\n".join(map(str, found))


@pytest.mark.parametrize("checker", CHECKERS)
def test_each_wrong_line_is_found(checker: str, python: Path, programs: Path) -> None:
    found = CHECKERS[checker](python, [programs / "wrong"])
    assert_found(found, PROGRAMS / "wrong", checker)


def assert_found(found: list[Finding], wrong: Path, checker: str) -> None:
    """Assert that a checker has found the marked lines of some programs, and no others."""
    marked = marked_lines(wrong, checker)
    assert marked
    lines = {(finding.file, finding.line) for finding in found}
    missed = sorted(marked - lines)
    unmarked = [finding for finding in found if (finding.file, finding.line) not in marked]
    assert not missed, f"{checker} misses {missed}"
    assert not unmarked, "\n".join(map(str, unmarked))
