"""Distributions and folders that have the place of our stub packages."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from botowright.environments.advice import uninstall_command
from botowright.environments.distributions import owners
from botowright.environments.installed import installed_in
from botowright.environments.places import listed
from botowright.project.doctor.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from botowright.environments.distributions import Distribution
    from botowright.environments.environment import Environment


def clash_findings(
    environment: Environment, distribution: str, packages: Iterable[str]
) -> Iterator[Finding]:
    """Yield the problem of distributions that have files of ours, and of folders before ours.

    `packages` are the folders that ours has. Without ours, the files of others are in its way.
    """
    ours = installed_in(environment.site_packages, distribution)
    files = {file for each in ours for file in each.files}
    places = files or {f"{package}/__init__.pyi" for package in packages}
    owned = owners(environment.site_packages, places)
    others = {each: shared for each, shared in owned.items() if each not in ours}
    if others:
        yield _owned_by(environment, distribution, others, is_installed=bool(ours))
    yield from _earlier_folders(environment, packages)


def _owned_by(
    environment: Environment,
    distribution: str,
    others: Mapping[Distribution, list[str]],
    *,
    is_installed: bool,
) -> Finding:
    names = [each.name for each in others]
    verb = "have" if len(names) > 1 else "has"
    effect = f"{verb} {'files' if is_installed else 'the place'} of {distribution}"
    folders = sorted({f"{file.partition('/')[0]}/" for files in others.values() for file in files})
    return Finding(
        "other stubs",
        "problem",
        f"{listed(map(str, others))} {effect}: {listed(folders)}",
        f"{uninstall_command(environment, names)} && botowright sync",
    )


def _earlier_folders(environment: Environment, packages: Iterable[str]) -> Iterator[Finding]:
    """Yield a problem for each stub package that checkers find before ours."""
    site = os.path.realpath(environment.site_packages)
    for entry in environment.search_path:
        if os.path.realpath(entry) == site:
            return
        for package in packages:
            if os.path.isdir(os.path.join(entry, package)):
                found = Path(entry, package)
                line = f"{found} comes before the types in {environment.site_packages}"
                yield Finding("other stubs", "problem", line, f"move {found} away")
