"""The progress of a command: a line on a terminal that counts the time, a few lines elsewhere.

    with progress_of(quiet=quiet) as progress:
        phases.start("Scanning", 0.3)
        ...
        run.build(job, progress)

The code that does the work announces its phases with the functions of `system.phases`.
"""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from botowright.cli.service_counts import ServiceCounts
from botowright.system.phases import shown_by

if TYPE_CHECKING:
    from collections.abc import Iterator

    from botowright.build.report import Progress, ServiceReport
    from botowright.system.phases import Phase

_NO_CURSOR = ("dumb", "unknown")  # values of TERM for terminals that cannot write a line again


@contextmanager
def progress_of(*, quiet: bool) -> Iterator[Progress]:
    """Show the progress meanwhile. Give a function to call with the report of each service."""
    if quiet:
        yield lambda _: None
    elif sys.stderr.isatty() and os.environ.get("TERM", "").lower() not in _NO_CURSOR:
        # Deferred: rich takes 0.05 s to import, and only a terminal needs it.
        from botowright.cli.progress_line import ProgressLine

        line = ProgressLine(ServiceCounts())
        with shown_by(line), line.displayed():
            yield line.report
    else:
        lines = _Lines(ServiceCounts())
        with shown_by(lines):
            yield lines.report


class _Lines:
    """Prints ten lines about the services, and nothing about the other phases."""

    def __init__(self, counts: ServiceCounts) -> None:
        self._counts = counts
        self._total = 0

    def report(self, report: ServiceReport) -> None:
        text = self._counts.after(report)
        done, total = self._counts.done, self._total
        if done % max(1, total // 10) == 0 or done == total:
            click.echo(f"{done}/{total} services ({text})", err=True)

    def start(self, phase: Phase) -> None:
        self._total = phase.count or self._total

    def expect(self, phase: Phase) -> None:
        pass

    def advance(self) -> None:
        pass
