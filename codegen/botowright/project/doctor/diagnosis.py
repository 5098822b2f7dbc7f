"""The diagnosis of a project: each check gives findings."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from botowright.environments.advice import install_command, keeping_command, uninstall_command
from botowright.environments.distributions import installed_distribution, package_folder
from botowright.environments.installed import installed, is_copy_of
from botowright.environments.interpreters import unused_folder
from botowright.environments.places import check_changeable, listed
from botowright.environments.requirements import required_by, unmet_requirements
from botowright.errors import UsageError, counted
from botowright.output.tree import read_manifest
from botowright.project.doctor.clashes import clash_findings
from botowright.project.doctor.findings import Diagnosis, Finding
from botowright.project.doctor.mypy_checks import mypy_findings
from botowright.project.doctor.pyright_checks import pyright_findings
from botowright.project.doctor.search_paths import checkers
from botowright.project.doctor.tool_files import strings, toml_table
from botowright.project.models import project_environment
from botowright.project.plan import (
    MissingLibraryError,
    NoServiceError,
    project_plan,
    targets_line,
)
from botowright.project.record import RECORD_FILE
from botowright.project.stale import stale_reasons
from botowright.settings.configuration import OWN_FILE
from botowright.targets.chosen import ALL_PACKAGES, targets_named

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from botowright.environments.environment import Environment
    from botowright.environments.installed import Installed
    from botowright.ir.targets import Targets
    from botowright.project.plan import Plan
    from botowright.settings.in_force import SettingsInForce

SYNC = "botowright sync"


def diagnosis(settings: SettingsInForce, processes: int | None = None) -> Diagnosis:
    """Return the findings about the project of some settings."""
    root = Path(os.path.abspath(settings.root))
    findings = []
    environment = plan = None
    try:
        environment = project_environment(settings)
    except UsageError as error:
        findings.append(Finding("environment", "problem", str(error)))
    else:
        findings += _environment_findings(settings, environment)
    targets = settings.options.build.targets
    unplanned: Finding | None = None
    try:
        plan = project_plan(settings, processes)
        targets = plan.job.options.targets
    except NoServiceError as error:
        unplanned = Finding("types", "ok", str(error))
    except MissingLibraryError as error:
        command = install_command(error.environment, [error.library])
        unplanned = Finding("types", "problem", str(error), command)
    except UsageError as error:
        unplanned = Finding("types", "problem", str(error))
    if environment is not None:
        findings += _library_findings(settings, environment, targets_named(targets))
    # Without an environment, this is the same problem again.
    if unplanned is not None and (environment is not None or unplanned.status == "ok"):
        findings.append(unplanned)
    if plan is not None:
        is_clash = any(found.check == "other stubs" and found.mend for found in findings)
        findings += _types_findings(settings, plan, is_clash_known=is_clash)
    if environment is not None:
        findings += _checker_findings(settings, root, environment)
    return Diagnosis(root, environment, tuple(findings))


def next_step(
    settings: SettingsInForce, environment: Environment, plan: Plan, *, is_installed_now: bool
) -> Finding | None:
    """Return the finding that a user should mend after the types were written, None without one.

    It is a problem, advice on a library without types, or advice on mypy, whose plugin saves most
    of its time. An installation reports unmet requirements itself.
    """
    root = Path(os.path.abspath(settings.root))
    findings = [
        found
        for found in _checker_findings(settings, root, environment)
        if found.check != "typing_extensions" or not is_installed_now
    ]
    problems = [found for found in findings if found.status == "problem"]
    advice = [found for found in findings if found.status == "advice" and found.check == "mypy"]
    left_out = _target_findings(settings, plan)
    return next(iter((*problems, *left_out, *advice)), None)


def _environment_findings(settings: SettingsInForce, environment: Environment) -> Iterator[Finding]:
    if settings.options.folder is None:
        try:
            check_changeable(environment)
        except UsageError as error:
            yield Finding("environment", "problem", str(error))
            return
    line = f"the environment is {environment}"
    unused = unused_folder(settings.root, environment)
    if unused is not None:
        line += f"; {unused} is not used, because {environment.found_by} comes before it"
    yield Finding("environment", "ok", line)


def _library_findings(
    settings: SettingsInForce, environment: Environment, targets: Targets
) -> Iterator[Finding]:
    """Yield a finding about the libraries, and about other stubs of them."""
    if package_folder(environment.search_path, "botocore") is None:
        command = install_command(environment, ["boto3"])
        yield Finding("botocore", "problem", f"{environment.prefix} has no botocore", command)
    else:
        found = [_version(environment, name) for name in ("boto3", "botocore", *targets.libraries)]
        yield Finding("botocore", "ok", f"{environment.prefix} has {listed(found)}")
    if settings.options.folder is not None:
        return
    packages = (*targets.stub_packages, targets.package)
    clashes = [*clash_findings(environment, settings.options.build.name, packages)]
    yield from clashes
    if not clashes:
        line = f"no other distribution has {listed(targets.stub_packages)}"
        yield Finding("other stubs", "ok", line)


def _target_findings(settings: SettingsInForce, plan: Plan) -> Iterator[Finding]:
    """Yield advice if the targets leave out an asynchronous library that a file imports.

    A library that the environment lacks has no types that could be read.
    """
    targets = plan.job.options.targets
    left_out = [
        name
        for name in plan.scan.imported.difference(targets_named(targets).libraries)
        if plan.environment is not None
        and package_folder(plan.environment.search_path, name) is not None
    ]
    if left_out:
        library = targets_named(left_out).first.library  # the other one is a part of it
        line = f"the types leave out {library}, and {plan.scan.importer_of([library])} imports it"
        place = "[tool.botowright] of pyproject.toml"
        if settings.file is not None and settings.file.name == OWN_FILE:
            place = OWN_FILE
        yield Finding("types", "advice", line, f"{targets_line((*targets, library))} in {place}")


def _version(environment: Environment, name: str) -> str:
    found = installed_distribution(environment.search_path, name)
    if found is not None:
        return str(found)
    present = package_folder(environment.search_path, name) is not None
    return f"{name} of an unknown version" if present else f"no {name}"


def _types_findings(
    settings: SettingsInForce, plan: Plan, *, is_clash_known: bool
) -> Iterator[Finding]:
    yield from _target_findings(settings, plan)
    reasons = stale_reasons(plan, name_files=True)
    for reason in reasons:
        if reason.kind != "other stubs":
            yield Finding("types", "problem", str(reason), SYNC)
        elif not is_clash_known:
            yield Finding("types", "problem", str(reason))  # its line has the command
    if not reasons:
        version = plan.job.distribution_options.version
        services = counted(len(plan.services), "service")
        place = plan.folder or plan.environment
        yield Finding("types", "ok", f"{plan.name} {version} in {place} is current: {services}")


def _checker_findings(
    settings: SettingsInForce, root: Path, environment: Environment
) -> Iterator[Finding]:
    folder = settings.options.folder
    yield from _requirement_findings(settings, environment, folder)
    if folder is not None:
        folder = Path(os.path.abspath(folder))
        copy = installed(environment, settings.options.build.name)
        if _is_on(folder, environment.search_path):
            folder = None
        elif copy is not None:
            yield _copy_finding(environment, copy, folder)
            folder = None
        else:
            yield from _search_path_findings(root, environment, folder)
    yield from mypy_findings(root, environment, settings.options.build.name, folder)
    yield from pyright_findings(root, environment)


def _is_on(folder: Path, search_path: Iterable[str]) -> bool:
    return os.path.realpath(folder) in map(os.path.realpath, search_path)


def _copy_finding(environment: Environment, copy: Installed, folder: Path) -> Finding:
    """Return a finding about a copy of a folder that was installed, and not as editable."""
    manifest = read_manifest(folder)
    names = manifest.files if manifest is not None else ()
    files = [name for name in names if name.partition("/")[0] in ALL_PACKAGES]
    if is_copy_of(copy, folder, files):
        return Finding("search path", "ok", f"{copy.distribution} is installed as {folder} has it")
    line = f"{copy.distribution} in {environment.prefix} is an old copy of {folder}"
    command = install_command(environment, [str(folder)])
    if copy.note(RECORD_FILE) is not None:
        line = f"{copy.distribution} in {environment.prefix} is older than {folder}"
        command = uninstall_command(environment, [copy.distribution.name])
    return Finding("search path", "problem", line, command)


def _requirement_findings(
    settings: SettingsInForce, environment: Environment, folder: Path | None
) -> Iterator[Finding]:
    if folder is None:
        found = installed(environment, settings.options.build.name)
        requirements = required_by(found) if found is not None else []
    else:
        table = toml_table(folder / "pyproject.toml", "project") or {}
        requirements = [*strings(table.get("dependencies"))]
    unmet = [*unmet_requirements(environment, requirements)]
    for requirement, present in unmet:
        line = f"the types need {requirement}, and {environment.prefix} has {present}"
        command = keeping_command(environment, str(requirement))
        yield Finding("typing_extensions", "problem", line, command)
    if requirements and not unmet:
        line = f"{environment.prefix} has {', '.join(requirements)}"
        yield Finding("typing_extensions", "ok", line)


def _search_path_findings(root: Path, environment: Environment, folder: Path) -> Iterator[Finding]:
    used = checkers(root, environment, folder)
    for tool, mend in used.items():
        if mend:
            yield Finding("search path", "problem", f"{tool} does not read {folder}", mend)
        else:
            yield Finding("search path", "ok", f"{tool} reads {folder}")
    if not used:
        line = f"no checker of the project is known to read {folder}"
        yield Finding("search path", "advice", line, install_command(environment, [str(folder)]))
