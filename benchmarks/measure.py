"""The cost of a command: seconds, processor time and memory, over all its processes."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import psutil

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

INTERVAL = 0.02  # seconds


@dataclass(frozen=True)
class Measured:
    """One run of a command."""

    seconds: float
    cpu_seconds: float  # on all cores: other programs on the machine change it least
    megabytes: float
    output: str

    def difference(self, other: Measured) -> Measured:
        """Return the cost of this run less the cost of another."""
        return Measured(
            self.seconds - other.seconds,
            self.cpu_seconds - other.cpu_seconds,
            self.megabytes - other.megabytes,
            self.output,
        )


def best(runs: int, run: Callable[[], Measured]) -> Measured:
    """Run some times and return the best of each figure; other programs cause the rest."""
    return _best([run() for _ in range(runs)])


def best_in_turns(rounds: int, runs: Mapping[str, Callable[[], Measured]]) -> dict[str, Measured]:
    """Return the best of each of some runs. They take turns, so other programs slow all alike."""
    measured: dict[str, list[Measured]] = {name: [] for name in runs}
    for _ in range(rounds):
        for name, run in runs.items():
            measured[name].append(run())
    return {name: _best(found) for name, found in measured.items()}


def _best(measured: Sequence[Measured]) -> Measured:
    return Measured(
        min(one.seconds for one in measured),
        min(one.cpu_seconds for one in measured),
        min(one.megabytes for one in measured),
        measured[-1].output,
    )


def comparison_cells(one: Measured, other: Measured, other_width: int) -> str:
    """Return the cells of a table for two runs: each figure of both, and their ratio."""
    return "".join(
        f"{mine:>{width}.{digits}f}{theirs:>{other_width}.{digits}f}{mine / theirs:>7.2f}"
        for mine, theirs, width, digits in (
            (one.seconds, other.seconds, 8, 2),
            (one.cpu_seconds, other.cpu_seconds, 8, 2),
            (one.megabytes, other.megabytes, 7, 0),
        )
    )


def measure(
    command: Sequence[str],
    *,
    folder: Path | None = None,
    environment: Mapping[str, str] | None = None,
    accept: Sequence[int] = (0,),
) -> Measured:
    """Run a command. Exit the benchmark if `accept` does not list the command's exit code."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    started = time.perf_counter()
    process = subprocess.Popen(
        command,
        cwd=folder,
        env={**os.environ, **(environment or {})},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    memory = _PeakMemory(process.pid)
    memory.start()
    output, errors = process.communicate()
    seconds = time.perf_counter() - started
    memory.join()
    if process.returncode not in accept:
        sys.exit(f"{' '.join(command)} failed:\n{output.decode()}{errors.decode()}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu_seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Measured(seconds, cpu_seconds, memory.peak / 1e6, output.decode().strip())


class _PeakMemory(threading.Thread):
    """The most memory that a process and its children had at one time.

    For several processes, count each one's own memory (USS), and the pages that workers share with
    their parent once. The sum of their resident memory would count shared pages for each of them.
    """

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self.peak = 0
        self._process = psutil.Process(pid)

    def run(self) -> None:
        """Sample the memory until the process has ended."""
        while True:
            try:
                if self._process.status() == psutil.STATUS_ZOMBIE:
                    return
                family = [self._process, *self._process.children(recursive=True)]
                if len(family) == 1:  # reading USS is slow: it visits each page
                    self.peak = max(self.peak, self._process.memory_info().rss)
                    time.sleep(INTERVAL)
                    continue
                infos = [process.memory_full_info() for process in family]
            except psutil.NoSuchProcess as gone:
                if gone.pid == self._process.pid:
                    return
                continue
            except psutil.Error:
                return
            shared = max(info.rss - info.uss for info in infos)
            self.peak = max(self.peak, shared + sum(info.uss for info in infos))
            time.sleep(INTERVAL)
