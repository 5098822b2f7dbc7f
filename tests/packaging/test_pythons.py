"""The command works on every Python version that pyproject.toml declares."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.packaging.lock import locked
from tests.support.environments import build
from tests.support.interpreters import DECLARED, ROOT, interpreter
from tests.support.trees import tree_of

if TYPE_CHECKING:
    from pathlib import Path

SERVICES = ("dynamodb", "s3", "sqs", "wafv2")


def test_no_module_needs_a_later_python_than_the_oldest() -> None:
    """mypy checks for Python 3.10, so it reports the import of a newer name."""
    done = subprocess.run(
        [sys.executable, "-m", "mypy"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
    (line,) = (
        line
        for line in (ROOT / "pyproject.toml").read_text("utf-8").splitlines()
        if line.startswith("python_version")
    )
    assert line == f'python_version = "{DECLARED[0]}"'


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Return the folder and the archives that a build writes on the Python of the tests."""
    folder = tmp_path_factory.mktemp("expected")
    archives = ("--wheel", str(folder / "dist"), "--sdist", str(folder / "dist"))
    build(folder / "stubs", *SERVICES, *archives)
    return tree_of(folder)


@pytest.mark.exhaustive
@pytest.mark.parametrize("version", DECLARED)
def test_the_command_works(
    version: str, wheel: Path, expected: dict[str, bytes], tmp_path: Path
) -> None:
    """Install the wheel and run each command. Each Python version writes the same bytes."""
    venv = tmp_path / "venv"
    subprocess.run([interpreter(version), "-m", "venv", str(venv)], check=True)
    constraints = tmp_path / "constraints.txt"
    constraints.write_text("\n".join(str(pin) for pin, _, _ in locked()))
    pip = [str(venv / "bin" / "python"), "-m", "pip", "install", "--quiet"]
    subprocess.run([*pip, "--constraint", str(constraints), str(wheel)], check=True)

    def botowright(*arguments: str) -> str:
        done = subprocess.run(
            [str(venv / "bin" / "botowright"), *arguments],
            cwd=tmp_path, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return done.stdout

    assert "wafv2" in botowright("list")
    built = tmp_path / "built"
    built.mkdir()
    folders = ("--output", "built/stubs", "--wheel", "built/dist", "--sdist", "built/dist")
    botowright("build", *SERVICES, "--quiet", *folders)
    assert tree_of(built) == expected
    assert "is current" in botowright("check", "--output", "built/stubs")
    changes = botowright("changes", "1.20.103", "1.20.104", "--service", "sagemaker")
    assert "CreateAlgorithm" in changes
