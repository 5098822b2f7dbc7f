"""User programs, right and wrong: the right ones are clean, each wrong line is found.

A line of a wrong program is marked `# error`, or `# error: mypy pyright` where only these checkers
see it. An unmarked line must not be reported, so that a stub that turned Any, and a checker that
begins to see more, both show.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.typing.checkers import CHECKERS

if TYPE_CHECKING:
    from tests.typing.checkers import Finding

PROGRAMS = Path(__file__).parent / "programs"
MARK = re.compile(r"# error(?:: (?P<checkers>[a-z ]+))?$")


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
    marked = _marked(wrong, checker)
    lines = {(finding.file, finding.line) for finding in found}
    missed = sorted(marked - lines)
    unmarked = [finding for finding in found if (finding.file, finding.line) not in marked]
    assert not missed, f"{checker} misses {missed}"
    assert not unmarked, "\n".join(map(str, unmarked))


def _marked(wrong: Path, checker: str) -> set[tuple[str, int]]:
    marked = set()
    for file in sorted(wrong.glob("*.py")):
        for number, line in enumerate(file.read_text("utf-8").splitlines(), start=1):
            mark = MARK.search(line)
            if mark and (mark["checkers"] is None or checker in mark["checkers"].split()):
                marked.add((file.name, number))
    assert marked
    return marked
