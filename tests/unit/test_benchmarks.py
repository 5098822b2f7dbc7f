"""Each benchmark starts: what it measures is nobody's test, so nothing else would notice."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MODULES = [
    path.stem
    for path in sorted((ROOT / "benchmarks").glob("*.py"))
    if "argparse" in path.read_text("utf-8")
]


@pytest.mark.parametrize("module", MODULES)
def test_it_says_what_it_does(module: str) -> None:
    command = [sys.executable, "-m", f"benchmarks.{module}", "--help"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "usage:" in done.stdout


def test_there_are_some() -> None:
    assert {"all", "build", "changes", "checkers"} <= set(MODULES)
