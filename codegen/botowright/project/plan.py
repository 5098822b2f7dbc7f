"""The plan of a project: the services that it needs, their models, and the place of their types.

The services are those of the setting `services`; "auto" stands for those that the code uses. The
models are those of the project's own botocore, which is the one in its environment. The plan is
also the job of a build: into a folder of the project, or into a folder of the user's cache, from
which the types are installed into the environment.
"""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from botowright.build.job import Job, job_of, models_alone, models_for
from botowright.environments.interpreters import folder_of_projects
from botowright.errors import UsageError
from botowright.project.files import has_many_projects
from botowright.project.models import botocore_of, project_environment
from botowright.project.scan import Scan, scanned_imports, scanned_services
from botowright.settings.in_force import DEFAULT
from botowright.settings.options import ALL, AUTO
from botowright.settings.recorded_paths import recorded_form
from botowright.settings.table import OUTPUT, TARGETS, default_value, value_text
from botowright.system import phases
from botowright.system.cache import cache_folder
from botowright.targets.chosen import targets_named

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from botowright.build.job import Models
    from botowright.environments.environment import Environment
    from botowright.load.source import ModelSource
    from botowright.settings.in_force import SettingsInForce
    from botowright.settings.options import ProjectOptions

_NO_USES = Scan((), (), ())


class MissingLibraryError(UsageError):
    """The environment of a project lacks a library whose calls are typed."""

    def __init__(
        self, environment: Environment, library: str, user: str, other_way: str = ""
    ) -> None:
        super().__init__(
            f"{environment} has no {library}, and {user}; install {library} there{other_way}"
        )
        self.environment = environment
        self.library = library


@dataclass(frozen=True, slots=True)
class Plan:
    """The types that a project needs."""

    root: Path
    environment: Environment | None  # None if a folder is written from a botocore that is named
    folder: Path | None  # None if the types are installed into the environment
    scan: Scan  # with imports only, if the settings name the services
    job: Job

    @property
    def name(self) -> str:
        """Return the name of the distribution."""
        return self.job.options.name

    @property
    def services(self) -> tuple[str, ...]:
        """Return the names of the services."""
        return tuple(entry.service_name for entry in self.job.entries)


class NoServiceError(UsageError):
    """The code of a project uses no service, and its settings name none.

    `plan` has no services.
    """

    def __init__(self, plan: Plan) -> None:
        made = "names the service of a" if plan.scan.unresolved else "makes a"
        super().__init__(
            f"no code in {plan.root.resolve()} {made} client of boto3 or botocore, so there is "
            'nothing to do; you can name services: services = ["s3"] in [tool.botowright]'
        )
        self.plan = plan


def project_plan(
    settings: SettingsInForce, processes: int | None = None, folder: Path | None = None
) -> Plan:
    """Return the plan of a project in the folder of its settings.

    `folder` is one to write, whatever the setting `output` says. Raises UsageError for a missing
    environment, for one without botocore, for models or services that cannot be used, and for code
    that uses no service.
    """
    options = settings.options
    folder = folder or options.folder
    build = options.build
    # If both are given, nothing is read from an environment and nothing is written to it.
    is_needed = build.botocore is None or folder is None
    environment = project_environment(settings) if is_needed else None
    if environment is not None and build.botocore is None:
        build = replace(build, botocore=botocore_of(environment))
    models = models_alone(build)
    root = _root(settings, environment, folder)
    services, scan = _services(options, root, models, processes)
    output = folder or _cached_output(environment, build.name)
    if not services and AUTO in options.services:
        nothing = Job(models.source, (), build, output, 1)
        raise NoServiceError(Plan(root, environment, folder, scan, nothing))
    targets = project_targets(settings, scan, models.source)
    if environment is not None and options.build.botocore is None:
        # Targets that the settings name have no place in the code.
        found = _NO_USES if has_named_targets(settings) else scan
        _check_libraries(targets, found, models, environment)
    models = models_for(models, targets)
    build = replace(build, services=services, all_services=not services, targets=targets)
    recorded = build
    if options.build.botocore is None:
        # The path of the environment differs between machines, and the output may be committed.
        recorded = replace(build, botocore=models.source.botocore_version)
    job = job_of(build, recorded_form(recorded, output), output, processes, models)
    return Plan(root, environment, folder, scan, job)


def project_targets(settings: SettingsInForce, scan: Scan, source: ModelSource) -> tuple[str, ...]:
    """Return the libraries whose calls a project uses, or those that its settings name.

    An imported one that is beside the botocore is added, because the scan does not find each use: a
    session of aioboto3 derives from boto3's, whose types are wrong for it. Without a use, e.g. if
    the settings name the services, they are the default and all imported ones.
    """
    targets = settings.options.build.targets
    if has_named_targets(settings):
        return targets
    libraries = scan.libraries or scan.imported.union(targets)
    libraries |= {name for name in scan.imported - libraries if not _missing((name,), source)}
    return tuple(target.library for target in targets_named(libraries).members)


def has_named_targets(settings: SettingsInForce) -> bool:
    """Return whether settings name the libraries whose calls are typed."""
    return settings.origins[TARGETS.name] != DEFAULT


def targets_line(libraries: Collection[str]) -> str:
    """Return the line of the settings that names some libraries: `targets = ["boto3"]`."""
    names = tuple(target.library for target in targets_named(libraries).members)
    return f"{TARGETS.name} = {value_text(TARGETS, names)}"


def _check_libraries(
    targets: Collection[str], scan: Scan, models: Models, environment: Environment
) -> None:
    """Raise MissingLibraryError if the environment of a project lacks a library that it uses."""
    missing = _missing(targets, models.source)
    if not missing or models.source.botocore_package is None:
        return
    user = scan.user_of(targets_named(targets).libraries)
    if not user:
        raise MissingLibraryError(environment, missing[0], "the setting targets names it")
    present = [name for name in targets if missing[0] not in targets_named((name,)).libraries]
    line = targets_line(present or default_value(TARGETS))
    other_way = f", or set {line}, or exclude the files that use it"
    raise MissingLibraryError(environment, missing[0], user, other_way)


def _missing(targets: Collection[str], source: ModelSource) -> list[str]:
    """Return the libraries of some targets that are not beside the botocore of a source."""
    needed = targets_named(targets).libraries
    botocore = source.botocore_package
    if not needed or botocore is None:
        return list(needed)
    # Deferred: importing takes 0.03 s, and most projects have no such library.
    from botowright.load.libraries import packages_beside

    beside = packages_beside(botocore, needed)
    return [name for name in needed if name not in beside]


def _root(settings: SettingsInForce, environment: Environment | None, folder: Path | None) -> Path:
    """Return the folder whose code uses the types.

    The projects of a repository can share an environment, or the setting `output`. The types of one
    of them would replace those of the others.
    """
    if folder is None and environment is not None:
        return folder_of_projects(settings.root, environment)
    if settings.file is not None and settings.origins[OUTPUT.name] != OUTPUT.option:
        return settings.file.parent
    return settings.root


def _services(
    options: ProjectOptions, root: Path, models: Models, processes: int | None
) -> tuple[tuple[str, ...], Scan]:
    """Return the names of the services, and the scan that found them.

    No names mean all services, or with "auto" that the code uses none.
    """
    named = set(options.services) - {AUTO}
    known = [entry.service_name for entry in models.entries]
    if AUTO not in options.services:
        chosen = () if named == {ALL} else tuple(sorted(named))
        if has_many_projects(root):
            return chosen, _NO_USES
        phases.start("Scanning the code")
        include, exclude = options.include, options.exclude
        return chosen, scanned_imports(root, known, include=include, exclude=exclude)
    phases.start("Scanning the code")
    scan = scanned_services(
        root,
        known,
        include=options.include,
        exclude=options.exclude,
        processes=processes,
    )
    return tuple(sorted(named.union(scan.services))), scan


def _cached_output(environment: Environment | None, name: str) -> Path:
    """Return the folder that the types of an environment are built into."""
    place = "" if environment is None else str(environment.site_packages)
    key = hashlib.sha256(os.fsencode(f"{place}\n{name}")).hexdigest()[:16]
    return cache_folder() / "environments" / key / "stubs"
