"""The services of a build or a check, and where their models are."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from botowright.build.report import ServiceReport
from botowright.errors import UsageError
from botowright.load.known import KnownServices, known_services
from botowright.load.observations import unmatched_services
from botowright.load.source import is_service_name, model_source, service_entries
from botowright.package.generated import DistributionOptions
from botowright.settings.options import check_services, is_path, unknown_services
from botowright.system import phases
from botowright.system.notices import tell
from botowright.system.workers import core_count
from botowright.targets.chosen import targets_named
from botowright.translate.names import package_name

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from botowright.ir.targets import Targets
    from botowright.load.source import ModelSource, ServiceEntry
    from botowright.settings.options import BuildOptions

_NO_SERVICES = KnownServices()


@dataclass(frozen=True, slots=True)
class Models:
    """A source of models, and all services in it."""

    source: ModelSource
    entries: Sequence[ServiceEntry]
    chosen: str | None = None  # the version of botocore, if the libraries decide it


@dataclass(frozen=True, slots=True)
class Job:
    """The services to generate, the models that they come from, and the output folder."""

    source: ModelSource
    entries: Sequence[ServiceEntry]
    options: BuildOptions  # as the output records them
    output: Path
    processes: int
    left_out: tuple[ServiceReport, ...] = ()  # services that fail before they are read
    known: KnownServices = _NO_SERVICES  # all services of the source

    @property
    def targets(self) -> Targets:
        """Return the libraries whose calls are typed."""
        return targets_named(self.options.targets)

    @property
    def total(self) -> int:
        """Return how many services the progress counts."""
        return len(self.entries) + len(self.left_out)

    @property
    def distribution_options(self) -> DistributionOptions:
        """Return the options of the shared files."""
        options = self.options
        return DistributionOptions(
            self.source.botocore_version,
            options.name,
            options.build_number,
            options.translation.constraints,
        )


def models_of(options: BuildOptions) -> Models:
    """Return the models that some options name. Raises UsageError if they cannot be used."""
    libraries = targets_named(options.targets).libraries
    chosen = None
    if libraries and options.botocore is None:
        # Deferred: importing takes 0.03 s, and most builds have no such library.
        from botowright.load.libraries import newest_botocore

        chosen = newest_botocore(libraries)
    models = models_alone(replace(options, botocore=chosen or options.botocore))
    models = models_for(models, options.targets, options.releases or None)
    return replace(models, chosen=chosen)


def models_alone(options: BuildOptions) -> Models:
    """Return the models that some options name, without the sources of asynchronous libraries."""
    phases.start("Reading models")
    tables = options.translation.tables
    source = model_source(options.botocore, [Path(folder) for folder in options.models], tables)
    return Models(source, tuple(service_entries(source)))


def models_for(
    models: Models, targets: Collection[str], recorded: Mapping[str, str] | None = None
) -> Models:
    """Return models with the sources of the libraries that some targets need.

    `recorded` has the versions of these libraries that an output records. Raises UsageError as
    `with_libraries` does.
    """
    libraries = targets_named(targets).libraries
    if not libraries:
        return models
    # Deferred: see above.
    from botowright.load.libraries import with_libraries

    return replace(models, source=with_libraries(models.source, libraries, recorded))


def job_of(
    options: BuildOptions,
    recorded: BuildOptions,
    output: Path,
    processes: int | None,
    models: Models | None = None,
) -> Job:
    """Return the job of some options; by default it uses all cores.

    The paths in `options` are right in the current folder, those in `recorded` in the output.
    `models` are those of the options, if the caller has read them. Raises UsageError if the models,
    the services or the version cannot be used.
    """
    targets = targets_named(options.targets)
    _check_name(options.name, targets)
    models = models or models_of(options)
    source = models.source
    if models.chosen is not None:
        recorded = replace(recorded, botocore=models.chosen)
    recorded = replace(recorded, releases=_recorded_releases(recorded.botocore, source))
    chosen = _chosen_entries(models, options)
    clashes = _clashes(chosen, targets.package)
    if clashes and not options.all_services:
        message = f"{next(iter(clashes.values()))}; name one of them"
        raise UsageError(message)
    job = Job(
        source,
        [entry for entry in chosen if entry.service_name not in clashes],
        recorded,
        output,
        processes or core_count(),
        tuple(_clash_report(name, problem) for name, problem in clashes.items()),
        known_services(source, models.entries),
    )
    _ = job.distribution_options.version  # raises before there is work if its form is not valid
    return job


def _recorded_releases(botocore: str | None, source: ModelSource) -> dict[str, str]:
    """Return the versions of libraries that an output records.

    There are none if the libraries are installed beside a botocore that is not named by a version:
    the next build reads them there.
    """
    is_version = botocore is not None and not is_path(botocore)
    return dict(source.releases) if is_version or not source.has_libraries_beside else {}


def _check_name(name: str, targets: Targets) -> None:
    """Raise UsageError for the name of a package that the stubs need or contain."""
    taken = (*targets.dependencies, *targets.stub_packages)
    if _canonical(name) in map(_canonical, taken):
        message = (
            f"--name {name}: pip would replace the package {_canonical(name)} with the stubs; "
            "use another name, e.g. acme-boto-types"
        )
        raise UsageError(message)


def _canonical(name: str) -> str:
    """Return a distribution's name as PEP 503 normalizes it. packaging takes 12 ms to import."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _chosen_entries(models: Models, options: BuildOptions) -> list[ServiceEntry]:
    """Return the entries of the chosen services. Raises UsageError for an unknown service."""
    source = models.source
    entries = {entry.service_name: entry for entry in models.entries}
    check_services(options.translation, entries)
    for table, names in unmatched_services(source.observed_tables, entries):
        tell(f"{table}: there is no service {', '.join(names)}; its counts are not used")
    problem = unknown_services(options.services, entries, f" in botocore {source.botocore_version}")
    if problem:
        raise UsageError(problem)
    return [entries[name] for name in sorted(set(options.services))] or list(entries.values())


def _clashes(entries: Sequence[ServiceEntry], top: str) -> dict[str, str]:
    """Return the services whose package an earlier service has, each with the problem."""
    owners: dict[str, str] = {}
    clashes = {}
    for name in (entry.service_name for entry in entries if is_service_name(entry.service_name)):
        package = package_name(name)
        # Some file systems do not distinguish "Notes" from "notes".
        owner = owners.setdefault(package.casefold(), name)
        if owner != name:
            clashes[name] = f"{owner} and {name} would both be {top}.{package}"
    return clashes


def _clash_report(name: str, problem: str) -> ServiceReport:
    failure = f"{problem}; rename a folder, or build {name} into another output"
    return ServiceReport(name, failure=failure)
