"""One measured run of a checker on a program, in an environment that has the types."""

from __future__ import annotations

import sys
import sysconfig
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.measure import Measured, best, measure

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.support.environments import Environment

AGAIN_RUNS = 2
PLUGIN = ("--config-file", "plugin.ini")
BIN = Path(sysconfig.get_path("scripts"))


def mypy_cold(environment: Environment, program: Path, *options: str) -> Measured:
    """Run mypy without a cache."""
    with tempfile.TemporaryDirectory() as cache:
        return _mypy(environment, program, cache, *options)


def mypy_again(environment: Environment, program: Path, *options: str) -> Measured:
    """Run mypy with the cache of a first run."""
    with tempfile.TemporaryDirectory() as cache:
        _mypy(environment, program, cache, *options)
        return best(AGAIN_RUNS, lambda: _mypy(environment, program, cache, *options))


def _mypy(environment: Environment, program: Path, cache: str, *options: str) -> Measured:
    command, path = mypy_command(environment, program, cache, *options)
    return measure(command, folder=program.parent, environment=path)


def mypy_command(
    environment: Environment, program: Path, cache: str, *options: str
) -> tuple[list[str], dict[str, str]]:
    """Return the command that runs mypy, and its environment variables."""
    command = [sys.executable, "-m", "mypy", "--python-executable", str(environment.python)]
    # mypy runs outside the environment, and finds its plugin in our package.
    path = {"PYTHONPATH": str(environment.package)} if environment.package else {}
    return [*command, "--cache-dir", cache, *options, program.name], path


def pyright(environment: Environment, program: Path) -> Measured:
    """Run pyright."""
    command = [sys.executable, "-m", "pyright", "--pythonpath", str(environment.python)]
    return _measured(command, program)


def ty(environment: Environment, program: Path) -> Measured:
    """Run ty."""
    return measure(ty_command(environment, program), folder=program.parent, accept=(0, 1))


def ty_command(environment: Environment, program: Path) -> list[str]:
    """Return the command that runs ty."""
    return [str(BIN / "ty"), "check", "--python", str(environment.python), program.name]


def pyrefly(environment: Environment, program: Path) -> Measured:
    """Run pyrefly."""
    command = [str(BIN / "pyrefly"), "check", "--python-interpreter-path"]
    return _measured([*command, str(environment.python)], program)


# Checkers that take seconds, and keep no cache.
FAST: dict[str, Callable[[Environment, Path], Measured]] = {
    "pyright": pyright,
    "ty": ty,
    "pyrefly": pyrefly,
}


def _measured(command: list[str], program: Path) -> Measured:
    # The time counts even if a checker finds errors, e.g. in the use of the peer's responses.
    return measure([*command, program.name], folder=program.parent, accept=(0, 1))
