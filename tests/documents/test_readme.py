"""The README is short, and its example has the output that it shows."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING

from tests.documents.markdown_files import ROOT, blocks_of

if TYPE_CHECKING:
    from pathlib import Path

README = ROOT / "README.md"
EXAMPLE = next(blocks_of(README, "python"))
OUTPUT = next(blocks_of(README, "text"))
PLUGIN = next(block for block in blocks_of(README, "toml") if "mypy" in block.text)


def test_readme_is_short() -> None:
    text = README.read_text("utf-8")
    assert len(text.split()) <= 900
    assert len(text.splitlines()) <= 150
    assert [line for line in text.splitlines() if len(line) > 110] == []


def test_readme_has_no_measurement() -> None:
    """They are in docs/performance.md, and grow old together."""
    measured = re.compile(r"\d\s?(s|ms|MB|kB|%|times)\b")
    lines = README.read_text("utf-8").splitlines()
    assert [line for line in lines if measured.search(line)] == []


def test_example_has_the_output_that_is_shown(package: Path, python: Path, tmp_path: Path) -> None:
    (tmp_path / "example.py").write_text(EXAMPLE.text, "utf-8")
    (tmp_path / "pyproject.toml").write_text(PLUGIN.text, "utf-8")
    command = [sys.executable, "-m", "mypy", "--no-error-summary", "--no-color-output"]
    done = subprocess.run(
        [*command, "--python-executable", str(python), "example.py"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(package)},  # mypy imports the plugin
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout + done.stderr == OUTPUT.text
