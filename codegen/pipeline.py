"""One service through every stage, and all of them on the cores there are.

A worker takes a service from its models to its files: nothing but a small report travels back. The
core stubs come last, since the hub lists the services that were generated.
"""

from __future__ import annotations

import os
import signal
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from dataclasses import asdict, dataclass, field, replace
from typing import TYPE_CHECKING, Any

from codegen.core.package import CoreOptions, GeneratedService, core_files
from codegen.errors import CodegenError, ModelError, UsageError
from codegen.load.service import load_service
from codegen.render.service import render_service
from codegen.translate.names import package_name
from codegen.translate.options import KeyOverride, TranslationOptions
from codegen.translate.service import DEFAULT_OPTIONS, translate_service
from codegen.write import drift, tree

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from codegen.ir.modules import ServicePackage
    from codegen.load.source import ModelSource, ServiceEntry
    from codegen.render.files import GeneratedFile


@dataclass(frozen=True, slots=True)
class BuildOptions:
    """What a build was asked for; recorded in the output, and read from it by `check`."""

    services: tuple[str, ...]
    all_services: bool
    botocore: str | None  # as the user gave it; None is the installed one
    models: tuple[str, ...]
    name: str = "boto-types"
    build_number: int = 1
    translation: TranslationOptions = DEFAULT_OPTIONS


@dataclass(frozen=True, slots=True)
class ServiceReport:
    """What became of one service."""

    service_name: str
    generated: GeneratedService | None = None  # None: it failed
    operations: int = 0
    types: int = 0
    size: int = 0
    failure: str = ""
    drift: tuple[str, ...] = ()
    files: tuple[str, ...] = ()


@dataclass(slots=True)
class BuildReport:
    """What became of all of them."""

    services: list[ServiceReport] = field(default_factory=list)
    core_size: int = 0
    drift: list[str] = field(default_factory=list)

    @property
    def failures(self) -> list[ServiceReport]:
        """Return the services that failed."""
        return [service for service in self.services if service.generated is None]

    @property
    def size(self) -> int:
        """Return the bytes of all files."""
        return self.core_size + sum(service.size for service in self.services)


@dataclass(frozen=True, slots=True)
class Job:
    """What to generate, where to, and how."""

    source: ModelSource
    entries: Sequence[ServiceEntry]
    options: BuildOptions
    output: Path
    processes: int
    progress: Callable[[ServiceReport], None]


def generate_service(
    source: ModelSource, entry: ServiceEntry, options: TranslationOptions = DEFAULT_OPTIONS
) -> tuple[ServicePackage, list[GeneratedFile]]:
    """Return a service's package and its files. Raises ModelError, and UsageError for an option."""
    definition = load_service(source, entry)
    package = translate_service(definition, options)
    return package, render_service(package)


def build(job: Job) -> BuildReport:
    """Generate services into the output folder, which is replaced at the end.

    Returns what became of each. Raises UsageError where the folder cannot be written; then, and
    when it is interrupted, the folder is as it was.
    """
    _check_packages(job.entries)
    staging = tree.Staging(job.output)
    try:
        report = BuildReport(
            _reports(_Write(job.source, job.options.translation, staging.folder), job)
        )
        files = _core(job, report)
        report.core_size = sum(len(file.text.encode()) for file in files)
        staging.write(files)
        staging.commit(asdict(job.options))
    finally:
        staging.discard()
    return report


def check(job: Job, manifest: tree.Manifest) -> BuildReport:
    """Generate services into memory and compare: the report holds the diff."""
    report = BuildReport(_reports(_Compare(job.source, job.options.translation, job.output), job))
    core = _core(job, report)
    wanted = {file.path for file in core}.union(*(s.files for s in report.services))
    report.drift = [line for service in report.services for line in service.drift]
    report.drift += drift.differences(job.output, core)
    report.drift += drift.removed(job.output, set(manifest.files) - wanted - {tree.MANIFEST})
    return report


def _check_packages(entries: Sequence[ServiceEntry]) -> None:
    owners: dict[str, str] = {}
    for entry in entries:
        package = package_name(entry.service_name)
        owner = owners.setdefault(package, entry.service_name)
        if owner != entry.service_name:
            message = (
                f"{owner} and {entry.service_name} would both be boto_types.{package}; name one"
            )
            raise UsageError(message)


def _core(job: Job, report: BuildReport) -> list[GeneratedFile]:
    options = job.options
    core = CoreOptions(job.source.botocore_version, options.name, options.build_number)
    return core_files(core, [s.generated for s in report.services if s.generated is not None])


@dataclass(frozen=True, slots=True)
class _Write:
    """A worker's task: write a service's files."""

    source: ModelSource
    options: TranslationOptions
    folder: Path

    def __call__(self, entry: ServiceEntry) -> ServiceReport:
        def write(files: list[GeneratedFile]) -> tuple[str, ...]:
            tree.write_files(self.folder, files)
            return ()

        return _report(self.source, entry, self.options, write)


@dataclass(frozen=True, slots=True)
class _Compare:
    """A worker's task: compare a service's files with a folder."""

    source: ModelSource
    options: TranslationOptions
    folder: Path

    def __call__(self, entry: ServiceEntry) -> ServiceReport:
        def compare(files: list[GeneratedFile]) -> tuple[str, ...]:
            return tuple(drift.differences(self.folder, files))

        return _report(self.source, entry, self.options, compare)


def _report(
    source: ModelSource,
    entry: ServiceEntry,
    options: TranslationOptions,
    use: Callable[[list[GeneratedFile]], tuple[str, ...]],
) -> ServiceReport:
    try:
        package, files = generate_service(source, entry, options)
    except ModelError as error:
        return ServiceReport(entry.service_name, failure=str(error))
    return ServiceReport(
        service_name=entry.service_name,
        generated=GeneratedService(
            entry.service_name, package.package_name, package.client.class_name
        ),
        operations=len(package.client.methods),
        types=package.type_count,
        size=sum(len(file.text.encode()) for file in files),
        drift=use(files),
        files=tuple(file.path for file in files),
    )


def _reports(task: Callable[[ServiceEntry], ServiceReport], job: Job) -> list[ServiceReport]:
    reports = []
    for report in _run(task, job.entries, job.processes):
        job.progress(report)
        reports.append(report)
    return sorted(reports, key=lambda report: report.service_name)


def _run(
    task: Callable[[ServiceEntry], ServiceReport], entries: Sequence[ServiceEntry], processes: int
) -> Iterator[ServiceReport]:
    if processes == 1 or len(entries) == 1:
        yield from map(task, entries)
        return
    pool = ProcessPoolExecutor(min(processes, len(entries)), initializer=quiet_worker)
    try:
        # The large ones first, so that no core is left with one of them at the end.
        largest_first = sorted(entries, key=lambda entry: -entry.size)
        for future in as_completed([pool.submit(task, entry) for entry in largest_first]):
            yield future.result()
    except BrokenProcessPool as error:
        message = "a worker process was killed, perhaps for want of memory; try --jobs 1"
        raise CodegenError(message) from error
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def quiet_worker() -> None:
    """Leave an interruption to the parent: a terminal tells all processes of it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)


def cores() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def recorded_options(recorded: dict[str, Any]) -> BuildOptions:
    """Return the options of a manifest. Raises TypeError or KeyError where they are not ours."""
    options = BuildOptions(**recorded)
    translation = TranslationOptions(**recorded["translation"])
    keys = tuple(KeyOverride(**key) for key in recorded["translation"]["required_keys"])
    if not all(isinstance(name, str) for name in (*options.services, *options.models)):
        message = "a name that is no text"
        raise TypeError(message)
    return replace(
        options,
        services=tuple(options.services),
        models=tuple(options.models),
        translation=replace(translation, required_keys=keys),
    )
