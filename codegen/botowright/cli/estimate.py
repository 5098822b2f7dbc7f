"""The remaining time of a command, from the expected times of its phases and the time so far."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from botowright.system.phases import Phase

if TYPE_CHECKING:
    from collections.abc import Callable

# Seconds that count as spent as expected, so that the first items do not decide alone.
_PRIOR = 0.2


class Estimate:
    """Compares the time so far with the expected time of the finished phases.

    The ratio of both is that of two processors, so it holds for all work that remains. Waiting for
    a network has a ratio of its own.
    """

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._began = now()
        self._later: dict[str, Phase] = {}
        self._phase = Phase("")
        self._phase_began = self._last = self._began  # `_last` is the end of the last item
        self._done = 0
        self._finished = {True: _Finished(), False: _Finished()}  # work, and waiting

    @property
    def elapsed(self) -> float:
        """Return the seconds since the start."""
        return self._now() - self._began

    def expect(self, phase: Phase) -> None:
        """Take the expected time of a later phase."""
        self._later[phase.name] = phase

    def start(self, phase: Phase) -> None:
        """Begin a phase, which ends the one before."""
        now = self._now()
        if self._phase.ends:
            finished = self._finished[self._phase.is_work]
            finished.expected += self._phase.seconds
            finished.real += now - self._phase_began
        expected = self._later.pop(phase.name, phase)
        self._phase = phase if phase.ends else replace(expected, count=phase.count)
        self._phase_began = self._last = now
        self._done = 0

    def advance(self) -> None:
        """Count an item of the phase as done."""
        self._done += 1
        self._last = self._now()

    def remaining(self) -> float | None:
        """Return the seconds until the end, None if nobody knows."""
        later = {True: 0.0, False: 0.0}
        for phase in tuple(self._later.values()):
            later[phase.is_work] += phase.seconds
        if not (any(later.values()) or self._phase.ends):
            return None
        ratio, rest = self._of_phase()
        other = self._finished[not self._phase.is_work].ratio()
        return rest + later[self._phase.is_work] * ratio + later[not self._phase.is_work] * other

    def _of_phase(self) -> tuple[float, float]:
        """Return the ratio of real to expected time, and the rest of the phase."""
        ends = self._phase.ends
        finished = self._finished[self._phase.is_work]
        if not ends:
            return finished.ratio(), 0.0
        done = min(self._done, len(ends))
        position = ends[done - 1] if done else 0.0
        following = ends[done] if done < len(ends) else position
        now = self._now()
        # The next item is not done yet, so the machine is at least as slow as the second says.
        ratio = max(
            finished.ratio(position, self._last - self._phase_began),
            finished.ratio(following, now - self._phase_began),
        )
        position = min(position + (now - self._last) / ratio, following)
        return ratio, (self._phase.seconds - position) * ratio


@dataclass(slots=True)
class _Finished:
    """The expected and the real seconds of the phases that are finished."""

    expected: float = 0.0
    real: float = 0.0

    def ratio(self, expected: float = 0.0, real: float = 0.0) -> float:
        """Return real seconds for each expected one, with those of the present phase."""
        return (self.real + real + _PRIOR) / (self.expected + expected + _PRIOR)
