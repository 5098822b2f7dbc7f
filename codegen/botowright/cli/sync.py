"""`botowright sync`."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from botowright.cli.json_report import (
    distribution_document,
    environment_document,
    failure_documents,
    json_options,
    path_document,
    print_document,
)
from botowright.cli.options import CONFIG, JOBS, quiet_option, setting_options
from botowright.cli.progress import progress_of
from botowright.cli.results import (
    PROBLEMS_FOUND,
    print_failures,
    short_documentation_lines,
    shortened,
)
from botowright.cli.scanned import tell_problems
from botowright.cli.service_names import CommandWithoutArguments
from botowright.errors import counted, printable
from botowright.project.report import SyncReport
from botowright.settings.in_force import settings_in_force
from botowright.settings.table import SETTINGS
from botowright.system.interrupts import expect_output
from botowright.system.notices import tell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from botowright.build.report import Progress
    from botowright.project.doctor.findings import Finding
    from botowright.project.plan import Plan
    from botowright.settings.in_force import SettingsInForce

_MOST_LISTED = 20  # services, each on a line of its own


@click.command("sync", cls=CommandWithoutArguments)
@setting_options(*SETTINGS)
@JOBS
@CONFIG
@click.option("--check", is_flag=True, help="Change nothing; exit with 1 if there is work to do.")
@json_options("sync")
@quiet_option("Print only errors.")
def sync(
    *,
    check: bool,
    jobs: int | None,
    config: Path | None,
    as_json: bool,
    quiet: bool,
    **given: Any,
) -> None:
    """Bring a project's types up to date with its code, its botocore and its settings.

    The types are those of the services that the code uses. They are installed into the project's
    environment, or written into a folder if the setting `output` names one. With --check, each
    reason why they are not current is a line.
    """
    started = time.perf_counter()
    expect_output(is_written=not check)
    # Deferred: importing takes 0.1 s, and a shell that completes options imports this module.
    from botowright.project.plan import NoServiceError, project_plan

    settings = settings_in_force(Path(), given, config)
    try:
        with progress_of(quiet=quiet) as progress:
            plan = project_plan(settings, jobs)
            report = _checked(plan) if check else _synced(plan, progress)
    except NoServiceError as error:
        tell(str(error))
        plan, report, step = error.plan, SyncReport((), None), None
    else:
        step = None if check or quiet else _next_step(settings, plan, report)
    seconds = time.perf_counter() - started
    tell_problems(plan.scan)
    if as_json:
        print_document(_document(plan, report, step, seconds))
    elif not plan.services:
        return
    elif check:
        _print_check(plan, report, quiet=quiet)
    elif not quiet:
        for line in (*_summary(plan, report, seconds), *_step_lines(step)):
            click.echo(printable(line))
    print_failures(report.failures, is_single=plan.job.total == 1)
    if check and any(reason.kind != "other stubs" for reason in report.reasons):
        click.echo("The types are not current; run: botowright sync", err=True)
    if report.failures or (check and report.reasons):
        raise click.exceptions.Exit(PROBLEMS_FOUND)


def _checked(plan: Plan) -> SyncReport:
    from botowright.project.stale import stale_reasons

    return SyncReport(stale_reasons(plan, name_files=True), None)


def _synced(plan: Plan, progress: Progress) -> SyncReport:
    # Deferred: importing takes 0.03 s, and --check does not need it.
    from botowright.project.sync import sync as synced

    return synced(plan, progress)


def _next_step(settings: SettingsInForce, plan: Plan, report: SyncReport) -> Finding | None:
    # Deferred: importing takes 0.02 s, and --check does not need it.
    from botowright.project.doctor.diagnosis import next_step

    if plan.environment is None:
        return None
    is_installed_now = report.built is not None
    return next_step(settings, plan.environment, plan, is_installed_now=is_installed_now)


def _step_lines(step: Finding | None) -> Iterator[str]:
    if step is not None:
        yield f"Next: {step.line}"
        if step.mend is not None:
            yield f"  → {step.mend}"


def _print_check(plan: Plan, report: SyncReport, *, quiet: bool) -> None:
    for reason in report.reasons:
        click.echo(printable(str(reason)))
    if not (report.reasons or quiet):
        click.echo(printable(_current(plan)))


def _summary(plan: Plan, report: SyncReport, seconds: float) -> Iterator[str]:
    if report.built is None:
        yield _current(plan)
        return
    yield from _found(plan)
    if not report.built.done:
        yield f"{_place(plan)} is as it was before: no service could be generated"
        return
    kept = f" ({report.built.kept} kept)" if report.built.kept else ""
    verb = "Installed" if plan.folder is None else "Wrote"
    services = counted(len(report.built.done), "service")
    yield f"{verb} {_distribution(plan)} into {_place(plan)}: {services}{kept}, {seconds:.1f} s"
    yield from short_documentation_lines(report.built)


def _found(plan: Plan) -> Iterator[str]:
    """Yield the services that the code uses, each with a place, or only their names."""
    names = plan.scan.services
    if not names:
        return
    yield f"{plan.root.resolve()} uses {counted(len(names), 'service')}:"
    if len(names) > _MOST_LISTED:
        yield f"  {', '.join(names)}"
        return
    width = max(map(len, names))
    for name, places in sorted(plan.scan.places.items()):
        yield f"  {name:<{width}}  {shortened(places)}"


def _current(plan: Plan) -> str:
    services = counted(len(plan.services), "service")
    return f"{_distribution(plan)} in {_place(plan)} is current: {services}"


def _distribution(plan: Plan) -> str:
    return f"{plan.name} {plan.job.distribution_options.version}"


def _place(plan: Plan) -> str:
    return str(plan.folder or plan.environment)


def _document(
    plan: Plan, report: SyncReport, step: Finding | None, seconds: float
) -> dict[str, Any]:
    built, places = report.built, plan.scan.places
    return {
        "project": path_document(plan.root),
        "environment": environment_document(plan.environment),
        "output": path_document(plan.folder),
        **distribution_document(plan.job),
        "services": [{"service": name, "uses": places.get(name, [])} for name in plan.services],
        "unresolved": [{"place": each.where, "why": each.why} for each in plan.scan.unresolved],
        "warnings": list(plan.scan.warnings),
        "reasons": [{"kind": each.kind, "line": each.line} for each in report.reasons],
        "written": built is not None and bool(built.done),
        "failures": failure_documents(report.failures),
        "next": step and {"line": step.line, "mend": step.mend},
        "seconds": round(seconds, 3),
    }
