"""`botowright check`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from botowright.build.check import check as compared
from botowright.build.check import recorded_job
from botowright.cli.options import JOBS, output_folder, quiet_option
from botowright.cli.progress import progress_of
from botowright.cli.results import PROBLEMS_FOUND, counted, print_failures
from botowright.output.tree import reading

if TYPE_CHECKING:
    from pathlib import Path

    from botowright.build.report import BuildReport


@click.command("check")
@output_folder("A folder that `build` wrote.")
@JOBS
@quiet_option("Print only the diff and errors: no progress, and nothing if the folder is current.")
def check(*, output: Path, jobs: int | None, quiet: bool) -> None:
    """Compare a folder with the output that its recorded options give now.

    The result is a diff on standard output. If there is one, the exit code is 1.
    """
    with reading(output):
        report = _report(output, jobs, quiet=quiet)
    for line in report.drift:
        click.echo(line)
    print_failures(report.failures, is_single=len(report.services) == 1)
    if report.drift and not report.failures:
        click.echo(f"{output} differs from what its models give now; build it again", err=True)
    if report.drift or report.failures:
        raise click.exceptions.Exit(PROBLEMS_FOUND)
    if not quiet:
        click.echo(f"{output} is current: {counted(len(report.services), 'service')}.")


def _report(output: Path, jobs: int | None, *, quiet: bool) -> BuildReport:
    with progress_of(quiet=quiet) as progress:
        job, manifest = recorded_job(output, jobs)
        return compared(job, manifest, progress)
