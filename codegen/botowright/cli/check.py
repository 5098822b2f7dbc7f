"""`botowright check`."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import click

from botowright.cli.json_report import (
    distribution_document,
    failure_documents,
    json_options,
    path_document,
    print_document,
)
from botowright.cli.options import JOBS, output_folder, quiet_option
from botowright.cli.progress import progress_of
from botowright.cli.results import PROBLEMS_FOUND, print_failures
from botowright.errors import counted, printable
from botowright.output.tree import reading

if TYPE_CHECKING:
    from pathlib import Path

    from botowright.build.job import Job
    from botowright.build.report import BuildReport


@click.command("check")
@output_folder("A folder that `build` wrote.")
@JOBS
@json_options("check")
@quiet_option("Print only the diff and errors: no progress, and nothing if the folder is current.")
def check(*, output: Path, jobs: int | None, as_json: bool, quiet: bool) -> None:
    """Compare a folder with the output that its recorded options give now.

    The result is a diff on standard output. If there is one, the exit code is 1.
    """
    started = time.perf_counter()
    with reading(output):
        job, report = _compared(output, jobs, quiet=quiet)
    seconds = time.perf_counter() - started
    if as_json:
        print_document(_document(job, report, seconds))
    else:
        _print_diff(report)
    print_failures(report.failures, is_single=len(report.services) == 1)
    if report.drift and not report.failures:
        line = f"{output} differs from what its models give now; build it again"
        click.echo(printable(line), err=True)
    if report.drift or report.failures:
        raise click.exceptions.Exit(PROBLEMS_FOUND)
    if not (quiet or as_json):
        line = f"{output} is current: {counted(len(report.services), 'service')}."
        click.echo(printable(line))


def _compared(output: Path, jobs: int | None, *, quiet: bool) -> tuple[Job, BuildReport]:
    # Deferred: importing takes 0.3 s, and a shell that completes options imports this module.
    from botowright.build.check import check as compared
    from botowright.build.check import recorded_job

    with progress_of(quiet=quiet) as progress:
        job, manifest = recorded_job(output, jobs)
        return job, compared(job, manifest, progress)


def _print_diff(report: BuildReport) -> None:
    for difference in report.drift:
        for line in difference.diff:
            click.echo(line)


def _document(job: Job, report: BuildReport, seconds: float) -> dict[str, Any]:
    return {
        "output": path_document(job.output),
        **distribution_document(job),
        "current": not (report.drift or report.failures),
        "services": [service.service_name for service in report.done],
        "differences": [{"file": each.file, "kind": each.kind} for each in report.drift],
        "failures": failure_documents(report.failures),
        "seconds": round(seconds, 3),
    }
