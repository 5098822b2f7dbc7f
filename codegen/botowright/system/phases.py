"""The phases of a command, for the display of its progress.

    phases.expect("Writing the wheel", 1.6)
    phases.start("Reading models")
    phases.start_items("Generating types", [0.5, 0.1, 0.1], processes=2)
    phases.advance()  # after each item

A phase ends if the next one starts. A phase that comes later can be announced, so that the
remaining time includes it. Expected times are seconds of one core of the machine where we measured
them; the display finds out how much slower or faster this machine is. Without a display these
functions do nothing.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from heapq import heapreplace
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


@dataclass(frozen=True, slots=True)
class Phase:
    """A part of a command's work."""

    name: str  # as a user reads it: "Generating types"
    # The expected seconds from its start to the end of each item, in order. A phase without items
    # has one end, or none if its time is unknown.
    ends: tuple[float, ...] = ()
    count: int = 0  # of the items that a user sees; 0 if there is nothing to count
    is_work: bool = True  # False: a network or a disk takes the time, whatever the processor

    @property
    def seconds(self) -> float:
        """Return the expected seconds of the whole phase, 0 if they are unknown."""
        return self.ends[-1] if self.ends else 0.0


class Display(Protocol):
    """Shows a user the progress of a command."""

    def expect(self, phase: Phase) -> None:
        """Take the expected time of a later phase."""

    def start(self, phase: Phase) -> None:
        """Begin a phase, which ends the one before."""

    def advance(self) -> None:
        """Count an item of the phase as done."""


class _State:
    display: Display | None = None


@contextmanager
def shown_by(display: Display) -> Iterator[None]:
    """Tell a display about the phases."""
    before, _State.display = _State.display, display
    try:
        yield
    finally:
        _State.display = before


def expect(name: str, seconds: float, *, is_work: bool = True) -> None:
    """Announce a later phase. Another call with the same name replaces the time."""
    if _State.display is not None:
        _State.display.expect(Phase(name, (seconds,), is_work=is_work))


def start(name: str, seconds: float = 0.0, *, is_work: bool = True) -> None:
    """Begin a phase without items. 0 seconds: nobody knows how long it takes, or hardly any."""
    if _State.display is not None:
        _State.display.start(Phase(name, (seconds,) if seconds else (), is_work=is_work))


def start_items(
    name: str,
    seconds: Iterable[float],
    processes: int = 1,
    *,
    already: int = 0,
    is_work: bool = True,
) -> None:
    """Begin a phase with the expected seconds of each item, in the order in which they start.

    `already` items, which are done, are only counted.
    """
    if _State.display is not None:
        ends = ends_of(seconds, processes)
        _State.display.start(Phase(name, ends, len(ends) + already, is_work))


def advance() -> None:
    """Count an item as done."""
    if _State.display is not None:
        _State.display.advance()


def ends_of(seconds: Iterable[float], processes: int) -> tuple[float, ...]:
    """Return when the items end if each process takes the next one as soon as it is free."""
    free = [0.0] * processes
    ends = []
    for each in seconds:
        end = free[0] + each
        heapreplace(free, end)
        ends.append(end)
    return tuple(sorted(ends))
