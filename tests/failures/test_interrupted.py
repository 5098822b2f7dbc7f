"""Ctrl-C, and a job that is ended: one line, exit code 130, and the output as it was."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from tests.failures.conftest import tree_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.failures.conftest import Result


def _in_the_middle_of_a_build(output: Path, home: Path, jobs: str) -> subprocess.Popen[str]:
    """Return a build of all services that has begun to write."""
    command = [sys.executable, "-m", "codegen", "build", "--all", "--quiet"]
    process = subprocess.Popen(
        [*command, "--jobs", jobs, "--output", str(output)],
        env={**os.environ, "HOME": str(home)},
        start_new_session=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    deadline = time.monotonic() + 20
    while not list(output.parent.glob(".*/new/boto_types/*")):
        assert process.poll() is None
        assert time.monotonic() < deadline
        time.sleep(0.01)
    return process


@pytest.mark.parametrize(
    ("signal_number", "jobs", "to_group"),
    [
        (signal.SIGINT, "2", True),
        (signal.SIGINT, "1", True),
        (signal.SIGTERM, "2", False),
        (signal.SIGHUP, "2", False),
    ],
    ids=["Ctrl-C", "Ctrl-C in one process", "SIGTERM", "SIGHUP"],
)
def test_interrupted_build(  # noqa: PLR0913
    signal_number: signal.Signals,
    jobs: str,
    to_group: bool,
    run: Callable[..., Result],
    models: Path,
    output: Path,
    home: Path,
) -> None:
    """A terminal sends Ctrl-C to the workers as well; a supervisor ends the process it knows."""
    assert run("build", "notes", "--botocore", models, "--output", output).exit_code == 0
    before = tree_of(output)
    process = _in_the_middle_of_a_build(output, home, jobs)
    if to_group:
        os.killpg(process.pid, signal_number)
    else:
        process.send_signal(signal_number)
    stdout, stderr = process.communicate(timeout=30)
    assert stdout == ""
    # click ends the line that a terminal's ^C stands on.
    assert stderr.lstrip("\n") == "Interrupted. The output is as it was before.\n"
    assert process.returncode == 130
    assert tree_of(output) == before
    assert [path.name for path in output.parent.iterdir()] == [output.name]


def test_workers_end_with_a_parent_that_was_killed(output: Path, home: Path) -> None:
    """They hold its output: who reads it would wait for ever."""
    process = _in_the_middle_of_a_build(output, home, "2")
    process.kill()
    process.communicate(timeout=20)  # ends when nobody has the pipe any more
    assert process.returncode == -signal.SIGKILL


# One worker sleeps over its service, the other has none left and waits.
IDLE_WORKER = """
import sys, time
from codegen import cli, pipeline
from codegen.errors import ModelError

def generate_service(source, entry, *options):
    if entry.service_name == "alarms":
        time.sleep(3)
    raise ModelError("is odd")

pipeline.generate_service = generate_service
cli.main()
"""


@pytest.mark.skipif(
    multiprocessing.get_start_method() != "fork", reason="a worker has what was patched here"
)
def test_interrupted_while_a_worker_waits(models: Path, output: Path, home: Path) -> None:
    """A worker that waits for work ends as silently as one that has some."""
    command = [sys.executable, "-c", IDLE_WORKER, "build", "--all", "--jobs", "2"]
    process = subprocess.Popen(
        [*command, "--botocore", str(models), "--output", str(output)],
        env={**os.environ, "HOME": str(home)},
        start_new_session=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    assert process.stderr.readline() == "1/2 services (notes)\n"
    time.sleep(0.1)
    os.killpg(process.pid, signal.SIGINT)
    _, stderr = process.communicate(timeout=30)
    assert stderr.lstrip("\n") == "Interrupted. The output is as it was before.\n"
    assert process.returncode == 130
    assert list(output.parent.iterdir()) == []
