"""`botowright annotate`."""

from __future__ import annotations

from pathlib import Path

import click

from botowright.cli.progress import progress_of
from botowright.cli.rewriting import finish, rewriting_options, start


@click.command("annotate")
@click.argument("path", type=click.Path(path_type=Path))
@rewriting_options
def annotate(*, path: Path, is_written: bool, is_check: bool, quiet: bool) -> None:
    """Add types to code that has none, where the code itself shows them.

    These are types of clients, resources, and so on, and of the dictionaries that their methods
    get. PATH is a folder or a Python file. What is not certain stays as it is, and is listed.
    """
    start(is_written=is_written, is_check=is_check)
    # Deferred: importing takes 0.3 s, and a shell that completes options imports this module.
    from botowright.project.annotate.annotated import annotated
    from botowright.project.flow.service_types import ServiceTypes
    from botowright.project.models import project_models
    from botowright.project.rewriting import chosen_files
    from botowright.settings.in_force import settings_in_force

    files = chosen_files(path)
    with progress_of(quiet=quiet):
        models = project_models(settings_in_force(files.root, {}))
        rewriting = annotated(files, ServiceTypes(models.source, models.entries))
    command = f"annotate {path}"
    finish(rewriting, files.root, is_written=is_written, is_check=is_check, command=command)
