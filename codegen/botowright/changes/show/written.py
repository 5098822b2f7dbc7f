"""The shapes that a page has written out so far: a long page refers to them.

AWS's pages write a shape out wherever it occurs. Between two versions of QuickSight these are
264 MB, but its shapes, once each, have less than 3 MB.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Hashable

# Characters of syntax and text that a page may hold before it refers to its own shapes.
ALLOWANCE = 500_000
DEEPEST = 60  # shapes, one in the other; deeper ones are left out; AWS's models have 23
_SHORT = 200  # a shorter shape is written again: a reference would be about as long


@dataclass(frozen=True, slots=True)
class Place:
    """The place at which a shape is written out."""

    number: int  # 0 where no line can be linked to
    label: str  # "CreateAnalysis, Definition.Sheets"
    size: int
    changed: bool  # whether something in it is marked


class Written:
    """The shapes that a page has written out, by a key for each form of a shape."""

    def __init__(self, allowance: float = ALLOWANCE) -> None:
        self.size = 0
        self.linked: set[int] = set()  # the numbers of places that are referred to
        self._allowance = allowance
        self._places: dict[Hashable, Place] = {}
        self._numbers = 0

    def next_number(self) -> int:
        """Return the number of the next place."""
        self._numbers += 1
        return self._numbers

    def place(self, key: Hashable) -> Place | None:
        """Return the place to refer to, None where a shape is to be written out."""
        if self.size < self._allowance:
            return None
        place = self._places.get(key)
        if place is None or place.size < _SHORT:
            return None
        if place.number:
            self.linked.add(place.number)
        return place

    def is_empty(self, key: Hashable) -> bool:
        """Return whether nothing was written of a shape; False before the allowance is spent."""
        if self.size < self._allowance:
            return False
        place = self._places.get(key)
        return place is not None and not place.size

    def add(self, key: Hashable, place: Place) -> None:
        """Keep where a shape was written out first."""
        self._places.setdefault(key, place)


def label(operation: str, path: list[str], *, response: bool) -> str:
    """Return how a reference names a place."""
    head = f"{operation} response" if response else operation
    return ", ".join(filter(None, (head, ".".join(path))))
