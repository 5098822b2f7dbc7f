"""User programs under a checker: `right` ones are clean, `wrong` ones have marked lines."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from tests.support.checkers import CHECKERS
from tests.typing.marks import marked_lines

if TYPE_CHECKING:
    from pathlib import Path

RIGHT, WRONG = "right", "wrong"


def assert_checked(checker: str, python: Path, programs: Path, scratch: Path) -> None:
    """Check the right and the wrong programs of a folder in one run.

    The checker reports the marked lines, which only the wrong programs have, and no others. Stubs
    may be beside the programs. Check copies in a scratch folder: no configuration of this
    repository applies there.
    """
    copies = scratch / "programs"
    copies.mkdir()
    for side in (RIGHT, WRONG):
        for program in (programs / side).glob("*.py*"):
            shutil.copy(program, copies / f"{side}_{program.name}")
    marked = marked_lines(copies, checker)
    assert {file.partition("_")[0] for file, _ in marked} == {WRONG}
    found = CHECKERS[checker](python, [copies])
    missed = sorted(marked - {(finding.file, finding.line) for finding in found})
    unmarked = [finding for finding in found if (finding.file, finding.line) not in marked]
    assert not missed, f"{checker} misses {missed}"
    assert not unmarked, "\n".join(map(str, unmarked))
