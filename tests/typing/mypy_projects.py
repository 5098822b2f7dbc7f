"""A folder with a program, on which mypy runs with or without the plugin."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

PLUGIN = "boto_types.mypy_plugin"
CONFIGURATIONS = {
    "pyproject.toml": f"""
[tool.mypy]
plugins = ["{PLUGIN}"]
[[tool.mypy.overrides]]
module = ["mypy-boto3.*", "boto3.*", "boto_types.*", "program"]
always_false = ["SOMETHING"]
""",
    "mypy.ini": f"""
[mypy]
plugins = {PLUGIN}
always_true = BOTO_TYPES_OVERLOADS
[mypy-boto3.*]
always_false = SOMETHING
[mypy-boto3.session]
always_false = SOMETHING
[mypy-program]
always_false = SOMETHING
""",
    "setup.cfg": f"""
[mypy]
plugins = {PLUGIN}
always_false = SOMETHING
[mypy-boto3.*,botocore.*]
always_false = SOMETHING,OTHER
""",
}


class Project:
    """A folder with a program, on which mypy runs."""

    def __init__(self, folder: Path, package: Path, python: Path, cache: Path) -> None:
        self.folder = folder
        self._options = ["--strict", "--python-executable", str(python), "--cache-dir", str(cache)]
        # mypy imports its plugin in its own process, not in the program's environment.
        self.environment = {**os.environ, "PYTHONPATH": str(package)}
        self._clock = time.time()
        folder.mkdir(exist_ok=True)

    def write(self, **modules: str) -> None:
        """Write modules with increasing times, because mypy compares whole seconds."""
        for name, text in modules.items():
            path = self.folder / f"{name}.py"
            path.write_text(text)
            self._clock += 2
            os.utime(path, (self._clock, self._clock))

    def configure(self, name: str = "pyproject.toml") -> None:
        (self.folder / name).write_text(CONFIGURATIONS[name])

    def mypy(self, *arguments: str, module: str = "mypy") -> str:
        command = [sys.executable, "-m", module, *arguments]
        done = subprocess.run(
            command,
            cwd=self.folder,
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode in {0, 1}, done.stdout + done.stderr
        return done.stdout + done.stderr

    def check(self, *arguments: str) -> str:
        return self.mypy(*self._options, *arguments)

    def daemon(self, *files: str) -> str:
        return self.mypy(
            "--status-file", "status.json", "run", "--", *self._options, *files, module="mypy.dmypy"
        )

    def stop(self) -> None:
        self.mypy("--status-file", "status.json", "stop", module="mypy.dmypy")


def findings(text: str) -> list[str]:
    """Return the messages of mypy without the list of overloads, which is short with the plugin."""
    listed = ("Possible overload variants:", "    def ", "overloads not shown", "overload shown")
    return [line for line in text.splitlines() if not any(part in line for part in listed)]
