"""`botowright annotate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from botowright.cli.progress import progress_of
from botowright.cli.rewriting import finish, rewriting_options, start
from botowright.settings.in_force import settings_in_force

if TYPE_CHECKING:
    from pathlib import Path

    from botowright.project.rewriting import ChosenFiles, Rewriting
    from botowright.settings.in_force import SettingsInForce


@click.command("annotate")
@rewriting_options
def annotate(
    *,
    path: Path,
    is_written: bool,
    is_check: bool,
    quiet: bool,
    config: Path | None,
    **given: Any,
) -> None:
    """Add types to code that has none, where the code itself shows them.

    These are types of clients, resources, and so on, and of the dictionaries that their methods
    get. PATH is a folder or a Python file. What is not certain stays as it is, and is listed.
    """
    start(is_written=is_written, is_check=is_check)
    # Deferred: importing takes 0.2 s, and a shell that completes options imports this module.
    from botowright.project.rewriting import chosen_files

    files = chosen_files(path)
    with progress_of(quiet=quiet):
        rewriting = _annotated(files, settings_in_force(files.root, given, config))
    command = f"annotate {path}"
    finish(rewriting, files.root, is_written=is_written, is_check=is_check, command=command)


def _annotated(files: ChosenFiles, settings: SettingsInForce) -> Rewriting:
    # Deferred: importing takes 0.3 s.
    from botowright.project.annotate.annotated import annotated
    from botowright.project.flow.service_types import ServiceTypes
    from botowright.project.models import project_models

    models = project_models(settings)
    options = settings.options.build.translation
    return annotated(files, ServiceTypes(models.source, models.entries, options))
