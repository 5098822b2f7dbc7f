"""Whether pyright reads the packages of the project's environment."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from botowright.project.doctor.findings import Finding
from botowright.project.doctor.pyright_setup import (
    PyrightConfiguration,
    pyright_configuration,
    pyright_prefix,
    pyright_tool,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from botowright.environments.environment import Environment


def pyright_findings(root: Path, environment: Environment) -> Iterator[Finding]:
    """Yield the finding about pyright, none if the project does not use it."""
    configuration = pyright_configuration(root)
    tool = pyright_tool(environment)
    if configuration is not None and tool != "basedpyright":
        tool = configuration.tool
    if tool is None:
        return
    prefix, found_by = pyright_prefix(root, configuration, tool)
    if prefix is not None and _is_same(prefix, environment.prefix):
        line = f"{tool} reads the packages of the environment ({found_by})"
        yield Finding("pyright", "ok", line)
        return
    place = configuration or PyrightConfiguration(root / "pyproject.toml", {}, tool)
    mend = _mend(environment, place)
    if found_by.startswith("venvPath"):
        state = "" if prefix is not None and prefix.is_dir() else ", which does not exist"
        line = f"{tool} reads the packages of {prefix}{state} ({found_by})"
        yield Finding("pyright", "problem", line, mend)
        return
    found = f"reads the packages of {prefix} ({found_by})" if prefix else "finds no Python"
    line = f"on a command line {tool} {found}, unless the environment is active"
    yield Finding("pyright", "advice", line, mend)


def _is_same(one: Path, other: Path) -> bool:
    return os.path.realpath(one) == os.path.realpath(other)


def _mend(environment: Environment, place: PyrightConfiguration) -> str:
    above = os.path.relpath(environment.prefix.parent, place.file.parent)
    folder = str(environment.prefix.parent) if above.startswith(os.pardir) else above
    path, name = place.line("venvPath", folder), place.line("venv", environment.prefix.name)
    return f"{path} and {name} in {place.section}"
