"""The requirements of our distribution that an environment does not meet."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from packaging.requirements import Requirement

from botowright.environments.advice import keeping_command
from botowright.environments.distributions import installed_distribution
from botowright.environments.project_tools import uv_locks, uv_project

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from botowright.environments.environment import Environment
    from botowright.environments.installed import Installed

_REQUIRES = re.compile(r"^Requires-Dist:[ \t]*(.+)$", re.MULTILINE)


def requirement_notices(environment: Environment, found: Installed) -> list[str]:
    """Return a line with the command for each requirement that an environment does not meet."""
    return [
        f"{found.distribution.name} needs {requirement}, and {environment.prefix} has {present}: "
        f"{keeping_command(environment, str(requirement))}"
        for requirement, present in unmet_requirements(environment, required_by(found))
    ]


def removal_notice(environment: Environment, found: Installed) -> str | None:
    """Return a line with the command that keeps our distribution, if `uv sync` would remove it."""
    name, folder = found.distribution.name, uv_project(environment.prefix)
    if folder is None or uv_locks(folder, name):
        return None
    return (
        f"`uv sync` would remove {name}, because uv.lock does not name it: use `uv sync --inexact`"
    )


def required_by(found: Installed) -> list[str]:
    """Return the requirements of an installed distribution, as its METADATA has them."""
    header = (found.note("METADATA") or b"").decode("utf-8", "replace").partition("\n\n")[0]
    return _REQUIRES.findall(header)


def unmet_requirements(
    environment: Environment, requirements: Iterable[str]
) -> Iterator[tuple[Requirement, str]]:
    """Yield each unmet requirement, and the present version: "4.9" or "none"."""
    marks = {"python_version": "{}.{}".format(*environment.version), "extra": ""}
    for text in requirements:
        requirement = Requirement(text)
        if requirement.marker is not None and not requirement.marker.evaluate(marks):
            continue
        present = installed_distribution(environment.search_path, requirement.name)
        if present is None:
            yield requirement, "none"
        elif not requirement.specifier.contains(present.version, prereleases=True):
            yield requirement, present.version
