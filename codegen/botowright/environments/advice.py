"""Commands that a user can copy: they change what is installed in an environment."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

from botowright.environments.distributions import installed_distribution
from botowright.environments.project_tools import uv_project

if TYPE_CHECKING:
    from collections.abc import Iterable

    from botowright.environments.environment import Environment


def install_command(environment: Environment, requirements: Iterable[str]) -> str:
    """Return the command that installs packages, with pip if the environment has it."""
    return _command(environment, "install", (), requirements)


def keeping_command(environment: Environment, requirement: str) -> str:
    """Return the command that installs a package for development, so that it stays.

    `uv sync` removes what the lock of a project does not name.
    """
    if uv_project(environment.prefix) is not None:
        return shlex.join(["uv", "add", "--dev", requirement])
    return install_command(environment, [requirement])


def uninstall_command(environment: Environment, names: Iterable[str]) -> str:
    """Return the command that removes distributions, with pip if the environment has it."""
    return _command(environment, "uninstall", ("-y",), names)


def _command(
    environment: Environment, verb: str, pip_options: Iterable[str], names: Iterable[str]
) -> str:
    python = str(environment.python)
    if installed_distribution(environment.search_path, "pip") is not None:
        return shlex.join([python, "-m", "pip", verb, *pip_options, *names])
    return shlex.join(["uv", "pip", verb, "--python", python, *names])
