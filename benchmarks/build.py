"""How long a build takes and how much memory it has, over all its processes.

    python benchmarks/build.py [--jobs N]

prints one row for SageMaker alone and one for every service. Each is built twice into a new folder;
the faster run counts, since these machines have neighbours.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path

import psutil

RUNS = 2
BARS = {"sagemaker": (3.0, 1000), "--all": (30.0, 1000)}


@dataclass(frozen=True)
class Measured:
    """One run."""

    seconds: float
    megabytes: float
    said: str


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, usage="build.py [--jobs N]")
    parser.add_argument("--jobs", default="2")
    jobs = parser.parse_args().jobs
    print(f"{'build':<12}{'seconds':>9}{'bar':>7}{'MB':>8}{'bar':>7}")
    for what, (seconds_bar, megabytes_bar) in BARS.items():
        best = min((_measure(what, jobs) for _ in range(RUNS)), key=lambda run: run.seconds)
        print(
            f"{what:<12}{best.seconds:>9.2f}{seconds_bar:>7.0f}"
            f"{best.megabytes:>8.0f}{megabytes_bar:>7}   {best.said}"
        )


def _measure(what: str, jobs: str) -> Measured:
    with tempfile.TemporaryDirectory() as scratch:
        output = str(Path(scratch) / "output")
        command = [sys.executable, "-m", "codegen", "build", what, "--jobs", jobs]
        started = time.perf_counter()
        process = subprocess.Popen(
            [*command, "--output", output], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        memory = _PeakMemory(process.pid)
        memory.start()
        said, _ = process.communicate()
        seconds = time.perf_counter() - started
        memory.join()
        if process.returncode:
            sys.exit(f"building {what} failed")
        return Measured(seconds, memory.peak / 1e6, said.decode().strip())


class _PeakMemory(threading.Thread):
    """The most memory that a process and its children have had at one time.

    Counted is what is a process's own (USS): pages that the workers share with their parent
    would be counted once for each of them otherwise; they are added once.
    """

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self.peak = 0
        self._process = psutil.Process(pid)

    def run(self) -> None:
        while self._process.is_running() and self._process.status() != psutil.STATUS_ZOMBIE:
            try:
                family = [self._process, *self._process.children(recursive=True)]
                infos = [process.memory_full_info() for process in family]
            except psutil.Error:
                continue
            shared = max(info.rss - info.uss for info in infos)
            self.peak = max(self.peak, shared + sum(info.uss for info in infos))
            time.sleep(0.05)


if __name__ == "__main__":
    main()
