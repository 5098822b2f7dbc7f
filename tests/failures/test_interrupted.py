"""Ctrl-C, and a job that is ended: one line, exit code 130, and the output as it was."""

from __future__ import annotations

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


@pytest.mark.parametrize(
    ("signal_number", "jobs", "to_group"),
    [(signal.SIGINT, "2", True), (signal.SIGINT, "1", True), (signal.SIGTERM, "2", False)],
    ids=["Ctrl-C", "Ctrl-C in one process", "SIGTERM"],
)
def test_interrupted_build(  # noqa: PLR0913
    signal_number: signal.Signals,
    jobs: str,
    to_group: bool,  # noqa: FBT001
    run: Callable[..., Result],
    models: Path,
    output: Path,
    home: Path,
) -> None:
    """A terminal sends Ctrl-C to the workers as well; a supervisor ends the one process it knows."""
    assert run("build", "notes", "--botocore", models, "--output", output).exit_code == 0
    before = tree_of(output)
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
