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
        yield lambda report: progress.update(
            task, advance=1, description=printable(report.service_name)
        )


def _lines(total: int) -> Callable[[ServiceReport], None]:
    done = 0
    step = max(1, total // 10)

    def line(report: ServiceReport) -> None:
        nonlocal done
        done += 1
        if done % step == 0 or done == total:
            click.echo(f"{done}/{total} services ({printable(report.service_name)})", err=True)

    return line
