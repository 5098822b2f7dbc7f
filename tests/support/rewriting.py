"""The commands that rewrite a user's code, in a project of two equal files."""

from __future__ import annotations

import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeAlias

from botowright.project import rewriting
from botowright.settings.configuration import OWN_FILE
from tests.support.rights import run_without_rights
from tests.support.trees import tree_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    import pytest

    from tests.support.commands import Result

    Command: TypeAlias = "Callable[..., Result]"

OPTIONS = ("--python", sys.executable, "--botocore")
FILES = ("app.py", "src/more.py")


def write_files(project: Path, text: str) -> None:
    """Write the two files of a project, and the one that makes its folder a project."""
    (project / OWN_FILE).touch()
    (project / "src").mkdir()
    for name in FILES:
        (project / name).write_text(text)


def texts(project: Path, *more: str) -> list[str]:
    """Return the texts of the two files, and of more of them."""
    return [(project / name).read_text() for name in (*FILES, *more)]


def rewriting_command(run: Command, name: str, models: Path) -> Command:
    """Return a function that runs a command in the current folder, or on the path that it gets."""

    def command(*arguments: str | Path) -> Result:
        return run(name, *(arguments or (".",)), *OPTIONS, models)

    return command


def apply(patch: str) -> None:
    """Apply a patch to the current folder, as `| git apply` does."""
    subprocess.run(["git", "init", "-q"], check=True)  # noqa: S607
    subprocess.run(["git", "apply", "-"], input=patch.encode(), check=True)  # noqa: S607


def interrupt_before_second_file(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the next command end, as by Ctrl-C, before it writes the second file."""
    real = rewriting.write_file

    def write_file(path: Path, content: bytes) -> None:
        if path.name == "more.py":
            raise KeyboardInterrupt
        real(path, content)

    monkeypatch.setattr(rewriting, "write_file", write_file)


@contextmanager
def without_mode(path: Path, bits: int) -> Iterator[None]:
    """Take permissions away from a path for some time."""
    mode = path.stat().st_mode
    path.chmod(mode & ~bits)
    try:
        yield
    finally:
        path.chmod(mode)


def assert_nothing_is_written(project: Path, name: str, models: Path, locked: str) -> None:
    """Assert that a command changes nothing if the second file, or its folder, is read-only."""
    before = _without_cache(tree_of(project))
    with without_mode(project / locked, 0o222):
        result = run_without_rights(project, name, ".", "--write", *OPTIONS, models)
    assert (result.exit_code, result.stdout) == (2, "")
    problem = "permission denied; nothing was changed"
    assert result.error == f"Error: {locked} cannot be written: {problem}"
    assert _without_cache(tree_of(project)) == before


def assert_one_is_unread(project: Path, name: str, models: Path) -> None:
    """Assert that a command lists the second file if it may not be read."""
    with without_mode(project / FILES[1], 0o777):
        result = run_without_rights(project, name, ".", "--write", *OPTIONS, models)
    assert result.exit_code == 0
    assert "src/more.py:1: cannot be read: permission denied\n" in result.stderr


def _without_cache(tree: dict[str, object]) -> dict[str, object]:
    return {name: content for name, content in tree.items() if not name.startswith(".cache")}
