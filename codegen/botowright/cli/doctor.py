"""`botowright doctor`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from botowright.cli.json_report import (
    environment_document,
    json_options,
    path_document,
    print_document,
)
from botowright.cli.options import CONFIG, JOBS, quiet_option, setting_options
from botowright.cli.progress import progress_of
from botowright.cli.results import PROBLEMS_FOUND
from botowright.cli.service_names import CommandWithoutArguments
from botowright.errors import counted, printable
from botowright.settings.in_force import settings_in_force
from botowright.settings.table import SETTINGS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from botowright.project.doctor.findings import Diagnosis, Finding

_WIDTH = len("problem")


@click.command("doctor", cls=CommandWithoutArguments)
@setting_options(*SETTINGS)
@JOBS
@CONFIG
@json_options("doctor")
@quiet_option("Print only problems.")
def doctor(
    *,
    jobs: int | None,
    config: Path | None,
    as_json: bool,
    quiet: bool,
    **given: Any,
) -> None:
    """Find out why a project's types do not reach its checkers, and how to mend it.

    It looks at the environment, the types, and the set-up of mypy, pyright and pre-commit. It
    changes nothing. With a problem the exit code is 1.
    """
    # Deferred: importing takes 0.2 s, and a shell that completes options imports this module.
    from botowright.project.doctor.diagnosis import diagnosis

    with progress_of(quiet=quiet):
        found = diagnosis(settings_in_force(Path(), given, config), jobs)
    if as_json:
        print_document(_document(found))
    else:
        for line in _lines(found, quiet=quiet):
            click.echo(printable(line))
    if found.problems:
        raise click.exceptions.Exit(PROBLEMS_FOUND)


def _lines(found: Diagnosis, *, quiet: bool) -> Iterator[str]:
    for finding in found.problems if quiet else found.findings:
        yield f"{finding.status:<{_WIDTH}}  {finding.line}"
        if finding.mend is not None:
            yield f"{'':<{_WIDTH}}  → {finding.mend}"
    if not quiet:
        yield f"{counted(len(found.problems), 'problem')} in {found.root}"


def _document(found: Diagnosis) -> dict[str, Any]:
    return {
        "project": path_document(found.root),
        "environment": environment_document(found.environment),
        "healthy": not found.problems,
        "findings": [_finding(each) for each in found.findings],
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "check": finding.check,
        "status": finding.status,
        "line": finding.line,
        "mend": finding.mend,
    }
