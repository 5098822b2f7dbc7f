"""Differences that a test expects: where they are, what they are, and the reason.

All lists of exceptions have this form. A test fails if it finds a difference that no entry covers.
It also fails if an entry covers none: somebody then has to delete the entry.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Found = tuple[str, str]  # where and what


@dataclass(frozen=True, slots=True)
class ExpectedDifference:
    """Differences at some places, and why they are right or cannot be avoided.

    `where` and `what` are regular expressions for the whole text. The reason is a sentence.
    """

    where: str
    what: str
    reason: str
    always: bool = True  # False if some runs find the difference and others do not

    def __post_init__(self) -> None:
        if len(self.reason.split()) < 4:
            raise ValueError(f"{self.where}: {self.what}: expected a reason, found {self.reason!r}")

    def covers(self, where: str, what: str) -> bool:
        """Return whether this is the reason for a difference."""
        return (
            re.fullmatch(self.where, where) is not None
            and re.fullmatch(self.what, what, re.DOTALL) is not None
        )


def for_one_reason(reason: str, lines: str) -> Iterator[ExpectedDifference]:
    """Yield an entry for each line `where: what` of a text. All have the same reason."""
    for line in filter(None, map(str.strip, lines.splitlines())):
        where, _, what = line.partition(": ")
        yield ExpectedDifference(where, what, reason)


def unexpected(
    found: Iterable[Found], expected: Iterable[ExpectedDifference], places: Iterable[str]
) -> list[str]:
    """Return a line for each difference that no entry covers, and for each stale entry.

    `places` are the places that the test has looked at: an entry for another place is not stale.
    """
    places = list(places)
    entries = [entry for entry in expected if any(re.fullmatch(entry.where, p) for p in places)]
    used: set[ExpectedDifference] = set()
    lines: list[str] = []
    for where, what in found:
        covering = {entry for entry in entries if entry.covers(where, what)}
        used |= covering
        if not covering:
            lines.append(f"{where}: {what}")
    return lines + stale(entries, used)


def stale(expected: Iterable[ExpectedDifference], used: Iterable[ExpectedDifference]) -> list[str]:
    """Return a line for each entry that covers no difference."""
    covered = set(used)
    unused = (entry for entry in expected if entry.always and entry not in covered)
    return [
        f"{entry.where}: {entry.what}: no such difference; delete the entry" for entry in unused
    ]
