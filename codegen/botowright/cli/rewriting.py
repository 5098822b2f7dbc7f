"""Options and output of the commands that change a user's code.

    @click.command("migrate")
    @rewriting_options
    def migrate(
        *, path: Path, is_written: bool, is_check: bool, quiet: bool, config: Path | None, **given
    ) -> None:
        ...
        finish(rewriting, root, is_written=is_written, is_check=is_check, command="migrate .")

The diff is on standard output, and everything else on standard error: so `| git apply` works.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from botowright.cli.completed_names import complete_path
from botowright.cli.options import CONFIG, quiet_option, setting_options
from botowright.cli.results import PROBLEMS_FOUND
from botowright.errors import UsageError, counted
from botowright.settings.table import BOTOCORE, ENVIRONMENT_SETTING, MODELS
from botowright.system.interrupts import set_outcome
from botowright.system.notices import tell

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from botowright.cli.options import Command
    from botowright.project.rewriting import Rewriting


def rewriting_options(command: Command) -> Command:
    """Add PATH, --diff and --write, --check and --quiet, and what says which models to read."""
    for option in (
        CONFIG,
        setting_options(ENVIRONMENT_SETTING, BOTOCORE, MODELS),
        quiet_option("Print only the diff and errors."),
        click.option(
            "--check",
            "is_check",
            is_flag=True,
            help="Change nothing; exit with 1 if there is something to change.",
        ),
        click.option(
            "--write/--diff",
            "is_written",
            default=False,
            help="Change the files, or print the changes as a diff. Default: --diff.",
        ),
        click.argument(
            "path", type=click.Path(path_type=Path), shell_complete=complete_path("file")
        ),
    ):
        command = option(command)
    return command


def start(*, is_written: bool, is_check: bool) -> None:
    """Check the options. From now on an interruption reports that no file was changed."""
    if is_written and is_check:
        message = "--write and --check exclude each other; leave one of them out"
        raise UsageError(message)
    set_outcome("No file was changed.")


def finish(  # noqa: PLR0913  # a command gives each by its name
    rewriting: Rewriting,
    root: Path,
    *,
    is_written: bool,
    is_check: bool,
    command: str,
    steps: Sequence[str] = (),
) -> None:
    """Print or write the changes of a command, then print the findings and a line that counts.

    `steps` are commands to run next. Raises click's Exit with 1 if `is_check` and there is
    something to change.
    """
    # Deferred: importing takes 0.2 s, and a shell that completes options imports this module.
    from botowright.project.rewriting import unified_diff, write

    folder = _folder(root)
    if is_written:
        write(root, rewriting.changes)
    elif rewriting.changes:
        click.echo(unified_diff(rewriting.changes, folder), nl=False)
    for finding in rewriting.findings:
        tell(f"{folder}{finding}")
    tell(", ".join(_counts(rewriting, is_written=is_written, command=command)))
    for step in steps:
        tell(f"  → {step}")
    if is_check and rewriting.changes:
        raise click.exceptions.Exit(PROBLEMS_FOUND)


def _counts(rewriting: Rewriting, *, is_written: bool, command: str) -> Iterator[str]:
    files = counted(len(rewriting.changes), "file")
    if not rewriting.changes:
        yield "nothing to change"
    elif is_written:
        yield f"{files} changed"
    else:
        yield f"{files} would change"
    if rewriting.findings:
        yield f"{counted(len(rewriting.findings), 'place')} left for you"
    if rewriting.changes and not is_written:
        yield f"write the changes with: botowright {command} --write"


def _folder(root: Path) -> str:
    """Return the way from the current folder to the root, "" if the root is not below it."""
    way = os.path.relpath(os.path.realpath(root), os.path.realpath(os.curdir))
    if way == os.curdir or way.split(os.sep)[0] == os.pardir or os.path.isabs(way):
        return ""
    return f"{way.replace(os.sep, '/')}/"
