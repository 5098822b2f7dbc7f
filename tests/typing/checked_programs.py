"""User programs under a checker: `right` ones are clean, `wrong` ones have marked lines."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from tests.support.checkers import CHECKERS
from tests.typing.marks import marked_lines

if TYPE_CHECKING:
    from pathlib import Path


def assert_checked(checker: str, python: Path, programs: Path, scratch: Path) -> None:
    """Check the right and the wrong programs of a folder.

    Check copies in a scratch folder: no configuration of this repository applies there.
    """
    copies = scratch / "programs"
    shutil.copytree(programs, copies)
    assert_right(checker, python, copies / "right")
    assert_wrong(checker, python, copies / "wrong")


def assert_right(checker: str, python: Path, folder: Path) -> None:
    """Assert that a checker reports nothing in a folder."""
    found = CHECKERS[checker](python, [folder])
    assert not found, "\n".join(map(str, found))


def assert_wrong(checker: str, python: Path, folder: Path) -> None:
    """Assert that a checker reports the marked lines of a folder, and no others."""
    marked = marked_lines(folder, checker)
    assert marked
    found = CHECKERS[checker](python, [folder])
    missed = sorted(marked - {(finding.file, finding.line) for finding in found})
    unmarked = [finding for finding in found if (finding.file, finding.line) not in marked]
    assert not missed, f"{checker} misses {missed}"
    assert not unmarked, "\n".join(map(str, unmarked))
