"""The marks of wrong programs, which name the checkers that report a line.

- `# error`: all checkers report the line.
- `# error, not ty zuban`: all checkers except these report it. These are known to miss it.
- `# error: mypy zuban`: only these report it. The others are known to miss it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tests.support.checkers import CHECKERS

if TYPE_CHECKING:
    from pathlib import Path

_WORD = "# error"
_MARK = re.compile(r"# error(?:: (?P<only>[a-z]+(?: [a-z]+)*)|, not (?P<but>[a-z]+(?: [a-z]+)*))?")


def reporting(line: str) -> set[str]:
    """Return the checkers that a line's mark names; none if the line has no mark.

    Raise ValueError if a mark is misspelt or names an unknown checker.
    """
    start = line.find(_WORD)
    if start == -1:
        return set()
    mark = _MARK.fullmatch(line, start)
    if mark is None:
        raise ValueError(f"expected '# error', '# error: NAMES' or '# error, not NAMES': {line}")
    only, but = (set((mark[group] or "").split()) for group in ("only", "but"))
    if unknown := (only | but) - CHECKERS.keys():
        raise ValueError(f"unknown checkers {sorted(unknown)}: {line}")
    return only or CHECKERS.keys() - but


def marked_lines(folder: Path, checker: str) -> set[tuple[str, int]]:
    """Return the file and the line of each mark in a folder that names a checker."""
    return {
        (file.name, number)
        for file in folder.glob("*.py")
        for number, line in enumerate(file.read_text("utf-8").splitlines(), start=1)
        if checker in reporting(line)
    }
