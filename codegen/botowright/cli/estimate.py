"""The remaining time of a command, from the expected times of its phases and the time so far."""

from __future__ import annotations

from typing import TYPE_CHECKING

from botowright.system.phases import Phase

if TYPE_CHECKING:
    from collections.abc import Callable

# Seconds that count as spent as expected, so that the first items do not decide alone.
_PRIOR = 0.2


class Estimate:
    """Compares the time so far with the expected time of the finished work.

    The ratio of both is the same for all work, because it is that of two processors. It does not
    hold for a phase that waits for a network. Such a phase has a ratio of its own.
    """

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._began = now()
        self._later: dict[str, float] = {}
        self._phase = Phase("", is_work=False)
        self._phase_began = self._last = self._began  # `_last` is the end of the last item
        self._done = 0
        self._finished = 0.0  # expected seconds of the phases that are finished
        self._spent = 0.0  # real seconds of the same phases

    @property
    def elapsed(self) -> float:
        """Return the seconds since the start."""
        return self._now() - self._began

    def expect(self, name: str, seconds: float) -> None:
        """Take the expected time of a later phase."""
        self._later[name] = seconds

    def start(self, phase: Phase) -> None:
        """Begin a phase, which ends the one before."""
        now = self._now()
        if self._phase.is_work and self._phase.ends:
            self._finished += self._phase.seconds
            self._spent += now - self._phase_began
        seconds = self._later.pop(phase.name, 0.0)
        if seconds and not phase.ends:
            phase = Phase(phase.name, (seconds,), phase.count, phase.is_work)
        self._phase, self._phase_began, self._last, self._done = phase, now, now, 0

    def advance(self) -> None:
        """Count an item of the phase as done."""
        self._done += 1
        self._last = self._now()

    def remaining(self) -> float | None:
        """Return the seconds until the end, None if nobody knows."""
        later = sum(self._later.values())
        if not later and not self._phase.ends:
            return None
        finished, spent = (self._finished, self._spent) if self._phase.is_work else (0.0, 0.0)
        ratio, rest = self._of_phase(finished, spent)
        if not self._phase.is_work:
            ratio = (self._spent + _PRIOR) / (self._finished + _PRIOR)
        return rest + later * ratio

    def _of_phase(self, finished: float, spent: float) -> tuple[float, float]:
        """Return the ratio of real to expected time, and the rest of the phase."""
        ends = self._phase.ends
        done = min(self._done, len(ends))
        position = ends[done - 1] if done else 0.0
        following = ends[done] if done < len(ends) else position
        ratio = (spent + self._last - self._phase_began + _PRIOR) / (finished + position + _PRIOR)
        # The next item is not done yet, so the machine is at least as slow as this.
        in_phase = self._now() - self._phase_began
        ratio = max(ratio, (spent + in_phase + _PRIOR) / (finished + following + _PRIOR))
        position = min(position + (self._now() - self._last) / ratio, following)
        return ratio, (self._phase.seconds - position) * ratio
