"""An environment, as its own interpreter describes it."""

from __future__ import annotations

import json
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from botowright.errors import UsageError, excerpt
from botowright.system.file_problems import access_problem
from botowright.system.regular import reading_problem

OLDEST = (3, 10)  # the generated package imports names of typing that 3.10 brought
_SECONDS = 20.0  # an interpreter that takes longer hangs
# An entry of sys.path without a name is the current folder. A module there could replace `json`.
# Paths are printed as bytes: with -E, the encoding of paths may differ from ours (PYTHONUTF8).
_SCRIPT = """
import sys
sys.path[:] = [path for path in sys.path if path]
import json, os, sysconfig
path_bytes = lambda path: os.fsencode(path).decode("latin-1")
print(json.dumps({
    "version": list(sys.version_info[:3]),
    "prefix": path_bytes(sys.prefix),
    "is_virtual": sys.prefix != getattr(sys, "base_prefix", sys.prefix),
    "site_packages": path_bytes(sysconfig.get_path("purelib")),
    "search_path": list(map(path_bytes, sys.path)),
    "is_marked": os.path.exists(os.path.join(sysconfig.get_path("stdlib"), "EXTERNALLY-MANAGED")),
}))
"""


@dataclass(frozen=True, slots=True)
class Environment:
    """A Python with the folders of its packages."""

    python: Path
    prefix: Path
    found_by: str  # for messages: "$VIRTUAL_ENV", ".venv", "--python"
    version: tuple[int, int, int]
    site_packages: Path  # where an installer puts packages of pure Python
    search_path: tuple[str, ...]
    is_externally_managed: bool  # by the system, whose packages an installer must not touch

    @property
    def version_text(self) -> str:
        """Return the version as people write it: "3.12.1"."""
        return ".".join(map(str, self.version))

    @property
    def access_problem(self) -> OSError | None:
        """Return why no package can be installed, None if one can.

        The folder of packages may not exist yet.
        """
        folder = next(
            path for path in (self.site_packages, *self.site_packages.parents) if path.exists()
        )
        return access_problem(folder)

    def __str__(self) -> str:
        return f"{self.prefix} ({self.found_by}, Python {self.version_text})"


def environment_of(python: Path, found_by: str) -> Environment:
    """Return the environment of an interpreter, which is started once.

    Externally managed environments follow PEP 668. Raises UsageError if the interpreter does not
    start, is too old, or does not answer as a Python does.
    """
    answer = _answer(python, found_by)
    try:
        environment = _environment(python, found_by, answer)
    except (ValueError, LookupError, TypeError, AttributeError) as error:
        raise _unusable(python, found_by, "it does not answer as a Python does") from error
    if environment.version < OLDEST:
        problem = (
            f"it is Python {environment.version_text}, and the types need {OLDEST[0]}.{OLDEST[1]}"
        )
        raise _unusable(python, found_by, problem)
    return environment


def _environment(python: Path, found_by: str, answer: str) -> Environment:
    facts: dict[str, Any] = json.loads(answer)
    major, minor, micro = map(int, facts["version"])
    return Environment(
        python=python,
        prefix=Path(_path(facts["prefix"])),
        found_by=found_by,
        version=(major, minor, micro),
        site_packages=Path(_path(facts["site_packages"])),
        search_path=tuple(map(_path, facts["search_path"])),
        is_externally_managed=facts["is_marked"] and not facts["is_virtual"],
    )


def _path(path_bytes: str) -> str:
    return os.fsdecode(path_bytes.encode("latin-1"))


def _answer(python: Path, found_by: str) -> str:
    """Return the last line that an interpreter prints. A `.pth` file may print others."""
    # -E and not -I: packages in the user's own folder are part of the search path.
    options = ["-E", "-s"] if os.environ.get("PYTHONNOUSERSITE") else ["-E"]
    try:
        done = subprocess.run(
            [python, *options, "-c", _SCRIPT],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=_SECONDS,
            check=False,
        )
    except OSError as error:
        raise _unusable(python, found_by, reading_problem(error)) from error
    except subprocess.TimeoutExpired as error:
        raise _unusable(python, found_by, f"it did not answer in {_SECONDS:.0f} s") from error
    if done.returncode != 0:
        problem = excerpt(_reported(done.stderr)) or f"it ended with exit code {done.returncode}"
        raise _unusable(python, found_by, problem)
    return (_filled_lines(done.stdout) or [""])[-1]


def _reported(text: str) -> str:
    """Return the line of an error output that names the problem: the last one of a traceback."""
    lines = _filled_lines(text)
    if not lines:
        return ""
    return lines[-1] if any(line.startswith("Traceback") for line in lines) else lines[0]


def _filled_lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _unusable(python: Path, found_by: str, problem: str) -> UsageError:
    return UsageError(
        f"{python} ({found_by}) cannot be used: {problem}; name another with --python"
    )


def python_in(folder: Path) -> Path | None:
    """Return the interpreter of an environment's folder, None if it has none that exists."""
    for name in ("bin/python", "bin/python3", "Scripts/python.exe", "python.exe"):
        if (folder / name).is_file():
            return folder / name
    return None
