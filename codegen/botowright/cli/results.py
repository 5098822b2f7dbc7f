"""Lines that several commands print at their end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from botowright.build.limits import MOST_BYTES
from botowright.errors import printable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from botowright.build.report import BuildReport

PROBLEMS_FOUND = 1  # the exit code if a service fails or a comparison finds something


def print_failures(failures: Mapping[str, str], *, is_single: bool) -> None:
    """Print the message of each service that failed, then the names unless there is one service."""
    for message in failures.values():
        click.echo(f"Error: {message}", err=True)
    if failures and not is_single:
        names = printable(", ".join(failures))
        click.echo(f"{len(failures)} left out: {names}", err=True)


def short_documentation_lines(report: BuildReport) -> Iterator[str]:
    """Yield a line on files that have less documentation than the settings ask for, if any."""
    if report.shortened:
        limit = f"{MOST_BYTES // 1000:,} kB"
        yield (
            f"Short documentation, because more than {limit} with all of it: "
            f"{', '.join(report.shortened)}"
        )


def shortened(places: Sequence[str]) -> str:
    """Return the first of some places, and the number of the others."""
    more = f" and {len(places) - 1} more" if len(places) > 1 else ""
    return f"{places[0]}{more}"
