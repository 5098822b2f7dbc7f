"""The line that shows the progress on a terminal: phase, bar, elapsed and remaining time.

    Generating types 123/445 ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 0:07, 0:12 left: s3, 3 kept

A narrow terminal has no room for the bar and the last service.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from rich.console import Console
from rich.live import Live
from rich.text import Text

from botowright.cli.estimate import Estimate
from botowright.system.phases import Phase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import ConsoleOptions, RenderResult

    from botowright.build.report import ServiceReport
    from botowright.cli.service_counts import ServiceCounts

_FIRST, _EVERY = 0.1, 0.5  # seconds
_LONGEST_BAR, _SHORTEST_BAR = 30, 8
_drawing = threading.Lock()
# A fork while the line is drawn would leave the terminal's locks held in a worker.
if hasattr(os, "register_at_fork"):
    os.register_at_fork(
        before=_drawing.acquire, after_in_parent=_drawing.release, after_in_child=_drawing.release
    )


class ProgressLine:
    """A line that is drawn again twice a second by a thread of its own."""

    def __init__(self, counts: ServiceCounts) -> None:
        self._estimate = Estimate(time.monotonic)
        self._phase = Phase("Starting")
        self._counts = counts
        self._done = 0
        self._service = ""  # the last one, with the numbers of kept and failed services
        self._stopped = threading.Event()

    @contextmanager
    def displayed(self) -> Iterator[None]:
        """Show the line meanwhile, and remove it at the end."""
        live = Live(
            self,
            console=Console(stderr=True),
            auto_refresh=False,
            transient=True,
            redirect_stdout=sys.stdout.isatty(),
        )
        thread = threading.Thread(target=self._draw, args=(live,), daemon=True)
        with live:
            with suppress(RuntimeError):  # without a thread the line does not move
                thread.start()
            try:
                yield
            finally:
                self._stopped.set()
                if thread.ident is not None:
                    thread.join()

    def expect(self, phase: Phase) -> None:
        """Take the expected time of a later phase."""
        self._estimate.expect(phase)

    def start(self, phase: Phase) -> None:
        """Begin a phase, which ends the one before."""
        self._estimate.start(phase)
        self._phase, self._done, self._service = phase, 0, ""

    def advance(self) -> None:
        """Count an item of the phase as done."""
        self._estimate.advance()
        self._done += 1

    def report(self, report: ServiceReport) -> None:
        """Show the service that is done."""
        self._service = self._counts.after(report)

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Yield the line, which is at most as wide as the terminal."""
        elapsed, remaining = self._estimate.elapsed, self._estimate.remaining()
        times = f" {_clock(elapsed)}, {_remaining(remaining)} left"
        line = Text(self._name(options.max_width - len(times)), no_wrap=True, overflow="crop")
        room = options.max_width - len(line) - len(times) - 1
        if room >= _SHORTEST_BAR:
            width = min(room, _LONGEST_BAR)
            done = int(width * _share(elapsed, remaining))
            part = "-" if options.ascii_only else "━"
            line.append(" ").append(part * done, "bar.complete")
            # Only its colour distinguishes the rest of the bar.
            has_colour = console.color_system and not console.no_color
            line.append((part if has_colour else " ") * (width - done), "bar.back")
            room -= width + 1
        service = f": {self._service}" if self._service else ""
        yield line.append(times + (service if len(service) <= room + 1 else ""))

    def _name(self, width: int) -> str:
        """Return the phase with the numbers of its items, within a width."""
        phase = self._phase
        already = phase.count - len(phase.ends)
        total = str(phase.count)
        count = f" {already + self._done:>{len(total)}}/{total}" if phase.count else ""
        room = max(width - len(count), 0)
        name = phase.name if len(phase.name) <= room else f"{phase.name[: room - 1]}…"
        return f"{name}{count}"

    def _draw(self, live: Live) -> None:
        wait = _FIRST
        while not self._stopped.wait(wait):
            with _drawing, suppress(OSError):  # the terminal may be gone
                live.refresh()
            wait = _EVERY


def _share(elapsed: float, remaining: float | None) -> float:
    """Return the part of the time that has passed, from 0 to 1."""
    if remaining is None:
        return 0.0
    return elapsed / (elapsed + remaining) if elapsed else 0.0


def _remaining(seconds: float | None) -> str:
    """Return the remaining time, which is never 0 before the end."""
    return "-:--" if seconds is None else _clock(max(seconds + 0.5, 1.0))


def _clock(seconds: float) -> str:
    """Return a time as minutes and seconds, with hours if there are any."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
