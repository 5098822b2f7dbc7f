"""Lines that tell a user what goes on, beside the errors."""

from __future__ import annotations

import click

from botowright.errors import printable


def tell(line: str) -> None:
    """Print a line on standard error, unless the command is told to be quiet."""
    context = click.get_current_context(silent=True)
    if context is None or not context.params.get("quiet"):
        click.echo(printable(line), err=True)
