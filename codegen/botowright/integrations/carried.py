"""The types that another project's wheel carries.

They are those of a wheel of our own. They are built in the user's cache folder, so that the next
build of the project keeps the services that have not changed.
"""

from __future__ import annotations

import os
import zipfile
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from email import message_from_bytes
from pathlib import Path
from typing import TYPE_CHECKING, Any

from botowright.build import run
from botowright.build.job import job_of
from botowright.errors import UsageError
from botowright.load.source import model_source, service_entries
from botowright.package.archives import Archive
from botowright.project.plan import project_targets
from botowright.project.scan import only_in, scanned_imports, scanned_services
from botowright.settings.configuration import PROJECT_FILE, read_settings
from botowright.settings.in_force import settings_in_force
from botowright.settings.options import ALL, AUTO
from botowright.settings.recorded_paths import recorded_form
from botowright.settings.table import (
    BUILD_NUMBER,
    ENVIRONMENT_SETTING,
    NAME,
    OUTPUT,
    SETTINGS,
)
from botowright.system.cache import cache_folder
from botowright.system.files import temporary_folder
from botowright.targets.chosen import ALL_PACKAGES, DEFAULT_TARGETS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from botowright.load.source import ModelSource
    from botowright.project.scan import Scan
    from botowright.settings.in_force import SettingsInForce
    from botowright.settings.options import BuildOptions, ProjectOptions

# Keys that hatchling itself reads in the table of each hook.
_OF_HATCH = (
    "dependencies",
    "enable-by-default",
    "require-runtime-dependencies",
    "require-runtime-features",
)
# Settings of a distribution of our own, or of its place. The wheel belongs to the project.
_WITHOUT_EFFECT = {setting.name for setting in (NAME, BUILD_NUMBER, OUTPUT, ENVIRONMENT_SETTING)}
_TOP = frozenset(ALL_PACKAGES)


@dataclass(frozen=True, slots=True)
class Wheel:
    """The wheel of a project, before the types are added."""

    root: Path
    name: str  # of the project
    files: Mapping[str, str]  # the path in the wheel → in the project; "" if it is elsewhere


@dataclass(frozen=True, slots=True)
class CarriedTypes:
    """The files to add to a wheel, and the requirements that they bring."""

    files: Mapping[str, str]  # the path on disk → in the wheel
    requirements: tuple[str, ...]
    summary: str
    notices: tuple[str, ...]  # calls whose service could not be found


def carried_types(
    wheel: Wheel, section: str, table: Mapping[str, Any], folder: Path
) -> CarriedTypes:
    """Write the types that a project's wheel needs into a folder, and return what to add to it.

    `table` has the settings of the hook, which override those of the project; `section` is its name
    in messages. Raises UsageError if a setting is wrong, or if the types cannot be built.
    """
    _check_files(wheel)
    options, notices = _build_options(wheel, _settings(wheel, section, table))
    with _output(wheel) as output, _safe_path():
        job = job_of(options, recorded_form(options, output), output, None)
        report = run.build(job, lambda _: None, [Archive("wheel", folder)])
    if report.failures:
        raise UsageError("; ".join(report.failures.values()))
    files, requirements = _unpacked(report.archives[0], folder / "types")
    services = ", ".join(options.services) or f"all {len(job.entries)} services"
    summary = f"types of {services}, from botocore {job.source.botocore_version}"
    return CarriedTypes(files, requirements, summary, notices)


def _check_files(wheel: Wheel) -> None:
    """Raise UsageError if a wheel has files where the types go."""
    for path in wheel.files:
        top = Path(path).parts[0]
        if top in _TOP:
            message = (
                f"the wheel has a folder {top} already ({wheel.files[path] or path}); "
                "exclude it from the wheel, or remove the hook"
            )
            raise UsageError(message)


def _settings(wheel: Wheel, section: str, table: Mapping[str, Any]) -> SettingsInForce:
    """Return the settings of the project, overridden by those of the hook."""
    file = wheel.root / PROJECT_FILE
    own = {key: value for key, value in table.items() if key not in _OF_HATCH}
    given = dict(read_settings(own, file, section))
    for name in given:
        if name in _WITHOUT_EFFECT:
            message = (
                f"{file}: {section}.{name} has no effect on the project's own wheel; remove it"
            )
            raise UsageError(message)
    fields = {s.field_name: given[s.name] for s in SETTINGS if s.name in given}
    # The settings above the project are not in its sdist, whose wheel must be the same.
    return settings_in_force(wheel.root, fields, is_inherited=False)


def _build_options(wheel: Wheel, settings: SettingsInForce) -> tuple[BuildOptions, tuple[str, ...]]:
    """Return the options of the build, and the calls whose service could not be found."""
    options = settings.options
    models = [Path(name) for name in options.build.models]
    source = model_source(options.build.botocore, models)
    scan = _scan(wheel, options, source)
    build = replace(options.build, targets=project_targets(settings, scan, source))
    services = {*options.services, *scan.services} - {AUTO}
    if services == {ALL}:
        return replace(build, all_services=True), scan.warnings
    unresolved = (f"{call.file}:{call.place.line}: {call.why}" for call in scan.unresolved)
    return replace(build, services=tuple(sorted(services))), (*scan.warnings, *unresolved)


def _scan(wheel: Wheel, options: ProjectOptions, source: ModelSource) -> Scan:
    """Return what the files of the wheel use.

    An sdist may lack the tests, so they do not count: its wheel would have other types.
    """
    known = [entry.service_name for entry in service_entries(source)]
    scanned = scanned_services if AUTO in options.services else scanned_imports
    scan = scanned(wheel.root, known, include=options.include, exclude=options.exclude)
    scan = only_in(scan, {Path(name).as_posix() for name in wheel.files.values()})
    if not scan.uses and options.services == (AUTO,):
        message = (
            "no file of the wheel makes a client of boto3 or botocore; name the services, "
            'e.g. services = ["s3"], or remove the hook'
        )
        raise UsageError(message)
    return scan


@contextmanager
def _output(wheel: Wheel) -> Iterator[Path]:
    """Return the folder to build into: one for each project, or a temporary one."""
    folder = cache_folder() / "hatch" / wheel.name
    with ExitStack() as stack:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            is_usable = os.access(folder, os.W_OK | os.X_OK)
        except OSError:
            is_usable = False
        yield (folder if is_usable else stack.enter_context(temporary_folder())) / "stubs"


@contextmanager
def _safe_path() -> Iterator[None]:
    """Let workers that are not forks find no modules in the current folder, i.e. the project."""
    before = os.environ.get("PYTHONSAFEPATH")
    os.environ["PYTHONSAFEPATH"] = "1"
    try:
        yield
    finally:
        del os.environ["PYTHONSAFEPATH"]
        if before is not None:
            os.environ["PYTHONSAFEPATH"] = before


def _unpacked(wheel: Path, folder: Path) -> tuple[dict[str, str], tuple[str, ...]]:
    """Unpack our wheel. Return where each file belongs in another wheel, and the requirements."""
    files = {}
    requirements: list[str] = []
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
        for name in archive.namelist():
            top, _, rest = name.partition("/")
            if top in _TOP:
                files[str(folder / name)] = name
            elif rest.startswith("licenses/"):
                # The text in the types is under this licence, and not under that of the project.
                files[str(folder / name)] = (
                    f"{DEFAULT_TARGETS.package}/{rest.removeprefix('licenses/')}"
                )
            elif rest == "METADATA":
                metadata = message_from_bytes(archive.read(name))
                requirements += map(str, metadata.get_all("Requires-Dist", []))
    return files, tuple(requirements)
