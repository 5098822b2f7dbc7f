"""A reader can use the programs of docs/async.md as they are, after its command."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

import pytest

from tests.documents.markdown_files import blocks_of
from tests.documents.test_code_blocks import ASYNC_PAGE, write_program
from tests.support.checkers import mypy, pyright
from tests.support.environments import build, linked_environment

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.support.checkers import Finding

COMMANDS = [
    shlex.split(line)
    for block in blocks_of(ASYNC_PAGE, "sh")
    for line in block.text.splitlines()
    if "build" in line
]
BOTOCORE = "1.40.61"  # the newest that aioboto3 15.5.0 allows


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the interpreter of an environment after the first command of the page."""
    folder = tmp_path_factory.mktemp("async")
    program, command, *arguments = COMMANDS[0]
    assert (program, command, arguments[-2:]) == ("botowright", "build", ["--output", "stubs"])
    stubs = build(folder / "stubs", *arguments[:-2], "--botocore", BOTOCORE)
    return linked_environment(stubs, folder / "venv").python


@pytest.mark.parametrize("check", [pyright, mypy])
def test_programs(check: Callable[..., list[Finding]], python: Path, tmp_path: Path) -> None:
    programs = [*blocks_of(ASYNC_PAGE, "python")]
    expected = {place for each in programs for place in write_program(each, tmp_path)}
    assert expected
    found = check(python, [tmp_path])
    assert {(f.file, f.line) for f in found} == expected, "\n".join(map(str, found))
