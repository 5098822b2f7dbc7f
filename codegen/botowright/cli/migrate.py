"""`botowright migrate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from botowright.cli.progress import progress_of
from botowright.cli.rewriting import finish, rewriting_options, start
from botowright.settings.in_force import settings_in_force

if TYPE_CHECKING:
    from pathlib import Path

    from botowright.project.migrate.run import Migration


@click.command("migrate")
@rewriting_options
def migrate(
    *,
    path: Path,
    is_written: bool,
    is_check: bool,
    quiet: bool,
    config: Path | None,
    **given: Any,
) -> None:
    """Replace the types of mypy_boto3_* and types_boto3_* in a project by those of botowright.

    PATH is a folder or a Python file. Imports, annotations and strings get the new names, and the
    requirements of a folder lose the old distributions. The changes are a diff on standard output.
    With --write they are made. Each place that needs a decision is a line on standard error.
    """
    start(is_written=is_written, is_check=is_check)
    with progress_of(quiet=quiet):
        found = _migration(path, given, config)
    finish(
        found.rewriting,
        found.root,
        is_written=is_written,
        is_check=is_check,
        command=f"migrate {path}",
        steps=found.steps if is_written else (),
    )


def _migration(path: Path, given: dict[str, Any], config: Path | None) -> Migration:
    # Deferred: importing takes 0.2 s, and a shell that completes options imports this module.
    from botowright.project.migrate.run import migration

    folder = path if path.is_dir() else path.parent
    return migration(path, settings_in_force(folder, given, config))
