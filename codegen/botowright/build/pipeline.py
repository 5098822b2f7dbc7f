"""One service through every stage, and all of them on the cores there are.

A worker takes a service from its models to its files: nothing but a small report travels back. The
core stubs come last, since the hub lists the services that were generated. What an earlier build
wrote, and nothing has changed since, is kept; what only a build with work to do needs is imported
where the work begins, since that takes longer than to see that there is none.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING

from botowright.build.incremental import core_digest, kept_services, service_part
from botowright.build.reports import BuildReport, ServiceReport
from botowright.errors import ModelError, UsageError, unexpected_as_model_error
from botowright.load.regions import load_regions, region_stamps
from botowright.load.source import is_service_name
from botowright.output import state, tree
from botowright.package.distribution import CoreOptions, GeneratedService, core_files
from botowright.system.interrupts import allowed
from botowright.system.workers import run_on_cores, without_collector
from botowright.targets.boto3 import BOTO3
from botowright.translate.names import package_name

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from botowright.ir.files import GeneratedFile
    from botowright.ir.modules import ServicePackage
    from botowright.ir.targets import Target
    from botowright.load.regions import Regions
    from botowright.load.source import ModelSource, ServiceEntry
    from botowright.settings.options import BuildOptions, TranslationOptions

_CORE = ""  # what stands beside the services, among the parts of the output


@dataclass(frozen=True, slots=True)
class Job:
    """What to generate, where to, and how."""

    source: ModelSource
    entries: Sequence[ServiceEntry]
    options: BuildOptions
    output: Path
    processes: int
    progress: Callable[[ServiceReport], None]
    target: Target = BOTO3


def generate_service(
    source: ModelSource, entry: ServiceEntry, options: TranslationOptions, target: Target = BOTO3
) -> tuple[ServicePackage, list[GeneratedFile]]:
    """Return a service's package and its files. Raises ModelError, and UsageError for an option."""
    from botowright.load.service import load_service
    from botowright.render.service import render_service
    from botowright.translate.service import translate_service

    with unexpected_as_model_error(entry.service_name):
        definition = load_service(source, entry)
        package = translate_service(definition, options)
        return package, render_service(package, target)


@without_collector()
def build(job: Job) -> BuildReport:
    """Generate services into the output folder, which is replaced at the end.

    A service that is there as it would be written is kept; where all of them are, and there is
    nothing else to write or to remove, the folder is not touched.
    Returns what became of each. Raises UsageError where the folder cannot be written; then, and
    when it is interrupted before the end, the folder is as it was.
    """
    job, left_out = _without_clashes(job)
    _check_version(job)
    with tree.Staging(job.output) as staging:
        with allowed():
            parts = state.read_state(job.output)
            kept = kept_services(parts, job.output, job.entries, job.options.translation)
            report = BuildReport([*kept, *left_out], kept=len(kept))
            if len(kept) == len(job.entries) and _is_whole(job, report, parts.get(_CORE)):
                return report
        staging.begin()
        with allowed():
            core = _stage(job, report, staging)
        staging.commit(asdict(job.options))
        state.write_state(staging.output, _parts(job, report, core))
    return report


def _is_whole(job: Job, report: BuildReport, core: state.Part | None) -> bool:
    """Return whether the folder holds what stands beside the services too, and no file more."""
    if core is None or not core.is_current(job.output, _core_digest(job, report)):
        return False
    report.core_size = core.report["size"]
    files = [*core.files, *(file for service in report.services for file in service.files)]
    return tree.is_recorded(job.output, tree.Manifest(asdict(job.options), tuple(files)))


def _stage(job: Job, report: BuildReport, staging: tree.Staging) -> list[GeneratedFile]:
    """Put everything into the staged folder; return the files beside the services."""
    regions = load_regions(job.source)  # first, so that its memory is free for the services
    staging.keep(file for service in report.services for file in service.files)
    for service in report.services:
        job.progress(service)
    kept = {service.service_name for service in report.services}
    missing = [entry for entry in job.entries if entry.service_name not in kept]
    write = _Write(job.source, job.options.translation, job.target, staging.folder)
    report.services = sorted(
        [*report.services, *_reports(write, missing, job)],
        key=lambda service: service.service_name,
    )
    core = _core(job, report, regions)
    report.core_size = sum(len(file.text.encode()) for file in core)
    staging.write(core)
    return core


def _parts(job: Job, report: BuildReport, core: list[GeneratedFile]) -> dict[str, state.Part]:
    """Return what the next build is to know of this one: of what failed, nothing."""
    entries = {entry.service_name: entry for entry in job.entries}
    parts = {
        service.service_name: service_part(
            service, job.output, entries[service.service_name], job.options.translation
        )
        for service in report.services
        if service.generated is not None
    }
    stamps = state.stamps_of(job.output, [file.path for file in core])
    parts[_CORE] = state.Part(_core_digest(job, report), {"size": report.core_size}, stamps)
    return parts


@without_collector()
def check(job: Job, manifest: tree.Manifest) -> BuildReport:
    """Generate services into memory and compare: the report holds the diff."""
    from botowright.output import drift

    job, left_out = _without_clashes(job)
    _check_version(job)
    compare = _Compare(job.source, job.options.translation, job.target, job.output)
    report = BuildReport([*left_out, *_reports(compare, job.entries, job)])
    core = _core(job, report, load_regions(job.source))
    wanted = {file.path for file in core}.union(*(s.files for s in report.services))
    report.drift = [line for service in report.services for line in service.drift]
    report.drift += drift.differences(job.output, core)
    report.drift += drift.removed(job.output, set(manifest.files) - wanted - {tree.MANIFEST})
    return report


def _without_clashes(job: Job) -> tuple[Job, list[ServiceReport]]:
    """Leave out services whose package another one has; return the job, and a report for each.

    Raises UsageError if the user chose both.
    """
    owners: dict[str, str] = {}
    left_out: dict[str, ServiceReport] = {}
    for entry in job.entries:
        name = entry.service_name
        if not is_service_name(name):
            continue  # it fails, and has no package
        package = package_name(name)
        # Some file systems do not tell "Notes" from "notes".
        owner = owners.setdefault(package.casefold(), name)
        if owner != name:
            problem = f"{owner} and {name} would both be {job.target.package}.{package}"
            if not job.options.all_services:
                message = f"{problem}; name one"
                raise UsageError(message)
            failure = f"{problem}; rename a folder, or build {name} into another output"
            left_out[name] = ServiceReport(name, failure=failure)
    kept = [entry for entry in job.entries if entry.service_name not in left_out]
    return replace(job, entries=kept), list(left_out.values())


def _check_version(job: Job) -> None:
    """Raise UsageError, before there is work, if the package would have a version of no form."""
    _ = _core_options(job).version


def _core(job: Job, report: BuildReport, regions: Regions) -> list[GeneratedFile]:
    from botowright.stubs.shipped import derived_stubs

    derived = derived_stubs(job.source.botocore_package, job.processes)
    return core_files(job.target, _core_options(job), _generated(report), regions, derived)


def _core_digest(job: Job, report: BuildReport) -> str:
    stamps = region_stamps(job.source)
    package = job.source.botocore_package
    return core_digest(_core_options(job), _generated(report), stamps, package)


def _core_options(job: Job) -> CoreOptions:
    options = job.options
    return CoreOptions(job.source.botocore_version, options.name, options.build_number)


def _generated(report: BuildReport) -> list[GeneratedService]:
    return [service.generated for service in report.services if service.generated is not None]


@dataclass(frozen=True, slots=True)
class _Write:
    """A worker's task: write a service's files."""

    source: ModelSource
    options: TranslationOptions
    target: Target
    folder: Path

    def __call__(self, entry: ServiceEntry) -> ServiceReport:
        def write(files: list[GeneratedFile]) -> tuple[str, ...]:
            tree.write_files(self.folder, files)
            return ()

        return _report(self.source, entry, self.options, self.target, write)


@dataclass(frozen=True, slots=True)
class _Compare:
    """A worker's task: compare a service's files with a folder."""

    source: ModelSource
    options: TranslationOptions
    target: Target
    folder: Path

    def __call__(self, entry: ServiceEntry) -> ServiceReport:
        from botowright.output import drift

        def compare(files: list[GeneratedFile]) -> tuple[str, ...]:
            return tuple(drift.differences(self.folder, files))

        return _report(self.source, entry, self.options, self.target, compare)


def _report(
    source: ModelSource,
    entry: ServiceEntry,
    options: TranslationOptions,
    target: Target,
    use: Callable[[list[GeneratedFile]], tuple[str, ...]],
) -> ServiceReport:
    try:
        package, files = generate_service(source, entry, options, target)
    except ModelError as error:
        return ServiceReport(entry.service_name, failure=str(error))
    return ServiceReport(
        service_name=entry.service_name,
        generated=GeneratedService(
            entry.service_name,
            package.package_name,
            package.client.class_name,
            package.resources.service_resource if package.resources is not None else None,
        ),
        operations=len(package.client.methods),
        types=package.type_count,
        size=sum(len(file.text.encode()) for file in files),
        drift=use(files),
        files=tuple(file.path for file in files),
    )


def _reports(
    task: Callable[[ServiceEntry], ServiceReport], entries: Sequence[ServiceEntry], job: Job
) -> list[ServiceReport]:
    if job.processes > 1 and len(entries) > 1:
        _import_for_workers()
        # The large ones first, so that no core is left with one of them at the end.
        entries = sorted(entries, key=lambda entry: -entry.size)
    reports = run_on_cores(task, entries, job.processes, job.progress)
    return sorted(reports, key=lambda report: report.service_name)


def _import_for_workers() -> None:
    """Import and compile here what workers need: where they are forks, it is done once."""
    import botowright.load.service
    import botowright.render.service
    import botowright.translate.service  # noqa: F401
    from botowright.render.environment import compile_templates

    compile_templates("service")
