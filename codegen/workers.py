"""Worker processes: they leave an interruption to the parent, and their death is one line."""

from __future__ import annotations

import signal
from concurrent.futures import ProcessPoolExecutor

KILLED = "a worker process was killed, perhaps for want of memory; try --jobs 1"


def worker_pool(processes: int) -> ProcessPoolExecutor:
    """Return a pool whose workers say nothing when the user interrupts."""
    return ProcessPoolExecutor(processes, initializer=_be_quiet)


def _be_quiet() -> None:
    """Leave an interruption to the parent: a terminal tells all processes of it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
