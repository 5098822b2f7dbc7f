"""Folders that may not be read or written: the message comes before the work."""

from __future__ import annotations

import stat
import sys
from typing import TYPE_CHECKING

import pytest

from tests.support.rights import run_read_only, run_without_rights
from tests.support.trees import tree_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.support.commands import Result

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")


@pytest.mark.parametrize("inner", [".", "notes"])
def test_models_that_may_not_be_read(inner: str, models: Path, home: Path, tmp_path: Path) -> None:
    private = tmp_path / "private"
    (private / "notes" / "2024-05-01").mkdir(parents=True)
    (private / inner).chmod(0)
    try:
        result = run_without_rights(home, "list", "--botocore", models, "--models", private)
    finally:
        (private / inner).chmod(stat.S_IRWXU)
    assert result.exit_code == 2
    assert result.error == (
        f"Error: {private / inner} cannot be read: permission denied; change its permissions"
    )


@pytest.mark.parametrize("locked", ["output", "parent"])
def test_output_that_may_not_be_written(
    locked: str, run: Callable[..., Result], models: Path, output: Path, home: Path
) -> None:
    """The build ends before its first line of progress."""
    arguments = ("--botocore", models, "--output", output)
    assert run("build", "notes", *arguments).exit_code == 0
    before = tree_of(output)
    folder = output if locked == "output" else output.parent
    folder.chmod(0o555)
    try:
        result = run_without_rights(home, "build", "notes", "alarms", *arguments)
    finally:
        folder.chmod(stat.S_IRWXU)
    assert result.exit_code == 2
    assert result.error.startswith(f"Error: {output} cannot be written: permission denied")
    assert tree_of(output) == before


def test_read_only_file_system(models: Path, output: Path, home: Path) -> None:
    """Permissions are not the problem, so they are not named."""
    output.mkdir()
    result = run_read_only(
        output.parent, home, "build", "notes", "--botocore", models, "--output", output
    )
    assert result.exit_code == 2
    assert result.error.startswith(f"Error: {output} cannot be written: read-only file system; ")
