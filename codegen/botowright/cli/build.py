"""`botowright build`."""

from __future__ import annotations

import time
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from botowright.build import run
from botowright.build.job import job_of
from botowright.cli.completed_names import complete_service
from botowright.cli.json_report import (
    distribution_document,
    failure_documents,
    json_options,
    path_document,
    print_document,
    service_documents,
)
from botowright.cli.options import (
    CONFIG,
    JOBS,
    folder_option,
    output_folder,
    quiet_option,
    setting_options,
)
from botowright.cli.progress import progress_of
from botowright.cli.results import PROBLEMS_FOUND, print_failures, short_documentation_lines
from botowright.cli.service_names import spaced_names
from botowright.errors import counted, printable
from botowright.package.archives import archives_in, check_archives
from botowright.settings.in_force import settings_in_force
from botowright.settings.recorded_paths import recorded_form
from botowright.settings.table import DISTRIBUTION_SETTINGS, TYPE_SETTINGS
from botowright.system.files import temporary_folder
from botowright.system.interrupts import expect_output
from botowright.system.notices import tell

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from botowright.build.job import Job
    from botowright.build.report import BuildReport
    from botowright.package.archives import Archive
    from botowright.settings.in_force import SettingsInForce


@click.command("build")
@click.argument(
    "services",
    nargs=-1,
    metavar="[SERVICE ...]",
    callback=spaced_names,
    shell_complete=complete_service,
)
@click.option("--all", "all_services", is_flag=True, help="Build every service.")
@output_folder("The folder to write: a package that pip can install.", required=False)
@folder_option("--wheel", "Write a wheel of the package into this folder.")
@folder_option("--sdist", "Write an sdist of the package into this folder.")
@setting_options(*DISTRIBUTION_SETTINGS, *TYPE_SETTINGS)
@JOBS
@CONFIG
@json_options("build")
@quiet_option("Print only errors.")
def build(  # noqa: PLR0913  # one parameter for each option
    services: tuple[str, ...],
    *,
    all_services: bool,
    output: Path | None,
    wheel: Path | None,
    sdist: Path | None,
    jobs: int | None,
    config: Path | None,
    as_json: bool,
    quiet: bool,
    **given: Any,
) -> None:
    """Write a package of types for some services, or for --all.

    Without either, build what the project's settings say: by default the services that its code
    uses, from the botocore in its environment.

    The folder is replaced as a whole at the end. Files of an earlier build that would be the same
    are kept. A service whose model cannot be read or translated is left out and named; the exit
    code is then 1, and no wheel or sdist is written. With --wheel or --sdist you need no --output.
    """
    started = time.perf_counter()
    settings = settings_in_force(Path(), given, config)
    _check_choice(services, settings, all_services=all_services)
    archives = archives_in(wheel=wheel, sdist=sdist)
    output = output or settings.options.folder
    if output is None and not archives:
        message = "name a folder with --output, --wheel or --sdist"
        raise click.UsageError(message, click.get_current_context())
    check_archives(archives)
    expect_output()
    with _output_folder(output) as folder, progress_of(quiet=quiet) as progress:
        if services or all_services:
            chosen = replace(
                settings.options.build,
                services=tuple(sorted(set(services))),
                all_services=all_services,
            )
            job = job_of(chosen, recorded_form(chosen, folder), folder, jobs)
        else:
            job = _project_job(settings, folder, jobs)
        report = run.build(job, progress, archives)
    if job.source.boto3_data is None:
        tell("boto3 is not installed: no types of service resources")
    seconds = time.perf_counter() - started
    if as_json:
        print_document(_document(job, output, report, seconds))
    elif not quiet and report.done:
        click.echo(_summary(report, seconds))
    print_failures(report.failures, is_single=job.total == 1)
    if report.failures:
        if output is not None and not report.done:
            line = f"{output} is as it was before: no service could be generated"
            click.echo(printable(line), err=True)
        _print_unwritten(archives)
        raise click.exceptions.Exit(PROBLEMS_FOUND)


def _check_choice(
    services: tuple[str, ...], settings: SettingsInForce, *, all_services: bool
) -> None:
    if services and all_services:
        message = f"--all and {', '.join(services)} exclude each other; use one of them"
    elif services or all_services or settings.file is not None:
        return
    else:
        message = "name one or more services, use --all, or set services in [tool.botowright]"
    raise click.UsageError(printable(message), click.get_current_context())


def _project_job(settings: SettingsInForce, folder: Path, jobs: int | None) -> Job:
    """Return the job that the project's settings describe."""
    # Deferred: importing takes 0.05 s, and most builds name their services.
    from botowright.cli.scanned import tell_problems
    from botowright.project.plan import project_plan

    plan = project_plan(settings, jobs, folder)
    tell_problems(plan.scan)
    return plan.job


@contextmanager
def _output_folder(output: Path | None) -> Iterator[Path]:
    """Return the folder to build into: a temporary one if the user wants only archives."""
    if output is not None:
        yield output
        return
    with temporary_folder() as folder:
        yield folder / "stubs"


def _print_unwritten(archives: Iterable[Archive]) -> None:
    for archive in archives:
        line = f"The {archive.kind} was not written: correct these models, or name other services."
        click.echo(line, err=True)


def _summary(report: BuildReport, seconds: float) -> str:
    kept = f" ({report.kept} kept)" if report.kept else ""
    operations = sum(service.operations for service in report.done)
    types = sum(service.types for service in report.done)
    counts = (
        f"{counted(len(report.done), 'service')}{kept}, {counted(operations, 'operation')}, "
        f"{counted(types, 'type')}, {report.size:,} bytes, {seconds:.1f} s"
    )
    lines = (
        counts,
        *short_documentation_lines(report),
        *(printable(str(p)) for p in report.archives),
    )
    return "\n".join(lines)


def _document(job: Job, output: Path | None, report: BuildReport, seconds: float) -> dict[str, Any]:
    return {
        "output": path_document(output),
        **distribution_document(job),
        "archives": [path_document(path) for path in report.archives],
        "services": service_documents(report.done),
        "failures": failure_documents(report.failures),
        "bytes": report.size,
        "seconds": round(seconds, 3),
    }
