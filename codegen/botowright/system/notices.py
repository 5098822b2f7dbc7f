"""Notices: lines that tell a user about progress, and are not errors."""

from __future__ import annotations

import click

from botowright.errors import printable


def tell(line: str) -> None:
    """Print a line on standard error, unless the command has the option --quiet."""
    context = click.get_current_context(silent=True)
    if context is None or not context.params.get("quiet"):
        click.echo(printable(line), err=True)
