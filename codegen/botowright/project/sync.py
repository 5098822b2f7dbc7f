"""Sync: bring the types of a project up to date with its code, its botocore and its settings."""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from botowright.build import run
from botowright.environments.installation import check_place, install
from botowright.package.archive_content import read_project, wheel_files
from botowright.project.record import RECORD_FILE, SyncRecord, tool_version
from botowright.project.report import SyncReport
from botowright.project.stale import stale_reasons
from botowright.system import phases
from botowright.system.files import temporary_folder

if TYPE_CHECKING:
    from collections.abc import Iterator

    from botowright.build.job import Job
    from botowright.build.report import BuildReport, Progress
    from botowright.environments.environment import Environment
    from botowright.project.plan import Plan


def sync(plan: Plan, progress: Progress) -> SyncReport:
    """Bring the types of a plan up to date, and return the result.

    Raises UsageError if they cannot be written, or if files of others are in their place. The types
    are then as they were before; the same holds for an interruption, and if every service fails.
    """
    reasons = stale_reasons(plan, name_files=False)
    if not reasons:
        return SyncReport((), None)
    if plan.folder is None and plan.environment is not None:
        check_place(plan.environment, plan.name, plan.job.targets.installed_packages)
        with _place_to_build(plan.job) as job:
            report = run.build(job, progress)
            if report.done:
                _install(job, plan.environment, report)
    else:
        report = run.build(plan.job, progress)
    return SyncReport(reasons, report)


@contextmanager
def _place_to_build(job: Job) -> Iterator[Job]:
    """Yield a job, with a temporary folder as its output if the user's cache cannot be written."""
    place = job.output.parent
    with suppress(OSError):
        place.mkdir(parents=True, exist_ok=True)
    if os.access(place, os.W_OK | os.X_OK):
        yield job
        return
    with temporary_folder() as folder:
        yield replace(job, output=folder / job.output.name)


def _install(job: Job, environment: Environment, report: BuildReport) -> None:
    """Install the package that a build wrote."""
    phases.start("Installing")
    project = read_project(job.output, job.targets)
    record = SyncRecord(tool_version(), job.options, tuple(report.failures))
    files = wheel_files(project, f"{project.file_name}.dist-info")
    install(files, environment, {RECORD_FILE: record.text().encode()})
