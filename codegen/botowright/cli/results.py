"""Lines that several commands print at their end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from botowright.errors import printable

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

PROBLEMS_FOUND = 1  # the exit code if a service fails or a comparison finds something


def print_failures(failures: Mapping[str, str], *, is_single: bool) -> None:
    """Print the message of each service that failed, then the names unless there is one service."""
    for message in failures.values():
        click.echo(f"Error: {message}", err=True)
    if failures and not is_single:
        names = printable(", ".join(failures))
        click.echo(f"{len(failures)} left out: {names}", err=True)


def shortened(places: Sequence[str]) -> str:
    """Return the first of some places, and the number of the others."""
    more = f" and {len(places) - 1} more" if len(places) > 1 else ""
    return f"{places[0]}{more}"
