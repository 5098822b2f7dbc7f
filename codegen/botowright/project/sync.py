"""Sync: bring the types of a project up to date with its code, its botocore and its settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from botowright.build import run
from botowright.environments.installation import check_place, install
from botowright.package.archive_content import read_project, wheel_files
from botowright.project.record import RECORD_FILE, SyncRecord, tool_version
from botowright.project.report import SyncReport
from botowright.project.stale import stale_reasons
from botowright.system import phases

if TYPE_CHECKING:
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
    environment = plan.environment if plan.folder is None else None
    if environment is not None:
        check_place(environment, plan.name, plan.job.target.installed_packages)
    report = run.build(plan.job, progress)
    if environment is not None and report.done:
        _install(plan, environment, report)
    return SyncReport(reasons, report)


def _install(plan: Plan, environment: Environment, report: BuildReport) -> None:
    """Install the package that a build wrote into the user's cache."""
    phases.start("Installing")
    project = read_project(plan.job.output, plan.job.target)
    record = SyncRecord(tool_version(), plan.job.options, tuple(report.failures))
    files = wheel_files(project, f"{project.file_name}.dist-info")
    install(files, environment, {RECORD_FILE: record.text().encode()})
