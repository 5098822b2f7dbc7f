"""All services of a job on the cores there are, then the files that list them.

A worker takes a service from its models to its files; only a small report travels back. The files
that belong to no service come last, because the hub lists the services that were generated.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from botowright.build.report import BuildReport, by_name, package_services
from botowright.load.regions import load_regions
from botowright.package.distribution import shared_files
from botowright.render.environment import compile_templates
from botowright.settings.options import NONE
from botowright.stubs.bare import bare_stubs
from botowright.stubs.shipped import derived_stubs
from botowright.system import phases
from botowright.system.workers import run_on_cores

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from botowright.build.job import Job
    from botowright.build.report import Progress, ServiceReport
    from botowright.ir.files import GeneratedFile
    from botowright.load.regions import Regions
    from botowright.load.source import ServiceEntry
    from botowright.output.tree import Staging

SERVICES = "Generating types"
SHARED_FILES = "Writing shared files"
# Of one core, where all services took 13 s.
_SERVICE_SECONDS, _BYTE_SECONDS = 0.004, 8.3e-8
_SHARED_SECONDS = 0.3


def generate(
    job: Job, kept: Sequence[ServiceReport], staging: Staging, progress: Progress
) -> tuple[BuildReport, list[GeneratedFile]]:
    """Put every file into the staged folder; return the result and the shared files."""
    kept_names = {service.service_name for service in kept}
    missing = [entry for entry in job.entries if entry.service_name not in kept_names]
    expect_services(missing, job.processes)
    regions = load_regions(job.source)  # first, so that its memory is free for the services
    # Also before the services: nobody knows earlier how long it takes.
    derived = core_stubs(job)
    staging.keep(file for service in kept for file in service.files)
    ordered = started(job, missing, (*kept, *job.left_out), progress)
    written = _written(job, ordered, staging.folder, progress) if ordered else []
    services = by_name(*kept, *job.left_out, *written)
    shared = shared_files_of(job, services, regions, derived)
    staging.write(shared)
    size = sum(len(file.text.encode()) for file in shared)
    return BuildReport(services, size), shared


def expect_services(entries: Sequence[ServiceEntry], processes: int) -> None:
    """Announce the time of the services and of the shared files."""
    phases.expect(SERVICES, sum(map(_seconds, entries)) / processes)
    phases.expect(SHARED_FILES, _SHARED_SECONDS)


def _seconds(entry: ServiceEntry) -> float:
    return _SERVICE_SECONDS + _BYTE_SECONDS * entry.size


def started(
    job: Job,
    entries: Sequence[ServiceEntry],
    there: Sequence[ServiceReport],
    progress: Progress,
) -> Sequence[ServiceEntry]:
    """Start the phase of the services, and report those that are there already.

    Returns the others in the order in which they should run.
    """
    if job.processes > 1:
        # The large ones first, so that no core is left with one of them at the end.
        entries = sorted(entries, key=lambda entry: -entry.size)
    phases.start_items(SERVICES, map(_seconds, entries), job.processes, already=len(there))
    for report in there:
        progress(report)
    return entries


def _written(
    job: Job, entries: Sequence[ServiceEntry], folder: Path, progress: Progress
) -> list[ServiceReport]:
    # Deferred: importing takes 0.12 s, a quarter of a build that keeps all services.
    from botowright.build.service import write_service

    write = partial(write_service, job.source, job.options.translation, job.targets, folder)
    return service_reports(write, entries, job.processes, progress)


def service_reports(
    task: Callable[[ServiceEntry], ServiceReport],
    entries: Sequence[ServiceEntry],
    processes: int,
    progress: Progress,
) -> list[ServiceReport]:
    """Return the reports of a task for each service that `started` returns."""
    if processes > 1 and len(entries) > 1:
        compile_templates("service")  # once, for all workers that are forks

    def done(report: ServiceReport) -> None:
        phases.advance()
        progress(report)

    return run_on_cores(task, entries, processes, done)


def core_stubs(job: Job) -> list[GeneratedFile]:
    """Return the stubs of the libraries and of what these need, as the options document them."""
    derived = derived_stubs(job.targets.sources, job.source.packages, job.processes)
    if job.options.translation.documentation == NONE:
        return bare_stubs(derived, job.processes)
    return derived


def shared_files_of(
    job: Job,
    services: tuple[ServiceReport, ...],
    regions: Regions,
    derived: Sequence[GeneratedFile],
) -> list[GeneratedFile]:
    """Return the shared files. `derived` are the stubs that `core_stubs` returns."""
    phases.start(SHARED_FILES)
    listed = package_services(services, job.known)
    return shared_files(job.targets, job.distribution_options, listed, regions, derived)
