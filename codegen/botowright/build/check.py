"""A check: generate into memory, and compare with the output folder."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from botowright.build.generate import (
    core_stubs,
    expect_services,
    service_reports,
    shared_files_of,
    started,
)
from botowright.build.job import job_of
from botowright.build.report import BuildReport, by_name
from botowright.build.service import compare_service
from botowright.errors import UsageError
from botowright.load.regions import load_regions
from botowright.output.drift import differences, removed
from botowright.output.tree import MANIFEST, read_manifest
from botowright.settings.manifest import recorded_options
from botowright.settings.recorded_paths import in_place
from botowright.system.workers import without_collector

if TYPE_CHECKING:
    from pathlib import Path

    from botowright.build.job import Job
    from botowright.build.report import Progress
    from botowright.output.tree import Manifest


def recorded_job(output: Path, processes: int | None) -> tuple[Job, Manifest]:
    """Return the job that the manifest of an output folder records, and the manifest.

    Raises UsageError if there is no manifest, or its options cannot be used.
    """
    manifest = read_manifest(output)
    if manifest is None:
        command = f"botowright build SERVICE ... --output {output}"
        message = f"{output} has no {MANIFEST}; run `{command}` first"
        raise UsageError(message)
    recorded = recorded_options(manifest.options, output / MANIFEST)
    return job_of(in_place(recorded, output), recorded, output, processes), manifest


@without_collector()
def check(job: Job, manifest: Manifest, progress: Progress) -> BuildReport:
    """Return the result of a build into memory, with its differences from the output folder.

    Raises UsageError if a file of the folder cannot be read.
    """
    compare = partial(compare_service, job.source, job.options.translation, job.targets, job.output)
    expect_services(job.entries, job.processes)
    derived = core_stubs(job)
    entries = started(job, job.entries, job.left_out, progress)
    services = by_name(*job.left_out, *service_reports(compare, entries, job.processes, progress))
    shared = shared_files_of(job, services, load_regions(job.source), derived)
    wanted = {file.path for file in shared}.union(*(service.files for service in services))
    drift = [difference for service in services for difference in service.drift]
    drift += differences(job.output, shared)
    drift += removed(job.output, set(manifest.files) - wanted - {MANIFEST})
    return BuildReport(services, drift=tuple(drift))
