"""The shapes that a page has written out so far, so that a long page can refer to them.

AWS's pages write a shape out wherever it occurs. For two versions of QuickSight that takes 264 MB,
but its shapes, once each, take less than 3 MB.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Hashable

# The characters of syntax and text on a page, from which on it refers to its own shapes.
ALLOWANCE = 500_000
DEEPEST = 60  # nested shapes; deeper ones are omitted; AWS's models have 23
_SHORT = 200  # a shorter shape is written again, because a reference is about as long


@dataclass(frozen=True, slots=True)
class Place:
    """The place at which a shape is written out."""

    number: int  # 0 if no line can link to it
    label: str  # "CreateAnalysis, Definition.Sheets"
    size: int
    changed: bool  # whether a part of it is marked


class Written:
    """The shapes that a page has written out, by a key for each form of a shape."""

    def __init__(self, allowance: float = ALLOWANCE) -> None:
        self.size = 0
        self.linked: set[int] = set()  # the numbers of the places that lines refer to
        self._allowance = allowance
        self._places: dict[Hashable, Place] = {}
        self._numbers = 0

    def next_number(self) -> int:
        """Return the number of the next place."""
        self._numbers += 1
        return self._numbers

    def place(self, key: Hashable) -> Place | None:
        """Return the place to refer to, or None if the shape must be written out."""
        if self.size < self._allowance:
            return None
        place = self._places.get(key)
        if place is None or place.size < _SHORT:
            return None
        if place.number:
            self.linked.add(place.number)
        return place

    def is_empty(self, key: Hashable) -> bool:
        """Return whether a shape has no lines. It is False before the allowance is used up."""
        if self.size < self._allowance:
            return False
        place = self._places.get(key)
        return place is not None and not place.size

    def add(self, key: Hashable, place: Place) -> None:
        """Keep the first place of a shape."""
        self._places.setdefault(key, place)


def label(operation: str, path: list[str], *, response: bool) -> str:
    """Return the name of a place in a reference."""
    head = f"{operation} response" if response else operation
    return ", ".join(filter(None, (head, ".".join(path))))
