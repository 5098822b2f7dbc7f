"""A build: keep what is current, generate the rest, and put both in the output's place."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING

from botowright.build.kept import kept_parts, recorded_parts
from botowright.output.state import write_state
from botowright.output.tree import Staging
from botowright.package.archives import expect_archives, write_archives
from botowright.system.interrupts import allowed
from botowright.system.workers import without_collector

if TYPE_CHECKING:
    from collections.abc import Sequence

    from botowright.build.job import Job
    from botowright.build.report import BuildReport, Progress
    from botowright.package.archives import Archive


@without_collector()
def build(job: Job, progress: Progress, archives: Sequence[Archive] = ()) -> BuildReport:
    """Write the services of a job into its output folder, and return the result.

    Services that are current are kept. The folder is not touched if nothing would change, or if
    every service failed. The archives are written last, and only if no service failed.
    Raises UsageError if the folder cannot be written. The folder is then as it was; the same holds
    for an interruption before the end. Also raises it if an archive cannot be written.
    """
    expect_archives(archives, sum(entry.size for entry in job.entries))
    with Staging(job.output) as staging:
        report = _in_place(job, staging, progress)
        if report.failures or not archives:
            return report
        # The lock is still held: no other run replaces the folder while it is read.
        with allowed():
            written = write_archives(staging.output, job.targets, archives)
    return replace(report, archives=written)


def _in_place(job: Job, staging: Staging, progress: Progress) -> BuildReport:
    """Return the result after the output folder has been replaced, unless it is current."""
    with allowed():
        kept = kept_parts(job)
        if kept.result is not None:
            return kept.result
    # Deferred: importing takes 0.08 s, half of a build that has nothing to do.
    from botowright.build.generate import generate

    staging.begin()
    with allowed():
        report, shared = generate(job, kept.services, staging, progress)
    if report.failures and not report.done:
        return report  # an empty package would replace one that works
    staging.commit(asdict(job.options))
    write_state(staging.output, recorded_parts(job, report, shared))
    return report
