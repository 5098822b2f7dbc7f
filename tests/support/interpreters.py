"""The Python versions that pyproject.toml declares, and their interpreters on this machine."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.support.node import MODULES, NODE

ROOT = Path(__file__).parents[2]
DECLARED = tuple(
    re.findall(
        r'"Programming Language :: Python :: (3\.\d+)"',
        (ROOT / "pyproject.toml").read_text("utf-8"),
    )
)
# CPython in WebAssembly.
PYODIDE = MODULES / "pyodide"
# Runs a program in WebAssembly. `from __future__` has to be first in the file of the program.
_START = """\
import runpy, sys
sys.dont_write_bytecode = True
sys.path.insert(0, "/beside")
sys.argv = ["", "/types"]
runpy.run_path("/beside/program.py", run_name="__main__")
"""


def interpreter(version: str) -> str:
    """Return the Python interpreter of a version. Skip the test if this machine has none."""
    found = _interpreter(version)
    if found is None:
        pytest.skip(f"Python {version} is not installed on this machine")
    return found


def output_of(version: str, program: str, types: Path, beside: Path) -> str:
    """Return the output of a program on a version of Python, native or in WebAssembly.

    `sys.argv[1]` is the folder of generated types, and the program can import the modules in
    `beside`. Skip the test if this machine has no such Python.
    """
    python = _interpreter(version)
    if python is not None:
        environment = {**os.environ, "PYTHONPATH": str(beside)}
        return _run([python, "-B", "-c", program, str(types)], environment)
    if _version_in_wasm() != version:
        pytest.skip(
            f"Python {version} is not installed on this machine, natively or in WebAssembly"
        )
    (beside / "program.py").write_text(program)
    file = beside / "start.py"
    file.write_text(_START)
    command = [str(NODE), str(ROOT / "tests" / "support" / "python.mjs"), str(PYODIDE), str(file)]
    return _run([*command, f"types={types}", f"beside={beside}"], {**os.environ})


def _run(command: list[str], environment: dict[str, str]) -> str:
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def _interpreter(version: str) -> str | None:
    """Return the interpreter of a version from the path or from pyenv."""
    candidates = [shutil.which(f"python{version}")]
    root = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    candidates += map(str, sorted(root.glob(f"versions/{version}.*/bin/python")))
    for candidate in filter(None, candidates):
        probe = subprocess.run(
            [candidate, "--version"], capture_output=True, text=True, check=False
        )
        if probe.stdout.startswith(f"Python {version}."):
            return candidate
    return None


def _version_in_wasm() -> str | None:
    lock = PYODIDE / "pyodide-lock.json"
    if not lock.exists():
        return None
    python: str = json.loads(lock.read_text("utf-8"))["info"]["python"]
    return python.rpartition(".")[0]
