"""The reasons why the types of a project are not current, each as a line for a person.

Types in an environment are compared by the record of their installation, and by their files. Types
in a folder are compared by its manifest and its state. A folder without a state, e.g. after a
clone, is compared with the files that a build gives.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from botowright.build.kept import kept_parts
from botowright.build.same import gives_the_same
from botowright.environments.installation import check_packages
from botowright.environments.installed import changed_files, installed
from botowright.errors import UsageError, counted
from botowright.output.state import read_state
from botowright.output.tree import MANIFEST, read_manifest
from botowright.project.record import RECORD_FILE, read_record, tool_version
from botowright.settings.manifest import recorded_options
from botowright.settings.options import ProjectOptions
from botowright.settings.table import (
    BOTOCORE,
    DISTRIBUTION_SETTINGS,
    TYPE_SETTINGS,
    value_text,
    values_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from botowright.environments.environment import Environment
    from botowright.project.plan import Plan
    from botowright.settings.options import BuildOptions

_MOST_FILES = 10  # each a reason of its own
Kind: TypeAlias = Literal[
    "no types",
    "other types",
    "other stubs",
    "missing service",
    "unused service",
    "failed service",
    "botocore",
    "botowright",
    "setting",
    "file",
    "inputs",
]


@dataclass(frozen=True, slots=True)
class Reason:
    """A reason why types are not current."""

    kind: Kind
    line: str

    def __str__(self) -> str:
        return self.line


def stale_reasons(plan: Plan, *, name_files: bool) -> tuple[Reason, ...]:
    """Return why the types of a plan are not current. There are none if they are.

    To name the files of a folder that were changed may take as long as a build, and so may types
    that another installation of botowright made. Raises UsageError if the types cannot be read.
    """
    if plan.folder is not None:
        return tuple(_of_folder(plan, plan.folder, name_files=name_files))
    if plan.environment is not None:
        return tuple(_of_environment(plan, plan.environment, compare=name_files))
    return ()


def _of_environment(plan: Plan, environment: Environment, *, compare: bool) -> Iterator[Reason]:
    try:
        check_packages(environment, plan.name, plan.job.targets.installed_packages)
    except UsageError as error:
        yield Reason("other stubs", str(error))
        return
    found = installed(environment, plan.name)
    if found is None:
        yield Reason("no types", f"{plan.name} is not installed in {environment}")
        return
    record = read_record(found.note(RECORD_FILE))
    if record is None:
        other = f"{found.distribution} in {environment} was not installed by this botowright"
        yield Reason("other types", other)
        return
    reasons = [*_differences(record.options, plan)]
    if record.botowright != tool_version():
        moved = f"botowright moved from {record.botowright} to {tool_version()}"
        reasons.append(Reason("botowright", moved))
    reasons += [
        Reason("failed service", f"{service}: its types could not be built")
        for service in record.failed
    ]
    reasons += _file_reasons(changed_files(found))
    if not reasons and _have_inputs_changed(plan, compare=compare):
        changed = "the models or botowright itself changed since the types were built"
        reasons.append(Reason("inputs", changed))
    yield from reasons


def _file_reasons(files: Sequence[str]) -> list[Reason]:
    """Return a reason for each changed file, for each package if there are many."""
    if len(files) <= _MOST_FILES:
        return [Reason("file", f"{file} was changed") for file in files]
    packages = Counter(file.partition("/")[0] for file in files)
    return [
        Reason("file", f"{counted(count, 'file')} of {package} changed")
        for package, count in packages.items()
    ]


def _have_inputs_changed(plan: Plan, *, compare: bool) -> bool:
    """Return whether a build would write other files, or may do so if nobody compares them."""
    if not read_state(plan.job.output) or kept_parts(plan.job).result is not None:
        return False
    return not (compare and gives_the_same(plan.job))


def _of_folder(plan: Plan, folder: Path, *, name_files: bool) -> Iterator[Reason]:
    manifest = read_manifest(folder)
    if manifest is None:
        yield Reason("no types", f"{folder} has no types yet")
        return
    reasons = [*_differences(recorded_options(manifest.options, folder / MANIFEST), plan)]
    if reasons or kept_parts(plan.job).result is not None:
        yield from reasons
        return
    if not name_files:
        yield Reason("inputs", f"files in {folder}, its models or botowright changed")
        return
    # Deferred: importing takes 0.08 s, and often nothing has changed.
    from botowright.build.check import check

    report = check(plan.job, manifest, lambda _: None)
    for service, problem in report.failures.items():
        yield Reason("failed service", f"{service}: {problem}")
    for difference in report.drift:
        yield Reason("file", f"{folder / difference.file} is {difference.kind}")


def _differences(recorded: BuildOptions, plan: Plan) -> Iterator[Reason]:
    """Yield the differences between the options of the types and those of the plan."""
    wanted = plan.job.options
    yield from _service_differences(recorded, plan)
    before, now = (values_of(ProjectOptions(build=options)) for options in (recorded, wanted))
    for setting in (*DISTRIBUTION_SETTINGS, *TYPE_SETTINGS):
        old, new = before[setting.name], now[setting.name]
        if old == new:
            continue
        if setting is BOTOCORE:
            yield Reason("botocore", f"botocore moved from {old} to {new}")
        else:
            changed = f"{value_text(setting, old)} to {value_text(setting, new)}"
            yield Reason("setting", f"{setting.name} changed from {changed}")


def _service_differences(recorded: BuildOptions, plan: Plan) -> Iterator[Reason]:
    wanted = plan.job.options
    if wanted.all_services != recorded.all_services:
        changed = f"{_services(recorded)} to {_services(wanted)}"
        yield Reason("setting", f"services changed from {changed}")
        return
    places = plan.scan.places
    for service in wanted.services:
        if service not in recorded.services:
            is_used = service in places
            user = f"{places[service][0]} uses it" if is_used else "the setting services names it"
            yield Reason("missing service", f"{service} has no types, and {user}")
    for service in recorded.services:
        if service not in wanted.services:
            user = "no code uses it" if plan.scan.uses else "the setting services does not name it"
            yield Reason("unused service", f"{service} has types, and {user}")


def _services(options: BuildOptions) -> str:
    if options.all_services:
        return "all services"
    return counted(len(options.services), "service")
