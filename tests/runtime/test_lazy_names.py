"""Lazy modules list the names that their stubs declare, and import nothing for that."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.support.interpreters import DECLARED, output_of

PROGRAM = Path(__file__).with_name("lazy_names.py").read_text("utf-8")


def test_every_name_can_be_imported(python: Path, package: Path) -> None:
    command = [str(python), "-B", "-W", "ignore", "-c", PROGRAM, str(package), "imported"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    modules, names = map(int, done.stdout.split())
    assert modules > 20
    assert names > 400


@pytest.mark.exhaustive
@pytest.mark.parametrize("version", DECLARED)
def test_names_on_each_python(version: str, all_services: Path, tmp_path: Path) -> None:
    modules, names = map(int, output_of(version, PROGRAM, all_services, tmp_path).split())
    assert modules > 1_500
    assert names > 8_000
