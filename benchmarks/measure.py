"""What a command costs: seconds, processor time and memory, over all its processes."""

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
    processor: float  # seconds, on all cores: what neighbours on the machine change least
    megabytes: float
    said: str

    def less(self, other: Measured) -> Measured:
        """Return what a run cost beyond another."""
        return Measured(
            self.seconds - other.seconds,
            self.processor - other.processor,
            self.megabytes - other.megabytes,
            self.said,
        )


def best(runs: int, run: Callable[[], Measured]) -> Measured:
    """Return the best of some runs, figure by figure: the rest is the machine's neighbours."""
    return _best([run() for _ in range(runs)])


def alternately(rounds: int, runs: Mapping[str, Callable[[], Measured]]) -> dict[str, Measured]:
    """Return the best of each of some runs, which take turns, so that neighbours hit all alike."""
    measured: dict[str, list[Measured]] = {name: [] for name in runs}
    for _ in range(rounds):
        for name, run in runs.items():
            measured[name].append(run())
    return {name: _best(found) for name, found in measured.items()}


def _best(measured: Sequence[Measured]) -> Measured:
    return Measured(
        min(one.seconds for one in measured),
        min(one.processor for one in measured),
        min(one.megabytes for one in measured),
        measured[-1].said,
    )


def measure(
    command: Sequence[str],
    *,
    folder: Path | None = None,
    environment: Mapping[str, str] | None = None,
    accept: Sequence[int] = (0,),
) -> Measured:
    """Run a command. Ends the benchmark where its exit code is not one of some."""
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
    said, errors = process.communicate()
    seconds = time.perf_counter() - started
    memory.join()
    if process.returncode not in accept:
        sys.exit(f"{' '.join(command)} failed:\n{said.decode()}{errors.decode()}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Measured(seconds, processor, memory.peak / 1e6, said.decode().strip())


class _PeakMemory(threading.Thread):
    """The most memory that a process and its children have had at one time.

    Of several processes what is each one's own is counted (USS): pages that workers share with
    their parent would be counted once for each of them otherwise; they are added once.
    """

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self.peak = 0
        self._process = psutil.Process(pid)

    def run(self) -> None:
        """Look until the process has ended."""
        while True:
            try:
                if self._process.status() == psutil.STATUS_ZOMBIE:
                    return
                family = [self._process, *self._process.children(recursive=True)]
                if len(family) == 1:  # to tell what is its own takes as long as it has pages
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
