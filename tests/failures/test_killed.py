"""A build that is killed leaves the old output or the new one, and the next build succeeds."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from botowright.output import scratch
from botowright.output.state import FOLDER
from tests.support.trees import files_of_others, put_files_of_others, tree_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.support.commands import Result
    from tests.support.trees import Entry

pytestmark = [
    pytest.mark.alone,
    pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no SIGKILL"),
]

# Runs a command that kills itself before or after the nth call of a function.
KILLED_AT = """
import functools, importlib, os, signal, sys
from botowright.cli import main as cli
from botowright.system import swap

place, when, number, renames = sys.argv[1:5]
del sys.argv[1:5]
if renames == "two":
    swap._exchanged = lambda *_: False
module, _, names = place.partition(":")
*owners, name = names.split(".")
owner = functools.reduce(getattr, owners, importlib.import_module(module))
function = getattr(owner, name)
calls = 0

def killed(*arguments, **options):
    global calls
    calls += 1
    if when == "before" and calls == int(number):
        os.kill(os.getpid(), signal.SIGKILL)
    result = function(*arguments, **options)
    if when == "after" and calls == int(number):
        os.kill(os.getpid(), signal.SIGKILL)
    return result

setattr(owner, name, killed)
cli.main()
"""


@dataclass(frozen=True)
class Trees:
    """The content of an output before and after a build, and the files of others."""

    old: dict[str, bytes]
    new: dict[str, bytes]
    others: dict[str, Entry]


@pytest.fixture
def trees(build: Callable[..., Result], output: Path, tmp_path: Path) -> Trees:
    """Return the trees of an output with two services, and with only one of them."""
    assert build(output, "notes").exit_code == 0
    put_files_of_others(output)
    assert build(output, "notes").exit_code == 0
    new = tree_of(output)
    assert build(output).exit_code == 0
    (tmp_path / "cache").mkdir()
    return Trees(tree_of(output), new, files_of_others(output))


def ends_well(build: Callable[..., Result], output: Path, trees: Trees) -> None:
    """Assert that the next build makes the new tree, whatever the killed build left."""
    assert build(output, "notes").exit_code == 0
    assert tree_of(output) == trees.new
    assert files_of_others(output) == trees.others
    assert set(os.listdir(output / FOLDER)) == {".gitignore", "state.json"}
    assert [path.name for path in output.parent.iterdir()] == [output.name]


def command(models: Path, output: Path) -> list[str]:
    return ["build", "notes", "--quiet", "--botocore", str(models), "--output", str(output)]


ONE, TWO = "one", "two"
STEPS = [
    ("botowright.output.scratch:make_scratch", "after", 1, ONE, "old"),
    ("botowright.output.tree:Staging.keep", "after", 1, ONE, "old"),
    ("botowright.output.tree:Staging.write", "after", 1, ONE, "old"),
    ("botowright.output.foreign:link", "after", 4, ONE, "old"),
    ("botowright.output.foreign:carry_over", "after", 1, ONE, "old"),
    ("botowright.system.swap:swap", "before", 1, ONE, "old"),
    ("botowright.system.swap:swap", "after", 1, ONE, "new"),
    ("os:rename", "before", 1, TWO, "old"),
    ("os:rename", "after", 1, TWO, "none"),
    ("os:rename", "after", 2, TWO, "new"),
    ("botowright.system.swap:swap", "after", 1, TWO, "new"),
    ("os:rmdir", "after", 3, ONE, "new"),
    ("botowright.output.state:write_state", "before", 1, ONE, "new"),
    ("botowright.system.files:_replace", "before", 2, ONE, "new"),
    ("os:umask", "before", 3, ONE, "new"),  # a file is not yet in its place
    ("botowright.output.state:write_state", "after", 1, ONE, "new"),
]


IN_DEFAULT_RUN = ("swap", "os:rename", "write_state", "os:umask")


@pytest.mark.parametrize(
    ("place", "when", "number", "renames", "found"),
    [
        (
            step
            if step[0].endswith(IN_DEFAULT_RUN)
            else pytest.param(*step, marks=pytest.mark.exhaustive)
        )
        for step in STEPS
    ],
)
def test_each_step(  # noqa: PLR0913
    place: str,
    when: str,
    number: int,
    renames: str,
    found: str,
    build: Callable[..., Result],
    models: Path,
    output: Path,
    trees: Trees,
) -> None:
    step = [place, when, str(number), renames]
    arguments = [sys.executable, "-c", KILLED_AT, *step, *command(models, output)]
    done = subprocess.run(arguments, check=False, timeout=30, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (-signal.SIGKILL, "")
    if found == "none":
        assert not output.exists()
        scratch.recover(output)
        found = "old"
    assert tree_of(output) == getattr(trees, found)
    assert files_of_others(output) == trees.others
    ends_well(build, output, trees)


@pytest.mark.exhaustive
@pytest.mark.parametrize("seed", range(40))
def test_any_moment(
    seed: int,
    build: Callable[..., Result],
    models: Path,
    output: Path,
    trees: Trees,
) -> None:
    arguments = [sys.executable, "-m", "botowright", *command(models, output)]
    process = subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    time.sleep(random.Random(seed).uniform(0.1, 0.8))  # noqa: S311
    process.kill()
    process.communicate(timeout=20)
    assert tree_of(output) in (trees.old, trees.new)
    assert files_of_others(output) == trees.others
    ends_well(build, output, trees)


def test_first_build(build: Callable[..., Result], models: Path, output: Path) -> None:
    """Without an earlier output, an empty folder is left."""
    step = ["botowright.system.swap:swap", "before", "1", ONE]
    arguments = [sys.executable, "-c", KILLED_AT, *step, *command(models, output)]
    assert subprocess.run(arguments, check=False, timeout=30).returncode == -signal.SIGKILL
    assert tree_of(output) == {}
    assert len(os.listdir(output.parent)) > 1
    assert build(output, "notes").exit_code == 0
    assert [path.name for path in output.parent.iterdir()] == [output.name]
