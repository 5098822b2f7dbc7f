"""Ctrl-C in a comparison of all services: one line, soon, and the output as it was."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import psutil
import pytest

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.alone


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_interrupted_changes(jobs: str, models: Path, tmp_path: Path, home: Path) -> None:
    output = tmp_path / "changes.txt"
    output.write_text("as it was")
    # All services but two are new: their pages take half a minute.
    process = subprocess.Popen(
        [
            *(sys.executable, "-m", "botowright", "changes", str(models), "installed"),
            *("--jobs", jobs, "--output", str(output)),
        ],
        env={**os.environ, "HOME": str(home)},
        start_new_session=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    parent = psutil.Process(process.pid)
    deadline = time.monotonic() + 20
    while sum(p.cpu_times().user for p in [parent, *parent.children()]) < 1:
        assert process.poll() is None
        assert time.monotonic() < deadline
        time.sleep(0.01)
    workers = [child.pid for child in parent.children()]
    os.killpg(process.pid, signal.SIGINT)
    interrupted = time.monotonic()
    stdout, stderr = process.communicate(timeout=30)
    assert time.monotonic() - interrupted < 5
    assert (stdout, process.returncode) == ("", 130)
    assert stderr.lstrip("\n") == "Interrupted. The output is as it was before.\n"
    assert not [pid for pid in workers if psutil.pid_exists(pid)]
    assert output.read_text() == "as it was"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["changes.txt", "home", "models"]
