"""The progress of a build or a check: a bar on a terminal, a few lines elsewhere."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from botowright.errors import printable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from botowright.build.report import Progress, ServiceReport


@contextmanager
def progress_of(total: int, *, quiet: bool) -> Iterator[Progress]:
    """Give a function to call with the report of each service that is done."""
    if quiet:
        yield lambda _: None
    elif sys.stderr.isatty():
        with _bar(total) as advance:
            yield advance
    else:
        yield _lines(total)


@contextmanager
def _bar(total: int) -> Iterator[Progress]:
    # Deferred: rich takes 0.03 s to import, and only a terminal needs it.
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("services", total=total)
        state = _State()
        yield lambda report: progress.update(task, advance=1, description=state.after(report))


def _lines(total: int) -> Callable[[ServiceReport], None]:
    step = max(1, total // 10)
    state = _State()

    def line(report: ServiceReport) -> None:
        text = state.after(report)
        if state.done % step == 0 or state.done == total:
            click.echo(f"{state.done}/{total} services ({text})", err=True)

    return line


class _State:
    """The numbers of services that are done, kept and failed."""

    def __init__(self) -> None:
        self.done = self._kept = self._failed = 0

    def after(self, report: ServiceReport) -> str:
        """Count a service. Return its name, with the numbers: "s3, 3 kept, 1 failed"."""
        self.done += 1
        self._kept += report.is_kept
        self._failed += report.generated is None
        numbers = {"kept": self._kept, "failed": self._failed}
        counts = (f", {number} {word}" for word, number in numbers.items() if number)
        return printable(report.service_name) + "".join(counts)
